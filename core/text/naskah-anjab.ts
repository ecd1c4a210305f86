import type { AsalIsi, JenisDiklat, NilaiPrestasi } from "../anjab/unsur";
import type { SatuanFormulir } from "../formasi/formulir";
import { TEKS_ASAL_UNSUR, TEKS_NILAI_PRESTASI } from "./anjab";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";

/** The printed informasi jabatan: the headings of its seventeen items and of their tables, as the form spells them. */
export const TEKS_INFORMASI_JABATAN = {
  judul: "INFORMASI JABATAN",
  nama: "Informasi jabatan",
  butir: {
    nama: "1. NAMA JABATAN",
    kode: "2. KODE JABATAN",
    unit: "3. UNIT KERJA",
    ikhtisar: "4. IKHTISAR JABATAN",
    kualifikasi: "5. KUALIFIKASI JABATAN",
    tugas: "6. TUGAS POKOK",
    hasil: "7. HASIL KERJA",
    bahanKerja: "8. BAHAN KERJA",
    perangkatKerja: "9. PERANGKAT KERJA",
    tanggungJawab: "10. TANGGUNG JAWAB",
    wewenang: "11. WEWENANG",
    korelasi: "12. KORELASI JABATAN",
    lingkungan: "13. KONDISI LINGKUNGAN KERJA",
    risiko: "14. RISIKO BAHAYA",
    syarat: "15. SYARAT JABATAN",
    prestasi: "16. PRESTASI KERJA YANG DIHARAPKAN",
    kelas: "17. KELAS JABATAN",
  },
  tingkat: {
    jptUtama: "a. JPT Utama",
    jptMadya: "b. JPT Madya",
    jptPratama: "c. JPT Pratama",
    administrator: "d. Administrator",
    pengawas: "e. Pengawas",
    pelaksana: "f. Pelaksana",
    fungsional: "g. Jabatan Fungsional",
  },
  kualifikasi: { pendidikan: "a. Pendidikan Formal", diklat: "b. Pendidikan dan Pelatihan", pengalaman: "c. Pengalaman Kerja" },
  diklat: {
    manajerial: "1) Diklat Penjenjangan/Manajerial",
    teknis: "2) Diklat Teknis",
    fungsional: "3) Diklat Fungsional",
  } satisfies Readonly<Record<JenisDiklat, string>>,
  syarat: {
    keterampilan: "a. Keterampilan Kerja",
    bakat: "b. Bakat Kerja",
    temperamen: "c. Temperamen Kerja",
    minat: "d. Minat Kerja",
    upayaFisik: "e. Upaya Fisik",
    kondisiFisik: "f. Kondisi Fisik",
    fungsiPekerjaan: "g. Fungsi Pekerjaan",
  },
  kondisi: {
    jenisKelamin: "1) Jenis Kelamin",
    umur: "2) Umur",
    tinggi: "3) Tinggi Badan",
    berat: "4) Berat Badan",
    postur: "5) Postur Badan",
    penampilan: "6) Penampilan",
    keadaan: "7) Keadaan Fisik",
  },
  kolom: {
    nomor: "NO",
    uraian: "URAIAN TUGAS",
    hasil: "HASIL KERJA",
    jumlah: "JUMLAH HASIL",
    pegawai: "KEBUTUHAN PEGAWAI",
    satuan: "SATUAN HASIL",
    bahan: "BAHAN KERJA",
    perangkat: "PERANGKAT KERJA",
    dalamTugas: "PENGGUNAAN DALAM TUGAS",
    untukTugas: "PENGGUNAAN UNTUK TUGAS",
    isi: "URAIAN",
    jabatan: "JABATAN",
    instansi: "UNIT KERJA/INSTANSI",
    dalamHal: "DALAM HAL",
    aspek: "ASPEK",
    faktor: "FAKTOR",
    risiko: "NAMA RISIKO",
    penyebab: "PENYEBAB",
  },
  waktu: (satuan: SatuanFormulir) => `WAKTU PENYELESAIAN (${satuan.toUpperCase()})`,
  waktuEfektif: (satuan: SatuanFormulir) => `WAKTU EFEKTIF (${satuan.toUpperCase()})`,
  jumlah: "JUMLAH",
  jumlahPegawai: "JUMLAH PEGAWAI",
  tahapan: (nomor: number, teks: string) => `${nomor}) ${teks}`,
  belum: "Belum diisi",
  tanpa: "-",
  tanpaTingkat: (unit: readonly string[]) => `Unit yang tingkat pimpinannya belum diketahui: ${unit.join("; ")}.`,
  pengalaman: (uraian: string, tahun: number | null) => {
    const lama = tahun === null ? "" : `${formatAngka(tahun, 1, 0)} tahun`;
    return [uraian, lama].filter((satu) => satu !== "").join(", ");
  },
  palingTua: (tahun: number) => `Paling tua ${formatAngka(tahun)} tahun`,
  prestasi: (teks: string, nilai: NilaiPrestasi | null) => {
    const kata = nilai === null ? "" : TEKS_NILAI_PRESTASI[nilai];
    if (teks === "") return kata;
    return kata === "" || teks.toLowerCase().includes(kata.toLowerCase()) ? teks : `${teks} (${kata})`;
  },
  lembarDasar: "Dasar hitungan",
  judulDasar: "DASAR HITUNGAN",
} as const;

