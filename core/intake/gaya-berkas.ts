import type { ProfilAbk } from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { bacaAngka, bentukAngka, kumpulkanBukti, putuskanGaya, type TandaDesimal } from "../text/gaya-angka";
import { formatAngka } from "../text/number";
import { bacaAngkaTabel, hasilCocok } from "./angka-tabel";
import { hampirSama, kebutuhanMenurut, type AngkaMentah } from "./angka-tugas";
import { kelipatanDisebut } from "./kelipatan-periode";
import { bentukDari } from "./jenis-lembar";
import { alamatSel, type BarisMentah } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import type { Masalah } from "./pratinjau";
import { periodeJudulVolume, satuanJudul } from "./satuan-waktu";
import { simpulkanSatuan } from "./simpulan-satuan";

/** How one file writes numbers, and what decided it. */
export interface GayaBerkas {
  readonly desimal: TandaDesimal;
  /** A number of the file that can be read in one way only, when that decided; else empty. */
  readonly bukti: string;
  /** Nothing in the file decides, and some of its numbers can be read in two ways. */
  readonly ragu: boolean;
  /** Two numbers of the file that can be read in one way only and contradict each other; empty when none do. */
  readonly bertentangan: readonly string[];
  /** A number that can be read in two ways, with its sheet (by number in the draft) and cell. */
  readonly contoh: { readonly teks: string; readonly lembar: number; readonly sel: string } | null;
  /** Total need of the file's ABK sheets under either reading. */
  readonly kebutuhan: Readonly<Record<TandaDesimal, number>>;
}

/**
 * Decides once for a file how its texts write numbers, from all of them: a number that can only be read in one way decides; else
 * the known divisors and the results that the sheets state themselves. Cells that are numbers already take no part.
 */
export function gayaBerkas(lembar: readonly LembarDraf[], profil: ProfilAbk): GayaBerkas {
  const bukti = kumpulkanBukti(teksAngka(lembar));
  const putus = putuskanGaya(bukti);
  if (putus !== null) {
    const pasti = putus === "koma" ? bukti.contohKoma : bukti.contohTitik;
    return { desimal: putus, bukti: pasti, ragu: false, bertentangan: [], contoh: contohTaksa(lembar), kebutuhan: { koma: 0, titik: 0 } };
  }
  const koma = bacaSemua(lembar, "koma", profil);
  const titik = bacaSemua(lembar, "titik", profil);
  const kebutuhan = { koma: koma.kebutuhan, titik: titik.kebutuhan };
  const contoh = contohTaksa(lembar);
  const bertentangan = bukti.koma > 0 && bukti.titik > 0 ? [bukti.contohKoma, bukti.contohTitik] : [];
  if (koma.suara !== titik.suara)
    return { desimal: koma.suara > titik.suara ? "koma" : "titik", bukti: "", ragu: false, bertentangan, contoh, kebutuhan };
  return { desimal: lebihWajar(kebutuhan), bukti: "", ragu: true, bertentangan, contoh, kebutuhan };
}

/** The reading whose total an office can have; the Indonesian one when both, or neither, can be. */
function lebihWajar({ koma, titik }: Readonly<Record<TandaDesimal, number>>): TandaDesimal {
  const wajar = (nilai: number): boolean => nilai >= 0.01 && nilai <= 50;
  return !wajar(koma) && wajar(titik) ? "titik" : "koma";
}

interface Suara {
  /** Cells that only this reading makes sense of. */
  readonly suara: number;
  readonly kebutuhan: number;
}

function bacaSemua(lembar: readonly LembarDraf[], desimal: TandaDesimal, profil: ProfilAbk): Suara {
  let suara = 0;
  let kebutuhan = 0;
  for (const { lembar: isi, pengenalan } of lembar) {
    if (pengenalan.jenis !== "abk") continue;
    const judul = judulSatuan(pengenalan);
    const { periodeJudul, kaliJudul } = judul;
    const cara = { pemetaan: pengenalan.pemetaan, satuan: satuanJudul(judul), periodeJudul, kaliJudul, desimal: () => desimal };
    const baris = bacaAngkaTabel(isi.baris.slice(pengenalan.awalData), cara);
    const satuan = simpulkanSatuan({ baris, ...judul, profil });
    for (const satu of baris) {
      suara += suaraBaris(satu);
      if (satu.norma !== null && satu.volume !== null) kebutuhan += kebutuhanMenurut(satu, satuan, profil);
    }
  }
  return { suara, kebutuhan };
}

