import { berlakuPada, rujukanDari } from "../../core/baris/hubungan";
import type { Baris, Nilai } from "../../core/baris/kolom";
import type { RowWriter } from "./journal";
import { tabelDari, type NamaTabel } from "../../core/baris/semua";

interface Candidate {
  /** The whole row as it would be. */
  readonly row: Baris;
  /** The columns that are about to be set. */
  readonly changed: Baris;
}

/**
 * Whether a row can stand in its table with the values about to be set: what it points at is there, nobody else has its unique
 * name, and it is not placed below itself. Undo and redo ask before they write, because work done since may stand in the way.
 */
export function fits(writer: RowWriter, tabel: NamaTabel, { row, changed }: Candidate): boolean {
  const id = String(row["id"]);
  const concerned = rujukanDari(tabel).filter((satu) => satu.kolom in changed && berlakuPada(satu, id));
  return (
    concerned.every(({ kolom, ke }) => {
      const target = row[kolom] ?? null;
      if (target === null) return true;
      return (
        writer.find(ke, String(target)) !== null && !(ke === tabel && isBelow(writer, tabel, { column: kolom, id, from: String(target) }))
      );
    }) &&
    tabelDari(tabel).unik.every((columns) => !columns.some((column) => column in changed) || !isTaken(writer, tabel, { columns, row }))
  );
}

/** Whether a row still has nothing in it but what was recorded: columns that the record lacks hold what a new row begins with. */
export function isUntouched(
  writer: RowWriter,
  tabel: NamaTabel,
  { current, recorded }: { readonly current: Baris; readonly recorded: Baris },
): boolean {
  const later = Object.keys(current).filter((column) => column !== "revision" && !(column in recorded));
  if (later.length === 0) return true;
  const columns = writer.statements.all("SELECT name, dflt_value FROM pragma_table_info(?)", [tabel]);
  const initial = new Map(columns.map((column) => [String(column["name"]), String(column["dflt_value"] ?? "NULL")]));
  const same = later.map((column) => `"${column}" IS (${initial.get(column) ?? "NULL"})`).join(" AND ");
  return writer.statements.row(`SELECT 1 AS ada FROM "${tabel}" WHERE id = ? AND ${same}`, [current["id"] ?? null]) !== null;
}

function columnOf(row: Baris | null, column: string): Nilai {
  return row?.[column] ?? null;
}

/** Whether `from` stands at or below the row `id` in a tree of one table. */
function isBelow(
  writer: RowWriter,
  tabel: NamaTabel,
  { column, id, from }: { readonly column: string; readonly id: string; readonly from: string },
): boolean {
  const seen = new Set<string>();
  for (let at = from; at !== "" && !seen.has(at); at = String(columnOf(writer.find(tabel, at), column) ?? "")) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function isTaken(
  writer: RowWriter,
  tabel: NamaTabel,
  { columns, row }: { readonly columns: readonly string[]; readonly row: Baris },
): boolean {
  // A column that is not named holds what a new row begins with.
  const nilai = (column: string): Nilai => row[column] ?? tabelDari(tabel).kolom[column]?.bawaan ?? null;
  if (columns.every((column) => nilai(column) === null)) return false;
  const same = columns.map((column) => `"${column}" IS ?`).join(" AND ");
  const values = [...columns, "id"].map(nilai);
  return writer.statements.row(`SELECT 1 AS ada FROM "${tabel}" WHERE ${same} AND id <> ? LIMIT 1`, values) !== null;
}
