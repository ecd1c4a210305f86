import type { stream, Worksheet } from "exceljs";
import type { JejakKebutuhan } from "../../core/abk/jejak";
import { AppError } from "../../core/errors";
import { TEKS_PERIODE } from "../../core/text/abk";
import {
  JUDUL_RINCIAN,
  KEPALA_RINCIAN,
  LEMBAR_FORMASI,
  NOMOR_KOLOM_RINCIAN,
  RINCIAN_KOSONG,
  TANDA_CONTOH,
  TEKS_JUMLAH,
  TEKS_PEMBULATAN_BARIS,
  teksKepalaBlok,
} from "../../core/text/formasi-berkas";
import type { BahanFormasi } from "./formasi-bahan";
import { FORMAT, formatSeperlunya, GAYA, gayaTabel } from "./formasi-gaya";
import { kepalaKaki, tataHalaman } from "./formasi-halaman";
import { jeda } from "./formasi-jeda";
import { NAMA_SEL, rumusBebanTugas, rumusJumlahBeban, rumusKebutuhanTugas, rumusTautanKebutuhan, rumusVolumeSetahun } from "./formasi-rumus";
import { tambahBaris, type Gaya, type Isi } from "./formasi-sel";
import { HURUF, KOLOM_RINCIAN as R, LEBAR_RINCIAN, type LetakJabatan, type TataFormasi } from "./formasi-tata";
import { taksirBaris, tinggiBaris } from "./formasi-tinggi";

/** Writes the second sheet: the ABK of every jabatan as a block, task by task, that the first sheet takes its workload from. */
export async function tulisRincian(buku: stream.xlsx.WorkbookWriter, bahan: BahanFormasi, tata: TataFormasi): Promise<void> {
  const lembar = buku.addWorksheet(LEMBAR_FORMASI.rincian, {
    pageSetup: tataHalaman(bahan.kertas ?? "f4", "landscape", "3:4"),
    headerFooter: kepalaKaki(bahan),
    views: [{ state: "frozen", ySplit: 4, showGridLines: false, zoomScale: 90 }],
  });
  lembar.columns = LEBAR_RINCIAN.map((width) => ({ width }));
  tulisKepala(lembar, bahan);
  const gaya = gayaRincian(bahan, tata);
  for (const unit of tata.unit) {
    for (const letak of unit.jabatan) {
      tulisBlok(lembar, letak, bahan.jejak(letak.rekap), gaya);
      if (letak.nomor % 40 === 0) await jeda();
    }
  }
  lembar.commit();
}

function tulisKepala(lembar: Worksheet, bahan: BahanFormasi): void {
  const lebar = LEBAR_RINCIAN.length;
  tambahBaris(lembar, { isi: [JUDUL_RINCIAN], gaya: [GAYA.judul], tinggi: 22 });
  lembar.mergeCells(1, 1, 1, lebar);
  tambahBaris(lembar, { isi: [bahan.contoh ? TANDA_CONTOH : bahan.kantor.namaKantor], gaya: [bahan.contoh ? GAYA.contoh : GAYA.anakJudul], tinggi: 18 });
  lembar.mergeCells(2, 1, 2, lebar);
  const kepala = gayaTabel({ jenis: "kepala", rata: "tengah", bungkus: true });
  tambahBaris(lembar, { isi: KEPALA_RINCIAN, gaya: KEPALA_RINCIAN.map(() => kepala), tinggi: 27 });
  tambahBaris(lembar, { isi: NOMOR_KOLOM_RINCIAN, gaya: NOMOR_KOLOM_RINCIAN.map(() => GAYA.kolomNomor), tinggi: 12 }).commit();
}

