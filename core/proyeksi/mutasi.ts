/** Why an open move of a plan is not made in a projection: two go to different posts and neither is accepted alone, or the post has gone. */
export type SebabTakDijalankan = "duaTujuan" | "jabatanHilang";

/** A move that is not made, by the name of the person. */
export interface MutasiTakDijalankan {
  readonly nama: string;
  readonly sebab: SebabTakDijalankan;
}

/** The plan in use whose moves a projection makes, and those that it does not. */
export interface RencanaDijalankan {
  readonly nama: string;
  readonly tidakDijalankan: readonly MutasiTakDijalankan[];
}