/** The quiet mark behind an element: a number that the notes at the foot of the form explain. */
export const tandaAsal = (nomor: number): string => ` [${nomor}]`;

/** Where the elements with one mark come from: by whom, when and from what, as far as it was said. */
export function kalimatAsalTercetak({ asal, oleh, tanggal, dari }: AsalIsi): string {
  const kata = TEKS_ASAL_UNSUR[asal];
  const siapa = oleh === "" ? "" : `oleh ${oleh}`;
  const bila = tanggal === null ? "" : formatTanggal(tanggal);
  switch (asal) {
    case "belum":
      return `${kata}.`;
    case "bawaan":
      return `${kata}, belum dianalisis${dari === "" ? "" : ` (${dari})`}.`;
    case "standar":
      return `${[[kata, dari].filter((satu) => satu !== "").join(": "), siapa, bila].filter((satu) => satu !== "").join(", ")}.`;
    case "dianalisis":
      return `${[[kata, siapa].filter((satu) => satu !== "").join(" "), bila, dari === "" ? "" : `dari ${dari}`].filter((satu) => satu !== "").join(", ")}.`;
  }
}

/** The notes at the foot of the form. */
export const TEKS_ASAL_TERCETAK = {
  judul: "Asal isian:",
  butir: (nomor: number, kalimat: string) => `[${nomor}] ${kalimat}`,
  kelas: (sumber: string) => `Sumber kelas jabatan: ${sumber}.`,
} as const;

/** The book of the whole office. */
export const TEKS_BUKU_ANJAB = {
  judul: (kantor: string) => (kantor === "" ? "INFORMASI JABATAN" : `INFORMASI JABATAN\n${kantor.toUpperCase()}`),
  nama: "Buku informasi jabatan",
  keadaan: (tanggal: string) => `Keadaan ${tanggal}`,
  banyak: (jabatan: number) => `${formatAngka(jabatan)} jabatan`,
  lembarSampul: "Sampul",
  lembarDaftar: "Daftar isi",
  daftarIsi: "DAFTAR ISI",
} as const;

/** The dialog that prints or downloads the informasi jabatan. */
export const TEKS_DIALOG_INFORMASI = {
  judul: "Informasi jabatan",
  tombol: "Cetak informasi jabatan",
  isi: "Yang dicetak",
  formulir: "Formulir jabatan yang dipilih",
  buku: "Buku semua jabatan, dengan sampul dan daftar isi",
  asal: "Cetak asal setiap isian",
  pratinjau: "Pratinjau dan cetak",
} as const;
