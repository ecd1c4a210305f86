import type { Periode } from "../../../core/abk/tugas";
import { barisTabel } from "../../../core/contoh/tabel";
import { PERIODE } from "../../../core/abk/tugas";
import type { JenisTemuan, TugasDiperiksa } from "../../../core/norma/temuan";

/** A task as every one of the five offices has it, in one of several wordings. */
interface Pekerjaan {
  readonly jabatan: string;
  readonly uraian: readonly string[];
  readonly satuan: string;
  readonly volume: number;
  readonly periode: Periode;
  readonly norma: number;
}

/** jabatan | wordings | satuan | volume | periode | norma. Tasks of one jabatan are counted from 0. Some are near each other on purpose. */
const TABEL = `
Bendahara              | Menyusun laporan keuangan bulanan; Penyusunan laporan keuangan bulanan         | laporan  | 1   | bulan    | 1200
Bendahara              | Menyusun laporan keuangan semesteran; Membuat laporan keuangan semesteran      | laporan  | 1   | semester | 4800
Bendahara              | Memverifikasi bukti belanja; Verifikasi bukti belanja                          | berkas   | 20  | hari     | 6
Bendahara              | Mengajukan surat permintaan pembayaran; Mengajukan SPP                         | dokumen  | 40  | bulan    | 25
Bendahara              | Membayar honor badan ad hoc; Pembayaran honorarium badan ad hoc                | daftar   | 24  | tahun    | 240
Arsiparis              | Menata arsip aktif; Penataan arsip aktif                                       | berkas   | 60  | minggu   | 6
Arsiparis              | Menata arsip inaktif; Penataan arsip inaktif                                   | berkas   | 40  | minggu   | 8
Arsiparis              | Melayani peminjaman arsip; Memberikan pelayanan peminjaman arsip               | pinjaman | 30  | bulan    | 12
Arsiparis              | Memusnahkan arsip; Melaksanakan pemusnahan arsip                               | kegiatan | 2   | tahun    | 2400
Arsiparis              | Mencatat surat masuk; Pencatatan surat masuk                                   | surat    | 30  | hari     | 4
Arsiparis              | Mencatat surat keluar; Pencatatan surat keluar                                 | surat    | 20  | hari     | 4
Pranata Komputer       | Memelihara jaringan komputer; Pemeliharaan jaringan komputer                   | kegiatan | 1   | hari     | 60
Pranata Komputer       | Mencadangkan basis data pemilih; Melakukan pencadangan basis data pemilih      | kegiatan | 1   | hari     | 30
Pranata Komputer       | Menangani gangguan aplikasi; Mengatasi gangguan aplikasi                       | tiket    | 20  | minggu   | 30
Pranata Komputer       | Mengelola situs web; Pengelolaan website                                       | konten   | 12  | bulan    | 90
Pranata Komputer       | Mengembangkan aplikasi tahapan; Pengembangan aplikasi tahapan                  | modul    | 4   | tahun    | 4800
Penelaah Hukum         | Menelaah rancangan produk hukum; Penelaahan rancangan produk hukum             | telaahan | 10  | bulan    | 300
Penelaah Hukum         | Mengunggah produk hukum ke JDIH; Pengunggahan produk hukum ke JDIH             | dokumen  | 40  | bulan    | 20
Penelaah Hukum         | Menyusun risalah rapat pleno; Membuat notulen rapat pleno                      | risalah  | 8   | bulan    | 240
Penelaah Hukum         | Menyiapkan bahan sengketa pemilu; Menyusun bahan sengketa pemilu               | berkas   | 8   | tahun    | 1200
Penata Pemilu          | Merekap data pemilih per kecamatan; Rekapitulasi data pemilih per kecamatan    | rekap    | 26  | bulan    | 90
Penata Pemilu          | Menyelenggarakan bimtek PPK; Melaksanakan bimbingan teknis PPK                 | kegiatan | 6   | tahun    | 2400
Penata Pemilu          | Memverifikasi berkas pencalonan; Verifikasi berkas pencalonan                  | berkas   | 300 | tahun    | 60
Penata Pemilu          | Menyusun jadwal tahapan; Penyusunan jadwal tahapan                             | dokumen  | 12  | tahun    | 480
Analis Kepegawaian     | Menyusun usul kenaikan pangkat; Mengusulkan kenaikan pangkat                   | berkas   | 12  | semester | 180
Analis Kepegawaian     | Menyusun usul pensiun; Pengusulan pensiun                                      | berkas   | 4   | tahun    | 240
Analis Kepegawaian     | Merekap daftar hadir pegawai; Melakukan rekapitulasi daftar hadir pegawai      | rekap    | 1   | bulan    | 480
Analis Kepegawaian     | Menyusun analisis beban kerja; Menyusun ABK                                    | dokumen  | 20  | tahun    | 600
Analis Kepegawaian     | Memproses cuti pegawai; Pemrosesan cuti pegawai                                | surat    | 15  | bulan    | 30
Pengelola Barang       | Mencatat barang milik negara; Pencatatan BMN                                   | barang   | 80  | bulan    | 10
Pengelola Barang       | Mendistribusikan logistik pemilu; Pendistribusian logistik pemilu              | kegiatan | 26  | tahun    | 480
Pengelola Barang       | Merawat kendaraan dinas; Pemeliharaan kendaraan dinas                          | kegiatan | 8   | bulan    | 120
Pengelola Barang       | Menyusun rencana kebutuhan barang; Penyusunan rencana kebutuhan barang         | dokumen  | 2   | tahun    | 1800
Humas                  | Menyusun siaran pers; Pembuatan siaran pers                                    | naskah   | 4   | minggu   | 90
Humas                  | Mengelola media sosial; Pengelolaan media sosial                               | konten   | 2   | hari     | 45
Humas                  | Mendokumentasikan rapat; Melakukan dokumentasi rapat                           | kegiatan | 3   | minggu   | 120
Humas                  | Melaksanakan sosialisasi pemilih pemula; Sosialisasi kepada pemilih pemula     | kegiatan | 4   | bulan    | 420
Humas                  | Melayani permintaan informasi publik; Pelayanan permintaan informasi publik    | permohonan | 10 | bulan   | 60
`;

