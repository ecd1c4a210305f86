import type { AsalIsi } from "../anjab/unsur";
import { TEKS_ASAL_UNSUR } from "./anjab";
import { formatTanggal } from "./date";

/** Where an element comes from, in one line: `Dianalisis oleh …, 20 Agustus 2026, dari …`. */
export function kalimatAsal({ asal, oleh, tanggal, dari }: AsalIsi): string {
  const kepala = oleh === "" ? TEKS_ASAL_UNSUR[asal] : `${TEKS_ASAL_UNSUR[asal]} oleh ${oleh}`;
  const ekor = dari === "" ? "" : asal === "belum" ? dari : `dari ${dari}`;
  return [kepala, tanggal === null ? "" : formatTanggal(tanggal), ekor].filter(Boolean).join(", ");
}

/** Where the elements of an informasi jabatan come from. */
export const TEKS_ASAL_ANJAB = {
  diubahSesudah: (semula: string) => `isi diubah; semula: ${semula}`,
  disalinDari: (nama: string, diSana: string) => (diSana === "" ? `disalin dari ${nama}` : `disalin dari ${nama}; di sana: ${diSana}`),
  judul: "Asal unsur",
  nyatakan: "Nyatakan asal…",
  nyatakanUntuk: (unsur: string) => `Nyatakan asal ${unsur}`,
  penjelasan: "Isian bawaan tidak pernah dicetak sebagai hasil analisis. Nyatakan siapa yang menganalisis, kapan, dan dari apa.",
  asal: "Bagaimana unsur ini diperoleh",
  oleh: "Oleh",
  olehPetunjuk: "Nama yang menganalisis",
  tanggal: "Tanggal",
  dari: "Dari",
  dariPetunjuk: "Misalnya: wawancara pemangku, kuesioner, dokumen, nama standar",
  unsur: "Berlaku untuk unsur",
  pilihBelum: "Yang belum dinyatakan",
  pilihSemua: "Semua yang terisi",
  pilihKosong: "Kosongkan pilihan",
  belumDipilih: "Pilih paling sedikit satu unsur.",
  wajib: { oleh: "Sebutkan siapa yang menganalisis.", tanggal: "Sebutkan kapan dianalisis.", dari: "Sebutkan dari apa." },
  tersimpan: (banyak: number) => (banyak === 1 ? "Asal satu unsur dinyatakan." : `Asal ${banyak} unsur dinyatakan.`),
  tetap: "Hanya perbaikan kata: pakai asal semula",
  berubah: "Isi berubah, jadi asalnya belum dinyatakan lagi.",
  arti: {
    belum: "Belum ada yang mengatakan dari mana isi ini.",
    bawaan: "Diisi oleh program atau pengonversi, belum ditelaah siapa pun.",
    standar: "Diambil dari standar atau ketentuan, bukan hasil analisis jabatan ini.",
    dianalisis: "Hasil analisis jabatan ini oleh seseorang.",
  },
} as const;
