import { nameKey } from "../name";
import { bentukForm, pecahAnjab } from "./anjab/kenali-anjab";
import { judulTerbaikPada, tandaCalon, type CalonJudul } from "./kenali";
import { bentukDari } from "./jenis-lembar";
import { judulAtas } from "./judul-atas";
import { bacaJudulTabel, labelDalamTabel, labelKepala, unitAtasTabel } from "./kepala-abk";
import { selKosong, type BarisMentah, type BukuTerbaca, type LembarMentah, type NamaBersel } from "./lembar";
import { pecahBagian } from "./pecah-bagian";
import { pecahKolomJabatan } from "./pecah-kolom";
import { pecahSamping } from "./pecah-samping";
import { barisJumlah } from "./perabot";
import { TEKS_TABEL } from "../text/tabel-lembar";
import { tandaiUlangan } from "./ulangan";

/** Up to here every row of a sheet is looked at for headings; of a longer one only those without a figure in the key column. */
const LEMBAR_PENDEK = 3_000;
/** Tables that a sheet is taken apart into at most; a sheet with more is a form that is not understood. */
const TABEL_TERBANYAK = 600;

/** The same files, each sheet taken apart into its tables: jabatan below one another, side by side, or named in a column. */
export function pecahBuku(buku: readonly BukuTerbaca[]): readonly BukuTerbaca[] {
  return buku.map((satu) => ({ ...satu, lembar: satu.lembar.flatMap(pecahLembar) }));
}

/** The tables of a sheet as sheets of their own, with their row numbers and columns; the sheet itself when it holds one. */
function pecahLembar(lembar: LembarMentah): readonly LembarMentah[] {
  if (bentukForm(lembar) !== null) return pecahAnjab(lembar);
  const bertumpuk = pecahBawah(tandaiUlangan(lembar));
  return bertumpuk.flatMap(pecahSamping).flatMap(pecahBagian).flatMap(pecahKolomJabatan);
}

function pecahBawah(lembar: LembarMentah): readonly LembarMentah[] {
  const judul = semuaJudul(lembar);
  if (judul.length < 2) return [lembar];
  const awal: number[] = [0];
  let kini = judul[0];
  for (const berikut of judul.slice(1)) {
    const batas = batasAtas(lembar, kini, berikut);
    if (batas === null) continue;
    awal.push(batas);
    kini = berikut;
  }
  if (awal.length < 2 || awal.length > TABEL_TERBANYAK) return [lembar];
  return wariskanJudul(
    awal.map((mulai, nomor) => ({
      ...lembar,
      bagian: TEKS_TABEL.bawah(nomor + 1),
      baris: lembar.baris.slice(mulai, awal[nomor + 1] ?? lembar.baris.length),
    })),
  );
}

/** Tables below one another: the unit that a title of the sheet names holds for every one that names none itself, until the next title. */
function wariskanJudul(tabel: readonly LembarMentah[]): readonly LembarMentah[] {
  let unit: NamaBersel | null = null;
  return tabel.map((satu) => {
    const judul = judulAtas(satu);
    const barisJudul = satu.baris[judul?.awal ?? 0]?.nomor ?? 0;
    const sendiri = unitAtasTabel(satu, barisJudul);
    const dariJudul = bacaJudulTabel(satu, barisJudul).unit;
    if (dariJudul) unit = { teks: dariJudul.teks, sel: dariJudul.sel };
    return sendiri || !unit || !judul || bentukDari(judul.jenis)?.satuJabatan !== true
      ? satu
      : { ...satu, milik: { jabatan: null, unit, unitDariAtas: null } };
  });
}

/** Every place with headings of a known kind, in order, none within another. */
function semuaJudul(lembar: LembarMentah): readonly CalonJudul[] {
  const hasil: CalonJudul[] = [];
  let kunci: number | null = null;
  for (let awal = 0; awal < lembar.baris.length; awal += 1) {
    const baris = lembar.baris[awal];
    if (!baris || (kunci !== null && lembar.baris.length > LEMBAR_PENDEK && !tanpaAngka(baris, kunci))) continue;
    const satu = judulTerbaikPada(lembar, awal);
    if (!satu) continue;
    const lain = judulTerbaikPada(lembar, awal + 1);
    if (lain && lain.nilai > satu.nilai && lain.awal < awal + satu.tinggi) continue;
    hasil.push(satu);
    kunci = satu.pemetaan[bentukDari(satu.jenis)?.kunci ?? ""] ?? 0;
    awal += satu.tinggi - 1;
  }
  return hasil;
}

function tanpaAngka({ sel }: BarisMentah, kolom: number): boolean {
  const isi = sel[kolom];
  return typeof isi === "string" && isi.length < 60 && !/\d/u.test(isi) && isi.trim() !== "";
}

/**
 * Index at which the table of the next headings begins, its own titles and head block included; null when they only repeat the
 * headings of the table above them, as on a new page.
 */
function batasAtas(lembar: LembarMentah, atas: CalonJudul | undefined, bawah: CalonJudul): number | null {
  const akhir = atas ? atas.awal + atas.tinggi : 0;
  let mulai = bawah.awal;
  let berkepala = false;
  for (let indeks = bawah.awal - 1; indeks >= akhir; indeks -= 1) {
    const baris = lembar.baris[indeks];
    if (!baris || !kepalaTabel(baris, atas, berkepala)) break;
    berkepala ||= menamaiTabel(baris);
    mulai = indeks;
  }
  const sama = atas !== undefined && tandaCalon(atas) === tandaCalon(bawah);
  if (!sama) return mulai;
  return bentukDari(atas.jenis)?.satuJabatan === true && berkepala ? mulai : null;
}

/** A row that may stand above the headings of a table: a label with its value or a title, no task, total or person. */
function kepalaTabel(baris: BarisMentah, atas: CalonJudul | undefined, berkepala: boolean): boolean {
  const label = labelDalamTabel(baris);
  if (label === "jabatan" || label === "unit" || label === "kelas") return true;
  if (label === "pemegang" && !berkepala) return true;
  if (barisJumlah(baris)) return false;
  // Any other line of a head block: RINGKASAN TUGAS : …
  if (baris.sel.some((isi) => typeof isi === "string" && /^\s*:|:\s*$/u.test(isi)) && baris.sel.every((isi) => typeof isi !== "number"))
    return true;
  const terpetakan = atas ? (bentukDari(atas.jenis)?.hanyaData ?? []) : [];
  if (terpetakan.some((isian) => !selKosong(baris.sel[atas?.pemetaan[isian] ?? -1]))) return false;
  const terisi = baris.sel.flatMap((isi, indeks) => (selKosong(isi) ? [] : [indeks]));
  return terisi.length === 1 && (terisi[0] ?? 99) <= 2 && typeof baris.sel[terisi[0] ?? 0] === "string";
}

/** A label or title by which another jabatan is meant. */
function menamaiTabel(baris: BarisMentah): boolean {
  return baris.sel.some(
    (isi) =>
      typeof isi === "string" &&
      (labelKepala(isi) === "jabatan" || /^(analisis|formulir|form|perhitungan) .*(beban kerja|abk)/u.test(nameKey(isi))),
  );
}
