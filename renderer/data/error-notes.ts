import { AppError } from "../../core/errors";
import { call } from "./call";
import { placeOnScreen } from "./place";

/** Has an error of the window written down beside the data; one that the shell itself told of is there already, or is none. */
export function noteError(met: unknown): void {
  if (!(met instanceof Error) || met instanceof AppError) return;
  const [, first = ""] = /^\/?([a-z-]{0,30})/u.exec(placeOnScreen()) ?? [];
  const told = { tempat: `/${first}`, nama: met.name, pesan: met.message, jejak: met.stack ?? "" };
  void call("catatan.add", {
    ...told,
    nama: told.nama.slice(0, 200),
    pesan: told.pesan.slice(0, 20_000),
    jejak: told.jejak.slice(0, 40_000),
  }).catch(() => undefined);
}

/** Hears every error of the window that nothing in it has caught. */
export function noteUncaughtErrors(): void {
  window.addEventListener("error", ({ error }) => noteError(error));
  window.addEventListener("unhandledrejection", ({ reason }) => noteError(reason));
}
