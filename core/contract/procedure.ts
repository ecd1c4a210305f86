import type { z } from "zod";

/**
 * One procedure of the product: a name in a table, whether it may change data, the schema that its input must pass,
 * and the type that it answers with. The shell writes the handler; desktop, browser and command line share it.
 */
export interface Procedure<I extends z.ZodType = z.ZodType, O = unknown, K extends "query" | "command" = "query" | "command"> {
  /** A query changes nothing; a command may write, and the interface refreshes what it shows afterwards. */
  readonly kind: K;
  readonly input: I;
  /** Carries the output type; holds no value at run time. */
  readonly output?: O;
}

/** Declares a procedure that only reads. The second call names the output type. */
export function query<I extends z.ZodType>(input: I) {
  return <O>(): Procedure<I, O, "query"> => ({ kind: "query", input });
}

/** Declares a procedure that may write. The second call names the output type. */
export function command<I extends z.ZodType>(input: I) {
  return <O>(): Procedure<I, O, "command"> => ({ kind: "command", input });
}
