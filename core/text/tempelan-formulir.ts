import type { UrutanAngka } from "../intake/bentuk-tempelan";
import { formatAngka } from "./number";

/** What is said of a pasted form. */
export const TEKS_TEMPELAN_FORMULIR = {
  nama: "Formulir yang ditempel",
  judul: "Yang ditempel, baris demi baris",
  lihat: "Lihat",
  tutup: "Tutup (Esc)",
  urutan: (kiri: string, kanan: string) => `Dua kolom angka tanpa judul: ${kiri} dan ${kanan}. Yang mana volumenya?`,
  pilihanUrutan: {
    volumeDahulu: "Volume dahulu, lalu norma waktu",
    normaDahulu: "Norma waktu dahulu, lalu volume",
  } satisfies Readonly<Record<UrutanAngka, string>>,
  kolom: { nomor: "Baris", teks: "Isi", nasib: "Hasil" },
  nasib: { diambil: "Diambil", perabot: "Bukan tugas", bermasalah: "Perlu diperiksa" },
  catatan: "Tentang seluruh tempelan",
  dikeluarkan: "Dikeluarkan menurut jawaban Anda.",
  tanpaNomor: "Kolom nomornya tidak ikut ditempel.",
  selDemiSel: (baris: number) =>
    `${formatAngka(baris)} baris ditempel sel demi sel, karena susunan kolomnya tidak dikenali. Periksa kolomnya, atau urungkan dengan Ctrl+Z.`,
  tersembunyi: (baris: number) => `${formatAngka(baris)} baris yang tersembunyi di asalnya ikut ditempel.`,
  klaim: ({ banyak, tertulis, dihitung }: { readonly banyak: number; readonly tertulis: number; readonly dihitung: number }) =>
    `Kebutuhan yang tertulis di tempelan berbeda dari hitungan menurut aturan hitung ini pada ${formatAngka(banyak)} baris; yang pertama tertulis ${formatAngka(tertulis, 4, 0)}, dihitung ${formatAngka(dihitung, 4, 0)}. Hitunganlah yang dipakai.`,
} as const;

/** Everything that was pasted, accounted for: the parts add up to the rows that hold something. */
export function kalimatFormulir(banyak: {
  readonly baris: number;
  readonly diambil: number;
  readonly perabot: number;
  readonly bermasalah: number;
  /** Things said of rows and of the whole. */
  readonly pesan: number;
}): string {
  const bagian = [
    `${formatAngka(banyak.diambil)} tugas diambil`,
    ...(banyak.perabot > 0 ? [`${formatAngka(banyak.perabot)} bukan tugas (judul, nomor, jumlah)`] : []),
    ...(banyak.bermasalah > 0 ? [`${formatAngka(banyak.bermasalah)} perlu diperiksa`] : []),
  ];
  const catatan = banyak.pesan > 0 ? ` ${formatAngka(banyak.pesan)} hal perlu diketahui.` : "";
  return `${formatAngka(banyak.baris)} baris ditempel: ${bagian.join(", ")}.${catatan}`;
}
