import { once } from "node:events";
import { _electron } from "playwright-core";
import { recordPageErrors } from "./galat-halaman";
import { repositoryFolder, ukuranLayar, type HostOptions, type HostSession } from "./harness";

/** Starts the desktop program, from the built folder or as packaged, and takes its first window. */
export async function openDesktop({ executable, args, env, profile }: HostOptions, host: "electron" | "packaged"): Promise<HostSession> {
  const app = await _electron.launch({
    executablePath: executable,
    args: [...(host === "electron" ? [repositoryFolder] : []), "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, ...args],
    env,
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
    download: async (act, folder) => {
      const finished = app.evaluate(
        ({ session }, target) =>
          new Promise<string>((resolve, reject) => {
            session.defaultSession.once("will-download", (_event, item) => {
              item.setSavePath(`${target}/${item.getFilename()}`);
              item.once("done", (_done, state) => {
                if (state === "completed") resolve(item.getSavePath());
                else reject(new Error(`The download ended ${state}`));
              });
            });
          }),
        folder,
      );
      const [path] = await Promise.all([finished, act()]);
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
