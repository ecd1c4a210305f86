import type { Content } from "pdfmake/interfaces";
import type { Bagian, Blok, Naskah } from "../../../core/naskah/naskah";
import { belahBagian } from "../rangkaian";
import { daftarIsiPdf, sampulPdf } from "./buku";
import { grafikPdf } from "./grafik";
import { rincianPdf, tinggiRincian } from "./rincian";
import { kopPdf, tandaTanganPdf } from "./surat";
import { tabelPdf } from "./tabel";
import { tinggiTerbesar } from "./tinggi";
import { tinggiPenutup } from "./tinggi-penutup";
import { hurufHalaman, type Halaman } from "./ukuran";

const WARNA_TANDA = "#9c0006";
/** Points that a heading takes at most with the space around it. */
const TINGGI_SUBJUDUL = 40;

/** The content of a section, on pages with so much room between their margins. Its title is what a table of contents points at. */
export function isiBagian(bagian: Bagian, { tanda }: Pick<Naskah, "tanda">, halaman: Halaman): Content[] {
  const kalimat: Content[] =
    tanda === null ? [] : [{ text: tanda.kalimat, bold: true, color: WARNA_TANDA, alignment: "center", margin: [0, 0, 0, 6], fontSize: 9 }];
  const { awal, tabel, penutup } = belahBagian(bagian);
  const tinggi = penutup.reduce((jumlah, blok) => jumlah + tinggiPenutup(blok, halaman), 0);
  if (tabel && tinggi < Number.POSITIVE_INFINITY) {
    const ekor = { isi: penutup.flatMap((blok) => isiBlok(blok, halaman)), tinggi };
    const judul = awal.at(-1);
    const diatas = judul?.jenis === "subjudul" ? awal.slice(0, -1) : awal;
    const sekitar = { ...ekor, judul: judul?.jenis === "subjudul" ? judul.teks : null };
    return [...kalimat, ...rangkaiBlok(diatas, halaman, bagian.kunci), ...tabelPdf(tabel, halaman, sekitar)];
  }
  return [...kalimat, ...rangkaiBlok(bagian.blok, halaman, bagian.kunci)];
}

/** Blocks below each other: a heading stays with what it is the heading of, a signature with the blocks before it. */
function rangkaiBlok(blok: readonly Blok[], halaman: Halaman, kunci: string): Content[] {
  const hasil: Content[] = [];
  const awalAkhir = awalPenutup(blok, halaman);
  const judulBagian = blok.findIndex(({ jenis }) => jenis === "judul");
  for (let nomor = 0; nomor < blok.length; nomor += 1) {
    const [satu, berikut] = [blok[nomor], blok[nomor + 1]];
    if (!satu) break;
    if (satu.jenis === "judul") hasil.push(...judulPdf(satu, halaman, nomor === judulBagian ? kunci : undefined));
    else if (nomor === awalAkhir) {
      hasil.push({ unbreakable: true, stack: blok.slice(nomor).flatMap((akhir) => isiBlok(akhir, halaman)) });
      break;
    } else if (satu.jenis === "subjudul" && berikut && menerimaJudul(berikut)) {
      hasil.push(...berjudul(satu.teks, berikut, halaman));
      nomor += 1;
    } else hasil.push(...isiBlok(satu, halaman));
  }
  return hasil;
}

/** Share of a page that the end of a section may take with its signature. */
const BAGIAN_PENUTUP = 0.5;

/**
 * Where the end of a section begins that stays together: its signature and the blocks before it, as many as take half a page with it, up to the heading
 * that they stand under.
 */
function awalPenutup(blok: readonly Blok[], halaman: Halaman): number {
  if (blok.at(-1)?.jenis !== "tandaTangan") return blok.length;
  let awal = blok.length;
  let tinggi = 0;
  for (const satu of blok.toReversed()) {
    tinggi += tinggiAkhir(satu, halaman);
    // A signature of its own, as long as it is, is the library's to break.
    if (tinggi > halaman.tinggi * BAGIAN_PENUTUP) break;
    awal -= 1;
    if (satu.jenis === "subjudul") return awal;
  }
  // The first block below a heading stays with that.
  return blok[awal - 1]?.jenis === "subjudul" ? awal + 1 : awal;
}

