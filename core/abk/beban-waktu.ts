import type { BagianIsian, Isian, LangkahMetode, TemuanMetode } from "./metode";

/** One main activity: how often a year, and how many minutes one of it takes. */
export interface BarisKegiatan {
  readonly nama: string;
  readonly volume: Isian;
  readonly menit: Isian;
}

/** Units in which the time of a supporting activity is told: of one person, a year, or as a share of the working time. */
export const SATUAN_PENUNJANG = ["menitSetahun", "jamSetahun", "persen"] as const;
export type SatuanPenunjang = (typeof SATUAN_PENUNJANG)[number];

/** One supporting activity that everybody of the category does. */
export interface BarisPenunjang {
  readonly nama: string;
  readonly jumlah: Isian;
  readonly satuan: SatuanPenunjang;
}

interface Terhitung {
  readonly jumlah: number;
  readonly langkah: readonly LangkahMetode[];
  readonly temuan: readonly TemuanMetode[];
}

/**
 * Persons for the main activities: standard workload = available time / unit time, need = volume / standard workload, added up.
 * WISN and ABK-Kes alike (SBK, kebutuhan pokok). [wisn-kebutuhan] [abk-kes]
 *
 * @param waktuMenit available minutes of one person in a year, above 0
 */
export function computeKebutuhanPokok(kegiatan: readonly BarisKegiatan[], waktuMenit: number): Terhitung {
  const langkah: LangkahMetode[] = [];
  const temuan: TemuanMetode[] = [];
  const bahan: number[] = [];
  for (const [urutan, { nama, volume, menit }] of kegiatan.entries()) {
    if (volume === null || menit === null || menit <= 0) {
      temuan.push(belumLengkap("kegiatan", urutan, nama));
      continue;
    }
    const standar = waktuMenit / menit;
    // Minutes over minutes, not volume over the quotient: one division less to blur the figure.
    const hasil = (volume * menit) / waktuMenit;
    langkah.push({ langkah: "standarBeban", nama, bahan: [waktuMenit, menit], hasil: standar });
    langkah.push({ langkah: "kebutuhanPokok", nama, bahan: [volume, standar], hasil });
    bahan.push(hasil);
  }
  const jumlah = bahan.reduce((total, satu) => total + satu, 0);
  langkah.push({ langkah: "jumlahPokok", nama: "", bahan, hasil: jumlah });
  return { jumlah, langkah, temuan };
}

/** Share of the available time that supporting activities take, in percent: 100 x time / available time, added up. */
export function computeBagianPenunjang(penunjang: readonly BarisPenunjang[], waktuMenit: number): Terhitung {
  const langkah: LangkahMetode[] = [];
  const temuan: TemuanMetode[] = [];
  for (const [urutan, { nama, jumlah, satuan }] of penunjang.entries()) {
    if (jumlah === null) {
      temuan.push(belumLengkap("penunjang", urutan, nama));
      continue;
    }
    const menit = satuan === "persen" ? (jumlah * waktuMenit) / 100 : satuan === "jamSetahun" ? jumlah * 60 : jumlah;
    const hasil = satuan === "persen" ? jumlah : (menit * 100) / waktuMenit;
    langkah.push({ langkah: "bagianPenunjang", nama, bahan: [menit, waktuMenit], hasil });
  }
  return { jumlah: langkah.reduce((total, { hasil }) => total + hasil, 0), langkah, temuan };
}

export function belumLengkap(bagian: BagianIsian, urutan: number, nama: string): TemuanMetode {
  return { kode: "barisBelumLengkap", bagian, nomor: urutan + 1, nama };
}
