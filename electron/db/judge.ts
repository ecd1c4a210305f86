import Database from "libsql";
import { AppError } from "../../core/errors";
import { bacaKatalog, type Katalog } from "./baca-aman";
import { pragma } from "./connect";
import type { FileAtHand } from "./driver-errors";
import { runUp, type Migration } from "./migrations/migration";
import { periksaCepat, periksaPenuh } from "./periksa";

/** Up to this size, in bytes, a file is looked through whole whenever it is opened: some 300 ms on an office PC. Of a larger one only pages, texts and references are. */
const PENUH_SAMPAI = 10 * 1024 * 1024;

/** Marks a SQLite file as ours ("Tepa" in ASCII). */
export const APPLICATION_ID = 0x54657061;

export interface FileToJudge extends FileAtHand {
  readonly migrations: readonly Migration[];
}

/**
 * Whether an open file is ours, of a version that this program knows, and holds what a file of its version must hold. Reads only.
 *
 * @throws AppError databaseForeign, databaseNewer, databaseEmpty, databasePartial, databaseDamaged
 */
export function judgeContent(raw: Database.Database, { path, migrations }: FileToJudge): void {
  // Fails here for a wrong key, before a prepared statement keeps the refused file locked.
  raw.exec("SELECT count(*) FROM sqlite_master");
  const damaged = new AppError("databaseDamaged", { berkas: path });
  const katalog = bacaKatalog(raw);
  if (katalog === null) throw damaged;
  const version = pragma(raw, "user_version");
  const tables = new Set(katalog.filter(({ jenis }) => jenis === "table").map(({ nama }) => nama));
  if (tables.size > 0 && pragma(raw, "application_id") !== APPLICATION_ID) throw new AppError("databaseForeign", { berkas: path });
  if (version > migrations.length) throw new AppError("databaseNewer", { versiBerkas: version, versiProgram: migrations.length });
  if (tables.size === 0) throw new AppError("databaseEmpty", { berkas: path });
  const seharusnya = katalogDari(migrations.slice(0, version));
  const kurang = seharusnya.filter(({ jenis, nama }) => jenis === "table" && !tables.has(nama));
  const rusak =
    kurang.length > 0 || pragma(raw, "page_count") * pragma(raw, "page_size") > PENUH_SAMPAI
      ? periksaCepat(raw)
      : periksaPenuh(raw, migrations).rusak;
  if (rusak.length > 0) throw damaged;
  if (kurang.length > 0) throw new AppError("databasePartial", { berkas: path });
  const ada = new Set(katalog.map(sebutan));
  if (seharusnya.some((satu) => !ada.has(sebutan(satu)))) throw damaged;
}

/** How a part of the schema is written: its name alone does not tell that it is whole. */
function sebutan({ jenis, nama, sql }: Katalog): string {
  return `${jenis} ${nama} ${sql ?? ""}`;
}

/** What the catalogue of a file of this schema has. */
function katalogDari(migrations: readonly Migration[]): readonly Katalog[] {
  const raw = new Database(":memory:");
  try {
    for (const migration of migrations) runUp(raw, migration);
    return bacaKatalog(raw) ?? [];
  } finally {
    raw.close();
  }
}
