import { nameKey } from "../name";
import { TEKS_TABEL } from "../text/tabel-lembar";
import { bentukDari } from "./jenis-lembar";
import { judulAtas } from "./judul-atas";
import { unitAtasTabel, unitBagianBaris } from "./kepala-abk";
import { barisPenomoran } from "./judul-lembar";
import type { CalonJudul } from "./kenali";
import { unitDiKolom } from "./label-unit";
import { alamatSel, selKosong, teksSel, type BarisMentah, type LembarMentah, type NamaBersel } from "./lembar";
import { barisJumlah, barisJumlahBernama } from "./perabot";
import { selUlang } from "./ulangan";
import { dalamGabungan, kolomTegas } from "./unit-kosong";

/** Jabatan that one list of tasks is taken apart into at most. */
const KELOMPOK_TERBANYAK = 600;

interface Kelompok {
  readonly milik: NonNullable<LembarMentah["milik"]>;
  readonly baris: BarisMentah[];
}

/** The names in force on the way down a list: each holds until the next one of its column. */
interface Berlaku {
  jabatan: NamaBersel | null;
  unit: NamaBersel | null;
}

/**
 * A list of tasks with a column NAMA JABATAN: one table a jabatan. A blank cell, a dash and a cell that says "as above" stand for the
 * name above them, in the column of jabatan as in that of units. Rows that are no tasks stay with the jabatan of their place.
 */
export function pecahKolomJabatan(lembar: LembarMentah): readonly LembarMentah[] {
  const judul = judulAtas(lembar);
  if (!judul || bentukDari(judul.jenis)?.satuJabatan !== true || judul.pemetaan["namaJabatan"] === undefined) return [lembar];
  const awalData = judul.awal + judul.tinggi;
  const kelompok = kelompokkan(lembar, judul);
  if (kelompok.length === 0 || kelompok.length > KELOMPOK_TERBANYAK) return [lembar];
  const atas = lembar.baris.slice(0, awalData);
  return kelompok.map(({ milik, baris }, nomor) => ({
    ...lembar,
    milik,
    ...(kelompok.length === 1 ? {} : { bagian: TEKS_TABEL.jabatan(milik.jabatan?.teks ?? "") }),
    // The titles and headings belong to the first; the others only share them.
    baris: nomor === 0 ? [...atas, ...baris] : [...atas.slice(judul.awal), ...baris],
  }));
}

/** The unit of the head block or title, which holds for every jabatan of a list that names none in a column. */
function unitKepala(lembar: LembarMentah, barisJudul: number): NamaBersel | null {
  return unitAtasTabel(lembar, lembar.baris[barisJudul]?.nomor ?? 0) ?? lembar.milik?.unit ?? null;
}

function kelompokkan(lembar: LembarMentah, judul: CalonJudul): readonly Kelompok[] {
  const { pemetaan } = judul;
  const awalData = judul.awal + judul.tinggi;
  const baris = lembar.baris.slice(awalData);
  const kelompok = new Map<string, Kelompok>();
  const berlaku: Berlaku = { jabatan: null, unit: unitKepala(lembar, judul.awal) };
  const ragu = kolomTegas(lembar, { kolom: pemetaan["namaUnit"], awalData });
  const akhir = baris.findLastIndex((satu) => bertugas(satu, pemetaan));
  let kini: Kelompok | null = null;
  let menunggu: BarisMentah[] = [];
  for (const [indeks, satu] of baris.entries()) {
    const bukanNama = indeks > akhir || barisJumlah(satu) || barisJumlahBernama(satu, pemetaan);
    const jabatan = bukanNama ? null : namaPada(satu, "namaJabatan", judul);
    const unit = bukanNama ? null : (namaPada(satu, "namaUnit", judul) ?? unitJudulBagian(satu, pemetaan));
    berlaku.jabatan = jabatan ?? berlaku.jabatan;
    berlaku.unit = unit ?? berlaku.unit;
    if (bertugas(satu, pemetaan)) {
      const kunci = `${nameKey(berlaku.unit?.teks ?? "")}|${nameKey(berlaku.jabatan?.teks ?? "")}`;
      const kosong = jabatan && !unit && berlaku.unit ? selUnitKosong(lembar, satu, pemetaan["namaUnit"]) : null;
      const milik = { ...berlaku, unitDariAtas: kosong === null ? null : { sel: kosong, ragu } };
      kini = kelompok.get(kunci) ?? { milik, baris: [] };
      kelompok.set(kunci, kini);
      kini.baris.push(...menunggu, satu);
      menunggu = [];
    } else if (kini && !jabatan && !unit) kini.baris.push(satu);
    // A name on a line of its own belongs to the tasks below it.
    else menunggu.push(satu);
  }
  return [...kelompok.values()];
}

/** A row with a task, or with its two figures. */
function bertugas(baris: BarisMentah, pemetaan: Readonly<Record<string, number>>): boolean {
  if (barisPenomoran(baris) || barisJumlah(baris) || barisJumlahBernama(baris, pemetaan)) return false;
  const terisi = ["uraian", "normaWaktu", "volume"].filter((isian) => !selKosong(baris.sel[pemetaan[isian] ?? -1]));
  return terisi.length >= 2;
}

/** The name that a row gives in a column; null for a blank, a dash, a cell that says "as above" and the heading once more. */
function namaPada(baris: BarisMentah, isian: string, { pemetaan, judul }: CalonJudul): NamaBersel | null {
  const kolom = pemetaan[isian];
  const isi = baris.sel[kolom ?? -1];
  const teks = teksSel(isi).trim();
  if (kolom === undefined || selUlang(isi) || !/\p{L}/u.test(teks) || judul[kolom]?.kunci.includes(nameKey(teks))) return null;
  return { teks: isian === "namaUnit" ? unitDiKolom(judul[kolom]?.teks, teks) : teks, sel: alamatSel(kolom, baris.nomor) };
}

/** The unit that a line of its own names in a list without a column of units. */
function unitJudulBagian(baris: BarisMentah, pemetaan: Readonly<Record<string, number>>): NamaBersel | null {
  return pemetaan["namaUnit"] !== undefined || bertugas(baris, pemetaan) ? null : unitBagianBaris(baris);
}

/** Address of a cell that leaves the unit out; null for one that says "as above", by words or by being merged with it. */
function selUnitKosong(lembar: LembarMentah, { sel, nomor }: BarisMentah, kolom: number | undefined): string | null {
  return kolom === undefined || selUlang(sel[kolom]) || dalamGabungan(lembar, { kolom, nomor }) ? null : alamatSel(kolom, nomor);
}
