import { frame, packBytes, unframe, unpackBytes } from "../../core/contract/wire";
import { procedures, type Input, type Output, type ProcedureName } from "../../core/contract/procedures";
import type { Desktop } from "../../core/contract/desktop";
import type { Reply } from "../../core/contract/reply";
import { AppError } from "../../core/errors";
import { lupakanHari, tolakPadaHariLain } from "./hari";
import { placeOnScreen } from "./place";
import { isLepasKunci, tandaiTerkunci, tungguTerbuka } from "./terkunci";

declare global {
  interface Window {
    /** The door that the desktop preload opens; absent in a plain browser. */
    readonly tepat?: Desktop & { call(name: string, input: unknown, tempat: string): Promise<Reply<unknown>> };
  }
}

/** Whether the window is a browser's: the desktop has its own windows, dialogs and paper. */
export function isInBrowser(): boolean {
  return window.tepat === undefined;
}

/** Which data file this window shows: the browser host may be open in several. Null before the first answer. */
let shownFile: string | null = null;

/** The step of the command that this window gave last, whatever other windows have made since; null when that made none. */
let lastMade: string | null = null;

export function lastStepMade(): string | null {
  return lastMade;
}

/** What puts another data file, or another content of it, on screen. */
const OTHER_FILE: ReadonlySet<ProcedureName> = new Set([
  "office.open",
  "office.resetSample",
  "cadangan.lihat",
  "cadangan.pulihkan",
  "pindah.masuk",
]);

/** What is done when the window comes to show another data file, or another content of it. */
const fileListeners = new Set<() => void>();

/** Has something forgotten whenever the window comes to show another data file, or the same one made anew. */
export function onFileChanged(forget: () => void): void {
  fileListeners.add(forget);
}

/**
 * Calls a procedure of the shell. A step that it makes belongs to a place: the page on screen, unless the caller began on another.
 * Throws AppError with the shell's code and data, and refuses to write while the window shows another day than today. While the data file is
 * locked it waits: a page that is open goes on where it was.
 */
export async function call<N extends ProcedureName>(name: N, input: Input<N>, tempat = placeOnScreen()): Promise<Output<N>> {
  tolakPadaHariLain(name);
  const reply = await ask(name, input, tempat);
  if (!reply.ok) throw AppError.of(reply.error);
  // Keeping what is typed goes on beside the work, and is no step.
  if (procedures[name].kind === "command" && !name.startsWith("draf.")) lastMade = reply.langkah ?? null;
  rememberFile(name, input, reply.value);
  if (OTHER_FILE.has(name)) {
    lupakanHari();
    for (const forget of fileListeners) forget();
  }
  // The handler table is typed against the same contract on the other side of the door.
  return reply.value as Output<N>;
}

/** Asks once the window is open; what a lock refused was not begun, and is asked again after it. */
async function ask(name: ProcedureName, input: unknown, tempat: string): Promise<Reply<unknown>> {
  if (!isLepasKunci(name)) await tungguTerbuka();
  const reply = await (window.tepat ? window.tepat.call(name, input, tempat) : callOverHttp(name, input, tempat));
  if (reply.ok || reply.error.code !== "terkunci" || isLepasKunci(name)) return reply;
  tandaiTerkunci({ jenis: "lain" });
  return ask(name, input, tempat);
}

/** Learns the file from the status that every page reads, and from switching it. */
function rememberFile(name: ProcedureName, input: unknown, value: unknown): void {
  const told = name === "office.status" ? value : name === "office.open" ? input : null;
  if (typeof told !== "object" || told === null) return;
  if ("jenisBerkas" in told && typeof told.jenisBerkas === "string") shownFile = told.jenisBerkas;
  if ("jenis" in told && typeof told.jenis === "string") shownFile = told.jenis;
}

/** Bytes of calls that outlive their page; a browser refuses such a call when more than 64 KB of them are on their way. */
const LARGEST_OUTLIVING = 60_000;
let outliving = 0;

/** Sends a call so that it arrives although the page is closed meanwhile, for as long as the browser allows that. */
async function send(name: string, init: RequestInit & { readonly body: Uint8Array<ArrayBuffer> }): Promise<Response | null> {
  const { byteLength } = init.body;
  const keepalive = outliving + byteLength <= LARGEST_OUTLIVING;
  if (keepalive) outliving += byteLength;
  try {
    return await fetch(`/call/${name}`, { ...init, keepalive }).catch(() => null);
  } finally {
    if (keepalive) outliving -= byteLength;
  }
}

async function callOverHttp(name: string, input: unknown, tempat: string): Promise<Reply<unknown>> {
  const packed = packBytes(input);
  const body = frame(new TextEncoder().encode(packed.json), packed.chunks);
  const response = await send(name, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "x-tepat-tempat": encodeURIComponent(tempat),
      ...(shownFile === null ? {} : { "x-tepat-berkas": shownFile }),
    },
    body: new Uint8Array(body),
  });
  if (response === null) return { ok: false, error: { code: "hostGone", data: {}, message: "" } };
  if (response.status === 401 || response.status === 403) return { ok: false, error: { code: "windowForgotten", data: {}, message: "" } };
  const parts = unframe(new Uint8Array(await response.arrayBuffer()));
  if (!parts) return { ok: false, error: { code: "internal", data: {}, message: "" } };
  return unpackBytes(new TextDecoder().decode(parts.json), parts.bytes) as Reply<unknown>;
}
