import type { Row, stream, Worksheet } from "exceljs";
import type { JejakBaris } from "../../core/abk/jejak";
import { dalamSatuan, volumeFormulir } from "../../core/formasi/formulir";
import { TEKS_PERIODE } from "../../core/text/abk";
import { teksKeadaan, teksKebutuhanMetode, teksKeyakinan, teksPembulatan, teksProfil } from "../../core/text/formasi-berkas";
import { catatanKolomEnam, kepalaFormulir, TEKS_FORMULIR as T } from "../../core/text/formulir";
import { kalimatLangkahMetode, kalimatPembagiMetode } from "../../core/text/metode";
import { FORMAT, formatSeperlunya, GAYA, gayaTabel } from "./formasi-gaya";
import { kepalaKaki, pemutusHalaman, tataHalaman } from "./formasi-halaman";
import { barisSurat, isiTandaTangan, TINGGI_TANDA_TANGAN } from "./formasi-kop";
import { tambahBaris, type BarisLembar, type Gaya, type Isi } from "./formasi-sel";
import { sepertiDihitung } from "./formasi-tata";
import { tinggiBaris, tinggiTeks } from "./formasi-tinggi";
import type { BahanFormulir } from "./formulir-bahan";
import { rumusBarisFormulir, rumusPenutup } from "./formulir-rumus";
import { LEBAR_FORMULIR, LEBAR_ISIAN, REKAP, SELURUH_FORMULIR, type LetakFormulir } from "./formulir-tata";

const KOLOM_TERAKHIR = LEBAR_FORMULIR.length;
const KOLOM_TANDA_TANGAN = 5;
const TINGGI_KEPALA = [51, 12] as const;
const SEBARIS = tinggiBaris(1);
const [, LEBAR_URAIAN = 0, LEBAR_SATUAN = 0] = LEBAR_FORMULIR;
const LEBAR_KETERANGAN = LEBAR_FORMULIR.at(-1) ?? 0;

type BarisTertata = BarisLembar & { readonly tinggi: number };

/** Writes the form of one jabatan: letterhead, identity, eight columns, totals, three closing lines, signature. */
export function tulisLembarFormulir(buku: stream.xlsx.WorkbookWriter, letak: LetakFormulir, bahan: BahanFormulir): void {
  const kertas = bahan.kertas ?? "f4";
  // The writer sets the first sign of an absolute reference itself: `$A$1:$H$30`.
  const lembar = buku.addWorksheet(letak.lembar, {
    pageSetup: { ...tataHalaman(kertas, "portrait", `${letak.kepala}:${letak.kepala + 1}`), printArea: `A$1:H$${letak.jumlah + 6}` },
    headerFooter: kepalaKaki(bahan),
    views: [{ state: "frozen", ySplit: letak.kepala + 1, showGridLines: false, zoomScale: 90 }],
  });
  lembar.columns = [...LEBAR_FORMULIR, ...LEBAR_ISIAN].map((width) => ({ width }));
  const tinggiAtas = tulisAtas(lembar, letak, bahan);
  const tabel = barisTabel(letak, bahan);
  const penutup = barisPenutup(letak, bahan);
  const perluPutus = pemutusHalaman({
    tinggiJudul: TINGGI_KEPALA[0] + TINGGI_KEPALA[1],
    lebarKolom: LEBAR_FORMULIR,
    kertas,
    arah: "portrait",
  });
  perluPutus(tinggiAtas);
  // The last task, the totals and the signature stay on one page, so that nobody signs an empty sheet.
  const terakhir = [tabel.at(-1), ...penutup].reduce((jumlah, baris) => jumlah + (baris?.tinggi ?? 0), TINGGI_TANDA_TANGAN);
  let sebelum: Row | null = null;
  for (const [nomor, baris] of tabel.entries()) {
    if (perluPutus(nomor === tabel.length - 1 ? terakhir : baris.tinggi)) sebelum?.addPageBreak();
    sebelum = tambahBaris(lembar, baris);
  }
  penutup.forEach((baris, nomor) => {
    const row = tambahBaris(lembar, baris);
    lembar.mergeCells(row.number, 1, row.number, nomor === penutup.length - 1 ? KOLOM_TERAKHIR : 6);
  });
  const kosong = Array.from({ length: KOLOM_TANDA_TANGAN - 1 }, () => null);
  const gaya = [...kosong.map(() => undefined), GAYA.tandaTangan];
  const row = tambahBaris(lembar, { isi: [...kosong, isiTandaTangan(bahan.kantor)], gaya, tinggi: TINGGI_TANDA_TANGAN });
  lembar.mergeCells(row.number, KOLOM_TANDA_TANGAN, row.number, KOLOM_TERAKHIR);
  lembar.commit();
}

