import { nameKey } from "../name";
import { kodeNilai } from "../peraturan/register";
import { kamusKompetensi, LEVEL, LEVEL_TERTINGGI, namaLevel } from "./kamus";
import type { BuktiPenilaian } from "./penilaian";

const ROMAWI: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/** Words before a level: `Level 3`, `Tingkat III`, `Lvl. 2`, `L3`. */
const PENGANTAR_LEVEL = /^(?:level|tingkat|lvl|lv|l)\s*/u;

/** Levels by their words, and by what assessors write instead. */
const KATA_LEVEL: ReadonlyMap<string, number> = new Map([
  ...LEVEL.map((level) => [nameKey(namaLevel(level)), level] as const),
  ["paham", 1],
  ["dalam pengembangan", 1],
  ["awareness", 1],
  ["basic", 2],
  ["intermediate", 3],
  ["advanced", 4],
  ["expert", 5],
  ["belum menguasai", 0],
  ["tidak menguasai", 0],
]);

/**
 * A level (0-5) as files write it: `3`, `Level 3`, `3 (menengah)`, `III`, `Menengah`. Null for what is none, or says two things: `3-4`, `3,5`,
 * `3 (dasar)`.
 */
export function bacaLevel(isi: string | number): number | null {
  if (typeof isi === "number") return Number.isInteger(isi) && isi >= 0 && isi <= LEVEL_TERTINGGI ? isi : null;
  if (/\d\s*[-–,./]\s*\d/u.test(isi.replace(/([0-5])[.,]0+(?!\d)/u, "$1"))) return null;
  if (/^\s*[-–]/u.test(isi)) return null;
  const kunci = nameKey(isi.replace(/([0-5])[.,]0+(?!\d)/u, "$1"));
  const kata = KATA_LEVEL.get(kunci);
  if (kata !== undefined) return kata;
  const polos = kunci.replace(PENGANTAR_LEVEL, "");
  const [awal = "", ...sisa] = polos.split(" ");
  const level = /^[0-5]$/u.test(awal) ? Number(awal) : ROMAWI[awal];
  if (level === undefined) return KATA_LEVEL.get(polos) ?? null;
  if (sisa.length === 0) return level;
  const disebut = KATA_LEVEL.get(sisa.join(" "));
  return disebut === level ? level : null;
}

const EJAAN_BUKTI: Readonly<Record<BuktiPenilaian, readonly string[]>> = {
  sertifikat: ["sertifikat", "sertifikasi", "bersertifikat", "certificate", "sertifikat kompetensi"],
  dinilai: ["dinilai", "asesmen", "assessment", "assessment center", "assesment", "penilaian", "uji kompetensi", "uji kom", "asesor"],
  diakui: ["diakui", "diakui sendiri", "pengakuan", "klaim", "penilaian diri", "self assessment", "penilaian mandiri"],
};
const BUKTI = new Map(kodeNilai(EJAAN_BUKTI).flatMap((bukti) => EJAAN_BUKTI[bukti].map((ejaan) => [nameKey(ejaan), bukti] as const)));

/** The evidence that a text names; null for none that is known. */
export function bacaBukti(teks: string): BuktiPenilaian | null {
  return BUKTI.get(nameKey(teks)) ?? null;
}

/** Names of the nine as files write them besides their own. */
const EJAAN_KOMPETENSI: Readonly<Record<string, readonly string[]>> = {
  kerjaSama: ["kerjasama"],
  orientasiHasil: ["orientasi hasil", "berorientasi pada hasil", "orientasi kepada hasil"],
  pelayananPublik: ["pelayanan umum", "pelayanan masyarakat"],
  pengembangan: ["pengembangan diri & orang lain", "pengembangan diri orang lain", "pengembangan diri"],
  perubahan: ["pengelolaan perubahan", "manajemen perubahan"],
  keputusan: ["mengambil keputusan"],
  perekatBangsa: ["perekat bangsa (sosial kultural)", "sosial kultural", "sebagai perekat bangsa"],
};

/** Keys of names under which the nine are known. */
export const NAMA_KOMPETENSI_INTI: ReadonlyMap<string, string> = new Map(
  kamusKompetensi([]).flatMap(({ kunci, nama }) =>
    [kunci, nama, ...(EJAAN_KOMPETENSI[kunci] ?? [])].map((satu) => [nameKey(satu), kunci] as const),
  ),
);
