import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** The kinds of files that the built interface consists of; nothing else is ever handed out. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

/** What stands in the page where the word of this reading goes (`renderer/index.html`). */
const NONCE_PLACE = 'name="tepat-nonce" content=""';

/** A file of the interface with everything that is said along with it. */
interface PageFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads a file of the built interface. Anything outside its folder and of another kind does not exist.
 *
 * The page itself may use scripts and styles of its own files only, and of styles that a script writes into it those that carry the word of
 * this one reading; it may stand in no frame and send no form.
 *
 * @param pathname as an address writes it
 * @returns null for what does not exist
 */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | null> {
  const path = pathIn(folder, pathname === "/" ? "index.html" : pathname);
  const type = path === null ? undefined : TYPES[extname(path)];
  const content = path === null || type === undefined ? null : await readFile(path).catch(() => null);
  if (type === undefined || content === null) return null;
  const nonce = randomBytes(18).toString("base64");
  const isPage = type === TYPES[".html"];
  return {
    content: new Uint8Array(
      isPage ? Buffer.from(content.toString("utf8").replace(NONCE_PLACE, NONCE_PLACE.replace('""', `"${nonce}"`))) : content,
    ),
    headers: {
      "content-type": type,
      "cache-control": pathname.startsWith("/assets/") ? "private, max-age=31536000, immutable" : "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": isPage ? pagePolicy(nonce) : "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    },
  };
}

/** The path of a file inside the folder, or null for an address that leads out of it or cannot be read. */
function pathIn(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    return path.startsWith(folder + sep) && !path.includes("\0") ? path : null;
  } catch {
    return null;
  }
}

function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // The engine's own frame around pages of paper is drawn by attributes.
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    // Pages of paper are shown in a frame, from memory.
    "frame-src blob:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
