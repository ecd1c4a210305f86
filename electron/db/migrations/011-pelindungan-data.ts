import type { Migration } from "./migration";

/** Requests of people about their data, incidents, destruction, the register of processing and the assessment. Never edited after release. */
export const PELINDUNGAN_DATA: Migration = {
  nama: "Pelindungan data pribadi",
  up: (raw) => {
    raw.exec(`
CREATE TABLE permintaanData (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT,
  nama TEXT NOT NULL,
  jenis TEXT NOT NULL CHECK (jenis IN ('akses', 'perbaikan', 'pembatasan', 'penghapusan', 'keberatan')),
  diterima TEXT NOT NULL,
  lewat TEXT NOT NULL CHECK (lewat IN ('surat', 'langsung', 'surel', 'pesan', 'lain')),
  isi TEXT NOT NULL DEFAULT '',
  dijawab TEXT,
  caraJawab TEXT CHECK (caraJawab IN ('surat', 'langsung', 'surel', 'pesan', 'lain')),
  hasil TEXT CHECK (hasil IN ('dipenuhi', 'sebagian', 'ditolak')),
  keterangan TEXT NOT NULL DEFAULT '',
  nomor TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK ((dijawab IS NULL) = (hasil IS NULL))
) STRICT;
CREATE INDEX permintaan_data_pegawai ON permintaanData (pegawaiId);

CREATE TABLE insidenData (
  id TEXT PRIMARY KEY,
  judul TEXT NOT NULL,
  terjadi TEXT,
  diketahui TEXT NOT NULL,
  data TEXT NOT NULL DEFAULT '',
  banyakOrang INTEGER CHECK (banyakOrang >= 0),
  bagaimana TEXT NOT NULL DEFAULT '',
  penanganan TEXT NOT NULL DEFAULT '',
  ditutup TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE catatanInsiden (
  id TEXT PRIMARY KEY,
  insidenId TEXT NOT NULL REFERENCES insidenData(id),
  jenis TEXT NOT NULL CHECK (jenis IN ('tindakan', 'subjek', 'lembaga', 'lain')),
  saat TEXT NOT NULL,
  kepada TEXT NOT NULL DEFAULT '',
  banyak INTEGER CHECK (banyak >= 0),
  isi TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE INDEX catatan_insiden_insiden ON catatanInsiden (insidenId);

CREATE TABLE pemusnahanData (
  id TEXT PRIMARY KEY,
  golongan TEXT NOT NULL,
  uraian TEXT NOT NULL,
  dasar TEXT NOT NULL DEFAULT '',
  hingga TEXT NOT NULL,
  banyak INTEGER NOT NULL CHECK (banyak >= 0),
  tanggal TEXT NOT NULL,
  cara TEXT NOT NULL CHECK (cara IN ('dicacah', 'dibakar', 'dihapus', 'ditandai', 'lain')),
  pelaksana TEXT NOT NULL DEFAULT '',
  penyetuju TEXT NOT NULL DEFAULT '',
  nomor TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE kegiatanPemrosesan (
  id TEXT PRIMARY KEY,
  nama TEXT NOT NULL,
  tujuan TEXT NOT NULL DEFAULT '',
  dasar TEXT NOT NULL,
  jenisData TEXT NOT NULL DEFAULT '',
  subjek TEXT NOT NULL DEFAULT '',
  penerima TEXT NOT NULL DEFAULT '',
  retensi TEXT NOT NULL DEFAULT '',
  pengamanan TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE TABLE isianPelindungan (
  id TEXT PRIMARY KEY,
  isi TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
`);
  },
};
