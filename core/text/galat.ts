import { kalimatBukanPeran, kalimatKelompok, sebutanTunggu } from "./kunci";
import type { ErrorCode, ErrorData, Failure, SebabCadangan, SebabFolder } from "../errors";
import { kalimatTolakLetak } from "./letak";
import { KALIMAT_RUSAK, KALIMAT_WUJUD } from "./wujud-berkas";

/** The sentence for every error code: what happened, where, and the way out. */
const KALIMAT: { readonly [C in ErrorCode]: (data: ErrorData<C>) => string } = {
  invalidInput: (d) => `Isian tidak dapat diterima: ${d.rincian}.`,
  notFound: (d) => `${d.hal ?? "Data"} tidak ditemukan. Mungkin namanya lain atau sudah dihapus.`,
  staleRevision: (d) => `${d.hal ?? "Baris ini"} sudah berubah sejak Anda membukanya. Isian terbaru ditampilkan; ulangi perubahan Anda.`,
  duplicateName: (d) =>
    d.nama === undefined
      ? "Baris dengan nama atau nomor itu sudah ada. Pakai yang lain atau ubah yang sudah ada."
      : `Nama “${d.nama}” sudah ada di ${d.tempat ?? "tempat yang sama"}. Pakai nama lain atau ubah yang sudah ada.`,
  hasDependents: (d) => `${d.hal} masih dipakai oleh ${d.pemakai ?? "data lain"}. Pindahkan atau hapus pemakainya dahulu.`,
  unitCycle: (d) => `Unit “${d.nama}” tidak dapat berada di bawah dirinya sendiri. Pilih induk yang lain.`,
  jabatanCycle: (d) => `Jabatan “${d.nama}” tidak dapat menjadi bawahan dirinya sendiri. Pilih atasan yang lain.`,
  nothingToUndo: () => "Tidak ada yang dapat diurungkan di halaman ini. Langkah lain ada di Riwayat.",
  nothingToRedo: () => "Tidak ada yang dapat diulangi di halaman ini. Langkah lain ada di Riwayat.",
  notRevertible: () =>
    "Keadaan langkah ini sudah berubah, atau langkah ini tidak dapat diurungkan. Muat ulang Riwayat, lalu lihat keadaannya.",
  stepOfOlderProgram: () =>
    "Langkah ini dibuat Tepat yang lebih lama dan isinya tidak mempunyai tempat lagi, sehingga tidak dapat diurungkan. Data tidak diubah.",
  fileNotWorkbook: ({ berkas, wujud }) =>
    `“${berkas}” adalah ${KALIMAT_WUJUD[wujud].ialah}, bukan buku kerja yang dapat dibaca. ${KALIMAT_WUJUD[wujud].jalan}.`,
  filePasswordProtected: (d) =>
    `“${d.berkas}” terkunci kata sandi. Buka di Excel, hapus kata sandinya (Info > Proteksi Buku Kerja), simpan, lalu pilih lagi.`,
  fileTooLarge: (d) => `“${d.berkas}” berukuran ${d.ukuran} MB, melebihi batas ${d.batas} MB. Bagi menjadi beberapa berkas.`,
  fileExpandsTooFar: (d) =>
    `“${d.berkas}” mengembang melebihi ${d.batas} MB ketika dibuka, tidak wajar untuk buku kerja. Berkas tidak dibaca; simpan ulang dari Excel.`,
  fileNotOpened: (d) =>
    `“${d.berkas}” tidak dapat dibuka: sedang dipakai program lain, izin membacanya tidak ada, atau sudah dipindahkan. Tutup program yang memakainya atau buat salinannya, lalu pilih lagi.`,
  fileUnreadable: ({ berkas, sebab }) =>
    `Berkas “${berkas}” rusak: ${KALIMAT_RUSAK[sebab]}. Tidak ada isinya yang dipakai. Minta atau unduh salinan yang utuh, atau buka dan simpan ulang di Excel, lalu pilih lagi.`,
  fileTooSlow: (d) =>
    `Berkas “${d.berkas}” tidak selesai dibaca dalam ${d.detik} detik, tidak wajar untuk ukurannya; mungkin rusak. Pembacaannya dihentikan. Buka dan simpan ulang di Excel, lalu pilih lagi.`,
  fileTooMuchMemory: (d) =>
    `Berkas “${d.berkas}”: berkas ini membutuhkan memori terlalu besar sehingga pembacaannya dihentikan. Hapus lembar dan kolom yang tidak perlu atau bagi menjadi beberapa berkas, lalu pilih lagi.`,
  draftTooLarge: () =>
    "Isi berkas-berkas ini terlalu besar untuk diperiksa sekaligus. Tidak ada data yang diubah. Impor satu per satu, atau bagi berkas yang besar menjadi beberapa bagian.",
  databaseNewer: (d) =>
    `Berkas data dibuat oleh Tepat yang lebih baru (versi data ${d.versiBerkas}, program ini mengenal ${d.versiProgram}). Pasang Tepat versi terbaru; berkas tidak diubah.`,
  databaseDamaged: (d) =>
    `Berkas data ${d.berkas} rusak dan tidak dibuka. Berkas dibiarkan apa adanya; selamatkan yang masih terbaca, atau buka cadangan terakhir.`,
  databaseInUse: (d) =>
    `Berkas data ${d.berkas} sedang dipakai Tepat yang lain, atau ditahan program lain seperti antivirus. Tutup dahulu jendela Tepat itu; bila berjalan di peramban, tekan Ctrl+C di terminalnya.`,
  databaseWrongKey: (d) =>
    `Berkas data ${d.berkas} tidak terbuka dengan kunci kantor ini: berkas itu dari waktu atau kantor lain, atau awalnya rusak. Berkas tidak diubah.`,
  databaseForeign: (d) => `${d.berkas} bukan berkas data Tepat. Berkas tidak diubah.`,
  databaseEmpty: (d) =>
    `Berkas data ${d.berkas} tidak berisi data dan tidak dibuka sebagai kantor baru. Kemungkinan yang tersalin hanya sebagian: cari berkas ${namaBerkas(d)}-wal di tempat asalnya dan letakkan di sampingnya, atau buka salinan yang Anda simpan dari Pengaturan. Untuk memulai kantor baru, pindahkan berkas itu ke folder lain. Berkas tidak diubah.`,
  databasePartial: (d) =>
    `Berkas data ${d.berkas} tidak utuh: sebagian isinya tidak ada. Kemungkinan penyalinannya terputus atau yang tersalin hanya sebagian: salin sekali lagi dari tempat asalnya bersama berkas ${namaBerkas(d)}-wal bila ada, atau buka salinan lain. Berkas tidak diubah.`,
  databaseLogForeign: (d) =>
    `Di samping berkas data ${d.berkas} ada berkas ${namaBerkas(d)}-wal yang bukan pasangannya atau sudah rusak. Keduanya tidak diubah. Cari pasangan yang benar di tempat asalnya; untuk membuka ${namaBerkas(d)} tanpa berkas -wal itu, pindahkan berkas -wal itu ke folder lain, jangan dihapus.`,
  databaseUnwritable: (d) =>
    `Berkas data ${d.berkas} tidak dapat dibuka atau ditulis. Periksa apakah foldernya ada, penyimpanannya terpasang, serta berkas dan foldernya boleh ditulis; bila hanya dapat dibaca, salin ke folder lain lalu buka salinan itu. Berkas tidak diubah.`,
  tempatDitolak: (d) => kalimatTolakLetak(d.folder, d.sebab),
  berkasBerganti: (d) =>
    d.kini === "hilang"
      ? `Berkas data ${d.berkas} tidak ada lagi di tempatnya: dipindah atau dihapus selagi Tepat terbuka. Perubahan ini tidak ditulis. Kembalikan berkas itu ke tempatnya, atau simpan salinan data dari Pengaturan, tutup Tepat, lalu buka lagi.`
      : `Berkas data ${d.berkas} diganti program lain selagi Tepat terbuka. Perubahan ini tidak ditulis. Simpan salinan data dari Pengaturan, tutup Tepat, lalu bandingkan dengan berkas yang ada di sana sekarang.`,
  dataHilang: (d) =>
    `Berkas data ${d.berkas} tidak ada lagi, padahal berkas kuncinya masih di sana. Kembalikan berkas itu bila terpindah atau terhapus, atau buka cadangan terakhir.`,
  kunciHilang: (d) =>
    `Berkas data ${d.berkas} terenkripsi dan tidak diubah, tetapi berkas kuncinya, ${namaBerkas(d)}.kunci, tidak ada di sampingnya. Tanpa berkas kunci itu kata sandi siapa pun tidak membukanya. Kembalikan berkas kunci itu ke samping berkas data; cadangan yang dibuat sesudah kunci data terakhir diganti membawa salinannya.`,
  salvageImpossible: (d) =>
    `Dari berkas data ${d.berkas} tidak ada yang dapat dibaca: halaman pertamanya rusak. Berkas dibiarkan apa adanya; buka cadangan terakhir, atau minta bantuan dengan membawa salinan berkas itu.`,
  salvageTargetTaken: (d) => `${d.berkas} sudah ada dan tidak ditimpa. Pilih nama lain untuk hasil penyelamatan.`,
  databaseSwitched: () => "Berkas data yang terbuka sudah diganti dari jendela lain. Tidak ada yang ditulis; muat ulang halaman ini.",
  diskFull: (d) =>
    d.berkas === undefined
      ? "Ruang penyimpanan penuh. Perubahan terakhir tidak ditulis; kosongkan ruang lalu ulangi."
      : `Ruang penyimpanan penuh sehingga berkas data ${d.berkas} belum dapat dibuka. Isinya tidak berubah; kosongkan ruang lalu buka lagi.`,
  previewGone: () => "Pratinjau impor sudah ditutup. Pilih berkasnya sekali lagi.",
  previewStale: () => "Data berubah sejak pratinjau dibuat. Pratinjau sudah dihitung ulang; periksa lagi sebelum menerapkan.",
  previewNotReady: () => "Berkas masih dibaca. Tunggu sampai pratinjau siap.",
  nothingToApply: () => "Tidak ada baris baru atau berubah untuk diterapkan.",
  cancelled: () => "Dibatalkan. Tidak ada data yang diubah.",
  jobTooLarge: () =>
    "Pekerjaan ini membutuhkan memori terlalu besar dan dihentikan; data Anda tidak berubah. Kerjakan sebagian demi sebagian, atau pilih bentuk lain.",
  jobDied: () => "Pekerjaan ini terhenti sebelum selesai; data Anda tidak berubah dan tidak ada berkas yang diserahkan. Coba lagi.",
  exportMismatch: (d) =>
    `Angka di berkas berbeda dari layar di ${d.lembar} ${d.sel}: tertulis ${d.tertulis ?? ""}, seharusnya ${d.seharusnya ?? ""}. Berkas tidak diserahkan. Coba unduh sekali lagi.`,
  exportNotWritten: (d) =>
    `“${d.berkas}” tidak dapat ditulis di ${d.folder}. Mungkin berkas itu sedang terbuka di Excel, foldernya tidak boleh ditulis, atau ruangnya habis. Tutup berkas itu atau pilih folder lain, lalu ulangi.`,
  exportOverData: (d) => `“${d.berkas}” adalah berkas data Tepat yang sedang dipakai dan tidak ditimpa. Pilih nama lain.`,
  folderNotWritten: ({ folder, sebab }) => `${KALIMAT_FOLDER[sebab](folder)} Tidak ada berkas setengah jadi yang tertinggal.`,
  cadanganGagal: ({ folder, sebab }) => `Cadangan belum dibuat. ${KALIMAT_FOLDER[sebab](folder)} Cadangan yang sudah ada tidak diubah.`,
  cadanganMenunggu: () => "Cadangan belum dapat dimulai karena ada pekerjaan yang sedang ditulis. Tunggu sampai selesai, lalu ulangi.",
  cadanganDitolak: ({ berkas, sebab }) => `Cadangan “${berkas}” tidak dipakai: ${KALIMAT_CADANGAN[sebab]} Data kantor tidak diubah.`,
  pindahTerisi: () =>
    "Data di komputer ini sudah berisi atau sudah dilindungi, sehingga tidak diganti dengan data komputer lama. Tidak ada yang diubah. Buka halaman Cadangan untuk memulihkan dari cadangan.",
  cadanganTanpaTanda: ({ berkas }) =>
    `Cadangan “${berkas}” tidak bertanda: dibuat sebelum data dilindungi, sehingga tidak terbukti bahwa isinya tidak diubah orang. Data kantor tidak diubah. Nyatakan bahwa Anda tetap memulihkannya.`,
  cadanganHanyaDibaca: () =>
    "Yang terbuka ini cadangan, hanya untuk dilihat. Tidak ada yang ditulis. Kembali ke data kantor untuk mengubah sesuatu.",
  folderHasFile: (d) =>
    `Folder ${d.folder} sudah berisi “${d.berkas}”, yang tidak ditimpa. Pilih folder lain, atau pindahkan berkas itu. Tidak ada yang ditulis.`,
  formulirSiasnDitolak: (d) =>
    `“${d.berkas}” bukan formulir SIASN yang dikenal: ${d.kekurangan}. Formulir yang dipakai tidak berubah; unduh lagi dari SIASN, lalu muat tanpa diubah.`,
  tanpaFormulirSiasn: () => "Formulir SIASN belum dimuat. Unduh dari SIASN, lalu muat di halaman SIASN.",
  savedFileGone: (d) => `“${d.berkas}” tidak ada lagi di tempat ia disimpan. Mungkin sudah dipindahkan atau dihapus.`,
  savedFileNotOpened: (d) =>
    `“${d.berkas}” tidak dapat dibuka: komputer ini tidak mempunyai program untuk jenis berkas itu. Buka foldernya saja.`,
  dokumenDitolak: (d) => d.kalimat,
  scenarioConflict: (d) =>
    `Skenario “${d.nama}” belum dapat dipakai dan tidak ada yang diubah: ${d.daftar}. Selaraskan skenario itu, lalu pakai lagi.`,
  planAdopted: (d) => `Rencana penempatan “${d.nama}” sudah dipakai; batasan dan usulnya tidak berubah lagi. Simpan rencana baru.`,
  scenarioAdopted: (d) => `Skenario “${d.nama}” sudah dipakai dan tidak dapat diubah lagi. Buat skenario baru.`,
  kasusTertutup: () => "Berkas perkara tertutup. Buka dengan PIN petugas di halaman Disiplin, lalu ulangi.",
  kasusTanpaPetugas: () => "Belum ada petugas yang boleh membuka berkas perkara. Tentukan petugas dan PIN-nya di halaman Disiplin.",
  kasusBelumDilihat: () => "Berkas perkara ini belum dibuka. Buka dari daftarnya di halaman Disiplin, supaya pembukaannya tercatat.",
  pinSalah: () => "PIN salah. Percobaan ini dicatat; ketik ulang dengan teliti.",
  pinMenunggu: (d) => `PIN terlalu sering salah. Coba lagi ${d.detik} detik kemudian.`,
  terkunci: () => "Data kantor terkunci. Buka dengan kata sandi Anda atau lembar pemulihan, lalu ulangi.",
  sandiSalah: () => "Kata sandi salah. Periksa Caps Lock dan nama yang dipilih, lalu ketik ulang.",
  tungguSandi: (d) =>
    `Kata sandi terlalu sering salah. Coba lagi ${sebutanTunggu(d.detik)} kemudian; lembar pemulihan dapat dipakai tanpa menunggu.`,
  pemulihanSalah: kalimatKelompok,
  slotLama: (d) =>
    d.jenis === "orang"
      ? "Kunci ini sudah dicabut dan tidak membuka apa pun di sini. Minta penyusun menambahkan Anda lagi."
      : "Lembar pemulihan ini tertulis benar tetapi tidak membuka data ini: mungkin sudah diganti dengan lembar yang lebih baru, atau milik kantor lain. Cari lembar yang terakhir.",
  akunTidakTersedia: () => "Kunci untuk akun komputer tidak tersedia di sini. Pakai kata sandi.",
  akunTidakMembuka: () =>
    "Kunci akun itu dibuat di komputer atau akun lain, sehingga tidak membuka di sini. Pakai kata sandi Anda atau lembar pemulihan.",
  berkasKunciRusak: (d) =>
    `Berkas kunci ${d.berkas} rusak atau diubah di luar Tepat, sehingga tidak dipakai. Data tidak berubah. Kembalikan berkas kunci itu dari cadangan yang dibuat sesudah kunci data terakhir diganti; setiap cadangan membawa berkas kunci pada waktunya.`,
  dataTanpaEnkripsi: (d) =>
    `Berkas data ${d.berkas} tidak terenkripsi padahal di sampingnya ada berkas kunci: berkas itu bukan yang ditinggalkan Tepat, mungkin salinan lama. Berkas tidak diubah. Kembalikan berkas yang benar; untuk membukanya tanpa perlindungan, pindahkan berkas ${namaBerkas(d)}.kunci ke folder lain.`,
  tanpaPerlindungan: () => "Data kantor ini belum dilindungi kata sandi. Lindungi dahulu di Pengaturan.",
  sudahTerlindung: () => "Data kantor ini sudah dilindungi kata sandi.",
  slotTerakhir: (d) =>
    d.jenis === "penyusun"
      ? "Ini penyusun terakhir yang mempunyai kata sandi. Tambahkan penyusun lain dahulu, supaya kantor tidak kehilangan datanya."
      : "Ini satu-satunya lembar pemulihan. Buat lembar yang baru sebagai gantinya, supaya kata sandi yang lupa tidak berarti data hilang.",
  perlindunganGagal: (d) =>
    `Salinan yang dibuat dari ${d.berkas} tidak sama dengan aslinya ketika diperiksa, sehingga tidak dipakai. Data tidak berubah; periksa penyimpanannya, lalu ulangi.`,
  unknownProcedure: (d) => `Perintah “${d.nama}” tidak dikenal.`,
  bukanPeran: kalimatBukanPeran,
  unauthorized: () => "Permintaan ini bukan dari jendela Tepat, sehingga ditolak. Bekerjalah di jendela Tepat.",
  hostGone: () =>
    "Tepat tidak menjawab: programnya sudah ditutup. Yang sudah tersimpan aman; yang terakhir diketik di jendela ini belum tentu. Jalankan Tepat lagi dan buka alamat barunya.",
  windowForgotten: () =>
    "Jendela ini berasal dari Tepat yang sudah ditutup. Tekan Enter di jendela terminal tempat Tepat berjalan, lalu buka alamat yang tercetak di sana.",
  usage: (d) => `Cara pakai: ${d.rincian}`,
  internal: () =>
    "Terjadi kesalahan yang tidak terduga. Data Anda tidak berubah. Coba lagi. Bila terulang, tutup Tepat, buka lagi, lalu ulangi langkah Anda.",
};

