import {
  EJAAN_BILANGAN,
  EJAAN_PENGALI,
  EJAAN_WAKTU,
  KIRA_KIRA,
  KIRA_KIRA_BELAKANG,
  MATA_UANG,
  SATUAN_BERDIGIT,
  SATUAN_JELAS,
} from "./kata-satuan";

/** Which sign a text uses before the decimals: `33,5` is "koma", `33.5` is "titik". */
export type TandaDesimal = "koma" | "titik";

export function tandaLain(tanda: TandaDesimal): TandaDesimal {
  return tanda === "koma" ? "titik" : "koma";
}

/** One number as it is written. */
export type BentukAngka =
  /** A whole number: `120`, `1 250`, `1'250`. It says nothing about the sign of the decimals. */
  | { readonly jenis: "bulat"; readonly nilai: number }
  /** Only one reading is possible, so it tells the sign: `33.5`, `0,125`, `1.234,5`; `1.234.567` leaves only the comma for decimals. */
  | { readonly jenis: "pasti"; readonly nilai: number; readonly desimal: TandaDesimal }
  /** `33.333` is 33333 where decimals are written with a comma and 33,333 where they are written with a point. */
  | { readonly jenis: "taksa"; readonly koma: number; readonly titik: number };

/** Past these digits a number is kept inexactly; such a row of digits is an NIP or another code. */
const DIGIT_TERBANYAK = 15;
/** No number is written longer; spares long texts the expressions below. */
const HURUF_TERBANYAK = 48;

const DI_LUAR_ASCII = /[^ -~]/u;
const TAK_TAMPAK = /[\u200b-\u200f\u2060\ufeff]/gu;
// A tab or a line break is no blank here: two lines in a cell are two numbers.
const SPASI = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const APOSTROF = /[\u2018\u2019\u02bc\u2032]/gu;
const LEBAR_PENUH = /[\uff01-\uff5e]/gu;
const GESER_LEBAR_PENUH = 0xfe_e0;

