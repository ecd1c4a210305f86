import { nameKey } from "../name";
import { selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";

/** Rows from the top among which the headings are looked for. */
export const BARIS_DIPERIKSA = 50;

/** Rows that headings may take. */
export const TINGGI_JUDUL = [1, 2, 3] as const;
export type TinggiJudul = (typeof TINGGI_JUDUL)[number];

/** A heading of more letters than this is a sentence. */
const JUDUL_TERPANJANG = 90;
const SATUAN = /\b(?:dalam |per )?(?:detik|dtk|menit|jam|mnt|orang|org)\b/giu;
const KURUNG = /\(([^()]*)\)/gu;
const BERANGKA_SAJA = /^[\d\s.,:/()=+*x×÷-]+$/u;
/** `+/-` heads what is lacking or left over. */
const SELISIH = /^\(?\s*(?:\+\s*\/?\s*-|-\s*\/?\s*\+)\s*\)?$/u;

/** The heading of one column, with the ways in which it may be read, the fullest first. */
export interface JudulKolom {
  /** As the file has it: the group above it, then its own words. */
  readonly teks: string;
  /** Own words, without the group above. */
  readonly sendiri: string;
  readonly kunci: readonly string[];
  /** Reading without the group above, which counts less; empty when there is no group. */
  readonly kunciSendiri: readonly string[];
}

/** Words that headings shorten. */
const SINGKATAN: ReadonlyMap<string, string> = new Map([
  ["jml", "jumlah"],
  ["jlh", "jumlah"],
  ["peg", "pegawai"],
  ["yg", "yang"],
  ["keb", "kebutuhan"],
  ["penyel", "penyelesaian"],
  ["stn", "satuan"],
  ["jab", "jabatan"],
  ["thn", "tahun"],
  ["th", "tahun"],
  ["bln", "bulan"],
  ["dgn", "dengan"],
  ["tgs", "tugas"],
]);

/** Comparison key of a heading, its shortened words written out. */
function kunciKataJudul(teks: string): string {
  return nameKey(teks)
    .split(" ")
    .map((kata) => SINGKATAN.get(kata) ?? kata)
    .join(" ");
}

/** Comparison key of a heading without what stands in brackets and without units of time. */
export function kunciJudul(judul: string): string {
  return kunciKataJudul(judul.replace(KURUNG, " ").replace(SATUAN, " "));
}

/** Headings by column of the rows at an index; null when a row among them cannot be one of headings. */
export function bacaJudul(lembar: LembarMentah, awal: number, tinggi: TinggiJudul): readonly JudulKolom[] | null {
  const baris = lembar.baris.slice(awal, awal + tinggi);
  const [atas] = baris;
  if (!atas || baris.length < tinggi || !baris.every((satu, nomor) => sepertiJudul(nomor === 0 ? satu : tanpaTahun(satu)))) return null;
  if (!berurutan(baris) || baris.slice(1).some(judulBagianUnit)) return null;
  const lebar = Math.max(...baris.map((satu) => satu.sel.length));
  const tingkat = baris.map((satu, nomor) => teksBaris(lembar, satu, { lebar, bawah: baris[nomor + 1] }));
  return Array.from({ length: lebar }, (_, kolom) => susunJudul(tingkat.map((teks) => teks[kolom] ?? "")));
}

function susunJudul(tingkat: readonly string[]): JudulKolom {
  const bertingkat = tingkat.filter((teks, nomor) => teks !== "" && teks !== tingkat[nomor - 1]);
  const teks = bertingkat.join(" ");
  const sendiri = bertingkat.at(-1) ?? "";
  return { teks, sendiri, kunci: kunciBacaan(teks), kunciSendiri: bertingkat.length > 1 ? kunciBacaan(sendiri) : [] };
}

/** With and without what stands in brackets: `Nama (Tanpa Gelar)` is known by its brackets, `Volume (1)` without. */
function kunciBacaan(judul: string): readonly string[] {
  // A formula or a note behind the name: `Kebutuhan (4x5):1250`, `Kebutuhan = Waktu x Volume / 1.250`.
  const teks = judul.replace(/(\p{L}[^:=]*)(?:\s*=|:)\s*.*$/u, "$1");
  const utuh = kunciKataJudul(teks.replace(KURUNG, (_, isi: string) => ` ${isi.replace(SATUAN, " ")} `).replace(SATUAN, " "));
  const tanpa = kunciJudul(teks);
  return utuh === tanpa ? [tanpa] : [utuh, tanpa];
}

/** Headings are words: short texts, no figures, dates or results. */
function sepertiJudul({ sel }: BarisMentah): boolean {
  if (berlabelNilai(sel)) return false;
  let kata = 0;
  let berlabel = 0;
  for (const isi of sel) {
    if (selKosong(isi)) continue;
    if (typeof isi !== "string") return false;
    const teks = isi.trim();
    if (teks.length > JUDUL_TERPANJANG) return false;
    // A label with its value belongs to the head block, unless it stands among other headings: `(4x5):1250`, `Ket: lihat catatan`.
    if (teks.startsWith(":")) return false;
    if (/:\s*\S/u.test(teks.replace(KURUNG, " "))) berlabel += 1;
    if ((BERANGKA_SAJA.test(teks) && !SELISIH.test(teks)) || /\d{8,}/u.test(teks)) return false;
    kata += 1;
  }
  return kata > 0 && (berlabel === 0 || (kata >= 4 && berlabel * 3 <= kata));
}

/** A label and its value alone in a row, `KELAS JABATAN :` and `–`: a line of the head block, whatever its words. */
function berlabelNilai(sel: BarisMentah["sel"]): boolean {
  const [label, nilai, ...lainnya] = sel.filter((isi) => !selKosong(isi));
  return nilai !== undefined && lainnya.length === 0 && typeof label === "string" && label.trimEnd().endsWith(":");
}

/** Years under a heading that spans them, `VOLUME` over 2023 and 2024, are words too: two or more, rising or falling by one. */
function tanpaTahun({ nomor, sel }: BarisMentah): BarisMentah {
  const tahun = sel.flatMap((isi) => (sepertiTahun(isi) ? [Number(isi)] : []));
  const berurut = tahun.length >= 2 && tahun.every((satu, urut) => urut === 0 || Math.abs(satu - (tahun[urut - 1] ?? 0)) <= 3);
  return berurut ? { nomor, sel: sel.map((isi) => (sepertiTahun(isi) ? `tahun ${teksSel(isi)}` : isi)) } : { nomor, sel };
}

function sepertiTahun(isi: IsiSel | undefined): boolean {
  return (typeof isi === "number" || typeof isi === "string") && /^\s*20[0-4]\d\s*$/u.test(String(isi));
}

const GRUP_VOLUME = /(^| )(volume|vol|beban kerja|jumlah hasil|jumlah output|frekuensi|kuantitas|target|jumlah beban)( |$)/u;

/**
 * Whether the row below some headings only divides one of them: short words under a heading of volumes that spans several columns,
 * and nothing elsewhere. Such headings are not whole without it.
 */
export function berjudulAnak(lembar: LembarMentah, awal: number, tinggi: number): boolean {
  const atas = lembar.baris[awal + tinggi - 1];
  const bawah = lembar.baris[awal + tinggi];
  if (!atas || !bawah || bawah.nomor !== atas.nomor + 1) return false;
  const terisi = tanpaTahun(bawah).sel.flatMap((isi, kolom) => (selKosong(isi) ? [] : [{ isi, kolom }]));
  const pendek = terisi.every(({ isi }) => typeof isi === "string" && isi.length <= 30 && /\p{L}/u.test(isi) && !isi.includes(":"));
  if (!pendek) return false;
  const induk = terisi.map(({ isi, kolom }) => ({ kurung: /^\s*\(.*\)\s*$/u.test(teksSel(isi)), awal: awalGrup(lembar, atas, kolom) }));
  if (induk.some((satu) => satu.awal === null && !satu.kurung)) return false;
  return induk.some(
    (satu) =>
      satu.awal !== null &&
      GRUP_VOLUME.test(nameKey(rapikan(atas.sel[satu.awal]))) &&
      induk.filter((lain) => lain.awal === satu.awal).length >= 2,
  );
}

/** Column of the heading that stands above a column together with others; null when that heading is the column's own. */
function awalGrup(lembar: LembarMentah, atas: BarisMentah, kolom: number): number | null {
  let awal = kolom;
  while (awal > 0 && rapikan(atas.sel[awal]) === "") awal -= 1;
  if (rapikan(atas.sel[awal]) === "") return null;
  const turun = lembar.gabungan.some((satu) => satu.kolomAwal === awal && satu.barisAwal <= atas.nomor && satu.barisAkhir > atas.nomor);
  return !turun && (awal < kolom || rapikan(atas.sel[kolom + 1]) === "") ? awal : null;
}

const UNIT_BAGIAN = /^(?:sub ?bag(?:ian)?|bagian|bidang|sub ?bid(?:ang)?|seksi|sekretariat|biro) (?!unit|bagian|bidang|seksi|kerja)\p{L}/u;

/** `SUBBAGIAN UMUM` alone in its row is the title of the first section below the headings, not a part of them. */
function judulBagianUnit({ sel }: BarisMentah): boolean {
  const [satu, lain] = sel.filter((isi) => !selKosong(isi));
  return lain === undefined && typeof satu === "string" && UNIT_BAGIAN.test(nameKey(satu));
}

function berurutan(baris: readonly BarisMentah[]): boolean {
  return baris.every((satu, nomor) => nomor === 0 || satu.nomor - (baris[nomor - 1]?.nomor ?? 0) === 1);
}

/** Texts of a heading row by column; a merged one, or one that stands above several smaller ones, counts for all below it. */
function teksBaris(
  lembar: LembarMentah,
  baris: BarisMentah,
  { lebar, bawah }: { readonly lebar: number; readonly bawah: BarisMentah | undefined },
): readonly string[] {
  const hasil: string[] = [];
  for (let kolom = 0; kolom < lebar; kolom += 1) {
    const sendiri = rapikan(baris.sel[kolom]);
    hasil.push(sendiri === "" ? warisan(lembar, baris, { kolom, bawah, kiri: hasil }) : sendiri);
  }
  return hasil;
}

function warisan(
  lembar: LembarMentah,
  baris: BarisMentah,
  { kolom, bawah, kiri }: { readonly kolom: number; readonly bawah: BarisMentah | undefined; readonly kiri: readonly string[] },
): string {
  const rentang = lembar.gabungan.find(
    (satu) => satu.barisAwal <= baris.nomor && satu.barisAkhir >= baris.nomor && satu.kolomAwal < kolom && satu.kolomAkhir >= kolom,
  );
  if (rentang) return rapikan(baris.sel[rentang.kolomAwal]);
  const bergabungSendiri = lembar.gabungan.some(
    (satu) => satu.barisAwal <= baris.nomor && satu.barisAkhir > baris.nomor && satu.kolomAwal === kolom,
  );
  if (!bawah || bergabungSendiri || rapikan(bawah.sel[kolom]) === "" || rapikan(bawah.sel[kolom - 1]) === "") return "";
  return kiri[kolom - 1] ?? "";
}

function rapikan(isi: IsiSel | undefined): string {
  if (typeof isi === "number" && sepertiTahun(isi)) return String(isi);
  return typeof isi === "string" ? rapatkan(teksSel(isi)).replace(/\s+/gu, " ").trim() : "";
}

/** `N I P` and `U N I T   K E R J A`: letters set apart, words by a wider gap. */
function rapatkan(teks: string): string {
  const kata = teks.trim().split(/\s{2,}/u);
  return kata.every((satu) => /^\p{L}( \p{L}){1,}$/u.test(satu)) ? kata.map((satu) => satu.replaceAll(" ", "")).join(" ") : teks;
}

const NOMOR_KOLOM = /^(?:kol(?:om)?\.? *)?\(?\s*-?(\d{1,2})\s*\)?\s*(?:[=:(].*)?$/iu;
const RUMUS_KOLOM = /^[\s\d()x×*:÷/=+.,-]+$/iu;

/**
 * Whether a row only numbers the columns as the printed forms do: `1 2 3`, `(1) (2)`, `Kol. 1`, `7 = (4x6):5`. Excel makes -1 of a
 * typed (1). A formula in place of a number does not spoil it.
 */
export function barisPenomoran(baris: BarisMentah | undefined): boolean {
  if (!baris) return false;
  let terakhir = 0;
  let bernomor = 0;
  for (const isi of baris.sel) {
    if (selKosong(isi)) continue;
    const teks = teksSel(isi).trim();
    const nomor = Number(NOMOR_KOLOM.exec(teks)?.[1] ?? 0);
    if (nomor > terakhir && nomor <= 40) {
      terakhir = nomor;
      bernomor += 1;
    } else if (typeof isi !== "string" || !RUMUS_KOLOM.test(teks) || !/[x×*:÷/=]/iu.test(teks)) return false;
  }
  return bernomor >= 3;
}
