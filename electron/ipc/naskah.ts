import { createHash } from "node:crypto";
import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import type { BentukNaskah } from "../../core/naskah/bentuk";
import { riwayatAudit } from "./naskah-audit";
import { naskahBertanda } from "../../core/rantai/naskah-bertanda";
import type { TandaNaskah } from "../../core/rantai/tanda";
import { refusalOf } from "../db/driver-errors";
import { naskahKe } from "../naskah/naskah-ke";
import { reportUnexpected } from "../unexpected";
import { bingkaiSurat } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { catatPerkaraDiberikan } from "./data-pribadi";
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
import { lembarPemulihan } from "./naskah-pemulihan";
import { lembarResponden } from "./naskah-responden";
import { peta } from "./naskah-peta";
import { alasanMutasi, usulPenempatan } from "./naskah-penempatan";
import { penjelasanPenempatan } from "./penjelasan-penempatan";
import { berkasOrang, dataPribadi } from "./naskah-orang";
import { dampakPdp, jawabanPdp, pemberitahuanPdp, pemusnahanPdp, registerPdp } from "./naskah-pelindungan";
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
  riwayatAudit,
  pegawai,
  jabatan,
  bank,
  peraturan,
  norma,
  lembarResponden,
  lembarPemulihan,
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
  jawabanPdp,
  pemberitahuanPdp,
  pemusnahanPdp,
  registerPdp,
  dampakPdp,
};

/** A workbook is written row by row; a letter and pages are laid out in memory as a whole. */
const MEMORI_MB: Readonly<Record<BentukNaskah, number>> = { xlsx: 512, docx: 1_536, pdf: 1_536 };

interface Material {
  readonly jenis: JenisNaskah;
  readonly bentuk: BentukNaskah;
  readonly isi: readonly unknown[];
  readonly keadaan: TandaNaskah | null;
}

export const naskahJobs: Jobs<"naskah.buat"> = {
  "naskah.buat": job({
    gather: async (context, { naskah, bentuk, kertas }): Promise<Material> => ({
      jenis: naskah.jenis,
      bentuk,
      isi: await kumpulkan(context, naskah, kertas),
      keadaan: await context.files.store.rantai.tanda(),
    }),
    memoryMb: ({ bentuk }) => MEMORI_MB[bentuk],
    work: async ({ jenis, bentuk, isi, keadaan }, report) => {
      // What was gathered for a kind is what that kind is composed of.
      const naskah = naskahBertanda(SUMBER[jenis].compose(...(isi as never)), keadaan);
      report({ done: 0, total: naskah.bagian.length });
      const berkas = await naskahKe(bentuk, naskah, (done) => report({ done, total: naskah.bagian.length }));
      return { nama: `${naskah.nama}.${bentuk}`, isi: berkas, keadaan, takTercatat: false };
    },
    keep: async (context, { naskah, bentuk }, jawaban) => {
      const { files, siapa, now } = context;
      const { isi, keadaan } = jawaban;
      if (naskah.jenis === "dataPribadi") await catatPerkaraDiberikan(context, naskah.pegawaiId);
      // What opens the data is remembered nowhere, not even by its fingerprint.
      if (keadaan === null || naskah.jenis === "lembarPemulihan") return null;
      // Nothing is written into a snapshot, and a data file that takes no writing must not keep anybody from printing what it holds.
      if (files.jenis === "cadangan") return { ...jawaban, takTercatat: true };
      try {
        await files.store.catatBerkas({
          sidik: createHash("sha256").update(isi).digest("hex"),
          jenis: naskah.jenis,
          bentuk,
          langkah: keadaan.langkah,
          kepala: keadaan.sidik,
          waktu: now().toISOString(),
          pelaku: siapa().nama,
        });
        return null;
      } catch (error) {
        // A full disk, or one that takes no writing, is nothing that nobody foresaw.
        if (refusalOf(error, { path: files.pathSendiri }) === null) reportUnexpected("naskah.buat", error);
        return { ...jawaban, takTercatat: true };
      }
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
