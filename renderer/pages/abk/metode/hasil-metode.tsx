import { Alert, Badge, List, Tooltip } from "@mantine/core";
import type { NamaLangkahMetode } from "../../../../core/abk/metode";
import type { HasilMetodeJabatan } from "../../../../core/abk/metode-jabatan";
import { bandingkanWisn, bulatkanMenurutWho } from "../../../../core/abk/metode-wisn";
import { TEKS_KEYAKINAN } from "../../../../core/text/abk";
import { kalimatPembagiMetode, kalimatTemuanMetode } from "../../../../core/text/metode";
import { TEKS_METODE_HALAMAN } from "../../../../core/text/metode-halaman";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { Sumber } from "../../../ui/sumber";
import classes from "./metode.module.css";
import { keyakinanAtas } from "../../../../core/peraturan/register";

const T = TEKS_METODE_HALAMAN;

/** Intermediate values worth a glance, with their decimals. */
const DITAMPILKAN: readonly (readonly [langkah: NamaLangkahMetode, sebutan: string])[] = [
  ["jumlahPokok", T.pokok],
  ["faktorKategori", T.caf],
  ["faktorPerorangan", T.iaf],
  ["standarKelonggaran", T.sk],
  ["standarPenunjang", T.stp],
];

/** The outcome of a method as one types: its own divisor, its factors, need, and what to look at. */
export function HasilMetodeIni(props: { readonly hasil: HasilMetodeJabatan; readonly bezetting: number; readonly wkeMenit: number }) {
  const { hasil, bezetting, wkeMenit } = props;
  const rasio = bandingkanWisn(bezetting, hasil.kebutuhan).rasio;
  return (
    <section className={classes["kotak"]} aria-label={T.hasil}>
      <h2>{T.hasil}</h2>
      <dl className={classes["daftar"]}>
        {hasil.waktuTersediaMenit === null ? null : (
          <>
            <dt>{T.waktuTersedia}</dt>
            <dd>
              {formatAngka(hasil.waktuTersediaMenit, 3, 0)} {T.menit}
            </dd>
          </>
        )}
        {DITAMPILKAN.flatMap(([nama, sebutan]) =>
          hasil.langkah
            .filter(({ langkah }) => langkah === nama)
            .map((langkah) => [<dt key={nama}>{sebutan}</dt>, <dd key={`${nama}-nilai`}>{formatAngka(langkah.hasil, 4)}</dd>]),
        )}
        <dt>{T.mentah}</dt>
        <dd data-utama>{formatAngka(hasil.kebutuhan, 4)}</dd>
        {hasil.jenis === "wisn" ? (
          <>
            <Tooltip label={T.seimbang}>
              <dt>{T.rasio}</dt>
            </Tooltip>
            <dd>
              {rasio === null ? TEKS_UMUM.kosong : formatAngka(rasio, 2)} <Sumber id="wisn-rasio" hal={T.rasio} />
            </dd>
            <Tooltip label={T.whoPenjelasan} multiline w={260}>
              <dt>
                {T.who}{" "}
                <Badge size="xs" color="yellow">
                  {TEKS_KEYAKINAN[keyakinanAtas("wisn-pembulatan")]}
                </Badge>
              </dt>
            </Tooltip>
            <dd>
              {formatAngka(bulatkanMenurutWho(hasil.kebutuhan))} <Sumber id="wisn-pembulatan" hal={T.who} />
            </dd>
          </>
        ) : null}
      </dl>
      <p className={classes["halus"]}>{kalimatPembagiMetode(hasil, wkeMenit)}</p>
      {hasil.temuan.length === 0 ? null : (
        <Alert mt={8} p={8} color="yellow" title={T.temuan}>
          <List size="sm" listStyleType="none">
            {hasil.temuan.map((temuan) => (
              <List.Item key={JSON.stringify(temuan)}>{kalimatTemuanMetode(temuan)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </section>
  );
}
