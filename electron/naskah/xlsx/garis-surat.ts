import type { Kop, TandaTangan } from "../../../core/naskah/naskah";
import { muatLogo } from "../../../core/surat/logo";
import { kosong, melintang, type Garis } from "./baris-lembar";
import { GAYA, huruf } from "./gaya";
import { lebarAntara, type Grid } from "./grid";
import { tinggiTeks } from "./tinggi";

/** Room for the picture of a letterhead, in points, and what is left free above and below it. */
const LEBAR_LOGO = 64;
const SELA_LOGO = 3;
const TINGGI = { logoSendiri: 56, atasTandaTangan: 10 } as const;
const HURUF_TANDA_TANGAN = 10;
/** Width that a signature needs, in digits. */
const LEBAR_TANDA_TANGAN = 50;

/** The letterhead; the picture lies on its rows, at the left. */
export function* garisKop({ baris, alamat, logo }: Kop, grid: Grid): Generator<Garis> {
  const isi: Garis[] = [
    ...baris.map((teks, nomor) => melintang(grid, teks, alamat.length === 0 && nomor === baris.length - 1 ? GAYA.kopTerakhir : GAYA.kop)),
    ...alamat.map((teks, nomor) => melintang(grid, teks, nomor === alamat.length - 1 ? GAYA.kopAlamat : GAYA.kopAlamatAtas)),
  ];
  if (isi.length === 0 && logo !== null) isi.push(kosong(TINGGI.logoSendiri, true));
  const tinggi = isi.reduce((jumlah, satu) => jumlah + (satu.tinggi ?? 0), 0) - 2 * SELA_LOGO;
  for (const [nomor, satu] of isi.entries()) {
    const gambar = logo === null || nomor > 0 ? {} : { logo: { ...logo, ukuran: muatLogo(logo, { lebar: LEBAR_LOGO, tinggi }) } };
    yield { ...satu, ...gambar, bersama: true };
  }
}

/** The signature at the right, and the copies at the left below it. */
export function* garisTandaTangan(blok: TandaTangan, grid: Grid): Generator<Garis> {
  yield kosong(TINGGI.atasTandaTangan, true);
  let awal = grid.tercetak - 1;
  while (awal > 0 && lebarAntara(grid, awal, grid.tercetak - awal) < LEBAR_TANDA_TANGAN) awal -= 1;
  const potongan = [
    { text: blok.pembuka, font: huruf(HURUF_TANDA_TANGAN) },
    { text: blok.nama, font: huruf(HURUF_TANDA_TANGAN, { bold: true, underline: true }) },
    { text: blok.penutup, font: huruf(HURUF_TANDA_TANGAN) },
  ];
  const kiri = Array.from({ length: awal }, () => null);
  const teks = `${blok.pembuka}${blok.nama}${blok.penutup}`;
  const lebar = lebarAntara(grid, awal, grid.tercetak - awal);
  yield {
    kunci: null,
    isi: [...kiri, { potongan }],
    gaya: [...kiri.map(() => undefined), GAYA.tandaTangan],
    gabung: [[awal, grid.tercetak - awal]],
    // One tall row never breaks across two pages: place, post, name, rank and NIP stay together in every program and on every printer.
    tinggi: tinggiTeks(teks, lebar, { ukuran: HURUF_TANDA_TANGAN, tebal: true }),
    bersama: blok.tembusan.length > 0,
  };
  for (const [nomor, tujuan] of blok.tembusan.entries())
    yield { ...melintang(grid, tujuan, GAYA.teks), bersama: nomor < blok.tembusan.length - 1 };
}
