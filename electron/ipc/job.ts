import type { Progress } from "../../core/contract/procedure";
import type { JobName, Output, Parsed } from "../../core/contract/procedures";
import type { Afterwards } from "./afterwards";
import type { HidupJob } from "../jobs/running-jobs";
import type { Context, ReadingContext } from "./context";

/** Tells how far a job is. */
export type Report = (progress: Progress) => void;

interface Parts<N extends JobName, M> {
  /**
   * Reads one consistent picture from the data file: plain values, which another thread is given a copy of. Everybody else waits
   * meanwhile, so it only reads.
   */
  readonly gather: (context: ReadingContext, input: Parsed<N>, hidup: HidupJob) => Promise<M> | Afterwards<M>;
  /** What takes long, from the picture alone. Runs in a thread of its own, which is ended when the job is no longer wanted. */
  readonly work: (material: M, report: Report) => Promise<Output<N>> | Output<N>;
  /**
   * What takes away what the work left half done, when it ended without an answer: asked for before the work begins, because of what was gathered
   * nothing is kept meanwhile.
   */
  readonly tidy?: (material: M) => () => Promise<void>;
  /** Memory that the work may take, in MB, where it is other than that of most. The less it may, the less it leaves lying about. */
  readonly memoryMb?: (material: M) => number;
  /** New values that it holds before it looks which are still needed, in MB, where it is other than that of most. */
  readonly youngMb?: number;
  /**
   * What is remembered of the answer, in its turn at the data file, when the work has ended well. Never part of a step. It answers what is
   * given out in the place of the answer, or nothing.
   */
  readonly keep?: (context: Context, input: Parsed<N>, answer: Output<N>) => Promise<Output<N> | null>;
}

/** For work that makes very many small values of which most stay: looking through them often takes longer than the work itself. */
export const MANY_VALUES_MB = 128;

/** What answers a job, on every host alike. What it gathers is its own affair. */
export interface Job<N extends JobName> {
  readonly gather: (context: ReadingContext, input: Parsed<N>, hidup: HidupJob) => Promise<unknown> | Afterwards<unknown>;
  readonly work: (material: never, report: Report) => Promise<Output<N>> | Output<N>;
  readonly tidy?: (material: never) => () => Promise<void>;
  readonly memoryMb?: (material: never) => number;
  readonly youngMb?: number;
  readonly keep?: (context: Context, input: Parsed<N>, answer: Output<N>) => Promise<Output<N> | null>;
}
export type Jobs<N extends JobName = JobName> = { readonly [P in N]: Job<P> };

/** Joins the two parts of a job; the compiler holds what is gathered against what the work takes. */
export function job<N extends JobName, M>(parts: Parts<N, M>): Job<N> {
  return parts;
}
