import type { JenisDibaca, JenisLembar } from "../intake/jenis-lembar";
import type { JenisPerabot, StatusBaris, TingkatMasalah } from "../intake/pratinjau";
import { TABEL_RENCANA, type DampakImpor, type TabelRencana } from "../intake/rencana";
import { formatAngka } from "./number";
import { TEKS_RIWAYAT_PEGAWAI } from "./riwayat-pegawai";

/** Status of a preview row, as chips and tables print it. */
export const TEKS_STATUS_BARIS: Readonly<Record<StatusBaris, string>> = {
  baru: "Baru",
  berubah: "Berubah",
  tetap: "Tetap",
  ditolak: "Ditolak",
  dikecualikan: "Dikeluarkan",
  perabot: "Bukan data",
};

/** What a row without data is. */
export const TEKS_PERABOT: Readonly<Record<JenisPerabot, string>> = {
  judul: "judul",
  kepala: "kepala formulir",
  judulKolom: "judul kolom",
  penomoran: "penomoran kolom",
  judulBagian: "judul bagian",
  sambungan: "sambungan uraian",
  pindahan: "pindahan halaman",
  jumlah: "jumlah",
  tandaTangan: "tanda tangan",
  catatan: "catatan",
};

/** What a sheet was recognised as. */
export const TEKS_JENIS_LEMBAR: Readonly<Record<JenisLembar, string>> = {
  pegawai: "Daftar pegawai",
  abk: "Lembar ABK",
  jabatan: "Peta jabatan",
  anjab: "Informasi jabatan",
  siasn: "Informasi jabatan SIASN",
  rekap: "Rekapitulasi",
  tidakDikenal: "Tidak dibaca",
};

/** Headings of the groups of problems, gravest first. */
export const TEKS_TINGKAT_MASALAH: Readonly<Record<TingkatMasalah, { readonly judul: string; readonly arti: string }>> = {
  galat: { judul: "Ditolak", arti: "Baris ini tidak ikut ditulis sampai selnya diperbaiki." },
  peringatan: { judul: "Perlu dilihat", arti: "Baris tetap ikut; periksa apakah isinya memang demikian." },
  info: { judul: "Keterangan", arti: "Hanya pemberitahuan." },
};

