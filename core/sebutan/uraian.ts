import { tidyText } from "../name";
import type { JenisPenugasan } from "../pegawai/penugasan";
import { AWAL_JABATAN, AWAL_MANAJERIAL, JABATAN_SATU_KATA } from "./kata";
import { kunciSebutan } from "./kunci";
import { BUKAN_PENUGASAN, EJAAN_PENUGASAN, type EjaanPenugasan } from "./singkatan";

/** A post as a cell names it: the acting prefix apart from the name, which keeps its letters. `nama` is empty when only the prefix stands there. */
export interface Sebutan {
  readonly penugasan: JenisPenugasan | null;
  readonly nama: string;
}

interface PolaPenugasan extends EjaanPenugasan {
  readonly awalan: RegExp;
  readonly akhiran: RegExp;
}

const BATAS = String.raw`(?![\p{L}\p{N}])`;
const SEPADAN: readonly PolaPenugasan[] = EJAAN_PENUGASAN.map((satu) => ({
  ...satu,
  awalan: new RegExp(String.raw`^[(\[\s]*(?:${satu.ejaan})${BATAS}[.:\s)\]–-]*`, "iu"),
  // Written out, the words stand behind a bracket or a comma; the abbreviation needs no more than a blank.
  akhiran: new RegExp(
    String.raw`${satu.ejaan.includes(String.raw`\s+`) || satu.hanyaPimpinan === true ? String.raw`\s*[(\[,]` : String.raw`[\s(\[,/–-]`}\s*(?:${satu.ejaan})[.\s)\]]*$`,
    "iu",
  ),
}));
const RANGKAP_AWAL = /^[(\s]*(?:me)?rangkap(?:\s+(?:jabatan|sebagai))*(?:[:.\s]+)(?=\p{L})/iu;
const RANGKAP_AKHIR = /\s*[(,]\s*(?:me)?rangkap[\s.)]*$/iu;
/** Posts that are held beside others: a line that begins so is a post of its own. */
const PEMBUKA_BARIS: ReadonlySet<string> = new Set([...AWAL_MANAJERIAL, "bendahara"]);
const TEPI = /^[\s,;:/&+–-]+|[\s,;:/&+–-]+$/gu;
const BUTIR = /^\s*(?:\(?\d{1,2}[.)]|[a-h][.)]|[•*–-])\s+/iu;

/** A name with its acting prefix apart: `Plt. Kepala Subbagian Umum` is the post Kepala Subbagian Umum, held as plt. */
export function uraikanSebutan(teks: string): Sebutan {
  const rapi = tidyText(teks);
  for (const pola of SEPADAN) {
    const nama = tanpaAwalan(rapi, pola) ?? tanpaAkhiran(rapi, pola);
    // The prefix may stand twice: `Pelaksana Tugas (Plt.) Sekretaris`.
    if (nama !== null) return { penugasan: pola.penugasan, nama: tanpaTepi(uraikanSebutan(nama).nama) };
  }
  if (RANGKAP_AWAL.test(rapi)) {
    const { penugasan, nama } = uraikanSebutan(tanpaTepi(rapi.replace(RANGKAP_AWAL, "")));
    return { penugasan: penugasan ?? "rangkap", nama };
  }
  if (RANGKAP_AKHIR.test(rapi)) return { penugasan: "rangkap", nama: tanpaTepi(rapi.replace(RANGKAP_AKHIR, "")) };
  return { penugasan: null, nama: rapi };
}

function tanpaAwalan(rapi: string, pola: PolaPenugasan): string | null {
  const ada = pola.awalan.exec(rapi);
  if (ada === null) return null;
  const nama = rapi.slice(ada[0].length);
  if (pola.hanyaPimpinan === true) return berawalan(nama, AWAL_MANAJERIAL) ? nama : null;
  const kata = kunciSebutan(nama).split(" ")[0] ?? "";
  return pola.ejaan.startsWith("pelaksana") && (nama === "" || BUKAN_PENUGASAN.has(kata)) ? null : nama;
}

function tanpaAkhiran(rapi: string, pola: PolaPenugasan): string | null {
  const nama = rapi.replace(pola.akhiran, "");
  if (nama === rapi || nama === "") return null;
  return pola.hanyaPimpinan === true && !berawalan(nama, AWAL_MANAJERIAL) ? null : nama;
}

function tanpaTepi(teks: string): string {
  const rapi = teks.replace(TEPI, "");
  const terbungkus = /^\(([^()]*)\)$/u.exec(rapi)?.[1];
  return (terbungkus ?? rapi).trim();
}

function berawalan(teks: string, awal: ReadonlySet<string>): boolean {
  return awal.has(kunciSebutan(teks).split(" ")[0] ?? "");
}

/** Whether a text can stand alone as a post: it begins as one, and says more than its first word unless that word is a post. */
function jabatanUtuh(teks: string): boolean {
  const kata = kunciSebutan(uraikanSebutan(teks).nama).split(" ");
  const [awal = ""] = kata;
  if (!AWAL_MANAJERIAL.has(awal) && !AWAL_JABATAN.has(awal)) return false;
  // `Kepala Subbagian` waits for its field, as `Pengelola` waits for what is kept.
  return awal === "kepala" ? kata.length > 2 : kata.length > 1 || JABATAN_SATU_KATA.has(awal);
}

function bertugas(teks: string): boolean {
  return uraikanSebutan(teks).penugasan !== null;
}

/**
 * All posts that one cell names, her own first: `Kasubbag Umum merangkap Plt. Sekretaris` is Kasubbag Umum and, acting, Sekretaris. A
 * second post of her own is `rangkap`. A line break or a stroke inside a name (`Barang/Jasa`, a wrapped cell) does not divide it.
 * Empty for an empty cell.
 */
export function uraikanBeberapaSebutan(teks: string): readonly Sebutan[] {
  const sebutan = pecah(teks)
    .map(uraikanSebutan)
    .filter(({ penugasan, nama }) => nama !== "" || penugasan !== null);
  // `Kasubbag Umum merangkap Bendahara` has its own post before the second; `Plt. A merangkap B` has it behind.
  const sendiri = sebutan.findIndex(({ penugasan }) => penugasan === null);
  const milik = sebutan[sendiri];
  if (milik === undefined) return sebutan;
  const lain = sebutan
    .filter((_, di) => di !== sendiri)
    .map((satu) => (satu.penugasan === null ? { ...satu, penugasan: "rangkap" as const } : satu));
  return [milik, ...lain];
}

function pecah(teks: string): readonly string[] {
  return pecahBaris(teks)
    .flatMap(pecahKurung)
    .flatMap(pecahKata)
    .map((bagian) => tidyText(bagian).replace(TEPI, ""))
    .filter((bagian) => bagian !== "");
}

/** Lines and parts between semicolons, joined again where the break only wraps a name. */
function pecahBaris(teks: string): readonly string[] {
  const hasil: string[] = [];
  const baris = berbarisan(teks).split(/(?<=[\r\n;])/u);
  // One numbered line is no list; its number may belong to the name.
  const berbutir = baris.filter((satu) => BUTIR.test(satu)).length > 1;
  for (const satu of baris) {
    const bersih = berbutir ? satu.replace(BUTIR, "") : satu;
    const sebelum = hasil.at(-1);
    if (sebelum === undefined || berpisah(sebelum, bersih, bersih !== satu)) hasil.push(bersih);
    else hasil[hasil.length - 1] = `${sebelum}${bersih}`;
  }
  return hasil;
}

/** Posts that are numbered 1, 2, … within one line, each on a line of its own: `1. Analis Hukum 2. Bendahara`. */
function berbarisan(teks: string): string {
  if (!/^\s*\(?1[.)]\s+\p{L}/u.test(teks) || !/\s\(?2[.)]\s+\p{L}/u.test(teks)) return teks;
  return teks.replace(/[ ,;]+(?=\(?[2-9][.)]\s+\p{L})/gu, "\n");
}

function berpisah(kiri: string, kanan: string, berbutir: boolean): boolean {
  const [awal, akhir] = [kiri.replace(/[\s;]+$/u, ""), kanan.replace(/[\s;]+$/u, "")];
  if (!jabatanUtuh(awal) || /(?:dan|serta|[,/&+–-])$/iu.test(awal)) return false;
  if (bertugas(akhir)) return uraikanSebutan(akhir).nama !== "";
  if (!jabatanUtuh(akhir) || SAMBUNG_AWAL.test(akhir)) return false;
  // `Pengelola Bahan` above `Perencana` is more often one wrapped name than two posts of one person.
  return berbutir || /;\s*$/u.test(kiri) || [awal, akhir].some((satu) => berawalan(uraikanSebutan(satu).nama, PEMBUKA_BARIS));
}

/** Brackets that hold another post become a part of their own; `(Plt.)` alone stays with its name. */
function pecahKurung(teks: string): readonly string[] {
  const lain: string[] = [];
  const luar = teks.replace(/\(([^()]*)\)/gu, (semua, isi: string) => {
    const { penugasan, nama } = uraikanSebutan(isi);
    const lepas = penugasan === null ? bertugas(teks.replace(semua, " ")) && jabatanUtuh(isi) : nama !== "";
    if (!lepas) return semua;
    lain.push(isi);
    return " ";
  });
  return [luar, ...lain];
}

const SAMBUNG = String.raw`(?:[\s,;:/&+()–-]|(?<![\p{L}\p{N}])(?:dan|serta|juga|sekaligus|sebagai|selaku|merangkap|rangkap)(?![\p{L}\p{N}]))+`;
const SAMBUNG_AKHIR = new RegExp(String.raw`${SAMBUNG}$`, "iu");
const SAMBUNG_AWAL = new RegExp(String.raw`^(?:dan|serta|juga|sekaligus|sebagai|selaku|merangkap)${BATAS}`, "iu");
const MERANGKAP = /\s*[,(–-]?\s*(?<!\p{L})(?<kata>merangkap|rangkap|sekaligus)(?:\s+(?:jabatan|sebagai|selaku|menjadi))*\s+/giu;
const LETAK_PENUGASAN = new RegExp(String.raw`(?<=[\s,/&+(–-])(?:${EJAAN_PENUGASAN.map(({ ejaan }) => ejaan).join("|")})${BATAS}`, "giu");
const DI_BELAKANG_TUGAS = /(?<garis>\/)|,|&|\+|\s[–-]\s|\s(?:dan|serta)\s/giu;

/** The parts of one line: divided at `merangkap`, before an acting prefix, and behind an acting post where another whole post begins. */
function pecahKata(teks: string): readonly string[] {
  const rapi = tidyText(teks);
  const belah = belahMerangkap(rapi) ?? belahSebelumTugas(rapi) ?? belahSesudahTugas(rapi);
  return belah === null ? [rapi] : belah.flatMap(pecahKata);
}

function belahMerangkap(rapi: string): readonly [string, string] | null {
  for (const ada of rapi.matchAll(MERANGKAP)) {
    const kiri = rapi.slice(0, ada.index);
    const kanan = rapi.slice(ada.index + ada[0].length);
    if (kiri === "" || kanan === "") continue;
    // `Analis Jabatan Rangkap` is a title; only `merangkap` says by itself that a second post follows.
    if (ada.groups?.["kata"]?.toLowerCase() === "merangkap" || bertugas(kanan) || jabatanUtuh(kanan)) return [kiri, kanan];
  }
  return null;
}

function belahSebelumTugas(rapi: string): readonly [string, string] | null {
  for (const ada of rapi.matchAll(LETAK_PENUGASAN)) {
    const kanan = rapi.slice(ada.index);
    const { penugasan, nama } = uraikanSebutan(kanan);
    // `Sekretaris, Plt. dan Kasubbag Umum`: that Plt. belongs to what stands before it.
    if (penugasan === null || nama === "" || SAMBUNG_AWAL.test(nama) || !/^\p{L}/u.test(nama)) continue;
    const kiri = rapi.slice(0, ada.index).replace(SAMBUNG_AKHIR, "");
    const bersekat = /[,/&+–-]\s*$|(?:dan|serta|juga)\s*$/iu.test(rapi.slice(0, ada.index));
    if (kiri !== "" && !bertugasTanpaNama(kiri) && (bersekat || jabatanUtuh(kiri))) return [kiri, kanan];
  }
  return null;
}

function bertugasTanpaNama(teks: string): boolean {
  const { penugasan, nama } = uraikanSebutan(teks);
  return penugasan !== null && nama === "";
}

function belahSesudahTugas(rapi: string): readonly [string, string] | null {
  for (const ada of rapi.matchAll(DI_BELAKANG_TUGAS)) {
    const kiri = rapi.slice(0, ada.index);
    const kanan = rapi.slice(ada.index + ada[0].length);
    if (!jabatanUtuh(kanan)) continue;
    const bergaris = ada.groups?.["garis"] !== undefined;
    const { penugasan, nama } = uraikanSebutan(kiri);
    if (penugasan !== null && nama !== "" && (bergaris || berawalan(kanan, AWAL_MANAJERIAL))) return [kiri, kanan];
    // `Kasubbag Umum / Sekretaris (Plt.)`: the prefix stands behind its post.
    if (bergaris && bertugas(kanan) && jabatanUtuh(kiri)) return [kiri, kanan];
  }
  return null;
}
