import { fullMonthsBetween, plainDate, type PlainDate } from "../date";
import { uraikanNip } from "../pegawai/nip";

/** A length of service. */
export interface MasaKerja {
  readonly tahun: number;
  readonly bulan: number;
}

/** Completed years and months of service from the first day until the end of a day; null when service begins later. */
export function computeMasaKerja(mulai: PlainDate, per: PlainDate): MasaKerja | null {
  const bulan = fullMonthsBetween(mulai, per);
  return bulan < 0 ? null : { tahun: Math.floor(bulan / 12), bulan: bulan % 12 };
}

/** Since when a person serves, and from where that is known. */
export interface MulaiKerja {
  readonly sejak: PlainDate;
  readonly menurut: "riwayat" | "nip";
}

/**
 * First day of service: the earliest status in the history, or the month of appointment that the NIP of a PNS names, whichever is earlier;
 * null when neither is known. A history often begins with the first import, years after the appointment.
 */
export function mulaiKerja(status: readonly { readonly sejak: PlainDate | null }[], nip: string | null): MulaiKerja | null {
  const [tercatat] = status.flatMap(({ sejak }) => (sejak === null ? [] : [sejak])).toSorted();
  const uraian = nip === null ? null : uraikanNip(nip);
  const dariNip = uraian?.bulanPengangkatan ? plainDate(uraian.tahunPengangkatan, uraian.bulanPengangkatan, 1) : null;
  if (dariNip !== null && (tercatat === undefined || dariNip < tercatat)) return { sejak: dariNip, menurut: "nip" };
  return tercatat === undefined ? null : { sejak: tercatat, menurut: "riwayat" };
}

/** Masa kerja golongan on a day: what the decree of the golongan says, and the months since. Null when the decree or its day says nothing. */
export function computeMasaKerjaGolongan(
  golongan: { readonly sejak: PlainDate | null; readonly masaKerjaTahun: number | null; readonly masaKerjaBulan: number | null },
  per: PlainDate,
): MasaKerja | null {
  const { sejak, masaKerjaTahun, masaKerjaBulan } = golongan;
  if (sejak === null || masaKerjaTahun === null) return null;
  const bulan = masaKerjaTahun * 12 + (masaKerjaBulan ?? 0) + Math.max(0, fullMonthsBetween(sejak, per));
  return { tahun: Math.floor(bulan / 12), bulan: bulan % 12 };
}
