/** The word of this one reading of the page (`electron/page-files.ts`), without which no style that a script writes counts. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="tepat-nonce"]')?.content ?? "";

// Where the scroll lock of the dialogs looks for the word.
Reflect.set(globalThis, "__webpack_nonce__", nonce);

export function styleNonce(): string {
  return nonce;
}
