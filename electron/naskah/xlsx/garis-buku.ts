import type { Bagian, DaftarIsi, Sampul } from "../../../core/naskah/naskah";
import { rumus } from "../../../core/naskah/rumus";
import { kosong, melintang, type Garis } from "./baris-lembar";
import { GAYA } from "./gaya";
import type { Grid } from "./grid";

const TINGGI = { atas: 160, sela: 24, baris: 20 } as const;
/** Longest text that a formula takes as one word. */
const TEKS_RUMUS = 255;

/** The front page: its title above the middle. */
export function* garisSampul({ judul, anak }: Sampul, grid: Grid): Generator<Garis> {
  yield kosong(TINGGI.atas, true);
  yield { ...melintang(grid, judul, GAYA.sampul), bersama: true };
  yield kosong(TINGGI.sela, true);
  for (const teks of anak) yield { ...melintang(grid, teks, GAYA.anakSampul), tinggi: TINGGI.baris, bersama: true };
}

/** A line for each section, which leads to its sheet, and beside it where the section belongs. */
export function* garisDaftarIsi({ butir }: DaftarIsi, grid: Grid, bagian: readonly Bagian[]): Generator<Garis> {
  const lembar = new Map(bagian.map((satu) => [satu.kunci, satu.lembar]));
  for (const { bagian: kunci, teks, keterangan } of butir) {
    const tujuan = kataRumus(`#'${lembar.get(kunci) ?? ""}'!A1`);
    // Half of a pair of signs at the cut goes too.
    const nilai = teks.slice(0, TEKS_RUMUS).replace(/\p{Cs}/gu, "");
    yield {
      kunci: `daftar isi ${kunci}`,
      isi: [{ nilai, rumus: rumus`HYPERLINK(${tujuan},${kataRumus(nilai)})` }, keterangan],
      gaya: [GAYA.tautan, GAYA.teks],
      gabung: [[1, grid.tercetak - 1]],
      tinggi: null,
      bersama: false,
    };
  }
}

/** A text as a formula takes it: nothing in it ends it. */
function kataRumus(teks: string): string {
  return `"${teks.replaceAll('"', '""')}"`;
}
