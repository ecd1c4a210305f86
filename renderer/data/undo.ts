import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { HasilUrung } from "../../core/contract/history";
import { TEKS_URUNG } from "../../core/text/navigasi";
import { formatAngka } from "../../core/text/number";
import { call } from "./call";
import { flushPendingEdits } from "./pending-edits";
import { showError } from "./query";

const SHOWN_NAMES = 3;

/** The last undo, redo or revert begun in this window, wherever it was asked for. */
let lastAct: Promise<unknown> = Promise.resolve();

/**
 * Undo, redo and revert of any step, each followed by a notice in words. One at a time: further presses
 * wait for the one under way. Answers what happened, or null after an error, which has been shown.
 */
export function useUndo() {
  const client = useQueryClient();
  const run = useCallback(
    (title: string, act: () => Promise<HasilUrung>): Promise<HasilUrung | null> => {
      const next = lastAct
        .then(flushPendingEdits)
        .then(act)
        .then((hasil) => {
          showOutcome(title, hasil);
          return hasil;
        })
        .catch((error: unknown) => {
          showError(error);
          return null;
        })
        .finally(() => void client.invalidateQueries());
      lastAct = next;
      return next;
    },
    [client],
  );
  return {
    undo: useCallback(() => run(TEKS_URUNG.diurungkan, () => call("history.undo", {})), [run]),
    redo: useCallback(() => run(TEKS_URUNG.diulangi, () => call("history.redo", {})), [run]),
    revert: useCallback((id: string) => run(TEKS_URUNG.dibatalkan, () => call("history.revert", { id })), [run]),
  };
}

/** Id of the step that undo would take back now; null when there is none. */
export async function latestStepId(): Promise<string | null> {
  return (await call("office.status", {})).urung?.id ?? null;
}

/** The rows that were kept because somebody edited them since, as one sentence; empty when none was. */
function sentenceOfKept(kept: readonly string[]): string {
  if (kept.length === 0) return "";
  const rest = kept.length - SHOWN_NAMES;
  const names = kept.slice(0, SHOWN_NAMES).join(", ") + (rest > 0 ? TEKS_URUNG.danLainnya(formatAngka(rest)) : "");
  return TEKS_URUNG.dipertahankan(formatAngka(kept.length), names);
}

function showOutcome(title: string, hasil: HasilUrung): void {
  const kept = sentenceOfKept(hasil.dipertahankan);
  notifications.show({
    color: kept ? "yellow" : "samudra",
    title: TEKS_URUNG.judul(title, hasil.langkah.kalimat, hasil.dikembalikan),
    message: kept,
    autoClose: kept ? 12_000 : 4_000,
    withCloseButton: true,
  });
}
