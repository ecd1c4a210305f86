import type { HarapanKasus, Kasus } from "../kasus";
import { abk, kepala, pembuatKasus, type Baris, type PilihanLembar } from "./alat";

const satu = pembuatKasus("kolom");
const JUDUL: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU (MENIT)"];

interface Lembar {
  /** Headings of the volumes, one a column; below a heading VOLUME that spans them when `bertingkat`. */
  readonly volume: Baris;
  readonly bertingkat?: boolean;
  readonly baris: readonly Baris[];
  /** A column of results behind them. */
  readonly hasil?: readonly string[];
  readonly pilihan?: PilihanLembar;
}

function lembar({ volume, bertingkat = false, baris, hasil = [] }: Lembar): readonly Baris[] {
  const kosong = volume.slice(1).map(() => "");
  return bertingkat
    ? [...kepala(), [...JUDUL, "VOLUME", ...kosong, ...hasil], ["", "", "", "", ...volume], ...baris]
    : abk([...JUDUL, ...volume, ...hasil], baris);
}

function kasus(nama: string, isi: Lembar, ...[benar, harapan = {}]: readonly [benar: number, harapan?: HarapanKasus]): Kasus {
  return satu(nama, lembar(isi), {
    benar,
    boleh: harapan.tanya ? ["dibaca", "ditanya"] : ["dibaca"],
    ...(isi.pilihan ? { pilihan: isi.pilihan } : {}),
    harapan: { ditolak: 0, ...harapan },
  });
}

/** 60 x 100 + 30 x 200 = 12.000 minutes. */
const DUA = 0.16;
const DUA_BAGIAN = (kolom: number): readonly Baris[] => [
  [1, "Menyusun", "laporan", 60, ...Array.from({ length: kolom }, () => 100 / kolom)],
  [2, "Memeriksa", "berkas", 30, ...Array.from({ length: kolom }, () => 200 / kolom)],
];

