import { parsePlainDate, type PlainDate } from "../../../core/date";
import type { PemangkuProyeksi } from "../../../core/proyeksi/keluar";
import type { JabatanDiisi } from "../../../core/proyeksi/isi-kekurangan";
import type { AcuanProyeksi, JabatanProyeksi } from "../../../core/proyeksi/proyeksi";

/** A day of a test. */
export const hari = (teks: string): PlainDate => {
  const satu = parsePlainDate(teks);
  if (!satu) throw new Error(teks);
  return satu;
};
export const PER = hari("2026-12-31");

/** Nothing is tried out. */
export const ACUAN: AcuanProyeksi = {
  per: PER,
  batasSetahun: null,
  tambahUsia: 0,
  jugaSekelas: false,
  persenPppk: { pelaksana: 0, fungsional: 0 },
};

/** A PNS who stays all five years, unless a test says otherwise. */
export function orang(pegawaiId: string, ubahan: Partial<PemangkuProyeksi> = {}): PemangkuProyeksi {
  return {
    pegawaiId,
    nama: pegawaiId,
    nip: null,
    kelompok: "pns",
    tanggalLahir: hari("1985-05-10"),
    akhirKontrak: null,
    pindah: null,
    ...ubahan,
  };
}

/** A jabatan pelaksana that needs three every year, unless a test says otherwise. */
export function jabatan(jabatanId: string, pemangku: readonly PemangkuProyeksi[], ubahan: Partial<JabatanProyeksi> = {}): JabatanProyeksi {
  return {
    jabatanId,
    nama: jabatanId,
    unitId: "u",
    unit: "Unit",
    satkerId: "satker",
    kelas: 7,
    jenis: "pelaksana",
    jenjang: null,
    kebutuhan: [3, 3, 3, 3, 3],
    pemangku,
    formasi: [],
    prioritas: null,
    ...ubahan,
  };
}

/** A jabatan pelaksana whose shortages are filled, by its holders less its need of each year. */
export function diisi(jabatanId: string, selisih: readonly number[], ubahan: Partial<JabatanDiisi> = {}): JabatanDiisi {
  return {
    jabatanId,
    nama: jabatanId,
    unit: `Unit ${jabatanId}`,
    satkerId: "satker",
    kelas: 6,
    jenis: "pelaksana",
    jenjang: null,
    selisih,
    pns: selisih.map(() => 0),
    terbuka: selisih.map(() => 0),
    prioritas: null,
    ...ubahan,
  };
}
