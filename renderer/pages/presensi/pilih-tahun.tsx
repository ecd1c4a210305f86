import { Select } from "@mantine/core";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";

/** The year that is looked at. */
export function PilihTahun(props: {
  readonly tahun: number;
  readonly pilihan: readonly number[];
  readonly onPilih: (tahun: number) => void;
}) {
  return (
    <Select
      size="xs"
      w={92}
      aria-label={T.tahun}
      allowDeselect={false}
      data={props.pilihan.map(String)}
      value={String(props.tahun)}
      onChange={(tahun) => props.onPilih(Number(tahun))}
    />
  );
}
