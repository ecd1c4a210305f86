import { BATAS_PRESTASI } from "../abk/efektivitas";
import type { ProfilAbk } from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { BULAT, EMPAT_DESIMAL, type Bentuk } from "../naskah/angka";
import type { Pasangan } from "../naskah/naskah";
import { rumus, type Rujukan, type Rumus } from "../naskah/rumus";
import { TANDA_KOSONG } from "../text/formasi-berkas";
import { TEKS_REKAP } from "../text/formulir";

/** Names of the cells that formulas take their constants from: the year's divisor, and what each conversion of periods needs. */
export const NAMA_SEL = {
  wke: "WKE_MENIT",
  setahunkan: { hari: "HARI_SETAHUN", minggu: "MINGGU_SETAHUN" },
  perPeriode: { hari: "WKE_HARI", minggu: "WKE_MINGGU", bulan: "WKE_BULAN" },
} as const;

/** How a need is printed: whole, or with four decimals under a profile that does not round. */
export function bentukKebutuhan({ pembulatan }: Pick<ProfilAbk, "pembulatan">): Bentuk {
  return pembulatan === "tanpa" ? EMPAT_DESIMAL : BULAT;
}

/** How shortage and excess are printed beside a need of that form. */
export function bentukSelisih(kebutuhan: Bentuk): { readonly kurang: Bentuk; readonly lebih: Bentuk } {
  return { kurang: { ...kebutuhan, nolKosong: true }, lebih: { ...kebutuhan, nolKosong: true, bertanda: true } };
}

/** The constants of a profile: the year's effective time, and what its conversion of periods needs. */
export function konstantaProfil(profil: ProfilAbk): readonly Pasangan[] {
  const { setahunkan, perPeriode, wke } = NAMA_SEL;
  const lain: readonly (readonly [string, number])[] =
    profil.konversi === "perPeriode"
      ? [
          [perPeriode.hari, profil.wkeHariMenit],
          [perPeriode.minggu, profil.wkeMingguMenit],
          [perPeriode.bulan, profil.wkeBulanMenit],
        ]
      : [
          [setahunkan.hari, profil.hariPerTahun],
          [setahunkan.minggu, profil.mingguPerTahun],
        ];
  const semua: readonly (readonly [string, number])[] = [[wke, profil.waktuKerjaEfektifMenit], ...lain];
  return semua.map(([nama, nilai]) => ({ kunci: nama, label: TEKS_REKAP.konstanta[nama] ?? nama, nilai, nama }));
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

/** The profile's rounding of a non-negative need; ROUND goes half away from zero, which is half up here. */
export function rumusBulat(
  { mentah, beban }: { readonly mentah: Rujukan; readonly beban: Rujukan },
  profil: Pick<ProfilAbk, "pembulatan" | "minimumSatu">,
): Rumus {
  const bulat = bulatkan(mentah, profil.pembulatan);
  return profil.minimumSatu ? rumus`IF(${beban}>0,MAX(1,${bulat}),${bulat})` : bulat;
}

function bulatkan(sel: Rujukan, cara: ProfilAbk["pembulatan"]): Rumus {
  switch (cara) {
    case "setengahKeAtas":
      return rumus`ROUND(${sel},0)`;
    case "keAtas":
      return rumus`ROUNDUP(${sel},0)`;
    case "tanpa":
      return rumus`${sel}`;
  }
}

interface SelEj {
  readonly bezetting: Rujukan;
  readonly beban: Rujukan;
}

/** A jabatan without holders or without workload has no EJ. */
const tanpaEj = ({ bezetting, beban }: SelEj): Rumus => rumus`OR(${bezetting}=0,${beban}=0)`;

/** EJ with two decimals, rounded on whole hundredths: a quotient that is exactly n + 1/2 is exact in binary, 0.895 is not. */
export function rumusEj(sel: SelEj): Rumus {
  return rumus`IF(${tanpaEj(sel)},"${TANDA_KOSONG}",ROUND(100*${sel.beban}/(${sel.bezetting}*${NAMA_SEL.wke}),0)/100)`;
}

/** Grade by the table of bounds. The EJ is a whole number of hundredths, so it may be compared as it stands. */
export function rumusPj(sel: SelEj, ej: Rujukan): Rumus {
  const nilai = BATAS_PRESTASI.reduceRight<Rumus>(
    (selanjutnya, batas) =>
      batas.minimumPerseratus === 0
        ? rumus`"${batas.prestasi}"`
        : rumus`IF(${ej}>=${batas.minimumPerseratus / 100},"${batas.prestasi}",${selanjutnya})`,
    rumus`""`,
  );
  return rumus`IF(${tanpaEj(sel)},"${TANDA_KOSONG}",${nilai})`;
}