/** The page where files are read, looked at, mended and accepted. */
export const TEKS_IMPOR = {
  judul: "Impor",
  penjelasan:
    "Baca berkas Excel kantor, lihat apa yang akan berubah, perbaiki, lalu terapkan. Tidak ada yang ditulis sebelum Anda menerapkannya.",
  pilih: "Pilih berkas…",
  taruh: "Letakkan berkas di sini",
  taruhPenjelasan:
    "beberapa sekaligus boleh: Excel, LibreOffice, .csv, informasi jabatan di Word (.docx), atau tabel yang disimpan sebagai halaman web",
  terbuka: "Masih ada pratinjau yang terbuka. Terapkan atau buang dahulu, lalu letakkan berkas berikutnya.",
  terlaluBanyak: (batas: number) => `Paling banyak ${batas} berkas sekali impor. Pilih sebagian dahulu.`,
  dikenali: "Berkas yang dikenali",
  dikenaliPenjelasan: "Baris judul dicari sendiri, di baris mana pun letaknya. Kolom lain boleh ada dan tidak dibaca.",
  menyiapkan: "Menyiapkan berkas…",
  membaca: (berkas: string, ke: number, dari: number) => (dari > 1 ? `Membaca ${berkas} (${ke} dari ${dari})` : `Membaca ${berkas}`),
  membacaPenjelasan: "Anda boleh berpindah halaman; pembacaan terus berjalan.",
  menerapkan: "Menulis ke berkas data…",
  menerapkanPenjelasan: "Semua baris ditulis sekaligus. Bila dibatalkan sekarang, tidak ada yang berubah.",
  batalkan: "Batalkan",
  dibatalkan: "Impor dibatalkan. Tidak ada data yang berubah.",
  gagal: "Impor tidak berhasil",
  dikeluarkanAnalis: "Dikeluarkan oleh analis.",
  terapkan: "Terapkan",
  buang: "Buang",
  buangTanya: "Buang pratinjau ini? Perbaikan di dalamnya ikut hilang; berkas asal dan data kantor tidak berubah.",
  buangYa: "Ya, buang",
  kembali: "Kembali",
  daftarLembar: "Berkas dan lembar",
  tidakTerbaca: "Tidak terbaca",
  tidakTerbacaJudul: "Berkas ini tidak dapat dibaca",
  berkasLainIkut: "Berkas lain tetap dapat diterapkan.",
  barisTabel: (lembar: string) => `Baris lembar ${lembar}`,
  saring: "Saring baris",
  semua: "Semua",
  bermasalah: "Bermasalah",
  kolomIkut: "Ikut",
  kolomBaris: "Baris",
  kolomStatus: "Status",
  kolomButir: "Butir",
  ikutkanBaris: (nomor: number) => `Ikutkan baris ${nomor}`,
  keluarkanTampil: "Keluarkan semua yang tampil",
  ikutkanTampil: "Ikutkan semua yang tampil",
  suntingSel: (sel: string, judul: string) => `Isi sel ${sel}, ${judul}`,
  menunggu: "memuat…",
  diperbaiki: "Sudah diperbaiki di pratinjau",
  petunjukTabel: "Panah: pindah · F2 atau klik ganda: perbaiki sel · Spasi: keluarkan atau ikutkan baris",
  tanpaBaris: "Tidak ada baris dengan status ini.",
  lembarTanpaBaris: "Lembar ini tidak mempunyai baris yang dapat dibaca.",
  masalah: "Masalah",
  keSel: (sel: string) => `Ke sel ${sel}`,
  baris: (nomor: number) => `Baris ${nomor}`,
  kosongLama: "kosong",
  betulkan: "Betulkan pembacaan…",
  betulkanJudul: "Cara membaca lembar ini",
  betulkanPenjelasan: "Pilih isi lembar dan kolom untuk setiap isian. Pilihan ini diingat untuk lembar dengan judul yang sama.",
  jenisLembar: "Isi lembar",
  barisJudul: "Baris judul",
  kolomUntuk: "Kolom untuk setiap isian",
  tanpaKolom: "tidak dibaca",
  jabatanLembar: "Nama jabatan",
  unitLembar: "Unit kerja",
  jabatanLembarPenjelasan: "Kosongkan untuk memakai yang tertulis di lembar.",
  asal: {
    kepala: "dibaca dari kepala lembar",
    judul: "dibaca dari judul di atas tabel",
    kolom: "dibaca dari kolomnya",
    namaLembar: "diambil dari nama lembar",
    namaBerkas: "diambil dari nama berkas",
    analis: "ditetapkan oleh Anda",
  },
  bacaUlang: "Baca ulang",
  selesai: "Impor diterapkan",
  selesaiPenjelasan:
    "Seluruh impor ini satu langkah: dapat diurungkan kapan saja, juga setelah program ditutup. Baris yang Anda ubah sesudahnya dipertahankan.",
  batalkanImpor: "Urungkan impor ini",
  imporDibatalkan: "Impor ini sudah diurungkan",
  imporDibatalkanPenjelasan: "Yang ditulis impor ini sudah dikembalikan seperti semula, kecuali baris yang Anda ubah sesudahnya.",
  imporLain: "Impor berkas lain",
  lihatPegawai: "Lihat pegawai",
  lihatAbk: "Lihat ABK",
  lihatFormasi: "Lihat formasi",
  untukPenyusun: "Impor dikerjakan penyusun",
  bukanPenyusun: "Mengimpor mengubah data kantor. Semua yang sudah ada dapat Anda lihat, cetak, dan unduh.",
} as const;

/** Files that the import page understands: what each holds and the headings by which it is known. */
export const TEKS_BERKAS_DIKENALI: Readonly<
  Record<JenisDibaca, { readonly isi: string; readonly judul: string; readonly catatan: string }>