/** Everything above the table; answers its height. */
function tulisAtas(lembar: Worksheet, { rekap }: LetakFormulir, bahan: BahanFormulir): number {
  const melintang = [
    ...barisSurat(bahan, SELURUH_FORMULIR),
    { teks: T.judul, gaya: GAYA.judul, tinggi: 22 },
    { teks: teksKeadaan(bahan.per), gaya: GAYA.anakJudul, tinggi: 15 },
  ];
  for (const { teks, gaya, tinggi } of melintang) {
    const row = tambahBaris(lembar, { isi: [teks], gaya: [gaya], tinggi });
    lembar.mergeCells(row.number, 1, row.number, KOLOM_TERAKHIR);
  }
  const identitas: readonly (readonly [string, string | number | null])[] = [
    [T.kepala.jabatan, rekap.nama],
    [T.kepala.unit, rekap.unit],
    [T.kepala.kelas, rekap.kelas],
    [T.kepala.pemegang, rekap.bezetting],
    [T.kepala.ikhtisar, T.titik],
  ];
  const nilai = { ...GAYA.namaBlok, alignment: { ...GAYA.namaBlok.alignment, wrapText: true } };
  let tinggi = melintang.reduce((jumlah, baris) => jumlah + baris.tinggi, 0);
  for (const [label, isi] of identitas) {
    const setinggi = typeof isi === "string" ? tinggiTeks(isi, SELURUH_FORMULIR - LEBAR_URAIAN, { ukuran: 10, tebal: true }) : 17;
    const row = tambahBaris(lembar, { isi: [`${label} :`, null, isi], gaya: [GAYA.keteranganBlok, undefined, nilai], tinggi: setinggi });
    lembar.mergeCells(row.number, 1, row.number, 2);
    lembar.mergeCells(row.number, 3, row.number, KOLOM_TERAKHIR);
    tinggi += setinggi;
  }
  const profil = `${teksProfil(bahan.profil)} Keyakinan atas sumber: ${teksKeyakinan(bahan.profil)} Pembulatan: ${teksPembulatan(bahan.profil)}`;
  const tinggiProfil = tinggiTeks(profil, SELURUH_FORMULIR);
  const row = tambahBaris(lembar, { isi: [profil], gaya: [GAYA.teks], tinggi: tinggiProfil });
  lembar.mergeCells(row.number, 1, row.number, KOLOM_TERAKHIR);
  tulisKepala(lembar, bahan);
  return tinggi + tinggiProfil + TINGGI_KEPALA[0] + TINGGI_KEPALA[1];
}

function tulisKepala(lembar: Worksheet, { satuan, profil }: BahanFormulir): void {
  const gaya = gayaTabel({ jenis: "kepala", rata: "tengah", bungkus: true });
  const kepala = kepalaFormulir(satuan, profil);
  const isian = Object.values(T.kolomIsian);
  const gayaKepala = [...kepala.map(() => gaya), undefined, ...isian.map(() => gaya)];
  tambahBaris(lembar, { isi: [...kepala, null, ...isian], gaya: gayaKepala, tinggi: TINGGI_KEPALA[0] });
  const nomor = kepala.map((_judul, urutan) => String(urutan + 1));
  tambahBaris(lembar, { isi: nomor, gaya: nomor.map(() => GAYA.kolomNomor), tinggi: TINGGI_KEPALA[1] });
}

function barisTabel(letak: LetakFormulir, bahan: BahanFormulir): BarisTertata[] {
  const { jejak, tugasAwal } = letak;
  if (jejak.metode) {
    const { metode } = jejak;
    const teks = [...metode.langkah.map(kalimatLangkahMetode), kalimatPembagiMetode(metode, bahan.profil.waktuKerjaEfektifMenit)];
    return [
      ...teks.map((satu) => ({ isi: [null, satu], gaya: gayaTugas(null), tinggi: tinggiTeks(satu, LEBAR_URAIAN) })),
      { isi: [null, teksKebutuhanMetode(metode.jenis), null, null, null, null, metode.kebutuhan], gaya: gayaTugas(null), tinggi: SEBARIS },
    ];
  }
  if (jejak.baris.length === 0) return [{ isi: [null, T.kosong], gaya: gayaTugas(null), tinggi: SEBARIS }];
  return jejak.baris.map((satu, urutan) => barisTugas(satu, tugasAwal + urutan, { urutan, bahan }));
}

