import { Badge, Text } from "@mantine/core";
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconBan,
  IconEqual,
  IconEyeOff,
  IconInfoCircle,
  IconMinus,
  IconPencil,
  IconPlus,
  type Icon,
} from "@tabler/icons-react";
import type { StatusBaris, TingkatMasalah } from "../../../core/intake/pratinjau";
import { TEKS_STATUS_BARIS, TEKS_TINGKAT_MASALAH } from "../../../core/text/intake";

/** Sign and colour of what accepting would do with a row; the word always stands beside or behind them. */
export const STATUS_SIGNS: Readonly<Record<StatusBaris, { readonly icon: Icon; readonly color: string }>> = {
  baru: { icon: IconPlus, color: "teal" },
  berubah: { icon: IconPencil, color: "samudra" },
  tetap: { icon: IconEqual, color: "gray" },
  ditolak: { icon: IconBan, color: "red" },
  dikecualikan: { icon: IconEyeOff, color: "gray" },
  perabot: { icon: IconMinus, color: "gray" },
};

const LEVEL_SIGNS: Readonly<Record<TingkatMasalah, { readonly icon: Icon; readonly color: string }>> = {
  galat: { icon: IconAlertOctagon, color: "red" },
  peringatan: { icon: IconAlertTriangle, color: "orange" },
  info: { icon: IconInfoCircle, color: "gray" },
};

/** A row's status as icon and word; `word` says more exactly what the row is. */
export function StatusBadge(props: { readonly status: StatusBaris; readonly word?: string | undefined }) {
  const { icon: StatusIcon, color } = STATUS_SIGNS[props.status];
  return (
    <Badge size="sm" color={color} leftSection={<StatusIcon size={12} aria-hidden />}>
      {props.word ?? TEKS_STATUS_BARIS[props.status]}
    </Badge>
  );
}

/** The sign of a problem's level, with its word for a screen reader. */
export function LevelIcon(props: { readonly level: TingkatMasalah; readonly size?: number }) {
  const { icon: Sign, color } = LEVEL_SIGNS[props.level];
  return (
    <Text span lh={0} style={{ flex: "none", color: `var(--mantine-color-${color}-text)` }}>
      <Sign size={props.size ?? 14} role="img" aria-label={TEKS_TINGKAT_MASALAH[props.level].judul} />
    </Text>
  );
}
