import { predikatSkp, type NilaiSkp, type Predikat } from "../../core/skp/predikat";
import type { Query } from "./schema";

/** The predikat of a person in a year. */
export interface PredikatTahunan {
  readonly pegawaiId: string;
  readonly tahun: number;
  readonly predikat: Predikat;
  /** The two ratings; null where only the predikat is known. */
  readonly hasilKerja: NilaiSkp | null;
  readonly perilaku: NilaiSkp | null;
}

/** Everybody's predikat of every year that has one; of a year with several periods the last one that has a predikat. */
export async function predikatTahunan(query: Query): Promise<PredikatTahunan[]> {
  const semua = await query
    .selectFrom("skp")
    .select(["pegawaiId", "tahun", "nilaiHasil", "nilaiPerilaku", "predikatLuar"])
    .orderBy("tahun")
    .orderBy("selesai")
    .orderBy("id")
    .execute();
  const hasil = new Map<string, PredikatTahunan>();
  for (const satu of semua) {
    const predikat = predikatSkp(satu);
    const { pegawaiId, tahun, nilaiHasil, nilaiPerilaku } = satu;
    if (predikat) hasil.set(`${pegawaiId} ${tahun}`, { pegawaiId, tahun, predikat, hasilKerja: nilaiHasil, perilaku: nilaiPerilaku });
  }
  return [...hasil.values()];
}
