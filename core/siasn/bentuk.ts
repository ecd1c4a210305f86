import type { TEKS_DAFTAR_SIASN } from "../text/siasn";

/** A reference list of the SIASN form. */
export type DaftarSiasn = keyof typeof TEKS_DAFTAR_SIASN;

/** A column of one of the sheets INFOJAB, and what SIASN takes in it. */
export interface KolomBentuk {
  /** Letter of the column. */
  readonly huruf: string;
  /** Headings by which it is known, that of the form in force first; case and spaces do not count. */
  readonly judul: readonly string[];
  /** The list in which its values must stand; absent for free text and numbers. */
  readonly daftar?: DaftarSiasn;
  /** How many values it takes: one (when absent), exactly three, or any number downwards. */
  readonly banyak?: "tiga" | "bebas";
  readonly angka?: boolean;
}

/** A sheet that SIASN reads: in which row its headings stand, and from which row its values. */
interface LembarBentuk {
  readonly nama: string;
  readonly barisJudul: number;
  readonly barisNilai: number;
  readonly kolom: Readonly<Record<string, KolomBentuk>>;
}

/**
 * The five sheets of the form "import informasi jabatan" that SIASN reads, cell for cell as offices download it. Sheet I holds values of the
 * jabatan itself, each column by itself downwards; the others hold rows, but for the two lists at the right of sheet II, which run by themselves.
 */
export const BENTUK_SIASN = {
  jabatan: {
    nama: "INFOJAB I",
    barisJudul: 2,
    barisNilai: 4,
    kolom: {
      kode: { huruf: "A", judul: ["Kode Jabatan"] },
      ikhtisar: { huruf: "B", judul: ["Ikhtisar Jabatan"] },
      tingkatPendidikan: { huruf: "C", judul: ["Tingkat Pendidikan Minimum"], daftar: "tingkatPendidikan" },
      rumpunPendidikan: { huruf: "D", judul: ["Rumpun Pendidikan"], daftar: "rumpunPendidikan", banyak: "bebas" },
      rumpunDiklat: { huruf: "E", judul: ["Rumpun Diklat"], daftar: "rumpunDiklat", banyak: "bebas" },
      pengalaman: { huruf: "F", judul: ["Pengalaman Kerja (dalam hitungan tahun)", "Pengalaman Kerja"], banyak: "bebas", angka: true },
      keterampilan: { huruf: "G", judul: ["Keterampilan Kerja"] },
      bakat: { huruf: "H", judul: ["Bakat Kerja"], daftar: "bakat", banyak: "tiga" },
      minat: { huruf: "I", judul: ["Minat Kerja"], daftar: "minat", banyak: "tiga" },
      temperamen: { huruf: "J", judul: ["Tempramen Kerja", "Temperamen Kerja"], daftar: "temperamen", banyak: "tiga" },
      upayaFisik: { huruf: "K", judul: ["Upaya Fisik"], daftar: "upayaFisik", banyak: "bebas" },
      jenisKelamin: { huruf: "L", judul: ["Jenis Kelamin"], daftar: "jenisKelamin" },
      postur: { huruf: "M", judul: ["Postur Badan"] },
      umurMaksimal: { huruf: "N", judul: ["Umur Maksimal"], angka: true },
      penampilan: { huruf: "O", judul: ["Penampilan"] },
      tinggi: { huruf: "P", judul: ["Tinggi Badan (cm)", "Tinggi Badan"] },
      berat: { huruf: "Q", judul: ["Berat Badan (Kg)", "Berat Badan"] },
      terimaDisabilitas: { huruf: "R", judul: ["Terima Disabilitas"] },
      jenisDisabilitas: { huruf: "S", judul: ["Jenis Disabilitas"], daftar: "disabilitas", banyak: "bebas" },
      hubunganData: { huruf: "T", judul: ["Hubungan dengan data"], daftar: "data" },
      hubunganBenda: { huruf: "U", judul: ["Hubungan dengan benda"], daftar: "benda" },
      hubunganOrang: { huruf: "V", judul: ["Hubungan dengan orang"], daftar: "orang" },
      nilaiKriteria: { huruf: "W", judul: ["Nilai Kriteria"] },
      tanggungJawab: { huruf: "X", judul: ["Tanggung Jawab"], banyak: "bebas" },
      wewenang: { huruf: "Y", judul: ["Wewenang"], banyak: "bebas" },
      kelas: { huruf: "Z", judul: ["Kelas Jabatan"], angka: true },
    },
  },
  tugas: {
    nama: "INFOJAB II",
    barisJudul: 2,
    barisNilai: 4,
    kolom: {
      uraian: { huruf: "A", judul: ["Uraian Tugas"], banyak: "bebas" },
      hasilKerja: { huruf: "B", judul: ["Hasil Kerja"], banyak: "bebas" },
      satuan: { huruf: "C", judul: ["Satuan Hasil Kerja"], banyak: "bebas" },
      beban: { huruf: "D", judul: ["Beban Kerja 1 Tahun"], banyak: "bebas", angka: true },
      waktuEfektif: { huruf: "E", judul: ["Waktu Kerja Efektif 1 Tahun"], banyak: "bebas", angka: true },
      waktuPenyelesaian: { huruf: "F", judul: ["Waktu Penyelesaian (jam/menit)", "Waktu Penyelesaian"], banyak: "bebas", angka: true },
      bahanKerja: { huruf: "G", judul: ["Uraian Bahan Kerja", "Bahan Kerja"], banyak: "bebas" },
      perangkatKerja: { huruf: "H", judul: ["Uraian Perangkat Kerja", "Perangkat Kerja"], banyak: "bebas" },
    },
  },
  korelasi: {
    nama: "INFOJAB III",
    barisJudul: 2,
    barisNilai: 3,
    kolom: {
      unit: { huruf: "A", judul: ["Unit Kerja / Instansi"], banyak: "bebas" },
      dalamHal: { huruf: "B", judul: ["Dalam Hal"], banyak: "bebas" },
    },
  },
  lingkungan: {
    nama: "INFOJAB IV",
    barisJudul: 2,
    barisNilai: 4,
    kolom: {
      aspek: { huruf: "A", judul: ["Aspek"], daftar: "aspek", banyak: "bebas" },
      faktor: { huruf: "B", judul: ["Faktor"], banyak: "bebas" },
    },
  },
  risiko: {
    nama: "INFOJAB V",
    barisJudul: 2,
    barisNilai: 3,
    kolom: {
      nama: { huruf: "A", judul: ["Fisik / Mental"], banyak: "bebas" },
      penyebab: { huruf: "B", judul: ["Penyebab"], banyak: "bebas" },
    },
  },
} as const satisfies Readonly<Record<string, LembarBentuk>>;

