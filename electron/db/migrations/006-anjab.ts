/**
 * The job analysis: what is written of a jabatan element by element, what the form asks of a task besides the ABK, its documents by year,
 * what several respondents answered, the template of SIASN with the choices made for its lists, the functions of units, and the changes of
 * structure that a scenario tries out. Never edited after release.
 */
export const ANJAB = `
CREATE TABLE unsurAnjab (
  id TEXT PRIMARY KEY,
  jabatanId TEXT NOT NULL REFERENCES jabatan(id),
  unsur TEXT NOT NULL,
  isi TEXT NOT NULL CHECK (json_valid(isi)),
  asal TEXT NOT NULL DEFAULT 'belum',
  oleh TEXT NOT NULL DEFAULT '',
  tanggal TEXT,
  dari TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX unsur_anjab ON unsurAnjab (jabatanId, unsur);

CREATE TABLE rincianTugas (
  id TEXT PRIMARY KEY REFERENCES tugas(id),
  hasilKerja TEXT NOT NULL DEFAULT '',
  tahapan TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tahapan)),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE dokumenAnjab (
  id TEXT PRIMARY KEY,
  tahun TEXT NOT NULL CHECK (tahun GLOB '20[0-9][0-9]'),
  urutan INTEGER NOT NULL,
  keadaan TEXT NOT NULL CHECK (keadaan IN ('draft', 'diajukan', 'dikembalikan', 'ditetapkan')),
  nomor TEXT NOT NULL,
  tanggal TEXT,
  alasan TEXT NOT NULL,
  catatan TEXT NOT NULL,
  potretId TEXT REFERENCES potret(id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (keadaan <> 'ditetapkan' OR (nomor <> '' AND tanggal IS NOT NULL AND potretId IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX dokumen_anjab ON dokumenAnjab (tahun, urutan);

CREATE TABLE responden (
  id TEXT PRIMARY KEY,
  jabatanId TEXT NOT NULL REFERENCES jabatan(id),
  nama TEXT NOT NULL CHECK (nama <> ''),
  tanggal TEXT,
  sumber TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX responden_jabatan ON responden (jabatanId);

CREATE TABLE jawabanResponden (
  id TEXT PRIMARY KEY,
  respondenId TEXT NOT NULL REFERENCES responden(id),
  urutan INTEGER NOT NULL,
  tugasId TEXT,
  uraian TEXT NOT NULL CHECK (uraian <> ''),
  satuanHasil TEXT NOT NULL DEFAULT '',
  volume REAL,
  periode TEXT,
  normaWaktuMenit REAL,
  alasan TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX jawaban_responden ON jawabanResponden (respondenId);

CREATE TABLE kesepakatanTugas (
  id TEXT PRIMARY KEY REFERENCES tugas(id),
  oleh TEXT NOT NULL DEFAULT '',
  tanggal TEXT,
  alasanMinoritas TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE lampiran (
  id TEXT PRIMARY KEY CHECK (length(id) = 64),
  isi BLOB NOT NULL
) STRICT;
CREATE TRIGGER lampiran_tetap BEFORE UPDATE ON lampiran BEGIN SELECT RAISE(ABORT, 'lampiran tidak diubah'); END;
CREATE TRIGGER lampiran_utuh BEFORE DELETE ON lampiran BEGIN SELECT RAISE(ABORT, 'lampiran tidak dihapus'); END;

CREATE TABLE templatSiasn (
  id TEXT PRIMARY KEY,
  nama TEXT NOT NULL,
  dimuat TEXT NOT NULL,
  lampiranId TEXT NOT NULL REFERENCES lampiran(id),
  daftarId TEXT NOT NULL REFERENCES potret(id),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE padananSiasn (
  id TEXT PRIMARY KEY,
  daftar TEXT NOT NULL,
  teks TEXT NOT NULL CHECK (teks <> ''),
  teksKunci TEXT NOT NULL,
  nilai TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX padanan_siasn ON padananSiasn (daftar, teksKunci);

CREATE TABLE fungsiUnit (
  id TEXT PRIMARY KEY,
  unitId TEXT NOT NULL REFERENCES unit(id),
  urutan INTEGER NOT NULL,
  uraian TEXT NOT NULL CHECK (uraian <> ''),
  uraianKunci TEXT NOT NULL,
  sumber TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX fungsi_unit ON fungsiUnit (unitId, uraianKunci);

CREATE TABLE fungsiTugas (
  id TEXT PRIMARY KEY,
  fungsiId TEXT NOT NULL REFERENCES fungsiUnit(id),
  tugasId TEXT NOT NULL REFERENCES tugas(id),
  hubungan TEXT NOT NULL CHECK (hubungan IN ('melayani', 'tidak')),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX fungsi_tugas ON fungsiTugas (fungsiId, tugasId);
CREATE INDEX fungsi_tugas_tugas ON fungsiTugas (tugasId);

CREATE TABLE ubahanSusunan (
  id TEXT PRIMARY KEY,
  skenarioId TEXT NOT NULL REFERENCES skenario(id),
  urutan INTEGER NOT NULL,
  jenis TEXT NOT NULL,
  sasaranId TEXT NOT NULL,
  keId TEXT,
  nama TEXT NOT NULL DEFAULT '',
  asal TEXT NOT NULL CHECK (json_valid(asal)),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX ubahan_susunan ON ubahanSusunan (skenarioId, urutan);
`;
