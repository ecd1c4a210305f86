import type { Blok } from "../../../core/naskah/naskah";
import { kosong, melintang, type Garis } from "./baris-lembar";
import { GAYA, huruf } from "./gaya";
import { lebarAntara, type Grid } from "./grid";

const TINGGI = { atasTandaTangan: 10, barisTandaTangan: 13 } as const;
/** Width that a signature needs, in digits. */
const LEBAR_TANDA_TANGAN = 50;

/** The letterhead. */
export function* garisKop({ baris, alamat }: Extract<Blok, { jenis: "kop" }>, grid: Grid): Generator<Garis> {
  for (const [nomor, teks] of baris.entries()) {
    const terakhir = nomor === baris.length - 1 && alamat === "";
    yield { ...melintang(grid, teks, terakhir ? GAYA.kopTerakhir : GAYA.kop), bersama: true };
  }
  if (alamat !== "") yield { ...melintang(grid, alamat, GAYA.kopAlamat), bersama: true };
}

/** The signature at the right. */
export function* garisTandaTangan(blok: Extract<Blok, { jenis: "tandaTangan" }>, grid: Grid): Generator<Garis> {
  yield kosong(TINGGI.atasTandaTangan, true);
  let awal = grid.tercetak - 1;
  while (awal > 0 && lebarAntara(grid, awal, grid.tercetak - awal) < LEBAR_TANDA_TANGAN) awal -= 1;
  const potongan = [
    { text: blok.pembuka, font: huruf(10) },
    { text: blok.nama, font: huruf(10, { bold: true, underline: true }) },
    { text: blok.penutup, font: huruf(10) },
  ];
  const kiri = Array.from({ length: awal }, () => null);
  const baris = `${blok.pembuka}${blok.nama}${blok.penutup}`.split("\n").length;
  yield {
    kunci: null,
    isi: [...kiri, { potongan }],
    gaya: [...kiri.map(() => undefined), GAYA.tandaTangan],
    gabung: [[awal, grid.tercetak - awal]],
    // One tall row never breaks across two pages: place, post, name, rank and NIP stay together in every program and on every printer.
    tinggi: baris * TINGGI.barisTandaTangan + 7,
    bersama: false,
  };
}
