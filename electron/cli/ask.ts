import type { Input, Output, ProcedureName } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import type { Host } from "../host";

/** Calls a procedure through dispatch, as every host does. @throws AppError what the procedure refused with */
export async function ask<N extends ProcedureName>(host: Host, name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await host.dispatch(name, input);
  if (!reply.ok) throw AppError.of(reply.error);
  // Dispatch answers with the handler's value, whose type the contract fixes.
  return reply.value as Output<N>;
}
