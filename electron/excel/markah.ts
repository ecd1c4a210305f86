import type { SebabRusak } from "../../core/text/wujud-berkas";

/** What a reader of markup is told, in the order of the text. Names as written; of HTML in small letters. */
export interface PendengarMarkah {
  buka(nama: string, sifat: string, tutupSendiri: boolean): void;
  tutup(nama: string): void;
  teks(isi: string): void;
}

/** A piece without end, longer than any tag or comment: the text is no markup, and joining on would take ever longer. */
const SISA_TERPANJANG = 32 * 1024 * 1024;
/** Longest entity, by which one at the end of a piece is kept for the next. */
const ENTITAS_TERPANJANG = 12;

/** Thrown when markup cannot be followed. Only the reader of workbooks sees it, which knows the name of the file. */
export class MarkahRusak extends Error {
  constructor(readonly sebab: SebabRusak = "susunan") {
    super(sebab);
  }
}

/**
 * Walks through XML or HTML in one pass, piece by piece. It checks no nesting: what closes without being open is told as it
 * stands, as browsers do. Entities in text are resolved; those of attributes by `sifatMarkah`.
 */
export function uraiMarkah(potongan: Iterable<string>, dengar: PendengarMarkah, { html = false } = {}): void {
  let sisa = "";
  for (const satu of potongan) {
    sisa = telusuri(sisa + satu, dengar, { html, habis: false });
    if (sisa.length > SISA_TERPANJANG) throw new MarkahRusak();
  }
  telusuri(sisa, dengar, { html, habis: true });
}

interface Cara {
  readonly html: boolean;
  readonly habis: boolean;
}

/** Tells all that is whole; answers the rest, which the next piece may complete. */
function telusuri(teks: string, dengar: PendengarMarkah, { html, habis }: Cara): string {
  let letak = 0;
  while (letak < teks.length) {
    const buka = teks.indexOf("<", letak);
    if (buka !== letak) {
      const akhir = buka < 0 ? teks.length : buka;
      const aman = buka < 0 && !habis ? potongAman(teks, letak) : akhir;
      if (aman > letak) dengar.teks(uraikanEntitas(teks.slice(letak, aman)));
      letak = aman;
      if (buka < 0) break;
    }
    const lanjut = satuTanda(teks, letak, { dengar, html });
    if (lanjut < 0 && !habis) break;
    letak = lanjut < 0 ? takBerakhir(teks, letak, dengar) : lanjut;
  }
  return teks.slice(letak);
}

/** What begins like a tag at the end of the text and never ends: plain text, unless it hides all that follows. */
function takBerakhir(teks: string, letak: number, dengar: PendengarMarkah): number {
  if (teks.startsWith("<!", letak) || teks.startsWith("<?", letak)) throw new MarkahRusak();
  dengar.teks(uraikanEntitas(teks.slice(letak)));
  return teks.length;
}

function potongAman(teks: string, letak: number): number {
  const dan = teks.lastIndexOf("&");
  return dan >= letak && teks.length - dan < ENTITAS_TERPANJANG && !teks.includes(";", dan) ? dan : teks.length;
}

/** Tells the tag, comment or section that begins at `letak`; answers where it ends, -1 when it does not. */
function satuTanda(teks: string, letak: number, { dengar, html }: { readonly dengar: PendengarMarkah; readonly html: boolean }): number {
  if (teks.startsWith("<!--", letak)) return sesudah(teks, "-->", letak + 4);
  if (teks.startsWith("<![CDATA[", letak)) {
    const akhir = teks.indexOf("]]>", letak);
    if (akhir >= 0) dengar.teks(teks.slice(letak + 9, akhir));
    return akhir < 0 ? -1 : akhir + 3;
  }
  const huruf = teks[letak + 1];
  if (huruf === undefined) return -1;
  if (huruf === "!" || huruf === "?") return sesudah(teks, ">", letak);
  if (!/[a-z_/]/i.test(huruf)) {
    dengar.teks("<");
    return letak + 1;
  }
  const akhir = akhirTanda(teks, letak + 1);
  if (akhir < 0) return -1;
  const penutup = huruf === "/";
  const nama = namaTanda(teks, letak + (penutup ? 2 : 1), akhir);
  const dikenal = html ? nama.toLowerCase() : nama;
  if (penutup) {
    dengar.tutup(dikenal);
    return akhir + 1;
  }
  if (html && (dikenal === "script" || dikenal === "style")) return lewatiIsi(teks, dikenal, akhir + 1);
  const tutupSendiri = teks[akhir - 1] === "/";
  dengar.buka(dikenal, teks.slice(letak + 1 + nama.length, tutupSendiri ? akhir - 1 : akhir), tutupSendiri);
  return akhir + 1;
}