function tulisBlok(lembar: Worksheet, letak: LetakJabatan, jejak: JejakKebutuhan, gaya: GayaRincian): void {
  const { rekap, nomor, kepalaRincian, tugasAwal, tugasAkhir, jumlahRincian } = letak;
  if (jejak.baris.length !== rekap.jumlahTugas) {
    throw new AppError("exportMismatch", {
      lembar: LEMBAR_FORMASI.rincian,
      sel: `${R.nomor}${kepalaRincian}`,
      tertulis: jejak.baris.length,
      seharusnya: rekap.jumlahTugas,
    });
  }
  const kepala = teksKepalaBlok(rekap.unit, rekap.kelas, rekap.bezetting);
  tambahBaris(lembar, { isi: [nomor, rekap.nama, kepala], gaya: gaya.kepala, tinggi: tinggiBaris(taksirBaris(rekap.nama, LEBAR_RINCIAN[1] ?? 0, 10, true), 10) });
  if (jejak.baris.length === 0) tambahBaris(lembar, { isi: [null, RINCIAN_KOSONG], gaya: gaya.tugas(null) });
  for (const [urutan, satu] of jejak.baris.entries()) {
    const baris = tugasAwal + urutan;
    const { periode, waktu } = { periode: satu.periode, waktu: jejak.profil.waktuKerjaEfektifMenit };
    tambahBaris(lembar, {
      isi: [
        urutan + 1,
        satu.uraian,
        satu.satuanHasil,
        satu.volume,
        TEKS_PERIODE[periode],
        { formula: rumusVolumeSetahun(baris, periode), result: satu.volumeSetahun },
        satu.normaWaktuMenit,
        { formula: NAMA_SEL.wke, result: waktu },
        { formula: rumusBebanTugas(baris), result: satu.bebanMenit },
        { formula: rumusKebutuhanTugas(baris), result: satu.kebutuhan },
      ],
      gaya: gaya.tugas(satu),
      tinggi: tinggiBaris(Math.max(taksirBaris(satu.uraian, LEBAR_RINCIAN[1] ?? 0, HURUF), taksirBaris(satu.satuanHasil, LEBAR_RINCIAN[2] ?? 0, HURUF)), HURUF),
    });
  }
  const kosong: Isi[] = Array.from({ length: LEBAR_RINCIAN.length - 4 }, () => null);
  const beban = { formula: rumusJumlahBeban(tugasAwal, tugasAkhir), result: rekap.bebanKerjaMenit };
  const mentah = { formula: `${R.beban}${jumlahRincian}/${NAMA_SEL.wke}`, result: rekap.kebutuhanMentah };
  tambahBaris(lembar, { isi: [null, TEKS_JUMLAH, ...kosong, beban, mentah], gaya: gaya.jumlah });
  const bulat = { formula: rumusTautanKebutuhan(letak.baris), result: rekap.kebutuhan };
  tambahBaris(lembar, { isi: [null, TEKS_PEMBULATAN_BARIS, ...kosong, null, bulat], gaya: gaya.bulat });
  tambahBaris(lembar, { isi: [], gaya: [], tinggi: 9 }).commit();
}

interface GayaRincian {
  readonly kepala: readonly Gaya[];
  /** Styles of a task row; figures take the shortest format that shows them in full. */
  readonly tugas: (baris: Pick<JejakKebutuhan["baris"][number], "volume" | "volumeSetahun" | "normaWaktuMenit"> | null) => readonly Gaya[];
  readonly jumlah: readonly Gaya[];
  readonly bulat: readonly Gaya[];
}

function gayaRincian({ profil }: BahanFormasi, tata: TataFormasi): GayaRincian {
  const formatBeban = tata.bebanBulat ? FORMAT.bulat : FORMAT.duaDesimal;
  const formatBulat = profil.pembulatan === "tanpa" ? FORMAT.empatDesimal : FORMAT.bulat;
  const angka = (format: string): Gaya => gayaTabel({ rata: "kanan", format });
  const penutup = (format: string): Gaya[] => {
    const tebal = (satu: string): Gaya => gayaTabel({ jenis: "unit", rata: "kanan", format: satu });
    return [...Array.from({ length: 8 }, () => gayaTabel({ jenis: "unit" })), tebal(formatBeban), tebal(format)];
  };
  return {
    kepala: [GAYA.namaBlok, { ...GAYA.namaBlok, alignment: { ...GAYA.namaBlok.alignment, wrapText: true } }, GAYA.keteranganBlok],
    tugas: (baris) => [
      gayaTabel({ rata: "tengah" }),
      gayaTabel({ bungkus: true }),
      gayaTabel({ bungkus: true }),
      angka(formatSeperlunya(baris?.volume ?? 0)),
      gayaTabel({ rata: "tengah" }),
      angka(formatSeperlunya(baris?.volumeSetahun ?? 0)),
      angka(formatSeperlunya(baris?.normaWaktuMenit ?? 0)),
      angka(FORMAT.bulat),
      angka(formatBeban),
      angka(FORMAT.empatDesimal),
    ],
    jumlah: penutup(FORMAT.empatDesimal),
    bulat: penutup(formatBulat),
  };
}
