import { ipcMain, type BrowserWindow } from "electron";
import { kalimatGalat } from "../../core/text/galat";
import { placeOf, type Dispatch } from "./dispatch";
import { isOwnPage } from "./own-page";

/** Answers calls of our own page in our own window's main frame, and of nobody else. */
export function serve(dispatch: Dispatch, window: BrowserWindow, home: string): void {
  ipcMain.handle("tepat:call", (event, ...[name, input, tempat]: readonly unknown[]) => {
    if (!isOwnPage(event, { window, home }) || typeof name !== "string") {
      const failure = { code: "unauthorized", data: {} } as const;
      return { ok: false, error: { ...failure, message: kalimatGalat(failure) } };
    }
    return dispatch(name, input, { tempat: placeOf(tempat) });
  });
}
