import { Drawer, Text } from "@mantine/core";
import type { TugasBaris } from "../../../core/contract/abk";
import { TEKS_ASAL } from "../../../core/text/asal";
import { FormAsal } from "./form-asal";

/** Which stored rows the panel was opened for. */
export type SasaranAsal = readonly string[];

/** "Asal & bukti": what the norm and the volume of the selected rows, or of all, rest on. Closed when there is no target. */
export function LaciAsal(props: {
  readonly sasaran: SasaranAsal | null;
  readonly jabatanId: string;
  readonly tugas: readonly TugasBaris[];
  readonly onTutup: () => void;
  readonly onTertutup: () => void;
}) {
  const { sasaran, tugas } = props;
  return (
    <Drawer
      opened={sasaran !== null}
      onClose={props.onTutup}
      onExitTransitionEnd={props.onTertutup}
      position="right"
      size={420}
      title={<Text fw={600}>{TEKS_ASAL.judul}</Text>}
    >
      {sasaran === null ? null : tugas.length === 0 ? (
        <Text size="sm">{TEKS_ASAL.belumAda}</Text>
      ) : (
        <FormAsal
          jabatanId={props.jabatanId}
          tugas={tugas}
          terpilih={tugas.filter(({ id }) => sasaran.includes(id))}
          onSelesai={props.onTutup}
        />
      )}
    </Drawer>
  );
}
