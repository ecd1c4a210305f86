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
    for (const [nomor, a] of jabatanId.entries()) {
      for (const b of jabatanId.slice(nomor + 1)) {
        const nama = a < b ? `${a} ${b}` : `${b} ${a}`;
        const ada = pasangan.get(nama);
        if (ada) ada.temuan.push(kunci);
        else pasangan.set(nama, { a, b, temuan: [kunci] });
      }
    }
  }
  return [...pasangan.values()];
}
