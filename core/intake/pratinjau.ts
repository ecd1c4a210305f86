import type { JenisLembar } from "./jenis-lembar";
import type { Konversi } from "./tampil-sel";
import type { TebakanLembar } from "./tebakan";

/** What accepting would do with a row. `dikecualikan`: the analyst left it out. `perabot`: it carries no data, see `JenisPerabot`. */
export const STATUS_BARIS = ["baru", "berubah", "tetap", "ditolak", "dikecualikan", "perabot"] as const;
export type StatusBaris = (typeof STATUS_BARIS)[number];

/**
 * What a row is that carries no data of its own. Every row that holds something is taken, a problem, or one of these:
 * title, label of the head block, headings, numbering of the columns, title of a section, further line of a task, carry-over of a page, total,
 * signature, note.
 */
export const JENIS_PERABOT = [
  "judul",
  "kepala",
  "judulKolom",
  "penomoran",
  "judulBagian",
  "sambungan",
  "pindahan",
  "jumlah",
  "tandaTangan",
  "catatan",
] as const;
export type JenisPerabot = (typeof JENIS_PERABOT)[number];

/** A `galat` refuses its row; a `peringatan` lets it through and asks for a look; an `info` only tells. */
export type TingkatMasalah = "galat" | "peringatan" | "info";

/** One thing wrong or worth knowing, with its place and the way out in one sentence. */
export interface Masalah {
  readonly lembar: string;
  /** Cell address such as `A7`; empty when the whole sheet is meant. */
  readonly sel: string;
  readonly kode: KodeMasalah;
  readonly tingkat: TingkatMasalah;
  /** Field concerned, by its name in the product; empty for the row or sheet as a whole. */
  readonly isian: string;
  /** Problems with the same key are of one kind and cause, and are told together. */
  readonly kelompok: string;
  readonly pesan: string;
  /** What is used in place of an unreadable cell, by another cell of its row; absent where nothing is. */
  readonly pengganti?: string;
}

/** Every kind of problem that a preview can report. The sentence of each stands in `core/text/masalah.ts`. */
export const KODE_MASALAH = [
  "nipRusak",
  "nipPanjang",
  "nipTidakSah",
  "nipBedaTanggalLahir",
  "nipBedaJenisKelamin",
  "nipBedaStatus",
  "nipGanda",
  "wajibKosong",
  "teksTerlaluPanjang",
  "tanggalTidakAda",
  "tanggalHanyaTahun",
  "tanggalTidakWajar",
  "golonganTidakDikenal",
  "nilaiTidakDikenal",
  "periodeTakJelas",
  "volumeKelipatan",
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
  "hasilDibulatkan",
  "pembagiBerbeda",
  "pembagiCampuran",
  "pembulatanBerbeda",
  "bezettingBerbeda",
  "lembarKosong",
  "lembarTersembunyi",
  "lembarTidakDikenal",
  "judulGabungan",
  "jabatanDariNama",
  "unitTidakDisebut",
  "masalahLainnya",
  "bukanAsn",
  "golonganBertentangan",
  "golonganDariRuang",
  "kedudukanAsing",
  "kedudukanKosong",
  "tidakMemangku",
  "nipDiterima",
  "nipMenyusul",
  "namaSepertiRumus",
  "tahunDuaAngka",
  "tanggalBulanDahulu",
  "tanggalCampur",
  "daftarTakMemangku",
  "kedudukanTersirat",
  "keteranganTakDisimpan",
  "kolomLamaBaru",
  "jabatanTakDipangku",
  "jabatanDianggapDipangku",
  "hanyaPenugasan",
  "jabatanKosong",
  "jabatanRangkap",
  "barisSeorangBerbeda",
  "hariDaftar",
  "tanpaTmt",
  "tmtBerbeda",
  "nilaiSehariBerbeda",
  "daftarLampau",
  "golonganTurun",
  "tmtSesudahDaftar",
  "tmtTanpaNilai",
  "tmtPnsTiada",
  "tmtCpnsSesudahPns",
  "tmtPensiunKelak",
  "pensiunLewat",
  "keluarSebelumFakta",
  "pegawaiKembali",
  "daftarSebagian",
  "jawabanTakDimengerti",
  "jenisBedaJabatan",
  "pimpinanDisamakan",
  "unitDariJabatan",
  "unitPenugasan",
  "jabatanTambahanTakDisimpan",
  "jabatanTambahKursi",
  "sebutanDisamakan",
  "keteranganJabatan",
  "bukanSatuJabatan",
  "unitDariAtas",
  "samaDenganAtas",
  "unitDitentukanLembar",
  "angkaBerformat",
  "hasilKaliBerbeda",
  "normaTidakTerbaca",
  "hasilTidakWajar",
  "satuanDisimpulkan",
  "volumePerJam",
  "volumeDipilih",
  "indukTugas",
  "normaGabung",
  "waktuPanjang",
  "barisTakTerbaca",
  "teksTanpaAngka",
  "uraianDisambung",
  "angkaKiraKira",
  "barisTersembunyi",
  "kolomTersembunyi",
  "gayaAngkaBerkas",
  "kolomTidakDibaca",
  "kolomFaktor",
  "lembarRekap",
  "pegawaiHilang",
  "tugasHilang",
  "perubahanTerlacak",
  "komentarDokumen",
  "catatanKaki",
  "kepalaKakiHalaman",
  "bagianTakTerbaca",
  "gambarDokumen",
  "potonganTakDiambil",
  "unsurLama",
  "unsurAsing",
  "kodeTakDikenal",
  "nilaiUnsurTakDikenal",
  "barisUnsurTerlaluBanyak",
  "hasilTakBerpasangan",
  "tugasTanpaAngka",
  "sisaContohSiasn",
  "butirTakAda",
  "lembarSiasnTakAda",
  "lembarSiasnAsing",
  "lembarSiasnGanda",
  "kolomSiasnTakAda",
  "unsurDipertahankan",
  "unsurBerkurang",
  "anjabTanpaJabatan",
  "anjabGanda",
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
  /** Cell texts in the order of the columns, as the file has them. */
  readonly sel: readonly string[];
  /** The same cells as they would be stored, in id-ID; null where the column is not read or the cell could not be. */
  readonly tersimpan: readonly (string | null)[];
  /** The same cells as the preview prints them: as stored, else as the file has them with figures in id-ID. */
  readonly tampil: readonly string[];
  /** How the norm of the row was converted to minutes; null when it is stored as written. */
  readonly konversi: Konversi | null;
  /** What a row without data is; null for every other. */
  readonly perabot: JenisPerabot | null;
  /** Columns (by index) whose cell was mended in the preview. */
  readonly diperbaiki: readonly number[];
  /** What the row is called in a text document ("paragraf 12"); empty for a row of a sheet. */
  readonly tempat: string;
  /** For a row of an informasi jabatan: the item of the form that it goes to; empty for any other. */
  readonly bagian: string;
  /** Old -> new for a row that changes something already known. */
  readonly perubahan: readonly { readonly isian: string; readonly lama: string; readonly baru: string }[];
  readonly masalah: readonly Masalah[];
}

