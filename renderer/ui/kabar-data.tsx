import { Alert, Button, Text } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { kabarData, TEKS_KEADAAN_DATA as T, type KabarData } from "../../core/text/keadaan-data";
import { useCommand, useShell } from "../data/query";

const WARNA = { bahaya: "red", perhatian: "yellow", tenang: "blue" } as const;

/** How often is looked whether something became of the file, in milliseconds. */
const LIHAT_MS = 60_000;

/**
 * What is to be known of the data file itself: where it lies, what was kept after a crash, and what the daily check found.
 *
 * @param lengkap whether a check that found nothing is told, too
 */
export function BarisKeadaanData({ lengkap = false }: { readonly lengkap?: boolean }) {
  const { data } = useShell("keadaanData.baca", {}, { refetchInterval: LIHAT_MS });
  const dibaca = useCommand("keadaanData.dibaca");
  const kabar = data ? kabarData(data).filter(({ jenis }) => lengkap || jenis !== "utuh") : [];
  return (
    <>
      {kabar.map((satu) => (
        <Kabar key={satu.kalimat} {...satu} onDibaca={() => dibaca.mutate({})} />
      ))}
    </>
  );
}

function Kabar({ jenis, nada, kalimat, onDibaca }: KabarData & { readonly onDibaca: () => void }) {
  if (jenis === "utuh") {
    return (
      <Text size="sm" c="dimmed" role="status">
        {kalimat}
      </Text>
    );
  }
  const judul = nada === "bahaya" ? T.judulBahaya : jenis === "mati" ? T.judulMati : T.judul;
  return (
    <Alert
      color={WARNA[nada]}
      icon={nada === "tenang" ? <IconInfoCircle size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
      title={judul}
      mb="sm"
      role={nada === "bahaya" ? "alert" : "status"}
    >
      <Text size="sm">{kalimat}</Text>
      {jenis === "mati" ? (
        <Button variant="default" size="xs" mt={8} onClick={onDibaca}>
          {T.mengerti}
        </Button>
      ) : null}
    </Alert>
  );
}
