import { List, Text } from "@mantine/core";
import { tabelDari } from "../../../core/baris/semua";
import type { BandingCadangan } from "../../../core/contract/cadangan";
import { groupBy } from "../../../core/group";
import { TEKS_CADANGAN } from "../../../core/text/cadangan";
import { formatWaktu } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import classes from "./cadangan.module.css";

const T = TEKS_CADANGAN.rincian;

/** What going back to a snapshot would take away and bring again: the steps since by day, and the rows by area. */
export function YangHilang(props: { readonly banding: BandingCadangan; readonly ringkas?: boolean }) {
  const { langkah, jumlahLangkah, langkahKembali, hitungan } = props.banding;
  if (jumlahLangkah + langkahKembali === 0) return <Text size="sm">{T.sama}</Text>;
  const harian = [...groupBy(langkah, ({ waktu }) => formatWaktu(waktu).slice(0, 10))];
  return (
    <>
      {hitungan.length > 0 ? (
        <List size="sm">
          {hitungan.map(({ tabel, aksi, jumlah }) => (
            <List.Item key={`${tabel} ${aksi}`}>
              {TEKS_CADANGAN.akibat[aksi](formatAngka(jumlah), tabelDari(tabel).nama.toLowerCase())}
            </List.Item>
          ))}
        </List>
      ) : null}
      {langkahKembali > 0 ? <Text size="sm">{T.kembali(formatAngka(langkahKembali))}</Text> : null}
      {props.ringkas === true || jumlahLangkah === 0 ? null : (
        <>
          <Text size="sm" mt="sm">
            {T.langkah(formatAngka(jumlahLangkah))}
          </Text>
          <div className={classes["daftar"]} tabIndex={0} role="region" aria-label={T.hilang}>
            {harian.map(([hari, satuHari]) => (
              <div key={hari}>
                <div className={classes["judulHari"]}>{hari}</div>
                {satuHari.map(({ id, kalimat, pelaku, waktu }) => (
                  <div key={id}>{`${formatWaktu(waktu).slice(11)} ${kalimat} (${pelaku})`}</div>
                ))}
              </div>
            ))}
            {langkah.length < jumlahLangkah ? <div>{T.langkahLain(formatAngka(jumlahLangkah - langkah.length))}</div> : null}
          </div>
        </>
      )}
    </>
  );
}
