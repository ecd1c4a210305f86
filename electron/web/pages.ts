import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { TEKS_MASUK, type HalamanAlamat } from "../../core/text/alamat";

/** Where the page of an address hands its key in. */
export const ENTRY_PATH = "/masuk";

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { max-width: 38rem; margin: 18vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.4rem; margin: 0 0 .4rem; }
li { margin: .3rem 0; }
button { font: inherit; padding: .4rem 1rem; }`;

const SUBMIT = "document.forms[0].submit()";

/**
 * The page that an address shows: it hands the key in by itself. A link preview only fetches, and so uses nothing up; and what follows comes
 * from our own page, so that the browser sends the cookie also when the address was followed from another site.
 *
 * @param key letters, digits, - and _ only
 */
export function sendEntry(response: ServerResponse, key: string): void {
  const form = `<form method="post" action="${ENTRY_PATH}"><input type="hidden" name="token" value="${escape(key)}">
<p>${TEKS_MASUK.membuka}</p><noscript><button>${TEKS_MASUK.tombol}</button></noscript></form><script>${SUBMIT}</script>`;
  send(response, 200, { title: TEKS_MASUK.judul, body: form });
}

/** Says why the window does not open here, and the ways on. */
export function sendRefusal(response: ServerResponse, status: number, { judul, penjelasan, jalan }: HalamanAlamat): void {
  const ways = jalan.map((satu) => `<li>${escape(satu)}</li>`).join("");
  send(response, status, {
    title: judul,
    body: `<main><h1>${escape(judul)}</h1><p>${escape(penjelasan)}</p><ul>${ways}</ul></main>`,
  });
}

interface Page {
  readonly title: string;
  readonly body: string;
}

function send(response: ServerResponse, status: number, { title, body }: Page): void {
  const allowed = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SUBMIT)}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": allowed,
    // The key stands in no referrer; but a form of a page that hides its origin as well would be turned away.
    "referrer-policy": "strict-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(
    `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style>${body}</html>`,
  );
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