function tinggiAkhir(blok: Blok, halaman: Halaman): number {
  if (blok.jenis === "subjudul") return TINGGI_SUBJUDUL;
  return blok.jenis === "rincian" ? tinggiRincian(blok, halaman) : tinggiPenutup(blok, halaman);
}

type Berjudul = Extract<Blok, { readonly jenis: "tabel" | "rincian" | "paragraf" }>;

function menerimaJudul(blok: Blok): blok is Berjudul {
  return blok.jenis === "tabel" || blok.jenis === "paragraf" || (blok.jenis === "rincian" && blok.gaya === "butir");
}

/** A block below its heading. Of a table and of items the heading stands on every page that they go on to. */
function berjudul(judul: string, blok: Berjudul, halaman: Halaman): Content[] {
  switch (blok.jenis) {
    case "tabel":
      return tabelPdf(blok, halaman, { isi: [], tinggi: 0, judul });
    case "rincian":
      return [rincianPdf(blok, halaman, judul)];
    case "paragraf": {
      const isi = [subjudulPdf(judul, halaman), ...isiBlok(blok, halaman)];
      // The library leaves out what of an unbroken block a page has no room for.
      const muat = tinggiTerbesar(blok.teks, halaman.lebar, hurufHalaman(halaman).biasa) + TINGGI_SUBJUDUL < halaman.tinggi;
      return muat ? [{ unbreakable: true, stack: isi }] : isi;
    }
  }
}

function isiBlok(blok: Blok, halaman: Halaman): Content[] {
  const { lebar } = halaman;
  const huruf = hurufHalaman(halaman);
  switch (blok.jenis) {
    case "kop":
      return kopPdf(blok, lebar);
    case "judul":
      return judulPdf(blok, halaman);
    case "sampul":
      return [sampulPdf(blok, halaman)];
    case "daftarIsi":
      return [daftarIsiPdf(blok)];
    case "subjudul":
      return [subjudulPdf(blok.teks, halaman)];
    case "paragraf":
      return [
        {
          text: blok.teks,
          italics: blok.gaya === "catatan",
          fontSize: huruf[blok.gaya],
          margin: [0, halaman.surat === true ? 6 : 3, 0, 0],
        },
      ];
    case "daftar":
      return blok.diLuarCetak ? [] : [{ ul: [...blok.butir], fontSize: 8.5 }];
    case "rincian":
      return [rincianPdf(blok, halaman, null)];
    case "grafik":
      return [grafikPdf(blok, lebar)];
    case "tabel":
      return tabelPdf(blok, halaman, { isi: [], tinggi: 0, judul: null });
    case "tandaTangan":
      return [tandaTanganPdf(blok, huruf.penutup)];
  }
}

const sela: Content = { text: "", margin: [0, 0, 0, 4] };

function judulPdf({ teks, anak }: Extract<Blok, { readonly jenis: "judul" }>, halaman: Halaman, id?: string): Content[] {
  const huruf = hurufHalaman(halaman);
  return [
    { text: teks, bold: true, fontSize: huruf.judul, alignment: "center", margin: [0, 6, 0, 0], ...(id === undefined ? {} : { id }) },
    ...anak.map((text): Content => ({ text, fontSize: huruf.anakJudul, alignment: "center" })),
    // A heading within a letter stands close to what it opens.
    ...(id === undefined && halaman.surat === true ? [] : [sela]),
  ];
}

const subjudulPdf = (text: string, halaman: Halaman): Content => ({
  text,
  bold: true,
  fontSize: hurufHalaman(halaman).subjudul,
  margin: [0, 8, 0, 3],
  headlineLevel: 1,
});
