import type { stream, Worksheet } from "exceljs";
import type { JumlahRekap } from "../../core/formasi/rekap";
import type { ProfilAbk } from "../../core/abk/profil";
import {
  CATATAN_SELISIH,
  TANDA_KOSONG,
  TEKS_WKE,
  teksKeadaan,
  teksKeyakinan,
  teksPembulatan,
  teksProfil,
} from "../../core/text/formasi-berkas";
import { KEPALA_REKAP, TEKS_FORMULIR as T, TEKS_REKAP } from "../../core/text/formulir";
import { FORMAT, GAYA, gayaTabel } from "./formasi-gaya";
import { kepalaKaki, pemutusHalaman, tataHalaman } from "./formasi-halaman";
import { barisSurat, isiTandaTangan, TINGGI_TANDA_TANGAN } from "./formasi-kop";
import { NAMA_SEL, rumusSubtotal } from "./formasi-rumus";
import { tambahBaris, type Gaya, type Isi } from "./formasi-sel";
import { HURUF, tinggiBaris, tinggiTeks } from "./formasi-tinggi";
import type { BahanFormulir } from "./formulir-bahan";
import { rumusRekap } from "./formulir-rumus";
import { KOLOM_REKAP as K, LEBAR_REKAP, REKAP, type LetakFormulir, type TataFormulir } from "./formulir-tata";

const KOLOM_TERAKHIR = LEBAR_REKAP.length;
const SELURUH = LEBAR_REKAP.reduce((jumlah, lebar) => jumlah + lebar, 0);
const KOLOM_TANDA_TANGAN = 9;
const TINGGI_KEPALA = [28, 17, 12] as const;
const TINGGI_JUDUL = TINGGI_KEPALA.reduce((jumlah, tinggi) => jumlah + tinggi, 0);
const SEBARIS = tinggiBaris(1);
const TINGGI_TOTAL = SEBARIS + 2;
const [, LEBAR_NAMA = 0] = LEBAR_REKAP;

interface TinggiBaris {
  readonly tinggi: number;
  /** Height of the rows that must stay together from this one on; 0 for a row that an earlier one took along. */
  readonly serangkai?: number;
}

/** A cell that formulas refer to by name, with the value that it holds. */
export interface Konstanta {
  readonly nama: string;
  readonly kolom: string;
  readonly nilai: number;
}

/** The constants of a profile in the row of the divisor: the year's effective time, and what its conversion of periods needs. */
export function konstanta(profil: ProfilAbk): readonly Konstanta[] {
  const { setahunkan, perPeriode, wke } = NAMA_SEL;
  const lain: readonly (readonly [string, number])[] =
    profil.konversi === "perPeriode"
      ? [
          [perPeriode.hari, profil.wkeHariMenit],
          [perPeriode.minggu, profil.wkeMingguMenit],
          [perPeriode.bulan, profil.wkeBulanMenit],
        ]
      : [
          [setahunkan.hari, profil.hariPerTahun],
          [setahunkan.minggu, profil.mingguPerTahun],
        ];
  const semua: readonly (readonly [string, number])[] = [[wke, profil.waktuKerjaEfektifMenit], ...lain];
  return semua.map(([nama, nilai], urutan) => ({ nama, nilai, kolom: ["A", "C", "G", "I"][urutan] ?? "K" }));
}

