/** How many texts one function remembers at most. */
const LIMIT = 50_000;
/** Characters of the longest text that is remembered: longer ones are hardly said twice, and would fill the memory. */
const LONGEST = 200;

/**
 * A function of a text that works each short text out once: tables say the same few texts in thousands of rows. What it returns is shared,
 * and never changed.
 */
export function rememberedText<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return workOut(text);
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    // A copy of its own: a cell's text may be a piece of a whole sheet, which would stay in memory with it.
    const own = text.split("").join("");
    const result = workOut(own);
    if (known.size >= LIMIT) known.clear();
    known.set(own, result);
    return result;
  };
}
