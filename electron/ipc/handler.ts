import type { JobName, Kind, Output, Parsed, ProcedureName } from "../../core/contract/procedures";
import type { Afterwards } from "./afterwards";
import type { Context, ReadingContext, WorkContext } from "./context";

/** The procedures that are answered in one go; the others are jobs. */
export type HandledName = Exclude<ProcedureName, JobName>;

/** What answers a procedure, on every host alike. */
export type Handler<N extends HandledName> = (
  context: ContextOf<N>,
  input: Parsed<N>,
) => Promise<Output<N>> | Output<N> | Afterwards<Output<N>>;
export type Handlers<N extends HandledName = HandledName> = { readonly [P in N]: Handler<P> };

/** A query is handed what cannot write, a control what is under way and no data file. */
type ContextOf<N extends HandledName> = Kind<N> extends "control" ? WorkContext : Kind<N> extends "query" ? ReadingContext : Context;
