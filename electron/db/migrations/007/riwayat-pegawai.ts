/**
 * What is true of a person for a time: every row is in force from `sejak` (null: since before anything that is known) until the next row of
 * its kind begins, or until its own last day `sampai`. Never edited after release.
 */
export const RIWAYAT_PEGAWAI = `
CREATE TABLE riwayatJabatan (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  jenis TEXT NOT NULL CHECK (jenis IN ('definitif', 'plt', 'plh', 'rangkap')),
  jabatanId TEXT REFERENCES jabatan(id),
  namaJabatan TEXT NOT NULL DEFAULT '',
  sejak TEXT,
  sampai TEXT,
  nomorSk TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (sampai IS NULL OR sejak IS NULL OR sampai >= sejak)
) STRICT;
CREATE UNIQUE INDEX riwayat_jabatan ON riwayatJabatan (pegawaiId, jenis, ifnull(jabatanId, ''), namaJabatan, ifnull(sejak, ''));
CREATE INDEX riwayat_jabatan_jabatan ON riwayatJabatan (jabatanId);

CREATE TABLE riwayatGolongan (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  golongan TEXT,
  sejak TEXT,
  masaKerjaTahun INTEGER CHECK (masaKerjaTahun >= 0),
  masaKerjaBulan INTEGER CHECK (masaKerjaBulan BETWEEN 0 AND 11),
  nomorSk TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX riwayat_golongan ON riwayatGolongan (pegawaiId, ifnull(sejak, ''));

CREATE TABLE riwayatStatus (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  status TEXT NOT NULL CHECK (status IN ('PNS', 'CPNS', 'PPPK', 'PPPK paruh waktu')),
  sejak TEXT,
  akhirKontrak TEXT,
  nomorSk TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX riwayat_status ON riwayatStatus (pegawaiId, ifnull(sejak, ''));

CREATE TABLE riwayatKedudukan (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  kedudukanHukum TEXT NOT NULL,
  sejak TEXT,
  nomorSk TEXT NOT NULL DEFAULT '',
  catatan TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX riwayat_kedudukan ON riwayatKedudukan (pegawaiId, ifnull(sejak, ''));

CREATE TABLE riwayatPendidikan (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tingkatPendidikan TEXT NOT NULL,
  pendidikan TEXT NOT NULL,
  tahunLulus INTEGER,
  sejak TEXT,
  lembaga TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX riwayat_pendidikan ON riwayatPendidikan (pegawaiId);

CREATE TABLE riwayatAtasan (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  atasanId TEXT REFERENCES pegawai(id),
  namaAtasan TEXT NOT NULL DEFAULT '',
  sejak TEXT,
  sampai TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (sampai IS NULL OR sejak IS NULL OR sampai >= sejak)
) STRICT;
CREATE UNIQUE INDEX riwayat_atasan ON riwayatAtasan (pegawaiId, ifnull(sejak, ''));
CREATE INDEX riwayat_atasan_atasan ON riwayatAtasan (atasanId);
`;
