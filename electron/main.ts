import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { app, dialog, session } from "electron";
import { failureOf } from "../core/errors";
import { kalimatGalat } from "../core/text/galat";
import { TEKS_GALAT_HALAMAN } from "../core/text/umum";
import { serveFiles } from "./desktop/serve-files";
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
  await app.whenReady();
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  const host = openData();
  if (!host) return;
  const home = pathToFileURL(join(__dirname, "renderer", "index.html")).href;
  const window = openWindow(join(__dirname, "preload.cjs"), home);
  serve(host.dispatch, window, home);
  const { files, tujuan } = host.context;
  serveFiles({ window, home, lastFolder: join(app.getPath("userData"), "folder-simpan.txt"), guarded: files.paths, tujuan });
  app.on("second-instance", () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on("window-all-closed", () => {
    void host.close().finally(() => app.quit());
  });
}

/** Opens the data file, or says in a dialog why it cannot and quits; the file is left as it is. */
function openData(): Host | null {
  try {
    return openHost({
      folder: process.env["TEPAT_DATA"] ?? (app.isPackaged ? app.getPath("userData") : defaultDataFolder()),
      jenis: process.argv.includes("--contoh") ? "contoh" : "kantor",
      workers: inThreads(join(__dirname, "worker.cjs")),
    });
  } catch (error) {
    const message = kalimatGalat(failureOf(error));
    dialog.showErrorBox(TEKS_GALAT_HALAMAN.tidakTerbuka, message);
    app.exit(1);
    return null;
  }
}

void start();
