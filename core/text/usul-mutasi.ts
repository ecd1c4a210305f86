import type { PlainDate } from "../date";
import type { TempatDijelaskan } from "../penempatan/penjelasan";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import { TEKS_UMUM } from "./umum";

/** The letter that proposes to move one person. */
export const TEKS_USUL_MUTASI = {
  judul: "Usul mutasi",
  tombol: "Surat usul mutasi",
  kepada: "Kepada",
  yth: "Yth. Pejabat yang berwenang",
  hal: "Hal",
  halIsi: (nama: string) => `Usul mutasi a.n. ${nama}`,
  lampiran: "Lampiran",
  lampiranIsi: (banyak: number) => `${formatAngka(banyak)} berkas`,
  pembuka: "Bersama ini diusulkan mutasi pegawai di bawah ini, sebagai rekomendasi untuk diputuskan pejabat yang berwenang:",
  isian: {
    nama: "Nama",
    nip: "NIP",
    pangkat: "Pangkat/gol. ruang",
    pendidikan: "Pendidikan",
    dari: "Jabatan sekarang",
    dariUnit: "Unit kerja",
    kelas: "Kelas jabatan",
    sejak: "Terhitung mulai",
  },
  menjadi: "untuk dipindahkan dalam jabatan:",
  tujuan: { ke: "Jabatan", keUnit: "Unit kerja", kelas: "Kelas jabatan", tmt: "TMT yang diusulkan" },
  palingAwal: (hari: PlainDate) => `${formatTanggal(hari)}, paling awal`,
  alasan: "Pertimbangan:",
  penutup: "Demikian usul ini disampaikan; berkas pendukungnya sebagaimana terlampir.",
  lembar: { surat: "Usul", berkas: "Berkas", tanpaHukdis: "Pernyataan disiplin", tanpaTugasBelajar: "Pernyataan tugas belajar" },
  judulBerkas: "Lampiran: berkas usul mutasi",
  pernyataan: {
    judul: "Surat pernyataan",
    pembuka: "Yang bertanda tangan di bawah ini menyatakan bahwa pegawai:",
    tanpaHukdis: "tidak sedang dalam proses atau menjalani hukuman disiplin dan/atau proses peradilan.",
    tanpaTugasBelajar: "tidak sedang menjalani tugas belajar atau ikatan dinas.",
    penutup: "Demikian pernyataan ini dibuat dengan sebenarnya untuk kelengkapan usul mutasi.",
    dasar: (pasal: string) => `Diminta oleh ${pasal}.`,
    pejabat: "Pejabat yang berwenang",
    pejabatDisiplin: "Pejabat yang berwenang (paling rendah JPT pratama)",
  },
  tanpaUsul: (nama: string) => `tidak ada perpindahan yang diusulkan bagi ${nama}; periksa usulnya di halaman Penempatan`,
} as const;

/** Something of a letter, with dots to write on where it is not known. */
export function isiSurat(teks: string | null): string {
  return teks === null || teks === "" ? TEKS_UMUM.kosong : teks;
}

/** The kelas of a post. */
export function kelasSurat(tempat: TempatDijelaskan | null): string {
  return isiSurat(tempat?.kelas == null ? null : formatAngka(tempat.kelas));
}
