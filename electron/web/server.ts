import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { frame, packBytes, unframe, unpackBytes } from "../../core/contract/wire";
import type { Reply } from "../../core/contract/reply";
import { kalimatGalat } from "../../core/text/galat";
import { placeOf, type Dispatch } from "../ipc/dispatch";
import { sendAsset } from "./assets";
import { isAdmitted, isOwnHost, SESSION_COOKIE } from "./admission";

/** Header by which a window says which data file it shows. */
const SEEN_FILE = "x-tepat-berkas";

/** Header by which a window says where in it the call was made, written as in an address. */
const PLACE = "x-tepat-tempat";

/** Largest call that is read: the files of one import. */
const LARGEST_BODY = 512 * 1024 * 1024;

export interface WebServer {
  /** Address with the token of this start. */
  readonly address: string;
  readonly port: number;
  close(): void;
}

/**
 * Serves the built interface and the procedures on 127.0.0.1 only. The printed address carries a token made at this start; it is
 * exchanged once for a cookie that scripts cannot read. Foreign Host or Origin headers are turned away.
 *
 * @param options.port 0 for a free one
 */
export async function listen(dispatch: Dispatch, options: { readonly folder: string; readonly port: number }): Promise<WebServer> {
  const token = randomBytes(32).toString("base64url");
  const server = createServer((request, response) => {
    answer(request, response).catch(() => (response.headersSent ? response.destroy() : refuse(response, 500)));
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port } = server.address() as AddressInfo;
    if (!isOwnHost(request, port)) return refuse(response, 403);
    const url = addressOf(request, port);
    if (!url) return refuse(response, 400);
    if (request.method === "GET" && url.pathname === "/" && url.searchParams.has("token"))
      return admit(response, url.searchParams.get("token") ?? "", token);
    if (!isAdmitted(request, token)) return refuse(response, 401);
    if (request.method === "POST" && url.pathname.startsWith("/call/"))
      return call(dispatch, { name: url.pathname.slice("/call/".length), request, response });
    if (request.method === "GET") return sendAsset(response, options.folder, url.pathname);
    return refuse(response, 405);
  };

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function admit(response: ServerResponse, offered: string, token: string): void {
  if (offered !== token) return refuse(response, 401);
  response.writeHead(303, {
    location: "/",
    "set-cookie": `${SESSION_COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/`,
    "cache-control": "no-store",
  });
  response.end();
}

interface Call {
  readonly name: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function call(dispatch: Dispatch, { name, request, response }: Call): Promise<void> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_BODY) return refuse(response, 413);
  const body = await readBody(request);
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

/** The whole body, or null when it is larger than any import may be. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection stays open when reading stops early, so that the refusal can be told.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", connection: "close" });
  response.end(kalimatGalat({ code: "unauthorized", data: {} }));
}