export const KASUS_KOLOM_VOLUME: readonly Kasus[] = [
  // 10 x 12 x 250 + 60 x 2 x 50 + 120 x 12 + 300 x 2 = 38.040.
  ...[false, true].map((gabung) =>
    kasus(
      `reads each row by the column of its period under VOLUME, ${gabung ? "merged" : "not merged"}`,
      {
        volume: ["Harian", "Mingguan", "Bulanan", "Tahunan"],
        bertingkat: true,
        baris: [
          [1, "Terima tamu", "orang", 10, 12, "", "", ""],
          [2, "Jadwal", "dok", 60, "-", 2, "", ""],
          [3, "Rekap", "dok", 120, "", "", 1, ""],
          [4, "Laporan", "dok", 300, 0, 0, 0, 2],
        ],
        ...(gabung ? { pilihan: { gabung: ["E6:H6"] } } : {}),
      },
      0.5072,
      { jumlahTugas: 4, masalah: ["volumeDipilih"] },
    ),
  ),
  // 10 x 12 x 250 + 120 x 12 = 31.440.
  kasus(
    "reads each row by the column of its period, the period in every heading",
    {
      volume: ["Volume per hari", "Volume per bulan"],
      baris: [
        [1, "Terima tamu", "orang", 10, 12, ""],
        [2, "Rekap", "dok", 120, "", 1],
      ],
    },
    0.4192,
  ),
  kasus(
    "adds the four quarters under VOLUME",
    { volume: ["TW I", "TW II", "TW III", "TW IV"], bertingkat: true, baris: DUA_BAGIAN(4) },
    DUA,
    {
      masalah: ["volumeDipilih"],
    },
  ),
  kasus(
    "adds bare numerals under VOLUME TRIWULAN",
    { volume: ["Volume Triwulan I", "Volume Triwulan II", "Volume Triwulan III", "Volume Triwulan IV"], baris: DUA_BAGIAN(4) },
    DUA,
  ),
  kasus("adds two halves of a year", { volume: ["Volume Semester 1", "Volume Semester 2"], baris: DUA_BAGIAN(2) }, DUA),
  kasus(
    "takes the total of the months, and their sum where it is blank",
    {
      volume: ["Jan", "Feb", "Mar", "Jumlah"],
      bertingkat: true,
      baris: [
        [1, "Menyusun", "laporan", 60, 20, 30, 50, 100],
        [2, "Memeriksa", "berkas", 30, 100, 50, 50, ""],
      ],
    },
    DUA,
  ),
  kasus(
    "takes Jumlah Volume beside the months by the stated results",
    {
      volume: ["Volume Jan", "Volume Feb", "Volume Mar", "Jumlah Volume"],
      hasil: ["KEBUTUHAN"],
      baris: [
        [1, "Menyusun", "laporan", 60, 10, 20, 30, 100, 0.08],
        [2, "Memeriksa", "berkas", 30, 20, 40, 60, 200, 0.08],
      ],
    },
    DUA,
  ),
  satu(
    "asks whether three months are the whole year",
    lembar({ volume: ["Volume Januari", "Volume Februari", "Volume Maret"], baris: DUA_BAGIAN(2).map((baris) => [...baris, 0]) }),
    { benar: 4 * DUA, boleh: ["ditanya"], harapan: { tanya: ["kewajaran"], ditolak: 0 } },
  ),
  ...(
    [
      ["Volume 2023", "Volume 2024"],
      ["Beban Kerja Tahun 2023", "Beban Kerja Tahun 2024"],
    ] as const
  ).map((volume) =>
    kasus(
      `takes the latest year of ${volume.join(" and ")} with a word`,
      {
        volume,
        baris: [
          [1, "Menyusun", "laporan", 60, 50, 100],
          [2, "Memeriksa", "berkas", 30, 100, 200],
        ],
      },
      DUA,
      { masalah: ["volumeDipilih"], tanya: ["kewajaran"] },
    ),
  ),
  kasus(
    "takes the latest year under VOLUME where the years are numbers",
    {
      volume: [2023, 2024],
      bertingkat: true,
      baris: [
        [1, "Menyusun", "laporan", 60, 50, 100],
        [2, "Memeriksa", "berkas", 30, 100, 200],
      ],
    },
    DUA,
    { masalah: ["volumeDipilih"] },
  ),
  kasus(
    "takes the year that the stated results come from",
    {
      volume: ["Volume 2023", "Volume 2024"],
      hasil: ["KEBUTUHAN"],
      baris: [
        [1, "Menyusun", "laporan", 60, 100, 50, 0.08],
        [2, "Memeriksa", "berkas", 30, 200, 100, 0.08],
      ],
    },
    DUA,
  ),
  kasus(
    "takes the visible one of two columns VOLUME that the results speak for",
    {
      volume: ["VOLUME", "VOLUME"],
      hasil: ["KEBUTUHAN"],
      baris: [
        [1, "Menyusun", "laporan", 60, 999, 100, 0.08],
        [2, "Memeriksa", "berkas", 30, 888, 200, 0.08],
      ],
      pilihan: { kolomSembunyi: [4] },
    },
    DUA,
  ),
  satu(
    "asks which of two columns VOLUME counts where nothing says so",
    lembar({
      volume: ["Volume Target", "Volume Realisasi"],
      baris: [
        [1, "Menyusun", "laporan", 60, 100, 90],
        [2, "Memeriksa", "berkas", 30, 200, 100],
      ],
    }),
    { benar: 0.112, boleh: ["ditanya"], harapan: { tanya: ["kewajaran"], ditolak: 0 } },
  ),
  kasus(
    "asks nothing of a month's volume with the same of a year beside it",
    {
      volume: ["Sebulan", "Setahun"],
      bertingkat: true,
      baris: [
        [1, "Menyusun", "laporan", 60, 10, 120],
        [2, "Memeriksa", "berkas", 30, 20, 240],
      ],
    },
    0.192,
  ),
  kasus(
    "adds twelve months under BEBAN KERJA PER BULAN",
    {
      volume: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"].map(
        (bulan) => `Beban Kerja Per Bulan ${bulan}`,
      ),
      // 60 x 12 x 10 + 30 x 12 x 5 = 9.000.
      baris: [
        [1, "Menyusun", "laporan", 60, ...Array.from({ length: 12 }, () => 10)],
        [2, "Memeriksa", "berkas", 30, ...Array.from({ length: 12 }, () => 5)],
      ],
    },
    0.12,
  ),
  kasus(
    "takes Realisasi beside Target where the results come from it",
    {
      volume: ["Target", "Realisasi"],
      hasil: ["KEBUTUHAN"],
      baris: [
        [1, "Menyusun", "laporan", 60, 500, 100, 0.08],
        [2, "Memeriksa", "berkas", 30, 500, 200, 0.08],
      ],
    },
    DUA,
  ),
];
