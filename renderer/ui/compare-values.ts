const COLLATOR = new Intl.Collator("id", { numeric: true, sensitivity: "base" });

/** Order of two table values as an Indonesian reader expects it: text by letters and embedded numbers, nothing before something. */
export function compareValues(a: string | number | null, b: string | number | null): number {
  const aMissing = a === null || a === "";
  const bMissing = b === null || b === "";
  if (aMissing || bMissing) return Number(bMissing) - Number(aMissing);
  return typeof a === "number" && typeof b === "number" ? a - b : COLLATOR.compare(String(a), String(b));
}
