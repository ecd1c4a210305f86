/** IP ASN and nine-box. Never edited after release. */
export const TALENTA = `
CREATE TABLE nilaiTalenta (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tahun INTEGER NOT NULL,
  unsur TEXT NOT NULL CHECK (
    unsur IN ('penghargaan', 'penugasanTim', 'umpanBalik360', 'pengalamanJabatan', 'potensi', 'kesesuaianBidang', 'integritas')
  ),
  nilai REAL NOT NULL CHECK (nilai BETWEEN 0 AND 100),
  sumber TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX nilai_talenta ON nilaiTalenta (pegawaiId, tahun, unsur);

CREATE TABLE kalibrasiTalenta (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tahun INTEGER NOT NULL,
  semula INTEGER NOT NULL CHECK (semula BETWEEN 1 AND 9),
  kotak INTEGER NOT NULL CHECK (kotak BETWEEN 1 AND 9),
  alasan TEXT NOT NULL,
  oleh TEXT NOT NULL,
  tanggal TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX kalibrasi_talenta ON kalibrasiTalenta (pegawaiId, tahun);
`;
