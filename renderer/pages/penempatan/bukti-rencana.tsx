import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { formatAngka } from "../../../core/text/number";
import { TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import classes from "./penempatan.module.css";
import type { RencanaTerhitung } from "./use-rencana";

/**
 * What the plan comes to, and that no plan is better: its value, the bound below all plans, and that they are one. Of a plan under other limits than
 * those on screen (`lama`) nothing is claimed.
 */
export function BuktiRencana({ isi, lama }: { readonly isi: RencanaTerhitung; readonly lama: boolean }) {
  const { nilai, dual } = isi.bukti;
  if (lama)
    return (
      <Text size="sm" className={classes["bukti"] ?? ""} role="status">
        {T.dihitungUlang}
      </Text>
    );
  if (isi.keadaan === "buktiCacat")
    return (
      <Alert color="red" p="xs" mb="xs" icon={<IconAlertTriangle size={18} aria-hidden />} role="alert">
        {T.buktiCacat}
      </Alert>
    );
  return (
    <div className={classes["bukti"]} role="status">
      <span className={classes["terbukti"]}>
        <IconCircleCheck size={18} aria-hidden /> {T.terbukti}
      </span>
      <Text size="sm" span fw={600}>
        {T.ringkas(formatAngka(isi.usul.length), formatAngka(isi.kosong.length))}
      </Text>
      <Text size="sm" span c="dimmed">
        {T.bukti(formatAngka(nilai), formatAngka(dual), formatAngka(nilai - dual))}
      </Text>
    </div>
  );
}