export type LembarSiasn = keyof typeof BENTUK_SIASN;
export type KolomSiasn<L extends LembarSiasn> = keyof (typeof BENTUK_SIASN)[L]["kolom"];

/** Where the reference lists stand: the sheet, and the heading above the values in its first column. */
export const LETAK_DAFTAR_SIASN: Readonly<Record<DaftarSiasn, { readonly lembar: string; readonly judul: readonly string[] }>> = {
  aspek: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI ASPEK KONDISI LINGKUNGAN KERJA"] },
  bakat: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI BAKAT KERJA"] },
  minat: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI MINAT KERJA"] },
  temperamen: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI TEMPRAMEN KERJA", "TABEL REFERENSI TEMPERAMEN KERJA"] },
  upayaFisik: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI UPAYA FISIK"] },
  jenisKelamin: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI JENIS KELAMIN"] },
  disabilitas: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI JENIS DISABILITAS"] },
  data: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI HUBUNGAN DENGAN DATA"] },
  benda: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI HUBUNGAN DENGAN BENDA"] },
  orang: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI HUBUNGAN DENGAN ORANG"] },
  tingkatPendidikan: { lembar: "TABEL REFERENSI I", judul: ["TABEL REFERENSI TINGKAT PENDIDIKAN MINIMUM"] },
  rumpunPendidikan: { lembar: "TABEL REFERENSI II", judul: ["TABEL REFERENSI RUMPUN PENDIDIKAN"] },
  rumpunDiklat: { lembar: "TABEL REFERENSI III", judul: ["TABEL REFERENSI RUMPUN DIKLAT"] },
};

/** The columns of a sheet by name, in their order. */
export function kolomSiasn(lembar: LembarSiasn): readonly (readonly [nama: string, kolom: KolomBentuk])[] {
  const bentuk: LembarBentuk = BENTUK_SIASN[lembar];
  return Object.entries(bentuk.kolom);
}
