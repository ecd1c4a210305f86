import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { frame, packBytes, unframe, unpackBytes } from "../../core/contract/wire";
import type { Reply } from "../../core/contract/reply";
import { HALAMAN_ALAMAT } from "../../core/text/alamat";
import { kalimatGalat } from "../../core/text/galat";
import { placeOf, type Dispatch } from "../ipc/dispatch";
import type { Tujuan } from "../ipc/tujuan";
import { sendAsset } from "./assets";
import { Admission, isLookingAhead, isOwnHost } from "./admission";
import { ENTRY_PATH, sendEntry, sendRefusal } from "./pages";
import { READY_PATH, sendReady } from "./ready";

/** Header by which a window says which data file it shows. */
const SEEN_FILE = "x-tepat-berkas";

/** Header by which a window says where in it the call was made, written as in an address. */
const PLACE = "x-tepat-tempat";

/** Largest call that is read: the files of one import. */
const LARGEST_BODY = 512 * 1024 * 1024;

/** Largest form of an address that is read, from a browser that is not admitted yet. */
const LARGEST_ENTRY = 1_024;

export interface WebServer {
  readonly port: number;
  /** An address that opens the window once, in the browser that uses it first. The one given before, when nobody used it, is good no more. */
  newAddress(): string;
  close(): void;
}

/**
 * Serves the built interface and the procedures on 127.0.0.1 only, to browsers that handed in the key of an address and to nobody else.
 * Their cookie cannot be read by scripts. Foreign Host or Origin headers are turned away.
 *
 * @param options.port 0 for a free one
 */
export async function listen(
  dispatch: Dispatch,
  options: { readonly folder: string; readonly port: number; readonly tujuan?: Tujuan },
): Promise<WebServer> {
  const admission = new Admission();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => (response.headersSent ? response.destroy() : refuse(response, 500)));
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port } = server.address() as AddressInfo;
    if (!isOwnHost(request, port)) return refuse(response, 403);
    const url = addressOf(request, port);
    if (!url) return refuse(response, 400);
    const isAdmitted = admission.admits(request, port);
    if (request.method === "GET" && url.pathname === "/" && url.searchParams.has("token")) {
      if (isLookingAhead(request)) return refuse(response, 503);
      const key = url.searchParams.get("token") ?? "";
      if (admission.isGood(key)) return sendEntry(response, key);
      return isAdmitted ? redirectHome(response) : sendRefusal(response, 401, HALAMAN_ALAMAT.terpakai);
    }
    if (request.method === "POST" && url.pathname === ENTRY_PATH) return enter(admission, { port, request, response });
    if (!isAdmitted) return request.method === "GET" ? sendRefusal(response, 401, HALAMAN_ALAMAT.tanpaIzin) : refuse(response, 401);
    if (request.method === "POST" && url.pathname.startsWith("/call/"))
      return call(dispatch, { name: url.pathname.slice("/call/".length), request, response });
    if (request.method === "GET" && url.pathname.startsWith(READY_PATH) && options.tujuan)
      return sendReady(response, options.tujuan, url.pathname.slice(READY_PATH.length));
    if (request.method === "GET") return sendAsset(response, options.folder, url.pathname);
    return refuse(response, 405);
  };

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/?token=${admission.newKey()}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Entry {
  readonly port: number;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Takes the key of an address from the page that it showed, and admits the browser; a key that somebody else has used admits nobody. */
async function enter(admission: Admission, { port, request, response }: Entry): Promise<void> {
  if (request.headers.origin === undefined) return refuse(response, 401);
  const body = await readBody(request, LARGEST_ENTRY);
  if (!body) return refuse(response, 413);
  const cookie = admission.exchange(new URLSearchParams(new TextDecoder().decode(body)).get("token") ?? "", port);
  if (cookie !== null) return redirectHome(response, { "set-cookie": cookie });
  return admission.admits(request, port) ? redirectHome(response) : sendRefusal(response, 401, HALAMAN_ALAMAT.terpakai);
}

function redirectHome(response: ServerResponse, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(303, { location: "/", "cache-control": "no-store", ...headers }).end();
}

interface Call {
  readonly name: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function call(dispatch: Dispatch, { name, request, response }: Call): Promise<void> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY) return refuse(response, 413);
  const body = await readBody(request, LARGEST_BODY);
  if (!body) return refuse(response, 413);
  const input = inputOf(body);
  if (!input) return refuse(response, 400);
  const reply: Reply<unknown> = await dispatch(name, input.value, {
    seen: request.headers[SEEN_FILE]?.toString() ?? null,
    tempat: placeIn(request),
  });
  const packed = packBytes(reply);
  const answer = frame(new TextEncoder().encode(packed.json), packed.chunks);
  response.writeHead(200, { "content-type": "application/octet-stream", "cache-control": "no-store" });
  response.end(answer);
}

/** The place that a call names; null when it names none that can be read. */
function placeIn(request: IncomingMessage): string | null {
  try {
    return placeOf(decodeURIComponent(request.headers[PLACE]?.toString() ?? ""));
  } catch {
    return null;
  }
}

/** What a call carries, or null when it is not in the form of the wire. */
function inputOf(body: Uint8Array): { readonly value: unknown } | null {
  const parts = unframe(body);
  try {
    return parts && { value: unpackBytes(new TextDecoder().decode(parts.json), parts.bytes) };
  } catch {
    return null;
  }
}

/** The address that a request names, or null when it names none. */
function addressOf(request: IncomingMessage, port: number): URL | null {
  try {
    const url = new URL(request.url ?? "/", `http://127.0.0.1:${port}`);
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return null;
  }
}

/** The whole body, or null when it is larger than `largest` bytes. */
async function readBody(request: IncomingMessage, largest: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection stays open when reading stops early, so that the refusal can be told.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", connection: "close" });
  response.end(kalimatGalat({ code: "unauthorized", data: {} }));
}
