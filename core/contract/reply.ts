import type { ErrorCode, ErrorData } from "../errors";

/** What every procedure answers with, on every host: a value, or an error with its sentence ready to show. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly data: ErrorData; readonly message: string } };
