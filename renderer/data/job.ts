import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { ulid } from "ulid";
import type { JobStatus } from "../../core/contract/job";
import type { Input, JobName, Output } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { call } from "./call";
import { denganHari, useHariDipilih } from "./hari";
import { flushPendingEdits } from "./pending-edits";

/** When progress is asked for the first time: what is done by then needs no telling. Afterwards again and again. */
const FIRST_ASK_MS = 750;
const ASK_MS = 250;

/** A job of this window while it runs. */
export interface Running {
  /** How far it is; null for a moment, and again when it is about to answer. */
  readonly status: JobStatus | null;
  readonly cancel: () => void;
}

/** Who asked for a job, and what he hears of it. */
interface Caller {
  /** Raised when the answer is no longer wanted. */
  readonly signal?: AbortSignal;
  /** Told of the job until it ends, then null. */
  readonly onRunning: (running: Running | null) => void;
}

/** Jobs that the analyst started and waits for, by what is said beside their progress. */
const started = new Set<{ sentence: string }>();

/** What is said of the jobs that the analyst waits for; empty before a job has told anything. */
export function runningSentences(): readonly string[] {
  return [...started].map(({ sentence }) => sentence);
}

/** Runs a job to its answer. @throws AppError cancelled when it was stopped; what the job refused with */
export async function runJob<N extends JobName>(name: N, input: Input<N>, { signal, onRunning }: Caller): Promise<Output<N>> {
  const job = ulid();
  // Whether it is stopped is seen by its answer.
  const cancel = (): void => void call("job.cancel", { job }).catch(() => undefined);
  let ended = false;
  let timer: ReturnType<typeof setTimeout>;
  const ask = async (): Promise<void> => {
    const status = await call("job.status", { job }).catch(() => null);
    if (ended) return;
    onRunning({ status, cancel });
    timer = setTimeout(() => void ask(), ASK_MS);
  };
  if (signal?.aborted === true) throw new AppError("cancelled");
  signal?.addEventListener("abort", cancel, { once: true });
  onRunning({ status: null, cancel });
  timer = setTimeout(() => void ask(), FIRST_ASK_MS);
  try {
    return await call(name, { ...input, job });
  } finally {
    ended = true;
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
    onRunning(null);
  }
}

/** A job that the analyst starts, of what is saved and of the edits under way. */
export function useJob() {
  const [running, setRunning] = useState<Running | null>(null);
  const run = useCallback(async <N extends JobName>(name: N, input: Input<N>): Promise<Output<N>> => {
    setRunning({ status: null, cancel: () => undefined });
    const own = { sentence: "" };
    started.add(own);
    try {
      await flushPendingEdits();
      const onRunning = (now: Running | null): void => {
        own.sentence = now?.status?.sentence ?? own.sentence;
        setRunning(now);
      };
      return await runJob(name, denganHari(name, input), { onRunning });
    } finally {
      started.delete(own);
      setRunning(null);
    }
  }, []);
  return { running, run };
}

/**
 * The answer of a job as something that is shown: kept until a command changes something, and stopped when nobody looks
 * any more. `keepBefore`: the answer before is shown while it is on its way.
 */
export function useJobAnswer<N extends JobName>(
  name: N,
  input: Input<N>,
  {
    keepBefore = false,
    ...lain
  }: { readonly staleTime?: number; readonly gcTime?: number; readonly enabled?: boolean; readonly keepBefore?: boolean } = {},
) {
  const [running, setRunning] = useState<Running | null>(null);
  const asked = denganHari(name, input, useHariDipilih());
  const answer = useQuery<Output<N>>({
    queryKey: [name, asked],
    queryFn: async ({ signal }) => {
      await flushPendingEdits();
      return runJob(name, asked, { signal, onRunning: setRunning });
    },
    ...lain,
    // A function of its own each time: an answer that was forgotten meanwhile is not remembered by it.
    ...(keepBefore ? { placeholderData: <T>(sebelum: T | undefined) => keepPreviousData(sebelum) } : {}),
  });
  return { ...answer, running };
}
