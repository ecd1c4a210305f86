import { existsSync } from "node:fs";
import { join } from "node:path";
import { AppError, failureOf } from "../core/errors";
import { kalimatGalat } from "../core/text/galat";
import { parseCommandLine, type CommandLine } from "./cli/command-line";
import type { CommandResult } from "./cli/command-result";
import { COMMANDS } from "./cli/commands";
import { ambilDariLingkungan, bukaDenganTerminal } from "./cli/kata-sandi";
import { runSelamatkan } from "./cli/selamatkan";
import { runWisn } from "./cli/wisn";
import { defaultDataFolder, openHost } from "./host";
import { inThisProcess } from "./jobs/in-process";
import { inThreads, type Workers } from "./jobs/workers";

/**
 * Command line over the same handlers: `--db FILE COMMAND … [--json]`.
 * @returns exit code: 0 done, 1 refused, 2 wrong usage
 */
async function run(args: readonly string[]): Promise<number> {
  let line: CommandLine | null = null;
  ambilDariLingkungan();
  try {
    line = parseCommandLine(args);
    const { command } = line;
    if (command === "wisn") return show(runWisn(line), line);
    if (command === "selamatkan") return show(await runSelamatkan(line), line);
    const host = openHost({
      folder: defaultDataFolder(),
      path: line.db,
      jenis: command === "contoh" ? "contoh" : "kantor",
      workers: workers(),
      // Going back to a snapshot is what helps when the data file does not open.
      bertahan: command === "pulihkan",
    });
    try {
      const hanyaStatus = command === "kunci" && line.operands[0] === "status" && line.sebagai === undefined;
      if (host.context.kunci.terkunci && !hanyaStatus) await bukaDenganTerminal(host, line.sebagai);
      return show(await COMMANDS[command].run(host, line), line);
    } finally {
      await host.close();
    }
  } catch (error) {
    return tell(error, line?.json ?? args.includes("--json"));
  }
}

/** Worker threads, as in every host: they end what does not end by itself. In this process only where no worker was built. */
function workers(): Workers {
  const path = join(__dirname, "worker.cjs");
  return existsSync(path) ? inThreads(path) : inThisProcess;
}

/** Prints what a command answered: for people, or as the one JSON document. */
function show(result: CommandResult, { json }: CommandLine): number {
  process.stdout.write(json ? `${JSON.stringify(result.json, null, 2)}\n` : `${result.text}\n`);
  return result.refused === true ? 1 : 0;
}

/** Says what went wrong: as the one JSON document, or as a sentence on stderr. */
function tell(error: unknown, json: boolean): number {
  const failure = failureOf(error);
  const { code } = failure;
  const pesan = kalimatGalat(failure);
  if (!(error instanceof AppError)) process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ galat: { kode: code, pesan } }, null, 2)}\n`);
  else process.stderr.write(`${pesan}\n`);
  return code === "usage" ? 2 : 1;
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
