import type { PlainDate } from "../date";
import type { BarisBerkas, JenisBerkas, KeadaanBerkas } from "../penempatan/jenis-berkas";
import type { Predikat } from "../skp/predikat";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import { TEKS_PREDIKAT } from "./skp";

/** Documents of a proposal to move somebody, by name. */
export const TEKS_JENIS_BERKAS: Readonly<Record<JenisBerkas, string>> = {
  anjabAbk: "Analisis jabatan dan ABK jabatan yang dituju",
  usul: "Surat permohonan atau usul mutasi yang menyebut jabatannya",
  skStatus: "Keputusan pengangkatan (CPNS dan PNS, atau PPPK)",
  skPangkat: "Keputusan pangkat terakhir",
  skJabatan: "Keputusan jabatan terakhir",
  penilaian: "Penilaian kinerja dua tahun terakhir",
  ijazah: "Ijazah terakhir",
  tanpaHukdis: "Pernyataan tidak sedang diproses atau menjalani hukuman disiplin",
  tanpaTugasBelajar: "Pernyataan tidak sedang tugas belajar atau ikatan dinas",
  persetujuanAsal: "Persetujuan PPK instansi asal",
  bebasTemuan: "Keterangan bebas temuan dari Inspektorat",
};

export const TEKS_KEADAAN_BERKAS: Readonly<Record<KeadaanBerkas, string>> = {
  ada: "ada di catatan",
  dibuat: "dibuat",
  belumLengkap: "belum lengkap",
  belumAda: "belum ada",
};

const tahun = (satu: number): string => formatAngka(satu).replaceAll(".", "");

/** The check list of documents. */
export const TEKS_BERKAS_MUTASI = {
  judul: "Berkas usul",
  kolom: { nomor: "No", berkas: "Berkas", keadaan: "Keadaan", isi: "Catatan", pasal: "Pasal" },
  ringkas: (siap: number, semua: number) => `${formatAngka(siap)} dari ${formatAngka(semua)} berkas siap.`,
  catatan:
    "Ada di catatan: nomor atau tanggalnya tercatat; berkas aslinya dilampirkan tersendiri. Dibuat: dicetak Tepat, lalu ditandatangani pejabatnya.",
  kurang: (apa: readonly string[]) => `belum tercatat: ${apa.join(", ")}`,
  tanpaCatatan: "belum tercatat di Tepat",
  keputusan: (hal: string, nomorSk: string, sejak: PlainDate | null) =>
    [hal, nomorSk === "" ? "" : `SK ${nomorSk}`, sejak === null ? "" : `TMT ${formatTanggal(sejak)}`].filter(Boolean).join(", "),
  nomorSk: "nomor SK",
  tmt: "TMT",
  penilaianTahun: (satu: number) => `predikat ${tahun(satu)}`,
  predikat: (satu: number, predikat: Predikat) =>
    `${tahun(satu)} ${TEKS_PREDIKAT[predikat]}${predikat === "sangatBaik" || predikat === "baik" ? "" : ", tidak bernilai baik"}`,
  ijazah: (nama: string, lembaga: string, lulus: number | null) =>
    [nama, lembaga, lulus === null ? "" : `lulus ${tahun(lulus)}`].filter(Boolean).join(", "),
  lembaga: "lembaga pendidikan",
  tahunLulus: "tahun lulus",
  dibuatUsul: "surat usul mutasi dicetak Tepat",
  dibuatPernyataan: "lampiran surat usul mutasi",
  dibuatJabatan: "informasi jabatan dan formulir ABK dicetak dari halamannya",
  jabatanKosong: "informasi jabatan belum diisi dan ABK belum bertugas",
  anjabTerbuka: (terbuka: number, semua: number) => `${formatAngka(terbuka)} dari ${formatAngka(semua)} bagian informasi jabatan`,
  tanpaTugas: "tugas ABK",
  tugasKurang: (banyak: number) => `isian ${formatAngka(banyak)} tugas ABK`,
  tertahan: "tidak dapat dibuat: tertahan perkara atau hukuman",
  perkaraTertutup: "lampiran surat usul mutasi; perkara disiplin tertutup, periksa lebih dahulu",
  tugasBelajar: "tidak dapat dibuat: sedang tugas belajar",
  dariInstansiAsal: "diminta kepada PPK instansi asal",
  dariInspektorat: "diminta kepada Inspektorat Utama",
} as const;

/** What is on record of a document, and what is missing. */
export function kalimatBerkas({ isi, kurang }: Pick<BarisBerkas, "isi" | "kurang">): string {
  return kurang.length === 0 ? isi : [isi, TEKS_BERKAS_MUTASI.kurang(kurang)].filter(Boolean).join("; ");
}

/** Documents that need no more: on record, or printed by the product. */
export function countBerkasSiap(baris: readonly Pick<BarisBerkas, "keadaan">[]): number {
  return baris.filter(({ keadaan }) => keadaan === "ada" || keadaan === "dibuat").length;
}
