/** What a draft says of a field of a case: its text or figure; nothing of what is neither. */
export function kataIsian(isi: unknown): string {
  return typeof isi === "string" || typeof isi === "number" ? String(isi) : "";
}
