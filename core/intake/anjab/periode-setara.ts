import { pengaliSetahun } from "../../abk/profil";
import { nameKey } from "../../name";
import type { BarisDinilai, Penilaian } from "../penilaian";
import type { JabatanDraf } from "../susunan";
import type { FormDibaca } from "./baca-form";

/** Part of a volume that rounding may have cost. */
const PEMBULATAN = 1e-3;

/**
 * Drops changes that only count the same work by the year: the form tells every volume of a year, the ABK may count it by the month. Answers
 * the keys of the texts of such tasks.
 */
export function pertahankanPeriode(
  { tulis, keadaan, tugasMenurutJabatan }: Penilaian,
  { kunci }: JabatanDraf,
  dari: number,
): ReadonlySet<string> {
  const tersimpan = new Map((tugasMenurutJabatan.get(kunci) ?? []).map((tugas) => [tugas.id, tugas]));
  const setara = new Set<string>();
  const semua = tulis.tugas.ubah.splice(dari);
  for (const satu of semua) {
    const lama = tersimpan.get(satu.id);
    const { volume = lama?.volume ?? 0, periode = lama?.periode ?? "tahun", ...lain } = satu.isi;
    const setahun = (banyak: number, per: typeof periode): number => banyak * pengaliSetahun(per, keadaan.profil);
    const sama = lama !== undefined && Math.abs(setahun(volume, periode) - setahun(lama.volume, lama.periode)) < PEMBULATAN;
    if (sama) setara.add(nameKey(lama.uraian));
    if (!sama) tulis.tugas.ubah.push(satu);
    else if (Object.keys(lain).length > 0) tulis.tugas.ubah.push({ ...satu, isi: lain });
  }
  return setara;
}

/** The rows without those changes; one that has no other is unchanged. */
export function tanpaPerubahanSetara(
  baris: ReadonlyMap<number, BarisDinilai>,
  { tugas }: FormDibaca,
  setara: ReadonlySet<string>,
): ReadonlyMap<number, BarisDinilai> {
  const kunci = new Map(tugas.map(({ indeks, uraian }) => [indeks, nameKey(uraian.teks)]));
  return new Map(
    [...baris].map(([indeks, satu]) => {
      if (satu.status !== "berubah" || !setara.has(kunci.get(indeks) ?? "")) return [indeks, satu];
      const perubahan = satu.perubahan.filter(({ isian }) => isian !== "volume" && isian !== "periode");
      return [indeks, { ...satu, perubahan, status: perubahan.length > 0 ? "berubah" : "tetap" } as const];
    }),
  );
}
