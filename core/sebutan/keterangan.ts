import { tidyText } from "../name";

/** What offices write in brackets behind a post and is not a part of its name: who holds it, since when, its class. */
const DI_BELAKANG =
  /[\s,]*[([]\s*(?:c?pns|pppk|p3k|asn|non ?asn|honorer|t\.?m\.?t\.?\s.*|terhitung\s.*|sejak\s.*|(?:kelas|kls)(?: jabatan)?\s*\d{1,2}|kosong|lowong|vacant|belum terisi|terisi|\d+\s*(?:orang|org|formasi|kursi))\s*[)\]]\s*$/iu;
const TANPA_KURUNG = /[\s,]+t\.?m\.?t\.?\s+\d.*$/iu;
/** A number or letter that counts posts on a form: `1. Analis Hukum`. */
const BUTIR = /^\s*(?:\(?\d{1,2}[.)]|[a-h][.)])\s+(?=\p{L}{2})/iu;
/** Words that speak of the person and make no post: a former head, somebody to be appointed. */
const TENTANG_ORANG = /^\s*(?:mantan|eks|bekas|ex|calon(?! (?:hakim|widyaiswara|aparatur)\b)|bakal calon|usul(?:an)?)[\s.-]+\p{L}/iu;
const DUA_BUTIR = /^\s*\(?1[.)]\s*\p{L}.*\s\(?2[.)]\s*\p{L}/u;

/** The name of a post without what is written beside it: `Analis Hukum (CPNS)` and `1. Analis Hukum` are Analis Hukum. */
export function tanpaKeterangan(nama: string): string {
  if (DUA_BUTIR.test(nama)) return nama;
  let kini = tidyText(nama);
  for (let lalu = ""; lalu !== kini;) {
    lalu = kini;
    kini = tidyText(kini.replace(DI_BELAKANG, "").replace(TANPA_KURUNG, "").replace(BUTIR, ""));
  }
  return /\p{L}{2}/u.test(kini) ? kini : nama;
}

/** Whether a text names no single post: what somebody was or shall be, or two numbered posts at once. */
export function bukanSatuJabatan(nama: string): boolean {
  return TENTANG_ORANG.test(nama) || DUA_BUTIR.test(nama);
}
