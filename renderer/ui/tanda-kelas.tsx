import { Alert, Anchor, Tooltip } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "wouter";
import { TEKS_KELAS } from "../../core/text/organisasi";
import { useTemuanKelas } from "../data/kelas";

/** Marks a class that does not fit, and says why on hover; nothing when it does. Where it is answered is `/fungsi`. */
export function TandaKelas(props: { readonly jabatanId: string }) {
  const temuan = useTemuanKelas(props.jabatanId);
  if (temuan.length === 0) return null;
  const label = TEKS_KELAS.tanda(temuan.map(({ kalimat }) => kalimat).join(" "));
  return (
    <Tooltip label={label} multiline maw={360}>
      <span role="img" aria-label={label} style={{ display: "inline-flex", verticalAlign: "-2px" }}>
        <IconAlertTriangle size={14} stroke={1.8} color="var(--mantine-color-orange-text)" aria-hidden />
      </span>
    </Tooltip>
  );
}

/** The same where there is room: every sentence, and the way to the page on which it is answered. */
export function TemuanKelasJabatan(props: { readonly jabatanId: string }) {
  const temuan = useTemuanKelas(props.jabatanId);
  if (temuan.length === 0) return null;
  return (
    <Alert color="orange" p="xs" my={6} icon={<IconAlertTriangle size={18} aria-hidden />}>
      {temuan.map(({ kunci, kalimat }) => (
        <div key={kunci}>{kalimat}</div>
      ))}
      <Anchor component={Link} href="/fungsi/kelas" size="sm">
        {TEKS_KELAS.bukaKelas}
      </Anchor>
    </Alert>
  );
}
