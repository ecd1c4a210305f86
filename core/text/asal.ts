import type { AsalNorma } from "../abk/tugas";
import { formatAngka } from "./number";

/** Where a norm comes from, as labels. */
export const TEKS_ASAL_NORMA: Readonly<Record<AsalNorma, string>> = {
  diukur: "Diukur",
  disepakati: "Disepakati",
  disalin: "Disalin",
  diandaikan: "Diandaikan",
  belumDinyatakan: "Belum dinyatakan",
};

/** A sign of the origin, narrow enough to stand beside the number of a row. */
export const TANDA_ASAL_NORMA: Readonly<Record<AsalNorma, string>> = {
  diukur: "U",
  disepakati: "S",
  disalin: "C",
  diandaikan: "A",
  belumDinyatakan: "",
};

/** What each origin means. */
export const PENJELASAN_ASAL_NORMA: Readonly<Record<AsalNorma, string>> = {
  diukur: "Diukur: waktu dicatat pada pekerjaan yang sebenarnya.",
  disepakati: "Disepakati: ditetapkan bersama pemangku jabatan dan atasannya.",
  disalin: "Disalin: diambil dari kantor lain, peraturan, atau bank tugas.",
  diandaikan: "Diandaikan: perkiraan tanpa pengukuran.",
  belumDinyatakan: "Belum dinyatakan: asal norma belum diisi.",
};

/** The panel "asal & bukti" and the shares in the list. */
export const TEKS_ASAL = {
  tombol: "Asal & bukti",
  penjelasan: "Dari mana norma dan volume berasal, untuk baris terpilih atau semua baris (Ctrl+B)",
  judul: "Asal norma dan bukti volume",
  berlaku: "Berlaku untuk",
  terpilih: (jumlah: number) => (jumlah === 1 ? "1 baris terpilih" : `${formatAngka(jumlah)} baris terpilih`),
  semua: (jumlah: number) => `Semua ${formatAngka(jumlah)} baris`,
  asalNorma: "Asal norma",
  oleh: "Oleh",
  olehPetunjuk: "Siapa yang mengukur, menyepakati, atau dari mana disalin",
  tanggal: "Tanggal",
  bukti: "Bukti volume",
  buktiPetunjuk: "Berkas, buku register, atau laporan",
  periode: "Periode bukti",
  periodePetunjuk: "Misalnya Januari–Desember 2026",
  beragam: "Isian baris-baris ini berbeda; yang tidak Anda sentuh dibiarkan.",
  tersimpan: (jumlah: number) => `Asal dan bukti ${formatAngka(jumlah)} tugas tersimpan.`,
  belumAda: "Simpan dahulu sebuah uraian tugas.",
  bagian: "Asal norma",
  kalimatBagian: (asal: AsalNorma, tugas: number, bagian: { readonly tugas: number; readonly menit: number }) =>
    `${TEKS_ASAL_NORMA[asal]}: ${formatAngka(tugas)} tugas (${persen(bagian.tugas)}), ${persen(bagian.menit)} beban`,
  berbukti: (berbukti: number, semua: number) => `${formatAngka(berbukti)} dari ${formatAngka(semua)} volume berbukti`,
} as const;

function persen(bagian: number): string {
  return `${formatAngka(bagian * 100, 0)}%`;
}
