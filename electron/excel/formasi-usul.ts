import type { stream, Worksheet } from "exceljs";
import type { JumlahRekap } from "../../core/formasi/rekap";
import { LEMBAR_FORMASI, TEKS_JUMLAH, TANDA_KOSONG } from "../../core/text/formasi-berkas";
import type { BahanFormasi } from "./formasi-bahan";
import { lupakanRumus } from "./formasi-exceljs";
import { FORMAT, gayaTabel } from "./formasi-gaya";
import { kepalaKaki, pemutusHalaman, tataHalaman } from "./formasi-halaman";
import { jeda } from "./formasi-jeda";
import { TINGGI_JUDUL, TINGGI_PENUTUP, tulisKop, tulisPenutup, type Kop } from "./formasi-kop";
import {
  rumusAlasan,
  rumusBezetting,
  rumusEj,
  rumusKebutuhan,
  rumusKurang,
  rumusLebih,
  rumusMentah,
  rumusPj,
  rumusSubtotal,
  rumusTautanBeban,
  rumusUsul,
} from "./formasi-rumus";
import { tambahBaris, type Gaya, type Isi } from "./formasi-sel";
import { KOLOM_USUL as U, LEBAR_USUL, teksAlasan, type LetakJabatan, type TataFormasi } from "./formasi-tata";

const TINGGI_JUMLAH = 18;

export interface TulisanUsul {
  readonly bahan: BahanFormasi;
  readonly tata: TataFormasi;
  readonly kop: Kop;
}

/** Writes the first sheet: letterhead, table of units and jabatan with live formulas, signature block. */
export async function tulisUsul(buku: stream.xlsx.WorkbookWriter, tulisan: TulisanUsul): Promise<void> {
  const { bahan, tata, kop } = tulisan;
  const kertas = bahan.kertas ?? "f4";
  const lembar = buku.addWorksheet(LEMBAR_FORMASI.usul, {
    pageSetup: tataHalaman(kertas, "landscape", `${kop.kepalaAwal}:${kop.kepalaAkhir}`),
    headerFooter: kepalaKaki(bahan),
    views: [{ state: "frozen", ySplit: kop.kepalaAkhir, showGridLines: false, zoomScale: 90 }],
  });
  lembar.columns = LEBAR_USUL.map((width) => ({ width }));
  tulisKop(lembar, kop, bahan);

  const gaya = gayaBaris(bahan, tata);
  const putus = putusHalaman(tulisan);
  for (const unit of tata.unit) {
    const akhir = unit.baris + unit.jabatan.length;
    const jumlah = isiJumlah(unit.jumlah, unit.baris + 1, akhir);
    tambahBaris(lembar, { isi: [null, unit.nama, null, ...jumlah], gaya: gaya.unit, tinggi: unit.tinggi });
    for (const letak of unit.jabatan) {
      const baris = tambahBaris(lembar, {
        isi: isiJabatan(letak, bahan),
        gaya: letak.rekap.usulRevision === null ? gaya.jabatan : gaya.jabatanAnalis,
        tinggi: letak.tinggi,
      });
      if (putus.has(letak.baris)) baris.addPageBreak();
      baris.commit();
      if (letak.nomor % 200 === 0) {
        lupakanRumus(lembar);
        await jeda();
      }
    }
  }
  tulisJumlah(lembar, tata, gaya.jumlah);
  tulisPenutup(lembar, bahan).commit();
  lembar.commit();
}

function isiJabatan({ rekap, nomor, baris, jumlahRincian }: LetakJabatan, bahan: BahanFormasi): Isi[] {
  const alasan = teksAlasan(rekap);
  const dariAnalis = rekap.usulRevision !== null;
  return [
    nomor,
    rekap.nama,
    rekap.kelas ?? TANDA_KOSONG,
    rekap.bezettingPns,
    rekap.bezettingPppk,
    { formula: rumusBezetting(baris), result: rekap.bezetting },
    { formula: rumusTautanBeban(jumlahRincian), result: rekap.bebanKerjaMenit },
    { formula: rumusMentah(baris), result: rekap.kebutuhanMentah },
    { formula: rumusKebutuhan(baris, bahan.profil), result: rekap.kebutuhan },
    { formula: rumusKurang(baris), result: Math.min(0, rekap.selisih) },
    { formula: rumusLebih(baris), result: Math.max(0, rekap.selisih) },
    { formula: rumusEj(baris), result: rekap.efektivitas ?? TANDA_KOSONG },
    { formula: rumusPj(baris), result: rekap.prestasi ?? TANDA_KOSONG },
    dariAnalis ? rekap.usul : { formula: rumusUsul(baris), result: rekap.usul },
    dariAnalis ? alasan : { formula: rumusAlasan(baris), result: alasan },
  ];
}

