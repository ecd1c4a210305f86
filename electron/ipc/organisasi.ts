import { periksaKelas } from "../../core/anjab/kelas-periksa";
import type { JabatanBerkelas } from "../../core/anjab/kelas-temuan";
import type { HasilOrganisasi, TemuanKelasDinilai, TemuanOrganisasiDinilai } from "../../core/contract/organisasi";
import type { Pembenaran } from "../../core/contract/norma";
import { bacaTempelanFungsi, type FungsiUnit } from "../../core/fungsi/fungsi";
import { jalurUnit, type HubunganDinyatakan, type TugasFungsi } from "../../core/fungsi/kaitan";
import { periksaFungsi } from "../../core/fungsi/periksa";
import { JENIS_TEMUAN_ORGANISASI, jenisKunci, type TemuanOrganisasi, type WewenangJabatan } from "../../core/fungsi/temuan";
import { wewenangGanda } from "../../core/fungsi/wewenang";
import { AppError } from "../../core/errors";
import type { IsiSel } from "../../core/intake/lembar";
import { atasanJabatan } from "../../core/jabatan/atasan";
import type { Unit } from "../../core/jabatan/jabatan";
import { HAL } from "../../core/text/hal";
import { formatAngka } from "../../core/text/number";
import { kalimatOrganisasi, TEKS_JENIS_ORGANISASI } from "../../core/text/organisasi";
import { countAnjab, listUnsurBernama } from "../db/anjab";
import { listFungsi, listFungsiTugas, saveFungsi, saveFungsiTugas } from "../db/fungsi";
import { listJabatan } from "../db/jabatan";
import { pembenaranPerTemuan, savePembenaran } from "../db/pembenaran";
import type { Query } from "../db/schema";
import { tugasHitung } from "../db/tugas";
import { listUnit } from "../db/unit";
import { step } from "./context";
import type { Handlers } from "./handler";
import { job, type Jobs, type Report } from "./job";

export const organisasiJobs: Jobs<"organisasi.findings" | "fungsi.read"> = {
  "organisasi.findings": job({ gather: ({ files }) => bahanOrganisasi(files.store.query), work: hasilOrganisasi }),
  "fungsi.read": job({
    gather: (_, { nama, isi }) => Promise.resolve({ nama, isi }),
    work: async ({ nama, isi }) => {
      // A function is full of commas: plain text is no table.
      const { teksDariBytes } = await import("../excel/teks-berkas");
      if (/\.txt$/iu.test(nama)) return bacaTempelanFungsi(teksDariBytes(isi));
      const { bacaBuku } = await import("../excel/baca-buku");
      const baris = bacaBuku(nama, isi).lembar.flatMap((lembar) => lembar.baris);
      return bacaTempelanFungsi(baris.map(({ sel }) => sel.map(teksSel).join("\t")).join("\n"));
    },
  }),
};

export const organisasiHandlers: Handlers<
  "anjab.keadaan" | "kelas.findings" | "fungsi.save" | "fungsi.link" | "organisasi.justify" | "organisasi.unjustify"
> = {
  "anjab.keadaan": ({ files }) => countAnjab(files.store.query),
  "kelas.findings": async ({ files }) => {
    const { query } = files.store;
    const terbaca = await bacaKelas(query);
    const pembenaran = await pembenaranPerTemuan(query);
    return periksaKelas(terbaca).map((satu): TemuanKelasDinilai => ({ ...satu, ...penilaian(satu, pembenaran) }));
  },
  "fungsi.save": async (context, isian) => {
    const { store } = context.files;
    const head = step(context, "fungsiUbah", { nama: await store.nameOf("unit", isian.unitId) });
    await store.step(head, (writer) => saveFungsi(writer, isian));
    return listFungsi(store.query, isian.unitId);
  },
  "fungsi.link": async (context, isian) => {
    const { store } = context.files;
    const head = step(context, "fungsiTugas", { nama: await store.nameOf("fungsiUnit", isian.fungsiId) });
    await store.step(head, (writer) => saveFungsiTugas(writer, isian));
    return null;
  },
  "organisasi.justify": async (context, { temuan, catatan }) => {
    const jenis = [...new Set(temuan.map(({ kunci }) => namaJenis(kunci)))].join(", ");
    await context.files.store.step(
      step(context, "temuanBenarkan", { temuan: jenis, jumlah: formatAngka(temuan.length) }),
      async (writer) => {
        for (const { kunci, ukuran, revision } of temuan) await savePembenaran(writer, { id: kunci, revision }, { catatan, ukuran });
      },
    );
    return null;
  },
  "organisasi.unjustify": async (context, { kunci, revision }) => {
    await context.files.store.step(step(context, "temuanBukaLagi", { temuan: namaJenis(kunci) }), (writer) =>
      savePembenaran(writer, { id: kunci, revision }, null),
    );
    return null;
  },
};

