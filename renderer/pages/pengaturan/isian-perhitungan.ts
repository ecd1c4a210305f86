import { countHari, type HariLibur } from "../../../core/abk/kalender";
import type { HariKerjaSeminggu, PerhitunganWke } from "../../../core/abk/perhitungan-wke";
import { menurut } from "../../../core/peraturan/register";
import { formatAngka, parseAngka } from "../../../core/text/number";
import { TEKS_PROFIL } from "../../../core/text/pengaturan";

/** The computed part of the profile form as typed; hours instead of minutes, as the rule writes them. */
export type IsianPerhitungan = {
  readonly tahun: string;
  readonly hariKerjaSeminggu: "5" | "6";
  readonly hariKalender: string;
  readonly hariAkhirPekan: string;
  readonly hariLibur: string;
  readonly cutiBersama: string;
  readonly cutiTahunan: string;
  readonly jamPerHari: string;
  readonly kelonggaranPersen: string;
};

export const HARI_ISIAN = ["hariKalender", "hariAkhirPekan", "hariLibur", "cutiBersama", "cutiTahunan"] as const;

/** A five-day week [jam-formal-sehari], the annual leave [cuti-tahunan], and the usual allowance [kelonggaran-30]. */
const PERHITUNGAN_AWAL: PerhitunganWke = {
  tahun: null,
  hariKerjaSeminggu: menurut("hari-kerja-seminggu"),
  hariKalender: 365,
  hariAkhirPekan: 104,
  hariLibur: 0,
  cutiBersama: 0,
  cutiTahunan: menurut("cuti-tahunan"),
  menitPerHari: menurut("jam-formal-sehari"),
  kelonggaranPersen: menurut("kelonggaran-30"),
};

export function isianPerhitunganDari(asal: PerhitunganWke | null): IsianPerhitungan {
  const satu = asal ?? PERHITUNGAN_AWAL;
  return {
    tahun: satu.tahun === null ? "" : String(satu.tahun),
    hariKerjaSeminggu: satu.hariKerjaSeminggu === 6 ? "6" : "5",
    hariKalender: String(satu.hariKalender),
    hariAkhirPekan: String(satu.hariAkhirPekan),
    hariLibur: String(satu.hariLibur),
    cutiBersama: String(satu.cutiBersama),
    cutiTahunan: String(satu.cutiTahunan),
    jamPerHari: formatAngka(satu.menitPerHari / 60, 4, 0),
    kelonggaranPersen: formatAngka(satu.kelonggaranPersen, 2, 0),
  };
}

const seminggu = (isian: IsianPerhitungan): HariKerjaSeminggu => (isian.hariKerjaSeminggu === "6" ? 6 : 5);

/** The calendar year as typed; null when none or no year. */
export function tahunIsian(teks: string): number | null {
  return /^(19|20|21)\d{2}$/.test(teks.trim()) ? Number(teks.trim()) : null;
}

/** Days of the year from the calendar of holidays, as fields; nothing without a year. */
export function hariDariKalender(isian: IsianPerhitungan, libur: readonly HariLibur[]): Partial<IsianPerhitungan> {
  const tahun = tahunIsian(isian.tahun);
  if (tahun === null) return {};
  const hari = countHari(tahun, seminggu(isian), libur);
  return {
    hariKalender: String(hari.hariKalender),
    hariAkhirPekan: String(hari.hariAkhirPekan),
    hariLibur: String(hari.hariLibur),
    cutiBersama: String(hari.cutiBersama),
  };
}

/** What cannot be read, one sentence a field. */
export function periksaPerhitungan(isian: IsianPerhitungan): Partial<Record<keyof IsianPerhitungan, string>> {
  const galat: Partial<Record<keyof IsianPerhitungan, string>> = {};
  for (const nama of HARI_ISIAN) {
    const nilai = parseAngka(isian[nama]);
    const terendah = nama === "hariKalender" ? 1 : 0;
    if (nilai === null || !Number.isInteger(nilai) || nilai < terendah || nilai > 366)
      galat[nama] = TEKS_PROFIL.galat.bilangan(String(terendah), "366");
  }
  const menit = menitPerHari(isian);
  if (menit === null || menit < 15 || menit > 1_440) galat.jamPerHari = TEKS_PROFIL.galat.jam;
  const persen = parseAngka(isian.kelonggaranPersen);
  if (persen === null || persen < 0 || persen > 99 || Math.round(persen * 100) !== persen * 100)
    galat.kelonggaranPersen = TEKS_PROFIL.galat.persen;
  return galat;
}

/** The figures, when every field can be read. */
export function bacaPerhitungan(isian: IsianPerhitungan): PerhitunganWke | null {
  if (Object.keys(periksaPerhitungan(isian)).length > 0) return null;
  const angka = (teks: string): number => parseAngka(teks) ?? 0;
  return {
    tahun: tahunIsian(isian.tahun),
    hariKerjaSeminggu: seminggu(isian),
    hariKalender: angka(isian.hariKalender),
    hariAkhirPekan: angka(isian.hariAkhirPekan),
    hariLibur: angka(isian.hariLibur),
    cutiBersama: angka(isian.cutiBersama),
    cutiTahunan: angka(isian.cutiTahunan),
    menitPerHari: menitPerHari(isian) ?? 0,
    kelonggaranPersen: angka(isian.kelonggaranPersen),
  };
}

/** Hours as typed in whole minutes. */
function menitPerHari(isian: IsianPerhitungan): number | null {
  const jam = parseAngka(isian.jamPerHari);
  return jam === null ? null : Math.round(jam * 60);
}
