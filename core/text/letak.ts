import type { SebabLetak } from "../letak/nilai-letak";
import { formatAngka } from "./number";

/** Why a data file is not opened in a folder, and the way out. */
export function kalimatTolakLetak(folder: string, sebab: SebabLetak): string {
  switch (sebab.jenis) {
    case "jaringan":
      return `Folder data ${folder} terletak di jaringan. Data kantor tidak dibuka di sana: dua komputer dapat menulisinya bersamaan, dan sambungan yang putus meninggalkan tulisan setengah jadi. Salin folder itu ke cakram komputer ini, buka dari sana (TEPAT_DATA menunjuk foldernya), lalu jadikan folder jaringan itu tempat kedua cadangan. Berkas tidak diubah.`;
    case "awan":
      return `Folder ${folder} disalin ${sebab.nama} ke internet. Kantor baru tidak dibuat di sana: salinannya dapat bertabrakan dengan yang sedang ditulis, dan data pegawai keluar dari komputer ini. Pilih folder lain di komputer ini (TEPAT_DATA menunjuk foldernya).`;
    case "lepasan":
      return `Folder data ${folder} ada di penyimpanan yang dapat dicabut.`;
    case "hanyaBaca":
      return `Folder data ${folder} hanya dapat dibaca, sehingga tidak ada yang dapat disimpan di sana. Salin folder itu ke cakram komputer ini lalu buka dari sana, atau minta izin menulisinya. Berkas tidak diubah.`;
    case "ruang":
      return `Ruang di ${folder} tidak cukup untuk data kantor.`;
  }
}

/** What is said of a place for as long as the data lies there. */
export function kalimatLetak(sebab: SebabLetak): string {
  switch (sebab.jenis) {
    case "jaringan":
    case "hanyaBaca":
      return "Folder data ini tidak aman untuk ditulisi.";
    case "awan":
      return `Data kantor terletak di folder yang disalin ${sebab.nama} ke internet: salinannya dapat bertabrakan dengan yang sedang ditulis, dan data pegawai keluar dari komputer ini. Tutup Tepat, pindahkan foldernya ke luar ${sebab.nama}, lalu buka dari sana.`;
    case "lepasan":
      return "Data kantor terletak di penyimpanan yang dapat dicabut. Tutup Tepat sebelum mencabutnya, dan pilih tempat kedua cadangan di cakram lain.";
    case "ruang":
      return `Ruang di cakram data tinggal ${formatAngka(Math.floor(sebab.bita / 1_000_000))} MB. Kosongkan ruang, supaya langkah berikutnya dan cadangannya tetap tertulis.`;
  }
}
