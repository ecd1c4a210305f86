import type { ErrorData } from "../errors";
import { AKHIRAN_KUNCI, type JenisSlot, type JenisTemuan, type Peran } from "../kunci/slot";
import { formatAngka } from "./number";

/** The roles as they are called on screen, and what each may do. */
export const TEKS_PERAN: Readonly<Record<Peran, { readonly nama: string; readonly boleh: string }>> = {
  penyusun: { nama: "Penyusun", boleh: "mengubah data, mengatur kunci, dan mencabutnya" },
  pemeriksa: { nama: "Pemeriksa", boleh: "melihat, memberi catatan, mengembalikan, dan menetapkan dokumen" },
  pembaca: { nama: "Pembaca", boleh: "melihat, mencetak, dan mengunduh" },
};

export const TEKS_JENIS_SLOT: Readonly<Record<JenisSlot, string>> = {
  orang: "Kata sandi",
  pemulihan: "Lembar pemulihan",
  akun: "Akun komputer ini",
};

/** What a slot is called that belongs to nobody in particular. */
export const NAMA_SLOT = { pemulihan: "Lembar pemulihan", akun: (nama: string) => `${nama} (akun komputer ini)` } as const;

/** A password that is too short. */
export const sandiPendek = (terpendek: number): string => `paling sedikit ${formatAngka(terpendek)} huruf`;

/** Seconds as one says them: below two minutes to the second. */
export function sebutanTunggu(detik: number): string {
  return detik < 120 ? `${formatAngka(detik)} detik` : `${formatAngka(Math.ceil(detik / 60))} menit`;
}

/** The wrong groups of a recovery sheet, in words. */
export function kalimatKelompok({ kelompok, banyak }: ErrorData<"pemulihanSalah">): string {
  if (kelompok.length === 0) return `Lembar pemulihan terdiri atas ${formatAngka(banyak)} kelompok huruf; yang diketik belum sebanyak itu.`;
  return `Lembar pemulihan salah ketik pada kelompok ke-${kelompok.map((satu) => formatAngka(satu)).join(", ")} (dari ${formatAngka(banyak)}). Cocokkan kelompok itu dengan lembarnya; kelompok lain sudah benar.`;
}

/** The same of every file but key files, with what to do about it. */
const KALIMAT_SWAUJI: Readonly<Record<JenisTemuan, (berkas: string) => string>> = {
  tanpaEnkripsi: (berkas) =>
    `${berkas} adalah berkas data yang tidak terenkripsi. Bila masih diperlukan, pindahkan ke tempat yang terkunci; bila tidak, hapus.`,
  namaTerbaca: (berkas) =>
    `${berkas} memuat nama atau NIP pegawai yang dapat dibaca siapa pun. Pindahkan ke tempat yang terkunci, atau hapus.`,
  tidakTerbaca: (berkas) => `${berkas} tidak dapat diperiksa karena sedang dipakai program lain atau tidak boleh dibaca.`,
};

/** What the self-test found in a file, in words. A key file is never to be thrown away: without it the data that it belongs to opens no more. */
export function kalimatTemuan(jenis: JenisTemuan, berkas: string): string {
  if (jenis !== "tidakTerbaca" && /\.rusak-\d{4}-\d{2}-\d{2}/u.test(berkas))
    return `${berkas} adalah berkas rusak yang disimpan dari sebelum perlindungan; isinya dapat dibaca tanpa kata sandi, dan karena rusak tidak dapat dienkripsi. Bila masih ada yang perlu diambil darinya, pakai “selamatkan” dahulu; lalu pindahkan ke tempat yang terkunci atau hapus.`;
  if (jenis === "tidakTerbaca" || !berkas.endsWith(AKHIRAN_KUNCI)) return KALIMAT_SWAUJI[jenis](berkas);
  return `${berkas} adalah berkas kunci, tetapi memuat lebih dari nama pemegang kunci. Biarkan di tempatnya, karena tanpa berkas itu datanya tidak terbuka lagi, dan tanyakan siapa yang mengubahnya.`;
}

/** What a self-test cannot see, and what it lets stand. */
export const BATAS_SWAUJI =
  "Yang dicari nama dan NIP sebagian pegawai; isi berkas termampat (.xlsx, .docx, .zip) tidak terlihat, dan nama pemegang kunci memang tertulis di berkas kunci.";

/** How a self-test came out: what was looked for and not found, and what it does not see. */
export function kalimatSwauji({ berkas, temuan }: { readonly berkas: number; readonly temuan: readonly unknown[] }): string {
  return temuan.length === 0
    ? `${formatAngka(berkas)} berkas diperiksa: tidak ada yang berupa berkas data tanpa enkripsi, dan tidak ada nama atau NIP contoh yang ditemukan. ${BATAS_SWAUJI}`
    : `${formatAngka(berkas)} berkas diperiksa, ${formatAngka(temuan.length)} perlu ditangani.`;
}

/** What protecting does and does not do to what was there before. */
export const TEKS_LINDUNGI = {
  sesudah:
    "Berkas data, catatan sampingannya, dan salinan lama di folder yang sama kini terenkripsi. Salinan yang Anda simpan di tempat lain tetap dapat dibaca siapa pun; hapus atau lindungi sendiri. Pada SSD, sisa isi lama dapat bertahan sampai penyimpanannya menimpanya; enkripsi disk Windows (BitLocker) menutup yang itu.",
  salinanLama: "Salinan yang dibuat sebelum ini masih terbuka dengan kata sandi pada waktunya.",
} as const;

/** What somebody is told who asks for what her role does not do. */
export function kalimatBukanPeran({ peran, perlu }: ErrorData<"bukanPeran">): string {
  const siapa = perlu === "pemeriksa" ? "penyusun atau pemeriksa" : perlu;
  return `Anda masuk sebagai ${peran}, yang hanya dapat ${TEKS_PERAN[peran].boleh}. Tindakan ini untuk ${siapa}: minta penyusun mengubah peran Anda, atau ganti orang. Tidak ada yang diubah.`;
}
