import { selKosong, teksSel, type IsiSel } from "../../intake/lembar";
import { bacaKode, kunciKode } from "../kode";

const BERTANDA = /([\p{L}√✓×xX./*-]{1,4})\s*[:=]\s*([\p{L}][\p{L} /().-]{2,40})/gu;

/**
 * Codes that a row explains: `H = Hadir; A = Tanpa keterangan`, or a code beside its meaning. Only meanings that can mean one thing count;
 * a row that explains none is no legend. Answers code keys with the words of their meaning.
 */
export function bacaLegenda(sel: readonly IsiSel[]): readonly (readonly [kunci: string, arti: string])[] {
  const terisi = sel.filter((isi) => !selKosong(isi)).map((isi) => teksSel(isi).trim());
  if (terisi.length === 0 || terisi.length > 12) return [];
  const hasil: [string, string][] = [];
  for (const teks of terisi) {
    for (const potongan of teks.split(/[,;|\n]/u))
      for (const [, kode = "", arti = ""] of potongan.matchAll(BERTANDA)) tambah(hasil, kode, arti);
  }
  if (hasil.length > 0) return hasil;
  const tanpaTitikDua = terisi.filter((teks) => !/^[:=]$/u.test(teks));
  for (let letak = 0; letak + 1 < tanpaTitikDua.length; letak += 1) {
    const kode = tanpaTitikDua[letak] ?? "";
    if (kode.length <= 4) tambah(hasil, kode, (tanpaTitikDua[letak + 1] ?? "").replace(/^[:=]\s*/u, ""));
  }
  return hasil;
}

function tambah(hasil: [string, string][], kode: string, arti: string): void {
  if (bacaKode(arti, {}).keadaan === "dikenal" && kunciKode(kode) !== kunciKode(arti)) hasil.push([kunciKode(kode), arti.trim()]);
}
