import { unitDipimpin, namaUnitDipimpin } from "../jabatan/pimpinan";
import { nameKey, tidyText } from "../name";
import { hurufJudul } from "../sebutan/huruf";
import { kunciSebutan } from "../sebutan/kunci";
import type { Pengenalan } from "./kenali";

/** Words for parts of an office (keys of `kunciSebutan`) that label a unit on a form, with how high they stand: 1 is lowest. */
const BAGIAN: ReadonlyMap<string, number> = new Map([
  ["urusan", 1],
  ["subseksi", 1],
  ["subbagian", 2],
  ["subbidang", 2],
  ["seksi", 2],
  ["subdirektorat", 2],
  ["bagian", 3],
  ["bidang", 3],
  ["biro", 4],
  ["direktorat", 4],
]);

/** Levels of managers by which the form of an anjab names the units above a post: PENGAWAS is the head of the lowest. */
const TINGKAT: ReadonlyMap<string, number> = new Map([
  ["pengawas", 2],
  ["eselon iv", 2],
  ["unit kerja eselon iv", 2],
  ["administrator", 3],
  ["eselon iii", 3],
  ["unit kerja eselon iii", 3],
  ["jpt pratama", 4],
  ["eselon ii", 4],
  ["unit kerja eselon ii", 4],
  ["jpt madya", 5],
  ["eselon i", 5],
  ["unit kerja eselon i", 5],
  ["jpt utama", 6],
]);

/** How high the unit of a label UNIT KERJA stands whose value names no part of an office. */
const TINGKAT_KANTOR = 4.5;

/** A text that labels a unit by the part of the office that it is. `kata` empty: by the level of its head. `isi`: what follows it. */
export interface LabelBagian {
  readonly kata: string;
  readonly tingkat: number;
  readonly isi: string;
}

const PEMISAH = /[:=]|\s[-–—]\s|\s[-–—]\s*$/u;

/**
 * Reads `SUBBAGIAN`, `Sub Bagian : Keuangan`, `b. Seksi :` or `c. Pengawas :` as the label of a unit; null for another text, as for
 * `SUBBAGIAN UMUM`, which is a name already. Of `Bagian/Subbagian` the lower one counts.
 */
export function labelBagian(teks: string): LabelBagian | null {
  if (teks.length > 300) return null;
  const [label = "", ...sisa] = teks.split(PEMISAH);
  const isi = tidyText(sisa.length === 0 ? "" : teks.slice(label.length).replace(/^[\s:=–—-]+/u, ""));
  const polos = tidyText(label)
    .replace(/^\(?(?:\d{1,2}|[a-h])[.)]\s*/iu, "")
    .replace(/^(?:nama\s+|unit kerja\s*[/(]\s*|unit kerja\s+)(?=\p{L})/iu, "");
  const tingkat = TINGKAT.get(nameKey(label).replace(/^(\d+|[a-h]) /u, ""));
  if (tingkat !== undefined) return { kata: "", tingkat, isi };
  const kunci = kunciSebutan(polos);
  const kata = kunci === "" ? [] : kunci.split(" ");
  if (kata.length === 0 || kata.length > 3 || !kata.every((satu) => BAGIAN.has(satu))) return null;
  const [terendah = ""] = kata.toSorted((a, b) => (BAGIAN.get(a) ?? 0) - (BAGIAN.get(b) ?? 0));
  return { kata: terendah, tingkat: BAGIAN.get(terendah) ?? 0, isi };
}

/** How high a named unit stands, by the first word of its name. */
export function tingkatUnit(nama: string): number {
  return BAGIAN.get(kunciSebutan(nama).split(" ")[0] ?? "") ?? TINGKAT_KANTOR;
}

const BERNAMA_UNIT = /^(sekretariat|inspektorat|dinas|badan|kantor|balai|upt|uptd|kecamatan|kelurahan|komisi|deputi|pusat) /u;

/**
 * The unit that a label and its value name together: SUBBAGIAN and `Hukum` are Subbagian Hukum, PENGAWAS and `Kepala Subbagian SDM`
 * are Subbagian SDM. A value that says its own word for a unit stands as it is. Empty for a value that names nothing.
 */
export function unitBerlabel({ kata, tingkat }: Pick<LabelBagian, "kata" | "tingkat">, nilai: string): string {
  const isi = hurufJudul(tidyText(nilai));
  if (!/\p{L}/u.test(isi)) return "";
  const dipimpin = unitDipimpin(isi);
  const kunci = kunciSebutan(isi);
  const menamai = BAGIAN.has(kunci.split(" ")[0] ?? "") || BERNAMA_UNIT.test(`${kunci} `);
  if (menamai) return kunci.includes(" ") || tingkat > 3 ? isi : "";
  if (dipimpin && (dipimpin.sisa !== "" || dipimpin.kata === "sekretariat")) return namaUnitDipimpin(isi, dipimpin);
  return kata === "" ? "" : `${kata.charAt(0).toUpperCase()}${kata.slice(1)} ${isi}`;
}

/** The unit that a column of units names in a cell: under a heading SUBBAGIAN, `Hukum` is Subbagian Hukum. */
export function unitDiKolom(judul: string | undefined, nilai: string): string {
  const label = labelBagian(judul ?? "");
  return label === null || label.kata === "" || label.isi !== "" ? nilai : unitBerlabel(label, nilai) || nilai;
}

/** The heading under which a field stands; undefined for one without a column. */
export function judulIsian({ judul, pemetaan }: Pick<Pengenalan, "judul" | "pemetaan">, isian: string): string | undefined {
  return judul[pemetaan[isian] ?? -1];
}

/** Whether a name is that of a part of an office with a field of its own: `Subbagian Umum`, not `Bagian II` of a form or `Bidang Tugas`. */
export function namaBagian(nama: string): boolean {
  const [awal = "", berikut = ""] = kunciSebutan(nama).split(" ");
  return BAGIAN.has(awal) && berikut.length > 1 && !/^([ivx]+|\d+|tugas|kerja|pekerjaan|kegiatan|unit|yang|ini)$/u.test(berikut);
}

/** Whether a name is that of one part of an office: of `Subbagian Umum dan Subbagian Hukum` nobody knows which is meant. */
export function namaSatuBagian(nama: string): boolean {
  return (
    namaBagian(nama) &&
    kunciSebutan(nama)
      .split(" ")
      .filter((kata) => BAGIAN.has(kata)).length === 1
  );
}
