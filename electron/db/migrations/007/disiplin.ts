/** Cases and punishments. Never edited after release. */
export const DISIPLIN = `
CREATE TABLE kasus (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  jenis TEXT NOT NULL CHECK (jenis IN ('disiplin', 'kodeEtik', 'kodePerilaku', 'netralitas')),
  tanggalPelanggaran TEXT,
  tanggalDiketahui TEXT,
  uraian TEXT NOT NULL DEFAULT '',
  pasal TEXT NOT NULL DEFAULT '',
  bentuk TEXT NOT NULL DEFAULT '',
  hariTanpaKeterangan INTEGER CHECK (hariTanpaKeterangan >= 0),
  dampak TEXT CHECK (dampak IN ('unitKerja', 'instansi', 'negara')),
  usulan TEXT,
  alasanUsulan TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX kasus_pegawai ON kasus (pegawaiId);

CREATE TABLE langkahKasus (
  id TEXT PRIMARY KEY,
  kasusId TEXT NOT NULL REFERENCES kasus(id),
  jenis TEXT NOT NULL,
  tanggal TEXT,
  nomorSurat TEXT NOT NULL DEFAULT '',
  tanggalPeriksa TEXT,
  tempat TEXT NOT NULL DEFAULT '',
  pejabat TEXT NOT NULL DEFAULT '',
  hasil TEXT,
  kode TEXT,
  perangkat TEXT,
  isi TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX langkah_kasus ON langkahKasus (kasusId);

CREATE TABLE anggotaPemeriksa (
  id TEXT PRIMARY KEY,
  kasusId TEXT NOT NULL REFERENCES kasus(id),
  pegawaiId TEXT REFERENCES pegawai(id),
  nama TEXT NOT NULL DEFAULT '',
  unsur TEXT NOT NULL CHECK (unsur IN ('atasanLangsung', 'pengawasan', 'kepegawaian')),
  peran TEXT NOT NULL CHECK (peran IN ('ketua', 'sekretaris', 'anggota')),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX anggota_pemeriksa ON anggotaPemeriksa (kasusId);
CREATE INDEX anggota_pemeriksa_pegawai ON anggotaPemeriksa (pegawaiId);

CREATE TABLE aksesKasus (
  id TEXT PRIMARY KEY,
  waktu TEXT NOT NULL,
  petugas TEXT NOT NULL,
  perbuatan TEXT NOT NULL,
  kasusId TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX akses_kasus ON aksesKasus (waktu);

CREATE TABLE petugasKasus (
  id TEXT PRIMARY KEY,
  nama TEXT NOT NULL,
  peran TEXT NOT NULL DEFAULT '',
  garam TEXT NOT NULL,
  sandi TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX petugas_kasus ON petugasKasus (nama);
`;
