/** Methods, profiles with periods, election years, scenarios, provenance, task bank, documents of ABK. Never edited after release. */
export const ABK_MENDALAM = `
ALTER TABLE profil ADD COLUMN konversi TEXT NOT NULL DEFAULT 'setahunkan' CHECK (konversi IN ('setahunkan', 'perPeriode'));
ALTER TABLE profil ADD COLUMN wkeHariMenit INTEGER NOT NULL DEFAULT 300 CHECK (wkeHariMenit > 0);
ALTER TABLE profil ADD COLUMN wkeMingguMenit INTEGER NOT NULL DEFAULT 1500 CHECK (wkeMingguMenit > 0);
ALTER TABLE profil ADD COLUMN wkeBulanMenit INTEGER NOT NULL DEFAULT 6250 CHECK (wkeBulanMenit > 0);
ALTER TABLE profil ADD COLUMN perhitungan TEXT CHECK (perhitungan IS NULL OR json_valid(perhitungan));
UPDATE profil SET
  wkeHariMenit = MAX(1, CAST(ROUND(1.0 * waktuKerjaEfektifMenit / hariPerTahun) AS INTEGER)),
  wkeMingguMenit = MAX(1, CAST(ROUND(1.0 * waktuKerjaEfektifMenit / mingguPerTahun) AS INTEGER)),
  wkeBulanMenit = MAX(1, CAST(ROUND(1.0 * waktuKerjaEfektifMenit / 12) AS INTEGER));

ALTER TABLE tugas ADD COLUMN asalNorma TEXT NOT NULL DEFAULT 'belumDinyatakan'
  CHECK (asalNorma IN ('diukur', 'disepakati', 'disalin', 'diandaikan', 'belumDinyatakan'));
ALTER TABLE tugas ADD COLUMN asalOleh TEXT NOT NULL DEFAULT '';
ALTER TABLE tugas ADD COLUMN asalTanggal TEXT;
ALTER TABLE tugas ADD COLUMN buktiVolume TEXT NOT NULL DEFAULT '';
ALTER TABLE tugas ADD COLUMN buktiPeriode TEXT NOT NULL DEFAULT '';
ALTER TABLE tugas ADD COLUMN bankId TEXT REFERENCES bankTugas(id);

CREATE TABLE metode (
  id TEXT PRIMARY KEY REFERENCES jabatan(id),
  jenis TEXT NOT NULL CHECK (jenis IN ('tugasPerTugas', 'hasilKerja', 'objekKerja', 'peralatanKerja', 'wisn', 'abkKes')),
  isian TEXT NOT NULL CHECK (json_valid(isian)),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE hariLibur (
  id TEXT PRIMARY KEY,
  tanggal TEXT NOT NULL UNIQUE CHECK (tanggal GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  nama TEXT NOT NULL CHECK (nama <> ''),
  jenis TEXT NOT NULL CHECK (jenis IN ('libur', 'cutiBersama')),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE bankTugas (
  id TEXT PRIMARY KEY,
  uraian TEXT NOT NULL CHECK (uraian <> ''),
  uraianKunci TEXT NOT NULL UNIQUE,
  satuanHasil TEXT NOT NULL,
  normaWaktuMenit REAL NOT NULL CHECK (normaWaktuMenit >= 0),
  asalNorma TEXT NOT NULL CHECK (asalNorma IN ('diukur', 'disepakati', 'disalin', 'diandaikan', 'belumDinyatakan')),
  sumber TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE tahun (
  id TEXT PRIMARY KEY CHECK (id GLOB '20[0-9][0-9]'),
  jenis TEXT NOT NULL CHECK (jenis IN ('tahapan', 'nonTahapan')),
  catatan TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE volumeTahun (
  id TEXT PRIMARY KEY,
  tugasId TEXT NOT NULL REFERENCES tugas(id),
  berlakuUntuk TEXT NOT NULL CHECK (berlakuUntuk IN ('tahapan', 'nonTahapan') OR berlakuUntuk GLOB '20[0-9][0-9]'),
  volume REAL NOT NULL CHECK (volume >= 0),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX volume_tahun ON volumeTahun (tugasId, berlakuUntuk);

CREATE TABLE skenario (
  id TEXT PRIMARY KEY,
  nama TEXT NOT NULL CHECK (nama <> ''),
  namaKunci TEXT NOT NULL UNIQUE,
  catatan TEXT NOT NULL,
  profilId TEXT REFERENCES profil(id),
  keadaan TEXT NOT NULL CHECK (keadaan IN ('terbuka', 'dipakai')),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE ubahanSkenario (
  id TEXT PRIMARY KEY,
  skenarioId TEXT NOT NULL REFERENCES skenario(id),
  tugasId TEXT NOT NULL,
  volume REAL CHECK (volume >= 0),
  normaWaktuMenit REAL CHECK (normaWaktuMenit >= 0),
  jabatanId TEXT,
  asalUraian TEXT NOT NULL,
  asalJabatanId TEXT NOT NULL,
  asalVolume REAL NOT NULL,
  asalPeriode TEXT NOT NULL,
  asalNormaMenit REAL NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX ubahan_skenario ON ubahanSkenario (skenarioId, tugasId);

CREATE TABLE pembenaran (
  id TEXT PRIMARY KEY,
  catatan TEXT NOT NULL CHECK (catatan <> ''),
  ukuran TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE dokumenAbk (
  id TEXT PRIMARY KEY,
  tahun TEXT NOT NULL CHECK (tahun GLOB '20[0-9][0-9]'),
  urutan INTEGER NOT NULL,
  keadaan TEXT NOT NULL CHECK (keadaan IN ('draft', 'diajukan', 'dikembalikan', 'ditetapkan')),
  nomor TEXT NOT NULL,
  tanggal TEXT,
  alasan TEXT NOT NULL,
  catatan TEXT NOT NULL,
  potret TEXT CHECK (potret IS NULL OR json_valid(potret)),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (keadaan <> 'ditetapkan' OR (nomor <> '' AND tanggal IS NOT NULL AND potret IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX dokumen_abk ON dokumenAbk (tahun, urutan);
`;