/** Writes the recap: one row a jabatan from its own sheet, subtotals by unit, total, signature. */
export function tulisRekap(buku: stream.xlsx.WorkbookWriter, tata: TataFormulir, bahan: BahanFormulir): void {
  const kertas = bahan.kertas ?? "f4";
  const lembar = buku.addWorksheet(REKAP, {
    pageSetup: tataHalaman(kertas, "landscape", `${tata.kepalaRekap}:${tata.kepalaRekap + 2}`),
    headerFooter: kepalaKaki(bahan),
    views: [{ state: "frozen", ySplit: tata.kepalaRekap + 2, showGridLines: false, zoomScale: 90 }],
  });
  lembar.columns = LEBAR_REKAP.map((width) => ({ width }));
  const tinggiAtas = tulisAtas(lembar, bahan) + TINGGI_JUDUL;
  tulisKepala(lembar, tata.kepalaRekap);
  const perluPutus = pemutusHalaman({ tinggiJudul: TINGGI_JUDUL, lebarKolom: LEBAR_REKAP, kertas });
  perluPutus(tinggiAtas);
  const gaya = gayaRekap(bahan);
  let sebelum = lembar.lastRow;
  // A run of rows that must not be parted is laid out with its first row.
  const tulis = (isi: readonly Isi[], gayaBaris: readonly Gaya[], { tinggi, serangkai = tinggi }: TinggiBaris): number => {
    if (serangkai > 0 && perluPutus(serangkai)) sebelum?.addPageBreak();
    sebelum = tambahBaris(lembar, { isi, gaya: gayaBaris, tinggi });
    return sebelum.number;
  };
  for (const unit of tata.unit) {
    const akhir = unit.baris + unit.jabatan.length;
    const tinggi = unit.jabatan.map(({ rekap }) => tinggiTeks(rekap.nama, LEBAR_NAMA));
    const tinggiUnit = tinggiTeks(unit.nama, LEBAR_NAMA, { ukuran: HURUF, tebal: true });
    const isiUnit = [null, unit.nama, null, ...isiJumlah(unit.jumlah, unit.baris + 1, akhir)];
    tulis(isiUnit, gaya.unit, { tinggi: tinggiUnit, serangkai: tinggiUnit + (tinggi[0] ?? 0) });
    unit.jabatan.forEach((letak, urutan) => {
      const setinggi = tinggi[urutan] ?? SEBARIS;
      tulis(isiJabatan(letak), gaya.jabatan, { tinggi: setinggi, serangkai: urutan === 0 ? 0 : setinggi });
    });
  }
  const awal = tata.kepalaRekap + 3;
  const isiTotal = [T.total, null, null, ...isiJumlah(tata.jumlah, awal, tata.barisTotal - 1)];
  const barisTotal = tulis(isiTotal, gaya.total, { tinggi: TINGGI_TOTAL, serangkai: TINGGI_TOTAL + SEBARIS + TINGGI_TANDA_TANGAN });
  lembar.mergeCells(barisTotal, 1, barisTotal, 3);
  const catatan = tambahBaris(lembar, { isi: [CATATAN_SELISIH], gaya: [GAYA.catatan], tinggi: SEBARIS });
  lembar.mergeCells(catatan.number, 1, catatan.number, KOLOM_TERAKHIR);
  const kosong = Array.from({ length: KOLOM_TANDA_TANGAN - 1 }, () => null);
  const row = tambahBaris(lembar, {
    isi: [...kosong, isiTandaTangan(bahan.kantor)],
    gaya: [...kosong.map(() => undefined), GAYA.tandaTangan],
    tinggi: TINGGI_TANDA_TANGAN,
  });
  lembar.mergeCells(row.number, KOLOM_TANDA_TANGAN, row.number, KOLOM_TERAKHIR);
  lembar.commit();
}

/** Letterhead, title, day, profile, and the row of constants; answers their height. */
function tulisAtas(lembar: Worksheet, bahan: BahanFormulir): number {
  const { profil } = bahan;
  const teks = `${teksProfil(profil)} Keyakinan atas sumber: ${teksKeyakinan(profil)} Pembulatan: ${teksPembulatan(profil)}`;
  const melintang = [
    ...barisSurat(bahan, SELURUH),
    { teks: T.judulRekap, gaya: GAYA.judul, tinggi: 22 },
    { teks: teksKeadaan(bahan.per), gaya: GAYA.anakJudul, tinggi: 15 },
    { teks, gaya: GAYA.teks, tinggi: tinggiTeks(teks, SELURUH) },
  ];
  for (const baris of melintang) {
    const row = tambahBaris(lembar, { isi: [baris.teks], gaya: [baris.gaya], tinggi: baris.tinggi });
    lembar.mergeCells(row.number, 1, row.number, KOLOM_TERAKHIR);
  }
  const isi: Isi[] = [];
  const gaya: (Gaya | undefined)[] = [];
  for (const { nama, kolom, nilai } of konstanta(profil)) {
    const urutan = kolom.charCodeAt(0) - 65;
    isi[urutan] = nilai;
    gaya[urutan] = { ...GAYA.nilai, numFmt: `"${nama === NAMA_SEL.wke ? TEKS_WKE : (TEKS_REKAP.konstanta[nama] ?? nama)}: "#,##0` };
  }
  const row = tambahBaris(lembar, { isi: Array.from(isi, (satu) => satu ?? null), gaya: Array.from(gaya), tinggi: SEBARIS });
  for (const [dari, sampai] of [
    [1, 2],
    [3, 6],
    [7, 8],
    [9, 12],
  ] as const)
    lembar.mergeCells(row.number, dari, row.number, sampai);
  return melintang.reduce((jumlah, baris) => jumlah + baris.tinggi, SEBARIS);
}

