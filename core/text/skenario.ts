import type { Pergeseran, SebabPerubahan } from "../skenario/banding";
import type { BentrokSkenario, KeadaanSkenario, SebabBentrok, YangDikalikan } from "../skenario/skenario";
import { formatAngka } from "./number";

/** Words for scenarios on every page and in every refusal. */
export const TEKS_SKENARIO = {
  judul: "Skenario",
  penjelasan:
    "Cobalah norma, volume, pembagian tugas, atau aturan hitung lain. ABK yang berlaku tidak berubah sampai sebuah skenario dipakai.",
  skenario: "Skenario",
  daftarSkenario: "daftar skenario",
  tugas: "Tugas",
  ubahanSusunan: "Perubahan susunan",
  jabatan: "Jabatan tujuan",
  asalNorma: (nama: string) => `Skenario ${nama}`,
  tambah: "Tambah skenario",
  kosongJudul: "Belum ada skenario",
  kosong:
    "Misalnya: “Bagaimana bila norma menyusun konsep surat turun dari 60 menjadi 30 menit?” Buat skenario, pilih jabatannya, isi norma baru, lalu lihat jabatan mana yang kebutuhannya berubah.",
  keadaan: { terbuka: "Terbuka", dipakai: "Sudah dipakai" } satisfies Record<KeadaanSkenario, string>,
  perluDiperiksa: (jumlah: string) => `${jumlah} perlu diperiksa`,
  kolom: { nama: "Skenario", profil: "Aturan hitung", ubahan: "Perubahan", pengaruh: "Pengaruh", keadaan: "Keadaan" },
  profilBerlaku: "Aturan hitung yang berlaku",
  pilihUntukBanding: (nama: string) => `Bandingkan ${nama}`,
  bandingkan: "Bandingkan",
  bandingkanPetunjuk: "Centang satu sampai tiga skenario terbuka untuk dibandingkan dengan ABK yang berlaku.",
  tindakan: (nama: string) => `Tindakan untuk ${nama}`,
  ubahKeterangan: "Ubah nama dan aturan hitung",
  pakai: "Pakai skenario",
  pakaiTanya: (nama: string) => `Pakai skenario “${nama}”?`,
  pakaiJelas:
    "Perubahannya ditulis ke ABK sebagai satu langkah yang dapat diurungkan. Norma yang berubah ditandai diandaikan, bukti volume yang berubah dikosongkan, dan tugas yang pindah ditaruh di akhir jabatan tujuannya.",
  pakaiProfil: (nama: string) => `Aturan hitung “${nama}” ikut diberlakukan untuk seluruh kantor.`,
  dipakai: (nama: string) => `Skenario “${nama}” dipakai; ABK sudah mengikuti.`,
  buang: "Hapus",
  dibuang: (nama: string) => `Skenario “${nama}” dihapus.`,
  baru: "Skenario baru",
  isian: { nama: "Nama skenario", catatan: "Catatan", profil: "Aturan hitung" },
  contohNama: "Misalnya: Surat dinas elektronik",
  sudahDipakai: "Skenario ini sudah dipakai. Perubahannya kini berlaku di ABK dan di sini tinggal catatan.",
  catatanUbahan: "Perubahan yang dipakai",
} as const;

/** One line that says what a scenario comes to. */
export function kalimatPengaruh(d: {
  readonly kebutuhanLama: number;
  readonly kebutuhanBaru: number;
  readonly jabatanBerubah: number;
  readonly jumlahUbahan: number;
  readonly profilLain: boolean;
}): string {
  if (d.jumlahUbahan === 0 && !d.profilLain) return "Belum ada yang diubah.";
  if (d.jabatanBerubah === 0) return "Tidak ada jabatan yang kebutuhannya berubah.";
  return `Kebutuhan ${formatAngka(d.kebutuhanLama, 4, 0)} → ${formatAngka(d.kebutuhanBaru, 4, 0)}; berubah pada ${formatAngka(d.jabatanBerubah)} jabatan.`;
}

