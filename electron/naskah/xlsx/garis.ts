import { bentukSel } from "../../../core/naskah/angka-naskah";
import type { Bagian, Baris, Blok, DaftarIsi, Naskah, Tabel } from "../../../core/naskah/naskah";
import { nilaiSel, penggalSel, type PenggalTeks, type Sel } from "../../../core/naskah/sel";
import { hanyaKelompok, tingkatSel } from "../../../core/naskah/tabel";
import { kosong, melintang, melintangUtuh, type Garis, type IsiGaris } from "./baris-lembar";
import { garisDaftarIsi, garisSampul } from "./garis-buku";
import { garisGrafik } from "./garis-grafik";
import { garisRincian } from "./garis-rincian";
import { garisKop, garisTandaTangan } from "./garis-surat";
import { GAYA, gayaTabel, huruf, kodeFormat, type Gaya } from "./gaya";
import { gridBagian, kolomLembar, tabelUtama, type Grid, type KolomLembar } from "./grid";
import { HURUF, tinggiTeks } from "./tinggi";

const TINGGI = { sela: 9, nomor: 12, judul: 30, kelompok: 18 } as const;

/** The rows of a section's sheet, from the top. Made anew each time, so that only a few stand in memory. */
export function* garisBagian(bagian: Bagian, { tanda, bagian: semua, ...rupa }: Naskah): Generator<Garis> {
  const grid = gridBagian(bagian, rupa);
  const utama = tabelUtama(bagian.blok);
  const letakTabel = bagian.blok.findLastIndex(({ jenis }) => jenis === "tabel");
  // What closes a section with a signature stays with the last rows of its table.
  const bertanda = bagian.blok.at(-1)?.jenis === "tandaTangan";
  // On a letter the mark stands above the letterhead, elsewhere below the title.
  const letakTanda = bagian.blok[0]?.jenis === "judul" ? 1 : 0;
  const garisTanda = tanda === null ? [] : [{ ...melintang(grid, tanda.kalimat, GAYA.tanda), bersama: true }];
  if (bagian.blok.length <= letakTanda) yield* garisTanda;
  for (const [nomor, blok] of bagian.blok.entries()) {
    if (nomor === letakTanda) yield* garisTanda;
    const bersama = bertanda && nomor !== letakTabel && nomor < bagian.blok.length - 1;
    // Two tables that touch read as one.
    if (blok.jenis === "tabel" && bagian.blok[nomor - 1]?.jenis === "tabel") yield kosong(TINGGI.sela, false);
    if (blok.jenis === "tabel") yield* garisTabel(blok, grid, blok === utama && bagian.sejajar !== true);
    else if (blok.jenis === "daftarIsi") yield* garisDaftarIsi(blok, grid, semua);
    else yield* garisBlok(blok, grid, bersama);
  }
}

function* garisBlok(blok: Exclude<Blok, Tabel | DaftarIsi>, grid: Grid, bersama: boolean): Generator<Garis> {
  switch (blok.jenis) {
    case "kop":
      yield* garisKop(blok, grid);
      return;
    case "judul":
      yield { ...setinggi(melintang(grid, blok.teks, GAYA.judul), TINGGI.judul), bersama: true };
      for (const teks of blok.anak) yield { ...melintang(grid, teks, GAYA.anakJudul), bersama: true };
      return;
    case "sampul":
      yield* garisSampul(blok, grid);
      return;
    case "subjudul":
      yield kosong(TINGGI.sela, false);
      yield { ...kosong(17, true), isi: [blok.teks], gaya: Array.from({ length: grid.tercetak }, () => GAYA.bagian) };
      return;
    case "paragraf":
      for (const garis of melintangUtuh(grid, blok.teks, blok.gaya === "catatan" ? GAYA.catatan : GAYA.teks)) yield { ...garis, bersama };
      return;
    case "daftar":
      for (const teks of blok.butir) yield { ...melintang(grid, teks, GAYA.teks), bersama };
      return;
    case "rincian":
      yield* garisRincian(blok, grid, bersama);
      return;
    case "tandaTangan":
      yield* garisTandaTangan(blok, grid);
      return;
    case "grafik":
      yield* garisGrafik(blok, grid);
      return;
  }
}

