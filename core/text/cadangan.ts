import type { AlasanCadangan } from "../cadangan/catatan";
import type { SebabCadangan, SebabFolder } from "../errors";
import { formatWaktu } from "./date";
import { formatAngka } from "./number";

/** Why a snapshot was taken, as the list shows it. */
export const TEKS_ALASAN_CADANGAN: Readonly<Record<AlasanCadangan, string>> = {
  mulai: "Saat Tepat dibuka",
  berkala: "Tiap jam kerja",
  tangan: "Diminta",
  impor: "Sebelum impor",
  urung: "Sebelum mengurungkan impor",
  gabung: "Sebelum penggabungan",
  migrasi: "Sebelum penyesuaian versi",
  lindungi: "Sebelum perlindungan diubah",
  gantiKunci: "Sebelum ganti kunci",
  pulihkan: "Sebelum pemulihan",
};

/** In a word or two, why a snapshot is not to be used. */
export const TEKS_DITOLAK: Readonly<Record<SebabCadangan, string>> = {
  tidakAda: "Tidak ada lagi",
  terpotong: "Terpotong",
  berubah: "Berubah sejak dibuat",
  tanpaCatatan: "Tanpa catatan",
  kunciLain: "Kunci masa lain",
  kantorLain: "Kantor lain",
  rusak: "Rusak",
};

const SEBAB_GAGAL: Readonly<Record<SebabFolder, string>> = {
  hilang: "penyimpanannya terlepas di tengah jalan",
  bukanFolder: "tempatnya bukan folder",
  terlarang: "foldernya tidak boleh ditulis",
  penuh: "ruangnya habis",
  lain: "foldernya tidak dapat ditulis",
};

const HARI_MS = 86_400_000;

/** How long ago a moment was, by calendar days of this computer: `hari ini`, `kemarin`, `9 hari lalu`. A moment to come bears its date. */
export function umurKata(iso: string, kini: Date): string {
  const awal = (waktu: Date): number => new Date(waktu.getFullYear(), waktu.getMonth(), waktu.getDate()).getTime();
  const hari = Math.round((awal(kini) - awal(new Date(iso))) / HARI_MS);
  if (hari < 0) return formatWaktu(iso);
  if (hari === 0) return "hari ini";
  return hari === 1 ? "kemarin" : `${formatAngka(hari)} hari lalu`;
}

interface TempatDikatakan {
  readonly nama: string;
  readonly keadaan: "ada" | "tidakTerpasang" | "tidakMenjawab" | "tempatLain";
  readonly terakhir: string | null;
  readonly gagal: SebabFolder | null;
  readonly cakramSama: boolean;
  readonly masihTerbuka: boolean;
}

/** The second place in one line: `terakhir 9 hari lalu di USB kantor`, and what stands in the way. */
export function kalimatTempatKedua({ nama, keadaan, terakhir, gagal, cakramSama, masihTerbuka }: TempatDikatakan, kini: Date): string {
  const umur = terakhir === null ? `Belum ada cadangan di ${nama}` : `Tempat kedua: terakhir ${umurKata(terakhir, kini)} di ${nama}`;
  const halangan =
    keadaan === "tempatLain"
      ? "; yang terpasang sekarang penyimpanan lain, tidak ditulisi"
      : keadaan === "tidakTerpasang"
        ? "; sekarang tidak terpasang"
        : keadaan === "tidakMenjawab"
          ? "; sekarang tidak menjawab, dicoba lagi nanti"
          : gagal === null
            ? ""
            : `; penulisan terakhir gagal karena ${SEBAB_GAGAL[gagal]}`;
  const terbuka = masihTerbuka
    ? " Cadangan dari sebelum perlindungan mungkin masih terbaca di sana tanpa kata sandi; pasang tempat itu, dan Tepat mengenkripsinya."
    : "";
  return `${umur}${halangan}.${terbuka}${cakramSama && keadaan === "ada" ? " Tempat itu di cakram yang sama dengan data, jadi ikut hilang bila cakramnya rusak." : ""}`;
}

/** `1,4 MB` */
export function ukuranBerkas(bita: number): string {
  return `${formatAngka(bita / 1_000_000, 1, 1)} MB`;
}

