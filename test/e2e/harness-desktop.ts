import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { _electron, type ElectronApplication } from "playwright-core";
import { vi } from "vitest";
import { TEKS_MENUTUP } from "../../core/text/menutup";
import { recordPageErrors } from "./galat-halaman";
import { repositoryFolder, ukuranLayar, type HostOptions, type HostSession } from "./harness";

/** How often the test tool is let connect, and how long each time. */
const TRIES = 3;
const CONNECTED_WITHIN_MS = 25_000;

/**
 * Starts the program and connects the test tool to it. The tool listens only to a program that runs already, and sometimes waits for ever where
 * the window opens at that very moment; the program is then ended and started anew. One that does not start fails as often as it is tried.
 */
async function launch(options: Parameters<typeof _electron.launch>[0], tried = 1): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: CONNECTED_WITHIN_MS });
  } catch (error) {
    if (tried === TRIES) throw error;
    process.stderr.write(`The test tool did not connect to the program at try ${tried}\n`);
    return launch(options, tried + 1);
  }
}

/** Starts the desktop program from the built folder, and takes its first window. */
export async function openDesktop({ executable, args, env, profile }: HostOptions): Promise<HostSession> {
  const opener = join(profile, "xdg-open");
  writeFileSync(opener, `#!/bin/sh\necho "$1" > "${profile}/dibuka"\n`, { mode: 0o755 });
  const app = await launch({
    executablePath: executable,
    args: [repositoryFolder, "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, ...args],
    // Files are opened by this program, and not by one that stays open on the machine.
    env: { ...env, PATH: `${profile}${delimiter}${env["PATH"] ?? ""}` },
  });
  const page = await app.firstWindow();
  const errors = recordPageErrors(page);
  await page.waitForLoadState("domcontentloaded");
  await app.evaluate(({ BrowserWindow }, size) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(size.width, size.height);
  }, ukuranLayar);
  return {
    page,
    errors,
    desktop: app,
    opened: () => (existsSync(`${profile}/dibuka`) ? readFileSync(`${profile}/dibuka`, "utf8").trim() : ""),
    download: async (act, folder) => {
      // The dialog belongs to the system: here somebody takes the name that it proposes.
      const chosen = app.evaluate(
        ({ dialog }, target) =>
          new Promise<string>((resolve) => {
            dialog.showSaveDialog = async (_window: unknown, options?: { readonly defaultPath?: string }) => {
              const path = `${target}/${options?.defaultPath?.split(/[\\/]/).at(-1) ?? ""}`;
              resolve(path);
              return { canceled: false, filePath: path };
            };
          }),
        // One of the same name may lie in the folder from before.
        mkdtempSync(join(folder, "unduh-")),
      );
      const [path] = await Promise.all([chosen, act()]);
      // A file has its name once it is whole.
      await vi.waitUntil(() => existsSync(path), { timeout: 10_000 });
      return path;
    },
    kill: async () => {
      const program = app.process();
      const ended = once(program, "exit");
      program.kill("SIGKILL");
      await ended;
    },
    close: async () => {
      // What a test leaves open is asked about; it is let go.
      const letGo = page.getByRole("button", { name: TEKS_MENUTUP.tutup }).click({ timeout: 30_000 });
      await Promise.all([app.close(), letGo.catch(() => undefined)]);
    },
  };
}
