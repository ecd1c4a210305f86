import { Anchor, Text } from "@mantine/core";
import { Link } from "wouter";
import { formatTanggal } from "../../../../core/text/date";
import { TEKS_TALENTA as T } from "../../../../core/text/talenta";
import { useShell } from "../../../data/query";
import { LoadError } from "../../../ui/load-error";
import { RincianIp } from "../../../ui/talenta/rincian-ip";
import { RincianKotak } from "../../../ui/talenta/rincian-kotak";
import { BagianBerkas } from "./bagian-berkas";
import type { IsiBagian } from "./bagian";

/** IP ASN of the person with its parts and what would raise it, and the box. */
export function BagianTalenta({ berkas }: IsiBagian) {
  const { data, error, refetch } = useShell("talenta.orang", { pegawaiId: berkas.identitas.id, per: berkas.per });
  return (
    <BagianBerkas
      kunci="talenta"
      judul={T.judul}
      tindakan={
        <Anchor component={Link} href="/talenta" size="sm">
          {T.bukaHalaman}
        </Anchor>
      }
    >
      {error ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {data === null ? (
        <Text size="sm" c="dimmed">
          {T.tidakDihitung}
        </Text>
      ) : null}
      {data ? (
        <>
          <Text size="xs" c="dimmed" mb={6}>
            {T.penjelasan(formatTanggal(data.per), data.tahun)} {data.disiplinTertutup ? T.tertutup : T.bahanTelaah}
          </Text>
          <RincianIp ip={data.ip} />
          {data.talenta === null ? (
            <Text size="sm" c="dimmed">
              {T.dibatasi}
            </Text>
          ) : (
            <RincianKotak talenta={data.talenta} kotak={data.kotak} kalibrasi={data.kalibrasi} />
          )}
        </>
      ) : null}
    </BagianBerkas>
  );
}
