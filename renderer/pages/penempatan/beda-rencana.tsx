import { CloseButton, Group, Text } from "@mantine/core";
import type { BedaRencana } from "../../../core/penempatan/beda-rencana";
import type { Usul } from "../../../core/penempatan/usul";
import { kalimatBeda, TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import classes from "./penempatan.module.css";

/** What the last change did to the plan, and only that. */
export function BedaRencanaSebelum(props: {
  readonly beda: BedaRencana<Usul> | null;
  readonly nama: (id: string) => string;
  readonly onTutup: () => void;
}) {
  if (props.beda === null) return null;
  const baris = kalimatBeda(props.beda, props.nama);
  return (
    <section className={classes["beda"]} aria-label={T.beda.judul}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} role="status">
          {baris.length === 0 ? T.beda.sama : T.beda.judul}
        </Text>
        <CloseButton size="sm" aria-label={T.beda.tutup} onClick={props.onTutup} />
      </Group>
      {baris.length === 0 ? null : (
        <ul>
          {baris.map(({ jenis, pegawaiId, kalimat }) => (
            <li key={`${jenis} ${pegawaiId}`}>
              <b>{T.beda[jenis]}</b>: {kalimat}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
