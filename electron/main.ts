import { join } from "node:path";
import { app, dialog, session } from "electron";
import { failureOf } from "../core/errors";
import { kalimatGalat } from "../core/text/galat";
import { TEKS_GALAT_HALAMAN } from "../core/text/umum";
import { closeDoors } from "./desktop/closed-doors";
import { hearErrors, revivePage } from "./desktop/hear-errors";
import { serveMenu } from "./desktop/menu";
import { brankasAkun } from "./desktop/brankas-akun";
import { lockOnSleep } from "./desktop/lock-on-sleep";
import { claimScheme, HOME, servePage } from "./desktop/page-scheme";
import { WindowMemory } from "./desktop/remember-window";
import { serveFiles } from "./desktop/serve-files";
import { serveZoom } from "./desktop/zoom";
import { defaultDataFolder, openHost, type Host } from "./host";
import { serve } from "./ipc/serve";
import { inThreads } from "./jobs/workers";
import { openWindow } from "./window";

/** Desktop host: one instance, one window, no network, the same handlers as every host. */
async function start(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  hearErrors();
  claimScheme();
  await app.whenReady();
  closeDoors(session.defaultSession);
  servePage(session.defaultSession, join(__dirname, "renderer"));
  const host = openData();
  if (!host) return;
  const { files, tujuan } = host.context;
  const memory = new WindowMemory(join(dataFolder(), "jendela.json"), () => files.jenis);
  const window = openWindow(join(__dirname, "preload.cjs"), HOME, memory);
  serve(host.dispatch, window, HOME);
  lockOnSleep(window, () => host.dispatch("kunci.kunci", {}));
  revivePage(window);
  serveMenu(window, HOME, () => host.context.kunci.terkunci);
  serveZoom(window, HOME, () => memory.keep(window));
  serveFiles({ window, home: HOME, lastFolder: join(app.getPath("userData"), "folder-simpan.txt"), guarded: files.paths, tujuan });
  app.on("second-instance", () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on("window-all-closed", () => {
    void host.close().finally(() => app.quit());
  });
}

/** Where data lies: of a packaged program in the user's own folder of the system, when nothing else is said. */
function dataFolder(): string {
  return process.env["TEPAT_DATA"] ?? (app.isPackaged ? app.getPath("userData") : defaultDataFolder());
}

/** Opens the data file, or says in a dialog why it cannot and quits; the file is left as it is. */
function openData(): Host | null {
  try {
    return openHost({
      folder: dataFolder(),
      jenis: process.argv.includes("--contoh") ? "contoh" : "kantor",
      workers: inThreads(join(__dirname, "worker.cjs")),
      brankas: brankasAkun(),
      swaujiSendiri: true,
      cadanganBerkala: true,
      bertahan: true,
    });
  } catch (error) {
    const message = kalimatGalat(failureOf(error));
    dialog.showErrorBox(TEKS_GALAT_HALAMAN.tidakTerbuka, message);
    app.exit(1);
    return null;
  }
}

void start();
