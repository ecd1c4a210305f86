/** The terminal and the small pages before the window itself, where Tepat runs in a browser. */
export const TEKS_ALAMAT = {
  siap: (alamat: string, dapatEnter: boolean) =>
    `Tepat siap di ${alamat}\nAlamat ini berlaku satu kali. ${dapatEnter ? "Tekan Enter untuk alamat baru, " : "Tekan "}Ctrl+C untuk menutup Tepat.`,
  baru: (alamat: string) => `Alamat baru: ${alamat}\nAlamat sebelumnya tidak berlaku lagi; jendela yang sudah terbuka tetap terbuka.`,
  ditutup: "Tepat ditutup.",
  membukaPeramban: "Peramban sedang dibuka. Bila tidak tampak, salin alamat di atas ke peramban.",
  perambanGagal: (sebab: string) => `Peramban tidak dapat dibuka dari sini (${sebab}). Salin alamat di atas ke peramban.`,
} as const;

/** A page that stands where the window would: what happened, and the ways on. */
export interface HalamanAlamat {
  readonly judul: string;
  readonly penjelasan: string;
  readonly jalan: readonly string[];
}

const JALAN = [
  "Bila ada jendela Tepat yang terbuka, tekan tombol “Jendela baru” di kanan atasnya.",
  "Bila tidak ada, buka jendela terminal tempat Tepat dijalankan dan tekan Enter. Alamat baru tercetak di sana; buka alamat itu.",
  "Bila jendela terminal itu sudah ditutup, jalankan Tepat sekali lagi.",
] as const;

export const HALAMAN_ALAMAT = {
  terpakai: {
    judul: "Alamat ini sudah dipakai",
    penjelasan: "Setiap alamat Tepat hanya berlaku satu kali, supaya data kantor tidak dapat dibuka oleh orang lain.",
    jalan: JALAN,
  },
  tanpaIzin: {
    judul: "Peramban ini belum diizinkan membuka Tepat",
    penjelasan:
      "Tepat hanya terbuka di peramban yang membuka alamat lengkap yang tercetak di jendela terminal, dan hanya selama Tepat berjalan.",
    jalan: JALAN,
  },
} as const satisfies Readonly<Record<string, HalamanAlamat>>;

/** The page that an address shows for a moment, until the browser has handed it in. */
export const TEKS_MASUK = { judul: "Tepat", membuka: "Membuka Tepat…", tombol: "Buka Tepat" } as const;

/** The control in the header that opens one more window of the same Tepat. */
export const TEKS_JENDELA = { baru: "Jendela baru", penjelasan: "Buka satu jendela Tepat lagi di peramban ini" } as const;
