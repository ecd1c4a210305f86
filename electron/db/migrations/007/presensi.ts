/** Attendance: one row a person and day, and the working hours of the office. Never edited after release. */
export const PRESENSI = `
CREATE TABLE presensi (
  id TEXT PRIMARY KEY,
  pegawaiId TEXT NOT NULL REFERENCES pegawai(id),
  tanggal TEXT NOT NULL,
  kode TEXT NOT NULL CHECK (kode IN ('hadir', 'tanpaKeterangan', 'dinasLuar', 'wfa', 'sakit', 'izin', 'cuti', 'cutiTahunan', 'cutiBesar', 'cutiSakit', 'cutiMelahirkan', 'cutiAlasanPenting', 'cutiBersama', 'cltn', 'tugasBelajar', 'diklat', 'libur')),
  masuk TEXT,
  keluar TEXT,
  menitTerlambat INTEGER CHECK (menitTerlambat >= 0),
  menitPulangCepat INTEGER CHECK (menitPulangCepat >= 0),
  keterangan TEXT NOT NULL DEFAULT '',
  sumber TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX presensi_orang ON presensi (pegawaiId, tanggal);
CREATE INDEX presensi_tanggal ON presensi (tanggal);

CREATE TABLE jamKerja (
  id TEXT PRIMARY KEY,
  nama TEXT NOT NULL,
  sejak TEXT,
  sampai TEXT,
  senin TEXT NOT NULL DEFAULT '',
  selasa TEXT NOT NULL DEFAULT '',
  rabu TEXT NOT NULL DEFAULT '',
  kamis TEXT NOT NULL DEFAULT '',
  jumat TEXT NOT NULL DEFAULT '',
  sabtu TEXT NOT NULL DEFAULT '',
  minggu TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision >= 1),
  CHECK (sampai IS NULL OR sejak IS NULL OR sampai >= sejak)
) STRICT;
CREATE UNIQUE INDEX jam_kerja ON jamKerja (ifnull(sejak, ''));
`;
