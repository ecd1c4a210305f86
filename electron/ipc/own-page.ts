import type { BrowserWindow, IpcMainInvokeEvent } from "electron";

/** Whether a message comes from our own page in our own window's main frame. */
export function isOwnPage(
  { senderFrame }: Pick<IpcMainInvokeEvent, "senderFrame">,
  { window, home }: { readonly window: BrowserWindow; readonly home: string },
): boolean {
  return !window.isDestroyed() && senderFrame === window.webContents.mainFrame && senderFrame.url.split("#")[0] === home;
}
