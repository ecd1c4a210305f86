import type Database from "libsql";
import { sidikiSemua } from "../sidiki-semua";
import type { Migration } from "./migration";

/** What nobody may change of a step; its fingerprint is written once, when its last line is. */
const TETAP = ["nomor", "id", "waktu", "pelaku", "jenis", "kode", "rincian", "sasaranId", "tempat", "skema", "berkas"] as const;

/**
 * Every step carries the fingerprint of its content and of the step before it. The steps of an older file get theirs now, and the file keeps
 * when that was (`pangkalRantai`): what was changed in them before that moment cannot be seen any more. Beside the history stands what was
 * written of it to paper and files (`berkasTertulis`): which bytes, from which state of the data. Each of those records carries a fingerprint
 * of its own over the record before it, and the next step bears the last of them. Never edited after release.
 */
export const RANTAI: Migration = {
  nama: "Rantai sidik riwayat dan berkas yang ditulis",
  up(raw: Database.Database) {
    raw.exec(`
ALTER TABLE langkah ADD COLUMN sidik TEXT CHECK (length(sidik) = 64);
ALTER TABLE langkah ADD COLUMN berkas TEXT CHECK (length(berkas) = 64);
CREATE INDEX langkah_berkas ON langkah (nomor) WHERE berkas IS NOT NULL;
CREATE TABLE pangkalRantai (
  langkah INTEGER PRIMARY KEY CHECK (langkah >= 1),
  waktu TEXT NOT NULL
) STRICT;
CREATE TABLE berkasTertulis (
  nomor INTEGER PRIMARY KEY AUTOINCREMENT,
  sidik TEXT NOT NULL CHECK (length(sidik) = 64),
  jenis TEXT NOT NULL,
  bentuk TEXT NOT NULL,
  langkah INTEGER NOT NULL CHECK (langkah >= 0),
  kepala TEXT CHECK (length(kepala) = 64),
  waktu TEXT NOT NULL,
  pelaku TEXT NOT NULL,
  sidikBaris TEXT NOT NULL CHECK (length(sidikBaris) = 64)
) STRICT;
CREATE INDEX berkas_tertulis_sidik ON berkasTertulis (sidik);
DROP TRIGGER IF EXISTS langkah_tetap`);
    sidikiSemua(raw);
    raw.exec(`
CREATE TRIGGER langkah_tetap BEFORE UPDATE ON langkah
  WHEN OLD.sidik IS NOT NULL OR NEW.sidik IS NULL OR ${TETAP.map((kolom) => `NEW.${kolom} IS NOT OLD.${kolom}`).join(" OR ")}
  BEGIN SELECT RAISE(ABORT, 'riwayat tidak diubah'); END;
CREATE TRIGGER pangkal_tetap BEFORE UPDATE ON pangkalRantai BEGIN SELECT RAISE(ABORT, 'riwayat tidak diubah'); END;
CREATE TRIGGER pangkal_utuh BEFORE DELETE ON pangkalRantai BEGIN SELECT RAISE(ABORT, 'riwayat tidak dihapus'); END;
CREATE TRIGGER berkas_tertulis_tetap BEFORE UPDATE ON berkasTertulis BEGIN SELECT RAISE(ABORT, 'riwayat tidak diubah'); END;
CREATE TRIGGER berkas_tertulis_utuh BEFORE DELETE ON berkasTertulis BEGIN SELECT RAISE(ABORT, 'riwayat tidak dihapus'); END`);
  },
};
