const LETTERS_A_LINE = 34;
const LINES = 2;

/** Breaks a name into at most two lines of about 34 letters; the last one ends with an ellipsis when the name is longer. */
export function labelLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LETTERS_A_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= LINES) return lines;
  return [...lines.slice(0, LINES - 1), `${lines[LINES - 1] ?? ""}…`];
}

/** The name of a bar left of it, broken into lines. The chart fills in place and value. */
export function NameTick(props: {
  readonly lines: (name: string) => readonly string[];
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}) {
  const { x = 0, y = 0, payload } = props;
  const name = payload?.value ?? "";
  const lines = props.lines(name);
  return (
    <text x={x} y={y} textAnchor="end">
      <title>{name}</title>
      {lines.map((line, index) => (
        <tspan key={line} x={x - 4} dy={index === 0 ? 4 - (lines.length - 1) * 7 : 14}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
