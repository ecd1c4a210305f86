import { formatAngka } from "./number";
import { namaPertama } from "./umum";

/** Kinds of step in one word. */
export const TEKS_JENIS_LANGKAH: Readonly<Record<"ubah" | "impor" | "urung" | "ulang", string>> = {
  ubah: "Perubahan",
  impor: "Impor",
  urung: "Urungkan",
  ulang: "Ulangi",
};

export const TEKS_KEADAAN_LANGKAH: Readonly<Record<"berlaku" | "dibatalkan", string>> = { berlaku: "Berlaku", dibatalkan: "Diurungkan" };

export const TEKS_AKSI: Readonly<Record<"tambah" | "ubah" | "hapus", string>> = { tambah: "ditambahkan", ubah: "diubah", hapus: "dihapus" };

/** An undoing or redoing of which another one was the last word. */
export const TEKS_KEADAAN_LAMA = "Tidak berlaku lagi";

interface BanyakBaris {
  /** What a row of the table is called. */
  readonly nama: string;
  /** What such rows are called together with those of other tables of the same family; null for a table of its own. */
  readonly rumpun: string | null;
  readonly aksi: keyof typeof TEKS_AKSI;
  readonly jumlah: number;
}

const URUTAN_AKSI = ["hapus", "ubah", "tambah"] as const;
const AKIBAT: Readonly<Record<"batal" | "ulang", Readonly<Record<keyof typeof TEKS_AKSI, string>>>> = {
  batal: { hapus: "dihapus", ubah: "kembali ke isi semula", tambah: "dikembalikan" },
  ulang: { hapus: "dihapus", ubah: "diubah lagi", tambah: "ditambahkan lagi" },
};
/** Names of a step's rows to tell, before the rest is only counted. */
const NAMA_TERBANYAK = 5;

/** Rows of several tables of one family as one count, as the import told them; one table alone keeps its name. */
function serumpun(banyak: readonly BanyakBaris[]): readonly BanyakBaris[] {
  const jumlah = new Map<string, BanyakBaris>();
  for (const satu of banyak) {
    const sejenis = banyak.filter(({ rumpun }) => rumpun !== null && rumpun === satu.rumpun);
    const nama = sejenis.length > 1 ? (satu.rumpun ?? satu.nama) : satu.nama;
    jumlah.set(nama, { ...satu, nama, jumlah: satu.jumlah + (jumlah.get(nama)?.jumlah ?? 0) });
  }
  return [...jumlah.values()];
}

/** `24 pegawai, 18 jabatan dihapus. 3 unit kembali ke isi semula.` */
function kalimatAkibat(arah: keyof typeof AKIBAT, banyak: readonly BanyakBaris[]): string {
  const kalimat = URUTAN_AKSI.map((aksi) => {
    const bagian = serumpun(banyak.filter((satu) => satu.aksi === aksi))
      .toSorted((a, b) => b.jumlah - a.jumlah)
      .map(({ nama, jumlah }) => `${formatAngka(jumlah)} ${nama.charAt(0).toLowerCase()}${nama.slice(1)}`);
    return bagian.length === 0 ? "" : `${bagian.join(", ")} ${AKIBAT[arah][aksi]}.`;
  });
  return kalimat.filter((satu) => satu !== "").join(" ");
}

/** The question before a step is undone, or done again, by its name. */
export const TEKS_TANYA_URUNG = {
  judul: { batal: "Urungkan langkah ini?", ulang: "Ulangi langkah ini?" },
  akibat: (arah: keyof typeof AKIBAT, banyak: readonly BanyakBaris[]) =>
    banyak.length === 0
      ? "Tidak ada yang akan berubah: semua barisnya sudah diubah sesudah itu atau masih dipakai."
      : kalimatAkibat(arah, banyak),
  jawab: { batal: "Urungkan langkah", ulang: "Ulangi langkah" },
} as const;

/** Which rows an undoing leaves alone, and why. `nama` has one for each of them, and at least one. */
export function kalimatTetap(nama: readonly string[]): string {
  const berbeda = [...new Set(nama)];
  const sebutan = namaPertama(berbeda.slice(0, NAMA_TERBANYAK), berbeda.length);
  return `${formatAngka(nama.length)} baris tetap seperti sekarang karena sudah diubah sesudahnya atau masih dipakai: ${sebutan}.`;
}

/** The page of every step of work. */
export const TEKS_RIWAYAT = {
  judul: "Riwayat",
  cetakan: "Riwayat perubahan data",
  penjelasan:
    "Setiap langkah yang mengubah data. Langkah mana pun dapat diurungkan dan diulangi; baris yang diubah sesudahnya dipertahankan.",
  hal: "langkah",
  hanyaImpor: "Hanya impor",
  kolom: { waktu: "Waktu", langkah: "Langkah", jenis: "Jenis", pelaku: "Oleh", baris: "Baris", keadaan: "Keadaan" },
  kosong: "Belum ada langkah",
  kosongPenjelasan: "Perubahan pertama Anda akan tercatat di sini.",
  kosongImpor: "Belum ada impor",
  rincianBaris: "Baris yang diubah langkah ini",
  halaman: (nomor: string) => `Halaman ${nomor}`,
  sebelumnya: "Halaman sebelumnya",
  berikutnya: "Halaman berikutnya",
  tutup: "Tutup pemberitahuan",
  barisTetap: "Baris yang dipertahankan",
  hasil: (kembali: string, tetap: string) =>
    `${kembali} baris dikembalikan. ${tetap} baris berikut tetap seperti sekarang karena sudah diubah sesudah langkah itu atau masih dipakai:`,
  batalkan: "Urungkan langkah ini",
  batalkanImpor: "Urungkan impor ini",
  lakukanLagi: "Ulangi langkah ini",
  isiPertama: "Isi pertama berkas data. Semua langkah lain bersandar padanya, sehingga tidak dapat diurungkan.",
  lama: "Semula",
  baru: "Menjadi",
  isian: "Isian",
  tanpaPerubahan: "Langkah ini tidak mengubah baris.",
  sudahDihapus: "(sudah dihapus)",
  batas: (jumlah: string) => `Hanya ${jumlah} baris pertama yang ditampilkan.`,
} as const;
