import { Stack, Text } from "@mantine/core";
import type { HitunganKeputusan } from "../../../../core/penempatan/statistik-keputusan";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_BAGIAN_SKOR } from "../../../../core/text/penempatan";
import { TEKS_HALAMAN_RENCANA } from "../../../../core/text/rencana-halaman";
import { useShell } from "../../../data/query";
import { Section } from "../../../ui/section";
import { BobotSepahamDenganKeputusan } from "./bobot-sepaham";
import classes from "./rencana.module.css";

const T = TEKS_HALAMAN_RENCANA.statistik;

/** How often proposals were kept and turned down; nothing while none was decided on. */
export function StatistikKeputusanUsul() {
  const { data } = useShell("rencanaPenempatan.statistik", {});
  const diputuskan = data ? data.diterima + data.ditolak : 0;
  if (!data || diputuskan === 0) return null;
  return (
    <Stack gap="md">
      <Section title={T.judul}>
        <div className={classes["statistik"]}>
          <Text size="sm" style={{ gridColumn: "1 / -1" }}>
            {T.ringkas(diputuskan, data.diterima, data.ditolak)} {T.arti}
          </Text>
          <Tabel
            judul={T.unit}
            baris={data.menurutUnit.map((satu) => ({ ...satu, kunci: satu.unitId ?? ` ${satu.unit}`, nama: satu.unit }))}
          />
          <Tabel
            judul={T.bagian}
            baris={data.menurutBagian.map((satu) => ({
              ...satu,
              kunci: satu.bagian ?? "",
              nama: satu.bagian === null ? T.tanpaBagian : TEKS_BAGIAN_SKOR[satu.bagian],
            }))}
          />
        </div>
      </Section>
      <BobotSepahamDenganKeputusan />
    </Stack>
  );
}

function Tabel(props: {
  readonly judul: string;
  readonly baris: readonly (HitunganKeputusan & { readonly kunci: string; readonly nama: string })[];
}) {
  return (
    <table className={classes["kisi"]} aria-label={props.judul}>
      <thead>
        <tr>
          <th scope="col">{props.judul}</th>
          <th scope="col" data-align="end">
            {T.diterima}
          </th>
          <th scope="col" data-align="end">
            {T.ditolak}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.baris.map(({ kunci, nama, diterima, ditolak }) => (
          <tr key={kunci}>
            <th scope="row">{nama}</th>
            <td data-align="end">{formatAngka(diterima)}</td>
            <td data-align="end">{formatAngka(ditolak)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