function barisTugas(
  tugas: JejakBaris,
  baris: number,
  { urutan, bahan }: { readonly urutan: number; readonly bahan: BahanFormulir },
): BarisTertata {
  const { satuan, profil } = bahan;
  const rumus = rumusBarisFormulir(baris, tugas.periode, bahan);
  const norma = sepertiDihitung(tugas.normaWaktuMenit);
  const isi: Isi[] = [
    urutan + 1,
    tugas.uraian,
    tugas.satuanHasil,
    satuan === "jam" ? { formula: `${norma}/60`, result: dalamSatuan(norma, satuan) } : norma,
    { formula: rumus.wke, result: dalamSatuan(tugas.pembagiMenit, satuan) },
    { formula: rumus.beban, result: volumeFormulir(tugas, profil) },
    { formula: rumus.pegawai, result: tugas.kebutuhan },
    tugas.keterangan,
    null,
    sepertiDihitung(tugas.volume),
    TEKS_PERIODE[tugas.periode],
    { formula: rumus.menit, result: tugas.bebanMenit },
  ];
  const tinggi = Math.max(
    tinggiTeks(tugas.uraian, LEBAR_URAIAN),
    tinggiTeks(tugas.satuanHasil, LEBAR_SATUAN),
    tinggiTeks(tugas.keterangan, LEBAR_KETERANGAN),
  );
  return { isi, gaya: gayaTugas({ tugas, bahan }), tinggi };
}

function gayaTugas(baris: { readonly tugas: JejakBaris; readonly bahan: BahanFormulir } | null): (Gaya | undefined)[] {
  const angka = (nilai: number): Gaya => gayaTabel({ rata: "kanan", format: formatSeperlunya(nilai) });
  const teks = gayaTabel({ bungkus: true, indent: 1 });
  const empat = gayaTabel({ rata: "kanan", format: FORMAT.empatDesimal });
  const tengah = gayaTabel({ rata: "tengah" });
  if (!baris) return [tengah, teks, teks, teks, teks, teks, empat, teks];
  const { tugas, bahan } = baris;
  const { satuan, profil } = bahan;
  const isian = [undefined, angka(tugas.volume), tengah, gayaTabel({ rata: "kanan", format: FORMAT.duaDesimal })];
  const waktu = satuan === "jam" ? empat : angka(tugas.normaWaktuMenit);
  const wke = angka(dalamSatuan(tugas.pembagiMenit, satuan));
  return [tengah, teks, teks, waktu, wke, angka(volumeFormulir(tugas, profil)), empat, teks, ...isian];
}

/** Totals, the three closing lines and the note, in order; the first six cells of each are one, the note's all eight. */
function barisPenutup(letak: LetakFormulir, bahan: BahanFormulir): BarisTertata[] {
  const { rekap, jejak } = letak;
  const rumus = rumusPenutup(letak, REKAP, bahan);
  const bulat = bahan.profil.pembulatan === "tanpa" ? FORMAT.empatDesimal : FORMAT.bulat;
  const baris = (label: string, [isi, menit = null]: readonly [Isi, Isi?], format: string): BarisTertata => {
    const tebal = gayaTabel({ jenis: "unit", indent: 1 });
    const gaya = [...Array.from({ length: 6 }, () => tebal), gayaTabel({ jenis: "unit", rata: "kanan", format }), tebal];
    const beban = gayaTabel({ jenis: "unit", rata: "kanan", format: FORMAT.duaDesimal });
    const isiBaris: Isi[] = [label, null, null, null, null, null, isi];
    if (menit === null) return { isi: isiBaris, gaya, tinggi: SEBARIS };
    return { isi: [...isiBaris, null, null, null, null, menit], gaya: [...gaya, undefined, undefined, undefined, beban], tinggi: SEBARIS };
  };
  const selisih = bahan.profil.pembulatan === "tanpa" ? "+#,##0.0000;-#,##0.0000;0" : "+#,##0;-#,##0;0";
  const catatan = catatanKolomEnam(
    bahan.profil,
    jejak.baris.map(({ periode }) => periode),
    bahan.satuan,
  );
  return [
    baris(T.jumlah, [rumusDan(rumus.mentah, rekap.kebutuhanMentah), rumusDan(rumus.menit, rekap.bebanKerjaMenit)], FORMAT.empatDesimal),
    baris(T.pembulatan, [rumusDan(rumus.bulat, rekap.kebutuhan)], bulat),
    baris(T.ada, [rumusDan(rumus.ada, rekap.bezetting)], FORMAT.bulat),
    baris(T.dibutuhkan, [rumusDan(rumus.dibutuhkan, rekap.kebutuhan)], bulat),
    baris(T.selisih, [rumusDan(rumus.selisih, rekap.selisih)], selisih),
    { isi: [catatan], gaya: [GAYA.catatan], tinggi: catatan === "" ? 8 : tinggiTeks(catatan, SELURUH_FORMULIR, { ukuran: 8 }) },
  ];
}

function rumusDan(formula: string, result: number): Isi {
  return { formula, result };
}
