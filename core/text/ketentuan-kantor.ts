const bagian = (di: string): string => (di === "" ? "Nilainya" : `“${di}”`);

/** Values of rules that the office set itself: the form on the page of rules and what it refuses. */
export const TEKS_KETENTUAN_KANTOR = {
  hal: "Nilai kantor",
  bukanNilai: "Nilainya tidak dapat dibaca",
  harusAngka: (di: string) => `${bagian(di)} harus berupa angka, paling kecil 0`,
  harusTeks: (di: string) => `${bagian(di)} harus berisi teks`,
  harusDalam: (di: string, { dari, sampai, bulat }: { readonly dari: number; readonly sampai: number; readonly bulat: boolean }) =>
    `${bagian(di)} harus ${bulat ? "bilangan bulat " : ""}dari ${dari} sampai ${sampai}`,
  harusPilihan: (di: string, pilihan: readonly string[]) => `${bagian(di)} harus salah satu dari ${pilihan.join(", ")}`,
  harusYaTidak: (di: string) => `${bagian(di)} harus ya atau tidak`,
  harusDaftar: (di: string) => `${bagian(di)} harus berupa daftar`,
  harusTabel: (di: string) => `${bagian(di)} harus berisi bagian yang sama dengan nilai asal`,
  banyakAngka: (di: string, banyak: number) => `${bagian(di)} harus berisi ${banyak} angka seperti nilai asal`,
  daftarKosong: (di: string) => `${bagian(di)} harus berisi paling sedikit satu baris`,
  bagianKe: (di: string, urutan: number) => (di === "" ? `bagian ke-${urutan}` : `${di}, bagian ke-${urutan}`),
  kunciAsing: (nama: string) => `“${nama}” tidak ada di nilai asal`,
  kunciHilang: (nama: string) => `“${nama}” belum diisi`,
  bukanAturanKantor: "Nilai aturan ini tidak dapat diubah kantor",
  tulisAngka: "Tulis angka tanpa titik; desimal memakai koma",
  isiTeks: "Isi bagian ini",
  ubah: "Tetapkan nilai kantor",
  ubahLagi: "Ubah nilai kantor",
  judul: "Nilai kantor ini",
  penjelasan: "Nilai asal tetap tercatat di sini. Semua hitungan yang memakai aturan ini mengikuti nilai kantor sejak disimpan.",
  nilai: "Nilai",
  asal: (nilai: string) => `Asal: ${nilai}`,
  alasan: "Alasan dan dasar",
  alasanContoh: "Misalnya: surat Setjen nomor …, tanggal …",
  sejak: "Berlaku sejak",
  sejakArti: "Kosong: berlaku untuk semua tanggal.",
  sejakSalah: "Tulis tanggal seperti 31-12-2025, atau kosongkan.",
  kembalikan: "Kembalikan ke nilai asal",
  tersimpan: "Nilai kantor tersimpan.",
  dikembalikan: "Nilai asal dipakai lagi.",
  kalimat: (nilai: string, sejak: string, alasan: string) =>
    `${nilai}${sejak === "" ? "" : ` (berlaku sejak ${sejak})`}. Alasan: ${alasan}`,
  tidakTerbaca:
    "Nilai kantor yang tersimpan tidak lagi cocok dengan bentuk aturan ini, sehingga Tepat memakai nilai asal. Isi sekali lagi.",
} as const;