/** Where an ABK sheet's jabatan was read: its head block, a title above the table, a column, the name of sheet or file, the analyst. */
export type AsalIdentitas = "kepala" | "judul" | "kolom" | "namaLembar" | "namaBerkas" | "analis";

/** Where the day of a list of people was read. */
export type AsalHari = "judul" | "namaLembar" | "namaBerkas";

/** Problems of one kind and cause in a sheet, told once with their number. */
export interface KelompokMasalah {
  /** Stands for the group in requests. */
  readonly kunci: string;
  readonly kode: KodeMasalah;
  readonly tingkat: TingkatMasalah;
  /** Field concerned; empty for the row or sheet as a whole. */
  readonly isian: string;
  /** The sentence of the group, or of its one problem. */
  readonly kalimat: string;
  readonly jumlah: number;
  /** The first cells concerned. */
  readonly contoh: readonly string[];
  /** Numbers of the rows concerned; empty when the sheet as a whole is. */
  readonly baris: readonly number[];
}

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
  /** Rows that carry no data; with `baris` they make up every row of the sheet that holds something. */
  readonly perabot: number;
  readonly jenisPerabot: Readonly<Partial<Record<JenisPerabot, number>>>;
  /** Rows of the sheet that hold something. */
  readonly barisTerisi: number;
  /** Headings of the columns that hold something and are not read. */
  readonly kolomTakDibaca: readonly string[];
  /** Problems of the sheet by kind and cause, gravest first. */
  readonly kelompok: readonly KelompokMasalah[];
  /** Row of the headings, from 1; 0 when none was recognised. */
  readonly barisJudul: number;
  /** Headings of the sheet by column, for correcting the mapping. */
  readonly judul: readonly string[];
  /** Field -> column index as it is read now. */
  readonly pemetaan: Readonly<Record<string, number>>;
  /** For a sheet that is not read, also a recap: the best guess at how it could be, for the mapping panel to begin with. */
  readonly tebakan: TebakanLembar | null;
  readonly masalah: readonly Masalah[];
}

export interface RingkasanBerkas {
  readonly nama: string;
  readonly lembar: readonly RingkasanLembar[];
  /** The sentence that explains why the file was not read; null when it was. */
  readonly galat: string | null;
}
