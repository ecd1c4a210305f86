import { samaBaiknya, type Selisih } from "../penempatan/selisih";
import { formatAngka, nilaiPoin } from "./number";
import { berurutan } from "./umum";

/** Seats and points of a difference in words, what is lost apart from what is gained. */
function uraian({ penting, kursi, poin }: Selisih): { readonly hilang: readonly string[]; readonly dapat: readonly string[] } {
  const biasa = penting === 0 ? "kursi terisi" : "kursi lain";
  const bagian = [
    [penting, `${formatAngka(Math.abs(penting))} kursi penting terisi`],
    [kursi, `${formatAngka(Math.abs(kursi))} ${biasa}`],
    [poin, `${nilaiPoin(Math.abs(poin))} poin`],
  ] as const;
  const milik = (berlaku: (banyak: number) => boolean) => bagian.flatMap(([banyak, kata]) => (berlaku(banyak) ? [kata] : []));
  return { hilang: milik((banyak) => banyak > 0), dapat: milik((banyak) => banyak < 0) };
}

/** What a plan loses for another one, and what it gains in return: `1 kursi penting terisi, tetapi mendapat 1 kursi lain dan 3,00 poin`. */
export function sebutanSelisih(selisih: Selisih): string {
  if (samaBaiknya(selisih)) return "tidak ada";
  const { hilang, dapat } = uraian(selisih);
  return [...(hilang.length === 0 ? [] : [berurutan(hilang)]), ...(dapat.length === 0 ? [] : [`mendapat ${berurutan(dapat)}`])].join(
    ", tetapi ",
  );
}

/** The same in a column: what weighs most, and only that. */
export function sebutanSelisihRingkas(selisih: Selisih): string {
  const { penting, kursi } = selisih;
  if (penting > 0 && kursi !== 0) return sebutanSelisih({ ...selisih, poin: 0 });
  if (penting > 0 || kursi > 0) return sebutanSelisih({ penting, kursi, poin: 0 });
  return sebutanSelisih(selisih);
}

/** A gain in words: `2 kursi lebih terisi, nilai turun 54,04`; what weighs most comes first. */
export function sebutanUntung({ penting, kursi, poin }: Selisih): string {
  const biasa = penting === 0 ? "kursi" : "kursi lain";
  const bagian = [
    ...(penting === 0 ? [] : [`${formatAngka(Math.abs(penting))} kursi penting ${penting > 0 ? "lebih" : "kurang"} terisi`]),
    ...(kursi === 0 ? [] : [`${formatAngka(Math.abs(kursi))} ${biasa} ${kursi > 0 ? "lebih" : "kurang"} terisi`]),
    ...(poin === 0 ? [] : [`nilai ${poin > 0 ? "naik" : "turun"} ${nilaiPoin(Math.abs(poin))}`]),
  ];
  return bagian.length === 0 ? "tidak ada" : bagian.join(", ");
}

/** A plan after the best one, by what it gives up. */
export function sebutanRencanaLain(selisih: Selisih): string {
  return samaBaiknya(selisih) ? "sama baiknya" : `kehilangan ${sebutanSelisih(selisih)}`;
}
