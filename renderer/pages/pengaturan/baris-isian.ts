/** The lines of a field that takes one entry a line; empty lines are none. */
export function barisIsian(teks: string): readonly string[] {
  return teks
    .split("\n")
    .map((baris) => baris.trim())
    .filter((baris) => baris !== "");
}