/** At least so tall. */
function setinggi(garis: Garis, tinggi: number): Garis {
  return { ...garis, tinggi: Math.max(tinggi, garis.tinggi ?? 0) };
}

/** Headings and rows of a table; the headings of the widest are repeated on every page. */
function* garisTabel(tabel: Tabel, grid: Grid, diulang: boolean): Generator<Garis> {
  const lembar = kolomLembar(tabel, grid);
  yield* garisKepala(tabel, lembar, diulang);
  for (const baris of tabel.isi()) yield garisBaris(baris, lembar);
}

/** Two levels of headings where columns share one, and the numbers of the columns below them. */
function* garisKepala({ kolom }: Tabel, lembar: readonly KolomLembar[], diulang: boolean): Generator<Garis> {
  const gaya = gayaTabel({ jenis: "kepala", rata: "tengah", bungkus: true });
  const semua = lembar.map(({ kolom: satu }) => (satu === null ? undefined : gaya));
  const dasar = { kunci: null, bersama: true, kepala: diulang, gabung: [] };
  if (kolom.some(({ kelompok }) => kelompok !== undefined)) {
    const kelompok = lembar.map(({ kolom: satu }) => satu?.kelompok ?? null);
    const isi = lembar.map(({ kolom: satu }, nomor) => {
      if (!satu) return null;
      if (satu.kelompok === undefined) return satu.kepala;
      return kelompok[nomor - 1] === satu.kelompok ? null : satu.kelompok;
    });
    const turun = kelompok.flatMap((satu, nomor) => (satu === null && lembar[nomor]?.kolom ? [nomor] : []));
    yield { ...dasar, isi, gaya: semua, tinggi: TINGGI.kelompok, gabung: rentangKelompok(kelompok), turun };
    if (hanyaKelompok(kolom)) return;
    yield {
      ...dasar,
      isi: lembar.map(({ kolom: satu }) => (satu?.kelompok === undefined ? null : satu.kepala)),
      gaya: semua,
      tinggi: tinggiKepala(lembar),
    };
  } else {
    const isi = lembar.map(({ kolom: satu, indeks }) => (indeks < 0 ? null : (satu?.kepala ?? null)));
    yield { ...dasar, isi, gaya: semua, gabung: rentangLembar(lembar), tinggi: null };
  }
  if (kolom.some(({ nomor }) => nomor !== undefined)) {
    const gayaNomor = lembar.map(({ kolom: satu }) => (satu?.nomor === undefined ? undefined : GAYA.kolomNomor));
    yield { ...dasar, isi: lembar.map(({ kolom: satu }) => satu?.nomor ?? null), gaya: gayaNomor, tinggi: TINGGI.nomor };
  }
}

/** The lower row of headings is tall enough for its own, and with the upper one for those that take both. */
function tinggiKepala(lembar: readonly KolomLembar[]): number {
  const tinggi = lembar.map(({ kolom, lebar }) => {
    if (!kolom) return 0;
    const perlu = tinggiTeks(kolom.kepala, lebar, { ukuran: 9, tebal: true });
    return kolom.kelompok === undefined ? perlu - TINGGI.kelompok : perlu;
  });
  return Math.max(...tinggi);
}

/** Columns of a table that take several of the sheet. */
function rentangLembar(lembar: readonly KolomLembar[]): (readonly [number, number])[] {
  return lembar.flatMap(({ banyak = 1 }, nomor) => (banyak > 1 ? [[nomor, banyak] as const] : []));
}

/** Joined cells of a row in the columns of the sheet, of which one of the table may take several, and the others as they are. */
function gabungLembar([dari, banyak]: readonly [number, number], lembar: readonly KolomLembar[]): readonly (readonly [number, number])[] {
  const awal = lembar.flatMap(({ indeks }, nomor) => (indeks >= 0 ? [nomor] : []));
  const [mulai = dari, akhir = dari + banyak - 1] = [awal[dari], awal[dari + banyak - 1]];
  const sampai = akhir + (lembar[akhir]?.banyak ?? 1);
  return [[mulai, sampai - mulai], ...rentangLembar(lembar).filter(([nomor]) => nomor < mulai || nomor >= sampai)];
}

