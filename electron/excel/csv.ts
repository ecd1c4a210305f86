import { AppError } from "../../core/errors";
import type { IsiSel, LembarMentah } from "../../core/intake/lembar";
import { Anggaran, KOLOM_TERBANYAK, PenyusunLembar } from "./penyusun";
import { bersihkanTeks, lepasPelindung } from "./teks-berkas";

const PEMISAH = [";", ",", "\t", "|"] as const;
/** Rows and letters by which the separator is judged. */
const BARIS_CONTOH = 200;
const HURUF_CONTOH = 200_000;

/**
 * Reads separated text as one sheet. Every cell stays text, so that an NIP keeps its 18 digits; quotes may hold separators and
 * line breaks. The separator is the one of its own `sep=` line, else the one that gives rows of equal length.
 * Throws `fileNotWorkbook` when no separator gives two columns.
 */
export function bacaCsv(berkas: string, nama: string, teks: string): LembarMentah {
  const tersebut = /^\ufeff?"?sep=(.)"?\r?\n/iu.exec(teks);
  const isi = tersebut ? teks.slice(tersebut[0].length) : teks.replace(/^\ufeff/u, "");
  const pemisah = tersebut?.[1] ?? tebakPemisah(isi);
  if (pemisah === null) throw new AppError("fileNotWorkbook", { berkas, wujud: "teksTanpaKolom" });
  const penyusun = new PenyusunLembar(new Anggaran(berkas));
  let nomor = tersebut ? 1 : 0;
  for (const sel of pecah(isi, pemisah)) {
    nomor += 1;
    if (sel.some((satu) => satu.trim() !== "")) penyusun.baris(nomor, sel.map(nilaiSel));
  }
  return penyusun.selesai(nama, false);
}

function nilaiSel(teks: string): IsiSel {
  const isi = lepasPelindung(bersihkanTeks(teks));
  return isi.trim() === "" ? null : isi;
}

/** Whether text is plainly a table: at least two rows that one separator cuts into the same number of columns, titles and lines of a head block beside them. */
export function sepertiTabel(teks: string): boolean {
  return PEMISAH.some((pemisah) => {
    const { sama, semua } = keselarasan(teks, pemisah);
    return sama >= 2 && sama * 3 > semua;
  });
}

function tebakPemisah(teks: string): string | null {
  let terbaik: { readonly pemisah: string; readonly sama: number; readonly kolom: number } | null = null;
  for (const pemisah of PEMISAH) {
    const { sama, kolom } = keselarasan(teks, pemisah);
    if (kolom < 2) continue;
    if (terbaik === null || sama > terbaik.sama || (sama === terbaik.sama && kolom > terbaik.kolom)) terbaik = { pemisah, sama, kolom };
  }
  return terbaik?.pemisah ?? null;
}

/** The commonest number of columns from two on that a separator gives, and how many of the first rows have it. */
function keselarasan(teks: string, pemisah: string): { readonly sama: number; readonly kolom: number; readonly semua: number } {
  const banyak = new Map<number, number>();
  let semua = 0;
  for (const sel of pecah(teks.slice(0, HURUF_CONTOH), pemisah)) {
    if (sel.every((satu) => satu.trim() === "")) continue;
    semua += 1;
    if (sel.length > 1) banyak.set(sel.length, (banyak.get(sel.length) ?? 0) + 1);
    if (semua >= BARIS_CONTOH) break;
  }
  const [kolom, sama] = [...banyak].reduce(
    (terbaik, calon) => (calon[1] > terbaik[1] || (calon[1] === terbaik[1] && calon[0] > terbaik[0]) ? calon : terbaik),
    [0, 0],
  );
  return { sama, kolom, semua };
}

function* pecah(teks: string, pemisah: string): Generator<string[]> {
  let sel: string[] = [];
  let letak = 0;
  while (letak < teks.length) {
    const kutip = teks[letak] === '"' ? akhirKutip(teks, letak, pemisah) : -1;
    const rumus = teks.startsWith('="', letak) ? akhirKutip(teks, letak + 1, pemisah) : -1;
    const akhir = cariAkhirSel(teks, Math.max(kutip + 1, rumus + 1, letak), pemisah);
    // A line of a hundred million separators would be a list that no memory holds.
    if (sel.length < KOLOM_TERBANYAK)
      sel.push(
        kutip < 0 ? teks.slice(letak, akhir) : teks.slice(letak + 1, kutip).replaceAll('""', '"') + teks.slice(kutip + 1, akhir).trimEnd(),
      );
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

/**
 * Index of the quote that closes the one at `awal`: the first that a separator or line end follows. A quote amid words belongs to
 * them. -1 when none closes it before another cell plainly begins with a quote of its own; it is then part of the text.
 */
function akhirKutip(teks: string, awal: number, pemisah: string): number {
  for (let letak = teks.indexOf('"', awal + 1); letak >= 0; letak = teks.indexOf('"', letak + 1)) {
    const berikut = sesudahSpasi(teks, letak + 1);
    if (teks[letak + 1] === '"') {
      letak += 1;
      continue;
    }
    if (batas(berikut, pemisah)) return letak;
    if (letak > awal + 1 && batas(teks[letak - 1], pemisah)) return -1;
  }
  return -1;
}

function sesudahSpasi(teks: string, dari: number): string | undefined {
  let letak = dari;
  while (teks[letak] === " ") letak += 1;
  return teks[letak];
}

function batas(huruf: string | undefined, pemisah: string): boolean {
  return huruf === undefined || huruf === pemisah || huruf === "\n" || huruf === "\r";
}

function cariAkhirSel(teks: string, awal: number, pemisah: string): number {
  let letak = awal;
  while (letak < teks.length && teks[letak] !== pemisah && teks[letak] !== "\n" && teks[letak] !== "\r") letak += 1;
  return letak;
}