const KALIMAT_FOLDER: Readonly<Record<SebabFolder, (folder: string) => string>> = {
  hilang: (folder) => `Folder ${folder} tidak ada lagi. Periksa apakah penyimpanannya masih terpasang, atau pilih folder lain.`,
  bukanFolder: (folder) => `${folder} adalah berkas, bukan folder. Pilih sebuah folder.`,
  terlarang: (folder) => `Folder ${folder} tidak boleh ditulis. Pilih folder lain.`,
  penuh: (folder) => `Ruang penyimpanan untuk folder ${folder} habis. Kosongkan ruang atau pilih folder lain, lalu ulangi.`,
  lain: (folder) => `Folder ${folder} tidak dapat ditulis. Mungkin salah satu berkasnya sedang terbuka. Pilih folder lain, lalu ulangi.`,
};

const KALIMAT_CADANGAN: Readonly<Record<SebabCadangan, string>> = {
  tidakAda: "berkasnya tidak ada lagi di tempatnya. Pasang penyimpanannya atau pilih cadangan lain.",
  terpotong:
    "berkasnya lebih pendek daripada ketika dibuat, penyalinannya terputus. Salin ulang dari tempat asalnya atau pilih cadangan lain.",
  berubah: "isinya tidak sama lagi dengan ketika dibuat. Pilih cadangan lain; jangan pakai yang ini.",
  tanpaCatatan: "catatannya tidak ada atau tidak dibuat Tepat ini. Salin berkas catatannya ke sampingnya atau pilih cadangan lain.",
  kunciLain:
    "terkunci dengan kunci dari waktu atau komputer lain. Buka dahulu dengan kata sandi atau lembar pemulihan masa itu di halaman Cadangan.",
  kantorLain: "isinya data kantor lain. Untuk melihatnya, buka sebagai berkas kantor lain.",
  rusak: "berkasnya rusak. Pilih cadangan lain.",
};

/** The data file's own name, without its folders. */
function namaBerkas({ berkas }: ErrorData<"databaseEmpty">): string {
  return berkas.split(/[\\/]/).slice(-1).join("");
}

/** The Indonesian sentence that explains an error to the analyst. */
export function kalimatGalat<C extends ErrorCode>({ code, data }: Failure<C>): string {
  return KALIMAT[code](data);
}
