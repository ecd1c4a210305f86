import type { BandingProfil } from "../abk/banding-profil";
import { formatAngka } from "./number";

/** ABK > Bandingkan profil. */
export const TEKS_BANDING_PROFIL = {
  judul: "Bandingkan aturan hitung",
  judulNaskah: "PERBANDINGAN ATURAN HITUNG ABK",
  penjelasan: "Pengaruh sampai tiga aturan hitung pada setiap jabatan. Tidak mengubah data dan tidak mengganti aturan hitung yang dipakai.",
  pilih: "Aturan hitung yang dibandingkan",
  hanyaBerbeda: "Hanya yang berbeda",
  unduh: "Unduh tabel (.csv)",
  namaBerkas: "Bandingkan aturan hitung ABK.csv",
  tabel: "Kebutuhan setiap jabatan menurut setiap aturan hitung",
  daftarProfil: "Aturan hitung yang dibandingkan dan jumlahnya",
  tanda: (nomor: number) => `P${nomor + 1}`,
  dipakai: "dipakai",
  kolom: { jabatan: "Jabatan", unit: "Unit kerja", kelas: "Kelas", bezetting: "B", mentah: "Hitungan", kebutuhan: "K", selisih: "+/−" },
  penjelasanKolom: {
    mentah: "Kebutuhan sebelum dibulatkan",
    kebutuhan: "Kebutuhan setelah dibulatkan",
    selisih: "Bezetting dikurangi kebutuhan",
    bezetting: "Bezetting: pegawai yang ada",
  },
  jumlah: "Jumlah semua jabatan",
  ringkas: (berbeda: string, semua: string) => `${berbeda} dari ${semua} jabatan berbeda kebutuhannya`,
  bedaDari: (selisih: string) => `${selisih} dari P1`,
  semuaSama: "Semua jabatan sama",
  semuaSamaPenjelasan: "Tidak ada jabatan yang kebutuhan bulatnya berubah di antara aturan hitung yang dipilih.",
} as const;

/** Decimals of a rounded need: none, unless one of the profiles leaves it unrounded. */
export function desimalBanding({ profil }: Pick<BandingProfil, "profil">): number {
  return profil.some(({ pembulatan }) => pembulatan === "tanpa") ? 4 : 0;
}

/** The comparison as a file for Excel in Indonesia: cells parted by semicolons, decimal comma, no thousands points. */
export function csvBanding({ profil, jabatan, jumlah }: BandingProfil): string {
  const { kolom, tanda } = TEKS_BANDING_PROFIL;
  const angka = (nilai: number): string => formatAngka(nilai, 4, 0).replaceAll(".", "");
  const kepala = profil.flatMap(({ nama }, nomor) =>
    [kolom.mentah, kolom.kebutuhan, kolom.selisih].map((judul) => selCsv(`${tanda(nomor)} ${nama}: ${judul}`)),
  );
  const baris = jabatan.map((satu) => [
    selCsv(satu.unit),
    selCsv(satu.nama),
    satu.kelas === null ? "" : String(satu.kelas),
    angka(satu.bezetting),
    ...satu.hasil.flatMap(({ kebutuhanMentah, kebutuhan, selisih }) => [kebutuhanMentah, kebutuhan, selisih].map(angka)),
  ]);
  const total = jumlah.flatMap(({ kebutuhanMentah, kebutuhan }) => [angka(kebutuhanMentah), angka(kebutuhan), ""]);
  const isi = [
    [kolom.unit, kolom.jabatan, kolom.kelas, kolom.bezetting, ...kepala],
    ...baris,
    ["", TEKS_BANDING_PROFIL.jumlah, "", angka(jumlah[0]?.bezetting ?? 0), ...total],
  ];
  // The mark at the start tells Excel that the text is UTF-8.
  return `\ufeff${isi.map((sel) => sel.join(";")).join("\r\n")}\r\n`;
}

/** A text as a cell; one that Excel would take for a formula stays text. */
function selCsv(teks: string): string {
  const aman = /^[=+\-@\t]/u.test(teks) ? `'${teks}` : teks;
  return `"${aman.replaceAll('"', '""')}"`;
}
