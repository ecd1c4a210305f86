import { Button, Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import type { LangkahRingkas } from "../../../core/contract/history";
import { TEKS_RIWAYAT } from "../../../core/text/riwayat";
import { RincianLangkah } from "./rincian-langkah";

/** An opened step: the rows it changed, and what takes it back or does it again. */
export function IsiLangkah(props: { readonly langkah: LangkahRingkas; readonly onTanya: () => void }) {
  const { langkah } = props;
  const IkonTindakan = langkah.dapat === "ulang" ? IconArrowForwardUp : IconArrowBackUp;
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed">
          {langkah.dapat === null ? TEKS_RIWAYAT.isiPertama : ""}
        </Text>
        {langkah.dapat === null ? null : (
          <Button variant="default" leftSection={<IkonTindakan size={16} aria-hidden />} onClick={props.onTanya}>
            {langkah.dapat === "ulang"
              ? TEKS_RIWAYAT.lakukanLagi
              : langkah.jenis === "impor"
                ? TEKS_RIWAYAT.batalkanImpor
                : TEKS_RIWAYAT.batalkan}
          </Button>
        )}
      </Group>
      <RincianLangkah id={langkah.id} jumlah={langkah.jumlahPerubahan} />
    </>
  );
}
