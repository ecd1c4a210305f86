/**
 * Where a finding begins. No regulation sets these figures: they are the product's, chosen so that the published forms and the sample
 * office pass except where they are odd. Half and twice the median are named in needs.md, job 6.
 */
export const BATAS_NORMA = {
  /** Fewest tasks of one group and satuan hasil from which a median is taken. */
  anggotaKelompok: 3,
  /** A norm above this multiple of its group's median, or below this part of it, is asked about. */
  kelipatanAtas: 2,
  kelipatanBawah: 0.5,
  /** Volume of a year against the median of its group: from this multiple on a slip of the period is looked for. */
  kelipatanPeriode: 5,
  /** The volume under another period may then differ from the median by this factor at most. */
  kelonggaranPeriode: 2,
  /** Volume of a year against the median of its group: from this multiple on it is absurd whatever its period. */
  kelipatanVolume: 20,
  /** Most results of a year that one task may claim. */
  volumeSetahun: 100_000,
  /** People that one task alone may need, unless twice its holders are more. */
  orangPerTugas: 5,
  /** Shortest norm for one result, in minutes. */
  normaTerkecilMenit: 1,
  /** Longest norm for one result, as a part of a year's effective time. */
  normaTerbesarBagian: 0.5,
  /** Efektivitas jabatan from which the holders would work far beyond their time. */
  efektivitas: 1.5,
  /** Daily volumes that are really a year's count, besides the profile's own working days. */
  hariSetahun: [235, 240, 250, 260, 365] as readonly number[],
} as const;

/** Words by which the leaders of units describe what every one of them does for the own unit: no overlap between units. */
export const AKAR_PIMPINAN: readonly string[] = ["bawah", "subbagian", "bawahan", "unit", "staf"];
