import { kodeNama, type DaftarKode } from "../../anjab/ejaan-kamus";
import { KAMUS } from "../../anjab/kamus";

/** Lists whose codes stand as letters or figures in a form, alone or before their name. */
const BERHURUF: ReadonlySet<DaftarKode> = new Set<DaftarKode>(["bakat", "temperamen", "minat", "data", "orang", "benda"]);

/**
 * The older list of interests in ten poles (Cottle). Its poles are no codes of the present list; beside each the nearest, which is
 * proposed and never taken by itself.
 */
export const MINAT_LAMA: Readonly<Record<string, string>> = {
  "1a": "R",
  "1b": "C",
  "2a": "E",
  "2b": "I",
  "3a": "C",
  "3b": "A",
  "4a": "S",
  "4b": "R",
  "5a": "E",
  "5b": "R",
};

/** What a text says of a closed list: its codes, or the parts of it that are none. */
export interface KodeTerbaca {
  readonly kode: readonly string[];
  readonly asing: readonly string[];
}

/** Reads one line: a name, a code alone, a code before its name or meaning, or several of them, counted or with commas between. */
export function bacaKode(daftar: DaftarKode, garis: string): KodeTerbaca {
  const sebaris = butirSebaris(daftar, garis).map((satu) => bacaSatuan(daftar, satu));
  return { kode: sebaris.flatMap(({ kode }) => kode), asing: sebaris.flatMap(({ asing }) => asing) };
}

/** The items that stand behind one another in a line, each with its own number or its own code before its meaning. */
function butirSebaris(daftar: DaftarKode, garis: string): readonly string[] {
  const bernomor = garis.split(/(?:^|[\s,;]+)\(?\d{1,2}[.)]+\s+/u).filter((isi) => /[\p{L}\p{N}]/u.test(isi));
  if (bernomor.length > 1) return bernomor.flatMap((satu) => butirSebaris(daftar, satu));
  if (!BERHURUF.has(daftar)) return [garis];
  const berkode = new RegExp(`[\\s,;]+(?=\\(?(?:${KAMUS[daftar].map(({ kode }) => kode).join("|")})\\)?\\s*[:=])`, "u");
  return garis.trim().split(berkode);
}

function bacaSatuan(daftar: DaftarKode, garis: string): KodeTerbaca {
  const teks = garis.replace(/[.;,]+$/u, "").trim();
  const satu = satuKode(daftar, teks);
  if (satu !== null) return { kode: [satu], asing: [] };
  const bagian = teks.split(/\s*[,;]\s*|\s+dan\s+/u).filter((isi) => /[\p{L}\p{N}]/u.test(isi));
  if (bagian.length < 2) return { kode: [], asing: [teks] };
  const kode: string[] = [];
  const asing: string[] = [];
  for (let awal = 0; awal < bagian.length;) {
    const panjang = [3, 2, 1].find((banyak) => satuKode(daftar, bagian.slice(awal, awal + banyak).join(", ")) !== null);
    const dapat = panjang === undefined ? null : satuKode(daftar, bagian.slice(awal, awal + panjang).join(", "));
    if (dapat === null) asing.push(bagian[awal] ?? "");
    else kode.push(dapat);
    awal += panjang ?? 1;
  }
  // A sentence that holds a known word is a sentence: it is asked about whole.
  return kode.length === 0 ? { kode: [], asing: [teks] } : { kode, asing };
}

function satuKode(daftar: DaftarKode, teks: string): string | null {
  const nama = kodeNama(daftar, teks);
  if (nama !== null) return nama;
  const kodeDaftar: ReadonlySet<string> = new Set(KAMUS[daftar].map(({ kode }) => kode));
  if (BERHURUF.has(daftar) && kodeDaftar.has(teks.toUpperCase()) && (teks.length > 1 || teks === teks.toUpperCase()))
    return teks.toUpperCase();
  const berhuruf = /^\(?([A-Za-z]\d?)\)?\s*[:=(.–-]+\s*(.+)$/u.exec(teks);
  const [, huruf = "", isi = ""] = berhuruf ?? [];
  if (berhuruf && BERHURUF.has(daftar) && kodeDaftar.has(huruf.toUpperCase())) {
    const menurutIsi = kodeNama(daftar, isi) ?? kodeNama(daftar, isi.split(/[:=(–-]/u)[0] ?? "");
    // A letter beside the name of another code: the form swapped them, and nobody but the office knows which is meant.
    return menurutIsi === null || menurutIsi === huruf.toUpperCase() ? huruf.toUpperCase() : null;
  }
  const [, depan = "", nama2 = ""] = /^([A-Za-z]\d?)\s+(.+)$/u.exec(teks) ?? [];
  if (BERHURUF.has(daftar) && depan !== "" && kodeNama(daftar, nama2) === depan.toUpperCase()) return depan.toUpperCase();
  const berarti = /^([^:=–]{3,}?)\s*(?:[:=–]|\s-\s)\s*.+$/u.exec(teks);
  return berarti ? kodeNama(daftar, berarti[1] ?? "") : null;
}

/** The pole of the older list of interests that a text names; null for another text. */
export function minatLama(teks: string): string | null {
  const cocok = /^\(?([1-5])\s*\.?\s*([ab])\b/iu.exec(teks.trim());
  return cocok ? `${cocok[1]}${(cocok[2] ?? "").toLowerCase()}` : null;
}
