import { rumusBulat, rumusNilai, rumusPengali, rumusWkePeriode, NAMA_SEL } from "./formasi-rumus";
import type { ProfilAbk } from "../../core/abk/profil";
import type { Periode } from "../../core/abk/tugas";
import type { SatuanFormulir } from "../../core/formasi/formulir";
import { TANDA_KOSONG } from "../../core/text/formasi-berkas";
import { KOLOM_FORMULIR as F, KOLOM_REKAP as K, rujukan, type LetakFormulir } from "./formulir-tata";

interface Cara {
  readonly satuan: SatuanFormulir;
  readonly profil: ProfilAbk;
}

/** Formulas of a task row: effective time, volume in that time, need, workload of a year in minutes. */
export function rumusBarisFormulir(baris: number, periode: Periode, { satuan, profil }: Cara) {
  const [norma, wke, beban, volume] = [F.norma, F.wke, F.beban, F.volume].map((kolom) => `${kolom}${baris}`);
  const perPeriode = profil.konversi === "perPeriode";
  const kali = perPeriode ? null : rumusPengali(periode);
  const wkeMenit = perPeriode ? rumusWkePeriode(periode) : NAMA_SEL.wke;
  return {
    wke: satuan === "jam" ? `${wkeMenit}/60` : wkeMenit,
    beban: kali === null ? `${volume}` : `${volume}*${kali}`,
    pegawai: `${norma}*${beban}/${wke}`,
    menit: perPeriode ? `${norma}*${beban}*${NAMA_SEL.wke}/${wke}` : `${norma}*${beban}${satuan === "jam" ? "*60" : ""}`,
  };
}

/** Formulas below the table: workload in whole millionths of a minute, need before and after rounding, difference. */
export function rumusPenutup({ tugasAwal, tugasAkhir, jumlah, jejak, barisRekap }: LetakFormulir, rekap: string, { profil }: Cara) {
  const menit = `${F.menit}${jumlah}`;
  const mentah = `${F.pegawai}${jumlah}`;
  const beban = jejak.metode ? `${F.pegawai}${tugasAkhir}*${NAMA_SEL.wke}` : `SUM(${F.menit}${tugasAwal}:${F.menit}${tugasAkhir})`;
  return {
    menit: `ROUND(${beban},6)`,
    mentah: `${menit}/${NAMA_SEL.wke}`,
    bulat: rumusBulat({ mentah, beban: menit }, profil),
    ada: rujukan(rekap, `${K.bezetting}${barisRekap}`),
    dibutuhkan: `${F.pegawai}${jumlah + 1}`,
    selisih: `${F.pegawai}${jumlah + 2}-${F.pegawai}${jumlah + 3}`,
  };
}

/** Formulas of a jabatan on the recap, from its form and its holders. */
export function rumusRekap({ lembar, jumlah, barisRekap: baris }: LetakFormulir) {
  const sel = (kolom: string): string => `${kolom}${baris}`;
  const beban = rujukan(lembar, `${F.menit}${jumlah}`);
  const tanpaEj = `OR(${sel(K.bezetting)}=0,${beban}=0)`;
  return {
    bezetting: `${sel(K.pns)}+${sel(K.pppk)}`,
    mentah: rujukan(lembar, `${F.pegawai}${jumlah}`),
    kebutuhan: rujukan(lembar, `${F.pegawai}${jumlah + 1}`),
    kurang: `MIN(0,${sel(K.bezetting)}-${sel(K.kebutuhan)})`,
    lebih: `MAX(0,${sel(K.bezetting)}-${sel(K.kebutuhan)})`,
    // On whole hundredths, because a quotient that is exactly n + 1/2 is exact in binary and 0.895 is not.
    ej: `IF(${tanpaEj},"${TANDA_KOSONG}",ROUND(100*${beban}/(${sel(K.bezetting)}*${NAMA_SEL.wke}),0)/100)`,
    pj: `IF(${tanpaEj},"${TANDA_KOSONG}",${rumusNilai(sel(K.ej))})`,
  };
}
