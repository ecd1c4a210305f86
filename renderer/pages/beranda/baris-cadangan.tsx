import { Alert, Anchor, Text } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { Link } from "wouter";
import { kalimatTempatKedua, TEKS_CADANGAN, umurKata } from "../../../core/text/cadangan";
import { useShell } from "../../data/query";

/** How old the snapshots are, here and in the second place, in one line; what went wrong with them stands out. */
export function BarisCadangan() {
  const { data, dataUpdatedAt } = useShell("cadangan.ringkasan", {});
  if (!data) return null;
  const { terakhir, tempatKedua, gagal, terputus } = data;
  const kini = new Date(dataUpdatedAt);
  return (
    <>
      {terputus ? (
        <Alert color="yellow" icon={<IconInfoCircle size={18} />} title={TEKS_CADANGAN.terputus.judul} mb="sm" role="status">
          <Anchor component={Link} href="/cadangan" size="sm">
            {TEKS_CADANGAN.buka}
          </Anchor>
        </Alert>
      ) : null}
      {gagal === null ? null : (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} title={TEKS_CADANGAN.gagalJudul} mb="sm" role="alert">
          <Text size="sm">{gagal}</Text>
        </Alert>
      )}
      {terakhir === null && tempatKedua === null ? null : (
        <Text size="sm" c="dimmed" mb="sm">
          {`${terakhir === null ? TEKS_CADANGAN.belumAda : TEKS_CADANGAN.terakhir(umurKata(terakhir, kini))} `}
          {tempatKedua === null ? "" : `${kalimatTempatKedua(tempatKedua, kini)} `}
          <Anchor component={Link} href="/cadangan" inherit underline="always">
            {TEKS_CADANGAN.buka}
          </Anchor>
        </Text>
      )}
    </>
  );
}
