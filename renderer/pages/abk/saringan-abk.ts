import { perluSaran } from "../../../core/abk/kebutuhan";
import { jumlahRekap, type JumlahRekap, type RekapJabatan } from "../../../core/formasi/rekap";
import { groupBy } from "../../../core/group";
import { saringJabatan, TANPA_SARINGAN, type PilihanDaftar } from "../../ui/daftar-jabatan/pilihan-daftar";

export const KEADAAN_ABK = ["semua", "kurang", "lebih", "sesuai", "tanpaTugas", "saran"] as const;
type KeadaanAbk = (typeof KEADAAN_ABK)[number];

/** Columns by which the list can be sorted. */
export const KOLOM_URUT = [
  "nama",
  "kelas",
  "jumlahTugas",
  "bebanKerjaMenit",
  "kebutuhanMentah",
  "kebutuhan",
  "bezetting",
  "selisih",
  "efektivitas",
] as const;
type KolomUrut = (typeof KOLOM_URUT)[number];

export type PilihanAbk = PilihanDaftar<KeadaanAbk, KolomUrut>;
export const PILIHAN_AWAL: PilihanAbk = { ...TANPA_SARINGAN, perUnit: true, urut: null };

function dalamKeadaan(baris: RekapJabatan, keadaan: KeadaanAbk): boolean {
  switch (keadaan) {
    case "semua":
      return true;
    case "kurang":
      return baris.selisih < 0;
    case "lebih":
      return baris.selisih > 0;
    case "sesuai":
      return baris.selisih === 0;
    case "tanpaTugas":
      return baris.jumlahTugas === 0;
    case "saran":
      return perluSaran(baris);
  }
}

/** The jabatan that are chosen, in the chosen order. */
export function saringRekap(rekap: readonly RekapJabatan[], pilihan: Omit<PilihanAbk, "perUnit">): RekapJabatan[] {
  return saringJabatan(rekap, pilihan, { dalamKeadaan, nilai: (baris, kolom) => baris[kolom] });
}

/** One unit of the list with its jabatan and their totals. */
export interface KelompokUnit {
  readonly unitId: string;
  readonly unit: string;
  readonly baris: readonly RekapJabatan[];
  readonly jumlah: JumlahRekap;
}

/** The rows by unit, units in the order of their first row. */
export function kelompokkanPerUnit(baris: readonly RekapJabatan[]): KelompokUnit[] {
  return [...groupBy(baris, (satu) => satu.unitId)].map(([unitId, isi]) => ({
    unitId,
    unit: isi[0]?.unit ?? "",
    baris: isi,
    jumlah: jumlahRekap(isi),
  }));
}
