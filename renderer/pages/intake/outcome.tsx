import { Button, Center, Group, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck, IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { kalimatDampak, TEKS_IMPOR } from "../../../core/text/intake";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import { useShell } from "../../data/query";
import { useUndo } from "../../data/undo";
import classes from "./intake.module.css";

interface OutcomeProps {
  readonly outcome: Extract<KeadaanImpor, { readonly tahap: "selesai" }>;
  readonly onLeftovers: () => void;
  readonly onNext: () => void;
}

/** After accepting: what was written, what was left and can be given back to its owner, the way back, and the way on. */
export function Outcome(props: OutcomeProps) {
  const { batch, dampak, tersisa } = props.outcome;
  const { revert } = useUndo();
  const step = useShell("history.list", {}).data?.langkah.find((langkah) => langkah.id === batch);
  const reverted = step?.keadaan === "dibatalkan";
  const [reverting, setReverting] = useState(false);
  const OutcomeIcon = reverted ? IconArrowBackUp : IconCircleCheck;
  const undoImport = async () => {
    setReverting(true);
    await revert(batch);
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
        {reverted ? null : <Text>{kalimatDampak(dampak)}.</Text>}
        <Text size="sm" c="dimmed">
          {reverted ? TEKS_IMPOR.imporDibatalkanPenjelasan : TEKS_IMPOR.selesaiPenjelasan}
        </Text>
        {tersisa > 0 ? (
          <Group gap="sm" wrap="nowrap" align="center" className={classes["leftovers"]}>
            <Text size="sm" style={{ flex: 1 }}>
              {TEKS_PRATINJAU.tersisa(tersisa)}
            </Text>
            <Button
              variant="default"
              style={{ flex: "none" }}
              leftSection={<IconDownload size={15} aria-hidden />}
              onClick={props.onLeftovers}
            >
              {TEKS_PRATINJAU.simpanSisa}
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {TEKS_PRATINJAU.tanpaSisa}
          </Text>
        )}
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
