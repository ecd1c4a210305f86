const TEXT_INPUT_TYPES = new Set(["text", "search", "number", "email", "tel", "url", "password", "date", ""]);

/** Whether text is being typed where a key was pressed, so that the key belongs to the text. */
export function editsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) return TEXT_INPUT_TYPES.has(target.type) && !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}
