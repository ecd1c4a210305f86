import type { Output, Parsed, ProcedureName } from "../../core/contract/procedures";
import type { Context } from "./context";

/** What answers a procedure, on every host alike. */
export type Handler<N extends ProcedureName> = (context: Context, input: Parsed<N>) => Promise<Output<N>> | Output<N>;
export type Handlers<N extends ProcedureName = ProcedureName> = { readonly [P in N]: Handler<P> };
