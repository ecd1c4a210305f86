/** Plans of moves that are kept, their limits, and what was decided of each move. Never edited after release. */
export const RENCANA_PENEMPATAN = `
CREATE TABLE rencanaPenempatan (
  id TEXT PRIMARY KEY,
  nama TEXT NOT NULL,
  namaKunci TEXT NOT NULL UNIQUE,
  per TEXT NOT NULL,
  catatan TEXT NOT NULL DEFAULT '',
  keadaan TEXT NOT NULL CHECK (keadaan IN ('draf', 'dipakai', 'diganti')),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE batasanPenempatan (
  id TEXT PRIMARY KEY,
  rencanaId TEXT NOT NULL REFERENCES rencanaPenempatan(id),
  jenis TEXT NOT NULL CHECK (jenis IN ('kunci', 'coret', 'penting')),
  pegawaiId TEXT REFERENCES pegawai(id),
  jabatanId TEXT REFERENCES jabatan(id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK ((jenis = 'penting') = (pegawaiId IS NULL)),
  CHECK (jenis = 'kunci' OR jabatanId IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX batasan_penempatan ON batasanPenempatan (rencanaId, jenis, ifnull(pegawaiId, ''), ifnull(jabatanId, ''));
CREATE INDEX batasan_penempatan_pegawai ON batasanPenempatan (pegawaiId);
CREATE INDEX batasan_penempatan_jabatan ON batasanPenempatan (jabatanId);

CREATE TABLE usulPenempatan (
  id TEXT PRIMARY KEY,
  rencanaId TEXT NOT NULL REFERENCES rencanaPenempatan(id),
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  dariJabatanId TEXT,
  namaDari TEXT NOT NULL DEFAULT '',
  unitDari TEXT NOT NULL DEFAULT '',
  keJabatanId TEXT NOT NULL,
  namaKe TEXT NOT NULL,
  unitKe TEXT NOT NULL,
  palingAwal TEXT NOT NULL,
  skor REAL CHECK (skor BETWEEN 0 AND 100),
  bukti TEXT NOT NULL,
  keputusan TEXT CHECK (keputusan IN ('terima', 'tolak')),
  alasan TEXT NOT NULL DEFAULT '',
  nomorSk TEXT NOT NULL DEFAULT '',
  tmt TEXT,
  faktaId TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (keputusan IS NOT 'tolak' OR alasan <> ''),
  CHECK (tmt IS NULL OR keputusan IS 'terima')
) STRICT;
CREATE UNIQUE INDEX usul_penempatan ON usulPenempatan (rencanaId, pegawaiId, keJabatanId);
CREATE INDEX usul_penempatan_pegawai ON usulPenempatan (pegawaiId);
`;
