import { join } from "node:path";
import { AppError, failureOf } from "../core/errors";
import { TEKS_CLI } from "../core/text/cli";
import { kalimatGalat } from "../core/text/galat";
import { defaultDataFolder, openHost } from "./host";
import { inThreads } from "./jobs/workers";
import { listen } from "./web/server";

/** Browser host: `node dist/web.cjs [--contoh] [--port N]`. Prints its address, token included, and serves until it is stopped. */
async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const port = portOf(args);
  const host = openHost({
    folder: defaultDataFolder(),
    jenis: args.includes("--contoh") ? "contoh" : "kantor",
    workers: inThreads(join(__dirname, "worker.cjs")),
  });
  const server = await listen(host.dispatch, { folder: join(__dirname, "renderer"), port }).catch(async (error: unknown) => {
    await host.close();
    throw isPortTaken(error) ? new AppError("invalidInput", { rincian: TEKS_CLI.portDipakai(port) }) : error;
  });
  process.stdout.write(`${TEKS_CLI.siap(server.address)}\n`);
  const stop = (): void => {
    server.close();
    void host.close().finally(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** The port asked for; 0, a free one, when none was. @throws AppError invalidInput */
function portOf(args: readonly string[]): number {
  const at = args.indexOf("--port");
  if (at < 0) return 0;
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