function sesudah(teks: string, tanda: string, dari: number): number {
  const letak = teks.indexOf(tanda, dari);
  return letak < 0 ? -1 : letak + tanda.length;
}

function lewatiIsi(teks: string, nama: string, dari: number): number {
  const penutup = new RegExp(`</${nama}`, "gi");
  penutup.lastIndex = dari;
  const letak = penutup.exec(teks)?.index ?? -1;
  return letak < 0 ? -1 : sesudah(teks, ">", letak);
}

/** Where the tag ends. A sign inside a quoted value does not end it; quotes count only behind an equals sign. */
function akhirTanda(teks: string, dari: number): number {
  let kutip = "";
  let sebelum = "";
  for (let letak = dari; letak < teks.length; letak += 1) {
    const huruf = teks[letak] ?? "";
    if (kutip !== "") {
      if (huruf === kutip) kutip = "";
    } else if (huruf === ">") return letak;
    else if ((huruf === '"' || huruf === "'") && sebelum === "=") kutip = huruf;
    if (huruf > " ") sebelum = huruf;
  }
  // A quote that nothing closes was none.
  return kutip === "" ? -1 : teks.indexOf(">", dari);
}

function namaTanda(teks: string, dari: number, akhir: number): string {
  let letak = dari;
  while (letak < akhir && (teks[letak] ?? "") > " " && teks[letak] !== "/") letak += 1;
  return teks.slice(dari, letak);
}

/** A name begins only where no letter of it stands before: else a long word without value is looked through from each of its letters. */
const SIFAT = /(?<![^\s=/>"'])([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** The value of an attribute among the raw ones of a tag; undefined when it is not there. `nama` in small letters. */
export function sifatMarkah(sifat: string, nama: string): string | undefined {
  if (sifat === "" || !sifat.toLowerCase().includes(nama)) return undefined;
  for (const [, disebut, ganda, tunggal, telanjang] of sifat.matchAll(SIFAT))
    if (disebut?.toLowerCase() === nama) return uraikanEntitas(ganda ?? tunggal ?? telanjang ?? "");
  return undefined;
}

const ENTITAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    shy: "\u00ad",
    zwnj: "\u200c",
    zwj: "\u200d",
    ndash: "–",
    mdash: "—",
    minus: "−",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    hellip: "…",
    bull: "•",
    middot: "·",
    times: "×",
    divide: "÷",
    deg: "°",
    sup2: "²",
    sup3: "³",
    frac12: "½",
    frac14: "¼",
    euro: "€",
    copy: "©",
    reg: "®",
    eacute: "é",
    egrave: "è",
    sect: "§",
  }),
);

/** Text with its entities resolved; one that is not known stays as it stands. */
function uraikanEntitas(teks: string): string {
  if (!teks.includes("&")) return teks;
  return teks.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+\d?);/gi, (utuh, nama: string) => {
    if (!nama.startsWith("#")) return ENTITAS.get(nama) ?? ENTITAS.get(nama.toLowerCase()) ?? utuh;
    const kode = /^#x/i.test(nama) ? Number.parseInt(nama.slice(2), 16) : Number(nama.slice(1));
    return kode > 0 && kode <= 0x10ffff ? String.fromCodePoint(kode) : "";
  });
}
