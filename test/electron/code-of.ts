import { AppError } from "../../core/errors";

/** The code with which something was refused. */
export function codeOf(error: unknown): string {
  return error instanceof AppError ? error.code : String(error);
}
