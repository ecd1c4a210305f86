import { Badge, Button, Text } from "@mantine/core";
import type { Sebaran } from "../../../../core/anjab/responden";
import { TEKS_PERIODE } from "../../../../core/text/abk";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_RESPONDEN as T, TEKS_TANDA_SEBARAN } from "../../../../core/text/responden";
import type { TugasDisepakati } from "./dialog-sepakat";
import classes from "./responden.module.css";
import { TitikSebaran } from "./titik-sebaran";

const WARNA = { tunggal: "gray", sejalan: "teal", berbeda: "yellow", berjauhan: "orange" } as const;
const angka = (nilai: number): string => formatAngka(nilai, 3, 0);

/** Task by task how many answered, how far they lie apart, what the ABK holds, and what was agreed. */
export function TabelSebaran(props: { readonly baris: readonly TugasDisepakati[]; readonly onSepakati: (satu: TugasDisepakati) => void }) {
  return (
    <div className={classes["gulir"]}>
      <table className={classes["tabel"]} aria-label={T.namaTabel}>
        <thead>
          <tr>
            <th scope="col">{T.kolom.tugas}</th>
            <th scope="col" title={T.ringkasArti}>
              {T.kolom.volume}
            </th>
            <th scope="col" title={T.ringkasArti}>
              {T.kolom.norma}
            </th>
            <th scope="col">{T.kolom.diAbk}</th>
            <th scope="col">{T.kolom.tindakan}</th>
          </tr>
        </thead>
        <tbody>
          {props.baris.map((satu) => {
            const { tugas, suara, kesepakatan } = satu;
            return (
              <tr key={tugas.id}>
                <th scope="row" className={classes["lebar"]}>
                  {tugas.uraian}
                  {kesepakatan === null ? null : (
                    <Text size="xs" c="dimmed">
                      {(kesepakatan.diubah ? T.pernahDisepakati : T.disepakati)(kesepakatan.oleh)}
                      {kesepakatan.alasanMinoritas === "" ? "" : ` · ${T.alasanLain(kesepakatan.alasanMinoritas)}`}
                    </Text>
                  )}
                </th>
                <td>
                  <SelSebaran sebaran={suara.volume} nilai={suara.jawaban.flatMap(({ volume }) => volume ?? [])} />
                </td>
                <td>
                  <SelSebaran sebaran={suara.norma} nilai={suara.jawaban.flatMap(({ normaWaktuMenit }) => normaWaktuMenit ?? [])} />
                </td>
                <td data-angka>
                  {angka(tugas.volume)} / {TEKS_PERIODE[tugas.periode].toLowerCase()}
                  <br />× {angka(tugas.normaWaktuMenit)}
                </td>
                <td>
                  {suara.jawaban.length === 0 ? null : (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={T.sepakatiTugas(tugas.uraian)}
                      onClick={() => props.onSepakati(satu)}
                    >
                      {T.sepakati}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function SelSebaran({ sebaran, nilai }: { readonly sebaran: Sebaran | null; readonly nilai: readonly number[] }) {
  if (sebaran === null)
    return (
      <Text size="xs" c="dimmed">
        {T.tidakDijawab}
      </Text>
    );
  const { n, terkecil, median, terbesar, tanda } = sebaran;
  return (
    <div className={classes["sel"]}>
      <TitikSebaran sebaran={sebaran} nilai={nilai} />
      <span data-angka>
        {n === 1 ? angka(median) : T.ringkas(angka(terkecil), angka(median), angka(terbesar))}{" "}
        <span className={classes["redup"]}>{T.jumlah(angka(n))}</span>
      </span>
      <Badge size="xs" variant="light" color={WARNA[tanda]}>
        {TEKS_TANDA_SEBARAN[tanda]}
      </Badge>
    </div>
  );
}
