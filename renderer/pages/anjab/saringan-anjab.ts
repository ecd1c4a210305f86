import { BAGIAN_ANJAB } from "../../../core/anjab/butir";
import { hambatan } from "../../../core/anjab/kelengkapan";
import type { BarisAnjab } from "../../../core/contract/anjab";
import { saringJabatan, TANPA_SARINGAN, type PilihanDaftar } from "../../ui/daftar-jabatan/pilihan-daftar";

export const KEADAAN_ANJAB = ["semua", "belumLengkap", "lengkap", "kurangSiasn", "adaBawaan", "adaBelum"] as const;
type KeadaanAnjab = (typeof KEADAAN_ANJAB)[number];

/** Figures of the columns by which the list can be sorted. */
const NILAI_KOLOM = {
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
type KolomUrut = keyof typeof NILAI_KOLOM;
export const KOLOM_URUT = Object.keys(NILAI_KOLOM) as KolomUrut[];

export type PilihanAnjab = PilihanDaftar<KeadaanAnjab, KolomUrut>;
export const PILIHAN_AWAL: PilihanAnjab = { ...TANPA_SARINGAN, perUnit: true, urut: null };

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

/** The jabatan that are chosen, in the chosen order. */
export function saringAnjab(semua: readonly BarisAnjab[], pilihan: Omit<PilihanAnjab, "perUnit">): readonly BarisAnjab[] {
  return saringJabatan(semua, pilihan, { dalamKeadaan, nilai: (baris, kolom) => NILAI_KOLOM[kolom](baris) });
}
