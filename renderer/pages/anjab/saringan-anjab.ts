import { BAGIAN_ANJAB } from "../../../core/anjab/butir";
import { hambatan } from "../../../core/anjab/kelengkapan";
import type { BarisAnjab } from "../../../core/contract/anjab";
import { nameKey } from "../../../core/name";
import { compareValues } from "../../ui/compare-values";

export const KEADAAN_ANJAB = ["semua", "belumLengkap", "lengkap", "kurangSiasn", "adaBawaan", "adaBelum"] as const;
export type KeadaanAnjab = (typeof KEADAAN_ANJAB)[number];

/** Figures of the columns by which the list can be sorted. */
export const NILAI_KOLOM = {
  nama: ({ nama }) => nama,
  kelas: ({ kelas }) => kelas,
  lengkap: ({ kelengkapan }) => kelengkapan.jumlah.penuh,
  siasn: ({ kelengkapan }) => hambatan(kelengkapan, "siasn").length,
  penempatan: ({ kelengkapan }) => hambatan(kelengkapan, "penempatan").length,
  dianalisis: ({ kelengkapan }) => kelengkapan.asal.dianalisis,
  standar: ({ kelengkapan }) => kelengkapan.asal.standar,
  bawaan: ({ kelengkapan }) => kelengkapan.asal.bawaan,
  belum: ({ kelengkapan }) => kelengkapan.asal.belum,
} as const satisfies Readonly<Record<string, (baris: BarisAnjab) => string | number | null>>;
export type KolomUrut = keyof typeof NILAI_KOLOM;

/** What the analyst chose to see; remembered. */
export interface PilihanDaftar {
  readonly cari: string;
  readonly unitId: string | null;
  readonly keadaan: KeadaanAnjab;
  readonly perUnit: boolean;
  readonly urut: { readonly kolom: KolomUrut; readonly turun: boolean } | null;
}

export const TANPA_SARINGAN = { cari: "", keadaan: "semua", unitId: null } as const;
export const PILIHAN_AWAL: PilihanDaftar = { cari: "", unitId: null, keadaan: "semua", perUnit: true, urut: null };

function dalamKeadaan({ kelengkapan }: BarisAnjab, keadaan: KeadaanAnjab): boolean {
  const lengkap = kelengkapan.jumlah.penuh === BAGIAN_ANJAB.length;
  switch (keadaan) {
    case "semua":
      return true;
    case "belumLengkap":
      return !lengkap;
    case "lengkap":
      return lengkap;
    case "kurangSiasn":
      return hambatan(kelengkapan, "siasn").length > 0;
    case "adaBawaan":
      return kelengkapan.asal.bawaan > 0;
    case "adaBelum":
      return kelengkapan.asal.belum > 0;
  }
}

/** The chosen jabatan in the chosen order; without one they stand as in the office. Every searched word must occur in jabatan or unit. */
export function saringAnjab(semua: readonly BarisAnjab[], pilihan: Omit<PilihanDaftar, "perUnit">): readonly BarisAnjab[] {
  const kata = nameKey(pilihan.cari).split(" ").filter(Boolean);
  const tampil = semua.filter((baris) => {
    if (pilihan.unitId !== null && baris.unitId !== pilihan.unitId) return false;
    if (!dalamKeadaan(baris, pilihan.keadaan)) return false;
    const kunci = nameKey(`${baris.nama} ${baris.unit}`);
    return kata.every((satu) => kunci.includes(satu));
  });
  const { urut } = pilihan;
  if (!urut) return tampil;
  const nilai = NILAI_KOLOM[urut.kolom];
  return tampil.toSorted((a, b) => (urut.turun ? -1 : 1) * compareValues(nilai(a), nilai(b)));
}

/** The next order when a heading is pressed: up, down, then as in the office again. */
export function urutBerikut(urut: PilihanDaftar["urut"], kolom: KolomUrut): PilihanDaftar["urut"] {
  if (urut?.kolom !== kolom) return { kolom, turun: false };
  return urut.turun ? null : { kolom, turun: true };
}