/** Why a change cannot be taken over, as it stands behind the name of its task. */
export const TEKS_BENTROK: Readonly<Record<SebabBentrok, string>> = {
  tugasHilang: "tugasnya sudah dihapus",
  tugasBerubah: "tugasnya diubah sesudah skenario ini",
  tujuanHilang: "jabatan tujuannya sudah dihapus",
  sasaranHilang: "unit atau jabatannya sudah dihapus",
  sasaranBerubah: "nama atau tempatnya diubah sesudah skenario ini",
  susunanTidakDapat: "perubahan susunan ini tidak dapat dilakukan lagi",
};

const BENTROK_DISEBUT = 5;

/** Conflicts as a list in one sentence; beyond five only their number. */
export function kalimatBentrok(bentrok: readonly BentrokSkenario[]): string {
  const disebut = bentrok.slice(0, BENTROK_DISEBUT).map(({ uraian, sebab }) => `“${uraian}” (${TEKS_BENTROK[sebab]})`);
  const lain = bentrok.length - disebut.length;
  return `${disebut.join("; ")}${lain > 0 ? `; dan ${formatAngka(lain)} lainnya` : ""}`;
}

/** The editor of one scenario. */
export const TEKS_SUNTING_SKENARIO = {
  kembali: "Semua skenario",
  bentrokJudul: (jumlah: string) => `${jumlah} perubahan perlu diperiksa sebelum skenario ini dapat dipakai`,
  selaraskan: "Selaraskan dengan ABK sekarang",
  selaraskanJelas: "Perubahan pada tugas yang sudah dihapus ikut hilang; perubahan lain tetap dan dihitung dari nilai tugas sekarang.",
  angka: {
    kebutuhan: "Kebutuhan kantor",
    kekurangan: "Kekurangan",
    kelebihan: "Kelebihan",
    jabatan: "Jabatan berubah",
    ubahan: "Tugas diubah",
  },
  pengaruh: "Pengaruh skenario",
  dariKe: (lama: string, baru: string) => (lama === baru ? lama : `${lama} → ${baru}`),
  daftarJabatan: "Jabatan",
  cariJabatan: "Cari jabatan atau unit",
  hanyaDiubah: "Hanya yang diubah",
  pilihJabatan: "Pilih jabatan di sebelah kiri untuk mengubah tugasnya.",
  tanpaTugas: "Jabatan ini belum mempunyai tugas.",
  metodeLain: (metode: string) => `Kebutuhan jabatan ini dihitung dengan metode ${metode}; mengubah tugasnya tidak menggeser kebutuhannya.`,
  tidakCocok: "Tidak ada jabatan yang cocok.",
  kolom: {
    uraian: "Uraian tugas",
    volume: "Volume",
    volumeBaru: "Volume baru",
    norma: "Norma (menit)",
    normaBaru: "Norma baru",
    jabatan: "Jabatan",
  },
  namaTabel: (jabatan: string) => `Tugas ${jabatan} dalam skenario`,
  volumeBaru: (uraian: string) => `Volume baru: ${uraian}`,
  normaBaru: (uraian: string) => `Norma baru: ${uraian}`,
  pindah: (uraian: string) => `Jabatan untuk: ${uraian}`,
  pulihkan: (uraian: string) => `Kembalikan ke asal: ${uraian}`,
  masukDari: (jabatan: string) => `Masuk dari ${jabatan}`,
  bukanAngka: "Isi dengan angka, misalnya 12 atau 7,5.",
  hitunganJabatan: (lama: string, baru: string) => ` · hitungan ${lama} → ${baru}`,
  kebutuhanJabatan: (lama: string, baru: string) => ` · kebutuhan ${lama} → ${baru}`,
  kalikan: "Kalikan sekaligus",
} as const;

