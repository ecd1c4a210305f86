import { nameKey } from "../../name";
import { bacaArah } from "./arah";
import type { OrangBaris } from "./baris-daftar";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";
import { HARI_SEMINGGU, HARI_TERSEDIKIT, hanyaHari, hariKepala, type HariKepala } from "./hari-kepala";
import { MENURUT_JUDUL } from "./kolom";
import { bacaLegenda } from "./legenda";
import { labelKode, sepertiJam } from "./petak-kisi";

/** A column of a day of a month grid. */
export interface KolomHari {
  /** Day of the month; the whole day where the heading holds it. */
  readonly hari: number;
  readonly geser: 0 | 1;
  readonly tanggal: IsiSel;
  /** The side of the day where each day has two columns. */
  readonly arah: "masuk" | "keluar" | null;
}

/** Columns of a month grid. */
export interface PetaKisi {
  readonly hari: ReadonlyMap<number, KolomHari>;
  readonly nip: number | null;
  readonly nama: number | null;
  /** Column that says whether the row is of arrivals or departures. */
  readonly arah: number | null;
}

/** Whether a heading names the column of the people. */
function judulOrang(isi: IsiSel | undefined): boolean {
  const kunci = typeof isi === "string" ? nameKey(isi) : "";
  return MENURUT_JUDUL.get(kunci) === "nip" || MENURUT_JUDUL.get(kunci) === "nama" || /^(nama|nip)\b/u.test(kunci);
}

/** Whether the days of a row of headings are those of a grid: twenty, or a week where the row or those above it name the people. */
function cukupHari(baris: BarisMentah, atas: readonly BarisMentah[], letak: readonly HariKepala[]): boolean {
  if (letak.length >= HARI_TERSEDIKIT) return true;
  if (letak.length < HARI_SEMINGGU || !letak.every(({ kolom }) => hanyaHari(baris.sel[kolom]))) return false;
  if (baris.sel.some(judulOrang)) return true;
  // The second row of headings on two: the people are named above what stands before its days, and nothing stands there itself. Numbers of
  // columns would stand below them too.
  const kiri = letak[0]?.kolom ?? 0;
  const diKiri = (sel: readonly IsiSel[]): boolean => sel.some(judulOrang) && !sel.slice(kiri).some(judulOrang);
  return baris.sel.slice(0, kiri).every(selKosong) && atas.slice(-2).some(({ sel }) => diKiri(sel));
}

/** How the days of a row of headings are looked at. */
export interface CaraTersisa {
  readonly atas: readonly BarisMentah[];
  /** Whether a day may stand twice, for its arrival and its departure. */
  readonly kembarBoleh: boolean;
}

/** The heading of a grid that looks like a day and finds no place among its days, for which the grid is not read: none of them is dropped. Null for none. */
export function hariTersisa(baris: BarisMentah, { atas, kembarBoleh }: CaraTersisa): string | null {
  const { letak, kembar, sisa } = hariKepala(baris);
  const [kolom] = sisa.length > 0 || kembarBoleh ? sisa : kembar;
  return kolom === undefined || !cukupHari(baris, atas, letak) ? null : teksSel(baris.sel[kolom]).slice(0, 80);
}

/** Days whose arrivals stand in their own column and whose departures in the next. */
export function hariBerdua(hari: PetaKisi["hari"]): PetaKisi["hari"] {
  return new Map(
    [...hari].flatMap(([kolom, satu]): [number, KolomHari][] => [
      [kolom, { ...satu, arah: "masuk" }],
      [kolom + 1, { ...satu, arah: "keluar" }],
    ]),
  );
}

/**
 * The grid that a row of headings opens: at least twenty days that rise, or a week where the row names the people too. `atas` are the rows
 * above it, `bawah` the row below, which hold the headings of the other columns and the two sides of a day.
 */
