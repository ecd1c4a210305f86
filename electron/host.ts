import { readFileSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import { procedures } from "../core/contract/procedures";
import { RestingCheckpoint } from "./db/checkpoint";
import { localDay, type HostContext } from "./ipc/context";
import { DataFiles, type JenisBerkas } from "./ipc/data-files";
import { openDoor, type Dispatch } from "./ipc/dispatch";
import { OpenDraft } from "./ipc/open-draft";
import { TampilanTersimpan } from "./ipc/tampilan-tersimpan";
import { Tujuan } from "./ipc/tujuan";
import { RunningJobs } from "./jobs/running-jobs";
import type { Workers } from "./jobs/workers";

export interface HostOptions {
  readonly folder: string;
  /** A data file of the user's choice, in place of the one in the folder. */
  readonly path?: string | undefined;
  readonly key?: string | undefined;
  readonly jenis: JenisBerkas;
  readonly workers: Workers;
}

export interface Host {
  readonly context: HostContext;
  readonly dispatch: Dispatch;
  close(): Promise<void>;
}

/** The procedures that may write. */
const COMMANDS: ReadonlySet<string> = new Set(
  Object.entries(procedures)
    .filter(([, { kind }]) => kind === "command")
    .map(([name]) => name),
);

// A library deep under the workbook reader calls Buffer() and would print a warning into every run.
process.noDeprecation = true;

/** Opens the data and puts the handlers over it: the part that desktop, browser and command line share. */
export function openHost(options: HostOptions): Host {
  const now = (): Date => new Date();
  const pelaku = userName();
  const files = new DataFiles({ folder: options.folder, path: options.path, key: options.key, pelaku, now }, options.jenis);
  const context: HostContext = {
    version: readVersion(),
    pelaku,
    files,
    drafts: new OpenDraft(options.workers.startDraft),
    jobs: new RunningJobs(options.workers.doWork),
    tampilan: new TampilanTersimpan(options.folder === ":memory:" ? null : join(options.folder, "tampilan.json")),
    tujuan: new Tujuan(),
    now,
    today: () => localDay(now()),
  };
  const { dispatch, shut } = openDoor(context);
  const rest = new RestingCheckpoint(() => files.basis);
  return {
    context,
    dispatch: async (name, input, caller) => {
      const reply = await dispatch(name, input, caller);
      if (name === "intake.apply") rest.now();
      else if (COMMANDS.has(name)) rest.touched();
      return reply;
    },
    close: async () => {
      rest.stop();
      // An import that is being written hears that its draft is gone, and rolls back; the driver must not lose the file under it.
      await context.drafts.discard();
      await shut();
      context.tujuan.tutup();
      files.close();
    },
  };
}

/** Where data lives when nothing else is said: TEPAT_DATA, else a folder of the user's own. */
export function defaultDataFolder(): string {
  return process.env["TEPAT_DATA"] ?? join(process.env["APPDATA"] ?? join(homedir(), ".local", "share"), "Tepat");
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, "..", "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

/** The name that the audit keeps: the account on this machine. */
function userName(): string {
  return userInfo().username || "pengguna";
}
