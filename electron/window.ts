import { setTimeout as wait } from "node:timers/promises";
import { BrowserWindow, ipcMain } from "electron";
import type { WindowMemory } from "./desktop/remember-window";
import { SMALLEST } from "./desktop/window-place";
import { isOwnPage } from "./ipc/own-page";

/** The longest that a closing window waits for its page to write what is still to be written and to ask, in milliseconds. */
const LAST_WRITES_MS = 5_000;

/**
 * The one window: isolated, sandboxed, and shown as it stood last, once the page at `home` stands. Plugins show PDF pages.
 */
export function openWindow(preload: string, home: string, memory: WindowMemory): BrowserWindow {
  const before = memory.read();
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    ...memory.place(),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: "Tepat",
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      plugins: true,
    },
  });
  window.once("ready-to-show", () => {
    if (before?.maksimal === true) window.maximize();
    window.show();
  });
  window.webContents.on("did-finish-load", () => window.webContents.setZoomFactor(before?.skala ?? 1));
  memory.watch(window);
  closeOnceWritten(window, home);
  void window.loadURL(`${home}#${before?.halaman ?? "/"}`);
  return window;
}

/**
 * Lets the page write what was typed last, and ask about what would be lost, before the window goes. The answer comes from the page; one that
 * is dead or hangs holds nothing up for longer than the limit.
 */
function closeOnceWritten(window: BrowserWindow, home: string): void {
  let isAsking = false;
  const close = (): void => {
    if (!window.isDestroyed()) window.destroy();
  };
  window.on("close", (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    const answered: Promise<unknown> = window.webContents.executeJavaScript("window.tepatTutup?.()").catch(() => null);
    void Promise.race([answered, wait(LAST_WRITES_MS)]).then((may) => {
      isAsking = false;
      if (may !== false) close();
    });
  });
  ipcMain.on("tepat:tutup", (event) => {
    if (isOwnPage(event, { window, home })) close();
  });
}
