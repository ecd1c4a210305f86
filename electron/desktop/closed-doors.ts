import { app, type Session, type WebContents } from "electron";
import { HOME } from "./page-scheme";

/** Addresses of the network and of files: nothing of the product is reached by them. */
const ELSEWHERE = ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*", "ftp://*/*", "file://*/*"];

/** The one thing that the page may ask of the system: to lay what the user copies on the clipboard. */
const ALLOWED = "clipboard-sanitized-write";

/** Closes what a page could do beside talking to the product: network, files of the machine, devices, downloads, other pages, other windows. */
export function closeDoors(session: Session): void {
  session.webRequest.onBeforeRequest({ urls: ELSEWHERE }, (_request, answer) => answer({ cancel: true }));
  session.setPermissionRequestHandler((contents, permission, decide) => decide(permission === ALLOWED && isHome(contents.getURL())));
  session.setPermissionCheckHandler((contents, permission) => permission === ALLOWED && contents !== null && isHome(contents.getURL()));
  session.setDevicePermissionHandler(() => false);
  session.on("will-download", (event) => event.preventDefault());
  app.on("web-contents-created", (_event, contents) => keepHome(contents));
}

/** Keeps every page that comes to be, frames included, where it is. */
function keepHome(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", (event, url) => {
    if (!isHome(url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
}

/** Whether an address is the page of the product, wherever in it. */
function isHome(url: string): boolean {
  return url.split("#")[0] === HOME;
}