function suaraBaris(angka: AngkaMentah): number {
  const pembagi = angka.makna === null ? 0 : 1;
  const kali = angka.norma !== null && angka.volume !== null && angka.beban !== null && hampirSama(angka.beban, angka.norma * angka.volume);
  return pembagi + (hasilCocok(angka) ? 2 : 0) + (kali ? 1 : 0);
}

/** The headings that may name a unit of time, and the period that the one of the volumes names. */
export function judulSatuan({ judul, pemetaan }: LembarDraf["pengenalan"]): {
  readonly judulNorma: string;
  readonly judulPembagi: string;
  readonly periodeJudul: Periode | null;
  readonly kaliJudul: number;
} {
  const judulIsian = (isian: string): string => judul[pemetaan[isian] ?? -1] ?? "";
  const kelipatan = kelipatanDisebut(judulIsian("volume"));
  const berkali = kelipatan === "takJelas" ? null : kelipatan;
  return {
    judulNorma: judulIsian("normaWaktu"),
    judulPembagi: judulIsian("waktuKerjaEfektif"),
    periodeJudul: berkali?.periode ?? periodeJudulVolume(judulIsian("volume")),
    kaliJudul: berkali?.kali ?? 1,
  };
}

function* selAngka(
  lembar: readonly LembarDraf[],
): Generator<{ readonly teks: string; readonly satu: LembarDraf; readonly kolom: number; readonly baris: BarisMentah }> {
  for (const satu of lembar) {
    const kolom = (bentukDari(satu.pengenalan.jenis)?.angka.bergaya ?? []).flatMap((isian) => satu.pengenalan.pemetaan[isian] ?? []);
    if (kolom.length === 0) continue;
    for (const baris of satu.lembar.baris.slice(satu.pengenalan.awalData)) {
      for (const indeks of kolom) {
        const isi = baris.sel[indeks];
        if (typeof isi === "string" && !satu.diketik.has(alamatSel(indeks, baris.nomor))) yield { teks: isi, satu, kolom: indeks, baris };
      }
    }
  }
}

/** Texts of number columns, the bare number taken out of `1.250 laporan`. */
function* teksAngka(lembar: readonly LembarDraf[]): Generator<string> {
  for (const { teks } of selAngka(lembar)) yield /^[\s±~]*(?:Rp\.?\s*)?([\d.,\s'’]+)/u.exec(teks)?.[1]?.trim() ?? teks;
}

function contohTaksa(lembar: readonly LembarDraf[]): GayaBerkas["contoh"] {
  for (const { teks, satu, kolom, baris } of selAngka(lembar)) {
    if (bentukAngka(teks)?.jenis === "taksa") return { teks: teks.trim(), lembar: satu.nomor, sel: alamatSel(kolom, baris.nomor) };
  }
  return null;
}

/** Says of a sheet how its numbers that can be read in two ways were read, and what decided; the question says it where it was asked. */
export function catatanGaya({ ragu, desimal, bukti }: GayaBerkas, lembar: LembarDraf): Masalah[] {
  const contoh = ragu ? null : contohTaksa([lembar]);
  const angka = contoh === null ? null : bacaAngka(contoh.teks, desimal);
  if (contoh === null || angka === null) return [];
  const tanda: TandaDesimal = contoh.teks.includes(".") ? "titik" : "koma";
  const data = { nilai: contoh.teks, tanda, angka: tanda === desimal ? formatAngka(angka, 6, 0) : "", bukti };
  return [masalah({ lembar: lembar.lembar.nama, sel: contoh.sel, kode: "gayaAngkaBerkas", data })];
}
