/** Writes down an error that nobody foresaw: where it was met and the place in the program, never the data that it was met with. */
export function reportUnexpected(where: string, error: unknown): void {
  const lines = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  // A message may quote the data, on several lines.
  const place = lines
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 5)
    .join("\n");
  process.stderr.write(`Tepat: galat tak terduga pada ${where} (${error instanceof Error ? error.name : typeof error})\n${place}\n`);
}
