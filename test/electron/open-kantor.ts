import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Input, Output, ProcedureName } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { openHost, type Host } from "../../electron/host";
import { inThisProcess } from "../../electron/jobs/in-process";
import type { Workers } from "../../electron/jobs/workers";

export interface KantorUji {
  readonly folder: string;
  readonly host: Host;
  /** Calls a procedure through dispatch; a refusal is thrown as AppError. */
  readonly ask: <N extends ProcedureName>(name: N, input: Input<N>) => Promise<Output<N>>;
  /** Closes the program and starts it again on the same files. */
  readonly restart: () => Promise<void>;
}

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tepat-uji-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The program on a real, empty data file (or the sample office), as a host runs it. */
export function openKantor(
  jenis: "kantor" | "contoh" = "kantor",
  { prepare, workers = inThisProcess }: { readonly prepare?: (folder: string) => unknown; readonly workers?: Workers } = {},
): KantorUji {
  const folder = temporaryFolder();
  prepare?.(folder);
  const open = (): Host => openHost({ folder, jenis, workers });
  let host = open();
  onTestFinished(() => host.close());
  return {
    folder,
    get host() {
      return host;
    },
    ask: async (name, input) => {
      const reply = await host.dispatch(name, input);
      if (!reply.ok) throw AppError.of(reply.error);
      return reply.value as Output<typeof name>;
    },
    restart: async () => {
      await host.close();
      host = open();
    },
  };
}
