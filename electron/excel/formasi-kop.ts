import type { Row, Worksheet } from "exceljs";
import {
  blokTandaTangan,
  CATATAN_SELISIH,
  JUDUL_FORMASI,
  KEPALA_USUL as K,
  NOMOR_KOLOM_USUL,
  TANDA_CONTOH,
  TEKS_WKE,
  teksKeadaan,
  teksKeyakinan,
  teksPembulatan,
  teksProfil,
} from "../../core/text/formasi-berkas";
import { kalimatKonversi } from "../../core/text/profil";
import type { BahanFormasi } from "./formasi-bahan";
import { FORMAT, GAYA, gayaTabel, huruf } from "./formasi-gaya";
import { tambahBaris, type Gaya, type Isi } from "./formasi-sel";
import { LEBAR_USUL } from "./formasi-tata";
import { tinggiTeks } from "./formasi-tinggi";

const KOLOM_TERAKHIR = LEBAR_USUL.length;
const SELURUH_LEBAR = LEBAR_USUL.reduce((jumlah, lebar) => jumlah + lebar, 0);
/** First column of the signature block, which stands at the right. */
const KOLOM_TANDA_TANGAN = 12;
export const TINGGI_TANDA_TANGAN = 150;
const TINGGI_KEPALA = [18, 27, 12] as const;

/** One line across the whole table, above the headings. */
export interface BarisKop {
  readonly teks: string;
  readonly gaya: Gaya;
  readonly tinggi: number;
}

/** Everything above the headings, in order; what the office has not filled in takes no line. The row of the divisor comes last. */
export interface Kop {
  readonly baris: readonly BarisKop[];
  readonly barisWke: number;
  readonly kepalaAwal: number;
  readonly kepalaAkhir: number;
  readonly tinggi: readonly number[];
}

/** Mark of the sample and letterhead; what the office has not filled in takes no line. `lebar` in characters. */
export function barisSurat({ kantor, contoh }: Pick<BahanFormasi, "kantor" | "contoh">, lebar: number): BarisKop[] {
  const surat = [kantor.namaInstansi, kantor.namaKantor].filter((teks) => teks !== "");
  const baris: BarisKop[] = contoh ? [{ teks: TANDA_CONTOH, gaya: GAYA.contoh, tinggi: 18 }] : [];
  surat.forEach((teks, nomor) => {
    const terakhir = nomor === surat.length - 1 && kantor.alamat === "";
    const tinggi = tinggiTeks(teks.toUpperCase(), lebar, { ukuran: 12, tebal: true });
    baris.push({ teks: teks.toUpperCase(), gaya: terakhir ? GAYA.kopTerakhir : GAYA.kop, tinggi });
  });
  if (kantor.alamat !== "") baris.push({ teks: kantor.alamat, gaya: GAYA.kopAlamat, tinggi: tinggiTeks(kantor.alamat, lebar) });
  return baris;
}

export function susunKop(bahan: BahanFormasi): Kop {
  const { profil } = bahan;
  const baris = barisSurat(bahan, SELURUH_LEBAR);
  baris.push({ teks: JUDUL_FORMASI, gaya: GAYA.judul, tinggi: 24 });
  baris.push({ teks: teksKeadaan(bahan.per), gaya: GAYA.anakJudul, tinggi: 16 });
  if (bahan.penetapan !== undefined) {
    baris.push({ teks: bahan.penetapan, gaya: GAYA.anakJudul, tinggi: tinggiTeks(bahan.penetapan, SELURUH_LEBAR) });
  }
  const keyakinan = `${teksProfil(profil)} Keyakinan atas sumber: ${teksKeyakinan(profil)}`;
  baris.push({ teks: keyakinan, gaya: GAYA.teks, tinggi: tinggiTeks(keyakinan, SELURUH_LEBAR) });
  const barisWke = baris.length + 1;
  const tinggiWke = tinggiTeks(teksWke(bahan), lebarAntara(5, KOLOM_TERAKHIR));
  return {
    baris,
    barisWke,
    kepalaAwal: barisWke + 1,
    kepalaAkhir: barisWke + TINGGI_KEPALA.length,
    tinggi: [...baris.map((satu) => satu.tinggi), tinggiWke, ...TINGGI_KEPALA],
  };
}

export const TINGGI_JUDUL = TINGGI_KEPALA.reduce((jumlah, tinggi) => jumlah + tinggi, 0);

function teksWke({ profil }: BahanFormasi): string {
  const pembulatan = `Pembulatan: ${teksPembulatan(profil)}`;
  return profil.konversi === "perPeriode" ? `${kalimatKonversi(profil)} ${pembulatan}` : pembulatan;
}
const lebarAntara = (awal: number, akhir: number): number => LEBAR_USUL.slice(awal - 1, akhir).reduce((jumlah, lebar) => jumlah + lebar, 0);

