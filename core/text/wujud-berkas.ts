/**
 * Kinds of file that are given for a workbook but are none. What such a file is, is seen in its bytes; `sambungan` to `kunciLibre`
 * are small files that only point to a workbook or guard one.
 */
export type BukanBukuKerja =
  | "pdf"
  | "word"
  | "wordAbk"
  | "wordSurat"
  | "wordKosong"
  | "wordGambar"
  | "wordLama"
  | "presentasi"
  | "gambar"
  | "arsip"
  | "access"
  | "basisData"
  | "program"
  | "rtf"
  | "json"
  | "xml"
  | "htmlTanpaTabel"
  | "teksTanpaKolom"
  | "kosong"
  | "sambungan"
  | "kunciExcel"
  | "kunciLibre"
  | "numbers"
  | "makro"
  | "tanpaLembar"
  | "surel"
  | "takDikenal";

/** What each kind is called, and the way to a file that can be read. */
export const KALIMAT_WUJUD: Readonly<Record<BukanBukuKerja, { readonly ialah: string; readonly jalan: string }>> = {
  pdf: {
    ialah: "berkas PDF",
    jalan: "Minta berkas Excel aslinya, atau buka di Excel lewat Data > Dapatkan Data > Dari PDF, lalu Simpan sebagai .xlsx",
  },
  word: {
    ialah: "dokumen Word yang tidak memuat butir informasi jabatan",
    jalan:
      "Dari Word hanya formulir informasi jabatan yang dibaca; untuk isi lain salin tabelnya ke lembar Excel kosong, lalu Simpan sebagai .xlsx",
  },
  wordAbk: {
    ialah: "dokumen Word yang berisi tabel ABK tanpa butir informasi jabatan lainnya",
    jalan:
      "Salin tabelnya beserta nama jabatan dan unit kerjanya ke lembar Excel kosong, lalu Simpan sebagai .xlsx; bila ini formulir informasi jabatan, tulis judul INFORMASI JABATAN di atasnya",
  },
  wordSurat: {
    ialah: "surat atau keputusan dalam Word, bukan formulir informasi jabatan",
    jalan: "Bila formulirnya terlampir di dalamnya, simpan lampiran itu sebagai dokumen Word tersendiri, lalu pilih hasilnya",
  },
  wordKosong: { ialah: "dokumen Word tanpa isi", jalan: "Periksa apakah ini berkas yang benar, atau minta lagi kepada pengirimnya" },
  wordGambar: {
    ialah: "dokumen Word yang hanya berisi gambar",
    jalan: "Minta dokumen aslinya; tulisan pada foto atau pindaian tidak dibaca",
  },
  wordLama: {
    ialah: "dokumen teks yang bukan .docx (.doc, .odt, atau sejenisnya, apa pun akhiran namanya)",
    jalan: "Buka di Word atau LibreOffice, pilih Simpan sebagai, jenis Dokumen Word (.docx), lalu pilih hasilnya",
  },
  presentasi: { ialah: "berkas presentasi", jalan: "Salin tabelnya ke lembar Excel kosong, lalu Simpan sebagai .xlsx" },
  gambar: { ialah: "gambar", jalan: "Minta berkas Excel aslinya; angka pada foto atau pindaian tidak dibaca" },
  arsip: { ialah: "arsip (zip, rar, atau sejenisnya)", jalan: "Ekstrak isinya dahulu, lalu pilih buku kerja di dalamnya" },
  access: { ialah: "basis data Access", jalan: "Di Access pilih Data Eksternal > Ekspor > Excel, lalu pilih berkas .xlsx hasilnya" },
  basisData: { ialah: "berkas basis data", jalan: "Ekspor tabelnya ke Excel (.xlsx) atau .csv, lalu pilih hasilnya" },
  program: { ialah: "program, bukan data", jalan: "Jangan dibuka bila Anda tidak mengenal asalnya; minta berkas .xlsx kepada pengirimnya" },
  rtf: { ialah: "dokumen teks (RTF)", jalan: "Salin tabelnya ke lembar Excel kosong, lalu Simpan sebagai .xlsx" },
  json: { ialah: "data JSON", jalan: "Ekspor dari aplikasinya sebagai Excel (.xlsx) atau .csv" },
  xml: { ialah: "berkas XML yang bukan buku kerja", jalan: "Buka di Excel, lalu Simpan sebagai .xlsx" },
  htmlTanpaTabel: {
    ialah: "halaman web tanpa tabel",
    jalan:
      "Mungkin yang terunduh adalah halaman masuk atau pesan kesalahan; masuk lagi ke aplikasinya dan unduh ulang, atau Simpan sebagai .xlsx",
  },
  teksTanpaKolom: {
    ialah: "teks tanpa kolom",
    jalan: "Susun sebagai tabel di Excel lalu Simpan sebagai .xlsx, atau pisahkan kolomnya dengan titik koma",
  },
  kosong: { ialah: "berkas kosong", jalan: "Unduh atau salin ulang berkasnya, lalu pilih lagi" },
  sambungan: {
    ialah: "pintasan ke lembar daring, bukan isinya",
    jalan: "Buka di Google Spreadsheet, pilih File > Download > Microsoft Excel (.xlsx), lalu pilih hasilnya",
  },
  kunciExcel: {
    ialah: "berkas sementara milik Excel, bukan buku kerjanya",
    jalan: "Pilih berkas bernama sama tanpa “~$” di depannya",
  },
  kunciLibre: {
    ialah: "berkas sementara milik LibreOffice, bukan buku kerjanya",
    jalan: "Pilih berkas bernama sama tanpa “.~lock.” di depannya",
  },
  numbers: { ialah: "berkas Apple Numbers", jalan: "Di Numbers pilih Berkas > Ekspor ke > Excel, lalu pilih berkas .xlsx hasilnya" },
  makro: { ialah: "berkas makro tanpa lembar kerja", jalan: "Pilih buku kerja yang memuat datanya, atau Simpan sebagai .xlsx" },
  tanpaLembar: {
    ialah: "buku kerja tanpa lembar sel (hanya bagan atau makro)",
    jalan: "Salin datanya ke lembar biasa, lalu Simpan sebagai .xlsx",
  },
  surel: { ialah: "surat elektronik", jalan: "Buka suratnya, simpan lampirannya, lalu pilih lampiran itu" },
  takDikenal: {
    ialah: "berkas yang tidak dikenal",
    jalan: "Buka di Excel atau LibreOffice, lalu Simpan sebagai .xlsx, .xls, .ods, atau .csv",
  },
};

/** What shows that a file is damaged. */
export type SebabRusak = "terpotong" | "isiBerubah" | "susunan" | "hampa";

export const KALIMAT_RUSAK: Readonly<Record<SebabRusak, string>> = {
  terpotong: "akhir berkasnya tidak ada, biasanya karena unduhan atau salinan terputus",
  isiBerubah: "isinya tidak cocok dengan tanda pemeriksa yang tersimpan di dalamnya",
  susunan: "susunan di dalamnya tidak dapat diikuti",
  hampa: "seluruh isinya nol, biasanya karena penyalinannya terputus",
};
