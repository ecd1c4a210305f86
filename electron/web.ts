import { join } from "node:path";
import { AppError } from "../core/errors";
import { kalimatGalat } from "../core/text/galat";
import { defaultDataFolder, openHost } from "./host";
import { startDraftInWorker } from "./jobs/draf-client";
import { listen } from "./web/server";

/** Browser host: `node dist/web.cjs [--contoh] [--port N]`. Prints its address, token included, and serves until it is stopped. */
async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const host = openHost({
    folder: defaultDataFolder(),
    jenis: args.includes("--contoh") ? "contoh" : "kantor",
    startDraft: startDraftInWorker(join(__dirname, "draf-worker.cjs")),
  });
  const portAt = args.indexOf("--port");
  const server = await listen(host.dispatch, { folder: join(__dirname, "renderer"), port: portAt < 0 ? 0 : Number(args[portAt + 1]) });
  process.stdout.write(`Tepat siap di ${server.address}\n`);
  const stop = (): void => {
    server.close();
    void host.close().finally(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof AppError ? kalimatGalat(error.code, error.data) : kalimatGalat("internal", {})}\n`);
  if (!(error instanceof AppError)) process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : ""}\n`);
  process.exitCode = 1;
});
