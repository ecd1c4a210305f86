const COLLATOR = new Intl.Collator("id", { numeric: true, sensitivity: "base" });

/** Order of two table values as an Indonesian reader expects it: text by letters and embedded numbers, nothing before something. */
export function compareValues(a: unknown, b: unknown): number {
  const aMissing = a === null || a === undefined || a === "";
  const bMissing = b === null || b === undefined || b === "";
  if (aMissing || bMissing) return Number(bMissing) - Number(aMissing);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return COLLATOR.compare(String(a), String(b));
}
