import { kebutuhanDariBeban, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import { pengaliSetahun, wkePeriodeMenit, type ProfilAbk } from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { hampirSama, samaTertulis } from "./angka-tugas";
import type { BarisAbk } from "./baris-abk";
import { desimalSel, type HasilTertulis } from "./gaya-hasil";

/** How many times a year sheets count a volume of a period: working days and weeks differ from office to office. */
const KALI_LEMBAR: Readonly<Record<Periode, readonly [sedikit: number, banyak: number]>> = {
  hari: [235, 264],
  minggu: [47, 53],
  bulan: [12, 12],
  triwulan: [4, 4],
  semester: [2, 2],
  tahun: [1, 1],
};

/** Whether a printed result is what a need of a yearly volume comes to when the volume is one of a period. */
export function cocokPeriode(tertulis: number, setahun: number, periode: Periode): boolean {
  const [sedikit, banyak] = KALI_LEMBAR[periode];
  if (tertulis >= setahun * sedikit && tertulis <= setahun * banyak) return true;
  return hampirSama(tertulis, setahun * sedikit) || hampirSama(tertulis, setahun * banyak);
}

/** Times that a period's volume counts in a year, however the profile computes needs. */
export function kaliSetahun(periode: Periode, profil: ProfilAbk): number {
  return pengaliSetahun(periode, { ...profil, konversi: "setahunkan" });
}

/** The row's need were its volume that of a year, by the sheet's own effective time made a year's; null when a figure is missing. */
export function hasilBilaSetahun({ angka }: BarisAbk, profil: ProfilAbk): number | null {
  const { normaMenit, volume, pembagiMenit, makna, kaliPeriode } = angka;
  if (normaMenit === null || volume === null) return null;
  const setahun = makna === null ? 1 : kaliSetahun(makna.periode, profil) * (makna.jamPerHari ?? 1);
  return (normaMenit * volume * kaliPeriode) / (pembagiMenit === null ? profil.waktuKerjaEfektifMenit : pembagiMenit * setahun);
}

/**
 * The row's need by its own figures: norma x volume / its own effective time. A volume whose own column says another period than
 * the effective time is made one of a year, unless the sheet counted it as it stands. A sheet that prints no effective time is
 * taken to divide by the profile's.
 */
export function hasilSendiri(baris: BarisAbk, profil: ProfilAbk): number | null {
  const { normaMenit, volume, pembagiMenit, tertulis, periode } = baris.angka;
  if (normaMenit === null || volume === null) return null;
  const pembagi = pembagiMenit ?? (tertulis === null ? null : profil.waktuKerjaEfektifMenit);
  if (pembagi === null) return null;
  const apaAdanya = (normaMenit * volume) / pembagi;
  const setahun = hasilBilaSetahun(baris, profil);
  if (periode === null || setahun === null) return apaAdanya;
  if (tertulis !== null && samaTertulis(tertulis, apaAdanya)) return apaAdanya;
  const dihitung = setahun * kaliSetahun(periode, profil);
  if (tertulis === null || (periode !== "hari" && periode !== "minggu")) return dihitung;
  const menurutLembar = setahun * kaliMenurutPembagi(baris, periode, profil);
  if (samaTertulis(tertulis, menurutLembar)) return menurutLembar;
  return !samaTertulis(tertulis, dihitung) && cocokPeriode(tertulis, setahun, periode) ? tertulis : dihitung;
}

/** Days or weeks of the sheet's own year: 72.000 minutes are 240 days of 300. The profile's where that gives no such number. */
function kaliMenurutPembagi({ angka: { pembagiMenit, makna } }: BarisAbk, periode: "hari" | "minggu", profil: ProfilAbk): number {
  const kali = (pembagiMenit ?? 0) / wkePeriodeMenit(periode, profil);
  const [sedikit, banyak] = KALI_LEMBAR[periode];
  return makna?.periode === "tahun" && kali >= sedikit && kali <= banyak ? kali : kaliSetahun(periode, profil);
}

/** The row's result as its cell prints it, beside what the row comes to; null when it prints none. */
export function hasilTertulis(satu: BarisAbk, profil: ProfilAbk): HasilTertulis | null {
  const { tertulis } = satu.angka;
  if (tertulis === null) return null;
  const desimal = desimalSel(satu.pembaca.isi("pegawaiDibutuhkan"), satu.pembaca.desimal("pegawaiDibutuhkan"));
  return { tertulis, desimal, dihitung: hasilSendiri(satu, profil) };
}

/** The sum of figures; null when there is none or one is missing. */
export function jumlahkan(nilai: readonly (number | null)[]): number | null {
  let jumlah = 0;
  for (const satu of nilai) {
    if (satu === null) return null;
    jumlah += satu;
  }
  return nilai.length === 0 ? null : jumlah;
}

/** A need of the sheet's own figures, unrounded, as the profile rounds it. */
export function dibulatkan(mentah: number, profil: ProfilAbk): number {
  return kebutuhanDariBeban(Math.round(mentah * profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT), profil).kebutuhan;
}
