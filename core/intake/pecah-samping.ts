import { nameKey } from "../name";
import { TEKS_TABEL } from "../text/tabel-lembar";
import { judulAtas } from "./judul-atas";
import { bentukDari } from "./jenis-lembar";
import { kunciJudul } from "./judul-lembar";
import { ORANG_LAIN } from "./kamus-judul-pegawai";
import { judulTerbaikPada, type CalonJudul } from "./kenali";
import { selKosong, type BarisMentah, type LembarMentah } from "./lembar";

/** Tables beside each other under one row of headings become sheets of their own: forms ABK, and lists of people such as PNS and PPPK. */
export function pecahSamping(lembar: LembarMentah): readonly LembarMentah[] {
  const judul = judulAtas(lembar);
  const cara = judul && bentukDari(judul.jenis)?.samping;
  if (!judul || !cara) return [lembar];
  return pecahMenurut(lembar, cara === "formulir" ? awalFormulir(judul) : awalDaftar(lembar, judul));
}

/** The sheet cut at the columns in which its tables begin; itself when there is but one. */
function pecahMenurut(lembar: LembarMentah, awal: readonly number[]): readonly LembarMentah[] {
  if (awal.length < 2) return [lembar];
  return awal.map((kiri, nomor) => ({
    ...dalamKolom(lembar, nomor === 0 ? 0 : kiri, awal[nomor + 1] ?? Number.POSITIVE_INFINITY),
    bagian: TEKS_TABEL.samping(nomor + 1),
    samping: nomor,
  }));
}

/** The sheet with the cells of some columns only, each in its place. */
function dalamKolom(lembar: LembarMentah, kiri: number, kanan: number): LembarMentah {
  return {
    ...lembar,
    gabungan: lembar.gabungan.filter(({ kolomAwal, kolomAkhir }) => kolomAkhir >= kiri && kolomAwal < kanan),
    baris: lembar.baris.flatMap((baris): BarisMentah[] => {
      const sel = baris.sel.map((isi, kolom) => (kolom >= kiri && kolom < kanan ? isi : null));
      return sel.every((isi) => selKosong(isi)) ? [] : [{ nomor: baris.nomor, sel }];
    }),
  };
}

/** Forms ABK: the headings of tasks once more, with the same heading behind them. */
function awalFormulir(judul: CalonJudul): readonly number[] {
  const kunci = judul.judul.map(({ kunci: semua }) => semua[0] ?? "");
  const uraian = kunci[judul.pemetaan["uraian"] ?? -1] ?? "";
  const ulangan = kunci.flatMap((satu, kolom) => (satu === uraian ? [kolom] : []));
  const [pertama = 0, kedua] = ulangan;
  if (uraian === "" || kedua === undefined || !ulangan.every((kolom) => kunci[kolom + 1] === kunci[pertama + 1])) return [];
  return ulangan.map((kolom) => Math.max(0, kolom - jarakKiri(kunci, pertama, kedua - pertama)));
}

/** Columns that a table has left of its tasks: its numbering. */
function jarakKiri(kunci: readonly string[], pertama: number, lebar: number): number {
  let jarak = 0;
  while (jarak < pertama && jarak + 1 < lebar && (kunci[pertama - jarak - 1] ?? "") !== "") jarak += 1;
  return jarak;
}

/** Lists of people: headings that make a list of people to the left and to the right of a column, whatever else they are called. */
function awalDaftar(lembar: LembarMentah, judul: CalonJudul): readonly number[] {
  const awal = [0];
  for (let kiri = berikut(lembar, judul, 0); kiri !== null; kiri = berikut(lembar, judul, kiri)) awal.push(kiri);
  const lain = awal.some((kiri, nomor) => nomor > 0 && berjudulLain(lembar, judul, { kiri, kanan: awal[nomor + 1] ?? judul.judul.length }));
  return lain ? [] : awal;
}

/** The column in which the next list begins; null when there is no other. */
function berikut(lembar: LembarMentah, judul: CalonJudul, kiri: number): number | null {
  const kunci = judul.judul.map(({ sendiri }) => kunciJudul(sendiri));
  if (kunci.filter((satu, kolom) => kolom > kiri && /\b(nama|pegawai)\b/u.test(satu)).length < 2 && !terulang(kunci, kiri)) return null;
  const kepala = { ...lembar, baris: lembar.baris.slice(judul.awal, judul.awal + judul.tinggi + 5) };
  const lebar = judul.judul.length;
  const cocok: number[] = [];
  for (let kolom = kiri + 3; kolom <= lebar - 3; kolom += 1)
    if (berdaftar(kepala, { kiri, kanan: kolom, judul }) && berdaftar(kepala, { kiri: kolom, kanan: lebar, judul })) cocok.push(kolom);
  const terakhir = cocok.at(-1);
  if (terakhir === undefined) return null;
  // The first table that ends: the run of columns that belong together ends where a heading is missing or the first one comes again.
  const [pertama = terakhir] = cocok;
  const akhir = cocok.find((kolom, nomor) => cocok[nomor + 1] !== kolom + 1) ?? pertama;
  const calon = cocok.filter((kolom) => kolom <= akhir);
  const awal = kunci[kiri] ?? "";
  return (
    calon.find((kolom) => awal !== "" && kunci[kolom] === awal) ??
    calon.find((kolom) => kunci[kolom - 1] === "" && kunci[kolom] !== "") ??
    akhir
  );
}

function terulang(kunci: readonly string[], kiri: number): boolean {
  const sisa = kunci.slice(kiri).filter((satu) => satu !== "");
  return new Set(sisa).size < sisa.length;
}

/** Whether the headings between two columns make a list of people by themselves. */
function berdaftar(
  kepala: LembarMentah,
  { kiri, kanan, judul }: { readonly kiri: number; readonly kanan: number; readonly judul: CalonJudul },
): boolean {
  const satu = judulTerbaikPada(dalamKolom(kepala, kiri, kanan), 0);
  if (satu === null || bentukDari(satu.jenis)?.samping !== "daftar" || satu.awal !== 0) return false;
  return !["nama", "nip"].some((isian) => menyebutLain(judul.judul[satu.pemetaan[isian] ?? -1]?.teks ?? ""));
}

/** A heading that speaks of somebody else than the person of the row: her superior, her husband. */
function menyebutLain(teks: string): boolean {
  return nameKey(teks)
    .split(" ")
    .some((kata) => ORANG_LAIN.includes(kata));
}

/** Whether the title right above the headings of a list makes them those of somebody else. */
function berjudulLain(
  lembar: LembarMentah,
  judul: CalonJudul,
  { kiri, kanan }: { readonly kiri: number; readonly kanan: number },
): boolean {
  const atas = lembar.baris[judul.awal - 1]?.sel.slice(kiri, kanan) ?? [];
  return atas.some((isi) => typeof isi === "string" && menyebutLain(isi));
}
