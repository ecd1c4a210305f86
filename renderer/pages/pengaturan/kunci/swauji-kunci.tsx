import { Alert, Button, Group, List, Text } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { HasilSwauji } from "../../../../core/contract/kunci";
import { formatWaktu } from "../../../../core/text/date";
import { TEKS_HALAMAN_KUNCI as T } from "../../../../core/text/perlindungan";
import { call } from "../../../data/call";
import { showError } from "../../../data/query";

/** What a stranger could read in the folder of the data, as it was looked through last. */
export function SwaujiKunci(props: { readonly swauji: HasilSwauji | null }) {
  const client = useQueryClient();
  const [hasil, setHasil] = useState<HasilSwauji | null>(null);
  const [sibuk, setSibuk] = useState(false);
  const swauji = hasil ?? props.swauji;
  const periksa = (): void => {
    setSibuk(true);
    call("kunci.swauji", {})
      .then(setHasil, showError)
      .finally(() => {
        setSibuk(false);
        void client.invalidateQueries({ queryKey: ["kunci.status"] });
      });
  };
  return (
    <>
      <div role="status" aria-label={T.swauji}>
        {swauji === null ? (
          <Text size="sm">{T.swaujiBelum}</Text>
        ) : swauji.temuan.length === 0 ? (
          <Text size="sm">{T.swaujiBersih(swauji.berkas, swauji.nama, formatWaktu(swauji.waktu))}</Text>
        ) : (
          <Alert color="red" title={T.swaujiTemuan(swauji.temuan.length, formatWaktu(swauji.waktu))}>
            <List size="sm">
              {swauji.temuan.map(({ berkas, jenis, kalimat }) => (
                <List.Item key={`${berkas} ${jenis}`}>{kalimat}</List.Item>
              ))}
            </List>
          </Alert>
        )}
      </div>
      <Group>
        <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} loading={sibuk} onClick={periksa}>
          {T.periksa}
        </Button>
      </Group>
    </>
  );
}
