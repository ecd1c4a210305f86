/** Levels of education as forms name them, lowest first; offered while one types, and any other words are taken too. */
export const TINGKAT_PENDIDIKAN = [
  "Sekolah Dasar",
  "SLTP",
  "SLTP Kejuruan",
  "SLTA",
  "SLTA Kejuruan",
  "Diploma I",
  "Diploma II",
  "Diploma III/Sarjana Muda",
  "Diploma IV",
  "S-1/Sarjana",
  "S-2",
  "S-3/Doktor",
] as const;
