import { Unzip, UnzipInflate } from "fflate";
import { jeda } from "../jeda";

/** A cell as the file holds it: its text or figure, and the formula behind it (`null` for a constant). */
export interface SelTerbaca {
  readonly nilai: string | number;
  readonly formula: string | null;
}

export interface BarisTerbaca {
  readonly baris: number;
  /** Cells that hold something, by column letter. */
  readonly sel: ReadonlyMap<string, SelTerbaca>;
}

/** Compressed bytes taken at a time: small enough that the text of a few hundred rows stands in memory at once. */
const POTONGAN = 16 * 1024;
const BARIS = /<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gsu;
const SEL = /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu;

/**
 * Reads the sheets of a workbook that this program wrote, row by row: an own small reader, so that the check of a workbook does not
 * rest on the library that wrote it, and so that only a few rows stand in memory.
 *
 * @param terima receives each row with the number of its sheet in the file, counted from 1
 */
export async function bacaBaris(isi: Uint8Array, terima: (lembar: number, baris: BarisTerbaca) => void): Promise<void> {
  const galat: Error[] = [];
  const unzip = new Unzip((berkas) => {
    const nomor = /^\/?xl\/worksheets\/sheet(\d+)\.xml$/u.exec(berkas.name)?.[1];
    if (nomor === undefined) return;
    const urai = pengurai((baris) => terima(Number(nomor), baris));
    const teks = new TextDecoder();
    berkas.ondata = (rusak, potongan, akhir) => {
      if (rusak) galat.push(rusak);
      else urai(teks.decode(potongan, { stream: !akhir }));
    };
    berkas.start();
  });
  unzip.register(UnzipInflate);
  for (let awal = 0; awal < isi.length; awal += POTONGAN) {
    const akhir = Math.min(isi.length, awal + POTONGAN);
    unzip.push(isi.subarray(awal, akhir), akhir === isi.length);
    const [pertama] = galat;
    if (pertama) throw pertama;
    await jeda();
  }
}

/** Takes the XML of a sheet piece by piece and hands on every row that is complete. */
function pengurai(terima: (baris: BarisTerbaca) => void): (potongan: string) => void {
  let sisa = "";
  return (potongan) => {
    sisa += potongan;
    let habis = 0;
    for (const baris of sisa.matchAll(BARIS)) {
      habis = baris.index + baris[0].length;
      terima({ baris: Number(baris[1]), sel: uraiSel(baris[2] ?? "") });
    }
    sisa = sisa.slice(habis);
  };
}

function uraiSel(xml: string): Map<string, SelTerbaca> {
  const sel = new Map<string, SelTerbaca>();
  for (const [, kolom = "", atribut = "", isi = ""] of xml.matchAll(SEL)) {
    const nilai = /<v>(.*?)<\/v>/su.exec(isi)?.[1] ?? teksBertanda(isi);
    const formula = /<f[^>]*>(.*?)<\/f>/su.exec(isi)?.[1];
    if (nilai === undefined && formula === undefined) continue;
    const teks = bukaSandi(nilai ?? "");
    sel.set(kolom, {
      nilai: /t="(?:str|inlineStr)"/u.test(atribut) ? teks : Number(teks),
      formula: formula === undefined ? null : bukaSandi(formula),
    });
  }
  return sel;
}

/** Text that stands in pieces, each with its font. */
function teksBertanda(isi: string): string | undefined {
  const potongan = [...isi.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gsu)].map(([, teks = ""]) => teks);
  return potongan.length > 0 ? potongan.join("") : undefined;
}

const SANDI: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function bukaSandi(teks: string): string {
  return teks.replace(/&(\w+);/gu, (utuh, nama: string) => SANDI[nama] ?? utuh);
}
