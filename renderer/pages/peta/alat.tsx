import { Group, Text } from "@mantine/core";
import { IconArrowsMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import type { RefObject } from "react";
import { TEKS_PETA } from "../../../core/text/peta";
import { berskala, LANGKAH_SKALA, pandangSeluruh, type Luas, type Pandang } from "./pandang";
import classes from "./peta.module.css";
import { TombolIkon } from "./tombol-ikon";

interface Props {
  readonly peta: Luas;
  readonly layar: Luas;
  readonly skala: number;
  readonly pandang: RefObject<Pandang>;
  readonly ke: (pandang: Pandang) => void;
}

/** Zoom by buttons. */
export function Alat({ peta, layar, skala, pandang, ke }: Props) {
  const ubah = (faktor: number) => () => ke(berskala({ pandang: pandang.current, layar, peta }, faktor));
  return (
    <Group gap={4} className={classes["alat"]} data-genggam>
      <Text size="xs" c="dimmed">
        {TEKS_PETA.skala(Math.round(skala * 100))}
      </Text>
      <TombolIkon nama={`${TEKS_PETA.perkecil} (−)`} ikon={<IconMinus size={16} />} onKlik={ubah(1 / LANGKAH_SKALA)} />
      <TombolIkon nama={`${TEKS_PETA.paskan} (0)`} ikon={<IconArrowsMaximize size={16} />} onKlik={() => ke(pandangSeluruh(peta, layar))} />
      <TombolIkon nama={`${TEKS_PETA.perbesar} (+)`} ikon={<IconPlus size={16} />} onKlik={ubah(LANGKAH_SKALA)} />
    </Group>
  );
}
