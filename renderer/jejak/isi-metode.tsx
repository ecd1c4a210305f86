import { KETENTUAN_METODE } from "../../core/abk/metode";
import type { HasilMetodeJabatan } from "../../core/abk/metode-jabatan";
import { PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN } from "../../core/text/abk";
import { TEKS_JEJAK } from "../../core/text/jejak";
import {
  DASAR_METODE,
  kalimatBebanSetara,
  kalimatPembagiMetode,
  kalimatTemuanMetode,
  kataLangkahMetode,
  PENJELASAN_SETARA,
  RUMUS_METODE,
  TEKS_LANGKAH_METODE,
} from "../../core/text/metode";
import classes from "./jejak.module.css";
import { keyakinanAtas } from "../../core/peraturan/register";

/** The steps of another method in order, each with what went in and what came out. */
export function LangkahMetodeIni(props: { readonly hasil: HasilMetodeJabatan }) {
  const { langkah, temuan } = props.hasil;
  const { kolom } = TEKS_LANGKAH_METODE;
  return (
    <>
      {langkah.length === 0 ? (
        <p>{TEKS_LANGKAH_METODE.kosong}</p>
      ) : (
        <table className={classes["tabel"]}>
          <thead>
            <tr>
              <th scope="col">{kolom.nomor}</th>
              <th scope="col" data-teks>
                {kolom.langkah}
              </th>
              <th scope="col">{kolom.hitungan}</th>
              <th scope="col">{kolom.hasil}</th>
            </tr>
          </thead>
          <tbody>
            {langkah.map(kataLangkahMetode).map(({ sebutan, hitungan, hasil }, nomor) => (
              <tr key={`${sebutan} ${hitungan}`}>
                <td>{nomor + 1}</td>
                <td data-teks>{sebutan}</td>
                <td style={{ whiteSpace: "normal" }}>{hitungan}</td>
                <td>{hasil}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {temuan.map((satu) => (
        <p key={JSON.stringify(satu)}>{kalimatTemuanMetode(satu)}</p>
      ))}
    </>
  );
}

/** Formula, rule and confidence of a method. */
export function RumusMetode(props: { readonly hasil: HasilMetodeJabatan }) {
  const { jenis } = props.hasil;
  const seyakin = keyakinanAtas(KETENTUAN_METODE[jenis]);
  return (
    <>
      <p>
        {RUMUS_METODE[jenis]} {DASAR_METODE[jenis]}.
      </p>
      <p className={classes["halus"]}>
        {TEKS_JEJAK.keyakinan}: {TEKS_KEYAKINAN[seyakin]}. {PENJELASAN_KEYAKINAN[seyakin]}
      </p>
    </>
  );
}

/** Which divisor counted, and the workload that the need is equal to under the profile. */
export function PembagiMetode(props: { readonly hasil: HasilMetodeJabatan; readonly wkeMenit: number; readonly bebanMenit: number }) {
  const { hasil, wkeMenit, bebanMenit } = props;
  return (
    <>
      <p>{kalimatPembagiMetode(hasil, wkeMenit)}</p>
      <p className={classes["hasil"]}>{kalimatBebanSetara(hasil.kebutuhan, wkeMenit, bebanMenit)}</p>
      <p className={classes["halus"]}>{PENJELASAN_SETARA}</p>
    </>
  );
}
