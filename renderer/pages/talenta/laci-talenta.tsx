import { Anchor, Drawer, Stack, Text } from "@mantine/core";
import { Link } from "wouter";
import type { IpAsnKantor, KotakKantor, OrangKotak } from "../../../core/contract/talenta";
import { TEKS_TALENTA as T } from "../../../core/text/talenta";
import { RincianIp } from "../../ui/talenta/rincian-ip";
import { RincianKotak } from "../../ui/talenta/rincian-kotak";
import { FormKalibrasi } from "./form-kalibrasi";

/** One person beside the list: the index with its parts, both axes, and the calibration. */
export function LaciTalenta(props: {
  readonly id: string | null;
  readonly ip: IpAsnKantor;
  readonly kotak: KotakKantor;
  readonly onTutup: () => void;
}) {
  const ip = props.ip.orang.find(({ pegawaiId }) => pegawaiId === props.id);
  const kotak = props.kotak.orang.find(({ pegawaiId }) => pegawaiId === props.id);
  return (
    <Drawer
      opened={ip !== undefined}
      onClose={props.onTutup}
      position="right"
      size={560}
      title={<Text fw={600}>{ip?.nama ?? T.rincian}</Text>}
    >
      {ip ? (
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {ip.jabatan} · {ip.unit} ·{" "}
            <Anchor component={Link} href={`/pegawai/${ip.pegawaiId}`} size="sm">
              {T.bukaOrang}
            </Anchor>
          </Text>
          <RincianIp ip={ip.ip} />
          {kotak ? (
            <>
              <RincianKotak talenta={kotak.talenta} kotak={kotak.kotak} kalibrasi={kotak.kalibrasi} />
              <Kalibrasi orang={kotak} tahun={props.kotak.tahun} />
            </>
          ) : (
            <Text size="sm" c="dimmed">
              {T.dibatasi}
            </Text>
          )}
        </Stack>
      ) : null}
    </Drawer>
  );
}

function Kalibrasi({ orang, tahun }: { readonly orang: OrangKotak; readonly tahun: number }) {
  const semula = orang.kalibrasi === null ? orang.talenta.kotak : (orang.talenta.kotak ?? orang.kotak);
  if (semula === null) {
    return (
      <Text size="sm" c="dimmed">
        {T.perluTempat}
      </Text>
    );
  }
  return <FormKalibrasi key={`${orang.pegawaiId} ${tahun}`} orang={orang} tahun={tahun} semula={semula} />;
}
