import type { OfficeStatus } from "../../../core/contract/office";

/** The steps from an empty file to the first explained figure, in their order. */
export const LANGKAH = ["kantor", "impor", "angka"] as const;
export type NamaLangkah = (typeof LANGKAH)[number];
export type KeadaanLangkah = "selesai" | "dilewati" | "kini" | "nanti";

/** What is remembered of the first steps on this computer. */
export interface CatatanMulai {
  /** Whether they were begun with an empty file and are still shown. */
  readonly berjalan: boolean;
  readonly dilewati: readonly NamaLangkah[];
  /** Whether a figure was explained. */
  readonly dijelaskan: boolean;
}

/** How far each step is; the first that is open is the next one. */
export function keadaanLangkah(
  { kantor, jumlah }: Pick<OfficeStatus, "kantor" | "jumlah">,
  { dilewati, dijelaskan }: Pick<CatatanMulai, "dilewati" | "dijelaskan">,
): Readonly<Record<NamaLangkah, KeadaanLangkah>> {
  const selesai = { kantor: kantor.namaKantor !== "", impor: jumlah.jabatan + jumlah.pegawai > 0, angka: dijelaskan };
  const kini = LANGKAH.find((langkah) => !selesai[langkah] && !dilewati.includes(langkah));
  const keadaan = (langkah: NamaLangkah): KeadaanLangkah => {
    if (selesai[langkah]) return "selesai";
    if (dilewati.includes(langkah)) return "dilewati";
    return langkah === kini ? "kini" : "nanti";
  };
  return { kantor: keadaan("kantor"), impor: keadaan("impor"), angka: keadaan("angka") };
}

/** Whether nothing is left to do: the steps go away. */
export function tuntas(keadaan: Readonly<Record<NamaLangkah, KeadaanLangkah>>): boolean {
  return LANGKAH.every((langkah) => keadaan[langkah] === "selesai" || keadaan[langkah] === "dilewati");
}
