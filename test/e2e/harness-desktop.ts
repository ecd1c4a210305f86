import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { _electron } from "playwright-core";
import { vi } from "vitest";
import { recordPageErrors } from "./galat-halaman";
import { repositoryFolder, ukuranLayar, type HostOptions, type HostSession } from "./harness";

/** Starts the desktop program, from the built folder or as packaged, and takes its first window. */
export async function openDesktop({ executable, args, env, profile }: HostOptions, host: "electron" | "packaged"): Promise<HostSession> {
  const opener = join(profile, "xdg-open");
  writeFileSync(opener, `#!/bin/sh\necho "$1" > "${profile}/dibuka"\n`, { mode: 0o755 });
  const app = await _electron.launch({
    executablePath: executable,
    args: [...(host === "electron" ? [repositoryFolder] : []), "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, ...args],
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
    close: () => app.close(),
  };
}
