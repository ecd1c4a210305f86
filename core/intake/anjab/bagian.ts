import { UNSUR_BERTABEL, UNSUR_SYARAT, type UnsurAnjab } from "../../anjab/unsur";

/** Parts of condition of the body, each with a heading of its own under item 15f. */
export const BAGIAN_FISIK = [
  "jenisKelamin",
  "umur",
  "tinggi",
  "berat",
  "postur",
  "penampilan",
  "keadaan",
  "disabilitas",
  "jenisDisabilitas",
] as const;
export type BagianFisik = (typeof BAGIAN_FISIK)[number];

/**
 * What a heading of the form begins. Besides the elements: the identity, the chain of units (`tingkatUnit`), the items that only hold others
 * (`identitas`, `kualifikasi`, `syarat`), and `lama`: an item of older forms that has no place any more, and `asing`: an item that no form is known to have.
 */
export type NamaBagian =
  | UnsurAnjab
  | BagianFisik
  | "identitas"
  | "namaJabatan"
  | "kodeJabatan"
  | "unitKerja"
  | "tingkatUnit"
  | "kualifikasi"
  | "diklatManajerial"
  | "diklatTeknis"
  | "diklatFungsional"
  | "tugas"
  | "hasilKerja"
  | "syarat"
  | "fungsiData"
  | "fungsiOrang"
  | "fungsiBenda"
  | "tahapan"
  | "lama"
  | "asing";

/** Items within which short headings of their parts are understood. */
export type Lingkup = "unit" | "kualifikasi" | "syarat";

const LINGKUP: Readonly<Partial<Record<NamaBagian, Lingkup>>> = {
  unitKerja: "unit",
  tingkatUnit: "unit",
  kualifikasi: "kualifikasi",
  pendidikan: "kualifikasi",
  diklat: "kualifikasi",
  diklatManajerial: "kualifikasi",
  diklatTeknis: "kualifikasi",
  diklatFungsional: "kualifikasi",
  pengalaman: "kualifikasi",
  syarat: "syarat",
  fungsiData: "syarat",
  fungsiOrang: "syarat",
  fungsiBenda: "syarat",
  ...Object.fromEntries([...UNSUR_SYARAT, ...BAGIAN_FISIK].map((satu) => [satu, "syarat"])),
};

/** The item that a part belongs to; null for one that stands alone. */
export function lingkupBagian(bagian: NamaBagian): Lingkup | null {
  return LINGKUP[bagian] ?? null;
}

/** Headings by which a form of elements is told from a sheet of tasks: an ABK has none of them. */
export const BAGIAN_KHAS: ReadonlySet<NamaBagian> = new Set<NamaBagian>([...UNSUR_BERTABEL, ...UNSUR_SYARAT, "syarat"]);
