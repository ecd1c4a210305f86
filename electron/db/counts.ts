import type { Query } from "./schema";

/** Rows of the tables that the analyst knows by name. */
export async function countRows(query: Query): Promise<{ unit: number; jabatan: number; pegawai: number; tugas: number }> {
  const count = async (table: "unit" | "jabatan" | "pegawai" | "tugas"): Promise<number> => {
    const row = await query
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return row.n;
  };
  return { unit: await count("unit"), jabatan: await count("jabatan"), pegawai: await count("pegawai"), tugas: await count("tugas") };
}
