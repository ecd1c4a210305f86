import { menungguTugas } from "../../../core/abk/kelengkapan";
import { groupBy } from "../../../core/group";
import type { PenugasanBaris } from "../../../core/contract/penugasan";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import type { Jabatan, JenisJabatan } from "../../../core/jabatan/jabatan";
import { nameKey } from "../../../core/name";
import { TEKS_PENUGASAN } from "../../../core/text/pegawai";

/** One line of the table: the jabatan as stored with what the recap says of it. */
export interface JabatanBaris extends RekapJabatan {
  readonly jabatan: Jabatan;
  readonly kunci: string;
  /** Who looks after it beside her own post: `Plt.: BIMA CONTOH`; empty for nobody. */
  readonly pelaksana: string;
  /** The same without names: `Plt.`, each kind once. */
  readonly jenisPelaksana: readonly string[];
}

export const KEADAAN_JABATAN = ["tanpaTugas", "tanpaKelas", "kosong", "kurang", "lebih"] as const;
export type KeadaanJabatan = (typeof KEADAAN_JABATAN)[number];

export interface SaringanJabatan {
  readonly jenis: JenisJabatan | null;
  readonly keadaan: KeadaanJabatan | null;
}

export const SARINGAN_JABATAN_KOSONG: SaringanJabatan = { jenis: null, keadaan: null };

/** Lines in the order of the recap. A jabatan that only one of both lists knows yet waits for the next reading. */
export function barisJabatan(
  jabatan: readonly Jabatan[],
  rekap: readonly RekapJabatan[],
  penugasan: readonly Pick<PenugasanBaris, "jabatanId" | "jenis" | "pegawai">[],
): JabatanBaris[] {
  const pelaksanaMenurutId = groupBy(penugasan, (satu) => satu.jabatanId);
  const menurutId = groupBy(jabatan, (satu) => satu.id);
  return rekap.flatMap((satu) => {
    const tersimpan = menurutId.get(satu.jabatanId)?.[0];
    if (!tersimpan) return [];
    const milik = pelaksanaMenurutId.get(satu.jabatanId) ?? [];
    const pelaksana = milik.map(({ jenis, pegawai }) => `${TEKS_PENUGASAN[jenis]}: ${pegawai}`).join("; ");
    const jenisPelaksana = [...new Set(milik.map(({ jenis }) => TEKS_PENUGASAN[jenis]))];
    return [
      {
        ...satu,
        jabatan: tersimpan,
        pelaksana,
        jenisPelaksana,
        kunci: nameKey(`${satu.nama} ${satu.unit} ${tersimpan.kode ?? ""} ${pelaksana}`),
      },
    ];
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
      return menungguTugas(baris);
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
