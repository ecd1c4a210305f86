import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { CatatanRantai, HasilPeriksa } from "../../core/contract/rantai";
import type { Progress } from "../../core/contract/procedure";
import { AppError } from "../../core/errors";
import type { DikenalSebagai, HasilBerkas } from "../../core/rantai/hasil";
import { pulihYangMeninggalkan } from "../../core/rantai/pemulihan";
import { bacaTanda, cocokTanda } from "../../core/rantai/tanda";
import type { RantaiReader } from "../db/store";
import { reportUnexpected } from "../unexpected";
import { markahBerkas } from "./markah-berkas";
import type { HidupJob } from "../jobs/running-jobs";
import { Afterwards } from "./afterwards";
import { bacaCatatan, tulisCatatan } from "./catatan-rantai";
import { step, type HostContext, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { job, type Jobs } from "./job";

export const rantaiJobs: Jobs<"rantai.periksa"> = {
  "rantai.periksa": job({
    // It reads what others only add to, so that they take their turn between its portions.
    gather: (context, _input, hidup) => new Afterwards(periksa(context, hidup)),
    work: (hasil) => hasil,
    keep: async (context, _input, { waktu, rantai, utuh, kepalaHilang, catatanTakSah }) => {
      const { kepala } = rantai;
      if (kepala === null || kepala.sidik === null) return null;
      const lama = kepalaHilang && bacaCatatan(context).catatan;
      tulisCatatan(context, {
        // A head that is lost is kept, so that it is told again until somebody says that she knows.
        kepala: lama?.kepala ?? { ...kepala, sidik: kepala.sidik },
        periksa: { waktu, langkah: kepala.langkah, utuh },
        takSah: catatanTakSah,
      });
      return null;
    },
  }),
};

export const rantaiHandlers: Handlers<"rantai.keadaan" | "rantai.pelaku" | "rantai.akui" | "rantai.berkas" | "rantai.tanda"> = {
  "rantai.keadaan": async (context) => {
    const tanda = await context.files.store.rantai.tanda();
    const { catatan } = bacaCatatan(context);
    return {
      kepala: tanda && { langkah: tanda.langkah, sidik: tanda.sidik, waktu: tanda.waktu },
      terakhir: catatan?.periksa ?? null,
    };
  },
  "rantai.pelaku": ({ files }) => files.store.rantai.pelaku(),
  "rantai.akui": async (context, { alasan }) => {
    await context.files.store.step({ ...step(context, "rantaiAkui", { alasan }), keepEmpty: true }, async () => undefined);
    await majukanCatatan(context, bacaCatatan(context).catatan?.periksa ?? null);
    return null;
  },
  "rantai.berkas": async ({ files }, { isi }) => periksaBerkas(files.store.rantai, isi),
  "rantai.tanda": async ({ files }, { tanda }) => {
    const { rantai } = files.store;
    const diketik = bacaTanda(tanda);
    if (diketik === null) return { hasil: "bukanTanda" };
    const langkah = await rantai.langkah(diketik.langkah);
    if (langkah === null || langkah.sidik === null || !cocokTanda(langkah.sidik, diketik)) {
      const pulih = pulihYangMeninggalkan(await rantai.pemulihan(), diketik.langkah, (kepala) => cocokTanda(kepala, diketik));
      if (pulih !== null) return { hasil: "ditinggalkan", langkah: diketik.langkah, ...pulih };
      return { hasil: langkah === null ? "belumAda" : "lain", langkah: diketik.langkah };
    }
    return { hasil: "cocok", langkah: diketik.langkah, waktu: langkah.waktu, sejak: await sejak(rantai, diketik.langkah) };
  },
};

async function periksa(context: ReadingContext, hidup: HidupJob): Promise<HasilPeriksa> {
  const { rantai } = context.files.store;
  const { catatan, takSah } = bacaCatatan(context);
  const hasil = await sepotongSepotong(rantai.telusuri(), hidup);
  const isi = await sepotongSepotong(rantai.telusuriIsi(), hidup);
  const berkas = await rantai.catatanBerkas();
  const tercatat = catatan?.kepala ?? null;
  const hilang = tercatat !== null && !(await isAda(rantai, tercatat));
  return {
    waktu: context.now().toISOString(),
    rantai: hasil,
    isi,
    berkas,
    utuh: hasil.banyakPutus + isi.banyakBeda + berkas.banyakPutus === 0 && !hilang && !takSah,
    kepalaHilang: hilang ? { langkah: tercatat.langkah, waktu: tercatat.waktu } : null,
    catatanTakSah: takSah,
  };
}

/** Whether the history still holds a head as it was noted. */
async function isAda(rantai: RantaiReader, { langkah, sidik }: CatatanRantai["kepala"]): Promise<boolean> {
  return (await rantai.langkah(langkah))?.sidik === sidik;
}

/** What a restoring tells of itself: when the snapshot was taken, and under which name the file of before is kept. */
interface Dipulihkan {
  readonly tanggal: string;
  readonly disimpan: string;
}

/**
 * Goes back to a snapshot, and then writes the step that tells so, with the head of the history that was left: files and papers of after the
 * snapshot can be explained by it. The head of a file that does not open is the one that was noted beside it. The note goes along to the new
 * head, unless the head that it held was missing before already.
 */
export async function denganLangkahPulih<T extends Dipulihkan>(context: HostContext, pulihkan: () => Promise<T>): Promise<T> {
  const { catatan, takSah } = bacaCatatan(context);
  const tercatat = catatan === null || takSah ? null : catatan.kepala;
  const terbuka = context.files.adaTerbuka ? context.files.store.rantai : null;
  const utuh = tercatat !== null && (terbuka === null || (await isAda(terbuka, tercatat)));
  const tanda = terbuka === null ? tercatat : await terbuka.tanda();
  const hasil = await pulihkan();
  const { tanggal, disimpan } = hasil;
  const rincian = { tanggal, disimpan: basename(disimpan), ...(tanda && { kepala: tanda.langkah, sidik: tanda.sidik }) };
  // A command line asks from no place in a window.
  const asal = { tempat: null, onMade: () => undefined, ...context };
  await context.files.store.step({ ...step(asal, "cadanganPulih", rincian), keepEmpty: true }, async () => undefined);
  if (utuh) {
    try {
      await majukanCatatan(context, null);
    } catch (error) {
      reportUnexpected("rantai.catatan", error);
    }
  }
  return hasil;
}

async function majukanCatatan(context: ReadingContext, terakhir: CatatanRantai["periksa"]): Promise<void> {
  const tanda = await context.files.store.rantai.tanda();
  if (tanda === null) return;
  const { langkah, sidik, waktu } = tanda;
  tulisCatatan(context, { kepala: { langkah, sidik, waktu }, periksa: terakhir, takSah: false });
}

/** Long reading in portions, between which others have their turn. @throws AppError cancelled */
async function sepotongSepotong<T>(telusur: Generator<Progress, T>, { report, signal }: HidupJob): Promise<T> {
  for (;;) {
    if (signal.aborted) throw new AppError("cancelled");
    const { done, value } = telusur.next();
    if (done === true) return value;
    report(value);
    await new Promise((lanjut) => setImmediate(lanjut));
  }
}

async function periksaBerkas(rantai: RantaiReader, isi: Uint8Array): Promise<HasilBerkas> {
  const { putus, banyakPutus } = await rantai.catatanBerkas();
  return { ...(await kenaliBerkas(rantai, isi)), catatan: { putus, banyakPutus } };
}

async function kenaliBerkas(rantai: RantaiReader, isi: Uint8Array): Promise<DikenalSebagai> {
  const tercatat = await rantai.berkas(createHash("sha256").update(isi).digest("hex"));
  if (tercatat !== null) {
    const { langkah, waktu, pelaku, jenis, bentuk, kepala } = tercatat;
    const cocok = (await rantai.langkah(langkah))?.sidik === kepala;
    return { hasil: "sama", langkah, sejak: await sejak(rantai, langkah), waktu, pelaku, jenis, bentuk, rantai: cocok ? "cocok" : "lain" };
  }
  const tanda = markahBerkas(isi);
  if (tanda === null) return { hasil: "takDikenal" };
  const { langkah, sidik, asal } = tanda;
  const kini = await rantai.langkah(langkah);
  if (kini?.sidik === sidik) return { hasil: "diubah", langkah, sejak: await sejak(rantai, langkah), waktu: kini.waktu };
  if ((await rantai.tanda())?.asal !== asal) return { hasil: "kantorLain", langkah };
  const pulih = pulihYangMeninggalkan(await rantai.pemulihan(), langkah, (kepala) => kepala === sidik);
  return pulih === null ? { hasil: "keadaanLain", langkah } : { hasil: "ditinggalkan", langkah, ...pulih };
}

/** Steps after this one. */
async function sejak(rantai: RantaiReader, langkah: number): Promise<number> {
  return Math.max(0, ((await rantai.tanda())?.langkah ?? langkah) - langkah);
}
