/** Formasi that were approved for a jabatan. Never edited after release. */
export const FORMASI_DISETUJUI = `
CREATE TABLE formasiDisetujui (
  id TEXT PRIMARY KEY,
  jabatanId TEXT NOT NULL REFERENCES jabatan(id),
  tahun INTEGER NOT NULL CHECK (tahun BETWEEN 2000 AND 2200),
  kelompok TEXT NOT NULL CHECK (kelompok IN ('pns', 'pppk')),
  jumlah INTEGER NOT NULL CHECK (jumlah >= 1),
  nomor TEXT NOT NULL,
  tanggal TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX formasi_disetujui ON formasiDisetujui (jabatanId);
`;
