import { menurut, type IdKetentuan } from "../peraturan/register";
import type { JenisTemuan } from "./temuan";

const [BAWAH, ATAS] = menurut("norma-jauh").kelipatan;

/** Where a finding begins. No regulation sets these figures: they are the product's own, as the register says of each. */
export const BATAS_NORMA = {
  /** Fewest tasks of one group and satuan hasil from which a median is taken. */
  anggotaKelompok: menurut("norma-anggota"),
  /** A norm above this multiple of its group's median, or below this part of it, is asked about. */
  kelipatanAtas: ATAS,
  kelipatanBawah: BAWAH,
  /** Volume of a year against the median of its group: from this multiple on a slip of the period is looked for. */
  kelipatanPeriode: menurut("norma-periode"),
  /** The volume under another period may then differ from the median by this factor at most. */
  kelonggaranPeriode: menurut("norma-periode-longgar"),
  /** Volume of a year against the median of its group: from this multiple on it is absurd whatever its period. */
  kelipatanVolume: menurut("norma-volume-median"),
  /** Most results of a year that one task may claim. */
  volumeSetahun: menurut("norma-volume-setahun"),
  /** People that one task alone may need, unless twice its holders are more. */
  orangPerTugas: menurut("norma-orang-per-tugas"),
  /** Shortest norm for one result, in minutes. */
  normaTerkecilMenit: menurut("norma-terkecil"),
  /** Longest norm for one result, as a part of a year's effective time. */
  normaTerbesarBagian: menurut("norma-terbesar"),
  /** Efektivitas jabatan from which the holders would work far beyond their time. */
  efektivitas: menurut("norma-efektivitas"),
  /** Daily volumes that are really a year's count, besides the profile's own working days. */
  hariSetahun: menurut("norma-hari-setahun") as readonly number[],
} as const;

/** The bounds behind each kind of finding; a volume of nothing needs none. */
export const KETENTUAN_TEMUAN: Readonly<Record<JenisTemuan, readonly IdKetentuan[]>> = {
  duplikat: ["norma-mirip"],
  tumpangTindih: ["norma-mirip"],
  normaDiAtas2xMedian: ["norma-jauh", "norma-anggota"],
  normaDiBawahSetengahMedian: ["norma-jauh", "norma-anggota"],
  bentrokPeriode: ["norma-periode", "norma-periode-longgar", "norma-hari-setahun", "konversi-periode"],
  volumeNol: [],
  volumeTidakWajar: ["norma-volume-median", "norma-volume-setahun", "norma-orang-per-tugas"],
  normaTidakWajar: ["norma-terkecil", "norma-terbesar"],
  bebanMelebihiOrang: ["norma-efektivitas"],
};

/** Words by which the leaders of units describe what every one of them does for the own unit: no overlap between units. */
export const AKAR_PIMPINAN: readonly string[] = ["bawah", "subbagian", "bawahan", "unit", "staf"];
