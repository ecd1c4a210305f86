import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Input, Output, ProcedureName } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { openHost, type Host } from "../../electron/host";
import { inThisProcess } from "../../electron/jobs/in-process";
import type { Workers } from "../../electron/jobs/workers";

/** The one page on which a test works, unless it says another. */
export const TEMPAT_UJI = "/uji";

export type Ask = <N extends ProcedureName>(name: N, input: Input<N>) => Promise<Output<N>>;

export interface KantorUji {
  readonly folder: string;
  readonly host: Host;
  /** Calls a procedure through dispatch; a refusal is thrown as AppError. */
  readonly ask: Ask;
  /** The same from another page of the window. */
  readonly askFrom: (tempat: string) => Ask;
  /** Closes the program and starts it again on the same files. */
  readonly restart: () => Promise<void>;
}

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tepat-uji-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Bytes of the sample office as it was first filled in this file of tests: filling it takes a second. */
let contohTerisi: Buffer | null = null;

/** Lays the sample office into a folder, as the program fills it itself. */
function siapkanContoh(folder: string): void {
  if (contohTerisi === null) {
    const asal = temporaryFolder();
    const host = openHost({ folder: asal, jenis: "contoh", workers: inThisProcess });
    const salinan = join(asal, "salinan.db");
    host.context.files.basis.raw.prepare("VACUUM INTO ?").run(salinan);
    onTestFinished(() => host.close());
    contohTerisi = readFileSync(salinan);
  }
  writeFileSync(join(folder, "contoh.db"), contohTerisi);
}

/** The program on a real, empty data file (or the sample office), as a host runs it. */
export function openKantor(
  jenis: "kantor" | "contoh" = "kantor",
  { prepare, workers = inThisProcess }: { readonly prepare?: (folder: string) => unknown; readonly workers?: Workers } = {},
): KantorUji {
  const folder = temporaryFolder();
  if (prepare) prepare(folder);
  else if (jenis === "contoh") siapkanContoh(folder);
  const open = (): Host => openHost({ folder, jenis, workers });
  let host = open();
  onTestFinished(() => host.close());
  const askFrom =
    (tempat: string): Ask =>
    async (name, input) => {
      const reply = await host.dispatch(name, input, { tempat });
      if (!reply.ok) throw AppError.of(reply.error);
      return reply.value as Output<typeof name>;
    };
  return {
    folder,
    get host() {
      return host;
    },
    ask: askFrom(TEMPAT_UJI),
    askFrom,
    restart: async () => {
      await host.close();
      host = open();
    },
  };
}

/** Takes back the latest step in force, wherever it was made, by its name; null when only the first content of the file is left. */
export async function undoLatest(ask: Ask) {
  const { langkah } = await ask("history.list", { jumlah: 500 });
  const step = langkah.find(({ jenis, dapat }) => (jenis === "ubah" || jenis === "impor") && dapat === "batal");
  return step ? ask("history.revert", { id: step.id }) : null;
}

/** Does again what was undone last, by the name of its undoing. */
export async function redoLatest(ask: Ask) {
  const { langkah } = await ask("history.list", { jumlah: 500, jenis: "urung" });
  const undoing = langkah.find(({ keadaan }) => keadaan === "berlaku");
  return ask("history.repeat", { id: undoing?.id ?? "" });
}
