import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { Input } from "../../core/contract/procedures";
import { TEKS_PRATINJAU } from "../../core/text/intake-pratinjau";
import { call } from "./call";
import { handOver } from "./hand-over";
import { useInTurn } from "./in-turn";
import { excludeRows, type RowChoice, type SheetRef } from "./intake";
import { runJob, type Running } from "./job";
import { flushPendingEdits } from "./pending-edits";
import { sentenceOf } from "./query";

/** What is told beside the work: the outcome of an undo, or why something was not possible. */
export interface Said {
  readonly failed: boolean;
  readonly sentence: string;
}

/** Everything that the analyst can change about an open draft. One after another, in the order asked for. */
export interface DraftChanges {
  readonly mend: (at: SheetRef, sel: string, nilai: string) => void;
  readonly exclude: (at: SheetRef, baris: readonly number[], keluarkan: boolean) => void;
  /** Every row that a choice shows. */
  readonly excludeShown: (at: SheetRef, choice: RowChoice, keluarkan: boolean) => void;
  readonly excludeGroup: (at: SheetRef, kelompok: string) => void;
  readonly answer: (kunci: string, nilai: string | null) => void;
  /** Reads a sheet in another way; `done` follows when that was possible. */
  readonly map: (input: Input<"intake.map">, done: () => void) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly apply: () => void;
  readonly saveLeftovers: () => void;
  readonly tell: (sentence: string) => void;
  /** The workbook of what is left, while it is written. */
  readonly running: Running | null;
  /** Whether a change is still on its way. */
  readonly busy: boolean;
  readonly applying: boolean;
  readonly said: Said | null;
}

type Act = (draf: string) => Promise<Said | null>;

/** The changes of the page's draft, with what was last said about them; nothing happens while there is no draft. */
export function useDraftChanges(draf: string | null): DraftChanges {
  const client = useQueryClient();
  const inTurn = useInTurn();
  const [waiting, setWaiting] = useState(0);
  const [applying, setApplying] = useState(false);
  const [running, setRunning] = useState<Running | null>(null);
  const [spoken, setSpoken] = useState<{ readonly draf: string | null; readonly said: Said | null }>({ draf: null, said: null });
  const setSaid = useCallback((said: Said | null) => setSpoken({ draf, said }), [draf]);
  const run = useCallback(
    (act: Act) => {
      if (draf === null) return;
      setWaiting((count) => count + 1);
      void inTurn(async () => {
        try {
          await flushPendingEdits();
          setSaid(await act(draf));
        } catch (error) {
          setSaid({ failed: true, sentence: sentenceOf(error) });
        } finally {
          await client.invalidateQueries();
          setWaiting((count) => count - 1);
        }
      });
    },
    [client, draf, inTurn, setSaid],
  );
  const acts = useMemo(
    () => ({
      mend: (at: SheetRef, sel: string, nilai: string) => run(() => quiet(call("intake.mend", { ...at, sel, nilai }))),
      exclude: (at: SheetRef, baris: readonly number[], keluarkan: boolean) =>
        run(() => quiet(call("intake.exclude", { ...at, baris: [...baris], keluarkan }))),
      excludeShown: (at: SheetRef, choice: RowChoice, keluarkan: boolean) => run(() => quiet(excludeRows(at, choice, keluarkan))),
      excludeGroup: (at: SheetRef, kelompok: string) => run(() => quiet(call("intake.excludeGroup", { ...at, kelompok }))),
      answer: (kunci: string, nilai: string | null) => run((id) => quiet(call("intake.answer", { draf: id, kunci, nilai }))),
      map: (input: Input<"intake.map">, done: () => void) => run(() => mapThen(input, done)),
      undo: () => run((id) => stepBack(id, "undo")),
      redo: () => run((id) => stepBack(id, "redo")),
      apply: () => {
        setApplying(true);
        run((id) => quiet(call("intake.apply", { draf: id })).finally(() => setApplying(false)));
      },
      saveLeftovers: () => run((id) => saveLeftovers(id, setRunning)),
      tell: (sentence: string) => setSaid({ failed: true, sentence }),
    }),
    [run, setSaid],
  );
  // What was said about one draft is not said about the next.
  return { ...acts, running, busy: waiting > 0, applying, said: spoken.draf === draf ? spoken.said : null };
}

async function quiet(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}

async function mapThen(input: Input<"intake.map">, done: () => void): Promise<null> {
  await call("intake.map", input);
  done();
  return null;
}

/** Takes back or does again what the draft names at that moment, and says which; a quiet word when there is nothing. */
async function stepBack(draf: string, way: "undo" | "redo"): Promise<Said> {
  const state = await call("intake.status", { draf });
  const apa = state.tahap !== "siap" ? null : way === "undo" ? state.dapatKembali : state.dapatUlang;
  const words = TEKS_PRATINJAU.langkah[way];
  if (apa === null) return { failed: false, sentence: words.kosong };
  await call(way === "undo" ? "intake.undo" : "intake.redo", { draf });
  return { failed: false, sentence: words.selesai(apa) };
}

async function saveLeftovers(draf: string, onRunning: (running: Running | null) => void): Promise<Said | null> {
  const { nama, isi } = await runJob("intake.leftovers", { draf }, { onRunning });
  const saved = await handOver({ nama, isi });
  return saved === null ? null : { failed: false, sentence: TEKS_PRATINJAU.sisaDisimpan(saved) };
}