/** Columns from PNS to the remark of a row of totals over the rows `awal` to `akhir`. */
function isiJumlah(jumlah: JumlahRekap, awal: number, akhir: number): Isi[] {
  const total = (kolom: string, result: number): Isi => ({ formula: rumusSubtotal(kolom, awal, akhir), result });
  return [
    total(U.pns, jumlah.bezettingPns),
    total(U.pppk, jumlah.bezettingPppk),
    total(U.bezetting, jumlah.bezetting),
    total(U.beban, jumlah.bebanKerjaMenit),
    total(U.mentah, jumlah.kebutuhanMentah),
    total(U.kebutuhan, jumlah.kebutuhan),
    total(U.kurang, 0 - jumlah.kekurangan),
    total(U.lebih, jumlah.kelebihan),
    null,
    null,
    total(U.usul, jumlah.usul),
    null,
  ];
}

function tulisJumlah(lembar: Worksheet, tata: TataFormasi, gaya: readonly Gaya[]): void {
  const jumlah = tata.unit.length === 0 ? [] : isiJumlah(tata.jumlah, tata.barisAwal, tata.barisJumlah - 1);
  const row = tambahBaris(lembar, { isi: [TEKS_JUMLAH, null, null, ...jumlah], gaya, tinggi: TINGGI_JUMLAH });
  lembar.mergeCells(row.number, 1, row.number, 3);
  row.commit();
}

/**
 * Rows after which a page breaks. Letterhead and headings keep their first jabatan, a unit's heading keeps the unit's first jabatan, and
 * the signature keeps the totals and at least two rows of the table, so that it never stands alone.
 */
function putusHalaman({ bahan, tata, kop }: TulisanUsul): ReadonlySet<number> {
  const rangkaian: number[][] = [[...kop.tinggi]];
  for (const unit of tata.unit) {
    const [pertama, ...lainnya] = unit.jabatan.map((letak) => letak.tinggi);
    const kepala = [unit.tinggi, ...(pertama === undefined ? [] : [pertama])];
    if (unit.baris === tata.barisAwal) rangkaian[0]?.push(...kepala);
    else rangkaian.push(kepala);
    rangkaian.push(...lainnya.map((tinggi) => [tinggi]));
  }
  const terakhir = rangkaian.splice(-2).flat();
  rangkaian.push([...terakhir, TINGGI_JUMLAH, ...TINGGI_PENUTUP]);
  const perluPutus = pemutusHalaman({ tinggiJudul: TINGGI_JUDUL, lebarKolom: LEBAR_USUL, kertas: bahan.kertas ?? "f4" });
  const putus = new Set<number>();
  let baris = 0;
  for (const satu of rangkaian) {
    if (perluPutus(jumlahkan(satu))) putus.add(baris);
    baris += satu.length;
  }
  return putus;
}

const jumlahkan = (angka: readonly number[]): number => angka.reduce((jumlah, satu) => jumlah + satu, 0);

/** One list of styles for each kind of row, by column. */
function gayaBaris({ profil }: BahanFormasi, tata: TataFormasi) {
  const pecahan = profil.pembulatan === "tanpa";
  const format = {
    beban: tata.bebanBulat ? FORMAT.bulat : FORMAT.duaDesimal,
    kebutuhan: pecahan ? FORMAT.empatDesimal : FORMAT.bulat,
    kurang: pecahan ? FORMAT.kurangPecahan : FORMAT.kurang,
    lebih: pecahan ? FORMAT.lebihPecahan : FORMAT.lebih,
  };
  const susun = (jenis: "biasa" | "unit" | "kepala", analis = false): Gaya[] => {
    const angka = (satu: string, tebal = jenis !== "biasa"): Gaya => gayaTabel({ jenis, rata: "kanan", format: satu, tebal });
    const tengah = gayaTabel({ jenis, rata: "tengah" });
    return [
      tengah,
      gayaTabel({ jenis, bungkus: true, indent: jenis === "biasa" ? 1 : 0 }),
      tengah,
      angka(FORMAT.bulatTanpaNol),
      angka(FORMAT.bulatTanpaNol),
      angka(FORMAT.bulatTanpaNol),
      angka(format.beban),
      angka(FORMAT.empatDesimal),
      angka(format.kebutuhan, true),
      angka(format.kurang),
      angka(format.lebih),
      jenis === "biasa" ? angka(FORMAT.duaDesimal) : tengah,
      tengah,
      gayaTabel({ jenis, rata: "kanan", format: FORMAT.bulatTanpaNol, tebal: true, miring: analis }),
      gayaTabel({ jenis, bungkus: true, miring: analis, indent: 1 }),
    ];
  };
  return { jabatan: susun("biasa"), jabatanAnalis: susun("biasa", true), unit: susun("unit"), jumlah: susun("kepala") };
}
