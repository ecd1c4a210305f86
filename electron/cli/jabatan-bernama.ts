import { AppError } from "../../core/errors";
import type { RekapJabatan } from "../../core/formasi/rekap";
import { nameKey } from "../../core/name";
import { kunciSebutan } from "../../core/sebutan/kunci";
import { sebutanMirip } from "../../core/sebutan/mirip";
import { TEKS_CLI } from "../../core/text/cli";
import { HAL } from "../../core/text/hal";

type Bernama = Pick<RekapJabatan, "jabatanId" | "nama" | "unit">;

/** The unit in which it is sought, and how the unit is told where several have a name; by `--unit` when absent. */
interface DiUnit {
  readonly unit: string | undefined;
  readonly jalanKeluar?: string;
}

/** From so much on a name differs from another by its spelling alone. */
const SALAH_TULIS = 0.8;

/**
 * The jabatan that a name on the command line means: by its letters, by its abbreviations, misspelt, or by some of its words, whichever
 * finds any first. @throws AppError notFound with what is near; invalidInput naming all that it may mean
 */
export function jabatanBernama<T extends Bernama>(semua: readonly T[], jabatan: string, { unit, jalanKeluar }: DiUnit): T {
  const diUnit = unit === undefined ? semua : semua.filter((satu) => kunciSebutan(satu.unit) === kunciSebutan(unit));
  const [satu, ...lainnya] = calon(diUnit, jabatan);
  if (satu && lainnya.length === 0) return satu;
  if (satu) {
    const senama = lainnya.every(({ nama }) => nameKey(nama) === nameKey(satu.nama));
    const daftar = [satu, ...lainnya];
    throw new AppError("invalidInput", {
      rincian: senama
        ? TEKS_CLI.jabatanGanda(jabatan, daftar.map((lain) => lain.unit).join("; "), jalanKeluar ?? TEKS_CLI.tambahkanUnit)
        : TEKS_CLI.jabatanTaksa(jabatan, daftar.map((lain) => TEKS_CLI.jabatanDiUnit(lain.nama, lain.unit)).join("; ")),
    });
  }
  const mirip = sebutanMirip(jabatan, namaUnik(diUnit)).map((satuMirip) => satuMirip.calon);
  throw new AppError("notFound", {
    hal: `${HAL.jabatan} ${jabatan}${mirip.length === 0 ? "" : TEKS_CLI.mungkinMaksudnya(mirip.join("; "))}`,
  });
}

const namaUnik = (semua: readonly Bernama[]): readonly string[] => [...new Set(semua.map(({ nama }) => nama))];

function calon<T extends Bernama>(semua: readonly T[], jabatan: string): readonly T[] {
  const huruf = nameKey(jabatan);
  const persis = semua.filter(({ nama }) => nameKey(nama) === huruf);
  if (persis.length > 0) return persis;
  const sebutan = semua.filter(({ nama }) => kunciSebutan(nama) === kunciSebutan(jabatan));
  if (sebutan.length > 0) return sebutan;
  const salahTulis = sebutanMirip(jabatan, namaUnik(semua)).flatMap((satu) => (satu.nilai >= SALAH_TULIS ? [satu.calon] : []));
  if (salahTulis.length > 0) return semua.filter(({ nama }) => salahTulis.includes(nama));
  const kata = huruf.split(" ").filter((satu) => satu !== "");
  return kata.length === 0 ? [] : semua.filter(({ nama }) => kata.every((satu) => nameKey(nama).split(" ").includes(satu)));
}
