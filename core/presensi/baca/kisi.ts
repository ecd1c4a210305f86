import { nameKey } from "../../name";
import { bacaArah } from "./arah";
import type { OrangBaris } from "./baris-daftar";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";
import { adaHariLain, HARI_SEMINGGU, HARI_TERSEDIKIT, hanyaHari, hariKepala } from "./hari-kepala";
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

/**
 * The grid that a row of headings opens: days that rise by one over at least twenty columns, or over a week where the row names the people
 * too. `atas` are the rows above it, `bawah` the row below, which hold the headings of the other columns and the two sides of a day.
 */
export function kisiDari(baris: BarisMentah, atas: readonly BarisMentah[], bawah: BarisMentah | undefined): PetaKisi | null {
  const letak = hariKepala(baris);
  // Were the days behind a weekend not read, a month of working days would be taken for its first week, and the others lost.
  const seminggu = letak.length >= HARI_SEMINGGU && !adaHariLain(baris, letak);
  const pendek = seminggu && baris.sel.some(judulOrang) && letak.every(({ kolom }) => hanyaHari(baris.sel[kolom]));
  if (letak.length < HARI_TERSEDIKIT && !pendek) return null;
  const hari = new Map<number, KolomHari>();
  const berdua = letak.filter(
    ({ kolom }) => bacaArah(bawah?.sel[kolom]) === "masuk" && bacaArah(bawah?.sel[kolom + 1]) === "keluar",
  ).length;
  for (const { kolom, ...satu } of letak) {
    if (berdua < Math.min(letak.length, HARI_TERSEDIKIT)) hari.set(kolom, { ...satu, arah: null });
    else {
      hari.set(kolom, { ...satu, arah: "masuk" });
      hari.set(kolom + 1, { ...satu, arah: "keluar" });
    }
  }
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
export function kepalaLagi(baris: BarisMentah, isi: readonly IsiSel[], berorang: boolean): boolean {
  const kode = berorang && isi.every((satu) => teksSel(satu).trim().length <= 1);
  return (
    kisiDari(baris, [], undefined) !== null ||
    hariKepala(baris).length >= HARI_TERSEDIKIT ||
    (isi.length > 4 &&
      !kode &&
      isi.every((satu) => bacaArah(satu) !== null || /^(s[ae]n|sel|rab|kam|jum|sab|min|ahad)/iu.test(teksSel(satu))))
  );
}