/** The form that multiplies many figures at once. */
export const TEKS_KALIKAN = {
  judul: "Kalikan volume atau norma",
  penjelasan: "Faktor dihitung dari nilai asal, sehingga dapat diulang tanpa berlipat ganda.",
  yang: "Yang dikalikan",
  pilihan: { normaWaktuMenit: "Norma waktu", volume: "Volume" } satisfies Record<YangDikalikan, string>,
  faktor: "Faktor",
  faktorPetunjuk: "0,5 berarti separuh; 1,2 berarti naik seperlima.",
  faktorSalah: "Isi faktor antara 0 dan 1.000.",
  unit: "Unit",
  jabatan: "Jabatan",
  cari: "Uraian memuat",
  semua: "Semua",
  mengenai: (jumlah: string) => `Mengenai ${jumlah} tugas.`,
  misalnya: (contoh: string) => ` Misalnya: ${contoh}.`,
  tidakMengenai: "Tidak ada tugas yang cocok dengan pilihan ini.",
  terapkan: "Kalikan",
  diterapkan: (jumlah: string) => `${jumlah} tugas dikalikan dalam skenario ini.`,
} as const;

/** Two or three scenarios beside the original. */
export const TEKS_BANDING = {
  judul: "Bandingkan skenario",
  judulNaskah: "PERBANDINGAN SKENARIO ABK",
  kepalaSebab: "Sebab",
  ringkas: (berubah: string, semua: string) => `${berubah} dari ${semua} jabatan berubah kebutuhannya.`,
  asal: "ABK berlaku",
  hanyaBerubah: "Hanya jabatan yang kebutuhannya berubah",
  sebab: "Tampilkan sebabnya",
  namaTabel: "Perbandingan skenario",
  jabatan: "Jabatan",
  bezetting: "B",
  bezettingPenjelasan: "Bezetting: pegawai yang ada",
  hitungan: "Hitungan",
  kebutuhan: "K",
  kebutuhanPenjelasan: "Kebutuhan sesudah pembulatan",
  selisih: "+/−",
  berubah: "berubah",
  jumlah: "Jumlah",
  tanpaPerbedaan: "Tidak ada jabatan yang kebutuhannya berubah",
  tanpaPerbedaanPenjelasan: "Matikan saringan untuk melihat semua jabatan; hitungan yang belum dibulatkan mungkin berubah.",
  profilLain: (nama: string) => `Aturan hitung: ${nama}`,
  sebabProfil: "Pembagi aturan hitung lain; tugasnya sama",
  gerak: { diubah: "", masuk: "masuk dari", keluar: "pindah ke" },
  volume: "volume",
  norma: "norma",
  beban: (lama: string, baru: string) => `beban ${lama} → ${baru} menit`,
} as const;

/** A change in words: what moved where, and every figure old -> new. */
export function kalimatSebab(sebab: SebabPerubahan): string {
  const geser = ({ lama, baru }: Pergeseran): string => TEKS_SUNTING_SKENARIO.dariKe(formatAngka(lama, 3, 0), formatAngka(baru, 3, 0));
  const bagian = [
    sebab.gerak === "diubah" ? "" : `${TEKS_BANDING.gerak[sebab.gerak]} ${sebab.jabatanLain}`,
    sebab.volume.lama === sebab.volume.baru ? "" : `${TEKS_BANDING.volume} ${geser(sebab.volume)}`,
    sebab.normaWaktuMenit.lama === sebab.normaWaktuMenit.baru ? "" : `${TEKS_BANDING.norma} ${geser(sebab.normaWaktuMenit)}`,
    TEKS_BANDING.beban(formatAngka(sebab.bebanMenit.lama, 2, 0), formatAngka(sebab.bebanMenit.baru, 2, 0)),
  ];
  return `${sebab.uraian}: ${bagian.filter(Boolean).join("; ")}`;
}

/** From a task straight to a scenario. */
export const TEKS_COBA = {
  separuh: "Coba dengan norma separuh",
  nama: (uraian: string) => `Norma separuh: ${uraian}`,
} as const;

/** Changes of structure that a scenario can try out. */
export const TEKS_UBAHAN_SUSUNAN = {
  pindahUnit: "Pindahkan unit",
  pindahJabatan: "Pindahkan jabatan",
  gabungUnit: "Gabungkan unit",
  ubahNamaUnit: "Ganti nama unit",
} as const;
