/** Beginnings of the keys (`kunciSebutan`) of units that stand below an office and never at its top. */
const AWALAN_BAGIAN = ["subbagian", "bagian", "seksi", "bidang", "subbidang", "urusan", "kelompok"];

/** Whether a key names a part of an office (`subbagian …`), which never stands at its top. */
export function bagianKantor(kunciNama: string): boolean {
  return AWALAN_BAGIAN.some((awalan) => kunciNama.startsWith(`${awalan} `));
}
