/** One of the nine competencies by code, or a technical one by its row. */
const RUJUKAN = `
  kode TEXT NOT NULL DEFAULT '',
  teknisId TEXT REFERENCES kompetensiTeknis(id),`;
const SATU_RUJUKAN = `CHECK ((kode = '') = (teknisId IS NOT NULL))`;

/** Competency: dictionary, standards, assessments, trainings, development. Never edited after release. */
export const KOMPETENSI = `
CREATE TABLE kompetensiTeknis (
  id TEXT PRIMARY KEY,
  kode TEXT NOT NULL DEFAULT '',
  nama TEXT NOT NULL,
  namaKunci TEXT NOT NULL UNIQUE,
  urusan TEXT NOT NULL DEFAULT '',
  level1 TEXT NOT NULL DEFAULT '',
  level2 TEXT NOT NULL DEFAULT '',
  level3 TEXT NOT NULL DEFAULT '',
  level4 TEXT NOT NULL DEFAULT '',
  level5 TEXT NOT NULL DEFAULT '',
  sumber TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE standarKompetensi (
  id TEXT PRIMARY KEY,
  jabatanId TEXT NOT NULL REFERENCES jabatan(id),${RUJUKAN}
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
  sejak TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  ${SATU_RUJUKAN}
) STRICT;
CREATE UNIQUE INDEX standar_kompetensi ON standarKompetensi (jabatanId, kode, ifnull(teknisId, ''), ifnull(sejak, ''));
CREATE INDEX standar_kompetensi_teknis ON standarKompetensi (teknisId);

CREATE TABLE penilaianKompetensi (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),${RUJUKAN}
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
  tanggal TEXT NOT NULL,
  bukti TEXT NOT NULL CHECK (bukti IN ('sertifikat', 'dinilai', 'diakui')),
  sampai TEXT,
  sumber TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  ${SATU_RUJUKAN},
  CHECK (sampai IS NULL OR sampai >= tanggal)
) STRICT;
CREATE UNIQUE INDEX penilaian_kompetensi ON penilaianKompetensi (pegawaiId, kode, ifnull(teknisId, ''), tanggal, bukti);
CREATE INDEX penilaian_kompetensi_teknis ON penilaianKompetensi (teknisId);

CREATE TABLE pelatihan (
  id TEXT PRIMARY KEY,
  nama TEXT NOT NULL,
  namaKunci TEXT NOT NULL UNIQUE,
  jp INTEGER NOT NULL CHECK (jp >= 0),
  biaya INTEGER NOT NULL DEFAULT 0 CHECK (biaya >= 0),
  biayaKelas INTEGER NOT NULL DEFAULT 0 CHECK (biayaKelas >= 0),
  kuota INTEGER CHECK (kuota >= 0),
  penyelenggara TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE sasaranPelatihan (
  id TEXT PRIMARY KEY,
  pelatihanId TEXT NOT NULL REFERENCES pelatihan(id),${RUJUKAN}
  dariLevel INTEGER NOT NULL CHECK (dariLevel BETWEEN 0 AND 4),
  keLevel INTEGER NOT NULL CHECK (keLevel BETWEEN 1 AND 5),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  ${SATU_RUJUKAN},
  CHECK (keLevel > dariLevel)
) STRICT;
CREATE UNIQUE INDEX sasaran_pelatihan ON sasaranPelatihan (pelatihanId, kode, ifnull(teknisId, ''));
CREATE INDEX sasaran_pelatihan_teknis ON sasaranPelatihan (teknisId);

CREATE TABLE rencanaPengembangan (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tahun INTEGER NOT NULL,${RUJUKAN}
  keLevel INTEGER NOT NULL CHECK (keLevel BETWEEN 1 AND 5),
  pelatihanId TEXT,
  kegiatan TEXT NOT NULL DEFAULT '',
  jp INTEGER NOT NULL DEFAULT 0 CHECK (jp >= 0),
  keadaan TEXT NOT NULL CHECK (keadaan IN ('direncanakan', 'berjalan', 'selesai', 'batal')),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  ${SATU_RUJUKAN}
) STRICT;
CREATE UNIQUE INDEX rencana_pengembangan ON rencanaPengembangan (pegawaiId, tahun, kode, ifnull(teknisId, ''), ifnull(pelatihanId, ''), kegiatan);
CREATE INDEX rencana_pengembangan_teknis ON rencanaPengembangan (teknisId);
`;
