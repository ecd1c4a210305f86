import { bobotAkar, pembacaUraian } from "../norma/kemiripan";
import { menurut } from "../peraturan/register";

/** From which share of words a task is taken to serve a function. [fungsi-cocok] */
const AMBANG = menurut("fungsi-cocok");

/** What is done to a matter, whatever the matter is. */
const AKAR_PERBUATAN: ReadonlySet<string> = new Set(
  (
    "susun siap kelola laksana selenggara koordinasi kendali fasilitasi urus rumus atur bina dukung layan pantau evaluasi periksa telaah buat " +
    "olah tata rancang tangani tangan pelihara"
  ).split(" "),
);
/** Words in which tasks and functions of every unit are framed: reports and plans, periods, the office itself. */
const AKAR_RANGKA: ReadonlySet<string> = new Set([
  ...AKAR_PERBUATAN,
  ..."lapor rencana hari minggu bulan triwulan semester tahun kerja unit subbagian bagian lingkungan sekretariat".split(" "),
]);
/** Weight of a word of the frame, and least weight of a part that may speak for itself, in tenths of a word. */
const BOBOT_RANGKA = 3;
const BOBOT_BAGIAN = 10;

/** The roots of a text with what each weighs, in tenths of a word. */
export type BacaanTugas = ReadonlyMap<string, number>;

/** A function as a whole, and each matter that it lists (`surat, naskah dinas, dan arsip` lists three), without what is done to them. */
export interface BacaanFungsi {
  readonly utuh: BacaanTugas;
  readonly bagian: readonly BacaanTugas[];
}

/** Readers of tasks and functions, for many in a row. */
export function pembacaFungsi(): { readonly tugas: (uraian: string) => BacaanTugas; readonly fungsi: (uraian: string) => BacaanFungsi } {
  const baca = pembacaUraian();
  const tugas = (uraian: string): BacaanTugas => new Map(baca(uraian).akar.map((akar) => [akar, bobot(akar)]));
  return {
    tugas,
    fungsi: (uraian) => ({
      utuh: tugas(uraian),
      bagian: uraian
        .split(/[,;/]|\b(?:dan|serta|atau)\b/iu)
        .map((satu) => new Map([...tugas(satu)].filter(([akar]) => !AKAR_PERBUATAN.has(akar))))
        .filter((satu) => jumlah(satu) >= BOBOT_BAGIAN && [...satu.keys()].some((akar) => !AKAR_RANGKA.has(akar))),
    }),
  };
}

/** Whether a task is taken to serve a function by its words: by the function as a whole, or by one matter that it lists. */
export function isCocok(fungsi: BacaanFungsi, tugas: BacaanTugas): boolean {
  return kecocokan(fungsi.utuh, tugas) >= AMBANG.utuh || fungsi.bagian.some((satu) => tercakup(satu, tugas) >= AMBANG.bagian);
}

/**
 * How much of the shorter of two texts is said by both, 0 to 1. Only words of the frame in common are nothing in common: a plan of anything
 * is no plan of something.
 */
export function kecocokan(a: BacaanTugas, b: BacaanTugas): number {
  const bersama = [...a.keys()].filter((akar) => b.has(akar));
  if (bersama.every((akar) => AKAR_RANGKA.has(akar))) return 0;
  return jumlah(new Map(bersama.map((akar) => [akar, a.get(akar) ?? 0]))) / Math.min(jumlah(a), jumlah(b));
}

/** How much of a matter a task speaks of, 0 to 1. */
function tercakup(bagian: BacaanTugas, tugas: BacaanTugas): number {
  let ada = 0;
  for (const [akar, berat] of bagian) if (tugas.has(akar)) ada += berat;
  return ada / jumlah(bagian);
}

function bobot(akar: string): number {
  return AKAR_RANGKA.has(akar) ? Math.min(BOBOT_RANGKA, bobotAkar(akar)) : bobotAkar(akar);
}

function jumlah(bacaan: BacaanTugas): number {
  let semua = 0;
  for (const satu of bacaan.values()) semua += satu;
  return semua;
}
