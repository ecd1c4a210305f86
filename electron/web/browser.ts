import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TEKS_MASUK } from "../../core/text/alamat";
import { openWithSystem } from "../open-with-system";

/**
 * Opens an address in the default browser, by way of a page that only this user may read: what stands on a command line can be read by
 * everybody on the machine. Never waits for it.
 *
 * @param onFailure told why, in words, when no browser could be opened
 * @returns removes the page again
 */
export function openBrowser(address: string, onFailure: (reason: string) => void): () => void {
  const folder = mkdtempSync(join(tmpdir(), "tepat-"));
  const page = join(folder, "tepat.html");
  writeFileSync(page, pageTo(address), { mode: 0o600 });
  void openWithSystem(page).then((reason) => (reason === null ? undefined : onFailure(reason)));
  return () => rmSync(folder, { recursive: true, force: true });
}

function pageTo(address: string): string {
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>${TEKS_MASUK.judul}</title><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}"><a href="${address}">${TEKS_MASUK.tombol}</a></html>`;
}
