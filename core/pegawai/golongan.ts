import { nameKey } from "../name";
import { rememberedText } from "../remembered-text";
import { jarakHuruf } from "../sebutan/jarak";
import { menurut } from "../peraturan/register";
import type { StatusPegawai } from "./pegawai";

/** A grade with its pangkat, as used on every decree. [golongan-pns] */
export interface Golongan {
  readonly kode: string;
  readonly pangkat: string;
}

/** Grades of a PNS, lowest first. [golongan-pns] */
export const GOLONGAN_PNS: readonly Golongan[] = Object.entries(menurut("golongan-pns")).map(([kode, pangkat]) => ({ kode, pangkat }));

/** Grades of a PPPK, lowest first, without pangkat. */
export const GOLONGAN_PPPK: readonly string[] = menurut("golongan-pppk");

/**
 * What offices write instead of one spelling, longest first. `bukti` is where the spelling was met. `kunci` and `arti` are compared with
 * the text after punctuation, brackets and capitals are folded away, so `Penata Tk.I(III/d)` is looked up as `penata tk i iii d`.
 */
const EJAAN_GOLONGAN: readonly { readonly kunci: RegExp; readonly arti: string; readonly bukti: string }[] = [
  {
    kunci: /(?:tingkat|tkt|tk)\s*(?:i|1|l|satu)(?=\s|$)/g,
    arti: " tingkat i ",
    bukti: "Penata Tk. I, Tk.1, Tkt I, TK I; l for I in scanned lists",
  },
  { kunci: /\bgol(?:ongan)?(?=(?:[ivx]+|\d{1,2})(?:\s|[a-e]\b|$))/g, arti: " ", bukti: "GolIX, Gol3/d" },
  {
    kunci: /\b(?:golongan|gol|ruang|rg|pangkat|kepangkatan|terakhir|akhir)\b/g,
    arti: " ",
    bukti: "Gol. III/c, Golongan (V), Gol/Ruang, Pangkat terakhir",
  },
  { kunci: /\b(?:pns|cpns|pppk|p3k|asn)\b/g, arti: " ", bukti: "PPPK IX, P3K Gol. V" },
  { kunci: /\btmt\b.*$/g, arti: " ", bukti: "III/d, TMT 01-04-2020 (DUK forms in one cell)" },
  { kunci: /\s\d{1,2} (?:\d{1,2}|[a-z]{3,9}) (?:19|20)\d\d$/g, arti: " ", bukti: "III/d 01-04-2020, III/d 1 April 2020" },
];

