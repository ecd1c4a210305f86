import { formatAngka } from "./number";

/** The stages of an import that is not finished. */
type TahapTerbuka = "membaca" | "siap" | "menerapkan";

/** Something that closing the window would lose or break off. */
export type YangTerbuka =
  /** Entries of a place that could not be saved, such as a text where a number is to be. `didraf`: they are kept and wait there. */
  | { readonly jenis: "isian"; readonly tempat: string; readonly banyak: number; readonly didraf: boolean }
  /** Forms whose content cannot be kept in the data file at present. */
  | { readonly jenis: "draf"; readonly banyak: number }
  | { readonly jenis: "impor"; readonly tahap: TahapTerbuka }
  /** Work that was asked for and has not answered yet, with the sentence that stands beside its progress. */
  | { readonly jenis: "pekerjaan"; readonly kalimat: string }
  | { readonly jenis: "cadangan" };

const IMPOR: Readonly<Record<TahapTerbuka, string>> = {
  membaca: "Berkas impor sedang dibaca. Bila ditutup, pembacaannya berhenti; tidak ada yang tertulis.",
  siap: "Impor belum selesai: pratinjaunya terbuka dan belum diterima. Bila ditutup, perbaikan dan jawaban di pratinjau itu hilang; berkas aslinya tetap.",
  menerapkan: "Impor sedang ditulis. Bila ditutup, seluruh impor itu dibatalkan; tidak ada yang tertulis sebagian.",
};

/** What would be lost, in words. */
export function kalimatTerbuka(satu: YangTerbuka): string {
  switch (satu.jenis) {
    case "isian":
      return `${formatAngka(satu.banyak)} isian di ${satu.tempat} belum tersimpan. ${
        satu.didraf ? "Ketikannya disimpan sebagai draf dan menunggu di sana." : "Bila ditutup, ketikannya hilang."
      }`;
    case "draf":
      return `Isi ${formatAngka(satu.banyak)} formulir belum dapat disimpan ke berkas data. Bila ditutup, ketikannya hilang.`;
    case "impor":
      return IMPOR[satu.tahap];
    case "pekerjaan":
      return satu.kalimat === "" ? "Sebuah pekerjaan masih berjalan; hasilnya tidak akan ada." : `Masih berjalan: ${satu.kalimat}`;
    case "cadangan":
      return "Cadangan sedang ditulis. Bila ditutup, cadangan itu tidak jadi; cadangan yang lama tetap.";
  }
}

/** Words of the question before the window is closed. */
export const TEKS_MENUTUP = {
  judul: "Tutup Tepat?",
  kembali: "Kembali",
  tutup: "Tutup juga",
  tempatTugas: (jabatan: string) => `tabel tugas ${jabatan}`,
  tempatMetode: "formulir metode hitungan",
  tempatBagian: "halaman anjab",
} as const;
