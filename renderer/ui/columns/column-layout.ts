/** What a table has to know of a column to give it a place and a width. Widths are pixels. */
export interface ColumnSpec {
  readonly key: string;
  readonly title: string;
  /** Narrowest that still reads. */
  readonly width: number;
  /** Width at which its content stands on one line; figures have none, because theirs is never less. */
  readonly natural?: number;
  /** At a narrow window the lowest goes first; a column without one always stays. */
  readonly importance?: number;
}

/** What the analyst chose for the columns of one table. */
export interface ColumnChoice {
  /** Keys in the chosen order; columns that are not named keep their place after those before them. */
  readonly order: readonly string[];
  /** Columns chosen to stand or to stay away, whatever the width of the window. */
  readonly shown: Readonly<Record<string, boolean>>;
  readonly widths: Readonly<Record<string, number>>;
}

export const NO_CHOICE: ColumnChoice = { order: [], shown: {}, widths: {} };

export interface PlacedColumn {
  readonly key: string;
  readonly width: number;
}

export interface ColumnLayout {
  readonly placed: readonly PlacedColumn[];
  /** Keys of columns that stand aside only because the window is narrow. */
  readonly aside: readonly string[];
}

export const NARROWEST = 44;
const WIDEST = 900;
/** How much wider than it needs to be a column may become where there is room. */
const STRETCH = 0.45;

/** Every column in the chosen order. */
export function orderColumns<C extends { readonly key: string }>(columns: readonly C[], order: readonly string[]): readonly C[] {
  const known = order.filter((key) => columns.some((column) => column.key === key));
  const ordered = [...known];
  for (const [place, { key }] of columns.entries()) {
    if (known.includes(key)) continue;
    const before = columns[place - 1]?.key;
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, key);
  }
  return ordered.flatMap((key) => columns.find((column) => column.key === key) ?? []);
}

/**
 * Gives every column a place and a width in the room there is. Where it is narrow, the least important columns stand aside; where it is
 * wide, texts first come to stand on one line, then all columns widen alike, but none beyond what reads well.
 *
 * @param needed widths that the content was seen to need
 */
export function layoutColumns(
  columns: readonly ColumnSpec[],
  choice: ColumnChoice,
  room: { readonly available: number; readonly needed: Readonly<Record<string, number>> },
): ColumnLayout {
  const wanted = orderColumns(columns, choice.order).filter(({ key }) => choice.shown[key] !== false);
  const least = (column: ColumnSpec): number => choice.widths[column.key] ?? Math.max(column.width, room.needed[column.key] ?? 0);
  const standing = [...wanted];
  const aside: string[] = [];
  let spare = room.available - standing.reduce((sum, column) => sum + least(column), 0);
  while (spare < 0) {
    const dispensable = standing.filter(({ key, importance }) => importance !== undefined && choice.shown[key] !== true);
    const next = dispensable.toSorted((a, b) => (a.importance ?? 0) - (b.importance ?? 0))[0];
    if (!next) break;
    standing.splice(standing.indexOf(next), 1);
    aside.push(next.key);
    spare += least(next);
  }
  const free = standing.filter(({ key }) => choice.widths[key] === undefined);
  const widths = new Map(standing.map((column) => [column.key, least(column)]));
  spare = share(
    widths,
    spare,
    free.map((column) => ({ key: column.key, room: Math.max(0, (column.natural ?? 0) - least(column)) })),
  );
  share(
    widths,
    spare,
    free.map(({ key }) => ({ key, room: (widths.get(key) ?? 0) * STRETCH })),
  );
  return { placed: standing.map(({ key }) => ({ key, width: Math.floor(widths.get(key) ?? 0) })), aside };
}

/** Hands room out in proportion to what each could take; answers what is left. */
function share(widths: Map<string, number>, spare: number, takers: readonly { readonly key: string; readonly room: number }[]): number {
  const asked = takers.reduce((sum, { room }) => sum + room, 0);
  if (spare <= 0 || asked <= 0) return spare;
  const part = Math.min(1, spare / asked);
  for (const { key, room } of takers) widths.set(key, (widths.get(key) ?? 0) + room * part);
  return spare - asked * part;
}

/** The choice after a column was moved one place towards the beginning (-1) or the end (1). */
export function moveColumn(
  columns: readonly ColumnSpec[],
  choice: ColumnChoice,
  move: { readonly key: string; readonly by: -1 | 1 },
): ColumnChoice {
  const order = orderColumns(columns, choice.order).map(({ key }) => key);
  const from = order.indexOf(move.key);
  const to = from + move.by;
  const other = order[to];
  if (from < 0 || other === undefined) return choice;
  order[from] = other;
  order[to] = move.key;
  return { ...choice, order };
}

/** The choice after a column was given a width. */
export function widenColumn(choice: ColumnChoice, key: string, width: number): ColumnChoice {
  return { ...choice, widths: { ...choice.widths, [key]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) } };
}

/** The choice after a column was left to find its own width again. */
export function freeColumn(choice: ColumnChoice, key: string): ColumnChoice {
  return { ...choice, widths: Object.fromEntries(Object.entries(choice.widths).filter(([other]) => other !== key)) };
}

/** The columns that stand on paper: all but those that were put away, in the chosen order, however narrow the window is. */
export function printedColumns<C extends { readonly key: string }>(columns: readonly C[], choice: ColumnChoice): readonly C[] {
  return orderColumns(columns, choice.order).filter(({ key }) => choice.shown[key] !== false);
}
