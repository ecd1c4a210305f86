import type { StatusPegawai } from "./pegawai";

/** A grade with its pangkat. PP 11/2017 family; names as used on every decree (anjab-abk.md 6.2). */
export interface Golongan {
  readonly kode: string;
  readonly pangkat: string;
}

/** Grades of a PNS, lowest first. */
export const GOLONGAN_PNS: readonly Golongan[] = [
  { kode: "I/a", pangkat: "Juru Muda" },
  { kode: "I/b", pangkat: "Juru Muda Tingkat I" },
  { kode: "I/c", pangkat: "Juru" },
  { kode: "I/d", pangkat: "Juru Tingkat I" },
  { kode: "II/a", pangkat: "Pengatur Muda" },
  { kode: "II/b", pangkat: "Pengatur Muda Tingkat I" },
  { kode: "II/c", pangkat: "Pengatur" },
  { kode: "II/d", pangkat: "Pengatur Tingkat I" },
  { kode: "III/a", pangkat: "Penata Muda" },
  { kode: "III/b", pangkat: "Penata Muda Tingkat I" },
  { kode: "III/c", pangkat: "Penata" },
  { kode: "III/d", pangkat: "Penata Tingkat I" },
  { kode: "IV/a", pangkat: "Pembina" },
  { kode: "IV/b", pangkat: "Pembina Tingkat I" },
  { kode: "IV/c", pangkat: "Pembina Utama Muda" },
  { kode: "IV/d", pangkat: "Pembina Utama Madya" },
  { kode: "IV/e", pangkat: "Pembina Utama" },
];

/** Grades of a PPPK, lowest first. Perpres 98/2020 jo. 11/2024 [M]: without pangkat. */
export const GOLONGAN_PPPK: readonly string[] = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII".split(" ");

const KODE_PNS = new Set(GOLONGAN_PNS.map((satu) => satu.kode));
const KODE_PPPK = new Set(GOLONGAN_PPPK);

const BERUANG = /^(IV|I{1,3})\s*[/.-]?\s*([A-E])(\s*[,(/-].*)?$/i;
const BERPANGKAT = /(?:^|[\s,(-])(IV|I{1,3})\s*[/.]\s*([A-E])\)?$/i;

/**
 * Reads a grade as offices write it (`III-a`, `IIIa`, `III / a`, `Penata Muda (III/a)`, `IX`) and returns its official spelling;
 * null when there is no such grade.
 */
export function bacaGolongan(teks: string): string | null {
  const padat = teks
    .replace(/[\s\u00a0]+/gu, " ")
    .trim()
    .replace(/^gol(ongan)?\.? /i, "");
  const beruang = BERUANG.exec(padat) ?? BERPANGKAT.exec(padat);
  if (beruang) {
    const kode = `${(beruang[1] ?? "").toUpperCase()}/${(beruang[2] ?? "").toLowerCase()}`;
    return KODE_PNS.has(kode) ? kode : null;
  }
  const romawi = padat.toUpperCase();
  return KODE_PPPK.has(romawi) ? romawi : null;
}

/** Whether a grade belongs to an employment status: `III/a` to a PNS or CPNS, `IX` to a PPPK. */
export function golonganCocokStatus(golongan: string, status: StatusPegawai): boolean {
  return status === "PNS" || status === "CPNS" ? KODE_PNS.has(golongan) : KODE_PPPK.has(golongan);
}
