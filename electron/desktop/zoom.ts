import { ipcMain, type BrowserWindow } from "electron";
import { ARAH_SKALA, type ArahSkala } from "../../core/menu";
import { isOwnPage } from "../ipc/own-page";
import { nextScale } from "./window-place";

/** Draws everything larger or smaller when the page or the wheel asks for it. */
export function serveZoom(window: BrowserWindow, home: string, changed: () => void): void {
  const { webContents } = window;
  const go = (direction: ArahSkala): void => {
    webContents.setZoomFactor(nextScale(webContents.getZoomFactor(), direction));
    changed();
  };
  ipcMain.on("tepat:skala", (event, told: unknown) => {
    const direction = ARAH_SKALA.find((one) => one === told);
    if (direction && isOwnPage(event, { window, home })) go(direction);
  });
  webContents.on("zoom-changed", (_event, direction) => go(direction === "in" ? "perbesar" : "perkecil"));
}
