import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chromium } from "playwright-core";
import { recordPageErrors } from "./galat-halaman";
import type { HostOptions, HostSession } from "./harness";

/**
 * Starts the packaged program and takes its window over the port of its engine: what Playwright drives an Electron by elsewhere, the
 * inspector of Node, the packaged program has no more.
 */
export async function openPackaged({ executable, args, env, profile }: HostOptions): Promise<HostSession> {
  const program = spawn(executable, ["--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", `--user-data-dir=${profile}`, ...args], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    if (program.exitCode !== null || program.signalCode !== null) return;
    const ended = once(program, "exit");
    program.kill(signal);
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await addressOf(program), { noDefaults: true });
    const [context] = browser.contexts();
    if (!context) throw new Error("The packaged program has no window");
    const page = context.pages()[0] ?? (await context.waitForEvent("page"));
    const errors = recordPageErrors(page);
    await page.waitForLoadState("domcontentloaded");
    return {
      page,
      errors,
      desktop: null,
      opened: () => "",
      download: () => Promise.reject(new Error("The dialogs of the packaged program answer nobody here")),
      kill: () => end("SIGKILL"),
      close: () => end("SIGTERM"),
    };
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
}

/** Where the engine of the program listens, as it says itself. */
function addressOf(program: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    program.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/u.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    program.once("exit", (code) => reject(new Error(`The packaged program ended with ${code}:\n${said}`)));
  });
}
