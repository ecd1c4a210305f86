import { groupBy } from "../../../core/group";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import type { Jabatan, JenisJabatan } from "../../../core/jabatan/jabatan";
import { nameKey } from "../../../core/name";

/** One line of the table: the jabatan as stored with what the recap says of it. */
export interface JabatanBaris extends RekapJabatan {
  readonly jabatan: Jabatan;
  readonly kunci: string;
}

export const KEADAAN_JABATAN = ["tanpaTugas", "tanpaKelas", "kosong", "kurang", "lebih"] as const;
export type KeadaanJabatan = (typeof KEADAAN_JABATAN)[number];

export interface SaringanJabatan {
  readonly jenis: JenisJabatan | null;
  readonly keadaan: KeadaanJabatan | null;
}

export const SARINGAN_JABATAN_KOSONG: SaringanJabatan = { jenis: null, keadaan: null };

/** Lines in the order of the recap. A jabatan that only one of both lists knows yet waits for the next reading. */
export function barisJabatan(jabatan: readonly Jabatan[], rekap: readonly RekapJabatan[]): JabatanBaris[] {
  const menurutId = groupBy(jabatan, (satu) => satu.id);
  return rekap.flatMap((satu) => {
    const tersimpan = menurutId.get(satu.jabatanId)?.[0];
    return tersimpan ? [{ ...satu, jabatan: tersimpan, kunci: nameKey(`${satu.nama} ${satu.unit} ${tersimpan.kode ?? ""}`) }] : [];
  });
}

/** Lines in the given units (all when null) that match every word of the search and the filters. */
export function saringJabatan(
  baris: readonly JabatanBaris[],
  pilihan: { readonly unit: ReadonlySet<string> | null; readonly cari: string; readonly saringan: SaringanJabatan },
): JabatanBaris[] {
  const kata = nameKey(pilihan.cari).split(" ").filter(Boolean);
  const { jenis, keadaan } = pilihan.saringan;
  return baris.filter(
    (satu) =>
      (pilihan.unit === null || pilihan.unit.has(satu.unitId)) &&
      (jenis === null || satu.jenis === jenis) &&
      (keadaan === null || berkeadaan(satu, keadaan)) &&
      kata.every((sepotong) => satu.kunci.includes(sepotong)),
  );
}

/** Whether a jabatan is in a state that the analyst may look for. */
function berkeadaan(baris: RekapJabatan, keadaan: KeadaanJabatan): boolean {
  switch (keadaan) {
    case "tanpaTugas":
      return baris.jumlahTugas === 0;
    case "tanpaKelas":
      return baris.kelas === null;
    case "kosong":
      return baris.bezetting === 0;
    case "kurang":
      return baris.selisih < 0;
    case "lebih":
      return baris.selisih > 0;
  }
}
