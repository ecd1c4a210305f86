/**
 * A row of a tree (of units, of superiors) and those above it, the nearest first. A circle, which an import may have left, ends where it
 * closes. Rows are told apart as they are: ids, or the same objects each time.
 */
export function* keAtas<T extends string | object>(mulai: T | null | undefined, atas: (satu: T) => T | null | undefined): Generator<T> {
  const dilalui = new Set<T>();
  for (let kini = mulai; kini !== null && kini !== undefined && !dilalui.has(kini); kini = atas(kini)) {
    dilalui.add(kini);
    yield kini;
  }
}
