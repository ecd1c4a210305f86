import type { Migration } from "./migration";

/** Requests of people to be moved, and times in which their data are not used for proposals. Never edited after release. */
export const PERMOHONAN: Migration = {
  nama: "Permohonan mutasi dan pembatasan data pribadi",
  up: (raw) => {
    raw.exec(`
CREATE TABLE permohonanMutasi (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tanggal TEXT NOT NULL,
  jabatanId TEXT,
  unitId TEXT,
  tempat TEXT NOT NULL DEFAULT '',
  alasan TEXT NOT NULL CHECK (alasan IN ('suamiIstri', 'keluarga', 'kesehatan', 'dekatDomisili', 'karier', 'lainnya')),
  keadaan TEXT NOT NULL CHECK (keadaan IN ('diajukan', 'ditarik', 'selesai')),
  nomor TEXT NOT NULL DEFAULT '',
  berlakuSampai TEXT,
  catatan TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (jabatanId IS NOT NULL OR unitId IS NOT NULL OR tempat <> ''),
  CHECK (berlakuSampai IS NULL OR berlakuSampai >= tanggal)
) STRICT;
CREATE INDEX permohonan_mutasi_pegawai ON permohonanMutasi (pegawaiId);

CREATE TABLE pembatasanData (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  sejak TEXT NOT NULL,
  sampai TEXT,
  alasan TEXT NOT NULL,
  nomor TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (sampai IS NULL OR sampai >= sejak)
) STRICT;
CREATE INDEX pembatasan_data_pegawai ON pembatasanData (pegawaiId);
`);
  },
};
