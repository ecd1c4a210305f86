import { kunciSebutan } from "../sebutan/kunci";

/** First words of a title whose holder heads a unit, with the word by which that unit is called. Perpres 105/2018 [V] and custom [M]. */
const PIMPINAN: readonly { readonly kata: string; readonly unit: string }[] = [
  { kata: "kepala", unit: "" },
  { kata: "sekretaris", unit: "sekretariat" },
  { kata: "direktur", unit: "direktorat" },
  { kata: "inspektur", unit: "inspektorat" },
  { kata: "camat", unit: "kecamatan" },
  { kata: "lurah", unit: "kelurahan" },
];

/** Whom a secretary serves when he serves a person: `Sekretaris Pimpinan` heads nothing. KepmenPAN-RB 11/2024 family and custom [M]. */
const DILAYANI =
  /^sekretaris (pimpinan|pribadi|ketua|wakil ketua|komisioner|anggota|kepala|direktur|eksekutif|rektor|dekan|bupati|gubernur|wali ?kota|pejabat|tim|panitia|kelompok|pokja|satgas)\b/u;

/** The unit that a post heads, in the keys of `kunciSebutan`. */
export interface UnitDipimpin {
  /** The word for the unit: `subbagian`, `sekretariat`. */
  readonly kata: string;
  /** What stands behind it: `hukum`; empty for a title that names none. */
  readonly sisa: string;
}

/** Whether a title (by its key) is that of a secretary to a person, who manages nobody. */
export function sekretarisOrang(kunciNama: string): boolean {
  return DILAYANI.test(kunciNama);
}

/** `Kasubbag Hukum` heads subbagian hukum, `Sekretaris` a sekretariat that is not named; null for a title that heads no unit. */
export function unitDipimpin(nama: string): UnitDipimpin | null {
  const kunci = kunciSebutan(nama);
  const [awal, ...belakang] = kunci.split(" ");
  const pimpinan = PIMPINAN.find(({ kata }) => kata === awal);
  if (!pimpinan || sekretarisOrang(kunci)) return null;
  const [kata = "", ...sisa] = pimpinan.unit === "" ? belakang : [pimpinan.unit, ...belakang];
  return kata === "" ? null : { kata, sisa: sisa.join(" ") };
}

/** The name of the unit that a post heads, in the letters of the title: `Kasubbag Hukum & SDM` heads `Subbagian Hukum & SDM`. */
export function namaUnitDipimpin(nama: string, { kata, sisa }: UnitDipimpin): string {
  const tulisan = nama.trim().split(/\s+/u);
  const ekor = tulisan.map((_, di) => tulisan.slice(di).join(" ")).find((bagian) => kunciSebutan(bagian) === sisa);
  return `${kata.charAt(0).toUpperCase()}${kata.slice(1)} ${ekor ?? sisa}`.trim();
}

/** Units whose head manages by law and custom: no pelaksana or fungsional heads them, whatever a column says. A school's head may. */
const DIPIMPIN_MANAJERIAL: ReadonlySet<string> = new Set(
  "sekretariat subbagian bagian subbidang bidang subseksi seksi biro direktorat inspektorat".split(" "),
);

/** Whether a title is that of a manager for certain. */
export function pastiManajerial(nama: string): boolean {
  return DIPIMPIN_MANAJERIAL.has(unitDipimpin(nama)?.kata ?? "");
}
