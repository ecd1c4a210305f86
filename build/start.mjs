import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { fetchElectron, findElectron } from "./lib/electron.mjs";
import { dist, root } from "./lib/paths.mjs";
import { say, script } from "./lib/say.mjs";

/** A download of 110 MB over an office line, with room to spare; a network that refuses does so at once. */
const fetchLimitSeconds = 300;

/** Leaves the browser to the user, where the window is shown in one. */
const leaveBrowser = "--tanpa-peramban";

/** A browser started where there is no display would open in the terminal itself. */
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Why this machine cannot show the desktop window, as far as can be known without trying.
 * @returns {string | null}
 */
function obstacle() {
  if (!hasDisplay) return "tidak ada layar";
  if (process.platform === "linux" && process.getuid?.() === 0) return "Electron tidak dijalankan sebagai root";
  return null;
}

/** @returns {Promise<{ program: string, args: string[] }>} */
async function chooseHost() {
  const opening = hasDisplay && !process.argv.includes(leaveBrowser) ? ["--buka-peramban"] : [];
  const web = { program: process.execPath, args: [join(dist, "web.cjs"), ...opening] };
  const reason = obstacle();
  if (reason !== null) {
    say(`Tepat dibuka lewat peramban: ${reason}.`);
    return web;
  }
  if (findElectron() === null) say("Mengambil Electron (sekali saja) …");
  const electron = await fetchElectron(fetchLimitSeconds);
  if (electron !== null) return { program: electron, args: [root] };
  say("Tepat dibuka lewat peramban: Electron tidak dapat diambil dari jaringan ini.");
  return web;
}

/**
 * Runs the program in the foreground until it ends. Ctrl+C reaches it from the terminal and counts as a good end.
 * @param {{ program: string, args: string[] }} host
 * @returns {Promise<number>} exit code
 */
function runInForeground({ program, args }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "inherit", cwd: root });
    let isInterrupted = false;
    process.on("SIGINT", () => {
      isInterrupted = true;
    });
    process.on("SIGTERM", () => {
      isInterrupted = true;
      child.kill("SIGTERM");
    });
    child.on("error", (error) => {
      say(error.message);
      resolve(1);
    });
    child.on("close", (code) => resolve(isInterrupted ? 0 : (code ?? 1)));
  });
}

await script(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const host = await chooseHost();
  const forwarded = process.argv.slice(2).filter((argument) => argument !== leaveBrowser);
  process.exitCode = await runInForeground({ program: host.program, args: [...host.args, ...forwarded] });
});
