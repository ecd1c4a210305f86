import type { Sebaran } from "../../../../core/anjab/responden";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_RESPONDEN, TEKS_TANDA_SEBARAN } from "../../../../core/text/responden";
import classes from "./responden.module.css";

const LEBAR = 110;
const TINGGI = 18;
const TEPI = 7;
/** Answers that fall on one place are put one above the other, so many at most. */
const TUMPUK = 3;

const angka = (nilai: number): string => formatAngka(nilai, 3, 0);

/** A dot for every answer on a line from nothing to the greatest, with a stroke at the median. The same in words for who does not see it. */
export function TitikSebaran(props: { readonly nilai: readonly number[]; readonly sebaran: Sebaran }) {
  const { nilai, sebaran } = props;
  const { terkecil, terbesar, median, tanda, n } = sebaran;
  const letak = (satu: number): number => TEPI + (terbesar === 0 ? 0 : (satu / terbesar) * (LEBAR - 2 * TEPI));
  const tempat = new Map<number, number>();
  const titik = nilai.map((satu) => {
    const x = Math.round(letak(satu));
    const ke = tempat.get(x) ?? 0;
    tempat.set(x, ke + 1);
    return { kunci: `${x} ${ke}`, x, y: TINGGI - 6 - Math.min(ke, TUMPUK - 1) * 4 };
  });
  const isi = { n: angka(n), terkecil: angka(terkecil), median: angka(median), terbesar: angka(terbesar) };
  return (
    <svg
      width={LEBAR}
      height={TINGGI}
      role="img"
      aria-label={TEKS_RESPONDEN.gambar({ ...isi, tanda: TEKS_TANDA_SEBARAN[tanda] })}
      className={classes["titik"]}
      data-tanda={tanda}
    >
      <line x1={TEPI} x2={LEBAR - TEPI} y1={TINGGI - 2} y2={TINGGI - 2} />
      <line x1={letak(median)} x2={letak(median)} y1={1} y2={TINGGI - 1} data-median />
      {titik.map(({ kunci, x, y }) => (
        <circle key={kunci} cx={x} cy={y} r={3.5} />
      ))}
    </svg>
  );
}
