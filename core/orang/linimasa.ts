import type { PlainDate } from "../date";

/** Lanes of the picture of a person's history, from above. */
export const LAJUR_LINIMASA = ["jabatan", "penugasan", "golongan", "status", "kedudukan", "pendidikan"] as const;
export type LajurLinimasa = (typeof LAJUR_LINIMASA)[number];

/** One stretch of a lane: what was in force, from its first day (null: before anything known) to its last (null: still). */
export interface RuasLinimasa {
  readonly id: string;
  readonly lajur: LajurLinimasa;
  readonly label: string;
  readonly mulai: PlainDate | null;
  readonly sampai: PlainDate | null;
  /** Only the year of its first day is known. */
  readonly tahunSaja: boolean;
}

/** Where a stretch stands in the picture, in shares of its width, and in which row of its lane. */
export interface RuasTergambar extends RuasLinimasa {
  readonly dari: number;
  readonly ke: number;
  readonly baris: number;
  /** Begins before the picture does, or before anything that is known. */
  readonly terbukaKiri: boolean;
  /** Goes on beyond the day of the picture. */
  readonly terbukaKanan: boolean;
}

export interface Linimasa {
  readonly dari: PlainDate;
  readonly sampai: PlainDate;
  /** Lanes that hold anything, with how many rows each needs. */
  readonly lajur: readonly { readonly lajur: LajurLinimasa; readonly baris: number; readonly ruas: readonly RuasTergambar[] }[];
  /** First days of years that are written below, with their place. */
  readonly tahun: readonly { readonly tahun: number; readonly letak: number }[];
  /** Place of the day of the picture. */
  readonly kini: number;
}

/** Most years that are written under the picture. */
const TAHUN_TERBANYAK = 12;

/**
 * Lays out a history as a picture up to the end of the year of a day. Facts that begin after the day are drawn too; what overlaps in a
 * lane stands in rows below one another. Null while no fact has a day.
 */
export function susunLinimasa(ruas: readonly RuasLinimasa[], per: PlainDate): Linimasa | null {
  const hari = ruas.flatMap(({ mulai, sampai }) => [mulai, sampai]).filter((satu) => satu !== null);
  if (hari.length === 0) return null;
  const [awal, akhir] = [...hari, per]
    .toSorted()
    .reduce<readonly [number, number]>(
      ([kecil, besar], satu) => [Math.min(kecil, tahunDari(satu)), Math.max(besar, tahunDari(satu))],
      [tahunDari(per), tahunDari(per)],
    );
  const tempat = (tanggal: PlainDate): number => (angkaHari(tanggal) - awal) / (akhir + 1 - awal);
  const lajur = LAJUR_LINIMASA.flatMap((nama) => {
    const milik = ruas.filter((satu) => satu.lajur === nama);
    return milik.length === 0 ? [] : [{ lajur: nama, ...susunBaris(milik, tempat) }];
  });
  return {
    dari: `${awal}-01-01` as PlainDate,
    sampai: `${akhir}-12-31` as PlainDate,
    lajur,
    tahun: tahunTertulis(awal, akhir),
    kini: tempat(per),
  };
}

function tahunDari(tanggal: PlainDate): number {
  return Number(tanggal.slice(0, 4));
}

/** A day as a year with a share: months and days of equal length, which no eye tells from their true ones. */
function angkaHari(tanggal: PlainDate): number {
  return tahunDari(tanggal) + (Number(tanggal.slice(5, 7)) - 1) / 12 + (Number(tanggal.slice(8, 10)) - 1) / 372;
}

function susunBaris(
  milik: readonly RuasLinimasa[],
  tempat: (tanggal: PlainDate) => number,
): { readonly baris: number; readonly ruas: readonly RuasTergambar[] } {
  const ujung: number[] = [];
  const urut = milik.toSorted((a, b) => (a.mulai ?? "").localeCompare(b.mulai ?? ""));
  const ruas = urut.map((satu): RuasTergambar => {
    const dari = satu.mulai === null ? 0 : tempat(satu.mulai);
    const ke = Math.max(dari, satu.sampai === null ? 1 : tempat(satu.sampai));
    const kosong = ujung.findIndex((sejauhIni) => sejauhIni <= dari + 1e-9);
    const baris = kosong < 0 ? ujung.length : kosong;
    ujung[baris] = ke;
    return { ...satu, dari, ke, baris, terbukaKiri: satu.mulai === null, terbukaKanan: satu.sampai === null };
  });
  return { baris: ujung.length, ruas };
}

function tahunTertulis(awal: number, akhir: number): Linimasa["tahun"] {
  const banyak = akhir + 1 - awal;
  const langkah = [1, 2, 5, 10, 20].find((satu) => banyak / satu <= TAHUN_TERBANYAK) ?? 50;
  const pertama = Math.ceil(awal / langkah) * langkah;
  return Array.from({ length: Math.floor((akhir - pertama) / langkah) + 1 }, (_kosong, urutan) => {
    const tahun = pertama + urutan * langkah;
    return { tahun, letak: (tahun - awal) / banyak };
  });
}
