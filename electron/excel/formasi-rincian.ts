import type { Row, stream, Worksheet } from "exceljs";
import { JUDUL_RINCIAN, LEMBAR_FORMASI, TANDA_CONTOH, teksKepalaRincian } from "../../core/text/formasi-berkas";
import type { BahanFormasi } from "./formasi-bahan";
import { barisBlok, gayaRincian } from "./formasi-blok";
import { lupakanRumus } from "./formasi-exceljs";
import { GAYA, gayaTabel } from "./formasi-gaya";
import { kepalaKaki, pemutusHalaman, tataHalaman } from "./formasi-halaman";
import { jeda } from "./formasi-jeda";
import { tambahBaris } from "./formasi-sel";
import { LEBAR_RINCIAN, type TataFormasi } from "./formasi-tata";

/** Heights of title, subtitle, headings and column numbers. The last two are repeated on every page. */
const TINGGI_KEPALA = [22, 18, 27, 12] as const;
const TINGGI_JUDUL = TINGGI_KEPALA[2] + TINGGI_KEPALA[3];

/** Writes the second sheet: the ABK of every jabatan as a block, task by task, that the first sheet takes its workload from. */
export async function tulisRincian(buku: stream.xlsx.WorkbookWriter, bahan: BahanFormasi, tata: TataFormasi): Promise<void> {
  const kertas = bahan.kertas ?? "f4";
  const lembar = buku.addWorksheet(LEMBAR_FORMASI.rincian, {
    pageSetup: tataHalaman(kertas, "landscape", "3:4"),
    headerFooter: kepalaKaki(bahan),
    views: [{ state: "frozen", ySplit: 4, showGridLines: false, zoomScale: 90 }],
  });
  lembar.columns = LEBAR_RINCIAN.map((width) => ({ width }));
  const gaya = gayaRincian(bahan.profil, tata.bebanBulat);
  const perluPutus = pemutusHalaman({ tinggiJudul: TINGGI_JUDUL, lebarKolom: LEBAR_RINCIAN, kertas });
  perluPutus(TINGGI_KEPALA.reduce((jumlah, satu) => jumlah + satu, 0));
  let terakhir = tulisKepala(lembar, bahan);
  for (const unit of tata.unit) {
    for (const letak of unit.jabatan) {
      const blok = barisBlok(letak, bahan.jejak(letak.rekap), gaya);
      if (perluPutus(blok.reduce((jumlah, baris) => jumlah + baris.tinggi, 0))) terakhir.addPageBreak();
      for (const baris of blok) terakhir = tambahBaris(lembar, baris);
      terakhir.commit();
      if (letak.nomor % 40 === 0) {
        lupakanRumus(lembar);
        await jeda();
      }
    }
  }
  lembar.commit();
}

function tulisKepala(lembar: Worksheet, bahan: BahanFormasi): Row {
  const lebar = LEBAR_RINCIAN.length;
  const [judul, anakJudul, kepala, nomor] = TINGGI_KEPALA;
  tambahBaris(lembar, { isi: [JUDUL_RINCIAN], gaya: [GAYA.judul], tinggi: judul });
  lembar.mergeCells(1, 1, 1, lebar);
  const [tanda, gaya] = bahan.contoh ? [TANDA_CONTOH, GAYA.contoh] : [bahan.kantor.namaKantor, GAYA.anakJudul];
  tambahBaris(lembar, { isi: [tanda], gaya: [gaya], tinggi: anakJudul });
  lembar.mergeCells(2, 1, 2, lebar);
  const gayaKepala = gayaTabel({ jenis: "kepala", rata: "tengah", bungkus: true });
  const teks = teksKepalaRincian(bahan.profil.konversi);
  tambahBaris(lembar, { isi: teks.kepala, gaya: teks.kepala.map(() => gayaKepala), tinggi: kepala });
  return tambahBaris(lembar, { isi: teks.nomor, gaya: teks.nomor.map(() => GAYA.kolomNomor), tinggi: nomor });
}
