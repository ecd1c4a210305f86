import { createHash } from "node:crypto";
import type Database from "libsql";
import type { Baris } from "../../../core/baris/kolom";
import type { Migration, RecordedChange } from "./migration";
import { redraw } from "./redraw";

/** Name of a frozen content: the SHA-256 of its JSON, 64 hex digits. */
export function sidikPotret(json: string): string {
  return createHash("sha256").update(json).digest("hex");
}

/** The columns that a document had before, which stay as they are. */
const TETAP = ["id", "tahun", "urutan", "keadaan", "nomor", "tanggal", "alasan", "catatan", "revision"] as const;

const DOKUMEN = `
CREATE TABLE baru (
  id TEXT PRIMARY KEY,
  tahun TEXT NOT NULL CHECK (tahun GLOB '20[0-9][0-9]'),
  urutan INTEGER NOT NULL,
  keadaan TEXT NOT NULL CHECK (keadaan IN ('draft', 'diajukan', 'dikembalikan', 'ditetapkan')),
  nomor TEXT NOT NULL,
  tanggal TEXT,
  alasan TEXT NOT NULL,
  catatan TEXT NOT NULL,
  potretId TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (keadaan <> 'ditetapkan' OR (nomor <> '' AND tanggal IS NOT NULL AND potretId IS NOT NULL))
) STRICT`;

const PEMETAAN = `
CREATE TABLE baru (
  id TEXT PRIMARY KEY,
  jenis TEXT NOT NULL,
  kolom TEXT NOT NULL CHECK (json_valid(kolom)),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT`;

/**
 * Every step names the schema that it was written under. Frozen contents of documents stand once, under the hash of what they hold, and the
 * history names them by it; contents that the history of older files holds stay readable through their hash. Which kinds of sheet there
 * are is for the program alone to say.
 */
export const POTRET_DAN_SKEMA: Migration = {
  nama: "Skema setiap langkah dan potret dokumen",
  up(raw) {
    raw.exec(`
      ALTER TABLE langkah ADD COLUMN skema INTEGER NOT NULL DEFAULT 3 CHECK (skema >= 1);
      CREATE TABLE potret (
        id TEXT PRIMARY KEY CHECK (length(id) = 64),
        isi TEXT NOT NULL CHECK (json_valid(isi)),
        jumlah TEXT GENERATED ALWAYS AS (json_extract(isi, '$.jumlah')) STORED
      ) STRICT;
      CREATE TRIGGER potret_tetap BEFORE UPDATE ON potret BEGIN SELECT RAISE(ABORT, 'potret tidak diubah'); END;
      CREATE TRIGGER potret_utuh BEFORE DELETE ON potret BEGIN SELECT RAISE(ABORT, 'potret tidak dihapus'); END;
      CREATE TEMP TABLE sidik (dokumen TEXT PRIMARY KEY, potretId TEXT NOT NULL)`);
    const simpan = raw.prepare("INSERT OR IGNORE INTO potret (id, isi) VALUES (?, ?)");
    const catat = raw.prepare("INSERT INTO temp.sidik (dokumen, potretId) VALUES (?, ?)");
    for (const { id, potret } of rows(raw, "SELECT id, potret FROM dokumenAbk WHERE potret IS NOT NULL")) {
      simpan.run([sidikPotret(String(potret)), String(potret)]);
      catat.run([String(id), sidikPotret(String(potret))]);
    }
    // Undo may bring back a content that no document has now.
    for (const { isi } of rows(raw, CONTENTS_IN_HISTORY)) simpan.run([sidikPotret(String(isi)), String(isi)]);
    redraw(raw, "dokumenAbk", {
      create: DOKUMEN,
      indexes: "CREATE UNIQUE INDEX dokumen_abk ON dokumenAbk (tahun, urutan)",
      columns: {
        ...Object.fromEntries(TETAP.map((kolom) => [kolom, kolom])),
        potretId: "(SELECT s.potretId FROM temp.sidik s WHERE s.dokumen = dokumenAbk.id)",
      },
    });
    raw.exec("DROP TABLE temp.sidik");
    redraw(raw, "pemetaan", { create: PEMETAAN, columns: { id: "id", jenis: "jenis", kolom: "kolom", revision: "revision" } });
  },
  journal: (change) =>
    change.tabel === "dokumenAbk" ? { ...change, lama: denganSidik(change.lama), baru: denganSidik(change.baru) } : change,
};

const CONTENTS_IN_HISTORY = `
  SELECT json_extract(lama, '$.potret') AS isi FROM perubahan WHERE tabel = 'dokumenAbk' AND json_extract(lama, '$.potret') IS NOT NULL
  UNION
  SELECT json_extract(baru, '$.potret') FROM perubahan WHERE tabel = 'dokumenAbk' AND json_extract(baru, '$.potret') IS NOT NULL`;

function rows(raw: Database.Database, sql: string): readonly Baris[] {
  return raw.prepare(sql).all() as readonly Baris[];
}

function denganSidik(baris: RecordedChange["lama"]): RecordedChange["lama"] {
  if (!baris || !("potret" in baris)) return baris;
  const { potret, ...lain } = baris;
  return { ...lain, potretId: potret === null || potret === undefined ? null : sidikPotret(String(potret)) };
}
