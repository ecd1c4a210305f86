import { ulid } from "ulid";
import { AppError, type Failure } from "../../core/errors";
import { bolehSebagai } from "../../core/kunci/boleh";
import { procedures, type JobName, type ProcedureName } from "../../core/contract/procedures";
import type { Reply } from "../../core/contract/reply";
import { kalimatGalat } from "../../core/text/galat";
import { kalimatSyarat, rincianSyarat } from "../../core/text/syarat";
import { driverCode, isFull, refusalOf } from "../db/driver-errors";
import { reportUnexpected } from "../unexpected";
import type { Context, HostContext } from "./context";
import { Afterwards } from "./afterwards";
import type { HandledName, Handler } from "./handler";
import { handlers } from "./handlers";
import { jobs } from "./jobs";
import type { HidupJob } from "../jobs/running-jobs";
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
  /** Stops the jobs under way, and waits until every other call already taken is answered. */
  readonly rest: () => Promise<void>;
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
    if (context.kunci.terkunci && !isAnsweredLocked(name)) return refusal({ code: "terkunci", data: {} });
    const bukan = failureOfRole(context, name);
    if (bukan) return refusal(bukan.failure);
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
  const rest = async (): Promise<void> => {
    context.jobs.end();
    await last;
  };
  const shut = (): Promise<void> => {
    isShut = true;
    return rest();
  };
  return { dispatch, shut, rest };
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
    // It may have been locked while this waited for its turn.
    if (context.kunci.terkunci && !isAnsweredLocked(name)) throw new AppError("terkunci");
    // Asked again when it is its turn: somebody else may be at work by then.
    const bukan = failureOfRole(context, name);
    if (bukan) throw bukan;
    if (isMeantForAnotherFile(context, name, seen)) throw new AppError("databaseSwitched");
    return work();
  };
  if (isJob(name)) {
    const { gather, keep } = jobs[name];
    // Each schema is checked against its own job and handler; here the name is only known to be one of them.
    const gathered = (hidup: HidupJob) => forThisFile(async () => gather(context, input as never, hidup));
    const done = await context.jobs.run({
      id: jobOf(input) ?? ulid(),
      name,
      gather: async (hidup) => settled(await inTurn(gathered(hidup))),
    });
    const diganti = keep ? await inTurn(async () => keep(context, input as never, done as never)) : null;
    return diganti ?? done;
  }
  const handler = handlers[name] as Handler<HandledName>;
  const handled = forThisFile(async () => {
    if (isWriting(name)) context.keadaan.pastikan();
    return handler(context, input as never);
  });
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

/** Whether a procedure is answered while the office's file is locked: the lock itself, and how the window looks. */
function isAnsweredLocked(name: ProcedureName): boolean {
  return procedures[name].kind === "control" && /^(kunci|tampilan)\./u.test(name);
}

/** Whether a procedure writes what is in the open data file; the others of its kind are about files as a whole. */
function isWriting(name: ProcedureName): boolean {
  return procedures[name].kind === "command" && !/^(?:kunci|cadangan|darurat|office|keadaanData)\./u.test(name);
}

/** The name that the caller of a job gave it. */
function jobOf(input: unknown): string | undefined {
  const named = typeof input === "object" && input !== null && "job" in input ? input.job : undefined;
  return typeof named === "string" ? named : undefined;
}

/** Why whoever is at work may not ask for something; null when she may. Every host and every window comes by here. */
function failureOfRole(context: HostContext, name: ProcedureName): AppError | null {
  const { oleh } = procedures[name];
  if (oleh === "pembaca") return null;
  const { peran } = context.siapa();
  return bolehSebagai(peran, oleh) ? null : new AppError("bukanPeran", { peran, perlu: oleh });
}

/** `office.open` is how a window comes to the right file again. */
function isMeantForAnotherFile(context: HostContext, name: ProcedureName, seen: string | null): boolean {
  const { kind } = procedures[name];
  return seen !== null && seen !== context.files.jenis && (kind === "command" || kind === "job") && name !== "office.open";
}

function failureFor(name: ProcedureName, error: unknown, context: HostContext): Failure {
  if (error instanceof AppError) return error.failure;
  const reason = isAboutDisk(error) ? refusalOf(error, { path: context.files.pathKantor }) : null;
  if (reason) return reason.failure;
  reportUnexpected(name, error);
  return { code: "internal", data: {} };
}

/** Only SQLite's own codes are about the data file for certain; a full disk is the same news wherever it was met. */
function isAboutDisk(error: unknown): boolean {
  const code = driverCode(error);
  return isFull(code) || /^SQLITE_(READONLY|IOERR)/.test(code);
}

function refusal(failure: Failure): Reply<never> {
  return { ok: false, error: { ...failure, message: kalimatGalat(failure) } };
}