function tulisKepala(lembar: Worksheet, awal: number): void {
  const gaya = gayaTabel({ jenis: "kepala", rata: "tengah", bungkus: true });
  const semua = Array.from({ length: KOLOM_TERAKHIR }, () => gaya);
  tambahBaris(lembar, { isi: KEPALA_REKAP.atas, gaya: semua, tinggi: TINGGI_KEPALA[0] });
  tambahBaris(lembar, { isi: KEPALA_REKAP.bawah, gaya: semua, tinggi: TINGGI_KEPALA[1] });
  for (const kolom of [1, 2, 3, 11, 12, 13]) lembar.mergeCells(awal, kolom, awal + 1, kolom);
  for (const [dari, sampai] of [
    [4, 6],
    [7, 8],
    [9, 10],
  ] as const)
    lembar.mergeCells(awal, dari, awal, sampai);
  const nomor = LEBAR_REKAP.map((_lebar, urutan) => String(urutan + 1));
  tambahBaris(lembar, { isi: nomor, gaya: nomor.map(() => GAYA.kolomNomor), tinggi: TINGGI_KEPALA[2] });
}

function isiJabatan(letak: LetakFormulir): Isi[] {
  const { rekap, nomor } = letak;
  const rumus = rumusRekap(letak);
  return [
    nomor,
    rekap.nama,
    rekap.kelas ?? TANDA_KOSONG,
    rekap.bezettingPns,
    rekap.bezettingPppk,
    { formula: rumus.bezetting, result: rekap.bezetting },
    { formula: rumus.mentah, result: rekap.kebutuhanMentah },
    { formula: rumus.kebutuhan, result: rekap.kebutuhan },
    { formula: rumus.kurang, result: Math.min(0, rekap.selisih) },
    { formula: rumus.lebih, result: Math.max(0, rekap.selisih) },
    { formula: rumus.ej, result: rekap.efektivitas ?? TANDA_KOSONG },
    { formula: rumus.pj, result: rekap.prestasi ?? TANDA_KOSONG },
    null,
  ];
}

/** Columns from PNS on of a row of totals; shortage and excess stand apart. */
function isiJumlah(jumlah: JumlahRekap, awal: number, akhir: number): Isi[] {
  const total = (kolom: string, result: number): Isi => ({ formula: rumusSubtotal(kolom, awal, akhir), result });
  return [
    total(K.pns, jumlah.bezettingPns),
    total(K.pppk, jumlah.bezettingPppk),
    total(K.bezetting, jumlah.bezetting),
    total(K.mentah, jumlah.kebutuhanMentah),
    total(K.kebutuhan, jumlah.kebutuhan),
    total(K.kurang, 0 - jumlah.kekurangan),
    total(K.lebih, jumlah.kelebihan),
    null,
    null,
    null,
  ];
}

function gayaRekap({ profil }: BahanFormulir) {
  const pecahan = profil.pembulatan === "tanpa";
  const susun = (jenis: "biasa" | "unit" | "kepala"): Gaya[] => {
    const tengah = gayaTabel({ jenis, rata: "tengah" });
    const teks = gayaTabel({ jenis, bungkus: true, indent: jenis === "biasa" ? 1 : 0 });
    const angka = (format: string): Gaya => gayaTabel({ jenis, rata: "kanan", format });
    const bulat = angka(FORMAT.bulatTanpaNol);
    return [
      tengah,
      teks,
      tengah,
      bulat,
      bulat,
      bulat,
      angka(FORMAT.empatDesimal),
      angka(pecahan ? FORMAT.empatDesimal : FORMAT.bulat),
      angka(pecahan ? FORMAT.kurangPecahan : FORMAT.kurang),
      angka(pecahan ? FORMAT.lebihPecahan : FORMAT.lebih),
      jenis === "biasa" ? angka(FORMAT.duaDesimal) : tengah,
      tengah,
      teks,
    ];
  };
  return { jabatan: susun("biasa"), unit: susun("unit"), total: susun("kepala") };
}
