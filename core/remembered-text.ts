/** How many texts one function remembers at most. */
const LIMIT = 50_000;

/**
 * A function of a text that works each text out once: tables say the same few texts in thousands of rows. What it returns is shared,
 * and never changed.
 */
export function rememberedText<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const result = workOut(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}
