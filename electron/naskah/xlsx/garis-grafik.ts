import { bentukSel, KOLOM_NILAI } from "../../../core/naskah/angka-naskah";
import { kunciBatang, nilaiBatang, panjangBatang, type Grafik, type PolaBatang } from "../../../core/naskah/grafik";
import { rentang, rumus, sel } from "../../../core/naskah/rumus";
import { kosong, melintang, type Garis } from "./baris-lembar";
import { GAYA, kodeFormat } from "./gaya";
import { lebarAntara, type Grid } from "./grid";
import { lebarPoin } from "./halaman";

/** Blocks that fill a cell: dark, half and light on any printer. */
const BLOK: Readonly<Record<PolaBatang, string>> = { penuh: "\u2588", garis: "\u2592", kosong: "\u2591" };
/** Width in points that is set aside for one block: programs and fonts differ, and a bar must never be cut. */
const LEBAR_BLOK = 8;
const TINGGI = { sela: 9, batang: 14 } as const;

/** Label, figure and bar, each bar on a row of its own. A bar is as many blocks as the figure beside it asks for, by a live formula. */
export function* garisGrafik(grafik: Grafik, grid: Grid): Generator<Garis> {
  yield kosong(TINGGI.sela, true);
  yield { ...melintang(grid, grafik.judul, GAYA.bagian), bersama: true };
  yield { ...melintang(grid, grafik.keterangan, GAYA.teks), bersama: true };
  const kunci = grafik.batang.map((satu) => kunciBatang(grafik, satu));
  const [awal = "", akhir = ""] = [kunci.at(0), kunci.at(-1)];
  const dari = grid.nilai + 1;
  const terpanjang = Math.floor(lebarPoin(lebarAntara(grid, dari, grid.tercetak - dari)) / LEBAR_BLOK);
  const panjang = panjangBatang(grafik);
  for (const [nomor, batang] of grafik.batang.entries()) {
    const blok = BLOK[batang.pola];
    const nilai = blok.repeat(Math.round((panjang[nomor] ?? 0) * terpanjang));
    const skala = rumus`MAX(1,${rentang(KOLOM_NILAI, awal, akhir)})`;
    const gambar = rumus`REPT("${blok}",ROUND(${sel(KOLOM_NILAI)}/${skala}*${terpanjang},0))`;
    const kosongDiTengah = Array.from({ length: grid.nilai - 1 }, () => null);
    const format = kodeFormat(bentukSel(batang.nilai, null), nilaiBatang(batang));
    yield {
      kunci: kunci[nomor] ?? "",
      isi: [batang.label, ...kosongDiTengah, batang.nilai, { nilai, rumus: gambar }],
      gaya: [GAYA.labelBatang, ...kosongDiTengah.map(() => undefined), { ...GAYA.nilaiBatang, numFmt: format }, GAYA.batang],
      gabung: [
        [0, grid.nilai],
        [dari, grid.tercetak - dari],
      ],
      tinggi: TINGGI.batang,
      bersama: nomor < grafik.batang.length - 1,
    };
  }
  yield kosong(TINGGI.sela, false);
}
