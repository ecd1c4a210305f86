import type { PlainDate } from "../date";

/** The parts of item 5, kualifikasi jabatan. */
export const UNSUR_KUALIFIKASI = ["pendidikan", "diklat", "pengalaman"] as const;
/** Elements that are an item of their own, which the form prints as a table. */
export const UNSUR_BERTABEL = ["bahanKerja", "perangkatKerja", "tanggungJawab", "wewenang", "korelasi", "lingkungan", "risiko"] as const;
export type UnsurBertabel = (typeof UNSUR_BERTABEL)[number];
/** The parts of item 15, syarat jabatan. */
export const UNSUR_SYARAT = ["keterampilan", "bakat", "temperamen", "minat", "upayaFisik", "kondisiFisik", "fungsiPekerjaan"] as const;

/**
 * The elements of an informasi jabatan that are written once per jabatan, in the order of the printed form (BKN 9/2022 Pasal 3(1)).
 * Nama, kode and unit are the jabatan's own; tugas pokok and hasil kerja are the rows of the ABK with `RincianTugas`.
 */
export const UNSUR_ANJAB = ["ikhtisar", ...UNSUR_KUALIFIKASI, ...UNSUR_BERTABEL, ...UNSUR_SYARAT, "prestasi", "kelas"] as const;
export type UnsurAnjab = (typeof UNSUR_ANJAB)[number];

/** Kinds of diklat, as item 5b of the form parts them. */
export const JENIS_DIKLAT = ["manajerial", "teknis", "fungsional"] as const;
export type JenisDiklat = (typeof JENIS_DIKLAT)[number];

export const JENIS_KELAMIN_SYARAT = ["pria", "wanita", "keduanya"] as const;
export type JenisKelaminSyarat = (typeof JENIS_KELAMIN_SYARAT)[number];

/** What prestasi kerja is expected, as SIASN takes it. */
export const NILAI_PRESTASI = ["baik", "sangatBaik"] as const;
export type NilaiPrestasi = (typeof NILAI_PRESTASI)[number];

/** A material or a tool and what it is used for: the tasks of this jabatan that it serves, or words of its own where they say more. */
export interface BarisPenggunaan {
  readonly nama: string;
  readonly penggunaan: string;
  /** Tasks of the same jabatan; one that has gone is passed over. */
  readonly tugasId: readonly string[];
}

export interface BarisUraian {
  readonly uraian: string;
}

/** Codes of one of the closed lists of `kamus.ts`, in the order in which they were chosen. */
export interface IsiKode {
  readonly kode: readonly string[];
}

/**
 * What an element takes at most: letters of a text, of a text of one line, of who says where it comes from and of what it comes from; rows; and
 * letters of hasil kerja and of each tahapan of a task. Whoever writes keeps to it, so that what is stored can be edited again.
 */
export const BATAS_UNSUR = { teks: 4_000, pendek: 500, oleh: 200, dari: 1_000, baris: 200, rincian: 1_000 } as const;

/** What each element holds. Every text may be empty: a draft is always kept. */
export interface IsiUnsur {
  readonly ikhtisar: { readonly teks: string };
  /** `minimum`: lowest level of education; rows are the programmes that are accepted. */
  readonly pendidikan: { readonly minimum: string; readonly baris: readonly BarisUraian[] };
  readonly diklat: { readonly baris: readonly { readonly jenis: JenisDiklat; readonly uraian: string }[] };
  /** `tahun`: years of experience; null when the form gives none. */
  readonly pengalaman: { readonly baris: readonly { readonly uraian: string; readonly tahun: number | null }[] };
  readonly bahanKerja: { readonly baris: readonly BarisPenggunaan[] };
  readonly perangkatKerja: { readonly baris: readonly BarisPenggunaan[] };
  readonly tanggungJawab: { readonly baris: readonly BarisUraian[] };
  readonly wewenang: { readonly baris: readonly BarisUraian[] };
  readonly korelasi: { readonly baris: readonly { readonly jabatan: string; readonly unit: string; readonly dalamHal: string }[] };
  readonly lingkungan: { readonly baris: readonly { readonly aspek: string; readonly faktor: string }[] };
  readonly risiko: { readonly baris: readonly { readonly nama: string; readonly penyebab: string }[] };
  readonly keterampilan: { readonly baris: readonly BarisUraian[] };
  readonly bakat: IsiKode;
  readonly temperamen: IsiKode;
  readonly minat: IsiKode;
  readonly upayaFisik: IsiKode;
  readonly kondisiFisik: IsiKondisiFisik;
  /** Codes of the relation to data, people and things; the form may name several of each, SIASN takes one. */
  readonly fungsiPekerjaan: { readonly data: readonly string[]; readonly orang: readonly string[]; readonly benda: readonly string[] };
  readonly prestasi: { readonly teks: string; readonly nilai: NilaiPrestasi | null };
  /** Where the class comes from; the class itself is the jabatan's own. */
  readonly kelas: { readonly sumber: string };
}