export const PEKERJAAN: readonly Pekerjaan[] = barisTabel(TABEL).map(
  ([jabatan = "", uraian = "", satuan = "", volume, periode, norma]) => ({
    jabatan,
    uraian: uraian.split(";").map((satu) => satu.trim()),
    satuan,
    volume: Number(volume),
    periode: PERIODE.find((satu) => satu === periode) ?? "tahun",
    norma: Number(norma),
  }),
);

/** One fault: where it is put (office, jabatan and task by number) and how. */
export type Salah = { readonly jenis: JenisTemuan; readonly unit: number; readonly jabatan: number } & (
  | {
      readonly cara: "ubah";
      readonly tugas: number;
      readonly menjadi: Partial<Pick<TugasDiperiksa, "volume" | "periode" | "normaWaktuMenit">>;
    }
  | { readonly cara: "salin"; readonly tugas: number; readonly keJabatan?: number; readonly uraian: string }
  | { readonly cara: "semua"; readonly kali: number }
);

const ubah = (
  jenis: JenisTemuan,
  [unit, jabatan, tugas]: readonly [number, number, number],
  menjadi: Extract<Salah, { cara: "ubah" }>["menjadi"],
): Salah => ({
  jenis,
  unit,
  jabatan,
  cara: "ubah",
  tugas,
  menjadi,
});

/** The thirty faults. */
export const SALAH: readonly Salah[] = [
  { jenis: "duplikat", unit: 0, jabatan: 0, cara: "salin", tugas: 2, uraian: "Melakukan verifikasi terhadap bukti belanja" },
  { jenis: "duplikat", unit: 1, jabatan: 1, cara: "salin", tugas: 2, uraian: "Melaksanakan kegiatan pelayanan peminjaman berkas arsip" },
  { jenis: "duplikat", unit: 2, jabatan: 3, cara: "salin", tugas: 2, uraian: "Menyusun notula rapat pleno" },
  { jenis: "duplikat", unit: 3, jabatan: 6, cara: "salin", tugas: 0, uraian: "Melaksanakan pencatatan barang milik negara" },
  { jenis: "tumpangTindih", unit: 0, jabatan: 2, cara: "salin", tugas: 3, keJabatan: 7, uraian: "Mengelola website kantor" },
  {
    jenis: "tumpangTindih",
    unit: 1,
    jabatan: 3,
    cara: "salin",
    tugas: 0,
    keJabatan: 4,
    uraian: "Melakukan penelaahan rancangan produk hukum",
  },
  { jenis: "tumpangTindih", unit: 2, jabatan: 0, cara: "salin", tugas: 4, keJabatan: 5, uraian: "Membayarkan honor badan adhoc" },
  { jenis: "tumpangTindih", unit: 4, jabatan: 6, cara: "salin", tugas: 1, keJabatan: 4, uraian: "Menyalurkan logistik pemilu" },
  ubah("normaDiAtas2xMedian", [0, 1, 0], { normaWaktuMenit: 18 }),
  ubah("normaDiAtas2xMedian", [1, 4, 0], { normaWaktuMenit: 240 }),
  ubah("normaDiAtas2xMedian", [2, 5, 3], { normaWaktuMenit: 1_500 }),
  ubah("normaDiAtas2xMedian", [3, 7, 0], { normaWaktuMenit: 240 }),
  ubah("normaDiBawahSetengahMedian", [0, 4, 1], { normaWaktuMenit: 900 }),
  ubah("normaDiBawahSetengahMedian", [1, 5, 0], { normaWaktuMenit: 60 }),
  ubah("normaDiBawahSetengahMedian", [2, 2, 4], { normaWaktuMenit: 1_800 }),
  ubah("normaDiBawahSetengahMedian", [4, 0, 0], { normaWaktuMenit: 400 }),
  // A yearly count read by the day; twelve monthly reports a month; a monthly figure counted by the day; a yearly norm by the day.
  ubah("bentrokPeriode", [0, 3, 3], { volume: 250, periode: "hari" }),
  ubah("bentrokPeriode", [1, 0, 0], { volume: 12 }),
  ubah("bentrokPeriode", [3, 4, 0], { periode: "hari" }),
  ubah("bentrokPeriode", [2, 0, 1], { periode: "bulan" }),
  ubah("bentrokPeriode", [4, 2, 0], { normaWaktuMenit: 15_000 }),
  ubah("volumeNol", [0, 5, 1], { volume: 0 }),
  ubah("volumeNol", [2, 7, 2], { volume: 0 }),
  ubah("volumeNol", [4, 1, 3], { volume: 0 }),
  ubah("volumeTidakWajar", [1, 6, 0], { volume: 12_000 }),
  ubah("volumeTidakWajar", [3, 0, 2], { volume: 900 }),
  ubah("normaTidakWajar", [2, 1, 4], { normaWaktuMenit: 0 }),
  ubah("normaTidakWajar", [4, 5, 3], { normaWaktuMenit: 60_000 }),
  { jenis: "bebanMelebihiOrang", unit: 3, jabatan: 2, cara: "semua", kali: 3 },
  { jenis: "bebanMelebihiOrang", unit: 4, jabatan: 7, cara: "semua", kali: 3 },
];
