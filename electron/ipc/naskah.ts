import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import type { BentukNaskah } from "../../core/naskah/bentuk";
import { naskahKe } from "../naskah/naskah-ke";
import { bingkaiSurat } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { job, type Jobs } from "./job";
import { bandingDokumen, bandingProfil, bandingSkenario } from "./naskah-banding";
import { bank, daftar, jabatan, pegawai, peraturan, riwayat } from "./naskah-daftar";
import { formasi } from "./naskah-formasi";
import { bandingInformasi, informasiJabatan } from "./naskah-anjab";
import { formulir } from "./naskah-formulir";
import { jejak, jejakJumlah } from "./naskah-jejak";
import { limaTahun } from "./naskah-lima-tahun";
import { norma } from "./naskah-norma";
import { bukuKompetensi, kesenjanganKompetensi } from "./naskah-kompetensi";
import { lembarResponden } from "./naskah-responden";
import { peta } from "./naskah-peta";
import { alasanMutasi, usulPenempatan } from "./naskah-penempatan";
import { penjelasanPenempatan } from "./penjelasan-penempatan";
import { berkasOrang, dataPribadi } from "./naskah-orang";
import { proyeksi } from "./naskah-proyeksi";
import { suratPerkara } from "./naskah-perkara";
import { ekinerja, matriksPeran, skp } from "./naskah-skp";
import { usulMutasi } from "./usul-mutasi";
import type { JenisNaskah, SumberNaskah } from "./sumber-naskah";

/** Every document by its kind; a missing one does not compile. */
const SUMBER: { readonly [J in JenisNaskah]: SumberNaskah<J> } = {
  formasi,
  formulir,
  informasiJabatan,
  bandingAnjab: bandingInformasi,
  jejak,
  jejakJumlah,
  bandingDokumen,
  bandingSkenario,
  kesenjanganKompetensi,
  bukuKompetensi,
  bandingProfil,
  limaTahun,
  proyeksi,
  daftar,
  riwayat,
  pegawai,
  jabatan,
  bank,
  peraturan,
  norma,
  lembarResponden,
  suratPerkara,
  peta,
  berkasOrang,
  dataPribadi,
  skp,
  matriksPeran,
  ekinerja,
  usulPenempatan,
  alasanMutasi,
  penjelasanPenempatan,
  usulMutasi,
};

/** A workbook is written row by row; a letter and pages are laid out in memory as a whole. */
const MEMORI_MB: Readonly<Record<BentukNaskah, number>> = { xlsx: 512, docx: 1_536, pdf: 1_536 };

interface Material {
  readonly jenis: JenisNaskah;
  readonly bentuk: BentukNaskah;
  readonly isi: readonly unknown[];
}

export const naskahJobs: Jobs<"naskah.buat"> = {
  "naskah.buat": job({
    gather: async (context, { naskah, bentuk, kertas }): Promise<Material> => ({
      jenis: naskah.jenis,
      bentuk,
      isi: await kumpulkan(context, naskah, kertas),
    }),
    memoryMb: ({ bentuk }) => MEMORI_MB[bentuk],
    work: async ({ jenis, bentuk, isi }, report) => {
      // What was gathered for a kind is what that kind is composed of.
      const naskah = SUMBER[jenis].compose(...(isi as never));
      report({ done: 0, total: naskah.bagian.length });
      const berkas = await naskahKe(bentuk, naskah, (done) => report({ done, total: naskah.bagian.length }));
      return { nama: `${naskah.nama}.${bentuk}`, isi: berkas };
    },
  }),
};

async function kumpulkan<J extends JenisNaskah>(
  context: ReadingContext,
  diminta: Extract<NaskahDiminta, { readonly jenis: J }>,
  kertas: Kertas | undefined,
): Promise<readonly unknown[]> {
  const sumber: SumberNaskah<J> = SUMBER[diminta.jenis];
  return sumber.gather(context, diminta, await bingkaiSurat(context, diminta, kertas));
}