/** A cell as a line of a list takes it: its words or its number, on one line. */
function teksSel(isi: IsiSel): string {
  return typeof isi === "string" || typeof isi === "number" ? String(isi).replace(/\s+/gu, " ") : "";
}

/** @throws AppError notFound when a key names no finding of the organisation */
function namaJenis(kunci: string): string {
  const jenis = jenisKunci(kunci);
  if (jenis === null) throw new AppError("notFound", { hal: HAL.temuan });
  return TEKS_JENIS_ORGANISASI[jenis];
}

interface KelasTerbaca {
  readonly unit: readonly Unit[];
  readonly jabatan: readonly JabatanBerkelas[];
}

/** What findings are made from. */
interface BahanOrganisasi extends KelasTerbaca {
  readonly tugas: readonly TugasFungsi[];
  readonly fungsi: readonly FungsiUnit[];
  readonly dinyatakan: readonly HubunganDinyatakan[];
  readonly wewenang: readonly WewenangJabatan[];
  readonly pembenaran: Awaited<ReturnType<typeof pembenaranPerTemuan>>;
}

async function bacaKelas(query: Query): Promise<KelasTerbaca> {
  const sumber = new Map((await listUnsurBernama(query, "kelas")).map(({ jabatanId, isi }) => [jabatanId, isi.sumber]));
  return {
    unit: await listUnit(query),
    jabatan: (await listJabatan(query)).map(({ id, nama, unitId, jenis, jenjang, kelas, indukId }) => ({
      id,
      nama,
      unitId,
      jenis,
      jenjang,
      kelas,
      indukId,
      sumberKelas: sumber.get(id) ?? "",
    })),
  };
}

async function bahanOrganisasi(query: Query): Promise<BahanOrganisasi> {
  const wewenang = (await listUnsurBernama(query, "wewenang")).flatMap(({ jabatanId, isi }) =>
    isi.baris.map(({ uraian }) => ({ jabatanId, uraian })),
  );
  return {
    ...(await bacaKelas(query)),
    tugas: (await tugasHitung(query)).map(({ id, jabatanId, uraian }) => ({ id, jabatanId, uraian })),
    fungsi: await listFungsi(query),
    dinyatakan: await listFungsiTugas(query),
    wewenang,
    pembenaran: await pembenaranPerTemuan(query),
  };
}

/** Every finding of the office with its sentence and justification. */
function hasilOrganisasi(bahan: BahanOrganisasi, report: Report = () => undefined): HasilOrganisasi {
  const { unit, jabatan, fungsi, pembenaran } = bahan;
  const atasan = atasanJabatan(jabatan, unit);
  const { kaitan, temuan } = periksaFungsi(bahan);
  report({ done: 1, total: 2 });
  const semua: readonly TemuanOrganisasi[] = [
    ...temuan,
    ...wewenangGanda({ ...bahan, atasan }),
    ...periksaKelas({ jabatan, unit, atasan }).map((satu) => ({ ...satu, tugasId: [] })),
  ];
  const urutan = new Map(JENIS_TEMUAN_ORGANISASI.map((jenis, nomor) => [jenis, nomor]));
  return {
    unit: unit.map(({ id, nama, indukId }) => ({ id, nama, indukId })),
    jabatan: jabatan.map(({ indukId: _induk, ...satu }) => ({ ...satu, atasan: atasan.get(satu.id) ?? null })),
    fungsi,
    tugas: tugasTampil(bahan),
    kaitan,
    temuan: semua
      .toSorted((a, b) => (urutan.get(a.jenis) ?? 0) - (urutan.get(b.jenis) ?? 0))
      .map((satu): TemuanOrganisasiDinilai => ({ ...satu, ...penilaian(satu, pembenaran) })),
  };
}

/** Tasks of units that have functions and of what is below them, and those that the office linked to a function from elsewhere. */
function tugasTampil({ unit, jabatan, fungsi, tugas, dinyatakan }: BahanOrganisasi): readonly TugasFungsi[] {
  const berfungsi = new Set(fungsi.map(({ unitId }) => unitId));
  const jalur = jalurUnit(unit);
  const tampil = new Set(jabatan.filter(({ unitId }) => jalur(unitId).some((di) => berfungsi.has(di))).map(({ id }) => id));
  const terkait = new Set(dinyatakan.map(({ tugasId }) => tugasId));
  return tugas.filter(({ id, jabatanId }) => tampil.has(jabatanId) || terkait.has(id));
}

function penilaian(
  temuan: TemuanOrganisasi | (Parameters<typeof kalimatOrganisasi>[0] & { readonly kunci: string; readonly ukuran: string }),
  pembenaran: BahanOrganisasi["pembenaran"],
): { readonly kalimat: string; readonly pembenaran: Pembenaran | null } {
  const ada = pembenaran.get(temuan.kunci);
  return {
    kalimat: kalimatOrganisasi(temuan),
    pembenaran: ada ? { catatan: ada.catatan, revision: ada.revision, berlaku: ada.ukuran === temuan.ukuran } : null,
  };
}
