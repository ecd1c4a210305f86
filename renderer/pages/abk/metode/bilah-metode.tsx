import { Group, SegmentedControl, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { TEKS_METODE_HALAMAN } from "../../../../core/text/metode-halaman";
import { formatAngka } from "../../../../core/text/number";

const ISIAN = "isian";
const TUGAS = "tugas";

/** Between the form of the method and the tasks, which stay although they are not counted; and whether the form is saved. */
export function BilahMetode(props: {
  readonly tampilTugas: boolean;
  readonly jumlahTugas: number;
  readonly onTampil: (tampilTugas: boolean) => void;
  readonly status: ReactNode;
}) {
  return (
    <Group justify="space-between" mb={10} gap="xs">
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={TEKS_METODE_HALAMAN.tampilan}
          value={props.tampilTugas ? TUGAS : ISIAN}
          onChange={(nilai) => props.onTampil(nilai === TUGAS)}
          data={[
            { value: ISIAN, label: TEKS_METODE_HALAMAN.isian },
            { value: TUGAS, label: TEKS_METODE_HALAMAN.tugas(formatAngka(props.jumlahTugas)) },
          ]}
        />
        {props.tampilTugas ? (
          <Text size="xs" c="dimmed">
            {TEKS_METODE_HALAMAN.tugasTidakDihitung}
          </Text>
        ) : null}
      </Group>
      {props.status}
    </Group>
  );
}
