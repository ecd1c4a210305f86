import type Database from "libsql";

/**
 * Gives a table another shape: its rows are carried into a new one that takes its name and its place in the references of others.
 * https://sqlite.org/lang_altertable.html, 7: the order of steps matters, and foreign keys must not be enforced meanwhile.
 *
 * @param create the table under the name `baru`
 * @param indexes the indexes and triggers that it is to have, under its final name: those of the old one go with it
 * @param columns column of the new table -> what it is made of, in terms of the old one
 */
export function redraw(
  raw: Database.Database,
  table: string,
  {
    create,
    indexes = "",
    columns,
  }: { readonly create: string; readonly indexes?: string; readonly columns: Readonly<Record<string, string>> },
): void {
  const names = Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(", ");
  raw.exec(`
    ${create};
    INSERT INTO baru (${names}) SELECT ${Object.values(columns).join(", ")} FROM "${table}";
    DROP TABLE "${table}";
    ALTER TABLE baru RENAME TO "${table}";
    ${indexes}`);
}
