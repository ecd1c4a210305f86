/** First shape of the data file. Never edited after release; see `migrations.ts`. */
export const AWAL = `
CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  indukId TEXT REFERENCES unit(id),
  nama TEXT NOT NULL CHECK (nama <> ''),
  namaKunci TEXT NOT NULL,
  kode TEXT,
  urutan INTEGER NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX unit_nama ON unit (ifnull(indukId, ''), namaKunci);

CREATE TABLE jabatan (
  id TEXT PRIMARY KEY,
  unitId TEXT NOT NULL REFERENCES unit(id),
  nama TEXT NOT NULL CHECK (nama <> ''),
  namaKunci TEXT NOT NULL,
  jenis TEXT NOT NULL CHECK (jenis IN ('jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana')),
  jenjang TEXT CHECK (jenjang IN ('pemula', 'terampil', 'mahir', 'penyelia', 'ahliPertama', 'ahliMuda', 'ahliMadya', 'ahliUtama')),
  kelas INTEGER CHECK (kelas BETWEEN 1 AND 19),
  kode TEXT,
  indukId TEXT REFERENCES jabatan(id),
  urutan INTEGER NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX jabatan_nama ON jabatan (unitId, namaKunci);
CREATE INDEX jabatan_induk ON jabatan (indukId);

CREATE TABLE tugas (
  id TEXT PRIMARY KEY,
  jabatanId TEXT NOT NULL REFERENCES jabatan(id),
  urutan INTEGER NOT NULL,
  uraian TEXT NOT NULL,
  satuanHasil TEXT NOT NULL,
  volume REAL NOT NULL CHECK (volume >= 0),
  periode TEXT NOT NULL CHECK (periode IN ('hari', 'minggu', 'bulan', 'triwulan', 'semester', 'tahun')),
  normaWaktuMenit REAL NOT NULL CHECK (normaWaktuMenit >= 0),
  keterangan TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX tugas_jabatan ON tugas (jabatanId, urutan);

CREATE TABLE pegawai (
  id TEXT PRIMARY KEY,
  nip TEXT NOT NULL UNIQUE CHECK (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*'),
  nama TEXT NOT NULL CHECK (nama <> ''),
  gelarDepan TEXT NOT NULL,
  gelarBelakang TEXT NOT NULL,
  tempatLahir TEXT NOT NULL,
  tanggalLahir TEXT NOT NULL CHECK (tanggalLahir GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  jenisKelamin TEXT NOT NULL CHECK (jenisKelamin IN ('pria', 'wanita')),
  status TEXT NOT NULL CHECK (status IN ('PNS', 'CPNS', 'PPPK', 'PPPK paruh waktu')),
  golongan TEXT,
  tmtGolongan TEXT,
  masaKerjaTahun INTEGER CHECK (masaKerjaTahun >= 0),
  masaKerjaBulan INTEGER CHECK (masaKerjaBulan BETWEEN 0 AND 11),
  tingkatPendidikan TEXT NOT NULL,
  pendidikan TEXT NOT NULL,
  tahunLulus INTEGER,
  kedudukanHukum TEXT NOT NULL,
  jabatanId TEXT REFERENCES jabatan(id),
  tmtJabatan TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX pegawai_jabatan ON pegawai (jabatanId);

CREATE TABLE profil (
  id TEXT PRIMARY KEY,
  nama TEXT NOT NULL CHECK (nama <> ''),
  dasar TEXT NOT NULL,
  berlakuSejak TEXT NOT NULL,
  keyakinan TEXT NOT NULL CHECK (keyakinan IN ('terverifikasi', 'sekunder', 'belumTerverifikasi')),
  waktuKerjaEfektifMenit INTEGER NOT NULL CHECK (waktuKerjaEfektifMenit > 0),
  hariPerTahun INTEGER NOT NULL CHECK (hariPerTahun BETWEEN 1 AND 366),
  mingguPerTahun INTEGER NOT NULL CHECK (mingguPerTahun BETWEEN 1 AND 53),
  pembulatan TEXT NOT NULL CHECK (pembulatan IN ('setengahKeAtas', 'keAtas', 'tanpa')),
  minimumSatu INTEGER NOT NULL CHECK (minimumSatu IN (0, 1)),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE setelan (
  id TEXT PRIMARY KEY,
  nilai TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE usulFormasi (
  id TEXT PRIMARY KEY REFERENCES jabatan(id),
  jumlah INTEGER NOT NULL CHECK (jumlah >= 0),
  alasan TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE pemetaan (
  id TEXT PRIMARY KEY,
  jenis TEXT NOT NULL CHECK (jenis IN ('pegawai', 'abk', 'jabatan', 'tidakDikenal')),
  kolom TEXT NOT NULL CHECK (json_valid(kolom)),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE langkah (
  nomor INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  waktu TEXT NOT NULL,
  pelaku TEXT NOT NULL,
  jenis TEXT NOT NULL CHECK (jenis IN ('ubah', 'impor', 'urung', 'ulang')),
  kode TEXT NOT NULL,
  rincian TEXT NOT NULL CHECK (json_valid(rincian)),
  sasaranId TEXT REFERENCES langkah(id)
) STRICT;
CREATE INDEX langkah_sasaran ON langkah (sasaranId, nomor) WHERE sasaranId IS NOT NULL;

CREATE TABLE perubahan (
  nomor INTEGER PRIMARY KEY AUTOINCREMENT,
  langkahId TEXT NOT NULL REFERENCES langkah(id),
  tabel TEXT NOT NULL,
  barisId TEXT NOT NULL,
  aksi TEXT NOT NULL CHECK (aksi IN ('tambah', 'ubah', 'hapus')),
  lama TEXT,
  baru TEXT
) STRICT;
CREATE INDEX perubahan_langkah ON perubahan (langkahId, nomor);

CREATE TRIGGER langkah_tetap BEFORE UPDATE ON langkah BEGIN SELECT RAISE(ABORT, 'riwayat tidak diubah'); END;
CREATE TRIGGER langkah_utuh BEFORE DELETE ON langkah BEGIN SELECT RAISE(ABORT, 'riwayat tidak dihapus'); END;
CREATE TRIGGER perubahan_tetap BEFORE UPDATE ON perubahan BEGIN SELECT RAISE(ABORT, 'riwayat tidak diubah'); END;
CREATE TRIGGER perubahan_utuh BEFORE DELETE ON perubahan BEGIN SELECT RAISE(ABORT, 'riwayat tidak dihapus'); END;
`;
