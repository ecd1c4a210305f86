import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { recordPageErrors } from "./galat-halaman";
import { repositoryFolder, ukuranLayar, type HostOptions, type HostSession } from "./harness";

const startLimitMs = 30_000;

/** The address that the browser host prints when it is ready. */
function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const refuse = (reason: string) => {
      reject(new Error(`The browser host printed no address (${reason}). It said:\n${output}`));
    };
    const timer = setTimeout(refuse, startLimitMs, `after ${startLimitMs} ms`);
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(output)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.on("exit", (code) => {
      clearTimeout(timer);
      refuse(`ended with code ${code}`);
    });
  });
}

async function stop(server: ChildProcess, signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill(signal);
  await ended;
}

/** Starts the browser host and opens its address in Chromium. */
export async function openWeb({ executable, args, env }: HostOptions): Promise<HostSession> {
  const server = spawn(process.execPath, [join(repositoryFolder, "dist", "web.cjs"), ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  try {
    const address = await printedAddress(server);
    const browser = await chromium.launch({
      executablePath: executable,
      headless: true,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    const context = await browser.newContext({ viewport: ukuranLayar, locale: "id-ID", acceptDownloads: true });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    const errors = recordPageErrors(page);
    await page.goto(address);
    await page.waitForURL(`${new URL(address).origin}/`);
    return {
      page,
      errors,
      desktop: null,
      opened: () => "",
      download: async (act, folder) => {
        const [download] = await Promise.all([page.waitForEvent("download"), act()]);
        const path = join(folder, download.suggestedFilename());
        await download.saveAs(path);
        return path;
      },
      kill: async () => {
        await stop(server, "SIGKILL");
        await browser.close();
      },
      close: async () => {
        await browser.close();
        await stop(server);
      },
    };
  } catch (error) {
    await stop(server);
    throw error;
  }
}