const HURUF_ANGKA = /^[\d.,' ()+-]+$/;
const DALAM_KURUNG = /^\( *([^()+-]+?) *\)$/;
const BERTANDA = /^([+-]?) *([\d.,].*)$/;
/** How prices end: `75.000,-`. */
const TANPA_SEN = /^(\d(?:[\d.,]*\d)?)[.,]-{1,2}$/;

const BULAT = /^\d+\.?$/;
const KELOMPOK_SPASI = /^([1-9]\d{0,2}(?: \d{3})+)(?:([.,])(\d+))?$/;
const KELOMPOK_APOSTROF = /^([1-9]\d{0,2}(?:'\d{3})+)(?:([.,])(\d+))?$/;
const SATU_TANDA = /^(\d*)([.,])(\d+)$/;
const KELOMPOK_TITIK = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const KELOMPOK_KOMA = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const TANDA: Readonly<Record<string, TandaDesimal>> = { ",": "koma", ".": "titik" };
const BUKAN_DIGIT = /\D/g;
const NOL_DEPAN = /^0+/;

const BERTANDA_BACA = /[.,\uff0c\uff0e]/u;
const CONTOH = { koma: "contohKoma", titik: "contohTitik", taksa: "contohTaksa" } as const;

const TEKS_BERSATUAN_TERPANJANG = 120;
const ANGKA_DI_DEPAN = /^(\([\d.,' ]+\)|[+-]? *[.,]?\d(?:\d|[.,' ](?=\d))*(?:[.,]-{1,2}(?!\d))?) *(.*)$/;
const AWAL_SATUAN = /^(?:$|[\p{L}%'"/(\u00b0])/u;
const ADA_DIGIT = /\p{N}/u;
const PENGALI = new RegExp(`^(${Object.keys(EJAAN_PENGALI).join("|")})\\b\\.? *(.*)$`, "i");

const JAM_DINDING = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:[.,]0+)?)?(?: *jam)?$/;
const MENIT_PER_SATUAN = new Map(EJAAN_WAKTU.flatMap(({ menit, ejaan }) => ejaan.map((kata): [string, number] => [kata, menit])));
const BILANGAN = Object.keys(EJAAN_BILANGAN).join("|");
const BAGIAN_DURASI = new RegExp(`^(?:,|dan\\b|&|\\+)? *([.,]?\\d(?:[\\d.,/ ]*\\d)?|${BILANGAN}) *([a-z]+|''|'|")\\.? *`);
const PECAHAN = /^(?:(\d{1,3}) +)?(\d)\/([2-9])$/;
const PECAHAN_SATU_HURUF = /[\u00bc-\u00be]/gu;

/**
 * A text with the blanks, apostrophes, minus signs and full-width letters of other keyboards written plainly. Not NFKC, which makes
 * 121 of "12" with a footnote mark and 52 of a five squared.
 */
function lazimkanTeksAngka(teks: string): string {
  if (!DI_LUAR_ASCII.test(teks)) return teks.trim();
  return teks
    .replace(TAK_TAMPAK, "")
    .replace(SPASI, " ")
    .replace(APOSTROF, "'")
    .replaceAll("\u2212", "-")
    .replace(LEBAR_PENUH, (huruf) => String.fromCodePoint((huruf.codePointAt(0) ?? 0) - GESER_LEBAR_PENUH))
    .trim();
}

/**
 * How one number is written, judged by itself. Blanks and apostrophes only stand between groups of three; a sign after a leading zero,
 * or before other than three digits, is always the sign of the decimals. Null when the text is no number: `1.25.000`, `12/5`, `1e5`.
 */
export function bentukAngka(teks: string): BentukAngka | null {
  if (teks.length > HURUF_TERBANYAK) return null;
  return bentukAngkaLazim(lazimkanTeksAngka(teks));
}

/** As `bentukAngka`, of a text that has been through `lazimkanTeksAngka`. */
function bentukAngkaLazim(lazim: string): BentukAngka | null {
  if (!HURUF_ANGKA.test(lazim)) return null;
  const kurung = DALAM_KURUNG.exec(lazim)?.[1];
  if (kurung !== undefined) return negatif(tanpaTanda(kurung));
  const bagian = BERTANDA.exec(lazim);
  if (!bagian) return null;
  const bentuk = tanpaTanda(bagian[2] ?? "");
  return bagian[1] === "-" ? negatif(bentuk) : bentuk;
}

function tanpaTanda(teks: string): BentukAngka | null {
  if (BULAT.test(teks)) return cukupPendek(teks) ? { jenis: "bulat", nilai: Number(teks) } : null;
  const satu = SATU_TANDA.exec(teks);
  if (satu) return denganSatuTanda(satu[1] ?? "", satu[2] === "," ? "koma" : "titik", satu[3] ?? "");
  const bersela = KELOMPOK_SPASI.exec(teks) ?? KELOMPOK_APOSTROF.exec(teks);
  if (bersela) return berkelompok(bersela[1] ?? "", bersela[3] ?? "", TANDA[bersela[2] ?? ""] ?? null);
  const titik = KELOMPOK_TITIK.exec(teks);
  if (titik) return berkelompok(titik[1] ?? "", titik[2] ?? "", "koma");
  const koma = KELOMPOK_KOMA.exec(teks);
  if (koma) return berkelompok(koma[1] ?? "", koma[2] ?? "", "titik");
  const harga = TANPA_SEN.exec(teks);
  return harga ? tanpaSen(harga[1] ?? "") : null;
}

function denganSatuTanda(depan: string, tanda: TandaDesimal, belakang: string): BentukAngka | null {
  if (!cukupPendek(depan)) return null;
  const desimal = Number(`${depan}.${belakang}`);
  const mungkinRibuan = belakang.length === 3 && depan.length >= 1 && depan.length <= 3 && !depan.startsWith("0");
  if (!mungkinRibuan) return { jenis: "pasti", nilai: desimal, desimal: tanda };
  const ribuan = Number(depan + belakang);
  return tanda === "koma" ? { jenis: "taksa", koma: desimal, titik: ribuan } : { jenis: "taksa", koma: ribuan, titik: desimal };
}

/** Groups of three leave one sign for the decimals; blanks and apostrophes leave both, and then only decimals tell it. */
function berkelompok(kelompok: string, belakang: string, desimal: TandaDesimal | null): BentukAngka | null {
  const bulat = kelompok.replace(BUKAN_DIGIT, "");
  if (!cukupPendek(bulat)) return null;
  const nilai = Number(`${bulat}.${belakang}`);
  return desimal === null ? { jenis: "bulat", nilai } : { jenis: "pasti", nilai, desimal };
}

/** Before `,-` stands a whole amount, so a sign within it groups: `75.000,-` and `75.000.-` are 75000. */
function tanpaSen(depan: string): BentukAngka | null {
  const bentuk = tanpaTanda(depan);
  if (bentuk?.jenis === "taksa") {
    return { jenis: "pasti", nilai: Math.max(bentuk.koma, bentuk.titik), desimal: depan.includes(".") ? "koma" : "titik" };
  }
  return bentuk !== null && Number.isInteger(bentuk.nilai) ? bentuk : null;
}

function cukupPendek(digit: string): boolean {
  return digit.length <= DIGIT_TERBANYAK || digit.replace(NOL_DEPAN, "").length <= DIGIT_TERBANYAK;
}

function negatif(bentuk: BentukAngka | null): BentukAngka | null {
  if (bentuk === null) return null;
  // Zero has no sign: a -0 would be shown as one.
  if (bentuk.jenis === "taksa") return { jenis: "taksa", koma: 0 - bentuk.koma, titik: 0 - bentuk.titik };
  return { ...bentuk, nilai: 0 - bentuk.nilai };
}

/** The number of any form, one that has two readings by the sign given; null when the text is no number. */
export function bacaAngka(teks: string, desimal: TandaDesimal): number | null {
  return nilaiBentuk(bentukAngka(teks), desimal);
}

/** What a form means where decimals are written with this sign. */
function nilaiBentuk(bentuk: BentukAngka | null, desimal: TandaDesimal): number | null {
  if (bentuk === null) return null;
  return bentuk.jenis === "taksa" ? bentuk[desimal] : bentuk.nilai;
}

/** What all numbers of a file or a paste say about how it writes them; each kind with its first example. */
export interface BuktiGaya {
  /** Numbers that can only be read with a decimal comma, with a decimal point, and with either. */
  readonly koma: number;
  readonly titik: number;
  readonly taksa: number;
  readonly contohKoma: string;
  readonly contohTitik: string;
  readonly contohTaksa: string;
}

/**
 * Gathers the evidence from the cells of columns of figures. Numbering such as `1.2` looks like a decimal: its column must stay out.
 * Texts that are no numbers, and whole numbers, say nothing.
 */
export function kumpulkanBukti(teks: Iterable<string>): BuktiGaya {
  const bukti = { koma: 0, titik: 0, taksa: 0, contohKoma: "", contohTitik: "", contohTaksa: "" };
  for (const satu of teks) {
    if (satu.length > HURUF_TERBANYAK || !BERTANDA_BACA.test(satu)) continue;
    const lazim = lazimkanTeksAngka(satu);
    const bentuk = bentukAngkaLazim(lazim) ?? bentukBersatuanJelas(lazim);
    if (bentuk === null || bentuk.jenis === "bulat") continue;
    const jenis = bentuk.jenis === "taksa" ? "taksa" : bentuk.desimal;
    bukti[jenis] += 1;
    bukti[CONTOH[jenis]] ||= lazim;
  }
  return bukti;
}

function bentukBersatuanJelas(lazim: string): BentukAngka | null {
  const bagian = pisahkanSatuan(lazim);
  return bagian && (bagian.depan !== "" || SATUAN_JELAS.test(bagian.satuan)) ? bagian.bentuk : null;
}

/**
 * The sign of the decimals when the certain numbers agree on it, or when nothing has two readings (then "koma", as the country
 * writes). Null when it must be asked: something has two readings and nothing certain tells which, or the certain ones disagree.
 */
export function putuskanGaya(bukti: BuktiGaya): TandaDesimal | null {
  if (bukti.koma > 0 && bukti.titik === 0) return "koma";
  if (bukti.titik > 0 && bukti.koma === 0) return "titik";
  return bukti.taksa === 0 ? "koma" : null;
}

/** A number with what stands around it: `12 laporan`, `Rp 75.000`, `12,5%`. */
export interface AngkaBersatuan {
  readonly nilai: number;
  /** Unit as written, without the number; empty when there is none. */
  readonly satuan: string;
}

/**
 * Reads a number with its unit, also one called "about" (`± 30`) or multiplied in words (`75 ribu` is 75000). Null when there is no
 * number, or a second one beside it (`5 x 3`, `10-12 hari`): what that means is not a reader's to guess. A percentage stays as written.
 */
export function bacaAngkaBersatuan(teks: string, desimal: TandaDesimal): AngkaBersatuan | null {
  const bagian = pisahkanSatuan(tanpaKiraKira(lazimkanTeksAngka(teks)));
  const nilai = nilaiBentuk(bagian?.bentuk ?? null, desimal);
  if (!bagian || nilai === null) return null;
  const kali = PENGALI.exec(bagian.satuan);
  if (!kali) return { nilai, satuan: bagian.depan + bagian.satuan };
  return { nilai: rapikan(nilai * (EJAAN_PENGALI[kali[1]?.toLowerCase() ?? ""] ?? 1)), satuan: bagian.depan + (kali[2] ?? "") };
}

/** Whether a text gives its number as an estimate or a bound. */
export function menyebutKiraKira(teks: string): boolean {
  if (teks.length > TEKS_BERSATUAN_TERPANJANG) return false;
  const lazim = lazimkanTeksAngka(teks);
  return tanpaKiraKira(lazim) !== lazim;
}

function tanpaKiraKira(lazim: string): string {
  return lazim.replace(KIRA_KIRA, "").replace(KIRA_KIRA_BELAKANG, "$1");
}

/** The one number of a text, what stands before it (a currency) and after it (a unit). */
function pisahkanSatuan(lazim: string): { readonly bentuk: BentukAngka; readonly depan: string; readonly satuan: string } | null {
  if (lazim.length > TEKS_BERSATUAN_TERPANJANG) return null;
  const utuh = bentukAngkaLazim(lazim);
  if (utuh) return { bentuk: utuh, depan: "", satuan: "" };
  const uang = MATA_UANG.exec(lazim);
  const bagian = ANGKA_DI_DEPAN.exec(uang ? (uang[1] ?? "") + lazim.slice(uang[0].length) : lazim);
  const bentuk = bentukAngkaLazim(bagian?.[1] ?? "");
  const satuan = bagian?.[2] ?? "";
  if (!bentuk || !AWAL_SATUAN.test(satuan) || ADA_DIGIT.test(satuan.replace(SATUAN_BERDIGIT, ""))) return null;
  return { bentuk, depan: uang?.[2] ?? "", satuan };
}

/**
 * Minutes of a time of the clock (`2:00` is 120, `1:30:00` is 90) or of a length in words (`2 jam 30 menit`, `45'`, `1/2 jam`). Null for
 * a number without a unit, and for days and longer: how many minutes a working day has is a rule, not a reading.
 */
export function bacaDurasiTeks(teks: string, desimal: TandaDesimal): number | null {
  if (teks.length > HURUF_TERBANYAK) return null;
  const lazim = tanpaKiraKira(lazimkanTeksAngka(teks).toLowerCase());
  const jam = JAM_DINDING.exec(lazim);
  if (jam) return rapikan(Number(jam[1]) * 60 + Number(jam[2]) + Number(jam[3] ?? 0) / 60);
  let sisa = lazim.replace(PECAHAN_SATU_HURUF, (huruf) => ` ${huruf.normalize("NFKD").replace("\u2044", "/")}`).trim();
  let jumlah = 0;
  let terkecil = Infinity;
  while (sisa !== "") {
    const bagian = BAGIAN_DURASI.exec(sisa);
    const satuan = MENIT_PER_SATUAN.get(bagian?.[2] ?? "");
    const banyak = bacaBanyak(bagian?.[1] ?? "", desimal);
    // Each unit once, the longer first: anything else is no length that somebody wrote.
    if (!bagian || satuan === undefined || banyak === null || satuan >= terkecil) return null;
    jumlah += banyak * satuan;
    terkecil = satuan;
    sisa = sisa.slice(bagian[0].length);
  }
  return terkecil === Infinity ? null : rapikan(jumlah);
}

function bacaBanyak(teks: string, desimal: TandaDesimal): number | null {
  const pecahan = PECAHAN.exec(teks);
  if (pecahan) return Number(pecahan[1] ?? 0) + Number(pecahan[2]) / Number(pecahan[3]);
  return EJAAN_BILANGAN[teks] ?? bacaAngka(teks, desimal);
}

/** Takes away what binary fractions add: 1,1 jam is 66 minutes. */
function rapikan(nilai: number): number {
  return Math.round(nilai * 1e6) / 1e6;
}
