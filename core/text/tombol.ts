/** One thing that a key does, and every way to press it. */
export interface Tombol {
  /** As printed on the keyboard: `Ctrl+Shift+D`. Several are as good as each other. */
  readonly kunci: readonly string[];
  readonly arti: string;
}

const tombol = <const K extends readonly [string, ...string[]]>(arti: string, ...kunci: K): Tombol & { readonly kunci: K } => ({
  arti,
  kunci,
});

/**
 * Every key of the program, by place: what the list of keys shows is what the handlers ask for, so that none is listed without working.
 * Keys of the grid move and select as in a sheet of Excel.
 */
export const TOMBOL = {
  umum: {
    cari: tombol("Cari halaman, orang, jabatan, ketentuan, atau tindakan", "Ctrl+K"),
    daftarTombol: tombol("Daftar tombol ini", "?"),
    jelaskan: tombol("Jelaskan angka yang dipilih", "F1", "Ctrl+J"),
    urungkan: tombol("Urungkan", "Ctrl+Z"),
    ulangi: tombol("Ulangi yang diurungkan", "Ctrl+Y", "Ctrl+Shift+Z"),
    cetak: tombol("Cetak halaman ini", "Ctrl+P"),
    kembali: tombol("Kembali ke tempat sebelumnya", "Alt+ArrowLeft"),
    bantuan: tombol("Bantuan", "F1"),
    perbesar: tombol("Perbesar tampilan", "Ctrl++", "Ctrl+="),
    perkecil: tombol("Perkecil tampilan", "Ctrl+-"),
    ukuranAsal: tombol("Tampilan ukuran asal", "Ctrl+0"),
    kunci: tombol("Kunci data kantor sekarang", "Ctrl+L"),
  },
  halaman: {
    terapkan: tombol("Pratinjau impor: terapkan", "Ctrl+Enter"),
    hariIni: tombol("Isian tanggal: isikan hari ini", "Ctrl+;"),
    sebelum: tombol("ABK atau informasi jabatan: jabatan sebelumnya", "Alt+ArrowUp"),
    sesudah: tombol("ABK atau informasi jabatan: jabatan berikutnya", "Alt+ArrowDown"),
    orangSebelum: tombol("Berkas pegawai: pegawai sebelumnya", "Alt+ArrowUp"),
    orangSesudah: tombol("Berkas pegawai: pegawai berikutnya", "Alt+ArrowDown"),
    bagianBerikut: tombol("Berkas pegawai: bagian berikut", "Alt+PageDown"),
    bagianSebelum: tombol("Berkas pegawai: bagian sebelumnya", "Alt+PageUp"),
    keDaftarOrang: tombol("Berkas pegawai: kembali ke daftar", "Escape"),
    naikkanFungsi: tombol("Formulir fungsi unit: naikkan baris", "Alt+ArrowUp"),
    turunkanFungsi: tombol("Formulir fungsi unit: turunkan baris", "Alt+ArrowDown"),
  },
  anjab: {
    butirBerikut: tombol("Butir berikut", "Alt+PageDown"),
    butirSebelum: tombol("Butir sebelumnya", "Alt+PageUp"),
    tambah: tombol("Tambah baris di bawahnya", "Enter"),
    naik: tombol("Naikkan baris", "Alt+ArrowUp"),
    turun: tombol("Turunkan baris", "Alt+ArrowDown"),
    hapus: tombol("Hapus baris", "Ctrl+Delete"),
  },
  pindah: {
    kanan: tombol("Sel berikut yang dapat diisi; berkeliling di dalam pilihan", "Tab"),
    kiri: tombol("Sel sebelumnya yang dapat diisi", "Shift+Tab"),
    bawah: tombol("Baris berikut, di kolom tempat Tab bermula; berkeliling di dalam pilihan", "Enter"),
    atas: tombol("Baris sebelumnya", "Shift+Enter"),
    panah: tombol("Sel di sebelahnya", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"),
    tepi: tombol("Tepi isi", "Ctrl+ArrowUp", "Ctrl+ArrowDown", "Ctrl+ArrowLeft", "Ctrl+ArrowRight"),
    awalBaris: tombol("Awal dan akhir baris", "Home", "End"),
    awalKisi: tombol("Sel pertama dan sel terakhir", "Ctrl+Home", "Ctrl+End"),
    halaman: tombol("Satu layar ke atas dan ke bawah", "PageUp", "PageDown"),
  },
  pilih: {
    perluas: tombol("Perluas pilihan", "Shift+ArrowUp", "Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowRight"),
    perluasTepi: tombol(
      "Perluas sampai tepi isi",
      "Ctrl+Shift+ArrowUp",
      "Ctrl+Shift+ArrowDown",
      "Ctrl+Shift+ArrowLeft",
      "Ctrl+Shift+ArrowRight",
    ),
    kolom: tombol("Pilih kolom", "Ctrl+Space"),
    baris: tombol("Pilih baris", "Shift+Space"),
    semua: tombol("Pilih semua", "Ctrl+A"),
  },
  isi: {
    sunting: tombol("Sunting isi sel, dari belakang", "F2"),
    isiPilihan: tombol("Isikan ke semua sel yang dipilih", "Ctrl+Enter"),
    sambung: tombol("Lanjutkan uraian di sel yang sama", "Alt+Enter"),
    batal: tombol("Batalkan suntingan; di luar suntingan, keluar dari tabel", "Escape"),
    kosongkan: tombol("Kosongkan", "Delete"),
    salin: tombol("Salin", "Ctrl+C"),
    potong: tombol("Potong", "Ctrl+X"),
    tempel: tombol("Tempel, juga lembar ABK utuh dari Excel atau Word", "Ctrl+V"),
    isiKeBawah: tombol("Isi ke bawah", "Ctrl+D"),
    isiKeKanan: tombol("Isi ke kanan", "Ctrl+R"),
  },
  baris: {
    sisip: tombol("Sisip baris di atas", "Ctrl++"),
    hapus: tombol("Hapus baris", "Ctrl+-", "Ctrl+Delete"),
    gandakan: tombol("Gandakan baris", "Ctrl+Shift+D"),
    asal: tombol("Asal norma dan bukti volume baris", "Ctrl+B"),
    coba: tombol("Coba norma separuh dalam skenario baru", "Alt+S"),
    bacaLain: tombol("Baca angka yang ditempel dengan cara lain", "Alt+B"),
  },
  peta: {
    jalan: tombol("Kotak atau jabatan berikutnya dan sebelumnya", "ArrowDown", "ArrowUp"),
    lipat: tombol("Bentangkan dan lipat cabang, lalu ke bawah dan ke atasnya", "ArrowRight", "ArrowLeft"),
    ujung: tombol("Awal dan akhir peta", "Home", "End"),
    kotak: tombol("Kotak berikutnya dan sebelumnya", "PageDown", "PageUp"),
    buka: tombol("Buka jabatan", "Enter"),
    skala: tombol("Perbesar, perkecil, dan paskan ke layar", "+", "-", "0"),
    geser: tombol("Geser peta", "Shift+ArrowUp", "Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowRight"),
    pindahkan: tombol("Pindahkan unit atau jabatan", "M"),
  },
  penempatan: {
    kunci: tombol("Kunci perpindahan baris ini, atau cabut kuncinya", "K"),
    tetap: tombol("Pegawai baris ini tetap di jabatannya", "T"),
    coret: tombol("Coret pasangan baris ini", "C"),
    penting: tombol("Jabatan baris ini tidak boleh kosong", "P"),
  },
  keputusan: {
    terima: tombol("Terima usul baris ini", "Y"),
    tolak: tombol("Tolak usul baris ini, dengan alasannya", "N"),
    cabut: tombol("Cabut keputusan atas usul baris ini", "Delete"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Tombol>>>>;

export type KelompokTombol = keyof typeof TOMBOL;

export const TEKS_TOMBOL = {
  judul: "Daftar tombol",
  cari: "Cari tombol atau kegunaannya",
  tidakAda: (kata: string) => `Tidak ada tombol yang cocok dengan “${kata}”.`,
  atau: "atau",
  kelompok: {
    umum: "Di mana saja",
    halaman: "Di halaman tertentu",
    anjab: "Informasi jabatan",
    pindah: "Berpindah di tabel isian",
    pilih: "Memilih di tabel isian",
    isi: "Mengisi sel",
    baris: "Baris tugas",
    peta: "Peta jabatan",
    penempatan: "Baris usul penempatan",
    keputusan: "Baris usul dalam rencana penempatan",
  } satisfies Readonly<Record<KelompokTombol, string>>,
} as const;

const CETAKAN: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Space: "Spasi",
  Escape: "Esc",
  PageUp: "Page Up",
  PageDown: "Page Down",
  "-": "−",
};

/** A key as it is printed: `Ctrl+↑`. */
export function cetakTombol(kunci: string): string {
  const bagian = kunci.endsWith("++") ? [kunci.slice(0, -2), "+"] : kunci.split("+");
  return bagian.map((satu) => CETAKAN[satu] ?? satu).join("+");
}
