/** Who answers for personal data in the office, and the zone of its clock. [pdp-petugas] */
export const ISIAN_PETUGAS = ["petugasNama", "petugasJabatan", "petugasKontak", "petugasSk"] as const;
export type IsianPetugas = (typeof ISIAN_PETUGAS)[number];
export const ISIAN_ZONA = "zona";

/** Blanks of the assessment that only the office can fill. [pdp-penilaian-dampak] */
export const ISIAN_DAMPAK = [
  "dampakTujuan",
  "dampakPerlu",
  "dampakPengganti",
  "dampakPemberitahuan",
  "dampakPenerima",
  "dampakKomputer",
  "dampakSalinan",
  "dampakOrang",
  "dampakRisikoLain",
  "dampakTindakan",
  "dampakPendapat",
  "dampakSimpulan",
] as const;
export type IsianDampak = (typeof ISIAN_DAMPAK)[number];

export const ISIAN_PELINDUNGAN = [...ISIAN_PETUGAS, ISIAN_ZONA, ...ISIAN_DAMPAK] as const;
export type IsianPelindungan = (typeof ISIAN_PELINDUNGAN)[number];

export const isIsianDampak = (id: string): id is IsianDampak => ISIAN_DAMPAK.some((satu) => satu === id);
