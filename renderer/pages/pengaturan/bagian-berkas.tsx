import { Badge, Button, Code, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconBuildingCommunity, IconDeviceFloppy, IconRestore } from "@tabler/icons-react";
import type { OfficeStatus } from "../../../core/contract/office";
import { formatAngka } from "../../../core/text/number";
import { TEKS_BERKAS } from "../../../core/text/pengaturan";
import { useOffice } from "../../data/office";
import { useCommand } from "../../data/query";
import { Section } from "../../ui/section";

/** Where the data is, how to take a copy away, and the sample office. */
export function BagianBerkas(props: { readonly status: OfficeStatus }) {
  const { status } = props;
  const { open, saveCopy } = useOffice();
  const ulang = useCommand("office.resetSample");
  const contoh = status.jenisBerkas === "contoh";
  const { unit, jabatan, tugas, pegawai } = status.jumlah;
  return (
    <Stack gap="lg" maw={820}>
      <Section title={TEKS_BERKAS.lokasi}>
        <Stack gap="sm" p="md">
          <Group gap="xs">
            <Badge color={contoh ? "orange" : "samudra"}>{TEKS_BERKAS.jenis[status.jenisBerkas]}</Badge>
            <Text size="sm">{TEKS_BERKAS.jumlah(formatAngka(unit), formatAngka(jabatan), formatAngka(tugas), formatAngka(pegawai))}</Text>
          </Group>
          <Code block>{status.lokasiBerkas}</Code>
          <Text size="sm" c="dimmed">
            {`${TEKS_BERKAS.lokasiPenjelasan} ${TEKS_BERKAS.salinPenjelasan}`}
          </Text>
          <Group>
            <Button leftSection={<IconDeviceFloppy size={16} aria-hidden />} onClick={() => void saveCopy()}>
              {TEKS_BERKAS.salin}
            </Button>
          </Group>
        </Stack>
      </Section>
      <Section title={TEKS_BERKAS.contoh}>
        <Stack gap="sm" p="md">
          <Text size="sm" c="dimmed">
            {`${TEKS_BERKAS.contohPenjelasan} ${TEKS_BERKAS.ulangPenjelasan}`}
          </Text>
          <Group>
            <Button
              variant="default"
              leftSection={<IconBuildingCommunity size={16} aria-hidden />}
              onClick={() => void open(contoh ? "kantor" : "contoh")}
            >
              {contoh ? TEKS_BERKAS.kembali : TEKS_BERKAS.bukaContoh}
            </Button>
            <Button
              variant="default"
              leftSection={<IconRestore size={16} aria-hidden />}
              loading={ulang.isPending}
              onClick={() => ulang.mutate({}, { onSuccess: () => notifications.show({ message: TEKS_BERKAS.contohDiulang }) })}
            >
              {TEKS_BERKAS.ulangContoh}
            </Button>
          </Group>
        </Stack>
      </Section>
    </Stack>
  );
}
