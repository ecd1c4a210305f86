import { readFileSync } from "node:fs";
import { screen, type BrowserWindow } from "electron";
import { writeWhole } from "../write-whole";
import type { WindowState } from "../../core/contract/window-state";
import { pageOf, placeOnScreens, readStates, type Rectangle } from "./window-place";

/** How long changes of the window are gathered before they are written, in milliseconds. */
const REST_MS = 500;

/** How the window stands over each data file, in a file of its own beside them. */
export class WindowMemory {
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param path of the file that keeps it
   * @param file which data file is open
   */
  constructor(
    private readonly path: string,
    private readonly file: () => string,
  ) {}

  /** How the window stood when this data file was last open. */
  read(): WindowState | null {
    return this.readAll()[this.file()] ?? null;
  }

  /** Where the window may be made, or null for where the system puts it. */
  place(): Rectangle | null {
    const state = this.read();
    return (
      state &&
      placeOnScreens(
        state.tempat,
        screen.getAllDisplays().map(({ workArea }) => workArea),
      )
    );
  }

  /** Keeps it from now on. */
  watch(window: BrowserWindow): void {
    const soon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.keep(window), REST_MS);
    };
    window.on("resize", soon).on("move", soon).on("maximize", soon).on("unmaximize", soon);
    window.on("close", () => this.keep(window));
    window.webContents.on("did-navigate-in-page", soon);
    window.on("closed", () => clearTimeout(this.#timer));
  }

  /** Keeps how the window stands now. */
  keep(window: BrowserWindow): void {
    clearTimeout(this.#timer);
    if (window.isDestroyed()) return;
    const state: WindowState = {
      tempat: window.getNormalBounds(),
      maksimal: window.isMaximized(),
      skala: window.webContents.getZoomFactor(),
      halaman: pageOf(window.webContents.getURL()),
    };
    try {
      writeWhole(this.path, Buffer.from(JSON.stringify({ ...this.readAll(), [this.file()]: state })), []);
    } catch {
      // How the window looks is never worth a word over the work.
    }
  }

  private readAll(): Readonly<Record<string, WindowState>> {
    try {
      return readStates(readFileSync(this.path, "utf8"));
    } catch {
      return {};
    }
  }
}
