import type { ErrorCode, ErrorData, Failure, SebabFolder } from "../errors";
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
  databaseDamaged: (d) => `Berkas data ${d.berkas} rusak dan tidak dibuka. Berkas dibiarkan apa adanya; pulihkan dari salinan terakhir.`,
  databaseInUse: (d) =>
    `Berkas data ${d.berkas} sedang dipakai Tepat yang lain. Tutup dahulu jendelanya; bila berjalan di peramban, tekan Ctrl+C di terminalnya.`,
  databaseWrongKey: (d) => `Kata sandi berkas data ${d.berkas} tidak cocok. Berkas tidak diubah.`,
  databaseForeign: (d) => `${d.berkas} bukan berkas data Tepat. Berkas tidak diubah.`,
  databaseEmpty: (d) =>
    `Berkas data ${d.berkas} tidak berisi data dan tidak dibuka sebagai kantor baru. Kemungkinan yang tersalin hanya sebagian: cari berkas ${namaBerkas(d)}-wal di tempat asalnya dan letakkan di sampingnya, atau buka salinan yang Anda simpan dari Pengaturan. Untuk memulai kantor baru, pindahkan berkas itu ke folder lain. Berkas tidak diubah.`,
  databasePartial: (d) =>
    `Berkas data ${d.berkas} tidak utuh: sebagian isinya tidak ada. Kemungkinan penyalinannya terputus atau yang tersalin hanya sebagian: salin sekali lagi dari tempat asalnya bersama berkas ${namaBerkas(d)}-wal bila ada, atau buka salinan lain. Berkas tidak diubah.`,
  databaseLogForeign: (d) =>
    `Di samping berkas data ${d.berkas} ada berkas ${namaBerkas(d)}-wal yang bukan pasangannya atau sudah rusak. Keduanya tidak diubah. Cari pasangan yang benar di tempat asalnya; untuk membuka ${namaBerkas(d)} tanpa berkas -wal itu, pindahkan berkas -wal itu ke folder lain, jangan dihapus.`,
  databaseUnwritable: (d) =>
    `Berkas data ${d.berkas} tidak dapat dibuka atau ditulis. Periksa apakah foldernya ada, penyimpanannya terpasang, serta berkas dan foldernya boleh ditulis; bila hanya dapat dibaca, salin ke folder lain lalu buka salinan itu. Berkas tidak diubah.`,
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
  unknownProcedure: (d) => `Perintah “${d.nama}” tidak dikenal.`,
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

/** The data file's own name, without its folders. */
function namaBerkas({ berkas }: ErrorData<"databaseEmpty">): string {
  return berkas.split(/[\\/]/).slice(-1).join("");
}

/** The Indonesian sentence that explains an error to the analyst. */
export function kalimatGalat<C extends ErrorCode>({ code, data }: Failure<C>): string {
  return KALIMAT[code](data);
}
