import { computeEfektivitas, type EfektivitasJabatan } from "../abk/efektivitas";
import type { PembalikPembulatan } from "../abk/jejak";
import { PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import type { ArahPenentu } from "../abk/penentu";
import type { ProfilAbk } from "../abk/profil";
import { AppError } from "../errors";
import { groupBy } from "../group";
import type { Unit } from "../jabatan/jabatan";
import { HAL } from "../text/hal";
import { jumlahRekap, unitMenurutPohon, type JumlahRekap, type RekapJabatan } from "./rekap";

/** The jabatan that stand right in one unit, with their totals. */
export interface BagianJumlah {
  readonly unitId: string;
  readonly unit: string;
  /** Depth below the unit (or office) that is explained; 0 for the unit itself. */
  readonly tingkat: number;
  readonly jabatan: readonly RekapJabatan[];
  readonly jumlah: JumlahRekap;
}

/** A jabatan close to another rounded need, by which the total would move. */
export interface JabatanTerdekat {
  readonly jabatanId: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly arah: ArahPenentu;
  /** Minutes a year that would have to go or come. */
  readonly menit: number;
  readonly kebutuhan: number;
}

/** How the totals of a unit with its sub-units, or of the whole office, come about. */
export interface JejakJumlah {
  /** Null for the whole office. */
  readonly unitId: string | null;
  readonly nama: string;
  readonly profil: ProfilAbk;
  readonly per: string;
  /** Units that have jabatan, depth first. */
  readonly bagian: readonly BagianJumlah[];
  /** Sum of every part. Shortage and excess are added apart, jabatan by jabatan, and never netted. */
  readonly jumlah: JumlahRekap;
  /** Efektivitas unit EU: workload of all / (all holders x effective time). [efektivitas-jabatan] */
  readonly efektivitas: EfektivitasJabatan | null;
  /** Nearest first. */
  readonly terdekat: readonly JabatanTerdekat[];
}

interface BahanJumlah {
  readonly unit: readonly Unit[];
  /** Recap of the whole office. */
  readonly rekap: readonly RekapJabatan[];
  readonly profil: ProfilAbk;
  readonly per: string;
  readonly namaKantor: string;
  /** Distance of a jabatan to its next rounding steps. */
  readonly pembalik: (rekap: RekapJabatan) => PembalikPembulatan | null;
}

/** Jabatan named as close to another number. */
const TERDEKAT = 3;

/**
 * Explains the totals of a unit with everything below it, or of the office (`unitId` null): each jabatan is rounded once by itself, and
 * the rounded needs are added.
 *
 * @throws AppError `notFound` when there is no such unit
 */
export function jejakJumlah(unitId: string | null, bahan: BahanJumlah): JejakJumlah {
  const { profil, per } = bahan;
  const unit = unitDi(unitId, bahan.unit);
  const menurutUnit = groupBy(bahan.rekap, (satu) => satu.unitId);
  const bagian = unit.flatMap(({ id, nama, tingkat }): BagianJumlah[] => {
    const jabatan = menurutUnit.get(id) ?? [];
    return jabatan.length === 0 ? [] : [{ unitId: id, unit: nama, tingkat, jabatan, jumlah: jumlahRekap(jabatan) }];
  });
  const jabatan = bagian.flatMap((satu) => satu.jabatan);
  const jumlah = jumlahRekap(jabatan);
  const bebanPerjuta = Math.round(jumlah.bebanKerjaMenit * PERJUTA_PER_MENIT);
  return {
    unitId,
    nama: unitId === null ? bahan.namaKantor : (unit[0]?.nama ?? ""),
    profil,
    per,
    bagian,
    jumlah,
    efektivitas: computeEfektivitas(bebanPerjuta, jumlah.bezetting, profil.waktuKerjaEfektifMenit),
    terdekat: terdekat(jabatan, bahan),
  };
}

interface UnitBertingkat extends Pick<Unit, "id" | "nama"> {
  readonly tingkat: number;
}

/** The unit with everything below it, or all units, depth first. */
function unitDi(unitId: string | null, semua: readonly Unit[]): UnitBertingkat[] {
  const tingkat = new Map<string, number>();
  const hasil: UnitBertingkat[] = [];
  for (const { id, nama, indukId } of unitMenurutPohon(semua)) {
    const atas = indukId === null ? undefined : tingkat.get(indukId);
    const diSini = id === unitId || (unitId === null && atas === undefined) ? 0 : atas === undefined ? null : atas + 1;
    if (diSini === null) continue;
    tingkat.set(id, diSini);
    hasil.push({ id, nama, tingkat: diSini });
  }
  if (unitId !== null && hasil.length === 0) throw new AppError("notFound", { hal: HAL.unit });
  return hasil;
}

function terdekat(jabatan: readonly RekapJabatan[], { pembalik }: BahanJumlah): JabatanTerdekat[] {
  return jabatan
    .flatMap((satu): JabatanTerdekat[] => {
      const jarak = satu.bebanKerjaMenit > 0 ? pembalik(satu) : null;
      if (!jarak) return [];
      const { jabatanId, nama, unit, kebutuhan } = satu;
      const naik = { jabatanId, jabatan: nama, unit, arah: "naik" as const, menit: jarak.naikMenit, kebutuhan: kebutuhan + 1 };
      if (jarak.turunMenit === null) return [naik];
      return [naik, { ...naik, arah: "turun" as const, menit: jarak.turunMenit, kebutuhan: kebutuhan - 1 }];
    })
    .toSorted((a, b) => a.menit - b.menit)
    .slice(0, TERDEKAT);
}
