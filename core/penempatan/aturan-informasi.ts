import type { PlainDate } from "../date";
import { ingat } from "../ingat";
import { nameKey } from "../name";
import { tengahKalimat } from "../text/umum";
import type { JabatanDicari, MasaJabatan, OrangDinilai } from "./fakta";
import { bulanDijalani } from "./masa-jabatan";
import { putusan, type Putusan } from "./putusan";
import { tambahBulan } from "./tambah-bulan";

/** Words of a training that name no subject by themselves. */
const PENGISI = new Set(
  "bagi bidang dan dengan di diklat dasar fungsional jabatan kursus ketrampilan keterampilan pelatihan pendidikan tentang teknis untuk yang".split(
    " ",
  ),
);
/** Kinds of leadership training by the words that tell them apart. */
const TINGKAT_KEPEMIMPINAN = new Set("pengawas administrator nasional iv iii ii".split(" "));

const kataPokok = ingat((teks): readonly string[] =>
  nameKey(teks)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((kata) => kata !== "" && !PENGISI.has(kata)),
);

/**
 * She took the trainings that the informasi jabatan asks for: one of leadership by its kind, any other by the words of its subject. Of leadership it
 * is known that she has none; that a training of another name will not do is for people to say. [informasi-jabatan]
 */
export function periksaDiklat({ diklat: diminta }: JabatanDicari, { diklat }: OrangDinilai): Putusan | null {
  if (diminta.length === 0) return null;
  const { lulus, gagal, belumDiketahui } = putusan("informasi-jabatan");
  const kurang = diminta.filter((satu) => !diklat.some((milik) => isSama(satu, milik)));
  const sebut = (semua: JabatanDicari["diklat"]): string => semua.map(({ uraian }) => uraian).join("; ");
  if (kurang.length === 0) return lulus({ perlu: sebut(diminta) });
  const pasti = kurang.filter(({ jenis }) => jenis === "manajerial" && !diklat.some((milik) => milik.jenis === "kepemimpinan"));
  return pasti.length > 0 ? gagal({ perlu: sebut(pasti) }) : belumDiketahui({ perlu: sebut(kurang) });
}

function isSama({ jenis, uraian }: JabatanDicari["diklat"][number], milik: OrangDinilai["diklat"][number]): boolean {
  const [kata, ada] = [kataPokok(uraian), kataPokok(milik.nama)];
  if (jenis !== "manajerial") return kata.length > 0 && kata.every((satu) => ada.includes(satu));
  return milik.jenis === "kepemimpinan" && kata.filter((satu) => TINGKAT_KEPEMIMPINAN.has(satu)).every((satu) => ada.includes(satu));
}

/**
 * She has the years of experience that the informasi jabatan asks for: recorded posts of the unit or of the title are of the field; whether others
 * are is for people to say, but too few years in all are too few of it, until those of her present post make them up. `ada` are complete years and months (`5.8`).
 * [informasi-jabatan]
 */
export function periksaPengalamanJabatan(jabatan: JabatanDicari, { masa }: OrangDinilai, per: PlainDate): Putusan | null {
  const terlama = jabatan.pengalaman.reduce((paling, { tahun }) => Math.max(paling, tahun ?? 0), 0);
  const tanpaTahun = jabatan.pengalaman.filter(({ tahun }) => tahun === null);
  if (terlama === 0 && tanpaTahun.length === 0) return null;
  const { lulus, gagal, belumDiketahui } = putusan("informasi-jabatan");
  const lewat = masa.filter(({ sejak }) => sejak === null || sejak <= per);
  const jumlah = (semua: readonly MasaJabatan[]): number => semua.reduce((bulan, satu) => bulan + bulanDijalani(satu, per), 0);
  const sebidang = jumlah(lewat.filter(({ unitId, nama }) => unitId === jabatan.unitId || nameKey(nama) === nameKey(jabatan.nama)));
  const seluruh = jumlah(lewat);
  const perlu = jabatan.pengalaman
    .map(({ uraian, tahun }) => (tahun === null ? uraian : `${String(tahun)} tahun ${tengahKalimat(uraian)}`))
    .join("; ");
  const isi = (bulan: number) => ({ ada: `${Math.floor(bulan / 12)}.${bulan % 12}`, perlu });
  if (seluruh < terlama * 12 && lewat.every(({ sejak }) => sejak !== null))
    return gagal({ ...isi(seluruh), terpenuhi: hariGenap(lewat, per, terlama * 12 - seluruh) });
  return sebidang >= terlama * 12 && tanpaTahun.length === 0 ? lulus(isi(sebidang)) : belumDiketahui(isi(sebidang));
}

/** The day on which the post that somebody is in has added so many months; null for who is in none: waiting adds nothing. */
function hariGenap(masa: readonly MasaJabatan[], per: PlainDate, kurang: number): PlainDate | null {
  const kini = masa.findLast(({ sampai }) => sampai === null || sampai >= per);
  return kini?.sejak ? tambahBulan(kini.sejak, bulanDijalani(kini, per) + kurang) : null;
}
