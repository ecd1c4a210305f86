import { bebanSetaraPerjuta, kebutuhanDariBeban } from "./kebutuhan";
import { pengaliSetahun, type ProfilAbk } from "./profil";
import { PERIODE, type UkuranTugas } from "./tugas";

/**
 * Tasks of many jabatan as columns of numbers, one place a task: for whole provinces, where a million small objects would cost
 * more than the arithmetic. Volume and norm are whole thousandths, as everywhere in the computation.
 */
export interface KolomTugas {
  /** Place of the task's jabatan in the caller's list, from 0. */
  readonly jabatan: Uint32Array;
  readonly volumePerseribu: Float64Array;
  readonly normaPerseribuMenit: Float64Array;
  /** Index into `PERIODE`. */
  readonly periode: Uint8Array;
}

/** Need of every jabatan, in the order of the caller's list. */
export interface KebutuhanBanyak {
  /** Yearly workload in millionths of a minute. */
  readonly bebanPerjuta: Float64Array;
  /** People needed after the profile's one rounding. */
  readonly kebutuhan: Float64Array;
}

/** Turns tasks into columns. Tasks whose jabatan is not in the list are left out. */
export function kolomTugas(
  tugas: readonly (UkuranTugas & { readonly jabatanId: string })[],
  tempatJabatan: ReadonlyMap<string, number>,
): KolomTugas {
  const nomorPeriode = new Map(PERIODE.map((periode, nomor) => [periode, nomor]));
  const jabatan = new Uint32Array(tugas.length);
  const volumePerseribu = new Float64Array(tugas.length);
  const normaPerseribuMenit = new Float64Array(tugas.length);
  const periode = new Uint8Array(tugas.length);
  let jumlah = 0;
  for (const satu of tugas) {
    const tempat = tempatJabatan.get(satu.jabatanId);
    if (tempat === undefined) continue;
    jabatan[jumlah] = tempat;
    volumePerseribu[jumlah] = Math.round(satu.volume * 1_000);
    normaPerseribuMenit[jumlah] = Math.round(satu.normaWaktuMenit * 1_000);
    periode[jumlah] = nomorPeriode.get(satu.periode) ?? 0;
    jumlah += 1;
  }
  return {
    jabatan: jabatan.subarray(0, jumlah),
    volumePerseribu: volumePerseribu.subarray(0, jumlah),
    normaPerseribuMenit: normaPerseribuMenit.subarray(0, jumlah),
    periode: periode.subarray(0, jumlah),
  };
}

/** Need of many jabatan at once; for each the same figures as `computeKebutuhan` gives. A jabatan without tasks needs nobody. */
export function computeKebutuhanBanyak(kolom: KolomTugas, jumlahJabatan: number, profil: ProfilAbk): KebutuhanBanyak {
  const bebanPerjuta =
    profil.konversi === "perPeriode" ? bebanPerPeriode(kolom, jumlahJabatan, profil) : bebanSetahun(kolom, jumlahJabatan, profil);
  return { bebanPerjuta, kebutuhan: bebanPerjuta.map((beban) => kebutuhanDariBeban(beban, profil).kebutuhan) };
}

/** Conversion A: volumes annualised and summed. */
function bebanSetahun(kolom: KolomTugas, jumlahJabatan: number, profil: ProfilAbk): Float64Array {
  const pengali = Float64Array.from(PERIODE, (periode) => pengaliSetahun(periode, profil));
  const { jabatan, volumePerseribu, normaPerseribuMenit, periode } = kolom;
  const jumlah = new Float64Array(jumlahJabatan);
  for (let nomor = 0; nomor < jabatan.length; nomor += 1) {
    const tempat = jabatan[nomor] ?? 0;
    const beban = (volumePerseribu[nomor] ?? 0) * (normaPerseribuMenit[nomor] ?? 0) * (pengali[periode[nomor] ?? 0] ?? 0);
    jumlah[tempat] = (jumlah[tempat] ?? 0) + beban;
  }
  return jumlah;
}

/** Conversion B: work summed by period, then brought to the year once for each jabatan. */
function bebanPerPeriode(kolom: KolomTugas, jumlahJabatan: number, profil: ProfilAbk): Float64Array {
  const nomorPeriode = new Map(PERIODE.map((periode, nomor) => [periode, nomor]));
  const { jabatan, volumePerseribu, normaPerseribuMenit, periode } = kolom;
  const jumlah = new Float64Array(jumlahJabatan * PERIODE.length);
  for (let nomor = 0; nomor < jabatan.length; nomor += 1) {
    const tempat = (jabatan[nomor] ?? 0) * PERIODE.length + (periode[nomor] ?? 0);
    jumlah[tempat] = (jumlah[tempat] ?? 0) + (volumePerseribu[nomor] ?? 0) * (normaPerseribuMenit[nomor] ?? 0);
  }
  return Float64Array.from({ length: jumlahJabatan }, (_kosong, nomor) =>
    bebanSetaraPerjuta((satu) => jumlah[nomor * PERIODE.length + (nomorPeriode.get(satu) ?? 0)] ?? 0, profil),
  );
}
