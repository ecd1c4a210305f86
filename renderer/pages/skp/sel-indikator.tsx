import { Select, Textarea, TextInput } from "@mantine/core";
import { PANJANG_SKP } from "../../../core/contract/skp";
import { ASPEK_SKP, PERSPEKTIF_SKP } from "../../../core/skp/skp";
import { LABEL_SKP } from "../../../core/text/skp";
import type { IndikatorIsian } from "./isian-skp";

/** The cells of one indicator: aspect or perspective, words, target and unit. */
export function SelIndikator(props: {
  readonly ukuran: IndikatorIsian;
  readonly label: string;
  readonly jpt: boolean;
  readonly onGanti: (bagian: Partial<IndikatorIsian>) => void;
}) {
  const { ukuran, label, jpt, onGanti } = props;
  return (
    <>
      <td>
        {jpt ? (
          <Select
            size="xs"
            variant="unstyled"
            clearable
            aria-label={`${LABEL_SKP.perspektif} ${label}`}
            data={[...PERSPEKTIF_SKP]}
            value={ukuran.perspektif}
            onChange={(pilihan) => onGanti({ perspektif: PERSPEKTIF_SKP.find((satu) => satu === pilihan) ?? null })}
          />
        ) : (
          <Select
            size="xs"
            variant="unstyled"
            clearable
            aria-label={`${LABEL_SKP.aspek} ${label}`}
            data={[...ASPEK_SKP]}
            value={ukuran.aspek}
            onChange={(pilihan) => onGanti({ aspek: ASPEK_SKP.find((satu) => satu === pilihan) ?? null })}
          />
        )}
      </td>
      <td>
        <Textarea
          size="xs"
          variant="unstyled"
          autosize
          data-isian={ukuran.id}
          aria-label={`${LABEL_SKP.indikator} ${label}`}
          maxLength={PANJANG_SKP.uraian}
          value={ukuran.uraian}
          onChange={(event) => onGanti({ uraian: event.currentTarget.value })}
        />
      </td>
      <td data-angka>
        <TextInput
          size="xs"
          variant="unstyled"
          aria-label={`${LABEL_SKP.target} ${label}`}
          maxLength={PANJANG_SKP.target}
          value={ukuran.target}
          onChange={(event) => onGanti({ target: event.currentTarget.value })}
        />
      </td>
      <td>
        <TextInput
          size="xs"
          variant="unstyled"
          aria-label={`${LABEL_SKP.satuan} ${label}`}
          maxLength={100}
          value={ukuran.satuan}
          onChange={(event) => onGanti({ satuan: event.currentTarget.value })}
        />
      </td>
    </>
  );
}
