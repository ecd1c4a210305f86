import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconFileCertificate } from "@tabler/icons-react";
import { useState } from "react";
import type { StatusKunci } from "../../../../core/contract/kunci";
import { formatWaktu } from "../../../../core/text/date";
import { TEKS_HALAMAN_KUNCI as T } from "../../../../core/text/perlindungan";
import { useCommand } from "../../../data/query";
import { KakiIsian } from "../../../kunci/kaki-isian";
import { LembarPemulihan } from "../../../kunci/lembar-pemulihan";
import { PeriksaLembar } from "./periksa-lembar";
import { Section } from "../../../ui/section";

/** The recovery sheet: since when the present one opens the data, and a new one in its place. */
export function LembarKunci(props: { readonly status: StatusKunci }) {
  const lembar = props.status.slot.find(({ jenis }) => jenis === "pemulihan");
  const { lembarDiperiksa: diperiksa } = props.status;
  const [bertanya, setBertanya] = useState(false);
  const [kelompok, setKelompok] = useState<readonly string[] | null>(null);
  const baru = useCommand("kunci.pemulihanBaru", { toldInPlace: true });
  const tutup = (): void => {
    setBertanya(false);
    setKelompok(null);
    baru.reset();
  };
  return (
    <Section title={T.pemulihan}>
      <Stack gap="sm" p="md" align="flex-start">
        <Text size="sm">{lembar ? T.pemulihanAda(formatWaktu(lembar.dibuat)) : null}</Text>
        <Text size="sm" c={diperiksa === null ? "red" : "dimmed"}>
          {diperiksa === null ? T.pemulihanBelumDiperiksa : T.pemulihanDiperiksa(formatWaktu(diperiksa))}
        </Text>
        <Group gap="xs">
          <PeriksaLembar />
          <Button variant="default" leftSection={<IconFileCertificate size={16} aria-hidden />} onClick={() => setBertanya(true)}>
            {T.pemulihanBaru}
          </Button>
        </Group>
      </Stack>
      <Modal
        opened={bertanya}
        onClose={() => (kelompok === null ? tutup() : undefined)}
        withCloseButton={kelompok === null}
        closeOnClickOutside={false}
        closeOnEscape={kelompok === null}
        title={T.pemulihanBaru}
        size={560}
      >
        {kelompok === null ? (
          <Stack gap="sm">
            <Text size="sm">{T.pemulihanTanya}</Text>
            <KakiIsian
              galat={baru.error}
              sibuk={baru.isPending}
              label={T.pemulihanYa}
              onTutup={tutup}
              onYa={() => baru.mutate({}, { onSuccess: ({ lembarPemulihan }) => setKelompok(lembarPemulihan) })}
            />
          </Stack>
        ) : (
          <LembarPemulihan kelompok={kelompok} onSelesai={tutup} />
        )}
      </Modal>
    </Section>
  );
}
