import { ingat } from "../ingat";
import { nameKey } from "../name";
import { bidangDari } from "../pegawai/tingkat-pendidikan";

/** How near a field of study lies to those that a post asks for. */
export type KesesuaianBidang = "sama" | "serumpun" | "lain";

export interface BandinganBidang {
  readonly kesesuaian: KesesuaianBidang;
  /** The programme that it was found nearest to; null where none is near. */
  readonly program: string | null;
}

/** Words that name no field by themselves. */
const PENGISI = new Set([
  "ilmu",
  "ilmu2",
  "program",
  "studi",
  "prodi",
  "jurusan",
  "bidang",
  "fakultas",
  "dan",
  "sains",
  "yang",
  "dengan",
  "di",
]);
/** Words that many fields share: two fields with nothing else in common are not near. */
const UMUM = new Set(["teknik", "sistem", "pendidikan", "terapan", "kerja", "umum", "bisnis"]);
/** Words under which any field of the level is meant. */
const SEMUA_BIDANG = new Set(["sederajat", "semua", "segala", "setara", "umum"]);
/** Words that leave the list open: who is none of the others may still fit. */
const TERBUKA = new Set(["lain", "lainnya", "relevan", "sejenis", "terkait", "serumpun"]);
/** Between the programmes that one row names. */
const PEMISAH = /[/,;]|\b(?:atau|dan)\b/iu;
/** Names of one field. */
const SENAMA: readonly (readonly string[])[] = [
  ["administrasi negara", "administrasi publik"],
  ["teknik informatika", "informatika"],
  ["sosiatri", "pembangunan sosial"],
  ["politik", "politik pemerintahan"],
];

/**
 * A field of study against the programmes asked for, by their words without the level: the same words (or a specialisation of them: the
 * programme's words are all among hers), a word in common that does not stand in many fields, or neither. Null where hers is not known. A
 * programme that names a level alone, or `sederajat`, takes any field.
 */
export function bandingkanBidang(program: readonly string[], pendidikan: string): BandinganBidang | null {
  const ada = BANDINGAN.get(program);
  if (ada !== undefined) return ada(pendidikan);
  const baru = ingat((milik) => banding(program, milik));
  BANDINGAN.set(program, baru);
  return baru(pendidikan);
}

/** What the programmes of a post make of a field: asked by two rules and the score, of few posts and few fields, again and again. */
const BANDINGAN = new WeakMap<readonly string[], (pendidikan: string) => BandinganBidang | null>();

function banding(program: readonly string[], pendidikan: string): BandinganBidang | null {
  const milik = kataBidang(pendidikan);
  const diminta = program.flatMap((satu) => programDi(satu).map((kata) => ({ program: satu, kata })));
  const cari = (cocok: (kata: readonly string[]) => boolean): string | undefined => diminta.find(({ kata }) => cocok(kata))?.program;
  const bebas = cari((kata) => kata.every((satu) => SEMUA_BIDANG.has(satu)));
  if (bebas !== undefined) return { kesesuaian: "sama", program: bebas };
  if (milik.length === 0) return null;
  const sama = cari((kata) => kata.every((satu) => milik.includes(satu)));
  if (sama !== undefined) return { kesesuaian: "sama", program: sama };
  const dekat = cari((kata) => kata.some((satu) => !UMUM.has(satu) && milik.includes(satu)));
  if (dekat !== undefined) return { kesesuaian: "serumpun", program: dekat };
  // A row that ends with "yang relevan" is for people to judge.
  return cari((kata) => kata.some((satu) => TERBUKA.has(satu))) === undefined ? { kesesuaian: "lain", program: null } : null;
}

/** The programmes that a row asks for: `S-1 Hukum, Ekonomi, atau bidang lain yang relevan` names three. A level alone takes any field. */
const programDi = ingat((baris): readonly (readonly string[])[] => {
  if (nameKey(baris) === "") return [];
  const bagian = baris.replaceAll(/\bS-?\d\s*\/\s*D-?IV\b|\bD-?IV\s*\/\s*S-?1\b/giu, "S-1").split(PEMISAH);
  const bernama = bagian.map(kataBidang).filter((kata) => kata.length > 0);
  return bernama.length === 0 ? [[]] : bernama;
});

/** The words that name a field, in one spelling of it. */
const kataBidang = ingat((teks): readonly string[] => {
  const kata = nameKey(bidangDari(teks))
    .split(" ")
    .filter((satu) => satu !== "" && !PENGISI.has(satu));
  const nama = kata.join(" ");
  return (SENAMA.find((senama) => senama.includes(nama))?.[0] ?? nama).split(" ").filter(Boolean);
});
