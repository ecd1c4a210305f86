import { nameKey } from "../name";
import { AWAL_JABATAN, AWAL_MANAJERIAL, JABATAN_SATU_KATA } from "../sebutan/kata";
import { kunciSebutan } from "../sebutan/kunci";
import { TEKS_TABEL } from "../text/tabel-lembar";
import { bentukDari } from "./jenis-lembar";
import { judulAtas } from "./judul-atas";
import { bacaKepalaAbk, labelKepala, nilaiLabel, unitAtasTabel } from "./kepala-abk";
import { alamatSel, selKosong, teksSel, type BarisMentah, type LembarMentah, type NamaBersel } from "./lembar";
import { barisJumlah, teksTunggal } from "./perabot";

/** Jabatan that one table is taken apart into at most. */
const BAGIAN_TERBANYAK = 600;

interface Batas {
  readonly indeks: number;
  readonly nama: string;
  /** The title that names the jabatan, when no label does. */
  readonly judul: LembarMentah["jabatanBagian"];
}

/**
 * An ABK table under one row of headings that speaks of several jabatan, one after another: by a line NAMA JABATAN between the tasks,
 * or, where no head block names the jabatan, by section titles that are names of jabatan. Each becomes a table with the same headings.
 */
export function pecahBagian(lembar: LembarMentah): readonly LembarMentah[] {
  const judul = judulAtas(lembar);
  if (!judul || bentukDari(judul.jenis)?.satuJabatan !== true) return [lembar];
  const awalData = judul.awal + judul.tinggi;
  const kepala = bacaKepalaAbk(lembar, lembar.baris[judul.awal]?.nomor ?? 0).jabatan?.teks ?? "";
  const label = batasLabel(lembar, { awalData, kepala, kolomJabatan: judul.pemetaan["namaJabatan"] });
  const batas = label.length > 0 ? label : kepala === "" ? batasJudul(lembar, awalData, judul.pemetaan) : [];
  if (batas.length === 0 || batas.length > BAGIAN_TERBANYAK) return [lembar];
  const judulKolom = lembar.baris.slice(judul.awal, awalData);
  const pertama = { ...lembar, baris: lembar.baris.slice(0, batas[0]?.indeks) };
  const lain = batas.map(({ indeks, nama, judul: jabatanBagian }, nomor): LembarMentah => ({
    ...lembar,
    bagian: TEKS_TABEL.jabatan(nama),
    ...(jabatanBagian === undefined ? {} : { jabatanBagian }),
    baris: [...judulKolom, ...lembar.baris.slice(indeks, batas[nomor + 1]?.indeks)],
  }));
  const berunit = wariskanUnit([pertama, ...lain], lembar.baris[judul.awal]?.nomor ?? 0).slice(1);
  const bertugas = pertama.baris.slice(awalData).some(({ sel }) => !selKosong(sel[judul.pemetaan["normaWaktu"] ?? -1]));
  if (bertugas) return [pertama, ...berunit];
  const [awal, ...sisa] = berunit;
  // What stands above the first of them (titles, headings) is its own.
  return awal ? [{ ...awal, baris: lembar.baris.slice(0, batas[1]?.indeks) }, ...sisa] : [lembar];
}

/** The tables with the unit that was named last above each, for one that names none. */
function wariskanUnit(tabel: readonly LembarMentah[], barisJudul: number): readonly LembarMentah[] {
  let unit: NamaBersel | null = tabel[0]?.milik?.unit ?? null;
  return tabel.map((satu, nomor) => {
    const sendiri = nomor === 0 ? unitAtasTabel(satu, barisJudul) : bacaKepalaAbk(satu, barisJudul).unit;
    if (sendiri && sendiri.teks !== "") unit = { teks: sendiri.teks, sel: sendiri.sel };
    return unit === null ? satu : { ...satu, milik: { jabatan: null, unit, unitDariAtas: null } };
  });
}

/** Lines NAMA JABATAN that name another jabatan. Where jabatan have a column, its heading once more on a new page is no such line. */
function batasLabel(
  lembar: LembarMentah,
  { awalData, kepala, kolomJabatan }: { readonly awalData: number; readonly kepala: string; readonly kolomJabatan: number | undefined },
): readonly Batas[] {
  let kini = nameKey(kepala);
  return lembar.baris.flatMap((baris, indeks): Batas[] => {
    if (indeks < awalData) return [];
    const kolom = baris.sel.findIndex((isi) => typeof isi === "string" && labelKepala(isi) === "jabatan");
    const judulLagi = kolom === kolomJabatan && !teksSel(baris.sel[kolom]).includes(":");
    const nama = kolom < 0 || judulLagi ? "" : (nilaiLabel(baris, kolom)?.teks ?? "");
    if (nama === "" || nameKey(nama) === kini) return [];
    kini = nameKey(nama);
    return [{ indeks, nama, judul: undefined }];
  });
}

function batasJudul(lembar: LembarMentah, awalData: number, pemetaan: Readonly<Record<string, number>>): readonly Batas[] {
  const batas = lembar.baris.flatMap((baris, indeks): Batas[] => {
    if (indeks < awalData || barisJumlah(baris) || !selKosong(baris.sel[pemetaan["normaWaktu"] ?? -1])) return [];
    const teks = teksTunggal(baris);
    if (teks === null || !sepertiJabatan(teks)) return [];
    const kolom = baris.sel.indexOf(teks);
    return [{ indeks, nama: teks.trim(), judul: { teks: tanpaPenanda(teks), sel: alamatSel(kolom, baris.nomor) } }];
  });
  const disusulTugas = batas.filter(({ indeks }) => bertugasSesudah(lembar.baris, indeks, pemetaan));
  return disusulTugas.length >= 2 ? disusulTugas : [];
}

function bertugasSesudah(baris: readonly BarisMentah[], indeks: number, pemetaan: Readonly<Record<string, number>>): boolean {
  return baris.slice(indeks + 1, indeks + 4).some(({ sel }) => !selKosong(sel[pemetaan["normaWaktu"] ?? -1]));
}

function tanpaPenanda(teks: string): string {
  return teks.replace(/^\s*\(?([A-Za-z]|[IVXivx]+|\d{1,3})[.)]\s*/u, "").trim();
}

/** A title that begins as names of posts do, and is no heading of tasks such as TUGAS POKOK. */
function sepertiJabatan(teks: string): boolean {
  const kunci = kunciSebutan(tanpaPenanda(teks));
  const [awal = ""] = kunci.split(" ");
  if (kunci.length > 120) return false;
  return kunci.includes(" ") ? AWAL_MANAJERIAL.has(awal) || AWAL_JABATAN.has(awal) : JABATAN_SATU_KATA.has(awal);
}
