import { perluSaran } from "../../../core/abk/kebutuhan";
import { jumlahRekap, type JumlahRekap, type RekapJabatan } from "../../../core/formasi/rekap";
import { groupBy } from "../../../core/group";
import { nameKey } from "../../../core/name";
import { compareValues } from "../../ui/compare-values";

export const KEADAAN_ABK = ["semua", "kurang", "lebih", "sesuai", "tanpaTugas", "saran"] as const;
export type KeadaanAbk = (typeof KEADAAN_ABK)[number];

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
export type KolomUrut = (typeof KOLOM_URUT)[number];

/** What the analyst chose to see; remembered. */
export interface PilihanDaftar {
  readonly cari: string;
  readonly unitId: string | null;
  readonly keadaan: KeadaanAbk;
  readonly perUnit: boolean;
  readonly urut: { readonly kolom: KolomUrut; readonly turun: boolean } | null;
}

/** Every jabatan of the office. */
export const TANPA_SARINGAN = { cari: "", keadaan: "semua", unitId: null } as const;

export const PILIHAN_AWAL: PilihanDaftar = { cari: "", unitId: null, keadaan: "semua", perUnit: true, urut: null };

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

/** The chosen jabatan in the chosen order; without a chosen order they stand as in the office. Every searched word must occur in jabatan or unit. */
export function saringRekap(rekap: readonly RekapJabatan[], pilihan: Omit<PilihanDaftar, "perUnit">): RekapJabatan[] {
  const kata = nameKey(pilihan.cari).split(" ").filter(Boolean);
  const tampil = rekap.filter((baris) => {
    if (pilihan.unitId !== null && baris.unitId !== pilihan.unitId) return false;
    if (!dalamKeadaan(baris, pilihan.keadaan)) return false;
    if (kata.length === 0) return true;
    const kunci = nameKey(`${baris.nama} ${baris.unit}`);
    return kata.every((satu) => kunci.includes(satu));
  });
  const { urut } = pilihan;
  if (!urut) return tampil;
  const arah = urut.turun ? -1 : 1;
  return tampil.toSorted((a, b) => arah * compareValues(a[urut.kolom], b[urut.kolom]));
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

/** The next order when a heading is pressed: up, down, then as in the office again. */
export function urutBerikut(urut: PilihanDaftar["urut"], kolom: KolomUrut): PilihanDaftar["urut"] {
  if (urut?.kolom !== kolom) return { kolom, turun: false };
  return urut.turun ? null : { kolom, turun: true };
}
