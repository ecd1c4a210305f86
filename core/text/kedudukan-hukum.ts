import type { AlasanTidakDihitung } from "../pegawai/bezetting";
import { KEDUDUKAN_HUKUM } from "../pegawai/kedudukan-hukum";

/** Names of the values of kedudukan hukum, by code. */
export const NAMA_KEDUDUKAN: Readonly<Record<string, string>> = Object.fromEntries(KEDUDUKAN_HUKUM.map(({ kode, nama }) => [kode, nama]));

export function namaKedudukan(kode: string): string {
  return (Object.hasOwn(NAMA_KEDUDUKAN, kode) ? NAMA_KEDUDUKAN[kode] : undefined) ?? kode;
}

/** Why a person is not counted among the holders of her jabatan, as a sentence beside her. */
export const TEKS_TIDAK_DIHITUNG: Readonly<Record<NonNullable<AlasanTidakDihitung>, string>> = {
  tmtBelumTiba: "Tidak dihitung dalam bezetting hari ini: TMT jabatannya belum tiba.",
  kedudukanHukum: "Tidak dihitung dalam bezetting: kedudukan hukumnya tidak memangku jabatan.",
  kedudukanAsing: "Tidak dihitung dalam bezetting: kedudukan hukum ini belum dikenal. Jelaskan di Pengaturan, Kedudukan hukum.",
};

/** The same in a few words, for a list. */
export const SINGKAT_TIDAK_DIHITUNG: Readonly<Record<NonNullable<AlasanTidakDihitung>, string>> = {
  tmtBelumTiba: "tidak dihitung hari ini: TMT belum tiba",
  kedudukanHukum: "tidak dihitung: kedudukan hukum",
  kedudukanAsing: "tidak dihitung: kedudukan hukum belum dikenal",
};

/** The part of the settings that says who counts as holding a post. */
export const TEKS_KEDUDUKAN = {
  judul: "Kedudukan hukum: siapa yang dihitung memangku jabatan",
  penjelasan:
    "Bezetting menghitung pegawai menurut kedudukan hukumnya. Isian kosong dihitung; nilai yang belum dikenal tidak pernah dihitung sampai Anda menjelaskannya.",
  kolom: { nilai: "Kedudukan hukum", ejaan: "Ejaan lain yang dikenal", dihitung: "Memangku jabatan", keyakinan: "Keyakinan" },
  ya: "Ya",
  tidak: "Tidak",
  menurutKantor: (nama: string) => `Hitung ${nama} sebagai pemangku`,
  dihitung: "Dihitung",
  tidakDihitung: "Tidak dihitung",
  asing: "Nilai yang belum dikenal",
  asingPenjelasan: "Pegawai dengan nilai ini tidak dihitung. Pilih artinya sekali; Tepat mengingatnya untuk impor berikutnya.",
  jumlahOrang: (jumlah: string) => `${jumlah} pegawai`,
  pilihArti: "Pilih artinya…",
  dikenalkan: "Ejaan yang diingat kantor ini",
  diingat: (teks: string, nama: string) => `${teks} berarti ${nama}.`,
} as const;