export const TEKS_CADANGAN = {
  judul: "Cadangan dan pemulihan",
  cetakan: "Daftar cadangan",
  penjelasan:
    "Tepat membuat cadangan sendiri: saat dibuka, tiap jam kerja bila ada perubahan, dan sebelum impor, penggabungan, atau pemulihan.",
  dataKantor: "Data kantor",
  buat: "Buat cadangan sekarang",
  dibuat: "Cadangan dibuat dan sudah diperiksa.",
  tanpaPerubahan: "Tidak ada perubahan sejak cadangan terakhir, jadi tidak dibuat yang baru.",
  tabel: "Cadangan yang terjangkau",
  kolom: {
    waktu: "Dibuat",
    alasan: "Alasan",
    pegawai: "Pegawai",
    jabatan: "Jabatan",
    tugas: "Tugas",
    langkah: "Langkah",
    ukuran: "Ukuran",
    oleh: "Oleh",
    tempat: "Tempat",
    keadaan: "Keadaan",
  },
  tempat: { sini: "Di samping data", kedua: "Tempat kedua" },
  utuh: "Utuh",
  tanpaTanda: "Utuh, tidak bertanda",
  tanpaTandaArti:
    "Cadangan ini dibuat sebelum data dilindungi, jadi tidak ada tanda bersandi yang membuktikan bahwa isinya tidak diubah orang. Periksa isinya sebelum memulihkan.",
  tanpaTandaSetuju: "Pulihkan walaupun tidak bertanda",
  kosong: "Belum ada cadangan",
  kosongPenjelasan: "Yang pertama dibuat beberapa detik setelah data kantor berubah dan Tepat dibuka lagi, atau buat sekarang.",
  terakhir: (umur: string) => `Cadangan terakhir ${umur}.`,
  belumAda: "Belum ada cadangan data kantor.",
  gagalJudul: "Cadangan otomatis terakhir tidak jadi",
  buka: "Buka halaman cadangan",
  terputus: {
    judul: "Pemulihan sebelumnya terputus",
    dipulihkan: (tanggal: string, disimpan: string) =>
      `Data yang terbuka sudah menjadi isi cadangan ${tanggal}. Data sebelumnya disimpan utuh sebagai ${disimpan}.`,
    tetap: (tanggal: string) => `Pemulihan ke cadangan ${tanggal} tidak jadi. Data kantor tetap seperti sebelumnya, tidak ada yang hilang.`,
    mengerti: "Mengerti",
  },
  kedua: {
    judul: "Tempat kedua",
    belum:
      "Cadangan di samping data ikut hilang bila cakram komputer ini rusak atau dicuri. Pilih folder di USB, cakram lain, atau folder bersama; Tepat menyalin cadangan terbaru ke sana setiap kali tempat itu ada.",
    pilih: "Pilih tempat kedua",
    ganti: "Ganti tempat",
    lupakan: "Berhenti memakai tempat ini",
    folder: "Letak folder",
    folderContoh: "Misalnya E:\\ atau /media/usb",
    nama: "Sebutan tempat itu",
    namaContoh: "Misalnya USB kantor",
    simpan: "Pakai tempat ini",
    pilihFolder: "Pilih folder…",
    dipakai: (nama: string) => `Cadangan juga disalin ke ${nama}.`,
  },
  rincian: {
    judul: (tanggal: string) => `Cadangan ${tanggal}`,
    isi: (d: {
      readonly pegawai: string;
      readonly jabatan: string;
      readonly tugas: string;
      readonly langkah: string;
      readonly ukuran: string;
    }) => `${d.pegawai} pegawai, ${d.jabatan} jabatan, ${d.tugas} tugas, ${d.langkah} langkah, ${d.ukuran}.`,
    lihat: "Lihat isinya",
    pulihkan: "Pulihkan ke sini…",
    hilang: "Yang akan hilang bila dipulihkan",
    ambil: "Ambil kembali satu hal",
    samaJudul: "Isinya sama dengan data sekarang",
    sama: "Tidak ada langkah sejak cadangan ini dibuat, jadi tidak ada yang perlu dipulihkan.",
    langkah: (jumlah: string) => `${jumlah} langkah sejak cadangan ini, terbaru dahulu:`,
    langkahLain: (jumlah: string) => `dan ${jumlah} langkah sebelumnya`,
    kembali: (jumlah: string) => `${jumlah} langkah yang hilang oleh pemulihan sebelumnya akan kembali.`,
    baris: "Baris yang berbeda",
    tidakAdaDiambil: "Tidak ada baris cadangan ini yang hilang atau berubah hari ini.",
    cari: "Cari orang, jabatan, atau baris lain",
    hilangSejakItu: "sudah dihapus",
    berubahSejakItu: "sudah diubah",
    ambilIni: "Ambil kembali…",
  },
  masaItu: {
    arti: "Cadangan ini terkunci dengan kunci dari waktu atau komputer lain. Kata sandi siapa pun yang dapat membukanya pada waktu itu, atau lembar pemulihan waktu itu, membukanya sekarang. Kata sandi itu tidak disimpan; cadangan tetap terbuka sampai data dikunci atau Tepat ditutup.",
    dipulihkan: "Bila dipulihkan, isinya menjadi data kantor ini dengan perlindungan yang berlaku sekarang.",
    siapa: "Siapa pada waktu itu",
    sandi: "Kata sandi waktu itu",
    buka: "Buka cadangan ini",
    pemulihan: "Pakai lembar pemulihan waktu itu",
    tanpaOrang: "Hanya lembar pemulihan yang membuka cadangan ini.",
  },
  akibat: {
    tambah: (jumlah: string, nama: string) => `${jumlah} ${nama} yang ditambahkan akan hilang`,
    ubah: (jumlah: string, nama: string) => `${jumlah} ${nama} kembali ke isi lama`,
    hapus: (jumlah: string, nama: string) => `${jumlah} ${nama} yang dihapus akan ada lagi`,
  },
  pulihkan: {
    judul: (tanggal: string) => `Pulihkan data kantor ke ${tanggal}?`,
    penjelasan: (langkah: string) =>
      `${langkah} langkah kerja sejak itu tidak ada lagi di data yang terbuka. Data sekarang disimpan utuh di folder yang sama dengan nama bertanggal.`,
    ketik: "Ketik PULIHKAN untuk melanjutkan",
    kata: "PULIHKAN",
    ya: "Pulihkan data",
    selesai: (disimpan: string) => `Data kantor dipulihkan. Data sebelumnya disimpan sebagai ${disimpan}.`,
  },
  ambil: {
    judul: (nama: string) => `Ambil kembali ${nama}`,
    penjelasan:
      "Hanya baris berikut yang ditulis, sebagai satu langkah yang dapat diurungkan dari Riwayat. Yang lain tetap seperti hari ini.",
    sama: "Isinya sama dengan hari ini; tidak ada yang perlu diambil.",
    hilang: "Yang ditunjuk dan tidak ada lagi hari ini:",
    dikosongkan: (sebutan: string, rujukan: string) => `${sebutan}: ${rujukan} tidak ada lagi, dikosongkan`,
    ditinggal: (sebutan: string, rujukan: string) => `${sebutan}: ${rujukan} tidak ada lagi, baris ini tidak diambil`,
    ya: "Ambil kembali",
    selesai: (nama: string) => `${nama} diambil kembali.`,
  },
  bingkai: {
    pita: (tanggal: string) => `Anda melihat cadangan ${tanggal}. Hanya untuk dibaca, tidak ada yang ditulis.`,
    lencana: "Cadangan",
    kembali: { kantor: "Kembali ke data kantor", contoh: "Kembali ke kantor contoh" },
  },
} as const;

/** What the command line says of snapshots. */
export const TEKS_CLI_CADANGAN = {
  dibuat: (nama: string, folder: string) => `Cadangan ${nama} dibuat dan diperiksa, di ${folder}.`,
  disalin: (nama: string, folder: string) => `${nama} disalin ke ${folder}.`,
  belum: "Belum dipulihkan. Tambahkan --ya untuk melanjutkan; data sekarang disimpan dengan nama bertanggal.",
} as const;
