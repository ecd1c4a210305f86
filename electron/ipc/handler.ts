import type { Kind, Output, Parsed, ProcedureName } from "../../core/contract/procedures";
import type { Context, ReadingContext } from "./context";

/** What answers a procedure, on every host alike. */
export type Handler<N extends ProcedureName> = (context: ContextOf<N>, input: Parsed<N>) => Promise<Output<N>> | Output<N>;
export type Handlers<N extends ProcedureName = ProcedureName> = { readonly [P in N]: Handler<P> };

/** A query is handed what cannot write. */
type ContextOf<N extends ProcedureName> = Kind<N> extends "query" ? ReadingContext : Context;
