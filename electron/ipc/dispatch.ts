import { ulid } from "ulid";
import { AppError, type Failure } from "../../core/errors";
import { procedures, type JobName, type ProcedureName } from "../../core/contract/procedures";
import type { Reply } from "../../core/contract/reply";
import { kalimatGalat } from "../../core/text/galat";
import { kalimatSyarat, rincianSyarat } from "../../core/text/syarat";
import { driverCode, refusalOf } from "../db/driver-errors";
import { reportUnexpected } from "../unexpected";
import type { Context, HostContext } from "./context";
import { Afterwards } from "./afterwards";
import type { HandledName, Handler } from "./handler";
import { handlers } from "./handlers";
import { jobs } from "./jobs";
import { readInput } from "./read-input";

/** What is known of the window that asks. */
export interface Caller {
  /**
   * The data file that it has on screen, where several windows share one host: a command or a job meant for another file is refused.
   * Absent or null where there is only one window.
   */
  readonly seen?: string | null;
  /** The place in it where the asking is done, which is where a step is undone by Ctrl+Z. */
  readonly tempat?: string | null;
}

export type Dispatch = (name: string, input: unknown, caller?: Caller) => Promise<Reply<unknown>>;

/** Longest name of a place that is kept. */
const LONGEST_PLACE = 200;

/** The place that a window says it asks from, or null for what is none. */
export function placeOf(told: unknown): string | null {
  return typeof told === "string" && told !== "" && told.length <= LONGEST_PLACE ? told : null;
}

export interface Door {
  readonly dispatch: Dispatch;
  /** Takes no further calls, stops the jobs under way, and waits until every other call already taken is answered. */
  readonly shut: () => Promise<void>;
}

/** Lets work take its turn at the data file, after all that came before it. */
type InTurn = (work: () => Promise<unknown>) => Promise<unknown>;

/**
 * The one door: name -> schema -> handler -> Reply, and the only place that catches errors. One procedure at a time holds the data file;
 * a job only as long as it gathers, a control never, and what is answered afterwards only until then.
 */
export function openDoor(context: HostContext): Door {
  let last: Promise<unknown> = Promise.resolve();
  let isShut = false;
  const inTurn: InTurn = (work) => {
    const turn = last.then(work);
    // Whoever is next waits for the end alone: what came of it may be large, and is not kept for him.
    const ended = (): void => undefined;
    last = turn.then(ended, ended);
    return turn;
  };
  const dispatch: Dispatch = async (name, input, { seen = null, tempat = null } = {}) => {
    if (!isProcedure(name)) return refusal({ code: "unknownProcedure", data: { nama: name } });
    if (isShut) return refusal({ code: "cancelled", data: {} });
    const parsed = readInput(procedures[name].input, input);
    if (!parsed?.success) {
      const { path = [], message = kalimatSyarat({}) } = parsed?.error.issues[0] ?? {};
      return refusal({ code: "invalidInput", data: { rincian: rincianSyarat(path, message) } });
    }
    const made: string[] = [];
    const onMade = (langkahId: string): unknown => made.push(langkahId);
    try {
      const value = await answer({ context: { ...context, tempat, onMade }, name, input: parsed.data, seen }, inTurn);
      const langkah = made.at(-1);
      return { ok: true, value, ...(langkah !== undefined && { langkah }) };
    } catch (error) {
      return refusal(failureFor(name, error, context));
    }
  };
  const shut = async (): Promise<void> => {
    isShut = true;
    context.jobs.end();
    await last;
  };
  return { dispatch, shut };
}

interface Call {
  readonly context: Context;
  readonly name: ProcedureName;
  readonly input: unknown;
  readonly seen: string | null;
}

async function answer(call: Call, inTurn: InTurn): Promise<unknown> {
  const { context, name, input, seen } = call;
  const forThisFile = (work: () => Promise<unknown>) => async (): Promise<unknown> => {
    if (isMeantForAnotherFile(context, name, seen)) throw new AppError("databaseSwitched");
    return work();
  };
  if (isJob(name)) {
    const { gather } = jobs[name];
    // Each schema is checked against its own job and handler; here the name is only known to be one of them.
    const gathered = forThisFile(async () => gather(context, input as never));
    return context.jobs.run({ id: jobOf(input) ?? ulid(), name, gather: async () => settled(await inTurn(gathered)) });
  }
  const handler = handlers[name] as Handler<HandledName>;
  const handled = forThisFile(async () => handler(context, input as never));
  return settled(await (procedures[name].kind === "control" ? handled() : inTurn(handled)));
}

/** What a turn came to, once whatever was left for afterwards has come too. */
async function settled(value: unknown): Promise<unknown> {
  return value instanceof Afterwards ? value.answer : value;
}

function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(procedures, name);
}

function isJob(name: ProcedureName): name is JobName {
  return procedures[name].kind === "job";
}

/** The name that the caller of a job gave it. */
function jobOf(input: unknown): string | undefined {
  const named = typeof input === "object" && input !== null && "job" in input ? input.job : undefined;
  return typeof named === "string" ? named : undefined;
}

/** `office.open` is how a window comes to the right file again. */
function isMeantForAnotherFile(context: HostContext, name: ProcedureName, seen: string | null): boolean {
  const { kind } = procedures[name];
  return seen !== null && seen !== context.files.jenis && (kind === "command" || kind === "job") && name !== "office.open";
}

function failureFor(name: ProcedureName, error: unknown, context: HostContext): Failure {
  if (error instanceof AppError) return error.failure;
  const reason = isAboutDisk(error) ? refusalOf(error, context.files.store) : null;
  if (reason) return reason.failure;
  reportUnexpected(name, error);
  return { code: "internal", data: {} };
}

/** Only SQLite's own codes are about the data file for certain; a full disk is the same news wherever it was met. */
function isAboutDisk(error: unknown): boolean {
  return /^(SQLITE_FULL|SQLITE_READONLY|SQLITE_IOERR|ENOSPC)/.test(driverCode(error));
}

function refusal(failure: Failure): Reply<never> {
  return { ok: false, error: { ...failure, message: kalimatGalat(failure) } };
}
