/** The reference lists of the SIASN template by name. */
export const TEKS_DAFTAR_SIASN = {
  tingkatPendidikan: "Tingkat pendidikan minimum",
  rumpunPendidikan: "Rumpun pendidikan",
  rumpunDiklat: "Rumpun diklat",
  bakat: "Bakat kerja",
  minat: "Minat kerja",
  temperamen: "Temperamen kerja",
  upayaFisik: "Upaya fisik",
  jenisKelamin: "Jenis kelamin",
  disabilitas: "Jenis disabilitas",
  data: "Hubungan dengan data",
  benda: "Hubungan dengan benda",
  orang: "Hubungan dengan orang",
  aspek: "Aspek kondisi lingkungan kerja",
} as const;
