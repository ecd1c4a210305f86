import { formatAngka } from "./number";

/** Words that every document carries in its margins. */
export const TEKS_HALAMAN = { halaman: "Halaman", dari: "dari" } as const;

/** "Halaman 2 dari 7". */
export const teksHalaman = (halaman: number, dari: number): string => `${TEKS_HALAMAN.halaman} ${halaman} ${TEKS_HALAMAN.dari} ${dari}`;

/** The program that made a document, for its properties. */
export const PRODUK = "Tepat";

/** What is said while a document is made: before its parts are known, by how many are written, and while it is closed and checked. */
export function kalimatKemajuanNaskah({ done, total }: { readonly done: number; readonly total: number }): string {
  if (total === 0) return "Mengumpulkan isi dokumen…";
  if (done >= total) return "Menata dan memeriksa dokumen…";
  return `Menulis dokumen: ${formatAngka(Math.floor(done))} dari ${formatAngka(total)} bagian selesai`;
}

/** The preview of a document's pages. */
export const TEKS_PRATINJAU = {
  buka: "Cetak dan unduh",
  halaman: (judul: string) => `Halaman ${judul}`,
  tanpaNaskah: "Halaman ini tidak mempunyai dokumen untuk dicetak.",
  daftarKosong: "Tidak ada baris yang dapat dicetak atau diunduh.",
  cetak: "Cetak",
  unduh: (akhiran: string) => `Unduh .${akhiran}`,
} as const;
