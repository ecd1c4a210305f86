import { plainDate, type PlainDate } from "../../date";
import { teksSel } from "../../intake/lembar";
import { formatTanggalPendek } from "../../text/date";
import type { KodeMasalahPresensi } from "./bacaan";
import { hariSebulan } from "./baris-daftar";
import { bacaBulan } from "./bulan";
import { bulanBaris, type BulanBlok } from "./bulan-lembar";
import { kemarin } from "./hari";
import { GESER_BULAN } from "./kumpulan";
import type { PembacaPresensi } from "./pembaca";
import type { Tafsir } from "./tafsir";

interface Bahan {
  readonly pembaca: PembacaPresensi;
  readonly tafsir: Tafsir;
}

/** Why a gathered cell says nothing, with what stands there. */
interface Galat {
  readonly galat: KodeMasalahPresensi;
  readonly teks: string;
}

const SEHARI = 24 * 60;

function teks({ pembaca }: Bahan, nomor: number): string {
  return teksSel(pembaca.sel.semua[nomor] ?? null).slice(0, 80);
}

/** The day of a gathered cell; `perluBulan`: it says a day of the month only, and the month is its sheet's. */
export function hariPetak(
  bahan: Bahan,
  petak: number,
  bulan: readonly (readonly BulanBlok[])[],
): ({ readonly hari: PlainDate } | Galat) & { readonly perluBulan: boolean } {
  const { kumpulan: k, sel } = bahan.pembaca;
  const nomor = k.tanggal.di(petak);
  const saja = nomor < 0 ? -nomor : hariSebulan(sel.semua[nomor] ?? null);
  if (saja === null) {
    const hari = bahan.tafsir.hari(nomor);
    if (hari !== null) return { hari, perluBulan: false };
    return { galat: bahan.tafsir.duaHari(nomor) ? "tanggalDuaBacaan" : "tanggalTakTerbaca", teks: teks(bahan, nomor), perluBulan: false };
  }
  const hariBulan = String(saja % GESER_BULAN);
  const milik = bacaBulan(bulanBaris(bulan[k.lembar.di(petak)] ?? [], k.nomor.di(petak)) ?? "");
  if (milik === null) return { galat: "bulanTakDiketahui", teks: hariBulan, perluBulan: true };
  const nomorBulan = milik.tahun * 12 + milik.bulan - 1 + Math.floor(saja / GESER_BULAN);
  const hari = plainDate(Math.floor(nomorBulan / 12), (nomorBulan % 12) + 1, Number(hariBulan));
  return hari === null ? { galat: "hariTidakAda", teks: hariBulan, perluBulan: true } : { hari, perluBulan: true };
}

/** The clocks of a gathered cell in minutes since the midnight of its day; null for none. A departure that carries the day after counts on. */
export function jamPetak(
  bahan: Bahan,
  petak: number,
  hari: PlainDate,
): { readonly masuk: number | null; readonly keluar: number | null } | Galat {
  const { pembaca, tafsir } = bahan;
  const { masuk: selMasuk, keluar: selKeluar, terlambat, pulangCepat } = pembaca.kumpulan;
  const [nomorMasuk, nomorKeluar] = [selMasuk.di(petak), selKeluar.di(petak)];
  const [masuk, keluar] = [tafsir.jam(nomorMasuk), tafsir.jam(nomorKeluar)];
  if (masuk === undefined || keluar === undefined)
    return { galat: "jamTakTerbaca", teks: teks(bahan, masuk === undefined ? nomorMasuk : nomorKeluar) };
  const menit = [terlambat.di(petak), pulangCepat.di(petak)].find((nomor) => tafsir.lama(nomor) === undefined);
  if (menit !== undefined) return { galat: "menitTakTerbaca", teks: teks(bahan, menit) };
  const [hariMasuk, hariKeluar] = [tafsir.hariJam(nomorMasuk) ?? hari, tafsir.hariJam(nomorKeluar) ?? hari];
  const esok = keluar !== null && hariKeluar !== hari && kemarin(hariKeluar) === hari;
  if (hariMasuk !== hari || (!esok && hariKeluar !== hari))
    return { galat: "jamHariLain", teks: formatTanggalPendek(hariMasuk === hari ? hariKeluar : hariMasuk) };
  return { masuk, keluar: esok ? keluar + SEHARI : keluar };
}
