import { createReadStream, statSync } from "node:fs";
import type { ServerResponse } from "node:http";
import type { Tujuan } from "../ipc/tujuan";

/** Where files that wait to be downloaded are fetched, by their handles. */
export const READY_PATH = "/unduh/";

/** Sends a file that waits to be downloaded, piece by piece, and takes it away: it is handed out once. */
export function sendReady(response: ServerResponse, tujuan: Tujuan, pegangan: string): void {
  const unduhan = tujuan.unduhan(pegangan);
  const size = unduhan === null ? null : (statSync(unduhan.path, { throwIfNoEntry: false })?.size ?? null);
  if (unduhan === null || size === null) {
    response.writeHead(404, { "cache-control": "no-store" }).end();
    return;
  }
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-length": size,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(unduhan.nama)}`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  const stream = createReadStream(unduhan.path);
  stream.once("error", () => response.destroy());
  response.once("close", () => {
    stream.destroy();
    tujuan.buangUnduhan(pegangan);
  });
  stream.pipe(response);
}
