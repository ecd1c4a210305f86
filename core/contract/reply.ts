import type { Failure } from "../errors";

/** What every procedure answers with, on every host: a value, or an error with its sentence ready to show. */
export type Reply<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** Id of the step that the asking made; absent when it made none. */
      readonly langkah?: string;
    }
  | { readonly ok: false; readonly error: Failure & { readonly message: string } };
