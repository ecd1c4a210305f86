/**
 * Published computations with the figures that their authors printed, faults included. Short references: title of the document, not its
 * text. `tertulis` is what was printed.
 */

/** Blog reproduction of the Perka BKN formulas for technical jobs (2013): four approaches. */
export const EMPAT_PENDEKATAN = {
  proses: { menit: 54_300, wkeMenit: 75_000, tertulis: 0.75 },
  perangkat: { alat: 1, orangPerAlat: { Operator: 3, Teknisi: 1, "Tukang Oli": 2 } },
  hasil: { nama: "Surat diagendakan", target: 1_000, standar: 100, tertulis: 10 },
  objek: [
    { nama: "Agendaris", objek: 1_000, perOrang: 100, tertulis: 10 },
    { nama: "Caraka", objek: 1_000, perOrang: 50, tertulis: 20 },
  ],
} as const;

/** ABK training form of a puskesmas in Banjarnegara: active objects, objects per person, printed need. */
export const ALAT_PUSKESMAS: readonly (readonly [jabatan: string, objek: number, perOrang: number, tertulis: number])[] = [
  ["Pengemudi", 2, 1, 2],
  ["Penjaga Kantor", 3, 1, 3],
  ["Penyuluh", 8, 8, 1],
  ["Operator SIMDA", 1, 1, 1],
  ["Pendaftaran", 3, 1, 3],
  ["Kasir", 1, 1, 1],
  ["Pengelola Obat", 2, 1, 2],
  ["Pengurus Barang", 1, 1, 1],
  ["Pramu Kantor", 2, 2, 1],
  ["Administrasi Kepegawaian", 1, 1, 1],
  ["Bendahara Pendapatan Pembantu", 1, 1, 1],
  ["Bendahara Pengeluaran Pembantu", 1, 1, 1],
];

/** Clinic medical records (JMIAK 2022), ABK-Kes: yearly minutes, WKT, supporting time of 0.22 %, printed STP and need. */
export const REKAM_MEDIS = {
  menitSetahun: 261_230,
  wktMenit: 72_000,
  ftpPersen: 0.22,
  stpTertulis: 1.01,
  kebutuhanTertulis: 3.6645,
} as const;

/** Hospital cashiers, WISN of 1998: the printed total holds the printed allowance (0.049) once for each of three activities. */
export const KASIR = {
  hari: { hariKerja: 300, libur: 19, cuti: 12, absen: 10, pelatihan: 6, jamSehari: 7 },
  kegiatan: [
    { nama: "Pasien rawat jalan", volume: 54_000, menit: 5 },
    { nama: "Pasien rawat inap", volume: 10_800, menit: 10 },
    { nama: "Laporan harian", volume: 360, menit: 15 },
  ],
  kelonggaran: [
    { nama: "Evaluasi", jumlah: 3_000, satuan: "menitSetahun" },
    { nama: "Laporan", jumlah: 1_000, satuan: "menitSetahun" },
    { nama: "Rapat", jumlah: 1_440, satuan: "menitSetahun" },
  ],
  standar: [21_252, 10_626, 7_084],
  pokok: [2.54094, 1.01637, 0.05082],
  tertulis: 3.755131,
} as const;

/** Outpatient nurses (2022), WISN of 1998, with several faults: allowance 0.0387 cut to 0.03, second row printed as 1.89. */
export const RAWAT_JALAN = {
  hari: { hariKerja: 312, libur: 16, cuti: 12, absen: 12, pelatihan: 6, jamSehari: 7 },
  kegiatan: [
    { nama: "Anamnesis", volume: 3_120, menit: 10, kelonggaran: 0.03, tertulis: 0.309 },
    { nama: "Tanda vital", volume: 2_184, menit: 10, kelonggaran: 0.03, tertulis: 1.89 },
    { nama: "EKG", volume: 13_416, menit: 10, kelonggaran: 0.03, tertulis: 1.2 },
  ],
  kelonggaranJam: 72,
} as const;

/** HIV clinic in Kenya, WHO WISN: main activities and category factor as printed. */
export const KLINIK_KENYA = { pokok: 17.458, caf: 1.0592, kebutuhan: 18.49 } as const;

/** Housekeeping of a hospital in Surabaya (2018): A 247, leave and holidays 12 each, 8 hours. */
export const RUMAH_TANGGA = { hariKerja: 247, cuti: 12, libur: 12, jamSehari: 8, hari: 223, menit: 107_040 } as const;

/** Parking field staff: A - (B + C + D) = 200 days. */
export const PARKIR = { hariKalender: 365, sabtuMinggu: 105, libur: 52, cuti: 8, hari: 200 } as const;

/** Parking supervisors of two shifts: raw need, printed need; always rounded up. */
export const PENGAWAS_PARKIR: readonly (readonly [mentah: number, tertulis: number])[] = [
  [1.226, 2],
  [0.481, 1],
];

/** Cleaning service: minutes of one time, times a day, times a year, printed minutes a year (the daily times counted again). */
export const KEBERSIHAN: readonly (readonly [menit: number, sehari: number, setahun: number, tertulis: number])[] = [
  [2, 8, 1_624, 25_984],
  [15, 1, 203, 3_045],
  [10, 2, 406, 8_120],
  [15, 2, 406, 12_180],
  [20, 1, 203, 4_060],
  [20, 2, 406, 16_240],
];
