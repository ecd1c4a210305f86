/** A frame of a window, as a message names its sender. */
interface Frame {
  readonly url: string;
}

/** A window as far as it is looked at here. */
interface OwnWindow {
  readonly isDestroyed: () => boolean;
  readonly webContents: { readonly mainFrame: Frame };
}

/** Whether a message comes from our own page in our own window's main frame. */
export function isOwnPage(
  { senderFrame }: { readonly senderFrame: Frame | null },
  { window, home }: { readonly window: OwnWindow; readonly home: string },
): boolean {
  return !window.isDestroyed() && senderFrame === window.webContents.mainFrame && senderFrame.url.split("#")[0] === home;
}
