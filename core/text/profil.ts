/** How a profile is called that an office derived from a published one. */
export const TEKS_PROFIL_KANTOR = {
  nama: "Profil kantor",
  dasar: (asal: string) => `Ditetapkan kantor; disesuaikan dari ${asal}`,
} as const;
