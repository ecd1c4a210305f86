import { setTimeout as wait } from "node:timers/promises";
import { BrowserWindow, Menu } from "electron";

/** The longest that a closing window waits for what is still to be written, in milliseconds. */
const LAST_WRITES_MS = 5_000;

/** The one window: isolated, sandboxed, and unable to leave the page that it was made for, whose address is `home`. Plugins show PDF pages. */
export function openWindow(preload: string, home: string): BrowserWindow {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
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
  window.webContents.setWindowOpenHandler(() => ({ action: "deny" }));
  window.webContents.on("will-navigate", (event, url) => {
    if (url.split("#")[0] !== home) event.preventDefault();
  });
  window.webContents.on("will-attach-webview", (event) => event.preventDefault());
  window.once("ready-to-show", () => window.show());
  closeOnceWritten(window);
  void window.loadURL(home);
  return window;
}

/** Lets the page write what was typed last before the window goes. A second wish to close is not held up, nor by a page that is dead. */
function closeOnceWritten(window: BrowserWindow): void {
  let isAsked = false;
  window.on("close", (event) => {
    if (isAsked) return;
    isAsked = true;
    event.preventDefault();
    const written = window.webContents.executeJavaScript("window.tepatSelesaikan?.()").catch(() => null);
    void Promise.race([written, wait(LAST_WRITES_MS)]).finally(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  });
}
