import { hurufKolom, uraikanAlamat } from "../../core/intake/lembar";
import { lolosXml } from "../../core/lolos-xml";
import type { NilaiSiasn } from "../../core/siasn/susun";

/** What stands below the headings of a sheet: values of the columns from its first row of values on. */
export interface IsianLembar {
  readonly barisNilai: number;
  /** Letter of every column that the form has, with its values downwards; null leaves a cell empty. */
  readonly kolom: ReadonlyMap<string, readonly (NilaiSiasn | null)[]>;
}

const BARIS = /<row\b([^>]*?)(?:\/>|>([^]*?)<\/row>)/g;
const SEL = /<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g;

interface Sel {
  readonly kolom: number;
  readonly gaya: string | null;
  /** The cell as it is to stand. */
  readonly xml: string;
}

/**
 * Writes values into the XML of a sheet of the form. What is left there of an earlier jabatan goes; every other cell, style, rule, joined range
 * and row stays as it is. A cell keeps its style, and a new one takes that of its row or column.
 */
export function isiLembar(xml: string, isian: IsianLembar): string {
  const mulai = /<sheetData\s*>|<sheetData\s*\/>/.exec(xml);
  if (!mulai) return xml;
  const kosong = mulai[0].endsWith("/>");
  const awal = mulai.index + mulai[0].length;
  const akhir = kosong ? awal : xml.indexOf("</sheetData>", awal);
  const ekor = kosong ? akhir : akhir + "</sheetData>".length;
  const baris = susunBaris(xml.slice(awal, akhir), isian, gayaKolom(xml.slice(0, mulai.index)));
  return `${perluas(xml.slice(0, mulai.index), isian)}<sheetData>${baris}</sheetData>${xml.slice(ekor)}`;
}

function susunBaris(xml: string, { barisNilai, kolom }: IsianLembar, gaya: ReadonlyMap<number, string>): string {
  const banyak = Math.max(0, ...[...kolom.values()].map(({ length }) => length));
  const hasil = new Map<number, string>();
  let nomor = 0;
  for (const [utuh, sifat = "", isi = ""] of xml.matchAll(BARIS)) {
    nomor = Number(sifatTanda(sifat, "r") ?? nomor + 1);
    hasil.set(nomor, nomor < barisNilai ? utuh : isiBaris({ nomor, sifat, isi }, { kolom, urutan: nomor - barisNilai, gaya }));
  }
  for (let urutan = 0; urutan < banyak; urutan += 1) {
    const baris = barisNilai + urutan;
    if (!hasil.has(baris)) hasil.set(baris, isiBaris({ nomor: baris, sifat: ` r="${baris}"`, isi: "" }, { kolom, urutan, gaya }));
  }
  return [...hasil]
    .toSorted(([a], [b]) => a - b)
    .map(([, satu]) => satu)
    .join("");
}

interface BarisXml {
  readonly nomor: number;
  readonly sifat: string;
  readonly isi: string;
}

interface NilaiBaris {
  readonly kolom: IsianLembar["kolom"];
  readonly urutan: number;
  readonly gaya: ReadonlyMap<number, string>;
}

function isiBaris({ nomor, sifat, isi }: BarisXml, { kolom, urutan, gaya }: NilaiBaris): string {
  const gayaBaris = sifatTanda(sifat, "customFormat") === "1" ? sifatTanda(sifat, "s") : null;
  const sel = new Map<number, Sel>();
  let kini = -1;
  for (const [utuh, sifatSel = ""] of isi.matchAll(SEL)) {
    kini = uraikanAlamat(sifatTanda(sifatSel, "r") ?? "")?.kolom ?? kini + 1;
    const gayaSel = sifatTanda(sifatSel, "s");
    const huruf = hurufKolom(kini);
    if (!kolom.has(huruf)) sel.set(kini, { kolom: kini, gaya: null, xml: utuh });
    else if (gayaSel !== null) sel.set(kini, { kolom: kini, gaya: gayaSel, xml: `<c r="${huruf}${nomor}" s="${gayaSel}"/>` });
  }
  for (const [huruf, nilai] of kolom) {
    const isian = nilai[urutan];
    if (isian === undefined || isian === null) continue;
    const tempat = uraikanAlamat(`${huruf}1`)?.kolom ?? 0;
    const gayaSel = sel.get(tempat)?.gaya ?? gayaBaris ?? gaya.get(tempat) ?? null;
    sel.set(tempat, { kolom: tempat, gaya: gayaSel, xml: selIsi(`${huruf}${nomor}`, isian, gayaSel) });
  }
  const urut = [...sel.values()].toSorted((a, b) => a.kolom - b.kolom).map(({ xml }) => xml);
  // The span only helps reading along; a wider row must not contradict it.
  const sifatBaris = sifat.replace(/\s+spans="[^"]*"/, "");
  return urut.length === 0 ? `<row${sifatBaris}/>` : `<row${sifatBaris}>${urut.join("")}</row>`;
}

function selIsi(alamat: string, isi: NilaiSiasn, gaya: string | null): string {
  const kepala = `<c r="${alamat}"${gaya === null ? "" : ` s="${gaya}"`}`;
  return typeof isi === "number"
    ? `${kepala}><v>${isi}</v></c>`
    : `${kepala} t="inlineStr"><is><t xml:space="preserve">${lolosXml(isi)}</t></is></c>`;
}

/** Style of every column that has one of its own, by its number from 0. */
function gayaKolom(kepala: string): ReadonlyMap<number, string> {
  const hasil = new Map<number, string>();
  for (const [, sifat = ""] of kepala.matchAll(/<col\b([^>]*?)\/?>/g)) {
    const gaya = sifatTanda(sifat, "style");
    if (gaya === null) continue;
    const sampai = Math.min(Number(sifatTanda(sifat, "max")), 256);
    for (let nomor = Number(sifatTanda(sifat, "min")); nomor <= sampai; nomor += 1) hasil.set(nomor - 1, gaya);
  }
  return hasil;
}

/** The range that the sheet says it has, made to hold the values too. */
function perluas(kepala: string, { barisNilai, kolom }: IsianLembar): string {
  const banyak = Math.max(0, ...[...kolom.values()].map(({ length }) => length));
  const [utuh, awal = "", akhir = awal] = /<dimension ref="([A-Z]+\d+)(?::([A-Z]+\d+))?"/.exec(kepala) ?? [];
  if (utuh === undefined) return kepala;
  const lama = uraikanAlamat(akhir);
  const kolomAkhir = Math.max(lama?.kolom ?? 0, ...[...kolom.keys()].map((huruf) => uraikanAlamat(`${huruf}1`)?.kolom ?? 0));
  const barisAkhir = Math.max(lama?.nomor ?? 1, barisNilai + banyak - 1);
  return kepala.replace(utuh, `<dimension ref="${awal}:${hurufKolom(kolomAkhir)}${barisAkhir}"`);
}

function sifatTanda(sifat: string, nama: string): string | null {
  return new RegExp(`(?:^|\\s)${nama}="([^"]*)"`).exec(sifat)?.[1] ?? null;
}
