import { pengaliSetahun, wkePeriodeMenit, type ProfilAbk } from "../abk/profil";
import { PERIODE, type Periode } from "../abk/tugas";
import { groupBy } from "../group";
import { nameKey } from "../name";
import { BATAS_NORMA } from "./batas";
import { median } from "./median";
import type { BentrokPeriode, TugasDiperiksa } from "./temuan";

/** How a description names the period of its result. */
const KATA_PERIODE: Readonly<Record<Periode, readonly string[]>> = {
  hari: ["harian", "setiap hari", "tiap hari", "per hari"],
  minggu: ["mingguan", "setiap minggu", "tiap minggu", "per minggu"],
  bulan: ["bulanan", "setiap bulan", "tiap bulan", "per bulan"],
  triwulan: ["triwulanan", "triwulan", "setiap triwulan"],
  semester: ["semesteran", "semester", "setiap semester"],
  tahun: ["tahunan", "setiap tahun", "tiap tahun", "per tahun"],
};

interface Bahan {
  readonly tugas: TugasDiperiksa;
  /** Similar tasks that count the same result, this one among them. */
  readonly sesama: readonly TugasDiperiksa[];
  readonly profil: ProfilAbk;
}

/** Times a period occurs in a working year, whatever way the profile converts periods. */
export function kaliSetahun(periode: Periode, profil: ProfilAbk): number {
  return pengaliSetahun(periode, { ...profil, konversi: "setahunkan" });
}

/**
 * Why a task's volume or norm only makes sense for another period, or null. The trap: a yearly volume read by the day makes the
 * need 240 times too large [konversi-periode]. The first reason found is given, the surest first.
 */
export function bentrokPeriode(bahan: Bahan): BentrokPeriode | null {
  return hitunganSetahun(bahan) ?? kataPeriode(bahan) ?? kelompok(bahan) ?? normaMelebihiPeriode(bahan);
}

/** The most frequent period that the text or the satuan hasil names, or null. */
function periodeDisebut(tugas: TugasDiperiksa): Periode | null {
  const teks = ` ${nameKey(`${tugas.uraian} ${tugas.satuanHasil}`)} `;
  return PERIODE.find((periode) => KATA_PERIODE[periode].some((kata) => teks.includes(` ${kata} `))) ?? null;
}

function hitunganSetahun({ tugas, profil }: Bahan): BentrokPeriode | null {
  const { volume, periode } = tugas;
  const kali = kaliSetahun(periode, profil);
  const hariSetahun = periode === "hari" && (volume === kali || BATAS_NORMA.hariSetahun.includes(volume));
  // Two a semester or one a year says nothing; four a triwulan, twelve a month or fifty a week does.
  const disebut = periodeDisebut(tugas) === periode && kali >= 4 && volume === kali;
  return hariSetahun || disebut ? { sebab: "hitunganSetahun", angka: { volume, volumeSetahun: volume * kali } } : null;
}

function kataPeriode({ tugas, profil }: Bahan): BentrokPeriode | null {
  const disebut = periodeDisebut(tugas);
  if (disebut === null || PERIODE.indexOf(disebut) <= PERIODE.indexOf(tugas.periode)) return null;
  const volumeSetahun = tugas.volume * kaliSetahun(tugas.periode, profil);
  if (volumeSetahun <= kaliSetahun(disebut, profil)) return null;
  return { sebab: "kataPeriode", kataPeriode: disebut, angka: { volume: tugas.volume, volumeSetahun } };
}

function kelompok({ tugas, sesama, profil }: Bahan): BentrokPeriode | null {
  if (sesama.length < BATAS_NORMA.anggotaKelompok) return null;
  const setahun = (satu: TugasDiperiksa): number => satu.volume * kaliSetahun(satu.periode, profil);
  const volumeSetahun = setahun(tugas);
  const medianSetahun = median(sesama.map(setahun).filter((volume) => volume > 0));
  const kelipatan = volumeSetahun / medianSetahun;
  if (kelipatan < BATAS_NORMA.kelipatanPeriode && kelipatan > 1 / BATAS_NORMA.kelipatanPeriode) return null;
  const seharusnya = periodeKebanyakan(sesama.filter((satu) => satu.id !== tugas.id));
  if (seharusnya === null || seharusnya === tugas.periode) return null;
  const volumeSeharusnya = tugas.volume * kaliSetahun(seharusnya, profil);
  const longgar = BATAS_NORMA.kelonggaranPeriode;
  if (volumeSeharusnya > medianSetahun * longgar || volumeSeharusnya < medianSetahun / longgar) return null;
  return { sebab: "kelompok", seharusnya, angka: { volume: tugas.volume, volumeSetahun, medianSetahun, volumeSeharusnya } };
}

/** The period in which more than half of the tasks count, or null. */
function periodeKebanyakan(tugas: readonly TugasDiperiksa[]): Periode | null {
  for (const [periode, sama] of groupBy(tugas, (satu) => satu.periode)) if (sama.length * 2 > tugas.length) return periode;
  return null;
}

function normaMelebihiPeriode({ tugas, profil }: Bahan): BentrokPeriode | null {
  const waktuPeriodeMenit = wkePeriodeMenit(tugas.periode, profil);
  if (tugas.normaWaktuMenit <= waktuPeriodeMenit || tugas.volume < 1) return null;
  return { sebab: "normaMelebihiPeriode", angka: { volume: tugas.volume, normaMenit: tugas.normaWaktuMenit, waktuPeriodeMenit } };
}
