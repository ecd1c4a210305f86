import type { BarisMentah, IsiSel, LembarMentah } from "../../core/intake/lembar";

const PEMISAH = [";", ",", "\t", "|"] as const;
/** Lines by which the separator is judged. */
const BARIS_CONTOH = 20;

/** Bytes of a text file as text: UTF-8 and UTF-16 by their mark, UTF-8 without mark, else the Windows code page of old Excel. */
export function teksDariBytes(isi: Uint8Array): string {
  if (isi[0] === 0xff && isi[1] === 0xfe) return new TextDecoder("utf-16le").decode(isi);
  if (isi[0] === 0xfe && isi[1] === 0xff) return new TextDecoder("utf-16be").decode(isi);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(isi);
  } catch {
    return new TextDecoder("windows-1252").decode(isi);
  }
}

/**
 * Reads separated text as one sheet. Every cell stays text, so that an NIP keeps its 18 digits; quotes may hold separators and
 * line breaks. The separator is a semicolon, comma, tab or bar, by its own `sep=` line or by what the first lines agree on.
 */
export function bacaCsv(nama: string, teks: string): LembarMentah {
  const tersebut = /^sep=(.)\r?\n/i.exec(teks);
  const isi = tersebut ? teks.slice(tersebut[0].length) : teks;
  const baris: BarisMentah[] = [];
  let nomor = tersebut ? 1 : 0;
  for (const sel of pecah(isi, tersebut?.[1] ?? tebakPemisah(isi))) {
    nomor += 1;
    const terisi = sel.findLastIndex((satu) => satu.trim() !== "");
    if (terisi >= 0) baris.push({ nomor, sel: sel.slice(0, terisi + 1).map((satu): IsiSel => (satu === "" ? null : satu)) });
  }
  return { nama, tersembunyi: false, gabungan: [], baris, barisTersembunyi: [], kolomTersembunyi: [] };
}

function tebakPemisah(teks: string): string {
  const contoh = teks.split(/\r?\n/, BARIS_CONTOH).filter((baris) => baris !== "");
  const nilai = (pemisah: string): number => contoh.reduce((jumlah, baris) => jumlah + pecahBaris(baris, pemisah), 0);
  return PEMISAH.reduce((terbaik: string, calon) => (nilai(calon) > nilai(terbaik) ? calon : terbaik), PEMISAH[0]);
}

/** Separators outside quotes in one line. */
function pecahBaris(baris: string, pemisah: string): number {
  let jumlah = 0;
  let dalamKutip = false;
  for (const huruf of baris) {
    if (huruf === '"') dalamKutip = !dalamKutip;
    else if (huruf === pemisah && !dalamKutip) jumlah += 1;
  }
  return jumlah;
}

function* pecah(teks: string, pemisah: string): Generator<string[]> {
  let sel: string[] = [];
  let letak = 0;
  while (letak < teks.length) {
    const kutip = teks[letak] === '"' ? akhirKutip(teks, letak) : -1;
    const akhir = kutip < 0 ? cariAkhirSel(teks, letak, pemisah) : cariAkhirSel(teks, kutip + 1, pemisah);
    sel.push(kutip < 0 ? teks.slice(letak, akhir) : teks.slice(letak + 1, kutip).replaceAll('""', '"') + teks.slice(kutip + 1, akhir));
    const huruf = teks[akhir];
    if (huruf === pemisah) {
      letak = akhir + 1;
      if (letak === teks.length) sel.push("");
      continue;
    }
    letak = akhir + (huruf === "\r" && teks[akhir + 1] === "\n" ? 2 : 1);
    yield sel;
    sel = [];
  }
  if (sel.length > 0) yield sel;
}

/** Index of the quote that closes the one at `awal`; -1 when none does, and the quote is then part of the text. */
function akhirKutip(teks: string, awal: number): number {
  let letak = teks.indexOf('"', awal + 1);
  while (letak >= 0 && teks[letak + 1] === '"') letak = teks.indexOf('"', letak + 2);
  return letak;
}

function cariAkhirSel(teks: string, awal: number, pemisah: string): number {
  let letak = awal;
  while (letak < teks.length && teks[letak] !== pemisah && teks[letak] !== "\n" && teks[letak] !== "\r") letak += 1;
  return letak;
}
