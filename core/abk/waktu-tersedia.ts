import type { Isian, LangkahMetode, TemuanMetode } from "./metode";

/** Working time that one person has in a year, as WISN and ABK-Kes count it: from days and hours, or set as it is. */
export interface IsianWaktu {
  readonly cara: "dihitung" | "tetap";
  /** A: possible working days a year. */
  readonly hariKerja: Isian;
  /** B: public holidays. */
  readonly libur: Isian;
  /** C: annual leave. */
  readonly cuti: Isian;
  /** D: absence for illness and other reasons. */
  readonly absen: Isian;
  /** E: training and other days off the job. */
  readonly pelatihan: Isian;
  /** F: working hours a day. */
  readonly jamSehari: Isian;
  /** Minutes a year when set as it is. [abk-kes-wkt] */
  readonly menitTetap: Isian;
}

export const WAKTU_KOSONG: IsianWaktu = {
  cara: "dihitung",
  hariKerja: null,
  libur: null,
  cuti: null,
  absen: null,
  pelatihan: null,
  jamSehari: null,
  menitTetap: null,
};

export interface WaktuTersedia {
  /** Minutes a year; 0 when it cannot be computed. */
  readonly menit: number;
  readonly langkah: readonly LangkahMetode[];
  readonly temuan: readonly TemuanMetode[];
}

/**
 * Waktu kerja tersedia (available working time): AWT = (A - (B + C + D + E)) x F. [wisn-waktu]
 * Days that were left empty count as none; A and F must be there.
 */
export function computeWaktuTersedia(isian: IsianWaktu): WaktuTersedia {
  if (isian.cara === "tetap") {
    const menit = isian.menitTetap ?? 0;
    if (menit <= 0) return { menit: 0, langkah: [], temuan: [{ kode: "waktuBelumLengkap" }] };
    return { menit, langkah: [{ langkah: "waktuTetap", nama: "", bahan: [menit], hasil: menit }], temuan: [] };
  }
  const { hariKerja, jamSehari } = isian;
  if (hariKerja === null || jamSehari === null || jamSehari <= 0) return { menit: 0, langkah: [], temuan: [{ kode: "waktuBelumLengkap" }] };
  const kurang = [isian.libur, isian.cuti, isian.absen, isian.pelatihan].map((satu) => satu ?? 0);
  const hari = hariKerja - kurang.reduce((jumlah, satu) => jumlah + satu, 0);
  const tersedia: LangkahMetode = { langkah: "hariTersedia", nama: "", bahan: [hariKerja, ...kurang], hasil: hari };
  if (hari <= 0) return { menit: 0, langkah: [tersedia], temuan: [{ kode: "waktuHabis" }] };
  const menit = hari * jamSehari * 60;
  return { menit, langkah: [tersedia, { langkah: "waktuDihitung", nama: "", bahan: [hari, jamSehari], hasil: menit }], temuan: [] };
}
