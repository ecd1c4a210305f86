import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { TEKS_IMPOR } from "../../../core/text/intake";
import { useDraftChanges } from "../../data/draft-changes";
import { useIntakeStatus, useStartIntake } from "../../data/intake";
import { takePendingFiles, usePendingCount } from "../../data/pending-files";
import { useCommand, useShell } from "../../data/query";

/** Files that one import takes, as the contract has it. */
const MOST_FILES = 50;

/** What the page shows. `preparing`: files are being handed to the shell. */
export type ImportView =
  | { readonly view: "waiting" }
  | { readonly view: "choose"; readonly note: string | null }
  | { readonly view: "preparing" }
  | { readonly view: "draft"; readonly draf: string; readonly state: Exclude<KeadaanImpor, { readonly tahap: "dibatalkan" }> };

/** The one import of the page: the draft still open in the shell, or the one started here. */
export function useIntake() {
  const current = useShell("intake.current", {});
  const [started, setStarted] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const { mutate: start, isPending: preparing } = useStartIntake();
  const cancel = useCommand("intake.cancel");
  const known = started ?? current.data?.draf ?? null;
  const draf = known === left ? null : known;
  const changes = useDraftChanges(draf);
  const { tell } = changes;
  const [refused, setRefused] = useState<string | null>(null);
  const status = useIntakeStatus(draf, changes.applying);
  const state = draf === null ? undefined : status.data;
  const busy = state?.tahap === "membaca" || state?.tahap === "siap" || state?.tahap === "menerapkan";

  const begin = useCallback(
    (files: readonly File[]): void => {
      if (files.length === 0) return;
      if (busy) return tell(TEKS_IMPOR.terbuka);
      if (files.length > MOST_FILES) return setRefused(TEKS_IMPOR.terlaluBanyak(MOST_FILES));
      setRefused(null);
      start(files, { onSuccess: setStarted });
    },
    [busy, start, tell],
  );

  const settled = current.isFetched && (draf === null || status.isFetched);
  const takePending = useEffectEvent(() => begin(takePendingFiles()));
  const pending = usePendingCount();
  useEffect(() => {
    if (settled && pending > 0) queueMicrotask(() => takePending());
  }, [settled, pending]);

  return {
    shown: viewOf({ preparing, settled, draf, state, refused, cancelled: cancel.isSuccess }),
    begin,
    changes,
    cancel: () => {
      if (draf !== null) cancel.mutate({ draf });
    },
    /** Puts a finished or failed import aside. */
    leave: () => setLeft(draf),
  };
}

function viewOf(now: {
  readonly preparing: boolean;
  readonly settled: boolean;
  readonly draf: string | null;
  readonly state: KeadaanImpor | undefined;
  /** Why the files last given were not taken. */
  readonly refused: string | null;
  readonly cancelled: boolean;
}): ImportView {
  if (now.preparing) return { view: "preparing" };
  if (!now.settled) return { view: "waiting" };
  if (now.draf === null || now.state === undefined) return { view: "choose", note: now.refused };
  if (now.state.tahap === "dibatalkan") return { view: "choose", note: now.refused ?? (now.cancelled ? TEKS_IMPOR.dibatalkan : null) };
  return { view: "draft", draf: now.draf, state: now.state };
}
