import { AppError, type Failure } from "../../core/errors";
import { procedures, type ProcedureName } from "../../core/contract/procedures";
import type { Reply } from "../../core/contract/reply";
import { kalimatGalat } from "../../core/text/galat";
import { driverCode, refusalOf } from "../db/driver-errors";
import type { Context } from "./context";
import type { Handler } from "./handler";
import { handlers } from "./handlers";

/** Answers while another procedure holds the data file: they only look at work in progress, or stop it. */
const NEVER_WAITS: ReadonlySet<ProcedureName> = new Set([
  "intake.status",
  "intake.cancel",
  "intake.current",
  "pekerjaan.status",
  "pekerjaan.batal",
]);

/**
 * @param seen the data file that the caller has on screen, where several windows share one host: a command meant for another file is
 * refused. Null where there is only one window.
 */
export type Dispatch = (name: string, input: unknown, seen?: string | null) => Promise<Reply<unknown>>;

export interface Door {
  readonly dispatch: Dispatch;
  /** Takes no further calls, and waits until those already taken are answered. */
  readonly shut: () => Promise<void>;
}

/** The one door: name -> schema -> handler -> Reply, one procedure at a time, and the only place that catches errors. */
export function openDoor(context: Context): Door {
  let last: Promise<unknown> = Promise.resolve();
  let isShut = false;
  const dispatch: Dispatch = async (name, input, seen = null) => {
    if (!isProcedure(name)) return refusal({ code: "unknownProcedure", data: { nama: name } });
    if (isShut) return refusal({ code: "cancelled", data: {} });
    const work = async (): Promise<Reply<unknown>> =>
      isMeantForAnotherFile(context, name, seen) ? refusal({ code: "databaseSwitched", data: {} }) : answer(context, name, input);
    if (NEVER_WAITS.has(name)) return work();
    const turn = last.then(work);
    last = turn;
    return turn;
  };
  const shut = async (): Promise<void> => {
    isShut = true;
    await last;
  };
  return { dispatch, shut };
}

/** `office.open` is how a window comes to the right file again. */
function isMeantForAnotherFile(context: Context, name: ProcedureName, seen: string | null): boolean {
  return seen !== null && seen !== context.files.jenis && procedures[name].kind === "command" && name !== "office.open";
}

function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(procedures, name);
}

async function answer(context: Context, name: ProcedureName, input: unknown): Promise<Reply<unknown>> {
  const parsed = procedures[name].input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refusal({ code: "invalidInput", data: { rincian: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim() } });
  }
  try {
    // The table of handlers is checked against the contract name by name; here the name is only known to be one of them.
    const handler = handlers[name] as Handler<ProcedureName>;
    return { ok: true, value: await handler(context, parsed.data) };
  } catch (error) {
    if (error instanceof AppError) return refusal(error.failure);
    const reason = isAboutDisk(error) ? refusalOf(error, context.files.store) : null;
    if (reason) return refusal(reason.failure);
    reportInternal(name, error);
    return refusal({ code: "internal", data: {} });
  }
}

/** Only SQLite's own codes are about the data file for certain; a full disk is the same news wherever it was met. */
function isAboutDisk(error: unknown): boolean {
  return /^(SQLITE_FULL|SQLITE_READONLY|SQLITE_IOERR|ENOSPC)/.test(driverCode(error));
}

function refusal(failure: Failure): Reply<never> {
  return { ok: false, error: { ...failure, message: kalimatGalat(failure) } };
}

/** Names the procedure and the place in the program, never the data that it was called with. */
function reportInternal(name: ProcedureName, error: unknown): void {
  const lines = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  // A message may quote the data, on several lines.
  const place = lines
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 5)
    .join("\n");
  process.stderr.write(`Tepat: galat tak terduga pada ${name} (${error instanceof Error ? error.name : typeof error})\n${place}\n`);
}
