import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { app, dialog, ipcMain, shell, type BrowserWindow, type IpcMainInvokeEvent, type SaveDialogOptions } from "electron";
import type { SavedFile } from "../../core/contract/desktop";
import type { Reply } from "../../core/contract/reply";
import { AppError, failureOf } from "../../core/errors";
import { kalimatGalat } from "../../core/text/galat";
import { TEKS_SIMPAN } from "../../core/text/simpan";
import { isOwnPage } from "../ipc/own-page";
import type { Tujuan } from "../ipc/tujuan";
import { openWithSystem } from "../open-with-system";
import { reportUnexpected } from "../unexpected";
import { isOpenedElsewhere, LastFolder, plainName, withEnding } from "./file-choice";
import { writeWhole } from "../write-whole";

/** A program that cannot be opened is told of by then; one that is open may stay so for the whole day. */
const longestOpeningMs = 3_000;

interface Options {
  readonly window: BrowserWindow;
  readonly home: string;
  /** Where the folder is kept that was saved into last. */
  readonly lastFolder: string;
  /** The data files of this program, which no export may replace. */
  readonly guarded: readonly string[];
  /** Folders that the user chose, and those that were written. */
  readonly tujuan: Tujuan;
}

/** Saves files where the user wants them, and opens or shows those that were saved so; for our own page only, which never names a path. */
export function serveFiles({ window, home, lastFolder, guarded, tujuan }: Options): void {
  const last = new LastFolder(lastFolder);
  const saved = new Map<string, string>();
  const answer = (channel: string, work: (...told: readonly unknown[]) => Promise<unknown>): void => {
    ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...told: readonly unknown[]): Promise<Reply<unknown>> => {
      try {
        if (!isOwnPage(event, { window, home })) throw new AppError("unauthorized");
        return { ok: true, value: await work(...told) };
      } catch (error) {
        if (!(error instanceof AppError)) reportUnexpected(channel, error);
        const failure = failureOf(error);
        return { ok: false, error: { ...failure, message: kalimatGalat(failure) } };
      }
    });
  };
  const pathOf = (pegangan: unknown): string => {
    const path = typeof pegangan === "string" ? (saved.get(pegangan) ?? tujuan.hasil(pegangan)) : undefined;
    if (path === undefined) throw new AppError("unauthorized");
    if (!existsSync(path)) throw new AppError("savedFileGone", { berkas: basename(path) });
    return path;
  };

  answer("tepat:save", async (nama, isi): Promise<SavedFile | null> => {
    if (typeof nama !== "string" || !(isi instanceof Uint8Array)) throw new AppError("unauthorized");
    const path = await askWhere(window, join(last.read() ?? app.getPath("documents"), plainName(nama)));
    if (path === null) return null;
    writeWhole(path, isi, guarded);
    last.write(dirname(path));
    const pegangan = randomUUID();
    saved.set(pegangan, path);
    return { pegangan, nama: basename(path), folder: dirname(path), dapatDibuka: isOpenedElsewhere(path) };
  });
  answer("tepat:folder", async (): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: TEKS_SIMPAN.judulDialogFolder,
      defaultPath: last.read() ?? app.getPath("documents"),
      properties: ["openDirectory", "createDirectory"],
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return null;
    last.write(path);
    return tujuan.pilihFolder({ path, langsung: false });
  });
  answer("tepat:open", async (pegangan) => {
    const path = pathOf(pegangan);
    if (!isOpenedElsewhere(path)) throw new AppError("unauthorized");
    const reason = await Promise.race([openWithSystem(path), setTimeout(longestOpeningMs, null)]);
    if (reason !== null) throw new AppError("savedFileNotOpened", { berkas: basename(path) });
    return null;
  });
  answer("tepat:reveal", async (pegangan) => {
    shell.showItemInFolder(pathOf(pegangan));
    return null;
  });
}

/**
 * Asks until the answer is clear: the system asks about a file that is there under the name as it was typed, not under the name that it gets
 * with its ending.
 */
async function askWhere(window: BrowserWindow, proposed: string): Promise<string | null> {
  const ending = extname(proposed).slice(1);
  const options: SaveDialogOptions = {
    title: TEKS_SIMPAN.judulDialog,
    defaultPath: proposed,
    filters: [{ name: TEKS_SIMPAN.jenis[ending] ?? ending, extensions: [ending] }],
    properties: ["showOverwriteConfirmation", "createDirectory"],
  };
  const { canceled, filePath } = await dialog.showSaveDialog(window, options);
  if (canceled || filePath === undefined || filePath === "") return null;
  const path = withEnding(filePath, proposed);
  return path !== filePath && existsSync(path) ? askWhere(window, path) : path;
}
