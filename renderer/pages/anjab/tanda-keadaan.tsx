import { VisuallyHidden } from "@mantine/core";
import { IconCircle, IconCircleCheckFilled, IconCircleHalf2, type Icon } from "@tabler/icons-react";
import type { KeadaanUnsur } from "../../../core/anjab/kelengkapan";
import { TEKS_KEADAAN_UNSUR } from "../../../core/text/kelengkapan-anjab";
import classes from "./anjab.module.css";

const IKON: Readonly<Record<KeadaanUnsur, Icon>> = { kosong: IconCircle, sebagian: IconCircleHalf2, penuh: IconCircleCheckFilled };

/** Whether a part is empty, begun or full, by its shape and in words. */
export function TandaKeadaan({ keadaan }: { readonly keadaan: KeadaanUnsur }) {
  const Ikon = IKON[keadaan];
  return (
    <span className={classes["keadaan"]} data-keadaan={keadaan} title={TEKS_KEADAAN_UNSUR[keadaan]}>
      <Ikon size={15} aria-hidden />
      <VisuallyHidden>{TEKS_KEADAAN_UNSUR[keadaan]}</VisuallyHidden>
    </span>
  );
}
