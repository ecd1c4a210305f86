/** What a sheet was recognised as, by its headings. */
export const JENIS_LEMBAR = ["pegawai", "abk", "jabatan", "tidakDikenal"] as const;
export type JenisLembar = (typeof JENIS_LEMBAR)[number];

/** What accepting would do with a row. `dikecualikan`: the analyst left it out. */
export const STATUS_BARIS = ["baru", "berubah", "tetap", "ditolak", "dikecualikan"] as const;
export type StatusBaris = (typeof STATUS_BARIS)[number];

/** A `galat` refuses its row; a `peringatan` lets it through and asks for a look; an `info` only tells. */
export type TingkatMasalah = "galat" | "peringatan" | "info";

/** One thing wrong or worth knowing, with its place and the way out in one sentence. */
export interface Masalah {
  readonly lembar: string;
  /** Cell address such as `A7`; empty when the whole sheet is meant. */
  readonly sel: string;
  readonly kode: KodeMasalah;
  readonly tingkat: TingkatMasalah;
  readonly pesan: string;
}

/** Every kind of problem that a preview can report. The sentence of each stands in `core/text/masalah.ts`. */
export const KODE_MASALAH = [
  "nipRusak",
  "nipPanjang",
  "nipTidakSah",
  "nipBedaTanggalLahir",
  "nipBedaJenisKelamin",
  "nipGanda",
  "wajibKosong",
  "teksTerlaluPanjang",
  "tanggalTidakAda",
  "golonganTidakDikenal",
  "nilaiTidakDikenal",
  "angkaTidakTerbaca",
  "angkaNegatif",
  "angkaTidakWajar",
  "kelasTidakSah",
  "selGalatRumus",
  "selRumusTanpaNilai",
  "teksSepertiRumus",
  "unitTaksa",
  "unitBerputar",
  "jabatanGanda",
  "jabatanTidakDikenal",
  "jabatanBerubah",
  "tugasGanda",
  "indukTidakAda",
  "jumlahBerbeda",
  "hasilBarisBerbeda",
  "pembagiBerbeda",
  "pembagiCampuran",
  "pembulatanBerbeda",
  "bezettingBerbeda",
  "lembarKosong",
  "lembarTersembunyi",
  "lembarTidakDikenal",
  "judulGabungan",
  "barisDilewati",
  "jabatanDariNama",
  "unitTidakDisebut",
  "masalahLainnya",
  "pegawaiHilang",
  "tugasHilang",
] as const;
export type KodeMasalah = (typeof KODE_MASALAH)[number];

/** One column of a preview table. */
export interface KepalaKolom {
  /** Field name in the product, or empty for a column that is not read. */
  readonly isian: string;
  /** Heading as the file has it. */
  readonly judul: string;
  /** Column index from 0. */
  readonly indeks: number;
}

/** One row of a preview: its cells as the file shows them, what would happen, and what is wrong. */
export interface BarisPratinjau {
  /** Row number in the sheet, from 1. */
  readonly nomor: number;
  readonly status: StatusBaris;
  /** Cell texts in the order of the columns. */
  readonly sel: readonly string[];
  /** Columns (by index) whose cell was mended in the preview. */
  readonly diperbaiki: readonly number[];
  /** Old -> new for a row that changes something already known. */
  readonly perubahan: readonly { readonly isian: string; readonly lama: string; readonly baru: string }[];
  readonly masalah: readonly Masalah[];
}

/** Where an ABK sheet's jabatan was read. */
export type AsalIdentitas = "kepala" | "namaLembar" | "namaBerkas" | "analis";

export interface RingkasanLembar {
  readonly nama: string;
  readonly jenis: JenisLembar;
  /** For an ABK sheet: the jabatan and unit it describes, as one line. */
  readonly keterangan: string;
  /** For an ABK sheet: jabatan and unit apart, and where they were read: the head block, the sheet or file name, or the analyst. */
  readonly abk: { readonly jabatan: string; readonly unit: string; readonly asal: AsalIdentitas } | null;
  readonly baris: number;
  readonly baru: number;
  readonly berubah: number;
  readonly tetap: number;
  readonly ditolak: number;
  readonly dikecualikan: number;
  /** Row of the headings, from 1; 0 when none was recognised. */
  readonly barisJudul: number;
  /** Headings of the sheet by column, for correcting the mapping. */
  readonly judul: readonly string[];
  /** Field -> column index as it is read now. */
  readonly pemetaan: Readonly<Record<string, number>>;
  readonly masalah: readonly Masalah[];
}

export interface RingkasanBerkas {
  readonly nama: string;
  readonly lembar: readonly RingkasanLembar[];
  /** The sentence that explains why the file was not read; null when it was. */
  readonly galat: string | null;
}

/** What accepting would write, in rows of the data file. */
export interface DampakImpor {
  readonly unitBaru: number;
  readonly unitBerubah: number;
  readonly jabatanBaru: number;
  readonly jabatanBerubah: number;
  readonly tugasBaru: number;
  readonly tugasBerubah: number;
  readonly pegawaiBaru: number;
  readonly pegawaiBerubah: number;
}
