import { app, dialog, type BrowserWindow } from "electron";
import { TEKS_GALAT_HALAMAN } from "../../core/text/umum";
import { noteError } from "../error-notes";
import { reportUnexpected } from "../unexpected";

/** How often a window whose page died is drawn anew in one start: a page that dies at once would never stand. */
const MOST_RELOADS = 3;

/** Writes down what fails in the program itself, and says so once: the work goes on, for every write to the data is whole or not there. */
export function hearErrors(): void {
  let isSaid = false;
  process.on("uncaughtException", (error) => {
    reportUnexpected("main", error);
    if (isSaid) return;
    isSaid = true;
    if (app.isReady()) dialog.showErrorBox(TEKS_GALAT_HALAMAN.judul, TEKS_GALAT_HALAMAN.dicatat);
  });
  process.on("unhandledRejection", (reason) => reportUnexpected("main", reason));
  app.on("child-process-gone", (_event, { type, reason }) => note(`${type} ${reason}`));
}

/** Draws the page anew when its process has died; what was typed last is in its draft. */
export function revivePage(window: BrowserWindow): void {
  let reloads = 0;
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    note(`renderer ${reason}`);
    reloads += 1;
    if (reason !== "clean-exit" && reloads <= MOST_RELOADS && !window.isDestroyed()) window.webContents.reload();
  });
}

/** Writes down that a process of the program has gone. */
function note(what: string): void {
  noteError(what, { nama: "", kode: "", pesan: "", jejak: "" });
}
