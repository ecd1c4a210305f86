import { UNSUR_BERTABEL, UNSUR_KUALIFIKASI, UNSUR_SYARAT, type UnsurAnjab } from "./unsur";

/** Parts of an informasi jabatan that can be filled or lacking: its elements, and what the jabatan and its tasks hold. */
export type BagianAnjab = UnsurAnjab | "kode" | "tugas" | "hasilKerja";

/** The numbered items of the printed form in their order, each with its parts; nama and unit kerja are always there. */
export const BUTIR_ANJAB = [
  { butir: "nama", bagian: [] },
  { butir: "kode", bagian: ["kode"] },
  { butir: "unit", bagian: [] },
  { butir: "ikhtisar", bagian: ["ikhtisar"] },
  { butir: "kualifikasi", bagian: UNSUR_KUALIFIKASI },
  { butir: "tugas", bagian: ["tugas"] },
  { butir: "hasilKerja", bagian: ["hasilKerja"] },
  ...UNSUR_BERTABEL.map((satu) => ({ butir: satu, bagian: [satu] })),
  { butir: "syarat", bagian: UNSUR_SYARAT },
  { butir: "prestasi", bagian: ["prestasi"] },
  { butir: "kelas", bagian: ["kelas"] },
] as const satisfies readonly { readonly butir: string; readonly bagian: readonly BagianAnjab[] }[];

export type ButirAnjab = (typeof BUTIR_ANJAB)[number]["butir"];

/** Every part in the order of the form. */
export const BAGIAN_ANJAB: readonly BagianAnjab[] = BUTIR_ANJAB.flatMap(({ bagian }): readonly BagianAnjab[] => bagian);

/** What an informasi jabatan is used for: the printed form, the form of SIASN, and the rule by which people are placed. */
export const LUARAN_ANJAB = ["cetak", "siasn", "penempatan"] as const;
export type LuaranAnjab = (typeof LUARAN_ANJAB)[number];

const CETAK_SIASN = ["cetak", "siasn"] as const;

/**
 * Which output asks for which part: an empty one stands in the way of it. Of SIASN that is what the check before the hand-over would find
 * refused, neither more nor less.
 */
export const DIPERLUKAN: Readonly<Record<BagianAnjab, readonly LuaranAnjab[]>> = {
  kode: CETAK_SIASN,
  ikhtisar: CETAK_SIASN,
  pendidikan: LUARAN_ANJAB,
  diklat: ["cetak", "penempatan"],
  pengalaman: ["cetak", "penempatan"],
  tugas: CETAK_SIASN,
  hasilKerja: ["cetak"],
  bahanKerja: CETAK_SIASN,
  perangkatKerja: CETAK_SIASN,
  tanggungJawab: CETAK_SIASN,
  wewenang: CETAK_SIASN,
  korelasi: CETAK_SIASN,
  lingkungan: CETAK_SIASN,
  risiko: ["cetak"],
  keterampilan: CETAK_SIASN,
  bakat: CETAK_SIASN,
  temperamen: CETAK_SIASN,
  minat: CETAK_SIASN,
  upayaFisik: CETAK_SIASN,
  kondisiFisik: CETAK_SIASN,
  fungsiPekerjaan: CETAK_SIASN,
  prestasi: CETAK_SIASN,
  kelas: LUARAN_ANJAB,
};
