import { Button, Loader, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import type { DraftChanges } from "../../data/draft-changes";
import classes from "./intake.module.css";
import { looksDisabled } from "../../ui/looks-disabled";

/** Takes the last change of the draft back, by its name, and does it again. */
export function DraftUndo(props: { readonly state: Extract<KeadaanImpor, { readonly tahap: "siap" }>; readonly changes: DraftChanges }) {
  const { state, changes } = props;
  const { undo, redo } = TEKS_PRATINJAU.langkah;
  return (
    <>
      {changes.busy ? <Loader size={16} className={classes["busy"]} role="img" aria-label={TEKS_PRATINJAU.menghitung} /> : null}
      <Tooltip label="Ctrl+Z">
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={15} aria-hidden />}
          {...looksDisabled(state.dapatKembali === null)}
          onClick={changes.undo}
        >
          {state.dapatKembali === null ? TEKS_PRATINJAU.urungkan : undo.tombol(state.dapatKembali)}
        </Button>
      </Tooltip>
      <Tooltip label={state.dapatUlang === null ? "Ctrl+Y" : `${redo.tombol(state.dapatUlang)} (Ctrl+Y)`}>
        <Button
          variant="default"
          leftSection={<IconArrowForwardUp size={15} aria-hidden />}
          {...looksDisabled(state.dapatUlang === null)}
          onClick={changes.redo}
        >
          {TEKS_PRATINJAU.ulangi}
        </Button>
      </Tooltip>
    </>
  );
}
