import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { anjabPerJabatan } from "../../core/anjab/unsur";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { bedaFormulir, DAFTAR_SIASN, type DaftarFormulir } from "../../core/siasn/formulir";
import { IndeksPadan } from "../../core/siasn/padan";
import type { JabatanSiasn, SatuanSiasn } from "../../core/siasn/susun";
import { TEKS_DAFTAR_SIASN } from "../../core/text/siasn";
import { TEKS_BERKAS_SIASN } from "../../core/text/siasn-halaman";
import type { HasilTulisSiasn, TempatHasilSiasn } from "../../core/contract/siasn";
import { listRincianTugas, listUnsur } from "../db/anjab";
import { listJabatan } from "../db/jabatan";
import { addFormulirSiasn, listFormulirSiasn, listPadananSiasn, readDaftarFormulir, readLampiran, savePadananSiasn } from "../db/siasn";
import type { Query } from "../db/schema";
import type { BahanSiasn } from "../siasn/kerja";
import type { TujuanBuku } from "../siasn/penulis";
import { step, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { job, type Jobs } from "./job";
import { rekapTersimpan } from "./rekap";

export const siasnHandlers: Handlers<"siasn.formulir" | "siasn.daftar" | "siasn.muat" | "siasn.padanan" | "siasn.padankan"> = {
  "siasn.formulir": async ({ files }) => {
    const { query } = files.store;
    const [kini, lama] = await listFormulirSiasn(query);
    if (!kini) return null;
    const daftar = await readDaftarFormulir(query, kini.daftarId);
    return {
      id: kini.id,
      nama: kini.nama,
      dimuat: kini.dimuat,
      banyak: Object.fromEntries(DAFTAR_SIASN.map((nama) => [nama, daftar[nama].length])) as Record<(typeof DAFTAR_SIASN)[number], number>,
      sebelumnya: lama
        ? { nama: lama.nama, dimuat: lama.dimuat, beda: bedaFormulir(await readDaftarFormulir(query, lama.daftarId), daftar) }
        : null,
    };
  },
  "siasn.daftar": async ({ files }, { daftar, cari, jumlah }) => {
    const { daftar: semua } = await formulirBerlaku(files.store.query);
    const kunci = nameKey(cari);
    const cocok = kunci === "" ? semua[daftar] : semua[daftar].filter((nilai) => nameKey(nilai).includes(kunci));
    if (cocok.length > 0 || kunci === "") return { nilai: cocok.slice(0, jumlah), total: cocok.length, mirip: false };
    const mirip = new IndeksPadan(semua[daftar]).cari(cari, Math.min(jumlah, 20)).map(({ nilai }) => nilai);
    return { nilai: mirip, total: mirip.length, mirip: true };
  },
  "siasn.muat": async (context, { nama, isi }) => {
    // Loaded when it is asked for: its library is larger than the rest of the shell.
    const { bacaFormulirSiasn } = await import("../siasn/baca-formulir");
    const daftar = bacaFormulirSiasn(nama, isi);
    await context.files.store.step(step(context, "templatSiasn", { nama }), (writer) =>
      addFormulirSiasn(writer, { nama, isi, daftar, dimuat: context.today() }),
    );
    return null;
  },
  "siasn.padanan": ({ files }) => listPadananSiasn(files.store.query),
  "siasn.padankan": async (context, { pilihan }) => {
    const { store } = context.files;
    const { daftar } = await formulirBerlaku(store.query);
    const asing = pilihan.find(({ daftar: nama, nilai }) => nilai !== null && !daftar[nama].includes(nilai));
    if (asing) throw new AppError("invalidInput", { rincian: `${asing.nilai} tidak ada di daftar ${TEKS_DAFTAR_SIASN[asing.daftar]}` });
    const rincian = pilihan.map(({ teks }) => teks).join("; ");
    await store.step(
      step(context, "padananSiasn", { rincian: rincian.length > 200 ? `${rincian.slice(0, 200)}…` : rincian }),
      async (writer) => {
        for (const satu of pilihan) await savePadananSiasn(writer, satu);
      },
    );
    return null;
  },
};

interface Formulir {
  readonly nama: string;
  readonly isi: Uint8Array;
}

export const siasnJobs: Jobs<"siasn.periksa" | "siasn.tulis"> = {
  "siasn.periksa": job({
    gather: (context, { satuan, formulir }) => bahanSiasn(context, satuan, formulir),
    work: async (bahan, report) => {
      const { periksaBahan, cariPadanan } = await import("../siasn/kerja");
      const diperiksa = periksaBahan(bahan);
      const pertanyaan = cariPadanan(diperiksa, (done, total) => report({ done, total }));
      const menurutId = new Map(diperiksa.jabatan.map((satu) => [satu.jabatanId, satu.temuan]));
      const banyak = (id: string, tingkat: "ditolak" | "dipertanyakan"): number =>
        (menurutId.get(id) ?? []).filter((satu) => satu.tingkat === tingkat).length;
      return {
        jabatan: bahan.jabatan.map(({ id, nama, unit }) => ({
          jabatanId: id,
          nama,
          unit,
          ditolak: banyak(id, "ditolak"),
          dipertanyakan: banyak(id, "dipertanyakan"),
        })),
        temuan: diperiksa.jabatan.flatMap(({ temuan }) => temuan),
        pertanyaan,
      };
    },
  }),
  "siasn.tulis": job({
    gather: async (context, { satuan, formulir, jabatan, tujuan }) => ({
      bahan: await bahanSiasn(context, satuan, formulir),
      jabatanId: jabatan ?? null,
      ...tempatTulis(context, tujuan),
    }),
    tidy:
      ({ tujuan }) =>
      async () => {
        const { buangSetengahJadi } = await import("../siasn/penulis");
        buangSetengahJadi(tujuan);
      },
    work: async ({ bahan, jabatanId, tujuan, tempat }, report): Promise<HasilTulisSiasn> => {
      const { tulisBahan } = await import("../siasn/kerja");
      const { berkas, dilewati } = await tulisBahan(bahan, { jabatanId, tujuan }, (done, total) => report({ done, total }));
      return { tempat: berkas.length === 0 ? null : tempat, berkas, dilewati };
    },
  }),
};

/** Where the workbooks of a run go, and what its answer says of the place. */
function tempatTulis(
  { tujuan, today }: ReadingContext,
  pegangan: string | null,
): { readonly tujuan: TujuanBuku; readonly tempat: TempatHasilSiasn } {
  if (pegangan === null) {
    const { path, ...unduhan } = tujuan.siapkanUnduhan(TEKS_BERKAS_SIASN.arsip(today()));
    return { tujuan: { di: "arsip", path }, tempat: { di: "unduhan", ...unduhan } };
  }
  const { path: folder, langsung } = tujuan.folder(pegangan);
  const akhir = langsung ? folder : namaBebas(folder, TEKS_BERKAS_SIASN.folder(today()));
  const antara = join(folder, `.tepat.sementara-${randomUUID()}`);
  return {
    tujuan: langsung ? { di: "folder", folder, antara } : { di: "folderBaru", folder, akhir, antara },
    tempat: { di: "folder", pegangan: tujuan.catatHasil(akhir), nama: basename(akhir), folder: dirname(akhir) },
  };
}

/** A name in a folder that nothing has yet. */
function namaBebas(folder: string, nama: string): string {
  let hasil = join(folder, nama);
  for (let nomor = 2; existsSync(hasil); nomor += 1) hasil = join(folder, `${nama} (${nomor})`);
  return hasil;
}

/** The form in force with its lists. @throws AppError tanpaFormulirSiasn */
async function formulirBerlaku(
  query: Query,
): Promise<{ readonly nama: string; readonly lampiranId: string; readonly daftar: DaftarFormulir }> {
  const [kini] = await listFormulirSiasn(query);
  if (!kini) throw new AppError("tanpaFormulirSiasn");
  return { nama: kini.nama, lampiranId: kini.lampiranId, daftar: await readDaftarFormulir(query, kini.daftarId) };
}

async function bahanSiasn(context: ReadingContext, satuan: SatuanSiasn, formulir: Formulir | undefined): Promise<BahanSiasn> {
  const { query } = context.files.store;
  const rekap = await rekapTersimpan(query, context.today());
  const unsur = anjabPerJabatan(await listUnsur(query));
  const hasilKerja = new Map((await listRincianTugas(query)).map((satu) => [satu.id, satu.hasilKerja]));
  const kode = new Map((await listJabatan(query)).map((satu) => [satu.id, satu.kode]));
  const berlaku = formulir === undefined ? await formulirBerlaku(query) : null;
  const jabatan = rekap.jabatan.map(({ jabatanId, nama, unit, kelas, metode }): JabatanSiasn => ({
    id: jabatanId,
    nama,
    unit,
    kelas,
    kode: kode.get(jabatanId) ?? null,
    unsur: unsur.get(jabatanId) ?? {},
    tugas: (rekap.tugasPerJabatan.get(jabatanId) ?? []).map((satu) => ({ ...satu, hasilKerja: hasilKerja.get(satu.id) ?? "" })),
    caraLain: metode !== "tugasPerTugas",
  }));
  return {
    formulir:
      berlaku === null
        ? { ...(formulir ?? { nama: "", isi: new Uint8Array() }), daftar: null }
        : { nama: berlaku.nama, isi: await readLampiran(query, berlaku.lampiranId), daftar: berlaku.daftar },
    padanan: await listPadananSiasn(query),
    jabatan,
    profil: rekap.profil,
    kebutuhan: new Map(rekap.jabatan.map((satu) => [satu.jabatanId, satu.kebutuhanMentah])),
    satuan,
  };
}
