/** The part of a key press that tells which key it was. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** A key press as the table of keys writes it: `Ctrl+Shift+D`. Where Shift only makes the sign (`?`, `+`) it is not named. */
function pressed({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string {
  const plain = key === " " ? "Space" : key === "=" && shiftKey ? "+" : key.length === 1 ? key.toUpperCase() : key;
  const makesSign = plain.length === 1 && !/[\p{L}\d]/u.test(plain);
  const held = [ctrlKey || metaKey ? "Ctrl" : "", shiftKey && !makesSign ? "Shift" : "", altKey ? "Alt" : ""];
  return [...held.filter(Boolean), plain].join("+");
}

/** Whether a key press is one of those of an entry of the table of keys. */
export function isPressed(event: KeyPress, entry: { readonly kunci: readonly string[] }): boolean {
  return entry.kunci.includes(pressed(event));
}
