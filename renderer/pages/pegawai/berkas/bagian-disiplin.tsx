import { Anchor, Stack, Text } from "@mantine/core";
import { Link } from "wouter";
import type { PlainDate } from "../../../../core/date";
import { formatTanggal } from "../../../../core/text/date";
import { kalimatEfek, kalimatPutusan, kutipan, TEKS_KASUS as T } from "../../../../core/text/kasus-halaman";
import { useShell } from "../../../data/query";
import { LoadError } from "../../../ui/load-error";
import type { IsiBagian } from "./bagian";
import { BagianBerkas } from "./bagian-berkas";

/** Punishments of a person and what they hold back; nothing of it while cases are closed, not even whether there are any. */
export function BagianDisiplin(props: IsiBagian) {
  const kunci = useShell("kasus.kunci", {});
  return (
    <BagianBerkas kunci="disiplin" judul={T.pegawaiBagian}>
      {kunci.data === undefined ? null : kunci.data.oleh === null ? (
        <Tertutup />
      ) : (
        <Isi pegawaiId={props.berkas.identitas.id} per={props.berkas.per} />
      )}
    </BagianBerkas>
  );
}

function Tertutup() {
  return (
    <Text size="sm" c="dimmed">
      {T.pegawaiTertutup}{" "}
      <Anchor component={Link} href="/disiplin" size="sm">
        {T.pegawaiBuka}
      </Anchor>
    </Text>
  );
}

function Isi(props: { readonly pegawaiId: string; readonly per: PlainDate }) {
  const disiplin = useShell("kasus.pegawai", props);
  if (disiplin.error) return <LoadError error={disiplin.error} onRetry={() => void disiplin.refetch()} />;
  if (!disiplin.data) return null;
  const { hukuman, efek, berjalan } = disiplin.data;
  return (
    <Stack gap={4}>
      {hukuman.length === 0 && berjalan === 0 ? <Text size="sm">{T.pegawaiKosong}</Text> : null}
      {berjalan > 0 ? <Text size="sm">{T.pegawaiBerjalan(berjalan)}</Text> : null}
      {hukuman.map((satu) => (
        <Text size="sm" key={satu.kasusId}>
          {kalimatPutusan(satu)}.{" "}
          {satu.sampai === null ? T.sejak(formatTanggal(satu.berlaku)) : T.masa(formatTanggal(satu.berlaku), formatTanggal(satu.sampai))}.{" "}
          <Anchor component={Link} href={`/disiplin/${satu.kasusId}`} size="sm">
            {T.berkasHukuman}
          </Anchor>
        </Text>
      ))}
      {efek.map(({ akibat, bebasSejak, dasar, sebab, hukuman: asal }) => (
        <Text size="sm" key={`${akibat} ${sebab} ${asal?.kasusId ?? ""}`}>
          {kalimatEfek(akibat, bebasSejak)} ({kutipan(dasar)})
        </Text>
      ))}
    </Stack>
  );
}
