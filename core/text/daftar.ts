/** A list on paper: what narrows it and how it is ordered. */
export const TEKS_DAFTAR = {
  nomor: "No",
  saringan: (butir: readonly string[]) => `Saringan: ${butir.join("; ")}`,
  pilihan: (nama: string, nilai: string) => `${nama} ${nilai}`,
  cari: (kata: string) => `memuat “${kata}”`,
  urutan: (kolom: string, menurun: boolean) => `Urutan: ${kolom}${menurun ? ", dari yang terakhir" : ""}`,
} as const;

/** What narrows a list, for paper: one line, or none when everything is shown. `pilihan` that are null or empty narrow nothing. */
export function kalimatSaringan(cari: string, pilihan: readonly (readonly [nama: string, nilai: string | null])[] = []): string[] {
  const butir = pilihan.flatMap(([nama, nilai]) => (nilai === null || nilai === "" ? [] : [TEKS_DAFTAR.pilihan(nama, nilai)]));
  const semua = cari.trim() === "" ? butir : [...butir, TEKS_DAFTAR.cari(cari.trim())];
  return semua.length === 0 ? [] : [TEKS_DAFTAR.saringan(semua)];
}
