import { join } from "node:path";
import { AppError, failureOf } from "../core/errors";
import { TEKS_ALAMAT } from "../core/text/alamat";
import { TEKS_CLI } from "../core/text/cli";
import { kalimatGalat } from "../core/text/galat";
import { defaultDataFolder, openHost, type Host } from "./host";
import { inThreads } from "./jobs/workers";
import { openBrowser } from "./web/browser";
import { listen, type WebServer } from "./web/server";
import { listenForEnter } from "./web/terminal";

/** The same from one start to the next, so that the address that a browser remembers leads here again. */
const USUAL_PORT = 27_180;

/**
 * Browser host: `node dist/web.cjs [--contoh] [--port N] [--buka-peramban]`. Prints an address that opens the window once, another one at
 * every Enter, and serves until it is stopped.
 */
async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const port = portOf(args);
  const host = openHost({
    folder: defaultDataFolder(),
    jenis: args.includes("--contoh") ? "contoh" : "kantor",
    workers: inThreads(join(__dirname, "worker.cjs")),
    swaujiSendiri: true,
    cadanganBerkala: true,
    bertahan: true,
  });
  const server = await serve(host, port).catch(async (error: unknown) => {
    await host.close();
    throw isPortTaken(error) && port !== null ? new AppError("invalidInput", { rincian: TEKS_CLI.portDipakai(port) }) : error;
  });
  const address = server.newAddress();
  const isHeard = listenForEnter(() => say(TEKS_ALAMAT.baru(server.newAddress())));
  say(TEKS_ALAMAT.siap(address, isHeard));
  const forget = args.includes("--buka-peramban") ? showBrowser(address) : () => undefined;
  const stop = (): void => {
    server.close();
    forget();
    void host.close().finally(() => {
      say(TEKS_ALAMAT.ditutup);
      process.exit(0);
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Serves at the port asked for; when none was, at the usual one, or at any free one while somebody else has that. */
async function serve({ dispatch, context }: Host, port: number | null): Promise<WebServer> {
  const folder = join(__dirname, "renderer");
  const { tujuan } = context;
  try {
    return await listen(dispatch, { folder, port: port ?? USUAL_PORT, tujuan });
  } catch (error) {
    if (port !== null || !isPortTaken(error)) throw error;
    return listen(dispatch, { folder, port: 0, tujuan });
  }
}

/** Opens the first window, or says why not and leaves the address to be used by hand. @returns takes back what was left for the browser */
function showBrowser(address: string): () => void {
  say(TEKS_ALAMAT.membukaPeramban);
  return openBrowser(address, (reason) => say(TEKS_ALAMAT.perambanGagal(reason)));
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** The port asked for (0: any free one), or null. @throws AppError invalidInput */
function portOf(args: readonly string[]): number | null {
  const at = args.indexOf("--port");
  if (at < 0) return null;
  const port = Number(args[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new AppError("invalidInput", { rincian: TEKS_CLI.portKeliru });
  return port;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

start().catch((error: unknown) => {
  process.stderr.write(`${kalimatGalat(failureOf(error))}\n`);
  if (!(error instanceof AppError)) process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : ""}\n`);
  process.exitCode = 1;
});
