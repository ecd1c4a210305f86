import { isAkhirPekan } from "../abk/kalender";
import type { HariKerjaSeminggu } from "../abk/perhitungan-wke";
import { datePartsOf, daysInMonth, plainDate, type PlainDate } from "../date";

/** Which days are worked: neither weekend nor holiday nor joint leave. */
export interface KalenderKerja {
  readonly hariKerjaSeminggu: HariKerjaSeminggu;
  /** National holidays and days of joint leave. */
  readonly libur: ReadonlySet<PlainDate>;
}

/** Whether the office works on a day. */
export function isHariKerja(tanggal: PlainDate, { hariKerjaSeminggu, libur }: KalenderKerja): boolean {
  return !isAkhirPekan(tanggal, hariKerjaSeminggu) && !libur.has(tanggal);
}

/** The day so many calendar days later, or earlier when negative; the same day beyond the years that dates know. */
export function geserHari(tanggal: PlainDate, hari: 1 | -1): PlainDate {
  const { year, month, day } = datePartsOf(tanggal);
  if (hari === 1)
    return (
      (day < daysInMonth(year, month)
        ? plainDate(year, month, day + 1)
        : month < 12
          ? plainDate(year, month + 1, 1)
          : plainDate(year + 1, 1, 1)) ?? tanggal
    );
  if (day > 1) return plainDate(year, month, day - 1) ?? tanggal;
  return (month > 1 ? plainDate(year, month - 1, daysInMonth(year, month - 1)) : plainDate(year - 1, 12, 31)) ?? tanggal;
}

/** The n-th working day after a day, which is not counted itself; with a negative number, before it. */
export function hariKerjaKe(tanggal: PlainDate, hariKerja: number, kalender: KalenderKerja): PlainDate {
  const arah = hariKerja < 0 ? -1 : 1;
  let hasil = tanggal;
  let sisa = Math.abs(hariKerja);
  while (sisa > 0) {
    const berikut = geserHari(hasil, arah);
    if (berikut === hasil) return hasil;
    hasil = berikut;
    if (isHariKerja(hasil, kalender)) sisa -= 1;
  }
  return hasil;
}

/** Working days after `dari` up to and with `sampai`; negative when `sampai` lies before it. */
export function countHariKerja(dari: PlainDate, sampai: PlainDate, kalender: KalenderKerja): number {
  if (sampai < dari) return -countHariKerja(sampai, dari, kalender);
  let hasil = 0;
  for (let hari = dari; hari < sampai;) {
    hari = geserHari(hari, 1);
    if (isHariKerja(hari, kalender)) hasil += 1;
  }
  return hasil;
}

/** The last day of so many months that begin on a day: twelve from 4 August end on 3 August. */
export function akhirBulanKe(mulai: PlainDate, bulan: number): PlainDate {
  const { year, month, day } = datePartsOf(mulai);
  const urutan = year * 12 + (month - 1) + bulan;
  const tahun = Math.floor(urutan / 12);
  const bulanKe = (urutan % 12) + 1;
  const hariSama = plainDate(tahun, bulanKe, Math.min(day, daysInMonth(tahun, bulanKe)));
  if (hariSama === null) return mulai;
  // A day that the last month lacks ends with that month.
  return day > daysInMonth(tahun, bulanKe) ? hariSama : geserHari(hariSama, -1);
}
