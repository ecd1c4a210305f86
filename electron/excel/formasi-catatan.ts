import type { stream, Worksheet } from "exceljs";
import { BATAS_PRESTASI } from "../../core/abk/efektivitas";
import { pengaliSetahun, wkePeriodeMenit, type ProfilAbk } from "../../core/abk/profil";
import { PERIODE } from "../../core/abk/tugas";
import { TEKS_PERIODE } from "../../core/text/abk";
import { formatTanggal } from "../../core/text/date";
import {
  artiKolom,
  BAGIAN_CATATAN,
  JUDUL_CATATAN,
  LABEL_PROFIL,
  LEMBAR_FORMASI,
  TANDA_CONTOH,
  TENTANG_BERKAS,
  teksBatasPrestasi,
  teksEjKurang,
  teksEjMulai,
  teksKeyakinan,
  teksPembulatan,
} from "../../core/text/formasi-berkas";
import { formatAngka } from "../../core/text/number";
import { kalimatKonversi, kalimatPerhitungan } from "../../core/text/profil";
import type { BahanFormasi } from "./formasi-bahan";
import { FORMAT, GAYA, gayaTabel } from "./formasi-gaya";
import { kepalaKaki, tataHalaman } from "./formasi-halaman";
import { NAMA_SEL, rumusWkePeriode } from "./formasi-rumus";
import { tambahBaris, type Isi } from "./formasi-sel";
import { HURUF, tinggiBaris, tinggiTeks } from "./formasi-tinggi";

const LEBAR = [34, 92] as const;

/** A cell of the notes that formulas refer to by name. */
export interface SelBernama {
  readonly nama: string;
  readonly sel: string;
}

/** Writes the notes: profile, conversion of the periods, meaning of the columns, grades. Answers where the named cells stand. */
export function tulisCatatan(buku: stream.xlsx.WorkbookWriter, bahan: BahanFormasi): SelBernama[] {
  const { profil } = bahan;
  const lembar = buku.addWorksheet(LEMBAR_FORMASI.catatan, {
    pageSetup: tataHalaman(bahan.kertas ?? "f4", "portrait", null),
    headerFooter: kepalaKaki(bahan),
    views: [{ showGridLines: false }],
  });
  lembar.columns = LEBAR.map((width) => ({ width }));
  melintang(lembar, JUDUL_CATATAN, GAYA.judul);
  if (bahan.contoh) melintang(lembar, TANDA_CONTOH, GAYA.contoh);

  bagian(lembar, BAGIAN_CATATAN.profil);
  pasangan(lembar, LABEL_PROFIL.nama, profil.nama);
  pasangan(lembar, LABEL_PROFIL.dasar, profil.dasar);
  pasangan(lembar, LABEL_PROFIL.berlaku, formatTanggal(profil.berlakuSejak));
  pasangan(lembar, LABEL_PROFIL.wke, { formula: NAMA_SEL.wke, result: profil.waktuKerjaEfektifMenit });
  if (profil.perhitungan) pasangan(lembar, LABEL_PROFIL.perhitungan, kalimatPerhitungan(profil.perhitungan));
  pasangan(lembar, LABEL_PROFIL.konversi, kalimatKonversi(profil));
  pasangan(lembar, LABEL_PROFIL.pembulatan, teksPembulatan(profil));
  pasangan(lembar, LABEL_PROFIL.keyakinan, teksKeyakinan(profil));

  const bernama = profil.konversi === "perPeriode" ? tulisWkePeriode(lembar, profil) : tulisPengali(lembar, profil);

  bagian(lembar, BAGIAN_CATATAN.kolom);
  for (const [kolom, arti] of artiKolom(profil.konversi)) pasangan(lembar, kolom, arti);

  bagian(lembar, BAGIAN_CATATAN.prestasi);
  BATAS_PRESTASI.forEach((batas, urutan) => {
    const ej = formatAngka(
      (batas.minimumPerseratus > 0 ? batas.minimumPerseratus : (BATAS_PRESTASI[urutan - 1]?.minimumPerseratus ?? 0)) / 100,
      2,
    );
    pasangan(lembar, ...teksBatasPrestasi(batas.prestasi, batas.minimumPerseratus > 0 ? teksEjMulai(ej) : teksEjKurang(ej)));
  });

  bagian(lembar, BAGIAN_CATATAN.berkas);
  for (const kalimat of TENTANG_BERKAS) melintang(lembar, kalimat, GAYA.teks);
  lembar.commit();
  return bernama;
}

/** Conversion A: times a period occurs in a year. */
function tulisPengali(lembar: Worksheet, profil: ProfilAbk): SelBernama[] {
  bagian(lembar, BAGIAN_CATATAN.pengali);
  const baris = new Map(PERIODE.map((periode) => [periode, pasangan(lembar, TEKS_PERIODE[periode], pengaliSetahun(periode, profil))]));
  const { hari, minggu } = NAMA_SEL.setahunkan;
  return [selBernama(hari, baris.get("hari")), selBernama(minggu, baris.get("minggu"))];
}

/** Conversion B: effective time of each period, of which day, week and month are figures and the others follow. */
function tulisWkePeriode(lembar: Worksheet, profil: ProfilAbk): SelBernama[] {
  bagian(lembar, BAGIAN_CATATAN.wkePeriode);
  const baris = new Map(
    PERIODE.map((periode) => {
      const nilai = wkePeriodeMenit(periode, profil);
      const tetap = periode === "hari" || periode === "minggu" || periode === "bulan";
      return [periode, pasangan(lembar, TEKS_PERIODE[periode], tetap ? nilai : { formula: rumusWkePeriode(periode), result: nilai })];
    }),
  );
  const { hari, minggu, bulan } = NAMA_SEL.perPeriode;
  return [selBernama(hari, baris.get("hari")), selBernama(minggu, baris.get("minggu")), selBernama(bulan, baris.get("bulan"))];
}

function selBernama(nama: string, baris = 0): SelBernama {
  return { nama, sel: `'${LEMBAR_FORMASI.catatan}'!$B$${baris}` };
}

function melintang(lembar: Worksheet, teks: string, gaya: (typeof GAYA)[keyof typeof GAYA]): void {
  const row = tambahBaris(lembar, {
    isi: [teks],
    gaya: [gaya],
    tinggi: tinggiTeks(teks, LEBAR[0] + LEBAR[1], { ukuran: gaya.font.size ?? HURUF }),
  });
  lembar.mergeCells(row.number, 1, row.number, 2);
}

function bagian(lembar: Worksheet, judul: string): void {
  tambahBaris(lembar, { isi: [], gaya: [], tinggi: 9 });
  tambahBaris(lembar, { isi: [judul, null], gaya: [GAYA.bagian, GAYA.bagian], tinggi: 17 });
}

/** Adds one row of label and value; answers its number. */
function pasangan(lembar: Worksheet, label: string, nilai: Isi): number {
  const gaya = typeof nilai === "string" ? gayaTabel({ bungkus: true, indent: 1 }) : gayaTabel({ format: FORMAT.bulat, indent: 1 });
  const tinggi = typeof nilai === "string" ? tinggiTeks(nilai, LEBAR[1]) : tinggiBaris(1);
  return tambahBaris(lembar, { isi: [label, nilai], gaya: [gayaTabel({ bungkus: true, indent: 1 }), gaya], tinggi }).number;
}