/** Writes the letterhead, the title, the profile with its divisor, and the two levels of headings with the column numbers. */
export function tulisKop(lembar: Worksheet, kop: Kop, bahan: BahanFormasi): void {
  for (const satu of kop.baris) {
    const row = tambahBaris(lembar, { isi: [satu.teks], gaya: [satu.gaya], tinggi: satu.tinggi });
    lembar.mergeCells(row.number, 1, row.number, KOLOM_TERAKHIR);
    row.commit();
  }
  tulisWke(lembar, kop, bahan);
  tulisKepala(lembar, kop.kepalaAwal);
}

function tulisWke(lembar: Worksheet, kop: Kop, bahan: BahanFormasi): void {
  const wke = bahan.profil.waktuKerjaEfektifMenit;
  const jam = { ...GAYA.nilai, numFmt: wke % 60 === 0 ? FORMAT.jamBulat : FORMAT.jam };
  const row = tambahBaris(lembar, {
    isi: [wke, null, { formula: `A${kop.barisWke}/60`, result: wke / 60 }, null, teksWke(bahan)],
    gaya: [{ ...GAYA.nilai, numFmt: `"${TEKS_WKE}: "${FORMAT.menit}` }, undefined, jam, undefined, GAYA.teks],
    tinggi: kop.tinggi[kop.barisWke - 1] ?? 15,
  });
  lembar.mergeCells(row.number, 1, row.number, 2);
  lembar.mergeCells(row.number, 3, row.number, 4);
  lembar.mergeCells(row.number, 5, row.number, KOLOM_TERAKHIR);
  row.commit();
}

function tulisKepala(lembar: Worksheet, awal: number): void {
  const gaya = gayaTabel({ jenis: "kepala", rata: "tengah", bungkus: true });
  const semua = Array.from({ length: KOLOM_TERAKHIR }, () => gaya);
  const atas = [
    K.nomor,
    K.nama,
    K.kelas,
    K.kelompokBezetting,
    null,
    null,
    K.kelompokKebutuhan,
    null,
    null,
    K.kelompokSelisih,
    null,
    K.ej,
    K.pj,
    K.usul,
    K.alasan,
  ];
  const bawah = [null, null, null, K.pns, K.pppk, K.bezetting, K.beban, K.mentah, K.kebutuhan, K.kurang, K.lebih, null, null, null, null];
  tambahBaris(lembar, { isi: atas, gaya: semua, tinggi: TINGGI_KEPALA[0] });
  tambahBaris(lembar, { isi: bawah, gaya: semua, tinggi: TINGGI_KEPALA[1] });
  for (const kolom of [1, 2, 3, 12, 13, 14, 15]) lembar.mergeCells(awal, kolom, awal + 1, kolom);
  for (const [dari, sampai] of [
    [4, 6],
    [7, 9],
    [10, 11],
  ] as const)
    lembar.mergeCells(awal, dari, awal, sampai);
  tambahBaris(lembar, { isi: NOMOR_KOLOM_USUL, gaya: semua.map(() => GAYA.kolomNomor), tinggi: TINGGI_KEPALA[2] }).commit();
}

/** Heights of the rows that close the proposal, in the order in which `tulisPenutup` writes them. */
export const TINGGI_PENUTUP = [14, 10, TINGGI_TANDA_TANGAN] as const;

/**
 * Writes the note on shortage and excess and the signature block. The block is one tall row, because a row never breaks
 * across two pages: place, post, name, rank and NIP stay together in every program and on every printer.
 */
export function tulisPenutup(lembar: Worksheet, bahan: BahanFormasi): Row {
  const catatan = tambahBaris(lembar, { isi: [CATATAN_SELISIH], gaya: [GAYA.catatan], tinggi: TINGGI_PENUTUP[0] });
  lembar.mergeCells(catatan.number, 1, catatan.number, KOLOM_TERAKHIR);
  tambahBaris(lembar, { isi: [], gaya: [], tinggi: TINGGI_PENUTUP[1] });
  const isi = isiTandaTangan(bahan.kantor);
  const kosong = Array.from({ length: KOLOM_TANDA_TANGAN - 1 }, () => null);
  const row = tambahBaris(lembar, {
    isi: [...kosong, isi],
    gaya: [...kosong.map(() => undefined), GAYA.tandaTangan],
    tinggi: TINGGI_PENUTUP[2],
  });
  lembar.mergeCells(row.number, KOLOM_TANDA_TANGAN, row.number, KOLOM_TERAKHIR);
  return row;
}

/** The whole signature block as one text, for one tall cell. */
export function isiTandaTangan(kantor: BahanFormasi["kantor"]): Isi {
  const blok = blokTandaTangan(kantor);
  return {
    richText: [
      { text: blok.pembuka, font: huruf(10) },
      { text: blok.nama, font: huruf(10, { bold: true, underline: true }) },
      { text: blok.penutup, font: huruf(10) },
    ],
  };
}
