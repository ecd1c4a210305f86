import type { JenisKata, TemuanKata } from "../anjab/temuan-kata";
import { ARTI_MEDAN } from "./bantuan-anjab";
import { TEKS_UNSUR } from "./anjab";

export const TEKS_JENIS_KATA: Readonly<Record<JenisKata, string>> = {
  tanpaKataKerja: "Tanpa kata kerja",
  tanpaObjek: "Tanpa sasaran",
  tanpaHasil: "Tanpa hasil",
  duaTugas: "Dua tugas",
  sisaSalinan: "Sisa salinan",
  ikhtisarJudul: "Mengulang nama jabatan",
  barisGanda: "Baris sama",
  pengganti: "Isian pengganti",
  wewenangTugas: "Wewenang berupa tugas",
  tanggungJawabTugas: "Tanggung jawab berupa tugas",
};

const petik = (teks: string): string => `“${teks.length > 120 ? `${teks.slice(0, 117)}…` : teks}”`;

/** What was noticed, and the way out, in one sentence each. */
const KALIMAT: Readonly<Record<JenisKata, (temuan: TemuanKata) => readonly [apa: string, jalan: string]>> = {
  tanpaKataKerja: ({ sebut }) => [
    `Tugas ini berawal dengan ${petik(sebut)}, bukan kata kerja.`,
    "Mulai dengan perbuatannya, misalnya menyusun, memeriksa, atau mengirim.",
  ],
  tanpaObjek: ({ sebut }) => [
    `Tidak jelas apa yang dikerjakan dengan ${petik(sebut)}.`,
    "Sebut sasarannya di belakang kata kerja, misalnya menyusun laporan.",
  ],
  tanpaHasil: ({ sebut }) => [
    sebut === "" ? "Hasil tugas ini belum disebut." : `Satuan hasil ${petik(sebut)} tidak menyebut hasil apa pun.`,
    "Isi hasil kerja atau satuan hasil yang dapat dihitung orang lain, misalnya laporan atau berkas.",
  ],
  duaTugas: ({ sebut }) => [
    `Dua pekerjaan dalam satu tugas: ada juga ${petik(sebut)}.`,
    "Tulis sebagai dua tugas, masing-masing dengan hasil dan waktunya.",
  ],
  sisaSalinan: ({ sebut }) => [
    `${petik(sebut)} bukan bagian dari jabatan ini.`,
    "Ganti dengan nama unit atau jabatan sendiri bila ini tersalin dari jabatan lain.",
  ],
  ikhtisarJudul: ({ rentang }) => [
    rentang === null ? "Ikhtisar ini hanya mengulang nama jabatan." : "Ikhtisar ini berawal dengan nama jabatannya sendiri.",
    "Tulis apa yang dikerjakan, terhadap apa, bagaimana, dan untuk tujuan apa.",
  ],
  barisGanda: ({ sebut }) => [`Sama dengan baris ${petik(sebut)}.`, "Hapus salah satu, atau bedakan isinya."],
  pengganti: ({ sebut }) => [
    sebut === "" ? "Tanda ini tidak menjawab isian." : `${petik(sebut)} tidak menjawab isian.`,
    "Sebut isinya satu per satu, atau kosongkan bila belum diketahui.",
  ],
  wewenangTugas: ({ sebut, rentang }) => [
    rentang === null ? `Wewenang ini sama dengan tugas ${petik(sebut)}.` : `${petik(sebut)} adalah pekerjaan, bukan hak memutuskan.`,
    "Tulis apa yang boleh diminta, ditolak, atau diputuskan untuk tugas itu.",
  ],
  tanggungJawabTugas: ({ sebut }) => [
    `Tanggung jawab ini mengulang tugas ${petik(sebut)}.`,
    "Tulis keadaan hasil yang dijamin, misalnya kebenaran laporan atau ketepatan waktunya.",
  ],
};

/** What was noticed about the wording, as one sentence. */
export function kalimatKata(temuan: TemuanKata): string {
  return KALIMAT[temuan.jenis](temuan)[0];
}

/** The way out, as one sentence. */
export function jalanKeluarKata(temuan: TemuanKata): string {
  return KALIMAT[temuan.jenis](temuan)[1];
}

/** Where a finding stands: element, row, part. */
export function tempatKata({ unsur, baris, medan }: Pick<TemuanKata, "unsur" | "baris" | "medan">): string {
  if (unsur === "tugas") return `Tugas ${baris + 1}`;
  const bagian = Object.entries(ARTI_MEDAN).find(([kunci]) => kunci === `${unsur}.${medan}`)?.[1].nama;
  const nama = TEKS_UNSUR[unsur];
  if (medan === "teks" || bagian === undefined) return nama;
  return `${nama}, baris ${baris + 1}${bagian.toLowerCase() === nama.toLowerCase() ? "" : `, ${bagian.toLowerCase()}`}`;
}

export const TEKS_PERIKSA_KATA = {
  judul: "Periksa kata",
  biarkan: "Biarkan",
  biarkanTemuan: (kalimat: string) => `Biarkan: ${kalimat}`,
  bukaLagi: "Tanyakan lagi",
  bukaLagiTemuan: (kalimat: string) => `Tanyakan lagi: ${kalimat}`,
  lihatDibiarkan: (banyak: string) => `Lihat ${banyak} yang dibiarkan`,
  sembunyikanDibiarkan: "Sembunyikan yang dibiarkan",
  catatan: "Dibiarkan: kata-katanya memang demikian.",
} as const;
