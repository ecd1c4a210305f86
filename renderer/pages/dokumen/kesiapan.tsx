import { Alert, Anchor, List, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "wouter";
import { countBarisBelumLengkap } from "../../../core/abk/kelengkapan";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { isTerbuka } from "../../../core/norma/temuan";
import { TEKS_KESIAPAN as T } from "../../../core/text/kelengkapan";
import { formatAngka } from "../../../core/text/number";
import { useJobAnswer } from "../../data/job";
import { useShell } from "../../data/query";

const NAMA_TERBANYAK = 4;

interface Terbuka {
  readonly kalimat: string;
  readonly href: string;
}

/** What is still open in the ABK, each with the way to it, and what will be frozen. Nothing of it stands in the way: the analyst decides. */
export function Kesiapan({ dokumen }: { readonly dokumen: DokumenAbk }) {
  const kelengkapan = useShell("abk.kelengkapan", {}).data;
  const profil = useShell("office.status", {}).data?.profil.nama ?? "";
  const norma = useJobAnswer("norma.findings", {});
  if (!kelengkapan) return null;
  const { tanpaTugas, belumLengkap, jumlahTugas } = kelengkapan;
  const temuan = (norma.data?.temuan ?? []).filter(isTerbuka).length;
  const nama = (jabatan: readonly { readonly nama: string }[]): readonly string[] =>
    jabatan.slice(0, NAMA_TERBANYAK).map((satu) => satu.nama);
  const pertama = belumLengkap[0];
  const terbuka: readonly Terbuka[] = [
    ...(tanpaTugas.length > 0 ? [{ kalimat: T.tanpaTugas(tanpaTugas.length, nama(tanpaTugas)), href: "/jabatan/keadaan/tanpaTugas" }] : []),
    ...(pertama
      ? [
          {
            kalimat: T.belumLengkap(countBarisBelumLengkap(kelengkapan), belumLengkap.length, nama(belumLengkap)),
            href: `/abk/${pertama.jabatanId}/${pertama.tugasId}`,
          },
        ]
      : []),
    ...(temuan > 0 ? [{ kalimat: T.temuan(temuan), href: "/norma" }] : []),
  ];
  const diperiksa = norma.data !== undefined || norma.error !== null;
  return (
    <Stack gap="xs">
      {terbuka.length > 0 ? (
        <Alert color="orange" p="xs" icon={<IconAlertTriangle size={18} aria-hidden />} title={T.terbuka}>
          <List size="sm">
            {terbuka.map(({ kalimat, href }) => (
              <List.Item key={href}>
                {kalimat}.{" "}
                <Anchor component={Link} href={href} size="sm" underline="always" aria-label={`${T.lihat}: ${kalimat}`}>
                  {T.lihat}
                </Anchor>
              </List.Item>
            ))}
          </List>
          <Text size="xs">{T.tetapDapat}</Text>
        </Alert>
      ) : diperiksa ? (
        <Text size="sm">
          <IconCircleCheck size={16} aria-hidden style={{ verticalAlign: "-3px" }} /> {T.tidakAda}
        </Text>
      ) : null}
      {diperiksa ? null : (
        <Text size="sm" c="dimmed" role="status">
          {T.memeriksa}
        </Text>
      )}
      <Text size="sm">
        <b>{T.dibekukan}:</b>{" "}
        {T.isiBeku({
          jabatan: formatAngka(dokumen.jumlah.jabatan),
          tugas: formatAngka(jumlahTugas),
          kebutuhan: formatAngka(dokumen.jumlah.kebutuhan, 4, 0),
          profil,
        })}
      </Text>
    </Stack>
  );
}
