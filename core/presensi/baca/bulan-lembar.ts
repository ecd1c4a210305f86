import type { JawabanPresensi, PertanyaanPresensi } from "./bacaan";
import { bacaBulan, bulanAwal, bulanDalam, tahunDalam, teksBulan } from "./bulan";
import type { LembarDikumpulkan } from "./kumpulan";

/** A grid of a sheet, from a row on, and the month that it is of. */
export interface BulanBlok {
  readonly baris: number;
  readonly bulan: string | null;
  readonly tanya: PertanyaanPresensi | null;
}

/** The months of the grids of a sheet, from the first; a list has one. `geser`: its days run over the end of the month, which is the first one's. */
export function bulanLembar(
  lembar: LembarDikumpulkan,
  bahan: { readonly berkas: string; readonly jawaban: JawabanPresensi; readonly geser: boolean },
): readonly BulanBlok[] {
  return [
    satuBulan(lembar, { ...bahan, judul: lembar.judul, teks: lembar.nama }),
    ...lembar.blok.map(({ baris, judul }) => ({
      ...satuBulan(lembar, { ...bahan, judul, teks: `${lembar.nama}!${baris}` }),
      baris,
    })),
  ];
}

/** The month by the titles of a grid, the name of the sheet, of the file, and the year of any of these. A contradiction is asked. */
function satuBulan(
  lembar: LembarDikumpulkan,
  bahan: {
    readonly berkas: string;
    readonly jawaban: JawabanPresensi;
    readonly geser: boolean;
    readonly judul: readonly string[];
    readonly teks: string;
  },
): BulanBlok {
  const { judul, geser, teks } = bahan;
  const luar = teks === lembar.nama ? [lembar.nama, bahan.berkas.replace(/\.[^.]*$/u, "")] : [];
  const tempat = [...judul, ...luar];
  const tersebut = tempat.flatMap((satu) => (geser ? bulanAwal(satu) : bulanDalam(satu)) ?? []);
  const tahun =
    tersebut.find((satu) => satu.tahun !== null)?.tahun ??
    [...tempat, ...lembar.judul, lembar.nama].map(tahunDalam).find((satu) => satu !== null) ??
    null;
  const calon = [
    ...new Set(tersebut.flatMap((satu) => ((satu.tahun ?? tahun) === null ? [] : [teksBulan(satu.tahun ?? tahun ?? 0, satu.bulan)]))),
  ];
  const kunci = `bulan:${teks}`;
  const dijawab = bahan.jawaban[kunci];
  if (calon.length === 1 && dijawab === undefined) return { baris: 0, bulan: calon[0] ?? null, tanya: null };
  const tanya: PertanyaanPresensi = {
    kunci,
    jenis: "bulan",
    // Its days run over the end of a month: the one asked for is the first.
    teks: geser ? `${teks}, kolom pertama` : teks,
    banyak: lembar.baris,
    contoh: judul.find((satu) => bulanDalam(satu) !== null)?.trim() ?? "",
    pilihan: calon,
    bawaan: null,
    sebab: null,
    diingat: false,
  };
  return { baris: 0, bulan: dijawab !== undefined && bacaBulan(dijawab) !== null ? dijawab : null, tanya };
}

/** The month of a row of a sheet. */
export function bulanBaris(blok: readonly BulanBlok[], baris: number): string | null {
  return blok.findLast((satu) => satu.baris <= baris)?.bulan ?? null;
}