export interface IsiKondisiFisik {
  readonly jenisKelamin: JenisKelaminSyarat | null;
  /** Words of the form ("20 - 58 tahun"), and the highest age in years that SIASN takes. */
  readonly umur: string;
  readonly umurMaksimal: number | null;
  readonly tinggi: string;
  readonly berat: string;
  readonly postur: string;
  readonly penampilan: string;
  readonly keadaan: string;
  /** Whether people with a disability are accepted; null while nobody said. */
  readonly disabilitas: boolean | null;
  readonly jenisDisabilitas: readonly string[];
}

/**
 * How a requirement came about: nobody said, the product or a converter filled it in, it was taken from a standard, or somebody analysed it.
 * A default is never passed off as analysed.
 */
export const ASAL_UNSUR = ["belum", "bawaan", "standar", "dianalisis"] as const;
export type AsalUnsur = (typeof ASAL_UNSUR)[number];

/** Where an element comes from: by whom, when, and from what (an interview, a document, a standard). */
export interface AsalIsi {
  readonly asal: AsalUnsur;
  readonly oleh: string;
  /** Day, `YYYY-MM-DD`; null when it is not known. */
  readonly tanggal: PlainDate | null;
  readonly dari: string;
}

/** One element of one jabatan as it is stored. */
export type UnsurTersimpan = { readonly [U in UnsurAnjab]: UnsurTertentu<U> }[UnsurAnjab];

interface UnsurTertentu<U extends UnsurAnjab> extends AsalIsi {
  readonly id: string;
  readonly jabatanId: string;
  readonly unsur: U;
  readonly isi: IsiUnsur[U];
  readonly revision: number;
}

/** How the ids of the rows of an element begin. */
export function awalanUnsur(unsur: UnsurAnjab): string {
  return `${unsur}:`;
}

/** The id of an element of a jabatan: there is one of each. */
export function idUnsur(jabatanId: string, unsur: UnsurAnjab): string {
  return `${awalanUnsur(unsur)}${jabatanId}`;
}

/** What the form asks of a task besides its ABK row: what comes of it, and the steps by which it is done. */
export interface RincianTugas {
  /** The task's own id. */
  readonly id: string;
  readonly hasilKerja: string;
  readonly tahapan: readonly string[];
  readonly revision: number;
}

/** The elements of one jabatan by name; what was never written is absent. */
export type AnjabJabatan = { readonly [U in UnsurAnjab]?: UnsurTertentu<U> };

/** The elements by jabatan, from the rows as they are stored. */
export function anjabPerJabatan(baris: readonly UnsurTersimpan[]): ReadonlyMap<string, AnjabJabatan> {
  const hasil = new Map<string, AnjabJabatan>();
  for (const satu of baris) hasil.set(satu.jabatanId, { ...hasil.get(satu.jabatanId), [satu.unsur]: satu });
  return hasil;
}

/** What an element holds before anything was written. */
export const UNSUR_KOSONG: IsiUnsur = {
  ikhtisar: { teks: "" },
  pendidikan: { minimum: "", baris: [] },
  diklat: { baris: [] },
  pengalaman: { baris: [] },
  bahanKerja: { baris: [] },
  perangkatKerja: { baris: [] },
  tanggungJawab: { baris: [] },
  wewenang: { baris: [] },
  korelasi: { baris: [] },
  lingkungan: { baris: [] },
  risiko: { baris: [] },
  keterampilan: { baris: [] },
  bakat: { kode: [] },
  temperamen: { kode: [] },
  minat: { kode: [] },
  upayaFisik: { kode: [] },
  kondisiFisik: {
    jenisKelamin: null,
    umur: "",
    umurMaksimal: null,
    tinggi: "",
    berat: "",
    postur: "",
    penampilan: "",
    keadaan: "",
    disabilitas: null,
    jenisDisabilitas: [],
  },
  fungsiPekerjaan: { data: [], orang: [], benda: [] },
  prestasi: { teks: "", nilai: null },
  kelas: { sumber: "" },
};
