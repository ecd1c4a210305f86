/** Individual performance. Never edited after release. */
export const SKP = `
CREATE TABLE skp (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tahun INTEGER NOT NULL,
  mulai TEXT NOT NULL,
  selesai TEXT NOT NULL,
  jabatanId TEXT REFERENCES jabatan(id),
  namaJabatan TEXT NOT NULL DEFAULT '',
  pendekatan TEXT NOT NULL DEFAULT 'kuantitatif' CHECK (pendekatan IN ('kuantitatif', 'kualitatif', 'jpt')),
  atasanId TEXT,
  keadaan TEXT NOT NULL DEFAULT 'disusun' CHECK (keadaan IN ('disusun', 'disepakati', 'dinilai')),
  nilaiHasil TEXT CHECK (nilaiHasil IN ('diBawah', 'sesuai', 'diAtas')),
  nilaiPerilaku TEXT CHECK (nilaiPerilaku IN ('diBawah', 'sesuai', 'diAtas')),
  predikatLuar TEXT CHECK (predikatLuar IN ('sangatBaik', 'baik', 'butuhPerbaikan', 'kurang', 'sangatKurang')),
  asalPredikat TEXT NOT NULL DEFAULT '',
  dukungan TEXT NOT NULL DEFAULT '',
  skema TEXT NOT NULL DEFAULT '',
  konsekuensi TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (selesai >= mulai)
) STRICT;
CREATE UNIQUE INDEX skp_periode ON skp (pegawaiId, mulai);
CREATE INDEX skp_jabatan ON skp (jabatanId);
CREATE INDEX skp_tahun ON skp (tahun);

CREATE TABLE rhk (
  id TEXT PRIMARY KEY,
  skpId TEXT NOT NULL REFERENCES skp(id),
  urutan INTEGER NOT NULL,
  jenis TEXT NOT NULL CHECK (jenis IN ('utama', 'tambahan')),
  uraian TEXT NOT NULL,
  rhkAtasanId TEXT,
  dikerjakanSendiri INTEGER NOT NULL DEFAULT 0 CHECK (dikerjakanSendiri IN (0, 1)),
  tugasId TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX rhk_skp ON rhk (skpId);
CREATE INDEX rhk_atasan ON rhk (rhkAtasanId);

CREATE TABLE indikator (
  id TEXT PRIMARY KEY,
  rhkId TEXT NOT NULL REFERENCES rhk(id),
  urutan INTEGER NOT NULL,
  aspek TEXT,
  perspektif TEXT,
  uraian TEXT NOT NULL DEFAULT '',
  target TEXT NOT NULL DEFAULT '',
  targetAngka REAL,
  satuan TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX indikator_rhk ON indikator (rhkId);

CREATE TABLE realisasi (
  id TEXT PRIMARY KEY,
  indikatorId TEXT NOT NULL REFERENCES indikator(id),
  triwulan INTEGER NOT NULL CHECK (triwulan BETWEEN 1 AND 4),
  nilai TEXT NOT NULL DEFAULT '',
  bukti TEXT NOT NULL DEFAULT '',
  umpanBalik TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX realisasi_triwulan ON realisasi (indikatorId, triwulan);

CREATE TABLE perilakuSkp (
  id TEXT PRIMARY KEY,
  skpId TEXT NOT NULL REFERENCES skp(id),
  nilai TEXT NOT NULL,
  ekspektasi TEXT NOT NULL DEFAULT '',
  umpanBalik TEXT NOT NULL DEFAULT '',
  penilaian TEXT CHECK (penilaian IN ('diBawah', 'sesuai', 'diAtas')),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX perilaku_nilai ON perilakuSkp (skpId, nilai);

CREATE TABLE predikatOrganisasi (
  id TEXT PRIMARY KEY,
  tahun INTEGER NOT NULL,
  unitId TEXT REFERENCES unit(id),
  predikat TEXT NOT NULL CHECK (predikat IN ('istimewa', 'baik', 'butuhPerbaikan', 'kurang', 'sangatKurang')),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX predikat_organisasi ON predikatOrganisasi (tahun, ifnull(unitId, ''));

CREATE TABLE angkaKredit (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tanggal TEXT NOT NULL,
  jumlah REAL NOT NULL CHECK (jumlah >= 0),
  nomor TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX angka_kredit ON angkaKredit (pegawaiId, tanggal);

CREATE TABLE tenggatSkp (
  id TEXT PRIMARY KEY,
  tahun INTEGER NOT NULL,
  rencana TEXT,
  penilaian TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX tenggat_skp ON tenggatSkp (tahun);
`;
