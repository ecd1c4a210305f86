import { ActionIcon, Group, Text, Tooltip } from "@mantine/core";
import { IconArrowsMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import type { ReactNode, RefObject } from "react";
import { TEKS_PETA } from "../../../core/text/peta";
import { berskala, LANGKAH_SKALA, pandangSeluruh, type Luas, type Pandang } from "./pandang";
import classes from "./peta.module.css";

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
      <Tombol nama={`${TEKS_PETA.perkecil} (−)`} ikon={<IconMinus size={16} />} onKlik={ubah(1 / LANGKAH_SKALA)} />
      <Tombol nama={`${TEKS_PETA.paskan} (0)`} ikon={<IconArrowsMaximize size={16} />} onKlik={() => ke(pandangSeluruh(peta, layar))} />
      <Tombol nama={`${TEKS_PETA.perbesar} (+)`} ikon={<IconPlus size={16} />} onKlik={ubah(LANGKAH_SKALA)} />
    </Group>
  );
}

function Tombol(props: { readonly nama: string; readonly ikon: ReactNode; readonly onKlik: () => void }) {
  return (
    <Tooltip label={props.nama}>
      <ActionIcon variant="default" size={30} aria-label={props.nama} onClick={props.onKlik}>
        {props.ikon}
      </ActionIcon>
    </Tooltip>
  );
}
