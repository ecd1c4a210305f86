import type { Jawaban, Soal } from "./pemecah/soal";

/** What a proof fails at, with the person and the seat concerned (-1: none). */
export interface CacatBukti {
  readonly sebab:
    | "bentuk"
    | "bukanBilanganBulat"
    | "pasanganTidakAda"
    | "kursiGanda"
    | "pasanganLebihMurah"
    | "tinggalLebihMurah"
    | "kosongLebihMurah"
    | "pasanganLonggar"
    | "tinggalLonggar"
    | "kosongLonggar"
    | "nilai"
    | "selisih";
  readonly orang: number;
  readonly kursi: number;
}

/**
 * Checks the proof that no answer is cheaper, from the problem alone: every seat has one person at most, and the dual values are below the
 * price of every pair, of staying without and of staying empty, and equal to it wherever the answer uses it. Then their sum, which no
 * answer can be cheaper than, is the price of this one. Shares nothing with the solver.
 *
 * @returns the first fault; null for a proof without one
 */
export function periksaBukti(soal: Soal, jawaban: Jawaban): CacatBukti | null {
  return periksaBentuk(soal, jawaban) ?? periksaPasangan(soal, jawaban) ?? periksaSendiri(soal, jawaban) ?? periksaNilai(soal, jawaban);
}

function cacat(sebab: CacatBukti["sebab"], orang = -1, kursi = -1): CacatBukti {
  return { sebab, orang, kursi };
}

function periksaBentuk(soal: Soal, { kursiOrang, dualOrang, dualKursi, nilai }: Jawaban): CacatBukti | null {
  if (kursiOrang.length !== soal.orang || dualOrang.length !== soal.orang || dualKursi.length !== soal.kursi) return cacat("bentuk");
  const semua = [soal.harga, soal.tinggal, soal.kosong, dualOrang, dualKursi, [nilai]];
  return semua.every((larik) => larik.every((satu) => Number.isSafeInteger(satu))) ? null : cacat("bukanBilanganBulat");
}

/** Every pair: none is cheaper than its two dual values, and the chosen ones exactly as dear. */
function periksaPasangan({ orang, kursi, awal, ke, harga }: Soal, { kursiOrang, dualOrang, dualKursi }: Jawaban): CacatBukti | null {
  const terisi = new Uint8Array(kursi);
  for (let i = 0; i < orang; i += 1) {
    const pilihan = kursiOrang[i] ?? -1;
    let ada = pilihan === -1;
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) {
      const j = ke[a] ?? -1;
      const sisa = (harga[a] ?? 0) - (dualOrang[i] ?? 0) - (dualKursi[j] ?? 0);
      if (sisa < 0) return cacat("pasanganLebihMurah", i, j);
      if (j !== pilihan) continue;
      if (sisa !== 0) return cacat("pasanganLonggar", i, j);
      ada = true;
    }
    if (!ada) return cacat("pasanganTidakAda", i, pilihan);
    if (pilihan === -1) continue;
    if (terisi[pilihan] === 1) return cacat("kursiGanda", i, pilihan);
    terisi[pilihan] = 1;
  }
  return null;
}

/** Staying without and staying empty: never cheaper than the dual value, and exactly as dear for who and what does. */
function periksaSendiri({ orang, kursi, tinggal, kosong }: Soal, { kursiOrang, dualOrang, dualKursi }: Jawaban): CacatBukti | null {
  const terisi = new Uint8Array(kursi);
  for (let i = 0; i < orang; i += 1) {
    const sisa = (tinggal[i] ?? 0) - (dualOrang[i] ?? 0);
    const pilihan = kursiOrang[i] ?? -1;
    if (sisa < 0) return cacat("tinggalLebihMurah", i);
    if (pilihan === -1 && sisa !== 0) return cacat("tinggalLonggar", i);
    if (pilihan !== -1) terisi[pilihan] = 1;
  }
  for (let j = 0; j < kursi; j += 1) {
    const sisa = (kosong[j] ?? 0) - (dualKursi[j] ?? 0);
    if (sisa < 0) return cacat("kosongLebihMurah", -1, j);
    if (terisi[j] !== 1 && sisa !== 0) return cacat("kosongLonggar", -1, j);
  }
  return null;
}

/** The price as said, counted anew, and the sum of the dual values: all three are one number. */
function periksaNilai({ orang, kursi, awal, ke, harga, tinggal, kosong }: Soal, jawaban: Jawaban): CacatBukti | null {
  const terisi = new Uint8Array(kursi);
  let dual = 0;
  let biaya = 0;
  for (let i = 0; i < orang; i += 1) {
    const pilihan = jawaban.kursiOrang[i] ?? -1;
    dual += jawaban.dualOrang[i] ?? 0;
    if (pilihan === -1) biaya += tinggal[i] ?? 0;
    else terisi[pilihan] = 1;
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) if (ke[a] === pilihan) biaya += harga[a] ?? 0;
  }
  for (let j = 0; j < kursi; j += 1) {
    dual += jawaban.dualKursi[j] ?? 0;
    if (terisi[j] !== 1) biaya += kosong[j] ?? 0;
  }
  if (!Number.isSafeInteger(dual) || biaya !== jawaban.nilai) return cacat("nilai");
  return dual === biaya ? null : cacat("selisih");
}