/** Levels of a jabatan that lists print beside the grade, mostly of PPPK: `Gol. IX / Ahli Pertama`. */
const SEBUTAN_JENJANG = /\b(?:ahli (?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia|pelaksana)\b/g;

/** Cells that say "none". */
const TANPA_GOLONGAN: ReadonlySet<string> = new Set(["", "tidak ada", "tanpa golongan", "nihil", "belum ada", "n a", "na"]);

const KODE_PNS = new Set(GOLONGAN_PNS.map((satu) => satu.kode));
const KODE_PPPK = new Set(GOLONGAN_PPPK);

/** Pangkat names are unique. The longest that fits counts: `penata muda tingkat i` before `penata muda` before `penata`. */
const PANGKAT: readonly { readonly kunci: string; readonly golongan: Golongan }[] = GOLONGAN_PNS.map((golongan) => ({
  kunci: nameKey(golongan.pangkat),
  golongan,
})).toSorted((a, b) => b.kunci.length - a.kunci.length);

/** Letters in which a pangkat may be mistyped: `Penta Muda`. */
const SALAH_KETIK_PANGKAT = 2;

/** A ruang among other words: `penta muda iii a`. */
const RUANG_DI_DALAM = /(?<![a-z0-9])(?:iv|[il]v|[il]{1,3}|[1-4])\s*[a-e](?![a-z0-9])/g;

const RUANG = /^(iv|[il]v|[il]{1,3}|[1-4])\s*([a-e])$/;
const ROMAWI = ["", "I", "II", "III", "IV"];

/**
 * How a grade reads: none written; whole, with its official spelling; pangkat and ruang of one text at odds (`Penata (III/a)`), where
 * the ruang is given and the other grade named; a ruang beside words that are no pangkat (`Penta Muda (III/a)`); or no grade that
 * anybody knows, with the one whose pangkat it resembles.
 */
export type BacaanGolongan =
  | { readonly keadaan: "kosong" }
  | { readonly keadaan: "utuh"; readonly golongan: string }
  | { readonly keadaan: "bertentangan"; readonly golongan: string; readonly pangkat: string; readonly golonganPangkat: string }
  | { readonly keadaan: "tersirat"; readonly golongan: string }
  | { readonly keadaan: "asing"; readonly mirip: string | null };

/**
 * Reads a grade as offices write it. `status` decides what stands between two readings: a bare `9` is a grade only for a PPPK, and a
 * bare `III` only then (a PNS has a ruang beside it). Does not judge whether a readable grade fits the status.
 */
export function uraikanGolongan(teks: string, status: StatusPegawai | null = null): BacaanGolongan {
  return URAIAN[status ?? ""](teks);
}

const urai = (status: StatusPegawai | null) => rememberedText((teks) => uraikan(teks, status));
const URAIAN: Readonly<Record<StatusPegawai | "", (teks: string) => BacaanGolongan>> = {
  "": urai(null),
  PNS: urai("PNS"),
  CPNS: urai("CPNS"),
  PPPK: urai("PPPK"),
  "PPPK paruh waktu": urai("PPPK paruh waktu"),
};

function uraikan(teks: string, status: StatusPegawai | null): BacaanGolongan {
  const kunci = nameKey(teks);
  if (TANPA_GOLONGAN.has(kunci)) return { keadaan: "kosong" };
  const bersih = EJAAN_GOLONGAN.reduce((sejauhIni, satu) => sejauhIni.replace(satu.kunci, satu.arti), kunci)
    .replace(SEBUTAN_JENJANG, " ")
    .replace(/\s+/g, " ")
    .trim();
  const berpangkat = PANGKAT.find((satu) => ` ${bersih} `.includes(` ${satu.kunci} `));
  const sisa = berpangkat ? ` ${bersih} `.replace(` ${berpangkat.kunci} `, " ").trim() : bersih;
  const kode = kodeRuang(sisa);
  if (!berpangkat && kode !== null) return { keadaan: "utuh", golongan: kode };
  if (!berpangkat) return bacaPppk(sisa, status) ?? bacaTersirat(bersih);
  if (sisa === "") return { keadaan: "utuh", golongan: berpangkat.golongan.kode };
  if (kode === null) return bacaBerkurung(teks, berpangkat.golongan);
  return kode === berpangkat.golongan.kode ? { keadaan: "utuh", golongan: kode } : bertentangan(kode, berpangkat.golongan);
}

function bertentangan(golongan: string, disebut: Golongan): BacaanGolongan {
  return { keadaan: "bertentangan", golongan, pangkat: disebut.pangkat, golonganPangkat: disebut.kode };
}

/** Beside a pangkat with further words only a ruang in brackets is plain: `Penata Tk. III/d` may as well be Tk. I and II/d. */
function bacaBerkurung(teks: string, disebut: Golongan): BacaanGolongan {
  const kode = [...teks.matchAll(/[([]([^()[\]]*)[)\]]/gu)].map(([, isi]) => kodeRuang(nameKey(isi ?? ""))).filter((satu) => satu !== null);
  const [satu, lain] = kode;
  if (satu === undefined || lain !== undefined) return { keadaan: "asing", mirip: null };
  return satu === disebut.kode ? { keadaan: "tersirat", golongan: satu } : bertentangan(satu, disebut);
}

/** One ruang among words that are no pangkat decides, unless they resemble another grade's; two of them decide nothing. */
function bacaTersirat(bersih: string): BacaanGolongan {
  const ruang = bersih.match(RUANG_DI_DALAM) ?? [];
  const kode = new Set(ruang.map(kodeRuang));
  const [satu] = kode;
  const kata = bersih.replace(RUANG_DI_DALAM, " ").replace(/\s+/g, " ").trim();
  const mirip = pangkatMirip(kata);
  if (!satu || kode.size > 1) return { keadaan: "asing", mirip: ruang.length === 0 ? (mirip?.kode ?? null) : null };
  return mirip && mirip.kode !== satu ? bertentangan(satu, mirip) : { keadaan: "tersirat", golongan: satu };
}

/** The grade whose pangkat a text is with a typing error; null when none is near, or several are. */
function pangkatMirip(kata: string): Golongan | null {
  if (kata.length < 5) return null;
  const jarak = PANGKAT.map(({ kunci, golongan }) => ({ golongan, jarak: jarakHuruf(kata, kunci, SALAH_KETIK_PANGKAT) }));
  const terdekat = Math.min(...jarak.map((satu) => satu.jarak));
  const [satu, lain] = jarak.filter((calon) => calon.jarak === terdekat);
  return terdekat <= SALAH_KETIK_PANGKAT && satu && !lain ? satu.golongan : null;
}

/** The official spelling of a grade when its text says one thing only; null when there is none, or pangkat and ruang are at odds. */
export function bacaGolongan(teks: string, status: StatusPegawai | null = null): string | null {
  const bacaan = uraikanGolongan(teks, status);
  return bacaan.keadaan === "utuh" ? bacaan.golongan : null;
}

/** `iii d`, `iiid`, `3 d`: the code of a grade of a PNS, or null when there is no such grade. */
function kodeRuang(sisa: string): string | null {
  const cocok = RUANG.exec(sisa);
  if (!cocok) return null;
  const angka = (cocok[1] ?? "").replaceAll("l", "i");
  const kode = `${ROMAWI[Number(angka)] ?? angka.toUpperCase()}/${cocok[2] ?? ""}`;
  return KODE_PNS.has(kode) ? kode : null;
}

function bacaPppk(sisa: string, status: StatusPegawai | null): BacaanGolongan | null {
  const pppk = status === "PPPK" || status === "PPPK paruh waktu";
  // A number cell may arrive as `9.0`.
  const tulisan = sisa.replace(/^0?(\d{1,2})(?: 0+)?$/, "$1");
  const golongan = pppk && /^\d{1,2}$/.test(tulisan) ? (GOLONGAN_PPPK[Number(tulisan) - 1] ?? "") : tulisan.toUpperCase();
  // I to IV alone may as well be a PNS whose ruang was left out.
  const tentu = pppk || GOLONGAN_PPPK.indexOf(golongan) >= 4;
  return KODE_PPPK.has(golongan) && tentu ? { keadaan: "utuh", golongan } : null;
}

/** Where a grade stands among those of its kind, from 0; null for a text that is no grade. */
export function tingkatGolongan(golongan: string): { readonly jenis: "PNS" | "PPPK"; readonly tingkat: number } | null {
  const pns = GOLONGAN_PNS.findIndex(({ kode }) => kode === golongan);
  if (pns >= 0) return { jenis: "PNS", tingkat: pns };
  const pppk = GOLONGAN_PPPK.indexOf(golongan);
  return pppk < 0 ? null : { jenis: "PPPK", tingkat: pppk };
}

/** Whether a grade belongs to an employment status: `III/a` to a PNS or CPNS, `IX` to a PPPK. */
export function golonganCocokStatus(golongan: string, status: StatusPegawai): boolean {
  return status === "PNS" || status === "CPNS" ? KODE_PNS.has(golongan) : KODE_PPPK.has(golongan);
}
