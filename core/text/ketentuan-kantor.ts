const bagian = (di: string): string => (di === "" ? "Nilainya" : `“${di}”`);

/** Values of rules that the office set itself: the form on the page of rules and what it refuses. */
export const TEKS_KETENTUAN_KANTOR = {
  hal: "Nilai kantor",
  bukanNilai: "Nilainya tidak dapat dibaca",
  harusAngka: (di: string) => `${bagian(di)} harus berupa angka, paling kecil 0`,
  harusTeks: (di: string) => `${bagian(di)} harus berisi teks`,
  harusYaTidak: (di: string) => `${bagian(di)} harus ya atau tidak`,
  harusDaftar: (di: string) => `${bagian(di)} harus berupa daftar`,
  harusTabel: (di: string) => `${bagian(di)} harus berisi bagian yang sama dengan nilai asal`,
  banyakAngka: (di: string, banyak: number) => `${bagian(di)} harus berisi ${banyak} angka seperti nilai asal`,
  daftarKosong: (di: string) => `${bagian(di)} harus berisi paling sedikit satu baris`,
  bagianKe: (di: string, urutan: number) => (di === "" ? `bagian ke-${urutan}` : `${di}, bagian ke-${urutan}`),
  kunciAsing: (nama: string) => `“${nama}” tidak ada di nilai asal`,
  kunciHilang: (nama: string) => `“${nama}” belum diisi`,
  bukanAturanKantor: "Nilai aturan ini tidak dapat diubah kantor",
  tidakTerbaca:
    "Nilai kantor yang tersimpan tidak lagi cocok dengan bentuk aturan ini, sehingga Tepat memakai nilai asal. Isi sekali lagi.",
} as const;
