import type { Temuan } from "./temuan";

/** How many groups of similar tasks two jabatan share. */
export interface PasanganJabatan {
  readonly a: string;
  readonly b: string;
  /** Keys of the findings in which both stand. */
  readonly temuan: readonly string[];
}

/** Overlaps by pair of jabatan: every finding of tumpang tindih counts once for each pair in it. */
export function pasanganTumpangTindih(temuan: readonly Pick<Temuan, "jenis" | "kunci" | "jabatanId">[]): PasanganJabatan[] {
  const pasangan = new Map<string, { a: string; b: string; temuan: string[] }>();
  for (const { jenis, kunci, jabatanId } of temuan) {
    if (jenis !== "tumpangTindih") continue;
    const urut = jabatanId.toSorted();
    for (const [nomor, a] of urut.entries()) {
      for (const b of urut.slice(nomor + 1)) {
        const ada = pasangan.get(`${a} ${b}`);
        if (ada) ada.temuan.push(kunci);
        else pasangan.set(`${a} ${b}`, { a, b, temuan: [kunci] });
      }
    }
  }
  return [...pasangan.values()];
}
