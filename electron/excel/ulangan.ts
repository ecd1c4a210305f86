/** Filled cells that the repetitions of an .ods may stand for. */
export const SEL_TERULANG_TERBANYAK = 20_000_000;

const BARIS = /<table:table-row\b([^>]*)>/g;
const SEL = /<table:(?:covered-)?table-cell\b([^>]*)>/g;

/**
 * Filled cells that the content of an .ods stands for once its repeated rows and cells are written out: a hundred bytes may say
 * "this row a million times". Empty repeated cells, with which every .ods ends, count nothing. Zero for no content.
 */
export function selTerulang(isi: Uint8Array | undefined): number {
  if (!isi) return 0;
  const teks = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).toString("latin1");
  if (!teks.includes("-repeated=")) return 0;
  let jumlah = selTerisi(teks);
  for (const satu of teks.matchAll(BARIS)) {
    const kali = ulangan(satu[1], "rows");
    const akhir = kali > 1 && !satu[1]?.endsWith("/") ? teks.indexOf("</table:table-row>", satu.index) : -1;
    if (akhir >= 0) jumlah += (kali - 1) * selTerisi(teks.slice(satu.index, akhir));
  }
  return jumlah;
}

function selTerisi(teks: string): number {
  let jumlah = 0;
  for (const satu of teks.matchAll(SEL))
    if (satu[1]?.includes("value-type") || !satu[1]?.endsWith("/")) jumlah += ulangan(satu[1], "columns");
  return jumlah;
}

function ulangan(sifat: string | undefined, arah: "rows" | "columns"): number {
  return Number(new RegExp(`number-${arah}-repeated=["'](\\d+)["']`).exec(sifat ?? "")?.[1] ?? 1);
}
