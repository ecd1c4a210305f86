/** Life of the ABK of a year: worked on, submitted, sent back with a note, or laid down with number and date. */
export const KEADAAN_DOKUMEN = ["draft", "diajukan", "dikembalikan", "ditetapkan"] as const;
export type KeadaanDokumen = (typeof KEADAAN_DOKUMEN)[number];

/** What can be done with a document. */
export const TINDAKAN_DOKUMEN = ["ajukan", "kembalikan", "tetapkan", "bukaLagi", "hapus"] as const;
export type TindakanDokumen = (typeof TINDAKAN_DOKUMEN)[number];

/** What an action asks for. */
export type IsianDokumen = "catatan" | "nomor" | "tanggal" | "alasan";

/** A version of the ABK of a year, as far as its state decides what may be done with it. */
export interface VersiDokumen {
  readonly id: string;
  /** Year of the ABK, four digits. */
  readonly tahun: string;
  /** Version within the year, from 1. */
  readonly urutan: number;
  readonly keadaan: KeadaanDokumen;
}

interface Langkah {
  readonly dari: readonly KeadaanDokumen[];
  /** State afterwards; `versiBaru`: this version stays and the next one begins as a draft; null: the version is gone. */
  readonly ke: KeadaanDokumen | "versiBaru" | null;
  readonly perlu: readonly IsianDokumen[];
}

/**
 * Every move that a document can make. What is not here cannot be done: a laid-down version is never changed or removed, only
 * followed by another one. Taking a step back is the history's business and goes through it.
 */
export const ALUR_DOKUMEN: Readonly<Record<TindakanDokumen, Langkah>> = {
  ajukan: { dari: ["draft", "dikembalikan"], ke: "diajukan", perlu: [] },
  kembalikan: { dari: ["diajukan"], ke: "dikembalikan", perlu: ["catatan"] },
  tetapkan: { dari: ["diajukan"], ke: "ditetapkan", perlu: ["nomor", "tanggal"] },
  bukaLagi: { dari: ["ditetapkan"], ke: "versiBaru", perlu: ["alasan"] },
  hapus: { dari: ["draft", "dikembalikan"], ke: null, perlu: [] },
};

/** Why an action is refused; the sentence lives in `core/text/dokumen.ts`. */
export type TolakDokumen =
  | { readonly sebab: "keadaan"; readonly keadaan: KeadaanDokumen }
  | { readonly sebab: "bukanTerakhir"; readonly terakhir: number }
  | { readonly sebab: "kurang"; readonly isian: IsianDokumen }
  | { readonly sebab: "tahunAda"; readonly tahun: string }
  /** What would be laid down is not what was submitted: so many jabatan, and perhaps the profile, differ. */
  | { readonly sebab: "berubah"; readonly jabatan: number; readonly profil: boolean };

/** What stands in the way of an action, or null. Only the last version of a year moves. */
export function tolakTindakan(
  tindakan: TindakanDokumen,
  dokumen: VersiDokumen,
  bahan: { readonly semua: readonly VersiDokumen[]; readonly isian: Partial<Readonly<Record<IsianDokumen, string>>> },
): TolakDokumen | null {
  const { dari, perlu } = ALUR_DOKUMEN[tindakan];
  if (!dari.includes(dokumen.keadaan)) return { sebab: "keadaan", keadaan: dokumen.keadaan };
  const terakhir = versiTerakhir(bahan.semua, dokumen.tahun);
  if (terakhir > dokumen.urutan) return { sebab: "bukanTerakhir", terakhir };
  const kurang = perlu.find((isian) => (bahan.isian[isian] ?? "").trim() === "");
  return kurang === undefined ? null : { sebab: "kurang", isian: kurang };
}

/** Whether the ABK of a year cannot be begun: once begun, further versions follow from the laid-down one. */
export function tolakMulai(tahun: string, semua: readonly VersiDokumen[]): TolakDokumen | null {
  return versiTerakhir(semua, tahun) > 0 ? { sebab: "tahunAda", tahun } : null;
}

/** Actions open to a document now, in the order of its life. */
export function tindakanTerbuka(dokumen: VersiDokumen, semua: readonly VersiDokumen[]): TindakanDokumen[] {
  if (versiTerakhir(semua, dokumen.tahun) > dokumen.urutan) return [];
  return TINDAKAN_DOKUMEN.filter((tindakan) => ALUR_DOKUMEN[tindakan].dari.includes(dokumen.keadaan));
}

/** The laid-down document that counts: of the last year, in its last version. Null when none was laid down. */
export function penetapanTerakhir<T extends VersiDokumen>(semua: readonly T[]): T | null {
  const ditetapkan = semua.filter(({ keadaan }) => keadaan === "ditetapkan");
  return ditetapkan.toSorted((a, b) => Number(b.tahun) - Number(a.tahun) || b.urutan - a.urutan)[0] ?? null;
}

function versiTerakhir(semua: readonly VersiDokumen[], tahun: string): number {
  return Math.max(0, ...semua.filter((satu) => satu.tahun === tahun).map(({ urutan }) => urutan));
}
