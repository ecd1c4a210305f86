import { Button, Group, Popover, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { jenisDibaca } from "../../../core/intake/jenis-lembar";
import type { KeadaanImpor } from "../../../core/contract/intake";
import type { Pertanyaan } from "../../../core/intake/pertanyaan";
import { kalimatAkanDitulis, kalimatDampak, TEKS_IMPOR } from "../../../core/text/intake";
import { kalimatBerlaku, TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import { TOMBOL } from "../../../core/text/tombol";
import type { DraftChanges } from "../../data/draft-changes";
import { editsText } from "../../ui/edits-text";
import { isPressed } from "../../ui/pressed";
import { useWindowKeys } from "../../ui/use-window-keys";
import classes from "./intake.module.css";
import { isOpen } from "./question-list";

/** Open questions that the step before accepting writes out. */
const MOST_LISTED = 4;

interface Props {
  readonly state: Extract<KeadaanImpor, { readonly tahap: "siap" }>;
  readonly changes: DraftChanges;
  readonly onDiscard: () => void;
}

/** What accepting would write and leave, and the ways out of the preview. */
export function PreviewFooter({ state, changes, onDiscard }: Props) {
  const sheets = state.berkas.flatMap((file) => file.lembar.filter(({ jenis }) => jenisDibaca(jenis)));
  const left = {
    ditolak: sheets.reduce((sum, sheet) => sum + sheet.ditolak, 0),
    dikecualikan: sheets.reduce((sum, sheet) => sum + sheet.dikecualikan, 0),
    tetap: sheets.reduce((sum, sheet) => sum + sheet.tetap, 0),
    berkasTakTerbaca: state.berkas.filter(({ galat }) => galat !== null).length,
  };
  return (
    <footer className={classes["footer"]}>
      <Text size="sm" style={{ flex: 1 }} aria-live="polite">
        {kalimatAkanDitulis(state.dampak, left)}
      </Text>
      {left.ditolak + left.dikecualikan > 0 ? (
        <Button variant="subtle" leftSection={<IconDownload size={15} aria-hidden />} onClick={changes.saveLeftovers}>
          {TEKS_PRATINJAU.simpanSisa}
        </Button>
      ) : null}
      <Discard disabled={changes.applying} onDiscard={onDiscard} />
      <Apply
        open={state.pertanyaan.filter(isOpen)}
        disabled={kalimatDampak(state.dampak) === ""}
        loading={changes.applying}
        onApply={changes.apply}
      />
    </footer>
  );
}

interface ApplyProps {
  readonly open: readonly Pertanyaan[];
  readonly disabled: boolean;
  readonly loading: boolean;
  readonly onApply: () => void;
}

/** Accepts at once when nothing is open; otherwise first says which readings would be taken. */
function Apply({ open, disabled, loading, onApply }: ApplyProps) {
  const [asking, setAsking] = useState(false);
  const rest = open.length - MOST_LISTED;
  const apply = (): void => {
    setAsking(false);
    onApply();
  };
  const ask = (): void => (open.length > 0 ? setAsking(!asking) : onApply());
  useWindowKeys((event) => {
    if (disabled || loading || event.defaultPrevented || !isPressed(event, TOMBOL.halaman.terapkan) || editsText(event.target)) return;
    event.preventDefault();
    if (asking) apply();
    else ask();
  });
  return (
    <Popover opened={asking} onChange={setAsking} position="top-end" trapFocus withArrow shadow="md" width={420}>
      <Popover.Target>
        <Button size="sm" disabled={disabled} loading={loading} onClick={ask}>
          {TEKS_IMPOR.terapkan}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={TEKS_IMPOR.terapkan}>
        <Text size="sm" fw={600}>
          {TEKS_PRATINJAU.terapkanTanya(open.length)}
        </Text>
        <ul className={classes["open"]}>
          {open.slice(0, MOST_LISTED).map((question) => (
            <li key={question.kunci}>
              <Text size="sm" c="dimmed">
                {question.kalimat}
              </Text>
              <Text size="sm">{kalimatBerlaku(question)}</Text>
            </li>
          ))}
        </ul>
        {rest > 0 ? (
          <Text size="sm" c="dimmed" mb="xs">
            {TEKS_PRATINJAU.danLagi(rest)}
          </Text>
        ) : null}
        <Group gap={6}>
          <Button onClick={apply}>{TEKS_PRATINJAU.terapkanYa}</Button>
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {TEKS_IMPOR.kembali}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Throwing the preview away cannot be undone, because it was never written: the one place that asks first. */
function Discard(props: { readonly disabled: boolean; readonly onDiscard: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <Popover opened={asking} onChange={setAsking} position="top-end" trapFocus withArrow shadow="md" width={320}>
      <Popover.Target>
        <Button size="sm" variant="default" disabled={props.disabled} onClick={() => setAsking(!asking)}>
          {TEKS_IMPOR.buang}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={TEKS_IMPOR.buang}>
        <Text size="sm" mb="xs">
          {TEKS_IMPOR.buangTanya}
        </Text>
        <Button.Group>
          <Button color="red.9" onClick={props.onDiscard}>
            {TEKS_IMPOR.buangYa}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {TEKS_IMPOR.kembali}
          </Button>
        </Button.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
