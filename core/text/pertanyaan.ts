import type { Periode } from "../abk/tugas";
import { namaSatuan } from "./masalah";

/** Volumes read as those of one period, where stated results come out under another; `sel` is an example. */
interface HalPeriode {
  readonly dibaca: Periode;
  readonly lain: Periode;
  readonly jumlah: number;
  readonly sel: string;
  readonly tertulis: string;
  readonly dihitung: string;
}

/** One jabatan of a person in two units, with the place of the first. */
interface HalUnitSeorang {
  readonly nama: string;
  readonly jabatan: string;
  readonly unit: readonly [string, string];
  readonly tempat: string;
}

/** Questions of an import and the ways to answer them, in words. */
export const TEKS_TANYA = {
  kebutuhan: (nilai: string) => `kebutuhan ${nilai}`,
  gaya: (contoh: string, bertentangan: readonly string[]) => {
    const lain = bertentangan.map((satu) => `“${satu}”`).join(" dan ");
    const sebab = lain === "" ? "tidak ada angka lain di berkas ini yang memastikannya" : `angka lain di berkas ini bertentangan (${lain})`;
    return `“${contoh}” dapat dibaca dengan dua cara, dan ${sebab}. Bagaimana berkas ini menulis angka?`;
  },
  gayaKoma: (angka: string) => `Titik memisahkan ribuan: ${angka}`,
  gayaTitik: (angka: string) => `Titik adalah tanda desimal: ${angka}`,
  gayaKomaRibuan: (angka: string) => `Koma memisahkan ribuan: ${angka}`,
  gayaKomaDesimal: (angka: string) => `Koma adalah tanda desimal: ${angka}`,
  satuan: "Judul kolom dan pembagi lembar ini menyebut satuan waktu yang berbeda. Waktu penyelesaiannya dalam apa?",
  satuanTakDisebut: "Lembar ini tidak menyebut satuan waktu penyelesaian. Dalam apa?",
  satuanDalam: (satuan: string, menit: string, menurutLembar: boolean) => {
    const nama = namaSatuan(satuan, menit, menurutLembar);
    return nama.charAt(0).toUpperCase() + nama.slice(1);
  },
  panjangSatuan: (satuan: string) => `Waktu penyelesaian lembar ini dalam ${satuan}. Se${satuan} dihitung berapa menit?`,
  unitLembarBerjudul: (judul: string): string =>
    `Di atas daftar ini tertulis “${judul}”, sedangkan unit tiap orang tidak disebut. Di unit mana orang-orang ini bekerja?`,
  unitLembar: "Daftar ini tidak menyebut unit kerja. Di unit mana orang-orang ini bekerja?",
  unitLain: "Nama unit lain",
  unitPenugasan: (nama: string) =>
    `Berkas ini tidak menyebut unit jabatan “${nama}”, yang dipegang sebagai penugasan. Di unit mana jabatan itu?`,
  jabatanSendiri: (nama: string, tempat: string) =>
    `${nama} disebut di beberapa baris dengan jabatan berlainan (${tempat}). Mana jabatannya sendiri?`,
  unitKosong: (unit: string) =>
    `Lembar ini menulis unit kerja setiap barisnya, tetapi sebagian selnya kosong. Apakah unitnya sama dengan baris di atasnya, misalnya “${unit}”?`,
  unitSepertiAtas: "Sama dengan baris di atasnya",
  unitTerlewat: "Belum diketahui; jangan disamakan",
  nilaiAsing: (isian: string, nilai: string) => `${isian} “${nilai}” tidak dikenal. Apa artinya?`,
  kosongkan: "Jangan ambil isian ini",
  bacaDariNip: "Tentukan dari NIP dan golongan",
  kedudukan: (nilai: string) => `Kedudukan hukum “${nilai}” tidak ada dalam tabel. Disamakan dengan apa?`,
  dihitung: "dihitung memangku jabatan",
  tidakDihitung: "tidak dihitung memangku jabatan",
  dihitungKantor: "dihitung menurut pengaturan kantor",
  tidakDihitungKantor: "tidak dihitung menurut pengaturan kantor",
  kedudukanApaAdanya: "Belum tahu; catat seperti tertulis",
  belumDikenal: (nilai: string) => `“${nilai}” (belum dikenal)`,
  tmtBelumTiba: "dengan TMT jabatan yang belum tiba",
  takMemangku: (judul: string) => `Lembar ini berjudul “${judul}”. Apakah orang-orang di dalamnya masih memangku jabatannya?`,
  jabatanBersifat: (tertulis: string, nama: string) => `“${tertulis}”: apakah orang ini memangku jabatan ${nama} sekarang?`,
  dipangku: (nama: string) => `Ya; catat sebagai ${nama}`,
  tidakDipangku: "Tidak; ambil orangnya tanpa jabatan",
  unitSeorang: ({ nama, jabatan, unit: [pertama, kedua], tempat }: HalUnitSeorang) =>
    `${nama} disebut sebagai ${jabatan} di “${pertama}” (${tempat}) dan di “${kedua}”. Di unit mana jabatannya?`,
  keduanyaRangkap: "Keduanya; dirangkap",
  bagianTakMemangku: (judul: string) =>
    `Bagian “${judul}” di lembar ini tampak memuat orang yang tidak lagi memangku jabatannya. Apakah mereka masih memangku jabatannya?`,
  kedudukanKeterangan: (contoh: string) =>
    `Kolom keterangan menyebut kedudukan hukum orangnya, misalnya “${contoh}”. Dicatat sebagai kedudukan hukumnya?`,
  kedudukanDicatat: "Ya; catat kedudukan hukumnya menurut keterangan",
  menurutKedudukan: "dihitung menurut kedudukan hukumnya",
  sudahTidak: (kedudukan: string) => `Tidak lagi; catat kedudukan hukumnya “${kedudukan}”`,
  masihMemangku: "Masih; baca seperti daftar biasa",
  dianggapMemangku: "Orang-orangnya dihitung seperti biasa.",
  dianggapTidak: (kedudukan: string) => `Kedudukan hukum orang-orangnya dicatat “${kedudukan}”.`,
  nama: (nama: string, unit: string) => `“${nama}”${unit === "" ? "" : ` (${unit})`} mirip dengan nama yang sudah ada. Apakah sama?`,
  samaDengan: (nama: string) => `Sama dengan ${nama}`,
  tersendiri: "Tidak sama; buat tersendiri",
  tersembunyi: (baris: string) => `${baris} baris disembunyikan atau tersaring di Excel. Ikut dibaca?`,
  lembarContoh: (lembar: string) => `Lembar “${lembar}” tampak seperti contoh pengisian, bukan data kantor. Ikut dibaca?`,
  lembarTersembunyi: (lembar: string) => `Lembar “${lembar}” disembunyikan di Excel. Ikut dibaca?`,
  lembarLanjutan: (jabatan: string, tempat: string) =>
    `Jabatan “${jabatan}” sudah disebut di ${tempat}, tetapi lembar ini memuat tugas lain. Apakah lembar ini lanjutannya?`,
  gabungLanjutan: "Ya; gabungkan tugasnya",
  bukanLanjutan: "Bukan; jangan ambil lembar ini",
  ikutkan: "Ikut dibaca",
  keluarkan: "Keluarkan",
  nipBertentangan: (nama: string, nip: string) =>
    `NIP ${nama} (${nip}) berbeda dari tanggal lahir atau jenis kelaminnya. Bila surat-suratnya memang demikian, terima dengan alasan.`,
  alasan: "Alasan menerima, misalnya nomor SK",
  tanpaNip: "Ada orang di lembar ini yang belum mempunyai NIP. Terima dan lengkapi NIP-nya kelak?",
  terimaTanpaNip: "Terima, NIP menyusul",
  tolakTanpaNip: "Jangan ambil orang tanpa NIP",
  dugaan: {
    menit: "Waktu penyelesaian sebenarnya menit, bukan jam",
    jam: "Waktu penyelesaian sebenarnya jam, bukan menit",
    desimalNorma: "Tanda desimal waktu penyelesaian salah baca: seperseribunya",
    desimalVolume: "Tanda desimal volume salah baca: seperseribunya",
    ribuanNorma: "Waktu penyelesaian dalam ribuan atau tanda ribuannya salah baca: seribu kalinya",
    ribuanVolume: "Volume dalam ribuan atau tanda ribuannya salah baca: seribu kalinya",
    ribuanTampil: "Titiknya pemisah ribuan yang salah baca oleh Excel: seribu kalinya",
    setahun: "Volume sebenarnya setahun, bukan per hari, minggu, atau bulan",
    terima: "Angkanya memang demikian; terima",
  },
  ribuanTampil: (sel: string, tampil: string, nilai: string) =>
    `${sel} tampak seperti ${tampil}, tetapi bagi Excel nilainya ${nilai}; begitu pula sel lain di kolom itu. Ribuan atau bukan?`,
  normaLebihSetahun: (baris: number) =>
    `Waktu penyelesaian ${baris === 1 ? "satu tugas" : `${baris} tugas`} lebih lama daripada waktu kerja efektif setahun. Apa yang benar?`,
  jumlahJauh: (dihitung: string, tertulis: string) =>
    `Lembar ini dihitung ${dihitung} orang, sedangkan JUMLAH-nya tertulis ${tertulis}. Apa yang benar?`,
  barisJauh: (baris: number, sel: string, { dihitung, tertulis }: Readonly<Record<"dihitung" | "tertulis", string>>) =>
    `Hasil ${baris} baris jauh dari hitungannya; di ${sel} dihitung ${dihitung} orang, sedangkan tertulis ${tertulis}. Apa yang benar?`,
  periodeVolume: ({ dibaca, lain, jumlah, sel, tertulis, dihitung }: HalPeriode) =>
    `Volume dibaca per ${dibaca}, tetapi ${jumlah} hasil di lembar ini hanya cocok bila volumenya per ${lain}: ${sel} tertulis ${tertulis}, sedangkan per ${dibaca} menjadi ${dihitung}. Volume se${dibaca} atau se${lain}?`,
  periodeJudul: (judul: Periode, pembagi: Periode) =>
    `Judul kolom menyebut volume per ${judul}, tetapi pembaginya waktu kerja efektif per ${pembagi}. Volume se${judul} atau se${pembagi}?`,
  faktor: (kolom: string) => `Di samping volume dan waktu penyelesaian ada kolom ${kolom}. Ikut menentukan beban kerjanya?`,
  faktorIkut: "Ikut dihitung",
  faktorAbaikan: "Tidak; volume dan waktunya sudah seluruhnya",
  periodeKosong: "Sebagian sel kolom periode lembar ini kosong. Volume di baris-baris itu volume apa?",
  volumeSe: {
    hari: "Volume sehari",
    minggu: "Volume seminggu",
    bulan: "Volume sebulan",
    triwulan: "Volume setriwulan",
    semester: "Volume sesemester",
    tahun: "Volume setahun",
  },
  terlaluBesar: (dihitung: string, pemegang: string) =>
    pemegang === ""
      ? `Lembar ini menghasilkan ${dihitung} orang untuk satu jabatan. Apa yang benar?`
      : `Lembar ini menghasilkan ${dihitung} orang, sedangkan pemegang jabatannya ${pemegang}. Apa yang benar?`,
} as const;
