import { withoutInvisible } from "../name";
import { rememberedText } from "../remembered-text";
import { KATA_JENJANG, KATA_PENENTU, KATA_UNIT } from "./kata";
import {
  AWALAN_FUNGSIONAL,
  KATA_PENGHUBUNG,
  SINGKATAN_BIDANG,
  SINGKATAN_KATA,
  SINGKATAN_KEPALA,
  SINGKATAN_UNIT,
  type Singkatan,
  type TempatSingkatan,
} from "./singkatan";

const DI_LUAR_ASCII = /[^\p{ASCII}]/u;
/** S.D.M., T.U.: single letters with points between them are one abbreviation. */
const BERTITIK = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;
/** Levels that PP 17/2020 writes with `ahli` before them and older titles without. */
const JENJANG_AHLI: ReadonlySet<string> = new Set(["pertama", "muda", "madya", "utama"]);
/** First words after which `utama` or `muda` is no level of a jabatan fungsional: a post that manages, or a grade. */
const BUKAN_FUNGSIONAL: ReadonlySet<string> = new Set([
  ...KATA_UNIT,
  ...KATA_PENENTU,
  "direktur",
  "inspektur",
  "juru",
  "pengatur",
  "pembina",
  "ahli",
  "golongan",
  "pangkat",
  "kelas",
  "tingkat",
  "gedung",
  "komisi",
]);
/** Grades that share their first word with jabatan fungsional: `Penata Muda` is III/a. */
const PANGKAT = new Set(["penata muda", "penata muda tingkat", "pembina utama", "pembina utama muda", "pembina utama madya"]);

type Kaidah = ReadonlyMap<string, readonly { readonly kata: readonly string[]; readonly tempat: TempatSingkatan }[]>;

function kaidahDari(...tabel: readonly (readonly Singkatan[])[]): Kaidah {
  const kaidah = new Map<string, { kata: readonly string[]; tempat: TempatSingkatan }[]>();
  for (const { ejaan, kata, tempat = "selalu" } of tabel.flat()) {
    for (const satu of ejaan) kaidah.set(satu, [...(kaidah.get(satu) ?? []), { kata: kata.split(" "), tempat }]);
  }
  return kaidah;
}

// Units first, so that `Ka. Sub. Bag.` finds its unit written out when `Ka.` asks for one.
const KAIDAH_UNIT = kaidahDari(SINGKATAN_UNIT);
const KAIDAH_LAIN = kaidahDari(SINGKATAN_KEPALA, SINGKATAN_BIDANG, SINGKATAN_KATA);

/**
 * Key under which two spellings of one unit or jabatan are the same: case, accents, punctuation, invisible characters, blanks and
 * `dan` left out, abbreviations of `singkatan.ts` written out as whole words, the old `Arsiparis Muda` read as `Arsiparis Ahli Muda`.
 * The order of the words stays. An acting prefix stays too: take it off first with `uraikanSebutan`. What could mean two things is
 * left as it stands, so that two posts are never joined in silence.
 */
export const kunciSebutan: (teks: string) => string = rememberedText(susunKunci);

/**
 * The key with the words between two words for units sorted: `Bagian Umum dan Keuangan` and `Bagian Keuangan dan Umum` are alike. A
 * word never leaves its unit: `Bagian Umum Subbagian Keuangan` is not `Bagian Keuangan Subbagian Umum`. For asking, not for joining.
 */
export function kunciKata(teks: string): string {
  const ruas: string[][] = [[]];
  for (const kata of kunciSebutan(teks).split(" ")) {
    if (KATA_UNIT.has(kata) || KATA_PENENTU.has(kata)) ruas.push([kata], []);
    else ruas.at(-1)?.push(kata);
  }
  return ruas.flatMap((kata) => kata.toSorted()).join(" ");
}

function susunKunci(teks: string): string {
  const kata = denganAhli(tulisLengkap(tulisLengkap(kataMentah(teks), KAIDAH_UNIT), KAIDAH_LAIN));
  const dipakai = kata.filter((satu) => !KATA_PENGHUBUNG.has(satu));
  return (dipakai.length > 0 ? dipakai : kata).join(" ");
}

/** Words of a name in small letters without accents; what announces a jabatan fungsional is left out. */
function kataMentah(teks: string): string[] {
  const huruf = DI_LUAR_ASCII.test(teks)
    ? withoutInvisible(teks)
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
    : teks;
  const rapi = huruf
    .toLowerCase()
    .replaceAll("&amp;", "&")
    .replace(BERTITIK, (singkatan) => singkatan.replaceAll(".", ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const awalan = AWALAN_FUNGSIONAL.find((satu) => rapi.startsWith(`${satu} `));
  return (awalan === undefined ? rapi : rapi.slice(awalan.length + 1)).split(" ");
}

/** Writes out the abbreviations, the longer spelling before the shorter; spellings have two words at most. */
function tulisLengkap(kata: readonly string[], kaidah: Kaidah): string[] {
  const hasil: string[] = [];
  for (let di = 0; di < kata.length; di += 1) {
    const satu = kata[di] ?? "";
    const berikut = kata[di + 1];
    const dua = berikut === undefined ? undefined : cocok(kaidah, `${satu} ${berikut}`, { di, berikut: kata[di + 2] });
    const lengkap = dua ?? cocok(kaidah, satu, { di, berikut });
    hasil.push(...(lengkap ?? [satu]));
    if (dua !== undefined) di += 1;
  }
  return hasil;
}

function cocok(
  kaidah: Kaidah,
  ejaan: string,
  letak: { readonly di: number; readonly berikut: string | undefined },
): readonly string[] | undefined {
  return kaidah.get(ejaan)?.find(({ tempat }) => {
    // Alone it is no name yet: `Ka.` by itself heads nothing.
    if (tempat === "awal") return letak.di === 0 && letak.berikut !== undefined;
    return tempat === "selalu" || (letak.berikut !== undefined && KATA_UNIT.has(letak.berikut));
  })?.kata;
}

/** `Arsiparis Muda` is the title that PP 17/2020 writes `Arsiparis Ahli Muda`; `Sekretaris Utama` and `Penata Muda` are other things. */
function denganAhli(kata: readonly string[]): readonly string[] {
  const akhir = kata.at(-1) ?? "";
  const [awal = "", ...sisa] = kata;
  if (sisa.length === 0 || !JENJANG_AHLI.has(akhir)) return kata;
  const sebelum = kata.at(-2) ?? "";
  if (BUKAN_FUNGSIONAL.has(awal) || sebelum === "ahli" || KATA_JENJANG.has(sebelum) || PANGKAT.has(kata.join(" "))) return kata;
  return [...kata.slice(0, -1), "ahli", akhir];
}
