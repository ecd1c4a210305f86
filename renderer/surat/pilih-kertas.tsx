import { Select } from "@mantine/core";
import { KERTAS, type Kertas } from "../../core/formasi/kertas";
import { TEKS_FORMASI, TEKS_KERTAS } from "../../core/text/formasi";

/** The paper that a document is laid out for. */
export function PilihKertas(props: { readonly kertas: Kertas; readonly onPilih: (kertas: Kertas) => void }) {
  return (
    <Select
      aria-label={TEKS_FORMASI.kertas}
      data={KERTAS.map((value) => ({ value, label: TEKS_KERTAS[value] }))}
      value={props.kertas}
      onChange={(value) => {
        if (value !== null) props.onPilih(value);
      }}
      allowDeselect={false}
      w={76}
    />
  );
}
