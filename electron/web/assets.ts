import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

/** Sends a file of the built interface. Anything outside its folder does not exist. */
export async function sendAsset(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const path = normalize(join(folder, pathname === "/" ? "index.html" : decodeURIComponent(pathname)));
  const content = path.startsWith(folder + sep) ? await readFile(path).catch(() => null) : null;
  if (!content) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "cache-control": pathname.startsWith("/assets/") ? "private, max-age=31536000, immutable" : "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "content-security-policy": "frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(content);
}
