import type { SavedFile } from "../../core/contract/desktop";
import type { Reply } from "../../core/contract/reply";
import { AppError } from "../../core/errors";

/** Where a file went: to a place of the user's choice on the desktop, or among the browser's downloads. */
export type Saved = { readonly di: "folder"; readonly berkas: SavedFile } | { readonly di: "unduhan"; readonly nama: string };

/**
 * Hands bytes to the user: on the desktop as a file where she wants it, in a browser as a download.
 *
 * @returns null when she did not want it after all
 * @throws AppError exportNotWritten, exportOverData
 */
export async function saveFile(nama: string, isi: Uint8Array): Promise<Saved | null> {
  if (window.tepat) {
    const berkas = valueOf(await window.tepat.save(nama, isi));
    return berkas && { di: "folder", berkas };
  }
  download(nama, isi);
  return { di: "unduhan", nama };
}

/**
 * The folder into which files shall be written, by what the desktop calls it.
 *
 * @returns undefined in a browser, which has no folders; null when the user did not want it after all
 */
export async function chooseFolder(): Promise<string | null | undefined> {
  return window.tepat ? valueOf(await window.tepat.chooseFolder()) : undefined;
}

/** Fetches a file that the program holds ready under a handle, as a download. */
export function fetchReady(pegangan: string, nama: string): void {
  follow(`/unduh/${encodeURIComponent(pegangan)}`, nama);
}

/** Opens a saved file in the program of its kind. @throws AppError savedFileGone, savedFileNotOpened */
export async function openSaved({ pegangan }: SavedFile): Promise<void> {
  if (window.tepat) valueOf(await window.tepat.open(pegangan));
}

/** Shows a saved file in its folder. @throws AppError savedFileGone */
export async function revealSaved({ pegangan }: Pick<SavedFile, "pegangan">): Promise<void> {
  if (window.tepat) valueOf(await window.tepat.reveal(pegangan));
}

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw AppError.of(reply.error);
  return reply.value;
}

function download(nama: string, isi: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(isi)], { type: "application/octet-stream" }));
  follow(url, nama);
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function follow(url: string, nama: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = nama;
  link.click();
}
