import { BATAS_PRESTASI } from "../../core/abk/efektivitas";
import type { ProfilAbk } from "../../core/abk/profil";
import type { Periode } from "../../core/abk/tugas";
import { LEMBAR_FORMASI, TEKS_DASAR_USUL, TANDA_KOSONG } from "../../core/text/formasi-berkas";
import { KOLOM_RINCIAN as R, KOLOM_USUL as U } from "./formasi-tata";

/** Names of the cells that every formula takes its constants from. */
export const NAMA_SEL = { wke: "WKE_MENIT", hari: "HARI_SETAHUN", minggu: "MINGGU_SETAHUN" } as const;

/** Total workload of a jabatan, on the trace. Rounded to millionths of a minute, the unit in which the product counts. */
export const rumusJumlahBeban = (awal: number, akhir: number): string => `ROUND(SUM(${R.beban}${awal}:${R.beban}${akhir}),6)`;

export const rumusTautanBeban = (barisJumlah: number): string => `'${LEMBAR_FORMASI.rincian}'!${R.beban}${barisJumlah}`;
export const rumusTautanKebutuhan = (baris: number): string => `'${LEMBAR_FORMASI.usul}'!${U.kebutuhan}${baris}`;

export const rumusBezetting = (baris: number): string => `${U.pns}${baris}+${U.pppk}${baris}`;
export const rumusMentah = (baris: number): string => `${U.beban}${baris}/${NAMA_SEL.wke}`;

/** The profile's rounding of a non-negative need; ROUND goes half away from zero, which is half up here. */
export function rumusKebutuhan(baris: number, profil: Pick<ProfilAbk, "pembulatan" | "minimumSatu">): string {
  const bulat = bulatkan(`${U.mentah}${baris}`, profil.pembulatan);
  return profil.minimumSatu ? `IF(${U.beban}${baris}>0,MAX(1,${bulat}),${bulat})` : bulat;
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

/** Grade by the table of bounds. The EJ is a whole number of hundredths, so it may be compared as it stands. */
export function rumusPj(baris: number): string {
  const ej = `${U.ej}${baris}`;
  const bertingkat = BATAS_PRESTASI.reduceRight(
    (selanjutnya, batas) =>
      batas.minimumPerseratus === 0
        ? `"${batas.prestasi}"`
        : `IF(${ej}>=${batas.minimumPerseratus / 100},"${batas.prestasi}",${selanjutnya})`,
    `""`,
  );
  return `IF(${tanpaEj(baris)},"${TANDA_KOSONG}",${bertingkat})`;
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

export function rumusVolumeSetahun(baris: number, periode: Periode): string {
  const volume = `${R.volume}${baris}`;
  switch (periode) {
    case "hari":
      return `${volume}*${NAMA_SEL.hari}`;
    case "minggu":
      return `${volume}*${NAMA_SEL.minggu}`;
    case "bulan":
      return `${volume}*12`;
    case "triwulan":
      return `${volume}*4`;
    case "semester":
      return `${volume}*2`;
    case "tahun":
      return volume;
  }
}

export const rumusBebanTugas = (baris: number): string => `${R.volumeSetahun}${baris}*${R.norma}${baris}`;
export const rumusKebutuhanTugas = (baris: number): string => `${R.beban}${baris}/${R.wke}${baris}`;