> = {
  pegawai: {
    isi: "Satu baris satu pegawai, seperti unduhan SIASN atau SIMPEG.",
    judul: "NIP BARU · NAMA · TANGGAL LAHIR · JENIS KELAMIN · STATUS CPNS PNS · GOL AKHIR NAMA · JABATAN NAMA · UNOR NAMA",
    catatan: "NIP harus teks 18 digit: NIP yang tersimpan sebagai angka sudah kehilangan digit terakhirnya dan akan ditolak.",
  },
  abk: {
    isi: "Satu lembar satu jabatan, dengan nama jabatan dan unit kerja di atas tabel.",
    judul: "NO · URAIAN TUGAS · SATUAN HASIL · WAKTU PENYELESAIAN · WAKTU KERJA EFEKTIF · BEBAN KERJA · PEGAWAI YANG DIBUTUHKAN",
    catatan: "Hasil baris dan jumlah di lembar dihitung ulang; bila berbeda, perbedaannya dilaporkan.",
  },
  jabatan: {
    isi: "Susunan jabatan: satu baris satu jabatan dengan atasannya.",
    judul: "UNIT KERJA · KODE JABATAN · NAMA JABATAN · ATASAN LANGSUNG",
    catatan: "Jabatan yang mempunyai bawahan menjadi kepala unitnya sendiri.",
  },
  anjab: {
    isi: "Formulir informasi jabatan (17 butir) di Word (.docx) atau Excel: satu atau beberapa jabatan sekali jalan.",
    judul: "NAMA JABATAN · IKHTISAR JABATAN · BAHAN KERJA · PERANGKAT KERJA · TANGGUNG JAWAB · WEWENANG · SYARAT JABATAN",
    catatan: "Butir dicari dari judulnya, bukan dari nomor atau letaknya. Tugasnya masuk ke ABK jabatan itu, bukan daftar kedua.",
  },
  siasn: {
    isi: "Buku kerja informasi jabatan SIASN yang sudah diisi, satu jabatan satu berkas.",
    judul: "INFOJAB I sampai V: Kode Jabatan · Uraian Tugas · Unit Kerja / Instansi · Aspek · Fisik / Mental",
    catatan: "Jabatan dikenali dari Kode Jabatan; bila tidak ada, dari nama berkas, atau ditanyakan.",
  },
};

/** Dated facts of every kind are counted together. */
const CATATAN_RIWAYAT = TEKS_RIWAYAT_PEGAWAI.rumpun;

/** What a row of each table that an import writes is called. */
const TEKS_TABEL_RENCANA: Readonly<Record<TabelRencana, string>> = {
  unit: "unit",
  jabatan: "jabatan",
  tugas: "tugas",
  unsurAnjab: "unsur informasi jabatan",
  rincianTugas: "hasil kerja dan tahapan tugas",
  pegawai: "pegawai",
  riwayatStatus: CATATAN_RIWAYAT,
  riwayatGolongan: CATATAN_RIWAYAT,
  riwayatJabatan: CATATAN_RIWAYAT,
  riwayatKedudukan: CATATAN_RIWAYAT,
  riwayatPendidikan: CATATAN_RIWAYAT,
  kgb: CATATAN_RIWAYAT,
};

/** `18 jabatan baru, 24 pegawai baru`: what accepting writes or has written; empty when that is nothing. */
export function kalimatDampak(dampak: DampakImpor): string {
  const jumlah = new Map<string, number>();
  for (const tabel of TABEL_RENCANA)
    for (const sifat of ["baru", "berubah"] as const) {
      const hal = `${TEKS_TABEL_RENCANA[tabel]} ${sifat}`;
      jumlah.set(hal, (jumlah.get(hal) ?? 0) + dampak[`${tabel}${sifat === "baru" ? "Baru" : "Berubah"}`]);
    }
  return [...jumlah].flatMap(([hal, banyak]) => (banyak > 0 ? [`${formatAngka(banyak)} ${hal}`] : [])).join(", ");
}

/** What accepting leaves as it is: rows that are refused, left out, or the same as in the data already, and files that could not be read. */
export interface BarisTidakDitulis {
  readonly berkasTakTerbaca: number;
  readonly ditolak: number;
  readonly dikecualikan: number;
  readonly tetap: number;
}

/** The line above the buttons: what will be written, and what will not. */
export function kalimatAkanDitulis(dampak: DampakImpor, { ditolak, dikecualikan, tetap, berkasTakTerbaca }: BarisTidakDitulis): string {
  const ditulis = kalimatDampak(dampak);
  const sisa = [
    ditolak > 0 ? `${formatAngka(ditolak)} baris ditolak` : "",
    dikecualikan > 0 ? `${formatAngka(dikecualikan)} baris dikeluarkan` : "",
    berkasTakTerbaca > 0 ? `${formatAngka(berkasTakTerbaca)} berkas tidak terbaca` : "",
  ].filter((satu) => satu !== "");
  const penutup = sisa.length > 0 ? `; ${sisa.join(" dan ")}, tidak ikut` : "";
  if (ditulis !== "") return `Akan ditulis: ${ditulis}${penutup}.`;
  if (tetap === 0) return `Tidak ada yang akan ditulis${penutup || ": tidak ada baris yang dapat diambil"}.`;
  const sama = penutup === "" ? "semuanya" : `${formatAngka(tetap)} baris`;
  return `Tidak ada yang akan ditulis: ${sama} sudah sama dengan data kantor${penutup}.`;
}
