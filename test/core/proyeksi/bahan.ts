import { parsePlainDate, type PlainDate } from "../../../core/date";
import type { PemangkuProyeksi } from "../../../core/proyeksi/keluar";
import type { JabatanProyeksi } from "../../../core/proyeksi/proyeksi";

/** A day of a test. */
export const hari = (teks: string): PlainDate => {
  const satu = parsePlainDate(teks);
  if (!satu) throw new Error(teks);
  return satu;
};
export const PER = hari("2026-12-31");

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