function rentangKelompok(kelompok: readonly (string | null)[]): (readonly [number, number])[] {
  return kelompok.flatMap((satu, nomor) => {
    if (satu === null || kelompok[nomor - 1] === satu) return [];
    const banyak = kelompok.slice(nomor).findIndex((lain) => lain !== satu);
    const sepanjang = banyak < 0 ? kelompok.length - nomor : banyak;
    return sepanjang > 1 ? [[nomor, sepanjang] as const] : [];
  });
}

function garisBaris(baris: Baris, lembar: readonly KolomLembar[]): Garis {
  const { jenis, kunci, bersama = false } = baris;
  if (jenis === "jeda") return kosong(TINGGI.sela, bersama);
  // The head of a block flows over the empty cells beside it; thousands of joined cells would slow the writer down.
  const sel = lembar.map(({ indeks }) => baris.sel[indeks] ?? null);
  const isi = sel.map((satu): IsiGaris => (penggalSel(satu) === null ? satu : { potongan: penggalSel(satu)?.map(berhuruf) ?? [] }));
  const kolomSemua = lembar.map(({ kolom }) => kolom);
  const gaya = kolomSemua.map((kolom, nomor) => {
    if (kolom === null) return undefined;
    return gayaSel(sel[nomor] ?? null, { jenis, kolom, baris, nomor, tingkat: tingkatSel(baris, kolomSemua, nomor) });
  });
  const gabung = baris.gabung && jenis !== "kepala" ? gabungLembar(baris.gabung, lembar) : rentangLembar(lembar);
  return { kunci, isi, gaya, gabung, tinggi: null, bersama };
}

const HIASAN = { biasa: {}, dicoret: { strike: true }, digarisbawahi: { underline: true, bold: true } } as const;
const berhuruf = ({ teks, tanda }: PenggalTeks) => ({ text: teks, font: huruf(HURUF, HIASAN[tanda]) });

interface TempatSel {
  readonly jenis: Exclude<Baris["jenis"], "jeda">;
  readonly kolom: NonNullable<KolomLembar["kolom"]>;
  readonly baris: Baris;
  readonly nomor: number;
  /** Steps that its words begin further right. */
  readonly tingkat: number;
}

const JENIS_GAYA = { isi: "biasa", kelompok: "unit", jumlah: "kepala" } as const;

function gayaSel(sel: Sel, { jenis, kolom, baris, nomor, tingkat }: TempatSel): Gaya | undefined {
  const gabungan = baris.gabung !== undefined && nomor >= baris.gabung[0] && nomor < baris.gabung[0] + baris.gabung[1];
  if (jenis === "kepala") return gabungan ? GAYA.keteranganBlok : GAYA.namaBlok;
  const nilai = nilaiSel(sel);
  // Totals stand only where the table has figures; a column beside the page is ruled where it says something.
  if (kolom.diLuarCetak === true && nilai === null && jenis !== "isi") return undefined;
  const miring = sel !== null && typeof sel === "object" && sel.miring === true;
  const rupa = JENIS_GAYA[jenis];
  const tebal = kolom.tebal === true || rupa !== "biasa";
  if (gabungan) return gayaTabel({ jenis: rupa, miring, tebal, indent: 1 });
  if (kolom.bentuk === undefined && typeof nilai !== "number") {
    const kiri = kolom.rata === "kiri";
    const masuk = baris.tingkat === undefined && jenis === "isi" ? 1 : tingkat;
    const berbaris = typeof nilai === "string" && nilai.includes("\n");
    return gayaTabel({ jenis: rupa, miring, tebal, rata: kolom.rata, bungkus: kiri || berbaris, indent: kiri ? masuk : 0 });
  }
  const bentuk = bentukSel(sel, kolom);
  const tanpaBentuk = kolom.bentuk === undefined && kolom.rata === "tengah";
  const format = tanpaBentuk ? "" : kodeFormat(bentuk, typeof nilai === "number" ? nilai : 0);
  return gayaTabel({ jenis: rupa, miring, tebal, rata: kolom.rata, format });
}
