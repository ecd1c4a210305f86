import { alamatSel, selKosong, teksSel, type BarisMentah, type LembarMentah, type RentangGabung } from "./lembar";
import { masalah } from "./masalah";
import type { Masalah } from "./pratinjau";
import type { LembarDraf } from "./lembar-draf";

/** The sheet with the value of every cell that is merged downwards in all the rows that it spans, for the fields named. */
export function isiKebawah({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: readonly string[]): LembarMentah {
  const kolom = new Set(isian.flatMap((satu) => pengenalan.pemetaan[satu] ?? []));
  const awal = lembar.baris[pengenalan.awalData]?.nomor ?? Number.POSITIVE_INFINITY;
  const rentang = takBertumpuk(
    lembar.gabungan.filter((satu) => satu.barisAkhir > satu.barisAwal && satu.barisAkhir >= awal && kolom.has(satu.kolomAwal)),
  );
  if (rentang.length === 0) return lembar;
  const menurutNomor = new Map(lembar.baris.map((baris, indeks) => [baris.nomor, indeks]));
  const baris: BarisMentah[] = [...lembar.baris];
  for (const { barisAwal, barisAkhir, kolomAwal } of rentang) {
    const isi = baris[menurutNomor.get(barisAwal) ?? -1]?.sel[kolomAwal] ?? null;
    if (selKosong(isi)) continue;
    for (let nomor = barisAwal + 1; nomor <= Math.min(barisAkhir, lembar.baris.at(-1)?.nomor ?? 0); nomor += 1) {
      const indeks = menurutNomor.get(nomor);
      const lama = indeks === undefined ? undefined : baris[indeks];
      if (indeks === undefined || !lama || !selKosong(lama.sel[kolomAwal])) continue;
      const sel = [...lama.sel];
      while (sel.length <= kolomAwal) sel.push(null);
      sel[kolomAwal] = isi;
      baris[indeks] = { nomor: lama.nomor, sel };
    }
  }
  return { ...lembar, baris };
}

/** Ranges from above to below without those that begin inside another of their column, which no program makes: each row is walked once. */
function takBertumpuk(rentang: readonly RentangGabung[]): readonly RentangGabung[] {
  const sampai = new Map<number, number>();
  return rentang
    .toSorted((a, b) => a.barisAwal - b.barisAwal)
    .filter(({ barisAwal, barisAkhir, kolomAwal }) => {
      if (barisAwal <= (sampai.get(kolomAwal) ?? 0)) return false;
      sampai.set(kolomAwal, barisAkhir);
      return true;
    });
}

/** A letter, number or dash that only counts a task. */
const PENANDA = /^\s*(?:\(?(?:[a-z]|[ivx]+|\d{1,2}(?:\.\d{1,2})*)[.)]*|[-–—•*·])\s*$/iu;

/** Columns right of a field that go on with it: under the same heading or none, up to the next column that has one. */
export function kolomLanjutan({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: string): readonly number[] {
  const kolom = pengenalan.pemetaan[isian];
  if (kolom === undefined) return [];
  const { judul, pemetaan } = pengenalan;
  const terpakai = new Set(Object.values(pemetaan));
  const lebar = Math.min(kolom + 6, Math.max(...lembar.baris.map(({ sel }) => sel.length), 0));
  const hasil: number[] = [];
  for (let kanan = kolom + 1; kanan < lebar && !terpakai.has(kanan); kanan += 1) {
    const teks = judul[kanan] ?? "";
    if (teks !== "" && teks !== judul[kolom]) break;
    hasil.push(kanan);
  }
  return hasil.filter((kanan) =>
    lembar.baris.some((baris, indeks) => indeks >= pengenalan.awalData && lanjutan(baris, pengenalan, [kolom, kanan]) !== null),
  );
}

/** The text of a row right of a field that is blank or only counts it; null when there is none. */
function lanjutan(
  { sel }: BarisMentah,
  { pemetaan, judul }: LembarDraf["pengenalan"],
  [kolom, kanan]: readonly [number, number],
): string | null {
  const isi = sel[kanan];
  if (typeof isi !== "string" || !/\p{L}{2}/u.test(isi)) return null;
  if (PENANDA.test(teksSel(sel[kolom]))) return isi;
  const sejudul = (judul[kanan] ?? "") !== "";
  const berangka = !selKosong(sel[pemetaan["normaWaktu"] ?? -1]) || !selKosong(sel[pemetaan["volume"] ?? -1]);
  return selKosong(sel[kolom]) && (sejudul || berangka) ? isi : null;
}

/** The sheet with the text of every row in the column of a field, where it stands further right: sub-tasks, and those behind a letter. */
export function isiMenyamping({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: string): LembarMentah {
  const kolom = pengenalan.pemetaan[isian];
  const kanan = kolomLanjutan({ lembar, pengenalan }, isian);
  if (kolom === undefined || kanan.length === 0) return lembar;
  const baris = lembar.baris.map((satu, indeks): BarisMentah => {
    if (indeks < pengenalan.awalData) return satu;
    const isi = kanan.map((lain) => lanjutan(satu, pengenalan, [kolom, lain])).find((lain) => lain !== null);
    return isi === undefined ? satu : { nomor: satu.nomor, sel: satu.sel.map((lain, nomor) => (nomor === kolom ? isi : lain)) };
  });
  return { ...lembar, baris };
}

/** Where a norm is merged downwards beside several tasks, with the range: each of them takes that long. */
export function normaGabung({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">): readonly Masalah[] {
  const kolom = pengenalan.pemetaan["normaWaktu"] ?? -1;
  const terisi = new Set(
    lembar.baris.flatMap(({ nomor, sel }, indeks) =>
      indeks >= pengenalan.awalData && !selKosong(sel[pengenalan.pemetaan["uraian"] ?? -1]) ? [nomor] : [],
    ),
  );
  return lembar.gabungan.flatMap(({ kolomAwal, barisAwal, barisAkhir }): Masalah[] => {
    const dalam = [...terisi].filter((nomor) => nomor >= barisAwal && nomor <= barisAkhir);
    if (kolomAwal !== kolom || dalam.length < 2) return [];
    const data = { rentang: `${alamatSel(kolom, barisAwal)}:${alamatSel(kolom, barisAkhir)}` };
    return [masalah({ lembar: lembar.nama, sel: alamatSel(kolom, barisAwal), kode: "normaGabung", data })];
  });
}
