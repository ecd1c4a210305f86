import { VisuallyHidden } from "@mantine/core";
import type { AngkaTahun } from "../../../core/proyeksi/angka-tahun";
import { kataSelisih } from "../../../core/text/abk";
import { formatAngka, formatSelisih } from "../../../core/text/number";
import { TEKS_PROYEKSI } from "../../../core/text/proyeksi";
import classes from "./proyeksi.module.css";

const T = TEKS_PROYEKSI.sel;
const DESIMAL = 2;
const tulis = (nilai: number): string => formatAngka(nilai, DESIMAL, 0);

/** One year in words and figures: holders of those needed, shortage and excess apart, who leaves and comes, and what is proposed. */
export function SelTahun({ angka }: { readonly angka: AngkaTahun }) {
  const { kebutuhan, stok, kekurangan, kelebihan, keluar, masuk, dariDalam, dilepas, usul, usulPppk, ditunda } = angka;
  const gerak = [...(keluar > 0 ? [T.keluar(tulis(keluar))] : []), ...(masuk > 0 ? [T.masuk(tulis(masuk))] : [])];
  const isi = [
    ...(dariDalam > 0 ? [T.dariDalam(tulis(dariDalam))] : []),
    ...(dilepas > 0 ? [T.dilepas(tulis(dilepas))] : []),
    ...(usul > 0 ? [T.usul(tulis(usul), tulis(usulPppk))] : []),
    ...(ditunda > 0 ? [T.ditunda(tulis(ditunda))] : []),
  ];
  return (
    <div className={classes["sel"]}>
      <div className={classes["pokok"]}>
        <span>{T.adaDari(tulis(stok), tulis(kebutuhan))}</span>
        {kekurangan > 0 ? <Selisih nilai={-kekurangan} /> : null}
        {kelebihan > 0 ? <Selisih nilai={kelebihan} /> : null}
      </div>
      {gerak.length + isi.length > 0 ? (
        <div className={classes["gerak"]}>
          {gerak.map((kata) => (
            <span key={kata}>{kata}</span>
          ))}
          {isi.map((kata) => (
            <b key={kata}>{kata}</b>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Shortage or excess by its sign; the word for it is heard. */
function Selisih({ nilai }: { readonly nilai: number }) {
  return (
    <span className={classes[nilai < 0 ? "kurang" : "lebih"]} title={kataSelisih(nilai)}>
      {formatSelisih(nilai, DESIMAL)}
      <VisuallyHidden> {kataSelisih(nilai)}</VisuallyHidden>
    </span>
  );
}
