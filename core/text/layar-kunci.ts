import { formatAngka } from "./number";

/** The lock page, and what locks the window. */
export const TEKS_LAYAR_KUNCI = {
  judul: "Data kantor terkunci",
  sebab: {
    mulai: "Pilih nama Anda dan ketik kata sandinya.",
    diminta: "Anda mengunci Tepat. Halaman yang terbuka, juga ketikan yang belum tersimpan, menunggu Anda di tempatnya.",
    tidur: "Terkunci karena komputer tidur atau layarnya dikunci. Halaman yang terbuka tetap di tempatnya.",
    lain: "Terkunci dari jendela lain, atau karena lama tidak dipakai. Halaman yang terbuka tetap di tempatnya.",
    diam: (menit: number) =>
      `Terkunci karena ${formatAngka(menit)} menit tidak dipakai. Halaman yang terbuka, juga ketikan yang belum tersimpan, menunggu Anda di tempatnya.`,
  },
  orang: "Nama",
  sandi: "Kata sandi",
  tunjukkan: "Tunjukkan kata sandi",
  sembunyikan: "Sembunyikan kata sandi",
  capsLock: "Caps Lock menyala",
  buka: "Buka",
  tunggu: (detik: number) => `Tunggu ${sebutanDetik(detik)}`,
  keSalah: (kali: number) => (kali < 2 ? "" : ` Sudah ${formatAngka(kali)} kali salah di jendela ini.`),
  menunggu: (detik: number) => `Kata sandi terlalu sering salah. Percobaan berikutnya dalam ${sebutanDetik(detik)}.`,
  lupa: "Lupa kata sandi, atau pemegangnya sudah pindah?",
  pakaiPemulihan: "Pakai lembar pemulihan",
  pakaiSandi: "Kembali ke kata sandi",
  pakaiAkun: "Buka dengan akun komputer ini",
  akunArti: "Siapa pun yang masuk ke akun komputer ini dapat membukanya tanpa kata sandi.",
  pemulihan: "Kode di lembar pemulihan",
  pemulihanArti:
    "Dari amplop tersegel. Ketik kelompok demi kelompok, atau tempel seluruh kodenya; spasi dan tanda hubung boleh ditulis atau tidak.",
  kelompok: (nomor: number) => `Kelompok ${formatAngka(nomor)}`,
  keadaanKelompok: { benar: "benar", salah: "salah ketik", belum: "belum lengkap" },
  salahDi: (nomor: readonly number[]) =>
    `Kelompok ${nomor.map((satu) => formatAngka(satu)).join(", ")} salah ketik. Cocokkan lagi dengan lembarnya.`,
  terisi: (benar: number, banyak: number) => `${formatAngka(benar)} dari ${formatAngka(banyak)} kelompok benar`,
  bukaPemulihan: "Buka dengan lembar ini",
  tanpaKunci: "Data kantor ini belum dilindungi kata sandi, sehingga tidak dapat dikunci.",
  lindungi: "Lindungi sekarang",
} as const;

/** Seconds as they are counted down. */
function sebutanDetik(detik: number): string {
  if (detik < 60) return `${formatAngka(detik)} detik`;
  const sisa = detik % 60;
  return `${formatAngka(Math.floor(detik / 60))} menit${sisa === 0 ? "" : ` ${formatAngka(sisa)} detik`}`;
}
