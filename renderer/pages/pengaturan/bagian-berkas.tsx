import { Alert, Badge, Button, Code, Group, Stack, Text } from "@mantine/core";
import { IconBuildingCommunity, IconDeviceFloppy, IconRestore } from "@tabler/icons-react";
import { useState } from "react";
import type { OfficeStatus } from "../../../core/contract/office";
import { formatAngka } from "../../../core/text/number";
import { TEKS_BERKAS } from "../../../core/text/pengaturan";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useOffice } from "../../data/office";
import { useCommand } from "../../data/query";
import { BarisKeadaanData } from "../../ui/kabar-data";
import { Section } from "../../ui/section";
import { TombolTulis } from "../../ui/tombol-tulis";

/** Where the data is, how to take a copy away, and the sample office. */
export function BagianBerkas(props: { readonly status: OfficeStatus }) {
  const { status } = props;
  const { open, saveCopy } = useOffice();
  const contoh = status.jenisBerkas === "contoh";
  const { unit, jabatan, tugas, pegawai } = status.jumlah;
  return (
    <Stack gap="lg" maw={820}>
      <Section title={TEKS_BERKAS.lokasi}>
        <Stack gap="sm" p="md">
          <Group gap="xs">
            <Badge color={contoh ? "orange" : "samudra"}>{TEKS_BERKAS.jenis[status.jenisBerkas]}</Badge>
            <Text size="sm">
              {TEKS_BERKAS.jumlah({
                unit: formatAngka(unit),
                jabatan: formatAngka(jabatan),
                tugas: formatAngka(tugas),
                pegawai: formatAngka(pegawai),
              })}
            </Text>
          </Group>
          <Code block>{status.lokasiBerkas}</Code>
          <BarisKeadaanData lengkap />
          <Text size="sm" c="dimmed">
            {TEKS_BERKAS.lokasiPenjelasan}
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
            {TEKS_BERKAS.contohPenjelasan}
          </Text>
          <Group>
            <Button
              variant="default"
              leftSection={<IconBuildingCommunity size={16} aria-hidden />}
              onClick={() => void open(contoh ? "kantor" : "contoh")}
            >
              {contoh ? TEKS_BERKAS.kembali : TEKS_BERKAS.bukaContoh}
            </Button>
            <UlangContoh />
          </Group>
        </Stack>
      </Section>
    </Stack>
  );
}

/** Making the sample anew is the one act that cannot be undone, so it asks first. */
function UlangContoh() {
  const ulang = useCommand("office.resetSample");
  const [bertanya, setBertanya] = useState(false);
  if (!bertanya) {
    return (
      <TombolTulis variant="default" leftSection={<IconRestore size={16} aria-hidden />} onClick={() => setBertanya(true)}>
        {TEKS_BERKAS.ulangContoh}
      </TombolTulis>
    );
  }
  return (
    <Alert color="yellow" title={TEKS_BERKAS.ulangContoh} w="100%">
      <Text size="sm" mb="sm">
        {TEKS_BERKAS.ulangTanya}
      </Text>
      <Group gap="sm">
        <TombolTulis
          color="red"
          loading={ulang.isPending}
          onClick={() =>
            ulang.mutate(
              {},
              {
                onSuccess: () => {
                  setBertanya(false);
                  tell({ tone: "done", sentence: TEKS_BERKAS.contohDiulang });
                },
              },
            )
          }
        >
          {TEKS_BERKAS.ulangYa}
        </TombolTulis>
        <Button variant="default" onClick={() => setBertanya(false)}>
          {TEKS_UMUM.batal}
        </Button>
      </Group>
    </Alert>
  );
}
