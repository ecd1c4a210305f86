import type { ProfilAbk } from "../abk/profil";
import { PERIODE, type Periode } from "../abk/tugas";
import { pengaliSetahun, wkePeriodeMenit } from "../abk/profil";
import { dalamSatuan, type SatuanFormulir } from "../formasi/formulir";
import { TEKS_PERIODE } from "./abk";
import { formatAngka } from "./number";

/** The form of one jabatan and the recap, as they are printed and written to a workbook. */
export const TEKS_FORMULIR = {
  judul: "FORMULIR ANALISIS BEBAN KERJA (ABK)",
  nama: "Formulir ABK",
  judulRekap: "REKAPITULASI ANALISIS BEBAN KERJA (ABK)",
  lembarRekap: "Rekap",
  kepala: {
    jabatan: "NAMA JABATAN",
    unit: "UNIT KERJA",
    kelas: "KELAS JABATAN",
    pemegang: "JUMLAH PEMEGANG JABATAN",
    ikhtisar: "IKHTISAR JABATAN",
  },
  /** Room to write on: the product does not keep the summary of a jabatan. */
  titik: "\u2026".repeat(40),
  jumlah: "JUMLAH",
  pembulatan: "PEMBULATAN",
  ada: "JUMLAH PEGAWAI YANG ADA",
  dibutuhkan: "JUMLAH PEGAWAI YANG DIBUTUHKAN",
  selisih: "KELEBIHAN/KEKURANGAN",
  kolomIsian: { volume: "Volume", periode: "Periode", beban: "Waktu beban setahun (menit)" },
  total: "TOTAL",
  kosong: "Uraian tugas belum diisi",
} as const;

/** Headings of the eight columns in a unit; the need's own formula stands in its heading. */
export function kepalaFormulir(satuan: SatuanFormulir, { konversi }: Pick<ProfilAbk, "konversi">) {
  return {
    nomor: "No",
    uraian: "Uraian Tugas",
    satuan: "Satuan Hasil",
    norma: `Waktu Penyelesaian (${satuan})`,
    wke: `Waktu Kerja Efektif (${satuan})`,
    // Importing takes the volume and period beside the printed columns; this name says that the column is not them.
    beban: konversi === "perPeriode" ? "Beban Kerja (volume)" : "Beban Kerja Setahun (volume)",
    pegawai: "Pegawai yang Dibutuhkan (4 x 6 : 5)",
    keterangan: "Keterangan",
  } as const;
}

/** Headings of the recap: groups and columns. */
export const KEPALA_REKAP = {
  nomor: "No",
  nama: "Nama jabatan",
  kelas: "Kelas jab.",
  kelompokBezetting: "Jumlah pemangku jabatan",
  pns: "PNS",
  pppk: "PPPK",
  bezetting: "Jumlah",
  kelompokHasil: "Hasil ABK",
  mentah: "Hitungan",
  kebutuhan: "Dibulatkan",
  kelompokSelisih: "Kelebihan/kekurangan",
  kurang: "Kurang",
  lebih: "Lebih",
  ej: "EJ",
  pj: "PJ",
  keterangan: "Ket.",
} as const;

/** How the volumes of shorter periods were brought to column 6. */
export function catatanKolomEnam(profil: ProfilAbk, periode: readonly Periode[], satuan: SatuanFormulir): string {
  const dipakai = PERIODE.filter((satu) => satu !== "tahun" && periode.includes(satu));
  if (dipakai.length === 0) return "";
  if (profil.konversi === "perPeriode") {
    const bagian = dipakai.map(
      (satu) => `${TEKS_PERIODE[satu].toLowerCase()} ${formatAngka(dalamSatuan(wkePeriodeMenit(satu, profil), satuan), 2, 0)}`,
    );
    return `Kolom 6 menurut periode tugas; kolom 5 adalah waktu kerja efektif periode itu dalam ${satuan}: ${bagian.join(", ")}.`;
  }
  const bagian = dipakai.map((satu) => `${TEKS_PERIODE[satu].toLowerCase()} x ${formatAngka(pengaliSetahun(satu, profil))}`);
  return `Kolom 6 adalah volume setahun: ${bagian.join(", ")}.`;
}

/** The dialog that prints or downloads the forms. */
export const TEKS_DIALOG_FORMULIR = {
  judul: "Formulir ABK",
  tombol: "Formulir ABK",
  pilih: "Jabatan",
  semua: (jumlah: number) => `Semua (${formatAngka(jumlah)} jabatan)`,
  dipilih: (jumlah: number, semua: number) => `${formatAngka(jumlah)} dari ${formatAngka(semua)} jabatan dipilih`,
  terlaluBanyak: (terbanyak: number) => `Paling banyak ${formatAngka(terbanyak)} jabatan sekaligus. Pilih per unit.`,
  satuan: "Satuan waktu",
  namaSatuan: { menit: "Menit", jam: "Jam" },
  kertas: "Kertas",
  cetak: "Cetak",
  unduh: "Unduh .xlsx",
  selesai: "Formulir ABK siap",
  selesaiIsi: (nama: string) => `${nama} sudah dibaca ulang dan dicocokkan dengan layar.`,
} as const;

/** Names of the constants that formulas take, by the name of their cell. */
export const TEKS_REKAP: { readonly konstanta: Readonly<Record<string, string>> } = {
  konstanta: {
    WKE_MENIT: "WKE setahun (menit)",
    HARI_SETAHUN: "Hari setahun",
    MINGGU_SETAHUN: "Minggu setahun",
    WKE_HARI: "WKE sehari (menit)",
    WKE_MINGGU: "WKE seminggu (menit)",
    WKE_BULAN: "WKE sebulan (menit)",
  },
};
