import { setTimeout as wait } from "node:timers/promises";
import { powerMonitor, type BrowserWindow } from "electron";

/** The longest that a computer which goes to sleep is asked to wait for what was typed last, in milliseconds. */
const LAST_WRITES_MS = 1_500;

/** Locks the data when the computer sleeps or its screen is locked: by the window, which writes what was typed last, and without it if it is late. */
export function lockOnSleep(window: BrowserWindow, lock: () => Promise<unknown>): void {
  const lockNow = (): void => {
    const asked = window.isDestroyed()
      ? Promise.resolve(null)
      : window.webContents.executeJavaScript("window.tepatKunci?.()").catch(() => null);
    void Promise.race([asked, wait(LAST_WRITES_MS)]).finally(() => void lock());
  };
  powerMonitor.on("suspend", lockNow);
  powerMonitor.on("lock-screen", lockNow);
}
