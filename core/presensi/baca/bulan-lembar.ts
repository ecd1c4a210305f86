import { lembarKolomPertama } from "../../text/presensi-masalah";
import type { JawabanPresensi, PertanyaanPresensi } from "./bacaan";
import { bacaBulan, bulanAwal, bulanDalam, tahunDalam, teksBulan, type BulanTersebut } from "./bulan";
import type { LembarDikumpulkan } from "./kumpulan";

/** A grid of a sheet, from a row on, and the month that it is of. */
export interface BulanBlok {
  readonly baris: number;
  readonly bulan: string | null;
  readonly tanya: PertanyaanPresensi | null;
}

/** The months of the grids of a sheet, from the first; a list has one. Where its days run over the end of a month, it is that of the first. */
export function bulanLembar(
  lembar: LembarDikumpulkan,
  bahan: { readonly berkas: string; readonly jawaban: JawabanPresensi },
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
    readonly judul: readonly string[];
    readonly teks: string;
  },
): BulanBlok {
  const { geser } = lembar;
  const { judul, teks } = bahan;
  const luar = teks === lembar.nama ? [lembar.nama, bahan.berkas.replace(/\.[^.]*$/u, "")] : [];
  const tempat = [...judul, ...luar];
  const tersebut = tempat.flatMap((satu) => (geser ? bulanAwal(satu) : bulanDalam(satu)) ?? []);
  const tahun =
    tersebut.find((satu) => satu.tahun !== null)?.tahun ??
    [...tempat, ...lembar.judul, lembar.nama].map(tahunDalam).find((satu) => satu !== null) ??
    null;
  // A period from December on lies in two years: which of them is named elsewhere nobody knows.
  const tahunMilik = (satu: BulanTersebut): number | null => satu.tahun ?? (geser && satu.bulan === 12 ? null : tahun);
  const calon = [
    ...new Set(
      tersebut.flatMap((satu) => {
        const milik = tahunMilik(satu);
        return milik === null ? [] : [teksBulan(milik, satu.bulan)];
      }),
    ),
  ];
  const kunci = `bulan:${teks}`;
  const dijawab = bahan.jawaban[kunci];
  if (calon.length === 1 && dijawab === undefined) return { baris: 0, bulan: calon[0] ?? null, tanya: null };
  const tanya: PertanyaanPresensi = {
    kunci,
    jenis: "bulan",
    // Its days run over the end of a month: the one asked for is the first.
    teks: geser ? lembarKolomPertama(teks) : teks,
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
