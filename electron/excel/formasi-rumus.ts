import { BATAS_PRESTASI } from "../../core/abk/efektivitas";
import type { KonversiPeriode, ProfilAbk } from "../../core/abk/profil";
import type { Periode } from "../../core/abk/tugas";
import { LEMBAR_FORMASI, TEKS_DASAR_USUL, TANDA_KOSONG } from "../../core/text/formasi-berkas";
import { KOLOM_RINCIAN as R, KOLOM_USUL as U } from "./formasi-tata";

/** Names of the cells that formulas take their constants from: the year's divisor, and what each conversion of periods needs. */
export const NAMA_SEL = {
  wke: "WKE_MENIT",
  setahunkan: { hari: "HARI_SETAHUN", minggu: "MINGGU_SETAHUN" },
  perPeriode: { hari: "WKE_HARI", minggu: "WKE_MINGGU", bulan: "WKE_BULAN" },
} as const;

/** Total workload of a jabatan, on the trace. Rounded to millionths of a minute, the unit in which the product counts. */
export const rumusJumlahBeban = (awal: number, akhir: number): string => `ROUND(SUM(${R.beban}${awal}:${R.beban}${akhir}),6)`;

export const rumusTautanBeban = (barisJumlah: number): string => `'${LEMBAR_FORMASI.rincian}'!${R.beban}${barisJumlah}`;
export const rumusTautanKebutuhan = (baris: number): string => `'${LEMBAR_FORMASI.usul}'!${U.kebutuhan}${baris}`;

export const rumusBezetting = (baris: number): string => `${U.pns}${baris}+${U.pppk}${baris}`;
export const rumusMentah = (baris: number): string => `${U.beban}${baris}/${NAMA_SEL.wke}`;

type Pembulat = Pick<ProfilAbk, "pembulatan" | "minimumSatu">;

export const rumusKebutuhan = (baris: number, profil: Pembulat): string =>
  rumusBulat({ mentah: `${U.mentah}${baris}`, beban: `${U.beban}${baris}` }, profil);

/** The profile's rounding of a non-negative need; ROUND goes half away from zero, which is half up here. */
export function rumusBulat(sel: { readonly mentah: string; readonly beban: string }, profil: Pembulat): string {
  const bulat = bulatkan(sel.mentah, profil.pembulatan);
  return profil.minimumSatu ? `IF(${sel.beban}>0,MAX(1,${bulat}),${bulat})` : bulat;
}

function bulatkan(sel: string, cara: ProfilAbk["pembulatan"]): string {
  switch (cara) {
    case "setengahKeAtas":
      return `ROUND(${sel},0)`;
    case "keAtas":
      return `ROUNDUP(${sel},0)`;
    case "tanpa":
      return sel;
  }
}

export const rumusKurang = (baris: number): string => `MIN(0,${U.bezetting}${baris}-${U.kebutuhan}${baris})`;
export const rumusLebih = (baris: number): string => `MAX(0,${U.bezetting}${baris}-${U.kebutuhan}${baris})`;

/** A jabatan without holders or without workload has no EJ. */
const tanpaEj = (baris: number): string => `OR(${U.bezetting}${baris}=0,${U.beban}${baris}=0)`;

/** EJ with two decimals, rounded on whole hundredths: a quotient that is exactly n + 1/2 is exact in binary, 0.895 is not. */
export function rumusEj(baris: number): string {
  const kapasitas = `(${U.bezetting}${baris}*${NAMA_SEL.wke})`;
  return `IF(${tanpaEj(baris)},"${TANDA_KOSONG}",ROUND(100*${U.beban}${baris}/${kapasitas},0)/100)`;
}

export const rumusPj = (baris: number): string => `IF(${tanpaEj(baris)},"${TANDA_KOSONG}",${rumusNilai(`${U.ej}${baris}`)})`;

/** Grade by the table of bounds. The EJ is a whole number of hundredths, so it may be compared as it stands. */
export function rumusNilai(ej: string): string {
  return BATAS_PRESTASI.reduceRight(
    (selanjutnya, batas) =>
      batas.minimumPerseratus === 0
        ? `"${batas.prestasi}"`
        : `IF(${ej}>=${batas.minimumPerseratus / 100},"${batas.prestasi}",${selanjutnya})`,
    `""`,
  );
}

/** People proposed when the analyst did not decide otherwise: whole people short. */
export const rumusUsul = (baris: number): string => `MAX(0,ROUNDUP(${U.kebutuhan}${baris}-${U.bezetting}${baris},0))`;

export function rumusAlasan(baris: number): string {
  const t = TEKS_DASAR_USUL;
  const selisih = `IF(${U.kurang}${baris}<0,"${t.kekurangan}",IF(${U.lebih}${baris}>0,"${t.kelebihan}","${t.sesuai}"))`;
  return `IF(${U.beban}${baris}=0,"${t.tanpaBeban}",IF(${U.kebutuhan}${baris}=0,"${t.bebanKecil}",${selisih}))`;
}

/** Sum that leaves out the SUBTOTALs inside its range, so that the grand total counts every jabatan once. */
export const rumusSubtotal = (kolom: string, awal: number, akhir: number): string => `SUBTOTAL(9,${kolom}${awal}:${kolom}${akhir})`;

/** Formulas of a task row, in the order of its columns: year's volume or period's work, divisor, workload of a year, need. */
export interface RumusTugas {
  readonly volumeSetahun: string;
  readonly wke: string;
  readonly beban: string;
  readonly kebutuhan: string;
}

/**
 * Conversion A annualises the volume and divides by the year. Conversion B divides the work of one period by that period's
 * effective time; the workload of a year is then the one that gives the same need.
 */
export function rumusTugas(baris: number, periode: Periode, konversi: KonversiPeriode): RumusTugas {
  const [volume, setahun, norma, wke] = [R.volume, R.volumeSetahun, R.norma, R.wke].map((kolom) => `${kolom}${baris}`);
  if (konversi === "perPeriode") {
    return {
      volumeSetahun: `${volume}*${norma}`,
      wke: rumusWkePeriode(periode),
      beban: `${setahun}*${NAMA_SEL.wke}/${wke}`,
      kebutuhan: `${setahun}/${wke}`,
    };
  }
  const kali = rumusPengali(periode);
  return {
    volumeSetahun: kali === null ? `${volume}` : `${volume}*${kali}`,
    wke: NAMA_SEL.wke,
    beban: `${setahun}*${norma}`,
    kebutuhan: `${R.beban}${baris}/${wke}`,
  };
}

/** Times a period occurs in a year under conversion A, by the named cells; null for the year itself. */
export function rumusPengali(periode: Periode): string | number | null {
  switch (periode) {
    case "hari":
      return NAMA_SEL.setahunkan.hari;
    case "minggu":
      return NAMA_SEL.setahunkan.minggu;
    case "bulan":
      return 12;
    case "triwulan":
      return 4;
    case "semester":
      return 2;
    case "tahun":
      return null;
  }
}

/** The effective time of a period by the named cells of conversion B. */
export function rumusWkePeriode(periode: Periode): string {
  const { hari, minggu, bulan } = NAMA_SEL.perPeriode;
  switch (periode) {
    case "hari":
      return hari;
    case "minggu":
      return minggu;
    case "bulan":
      return bulan;
    case "triwulan":
      return `3*${bulan}`;
    case "semester":
      return `6*${bulan}`;
    case "tahun":
      return NAMA_SEL.wke;
  }
}