export function kisiDari(baris: BarisMentah, atas: readonly BarisMentah[], bawah: BarisMentah | undefined): PetaKisi | null {
  const { letak, kembar, sisa } = hariKepala(baris);
  if (sisa.length > 0 || !cukupHari(baris, atas, letak)) return null;
  const tunggal = new Map(letak.map(({ kolom, ...satu }): [number, KolomHari] => [kolom, { ...satu, arah: null }]));
  const berdua = letak.filter(
    ({ kolom }) => bacaArah(bawah?.sel[kolom]) === "masuk" && bacaArah(bawah?.sel[kolom + 1]) === "keluar",
  ).length;
  const hari = berdua < Math.min(letak.length, HARI_TERSEDIKIT) ? tunggal : hariBerdua(tunggal);
  // A day that stands twice is an arrival and a departure, or not known.
  if (bawah !== undefined && kembar.some((kolom) => !hari.has(kolom))) return null;
  const kepala = [...atas.slice(-2), baris, ...(bawah === undefined ? [] : [bawah])];
  const cari = (nama: "nip" | "nama" | "arah"): number | null => {
    for (const { sel } of kepala)
      for (const [kolom, isi] of sel.entries()) {
        const kunci = typeof isi === "string" ? nameKey(isi) : "";
        if (
          kunci !== "" &&
          !hari.has(kolom) &&
          (MENURUT_JUDUL.get(kunci) === nama ||
            (nama === "nama" && /^nama\b/u.test(kunci)) ||
            (nama === "nip" && /^nip\b/u.test(kunci) && !kunci.startsWith("nip nama")))
        )
          return kolom;
      }
    return null;
  };
  const [nip, nama] = [cari("nip"), cari("nama")];
  return nip === null && nama === null ? null : { hari, nip, nama: nama === nip ? null : nama, arah: cari("arah") };
}

/** Whether the days of a grid run over the end of a month without naming it, filled or not. */
export function bergeser(kisi: PetaKisi | null): boolean {
  return [...(kisi?.hari.values() ?? [])].some(({ geser, tanggal }) => geser === 1 && tanggal === null);
}

/** The side of the day that the label of a row names, in its own column or, where that has no heading, in any that holds no day. */
export function sisiBaris(sel: readonly IsiSel[], { hari, arah, nip, nama }: PetaKisi): "masuk" | "keluar" | null {
  if (arah !== null) return bacaArah(sel[arah]);
  const label = sel.find(
    (isi, letak) =>
      !hari.has(letak) && letak !== nip && letak !== nama && typeof isi === "string" && isi.length > 1 && bacaArah(isi) !== null,
  );
  return bacaArah(label);
}

/** The side that the rows of a person belong to, who has rows of arrivals and of departures below each other. */
export interface OrangKisi extends OrangBaris {
  sisi: "masuk" | "keluar";
}

/** Whether a row without a person holds days of the one above it: clocks, a row that is labelled so, or codes without any label. */
export function lanjutanKisi({ sel }: BarisMentah, { hari, arah }: PetaKisi, isi: readonly IsiSel[]): boolean {
  const label = arah === null ? sel.find((satu, letak) => !hari.has(letak) && !selKosong(satu)) : sel[arah];
  if (isi.length === 0) return false;
  if (isi.some(sepertiJam) || bacaArah(label) !== null || labelKode(label ?? null)) return true;
  const lain = sel.some((satu, letak) => !hari.has(letak) && !selKosong(satu));
  return !lain && bacaLegenda(sel).length === 0 && isi.some((satu) => typeof satu === "string" && satu.trim().length <= 20);
}

/**
 * Whether a row below the headings of a grid is a heading once more, or the names of the days. `berorang`: a person stands above it, whose
 * codes single letters and figures then are: `I` of a whole week is a leave, not the word for an arrival.
 */
export function kepalaLagi(
  baris: BarisMentah,
  isi: readonly IsiSel[],
  { atas, berorang }: { readonly atas: readonly BarisMentah[]; readonly berorang: boolean },
): boolean {
  const kode = berorang && isi.every((satu) => teksSel(satu).trim().length <= 1);
  return (
    kisiDari(baris, atas, undefined) !== null ||
    hariTersisa(baris, { atas, kembarBoleh: true }) !== null ||
    hariKepala(baris).letak.length >= HARI_TERSEDIKIT ||
    (isi.length > 4 &&
      !kode &&
      isi.every((satu) => bacaArah(satu) !== null || /^(s[ae]n|sel|rab|kam|jum|sab|min|ahad)/iu.test(teksSel(satu))))
  );
}
