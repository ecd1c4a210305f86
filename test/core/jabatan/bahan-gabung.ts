import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";
import type { Pemangkuan } from "../../../core/pegawai/fakta";
import type { BahanGabung, TulisanGabung } from "../../../core/jabatan/rencana-gabung";

export const unitUji = (id: string, lain: Partial<Unit> = {}): Unit => ({
  id,
  nama: id,
  indukId: null,
  kode: null,
  urutan: 1,
  revision: 1,
  ...lain,
});

export const jabatanUji = (id: string, unitId: string, lain: Partial<Jabatan> = {}): Jabatan => ({
  id,
  unitId,
  nama: id,
  jenis: "pelaksana",
  jenjang: null,
  kelas: null,
  kode: null,
  kursi: null,
  indukId: null,
  urutan: 1,
  revision: 1,
  ...lain,
});

/** What an office joins, with nothing in it. */
export const TANPA_ISI: BahanGabung = {
  unit: [],
  jabatan: [],
  pemangkuan: [],
  tugas: [],
  metode: [],
  usul: [],
  ubahanSkenario: [],
  ingatan: [],
  unsurAnjab: [],
  responden: [],
  fungsiUnit: [],
  fungsiTugas: [],
  pengikut: [],
};

/** A post held since before anything known, without end. */
export const pegang = (
  id: string,
  [pegawaiId, jabatanId]: readonly [pegawaiId: string, jabatanId: string],
  lain: Partial<Pemangkuan> = {},
): Pemangkuan => ({
  id,
  pegawaiId,
  jabatanId,
  jenis: "definitif",
  sejak: null,
  sampai: null,
  ...lain,
});

/** What a plan writes into one table. */
export const pada = (tulisan: readonly TulisanGabung[], tabel: string) => tulisan.filter((satu) => satu.tabel === tabel);
