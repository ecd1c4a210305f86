import { Button, Center, Group, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import type { DampakImpor } from "../../../core/intake/pratinjau";
import { kalimatDampak, TEKS_IMPOR } from "../../../core/text/impor";
import { useShell } from "../../data/query";
import { useUndo } from "../../data/undo";

/** After accepting: what was written, the way back, and the way on. */
export function Outcome(props: { readonly batch: string; readonly dampak: DampakImpor; readonly onNext: () => void }) {
  const { revert } = useUndo();
  const step = useShell("history.list", {}).data?.langkah.find((langkah) => langkah.id === props.batch);
  const reverted = step?.keadaan === "dibatalkan";
  const [reverting, setReverting] = useState(false);
  const OutcomeIcon = reverted ? IconArrowBackUp : IconCircleCheck;
  const undoImport = async () => {
    setReverting(true);
    await revert(props.batch);
    setReverting(false);
  };
  return (
    <Center py={56}>
      <Stack maw={560} gap="sm" role="status">
        <Group gap="xs" wrap="nowrap">
          <OutcomeIcon size={22} color={reverted ? "var(--mantine-color-dimmed)" : "var(--mantine-color-teal-text)"} aria-hidden />
          <Title order={2} size="h4">
            {reverted ? TEKS_IMPOR.imporDibatalkan : TEKS_IMPOR.selesai}
          </Title>
        </Group>
        {reverted ? null : <Text>{kalimatDampak(props.dampak)}.</Text>}
        <Text size="sm" c="dimmed">
          {reverted ? TEKS_IMPOR.imporDibatalkanPenjelasan : TEKS_IMPOR.selesaiPenjelasan}
        </Text>
        <Group gap="xs" mt="xs">
          <Button component={Link} href="/abk">
            {TEKS_IMPOR.lihatAbk}
          </Button>
          <Button component={Link} href="/pegawai" variant="default">
            {TEKS_IMPOR.lihatPegawai}
          </Button>
          <Button component={Link} href="/formasi" variant="default">
            {TEKS_IMPOR.lihatFormasi}
          </Button>
        </Group>
        <Group gap="xs">
          <Button variant="default" onClick={props.onNext}>
            {TEKS_IMPOR.imporLain}
          </Button>
          {reverted ? null : (
            <Button variant="subtle" color="red" loading={reverting} onClick={() => void undoImport()}>
              {TEKS_IMPOR.batalkanImpor}
            </Button>
          )}
        </Group>
      </Stack>
    </Center>
  );
}

/** An import that could not be read at all: why, and another try. */
export function Failure(props: { readonly sentence: string; readonly onNext: () => void }) {
  return (
    <Center py={56}>
      <Stack maw={560} gap="sm" role="alert">
        <Group gap="xs" wrap="nowrap">
          <IconAlertTriangle size={22} color="var(--mantine-color-red-text)" aria-hidden />
          <Title order={2} size="h4">
            {TEKS_IMPOR.gagal}
          </Title>
        </Group>
        <Text>{props.sentence}</Text>
        <Group>
          <Button onClick={props.onNext}>{TEKS_IMPOR.imporLain}</Button>
        </Group>
      </Stack>
    </Center>
  );
}
