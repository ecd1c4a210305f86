import type { IsianKasus } from "./alat";
import type { Kasus } from "../kasus";
import { abk, JUDUL_MENIT, PENATA, pembuatKasus, type Baris, type Isi } from "./alat";

const satu = pembuatKasus("kewajaran");

/** Tasks of [norm, divisor, volume, result] under a heading of the volumes. */
const lembar = (judulVolume: string, ...baris: readonly (readonly [Isi, Isi, Isi, Isi])[]): readonly Baris[] =>
  abk(
    JUDUL_MENIT.with(5, judulVolume),
    baris.map(([norma, pembagi, volume, hasil], indeks) => [
      indeks + 1,
      `Tugas ${indeks + 1}`,
      "dokumen",
      norma,
      pembagi,
      volume,
      hasil,
      "",
    ]),
  );
/** Asked, with the need as read and as the sheet's results have it. */
const ditanya = (benar: number, [pilih, sesudah]: readonly [pilih: string, sesudah: number], kata: readonly string[] = []): IsianKasus => ({
  benar,
  boleh: ["ditanya"],
  harapan: { tanya: ["kewajaran"], kata },
  jawab: [{ jenis: "kewajaran", pilih }],
  sesudah: { kebutuhan: { [PENATA]: sesudah } },
});

/** Results that count a volume for another period than the sheet names. Needs are those of 75.000 minutes, 250 days, 50 weeks. */
export const KASUS_PERIODE_HASIL: readonly Kasus[] = [
  // (120 x 10 + 600 x 1) x 12 = 21.600 minutes; the results leave the twelve out: 1.800.
  satu(
    "asks whether volumes under VOLUME PER BULAN are yearly where the results do not multiply by twelve",
    lembar("VOLUME PER BULAN", [120, 75_000, 10, 0.016], [600, 75_000, 1, 0.008]),
    ditanya(0.288, ["tahun", 0.024], ["G7 tertulis 0,016, sedangkan per bulan menjadi 0,192"]),
  ),
  satu(
    "asks the same where only the total is printed",
    [...lembar("VOLUME PER BULAN", [120, 75_000, 10, ""], [600, 75_000, 1, ""]), ["", "JUMLAH", "", "", "", "", 0.024, ""]],
    ditanya(0.288, ["tahun", 0.024], ["0,024", "0,288"]),
  ),
  satu(
    "asks whether volumes under VOLUME PER TAHUN are monthly where the results multiply by twelve",
    lembar("VOLUME PER TAHUN", [120, 75_000, 10, 0.192], [600, 75_000, 1, 0.096]),
    ditanya(0.024, ["bulan", 0.288]),
  ),
  // 30 x 2 + 15 x 4 = 120 minutes a day; the results count 240 days of 72.000, the profile 250 of 75.000.
  satu(
    "asks whether volumes without a period are daily where the results multiply by 240",
    lembar("VOLUME", [30, 72_000, 2, 0.2], [15, 72_000, 4, 0.2]),
    ditanya(0.0016, ["hari", 0.4]),
  ),
  // 6.000 a week each, 50 weeks.
  satu(
    "asks about weekly volumes whose results are yearly",
    lembar("VOLUME PER MINGGU", [120, 75_000, 50, 0.08], [60, 75_000, 100, 0.08]),
    ditanya(8, ["tahun", 0.16]),
  ),
  // 6.000 + 3.000 half-yearly: 18.000 minutes; by the results 9.000.
  satu(
    "asks about half-yearly volumes whose results are yearly",
    lembar("VOLUME PER SEMESTER", [120, 72_000, 50, 0.0833], [60, 72_000, 50, 0.0417]),
    ditanya(0.24, ["tahun", 0.12]),
  ),
  // 9.000 a month, 108.000 a year; by the results 9.000 at 72.000.
  satu(
    "asks about a monthly divisor whose results are yearly",
    lembar("VOLUME", [120, 6000, 50, 0.0833], [60, 6000, 50, 0.0417]),
    ditanya(1.44, ["tahun", 0.12]),
  ),
  satu(
    "asks where a yearly heading meets a monthly divisor and no result decides",
    lembar("VOLUME PER TAHUN", [120, 6000, 50, ""], [60, 6000, 50, ""]),
    ditanya(1.44, ["tahun", 0.12], ["pembaginya waktu kerja efektif per bulan"]),
  ),
  // 105 minutes a day: a year of 240 days is the sheet's own, and nothing to ask about.
  satu(
    "does not ask where daily volumes come out by the sheet's own 240 days",
    lembar("VOLUME PER HARI", [30, 72_000, 2, 0.2], [15, 72_000, 3, 0.15]),
    { benar: 0.35, harapan: { masalah: ["pembagiBerbeda"], kata: ["menurut lembar 0,3500"] } },
  ),
  // One slip among rows that agree is a slip: (1.200 + 600 + 1.200) x 12.
  satu(
    "tells of one row that leaves the twelve out, and does not ask for the sheet",
    lembar("VOLUME PER BULAN", [120, 72_000, 10, 0.2], [600, 72_000, 1, 0.1], [600, 72_000, 2, 0.0167]),
    { benar: 0.48, harapan: { masalah: ["hasilBarisBerbeda"] } },
  ),
];
