import { bacaAngkaBersatuan, bentukAngka, tandaLain, type TandaDesimal } from "../text/gaya-angka";
import { bacaAngkaMentah, bacaPasangan, hampirSama, kebutuhanApaAdanya, type AngkaMentah, type CaraAngka } from "./angka-tugas";
import type { BarisMentah, IsiSel } from "./lembar";
import { MENIT_PER_JAM, nilaiPembagi, satuanPanjang, type SatuanWaktu } from "./satuan-waktu";

/** Columns and units of a table, and how the text cells of each row are read. */
export interface CaraTabel extends Pick<CaraAngka, "pemetaan" | "satuan" | "periodeJudul" | "kaliJudul"> {
  readonly desimal: (baris: BarisMentah, isian: string) => TandaDesimal;
}

/** What a printed result that comes out under a reading of the divisor weighs against what the divisor looks like. */
const BOBOT_HASIL = 10;

/**
 * Reads the figures of the rows of a table. Divisors that can be read in two ways (`7.200`) are read in one way for the whole column:
 * by the results that the rows print, by what the numbers can be in the unit that the heading names, and only then as the file
 * writes its other numbers. A row without a divisor has the one above it.
 */
export function bacaAngkaTabel(baris: readonly BarisMentah[], asal: CaraTabel): readonly AngkaMentah[] {
  const cara = tanpaPasanganSemu(baris, asal);
  const tanda = { koma: tandaPembagi(baris, cara, "koma"), titik: tandaPembagi(baris, cara, "titik") };
  let atas: Pick<AngkaMentah, "pembagi" | "makna" | "satuanPembagi"> = { pembagi: null, makna: null, satuanPembagi: null };
  const terbaca = baris.map((satu) => {
    const angka = bacaAngkaMentah(satu, caraBaris(satu, cara, tanda[cara.desimal(satu, "waktuKerjaEfektif")]));
    if (angka.pembagi !== null && angka.pembagi > 0) {
      const { pembagi, makna, satuanPembagi } = angka;
      atas = { pembagi, makna, satuanPembagi };
    }
    return { ...angka, ...atas };
  });
  return satuanMenurutPembagi(terbaca, cara.satuan.norma);
}

/** A heading `(jam.menit)` over decimals of an hour, as a part of 60 or more or the results that the rows print tell, says nothing. */
function tanpaPasanganSemu(baris: readonly BarisMentah[], cara: CaraTabel): CaraTabel {
  const { berpasangan } = cara.satuan;
  if (!berpasangan) return cara;
  const polos = { ...cara, satuan: { ...cara.satuan, norma: berpasangan, berpasangan: null } };
  const kolom = cara.pemetaan["normaWaktu"] ?? -1;
  const berangka = baris.flatMap(({ sel }) => (typeof sel[kolom] === "number" ? [sel[kolom]] : []));
  if (berangka.some((isi) => bacaPasangan(isi, berpasangan) === null)) return polos;
  const cocok = (satu: CaraTabel): number =>
    baris.filter((isi) => hasilCocok(bacaAngkaMentah(isi, caraBaris(isi, satu, satu.desimal(isi, "waktuKerjaEfektif"))))).length;
  return cocok(polos) > cocok(cara) ? polos : cara;
}

/** Where no heading names a unit and the divisors of a sheet are some in hours and some in minutes, each row counts in that of its own. */
function satuanMenurutPembagi(baris: readonly AngkaMentah[], judul: SatuanWaktu | null): readonly AngkaMentah[] {
  const pendek = baris.map(({ satuanPembagi }) => (satuanPanjang(satuanPembagi) ? null : satuanPembagi));
  if (judul !== null || new Set(pendek.filter((satu) => satu !== null)).size < 2) return baris;
  return baris.map((satu, urutan) => ({
    ...satu,
    satuanNorma: satu.satuanNorma ?? pendek[urutan] ?? null,
    satuanDariPembagi: satu.satuanNorma === null,
  }));
}

function caraBaris(baris: BarisMentah, cara: CaraTabel, tanda: TandaDesimal): CaraAngka {
  return {
    pemetaan: cara.pemetaan,
    satuan: cara.satuan,
    periodeJudul: cara.periodeJudul,
    kaliJudul: cara.kaliJudul,
    desimal: (isian) => (isian === "waktuKerjaEfektif" ? tanda : cara.desimal(baris, isian)),
  };
}

/** The sign before decimals in those divisors of a column whose cells are written in a style. */
function tandaPembagi(baris: readonly BarisMentah[], cara: CaraTabel, gaya: TandaDesimal): TandaDesimal {
  const kolom = cara.pemetaan["waktuKerjaEfektif"] ?? -1;
  const taksa = baris.filter((satu) => cara.desimal(satu, "waktuKerjaEfektif") === gaya && duaBacaan(satu.sel[kolom] ?? null));
  if (taksa.length === 0) return gaya;
  const lain = tandaLain(gaya);
  return bobot(taksa, cara, lain) > bobot(taksa, cara, gaya) + 1 ? lain : gaya;
}

function duaBacaan(isi: IsiSel): boolean {
  if (typeof isi !== "string") return false;
  if (bentukAngka(isi)?.jenis === "taksa") return true;
  return bacaAngkaBersatuan(isi, "koma")?.nilai !== bacaAngkaBersatuan(isi, "titik")?.nilai;
}

/** What speaks for one sign: every different divisor once, and every result that comes out. */
function bobot(baris: readonly BarisMentah[], cara: CaraTabel, tanda: TandaDesimal): number {
  const menurutNilai = new Map<number, number>();
  let cocok = 0;
  for (const satu of baris) {
    const caraSatu = caraBaris(satu, cara, tanda);
    const angka = bacaAngkaMentah(satu, caraSatu);
    if (angka.pembagi !== null) menurutNilai.set(angka.pembagi, nilaiPembagi(angka.pembagi, caraSatu.satuan));
    if (hasilCocok(angka)) cocok += 1;
  }
  return [...menurutNilai.values()].reduce((a, b) => a + b, cocok * BOBOT_HASIL);
}

/** Whether the printed result is norm x volume / divisor, in one unit or with minutes against hours. */
export function hasilCocok(angka: AngkaMentah): boolean {
  const { hasil } = angka;
  const dihitung = kebutuhanApaAdanya(angka);
  if (dihitung === null || hasil === null || hasil <= 0) return false;
  return [1, MENIT_PER_JAM, 1 / MENIT_PER_JAM].some((kali) => hampirSama(hasil, dihitung * kali));
}
