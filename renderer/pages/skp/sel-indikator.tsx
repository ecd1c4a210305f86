import { Select } from "@mantine/core";
import { PANJANG_SKP } from "../../../core/contract/skp";
import { ASPEK_SKP, PERSPEKTIF_SKP } from "../../../core/skp/skp";
import { LABEL_SKP } from "../../../core/text/skp";
import { IsianSel } from "./isian-sel";
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
        <IsianSel
          label={`${LABEL_SKP.indikator} ${label}`}
          panjang={PANJANG_SKP.uraian}
          nilai={ukuran.uraian}
          onGanti={(teks) => onGanti({ uraian: teks })}
          tanda={ukuran.id}
        />
      </td>
      <td data-angka>
        <IsianSel
          label={`${LABEL_SKP.target} ${label}`}
          panjang={PANJANG_SKP.target}
          nilai={ukuran.target}
          onGanti={(teks) => onGanti({ target: teks })}
          sebaris
        />
      </td>
      <td>
        <IsianSel
          label={`${LABEL_SKP.satuan} ${label}`}
          panjang={100}
          nilai={ukuran.satuan}
          onGanti={(teks) => onGanti({ satuan: teks })}
          sebaris
        />
      </td>
    </>
  );
}
