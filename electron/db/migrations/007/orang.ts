/** What stands in a person's file beside the dated facts. Never edited after release. */
export const ORANG = `
CREATE TABLE diklat (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  jenis TEXT NOT NULL CHECK (jenis IN ('kepemimpinan', 'fungsional', 'teknis', 'seminar')),
  nama TEXT NOT NULL,
  jp REAL NOT NULL CHECK (jp >= 0),
  mulai TEXT,
  selesai TEXT,
  penyelenggara TEXT NOT NULL DEFAULT '',
  nomorSertifikat TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (selesai IS NULL OR mulai IS NULL OR selesai >= mulai)
) STRICT;
CREATE INDEX diklat_pegawai ON diklat (pegawaiId);

CREATE TABLE penghargaan (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  nama TEXT NOT NULL,
  tanggal TEXT,
  pemberi TEXT NOT NULL DEFAULT '',
  nomor TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX penghargaan_pegawai ON penghargaan (pegawaiId);

CREATE TABLE keluarga (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  kerabatId TEXT REFERENCES pegawai(id),
  nama TEXT NOT NULL DEFAULT '',
  hubungan TEXT NOT NULL CHECK (hubungan IN ('suamiIstri', 'anak', 'orangTua', 'saudara', 'ipar', 'lainnya')),
  catatan TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK ((kerabatId IS NULL) <> (nama = '')),
  CHECK (kerabatId IS NULL OR kerabatId <> pegawaiId)
) STRICT;
CREATE UNIQUE INDEX keluarga_sekali ON keluarga (pegawaiId, ifnull(kerabatId, ''), nama);
CREATE INDEX keluarga_kerabat ON keluarga (kerabatId);

CREATE TABLE penugasanTim (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tim TEXT NOT NULL,
  peran TEXT NOT NULL DEFAULT '',
  nomorSk TEXT NOT NULL DEFAULT '',
  mulai TEXT,
  selesai TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (selesai IS NULL OR mulai IS NULL OR selesai >= mulai)
) STRICT;
CREATE INDEX penugasan_tim_pegawai ON penugasanTim (pegawaiId);

CREATE TABLE kgb (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  sejak TEXT NOT NULL,
  nomorSk TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX kgb_sekali ON kgb (pegawaiId, sejak);
`;
