import { ActionIcon, Menu, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { Link } from "wouter";
import type { LangkahRingkas } from "../../core/contract/history";
import { TEKS_KEPALA } from "../../core/text/navigasi";
import { formatWaktu } from "../../core/text/date";
import { useShell } from "../data/query";
import { askUndo } from "../data/undo";
import classes from "./latest-steps.module.css";

const SHOWN = 8;
/** Undoings and redoings stand among the steps that were asked for. */
const READ = 40;

/** The last steps of work on all pages, by name; choosing one asks whether it is to be undone, or done again. */
export function LatestSteps() {
  return (
    <Menu position="bottom-end" width={420}>
      <Menu.Target>
        <ActionIcon size={30} aria-label={TEKS_KEPALA.langkahTerakhir} title={TEKS_KEPALA.langkahTerakhir}>
          <IconHistory size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{TEKS_KEPALA.langkahTerakhir}</Menu.Label>
        <Steps />
        <Menu.Divider />
        <Menu.Item component={Link} href="/riwayat">
          {TEKS_KEPALA.bukaRiwayat}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Steps() {
  const { data } = useShell("history.list", { jumlah: READ });
  const steps = (data?.langkah ?? []).filter(isWork).slice(0, SHOWN);
  if (steps.length === 0) return <Menu.Item disabled>{TEKS_KEPALA.langkahKosong}</Menu.Item>;
  return steps.map((step) => (
    <Menu.Item key={step.id} onClick={() => askUndo(step.id)}>
      <span className={classes["step"]} data-undone={step.keadaan === "dibatalkan" || undefined}>
        {step.kalimat}
      </span>
      <Text size="xs" c="dimmed">
        {formatWaktu(step.waktu)}
        {step.keadaan === "dibatalkan" ? ` · ${TEKS_KEPALA.dibatalkan}` : ""}
      </Text>
    </Menu.Item>
  ));
}

function isWork({ jenis, dapat }: LangkahRingkas): boolean {
  return (jenis === "ubah" || jenis === "impor") && dapat !== null;
}
