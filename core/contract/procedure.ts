import type { z } from "zod";
import type { Peran } from "../kunci/slot";
import { id } from "./fields";

/**
 * What answering a procedure takes:
 * - a query reads the data file and changes nothing;
 * - a command may write, and the interface refreshes what it shows afterwards;
 * - a job reads like a query and then works for long, away from the data file: meanwhile everything else is answered, its progress can
 *   be asked and it can be stopped;
 * - a control looks at work under way or stops it, or keeps how the window looks. It knows no data file, so that it never waits for one.
 */
export type ProcedureKind = "query" | "command" | "job" | "control";

/**
 * One procedure of the product: a name in a table, what answering it takes, the schema that its input must pass, and the type that it
 * answers with. The shell writes the handler; desktop, browser and command line share it.
 */
export interface Procedure<I extends z.ZodType = z.ZodType, O = unknown, K extends ProcedureKind = ProcedureKind> {
  readonly kind: K;
  readonly input: I;
  /** The least that somebody must be to ask it. */
  readonly oleh: Peran;
  /** Carries the output type; holds no value at run time. */
  readonly output?: O;
}

/** How far a job is, in steps of its own; a step may be done in part. Nothing of nothing before it knows how many there are. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A job carries the words that are shown while it runs, by how far it is. */
export interface JobProcedure<I extends z.ZodType = z.ZodType, O = unknown> extends Procedure<I, O, "job"> {
  readonly words: (progress: Progress) => string;
}

/** Declares a procedure that only reads. The second call names the output type. */
export function query<I extends z.ZodType>(input: I) {
  return <O>(): Procedure<I, O, "query"> => ({ kind: "query", input, oleh: "pembaca" });
}

/**
 * Declares a procedure that may write. The second call names the output type.
 *
 * @param oleh the least that somebody must be to ask it: whoever writes the office's data is a penyusun, unless it is said here
 */
export function command<I extends z.ZodType>(input: I, oleh: Peran = "penyusun") {
  return <O>(): Procedure<I, O, "command"> => ({ kind: "command", input, oleh });
}

/**
 * Declares a procedure that asks how work is going, stops it, or is about the window alone. The second call names the output type.
 *
 * @param oleh the least that somebody must be to ask it: everybody, unless it is said here
 */
export function control<I extends z.ZodType>(input: I, oleh: Peran = "pembaca") {
  return <O>(): Procedure<I, O, "control"> => ({ kind: "control", input, oleh });
}

/**
 * Declares a procedure that takes long, with what is said while it runs. Its input also takes `job`, the name by which its caller asks
 * for the progress or stops it. The second call names the output type.
 */
export function job<S extends z.ZodRawShape>(input: z.ZodObject<S>, words: JobProcedure["words"]) {
  const named = input.extend({ job: id.optional() });
  return <O>(): JobProcedure<typeof named, O> => ({ kind: "job", input: named, words, oleh: "pembaca" });
}
