import { Group, SegmentedControl, Text } from "@mantine/core";
import { SATUAN_FORMULIR, type SatuanFormulir } from "../../core/formasi/formulir";
import { KERTAS, type Kertas } from "../../core/formasi/kertas";
import { TEKS_KERTAS } from "../../core/text/formasi";
import { TEKS_DIALOG_FORMULIR as T } from "../../core/text/formulir";

/** How a form is printed. */
export interface SatuanKertas {
  readonly satuan: SatuanFormulir;
  readonly kertas: Kertas;
}

/** Unit of time and paper of a form. */
export function PilihSatuanKertas(props: { readonly nilai: SatuanKertas; readonly onUbah: (nilai: Partial<SatuanKertas>) => void }) {
  const { nilai, onUbah } = props;
  return (
    <Group gap="lg">
      <div>
        <Text size="sm">{T.satuan}</Text>
        <SegmentedControl
          aria-label={T.satuan}
          data={SATUAN_FORMULIR.map((value) => ({ value, label: T.namaSatuan[value] }))}
          value={nilai.satuan}
          onChange={(satuan) => onUbah({ satuan })}
        />
      </div>
      <div>
        <Text size="sm">{T.kertas}</Text>
        <SegmentedControl
          aria-label={T.kertas}
          data={KERTAS.map((value) => ({ value, label: TEKS_KERTAS[value] }))}
          value={nilai.kertas}
          onChange={(kertas) => onUbah({ kertas })}
        />
      </div>
    </Group>
  );
}
