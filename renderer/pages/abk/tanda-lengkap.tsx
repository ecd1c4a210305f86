import { Anchor, Badge, Text, Tooltip } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "wouter";
import { countBarisBelumLengkap } from "../../../core/abk/kelengkapan";
import { TEKS_KELENGKAPAN as T } from "../../../core/text/kelengkapan";
import { useShell } from "../../data/query";

/** How many rows of one jabatan lack something, beside its name; nothing when all are complete. */
export function TandaBelumLengkap({ jabatanId }: { readonly jabatanId: string }) {
  const milik = useShell("abk.kelengkapan", {}).data?.belumLengkap.find((satu) => satu.jabatanId === jabatanId);
  if (!milik) return null;
  return (
    <Tooltip label={T.barisPenjelasan}>
      <Badge ml={8} size="xs" color="orange" leftSection={<IconAlertTriangle size={10} aria-hidden />}>
        {T.tanda(milik.banyak)}
      </Badge>
    </Tooltip>
  );
}

/** How many rows of the whole office lack something, with the way to the first; nothing when all are complete. */
export function BarisBelumLengkap() {
  const belumLengkap = useShell("abk.kelengkapan", {}).data?.belumLengkap ?? [];
  const [pertama] = belumLengkap;
  if (!pertama) return null;
  return (
    <Text size="sm" title={T.barisPenjelasan}>
      <IconAlertTriangle size={14} aria-hidden style={{ verticalAlign: "-2px" }} /> {T.baris(countBarisBelumLengkap({ belumLengkap }))}.{" "}
      <Anchor component={Link} href={`/abk/${pertama.jabatanId}/${pertama.tugasId}`} inherit underline="always">
        {T.bukaPertama}
      </Anchor>
    </Text>
  );
}
