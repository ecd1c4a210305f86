/**
 * People whose NIP, birth date or sex is still to be entered; why a contradicting NIP was accepted; seats of a jabatan; acting posts;
 * what the office answered to earlier imports. Never edited after release.
 */
export const ORANG_DAN_INGATAN = `
CREATE TABLE pegawaiBaru (
  id TEXT PRIMARY KEY,
  nip TEXT UNIQUE CHECK (nip IS NULL OR (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*')),
  nama TEXT NOT NULL CHECK (nama <> ''),
  gelarDepan TEXT NOT NULL,
  gelarBelakang TEXT NOT NULL,
  tempatLahir TEXT NOT NULL,
  tanggalLahir TEXT CHECK (tanggalLahir IS NULL OR tanggalLahir GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  jenisKelamin TEXT CHECK (jenisKelamin IN ('pria', 'wanita')),
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
  catatanNip TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
INSERT INTO pegawaiBaru (id, nip, nama, gelarDepan, gelarBelakang, tempatLahir, tanggalLahir, jenisKelamin, status, golongan, tmtGolongan,
    masaKerjaTahun, masaKerjaBulan, tingkatPendidikan, pendidikan, tahunLulus, kedudukanHukum, jabatanId, tmtJabatan, revision)
  SELECT id, nip, nama, gelarDepan, gelarBelakang, tempatLahir, tanggalLahir, jenisKelamin, status, golongan, tmtGolongan,
    masaKerjaTahun, masaKerjaBulan, tingkatPendidikan, pendidikan, tahunLulus, kedudukanHukum, jabatanId, tmtJabatan, revision
  FROM pegawai;
DROP TABLE pegawai;
ALTER TABLE pegawaiBaru RENAME TO pegawai;
CREATE INDEX pegawai_jabatan ON pegawai (jabatanId);

ALTER TABLE jabatan ADD COLUMN kursi INTEGER CHECK (kursi >= 1);

CREATE TABLE penugasan (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  jabatanId TEXT NOT NULL REFERENCES jabatan(id),
  jenis TEXT NOT NULL CHECK (jenis IN ('plt', 'plh', 'rangkap')),
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX penugasan_satu ON penugasan (pegawaiId, jabatanId, jenis);
CREATE INDEX penugasan_jabatan ON penugasan (jabatanId);

CREATE TABLE ingatan (
  id TEXT PRIMARY KEY,
  nilai TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
`;
