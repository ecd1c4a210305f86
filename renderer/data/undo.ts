import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { HasilUrung, PratinjauUrung } from "../../core/contract/history";
import { AppError } from "../../core/errors";
import { TEKS_URUNG } from "../../core/text/navigasi";
import { kalimatTetap } from "../../core/text/riwayat";
import { call } from "./call";
import { useBoleh } from "./kunci";
import { tell } from "./notice";
import { flushPendingEdits } from "./pending-edits";
import { usePlace } from "./place";
import { sentenceOf, showError, useShell } from "./query";
import { createSharedValue } from "./shared-value";
import { useUndoPlace, type UndoPlace } from "./undo-place";

/** The last undo, redo or revert begun in this window, wherever it was asked for. */
let lastAct: Promise<unknown> = Promise.resolve();

/**
 * Undoes or redoes, and says in a notice what came of it. One at a time: further presses wait for the one under way. Answers what happened,
 * or null when nothing did, which has been said.
 */
function useAct() {
  const client = useQueryClient();
  return useCallback(
    (title: string, act: () => Promise<HasilUrung>): Promise<HasilUrung | null> => {
      const next = lastAct
        .then(flushPendingEdits)
        .then(act)
        .then((hasil) => {
          showOutcome(title, hasil);
          return hasil;
        })
        .catch((error: unknown) => {
          if (isNothingHere(error)) tell({ tone: "done", sentence: sentenceOf(error) });
          else showError(error);
          return null;
        })
        .finally(() => void client.invalidateQueries());
      lastAct = next;
      return next;
    },
    [client],
  );
}

/** Undoing and doing again of any step by name. */
export function useUndo() {
  const run = useAct();
  return {
    revert: useCallback((id: string) => run(TEKS_URUNG.dibatalkan, () => call("history.revert", { id })), [run]),
    repeat: useCallback((id: string) => run(TEKS_URUNG.dilakukanLagi, () => call("history.repeat", { id })), [run]),
  };
}

/**
 * Undo of the steps that the place on screen left in the data file, and what it would take. A press is about the place in which it was made,
 * whatever is on screen by the time that it is its turn.
 */
export function useUndoOfSteps() {
  const tempat = usePlace();
  const boleh = useBoleh("history.undo");
  const here = useShell("history.here", { tempat });
  const run = useAct();
  const undo = useCallback(() => run(TEKS_URUNG.diurungkan, () => call("history.undo", {}, tempat)), [run, tempat]);
  const redo = useCallback(() => run(TEKS_URUNG.diulangi, () => call("history.redo", {}, tempat)), [run, tempat]);
  // What another place had to undo is not said of this one.
  const told = here.isPlaceholderData || !boleh ? undefined : here.data;
  return { undoSentence: told?.urung?.kalimat ?? null, redoSentence: told?.ulang?.kalimat ?? null, undo, redo };
}

/** What Ctrl+Z and Ctrl+Y do now: changes that the place on screen keeps by itself, else its steps. */
export function useUndoHere(): UndoPlace {
  const steps = useUndoOfSteps();
  return useUndoPlace() ?? steps;
}

/** When the step was made that Ctrl+Z would take back in a place, in milliseconds since 1970; 0 when there is none. */
export async function timeOfLatestStep(tempat: string): Promise<number> {
  const { urung } = await call("history.here", { tempat });
  return urung ? Date.parse(urung.waktu) : 0;
}

/** A step whose undoing (or doing again) is asked about. */
export interface Asked {
  readonly id: string;
  readonly onDone?: (hasil: HasilUrung) => void;
}

const asked = createSharedValue<Asked | null>(null);

/** Asks whether a step is to be undone, or done again if it was undone, after saying what would go. `onDone` follows when it was. */
export function askUndo(id: string, onDone?: (hasil: HasilUrung) => void): void {
  asked.set({ id, ...(onDone && { onDone }) });
}

export function useAsked(): { readonly asked: Asked | null; readonly close: () => void } {
  return { asked: asked.useValue((now) => now), close: () => asked.set(null) };
}

/** What undoing a step, or doing it again, would do now. Looked up anew each time: other windows work on the same file. */
export function useUndoPreview(id: string) {
  return useQuery<PratinjauUrung>({ queryKey: ["history.preview", { id }], queryFn: () => previewUndo(id), staleTime: 0, gcTime: 0 });
}

/** What undoing a step, or doing it again, would do, edits under way included. */
export async function previewUndo(id: string): Promise<PratinjauUrung> {
  await flushPendingEdits();
  return call("history.preview", { id });
}

function isNothingHere(error: unknown): boolean {
  return error instanceof AppError && (error.code === "nothingToUndo" || error.code === "nothingToRedo");
}

function showOutcome(title: string, hasil: HasilUrung): void {
  const { dipertahankan } = hasil;
  const kept = dipertahankan.length > 0 ? kalimatTetap(dipertahankan) : "";
  const sentence = TEKS_URUNG.judul(title, hasil.langkah.kalimat, hasil.dikembalikan);
  tell({ tone: kept ? "kept" : "done", sentence: kept ? `${sentence}. ${kept}` : sentence });
}
