import { kebutuhanDariBeban, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import { pengaliSetahun, type ProfilAbk } from "../abk/profil";
import { samaTertulis } from "./angka-tugas";
import type { BarisAbk } from "./baris-abk";
import { desimalSel, type HasilTertulis } from "./gaya-hasil";

/**
 * The row's need by its own figures: norma x volume / its own effective time. A volume whose own column says a shorter period,
 * against the effective time of a year, is that of a year once multiplied, unless the sheet counted it as it stands. A sheet
 * that prints no effective time is taken to divide by the profile's.
 */
export function hasilSendiri({ angka }: BarisAbk, profil: ProfilAbk): number | null {
  if (angka.normaMenit === null || angka.volume === null) return null;
  const pembagi = angka.pembagiMenit ?? (angka.tertulis === null ? null : profil.waktuKerjaEfektifMenit);
  if (pembagi === null) return null;
  const apaAdanya = (angka.normaMenit * angka.volume) / pembagi;
  if (angka.periode === null || pembagi !== profil.waktuKerjaEfektifMenit) return apaAdanya;
  if (angka.tertulis !== null && samaTertulis(angka.tertulis, apaAdanya)) return apaAdanya;
  return apaAdanya * pengaliSetahun(angka.periode, { ...profil, konversi: "setahunkan" });
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
