import type { PlainDate } from "../date";
import { menurut } from "../peraturan/register";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { akhirBulanKe, hariKerjaKe, type KalenderKerja } from "./hari-kerja";
import { lamaHukumanBulan, memberhentikan, tingkatHukuman, type Hukuman, type PerangkatHukuman } from "./hukuman";
import { isSanksiMoral, type BerkasKasus, type JenisLangkahKasus, type KodePutusan, type LangkahKasus } from "./kasus";

/** What the rules of a case are read with. */
export interface DasarHitung {
  readonly kalender: KalenderKerja;
  readonly nilai: NilaiKantor;
}

/** Steps of a kind, earliest first; those without a day come last. */
function langkahJenis(langkah: readonly LangkahKasus[], jenis: JenisLangkahKasus): readonly LangkahKasus[] {
  return langkah.filter((satu) => satu.jenis === jenis).toSorted((a, b) => (a.tanggal ?? "9999").localeCompare(b.tanggal ?? "9999"));
}

/** The latest step of a kind. */
export function langkahTerakhir(langkah: readonly LangkahKasus[], jenis: JenisLangkahKasus): LangkahKasus | null {
  return langkahJenis(langkah, jenis).at(-1) ?? null;
}

/** The day on which the decision came to the person: handed over, or received by post; null as long as it did not. */
export function tanggalDiterima(langkah: readonly LangkahKasus[]): PlainDate | null {
  const penyampaian = langkahTerakhir(langkah, "penyampaian");
  if (penyampaian?.hasil === "hadir") return penyampaian.tanggal;
  return langkahTerakhir(langkah, "penerimaan")?.tanggal ?? null;
}

/** What is in force of a decision after keberatan and banding. */
export interface Putusan {
  readonly kode: KodePutusan;
  readonly perangkat: PerangkatHukuman;
}

/** The decision in force: that of the official, or what became of it; null without one, and for one that was taken back. */
export function putusanBerlaku(langkah: readonly LangkahKasus[]): Putusan | null {
  const keputusan = langkahTerakhir(langkah, "keputusan");
  if (keputusan?.hasil !== "dijatuhi" || keputusan.kode === null) return null;
  let putusan: Putusan | null = { kode: keputusan.kode, perangkat: keputusan.perangkat ?? "pp94Peralihan" };
  for (const jenis of ["putusanKeberatan", "putusanBanding"] as const) {
    const atasnya = langkahTerakhir(langkah, jenis);
    if (atasnya?.hasil === "dibatalkan") putusan = null;
    else if (putusan !== null && atasnya?.hasil === "diubah" && atasnya.kode !== null)
      putusan = { kode: atasnya.kode, perangkat: putusan.perangkat };
  }
  return putusan;
}

/** How things stand with keberatan and banding. */
type KeadaanUpaya =
  | { readonly jenis: "tanpa" }
  | { readonly jenis: "berjalan"; readonly diajukan: PlainDate | null }
  | { readonly jenis: "diputus"; readonly diajukan: PlainDate | null; readonly tanggal: PlainDate | null };

/** The last day on which a decision can be objected to, from the day of its receipt [hukdis-keberatan]; null before it was received. */
function batasUpaya(langkah: readonly LangkahKasus[], { kalender, nilai }: DasarHitung): PlainDate | null {
  const diterima = tanggalDiterima(langkah);
  return diterima === null ? null : hariKerjaKe(diterima, nilai.menurut("hukdis-keberatan", diterima), kalender);
}

/**
 * Whether an objection is under way, or on which day the last one was decided. One that was filed after its last day changes nothing: it is
 * as if there were none; a day that is missing is taken to be in time.
 */
export function keadaanUpaya(langkah: readonly LangkahKasus[], dasar: DasarHitung): KeadaanUpaya {
  const batas = batasUpaya(langkah, dasar);
  for (const [upaya, putusan] of [
    ["banding", "putusanBanding"],
    ["keberatan", "putusanKeberatan"],
  ] as const) {
    const diajukan = langkahTerakhir(langkah, upaya);
    if (diajukan === null || (batas !== null && diajukan.tanggal !== null && diajukan.tanggal > batas)) continue;
    const diputus = langkahTerakhir(langkah, putusan);
    if (diputus === null) return { jenis: "berjalan", diajukan: diajukan.tanggal };
    return { jenis: "diputus", diajukan: diajukan.tanggal, tanggal: diputus.tanggal };
  }
  return { jenis: "tanpa" };
}

/** Whether an objection keeps the punishment back, by the rule on the day on which it was filed. [hukdis-upaya-menunda] */
export function upayaMenunda(upaya: KeadaanUpaya, { nilai }: DasarHitung): boolean {
  return upaya.jenis !== "tanpa" && nilai.menurut("hukdis-upaya-menunda", upaya.diajukan ?? undefined);
}

/**
 * The day on which a decision takes effect: the 15th working day after its receipt [hukdis-berlaku]; when it is objected to in time, the day
 * on which that was decided [hukdis-upaya-menunda]. Null while the day cannot be known.
 */
export function tanggalBerlaku(langkah: readonly LangkahKasus[], dasar: DasarHitung): PlainDate | null {
  const upaya = keadaanUpaya(langkah, dasar);
  if (upayaMenunda(upaya, dasar)) return upaya.jenis === "diputus" ? upaya.tanggal : null;
  const diterima = tanggalDiterima(langkah);
  return diterima === null ? null : hariKerjaKe(diterima, menurut("hukdis-berlaku"), dasar.kalender);
}

/** The punishment that follows from a case; null while none is in force or its day is not known, and for a moral sanction. */
export function hukumanDari({ kasus, langkah }: BerkasKasus, dasar: DasarHitung): Hukuman | null {
  const putusan = putusanBerlaku(langkah);
  if (putusan === null || isSanksiMoral(putusan.kode)) return null;
  const berlaku = tanggalBerlaku(langkah, dasar);
  if (berlaku === null) return null;
  const { kode, perangkat } = putusan;
  const lama = lamaHukumanBulan(kode, perangkat);
  return {
    pegawaiId: kasus.pegawaiId,
    kasusId: kasus.id,
    kode,
    tingkat: tingkatHukuman(kode),
    perangkat,
    berlaku,
    sampai: lama === null || memberhentikan(kode, perangkat) ? null : akhirBulanKe(berlaku, lama),
  };
}

/**
 * Where a case stands on a day:
 * - `berjalan`: not decided yet;
 * - `diputus`: decided, but not in effect yet, or objected to;
 * - `dijalani`: its punishment is being served;
 * - `selesai`: over, served, or nothing was proven.
 */
export const KEADAAN_KASUS = ["berjalan", "diputus", "dijalani", "selesai"] as const;
export type KeadaanKasus = (typeof KEADAAN_KASUS)[number];

/** A case as it stood at the end of a day: steps of later days had not been made. Those without a day are taken as made. */
export function berkasPada<T extends BerkasKasus>(berkas: T, per: PlainDate): T {
  return { ...berkas, langkah: berkas.langkah.filter(({ tanggal }) => tanggal === null || tanggal <= per) };
}

/** Where a case stands at the end of a day, by the steps made until then. */
export function keadaanKasus(berkasKini: BerkasKasus, dasar: DasarHitung, per: PlainDate): KeadaanKasus {
  const berkas = berkasPada(berkasKini, per);
  const { langkah } = berkas;
  if (langkahTerakhir(langkah, "penghentian") !== null) return "selesai";
  const keputusan = langkahTerakhir(langkah, "keputusan");
  if (keputusan === null || keputusan.hasil === null) return "berjalan";
  if (keputusan.hasil === "tidakTerbukti") return "selesai";
  const putusan = putusanBerlaku(langkah);
  if (putusan === null) return "selesai";
  if (isSanksiMoral(putusan.kode)) return tanggalDiterima(langkah) === null ? "diputus" : "selesai";
  const hukuman = hukumanDari(berkas, dasar);
  if (hukuman === null || per < hukuman.berlaku) return "diputus";
  if (hukuman.sampai !== null) return per <= hukuman.sampai ? "dijalani" : "selesai";
  return memberhentikan(hukuman.kode, hukuman.perangkat) ? "dijalani" : "selesai";
}

/** The day since which a case is known: that on which it became so, else that of its first step, else of the violation; null without any. */
function dikenalSejak({ kasus, langkah }: BerkasKasus): PlainDate | null {
  const pertama = langkah.flatMap(({ tanggal }) => tanggal ?? []).toSorted()[0];
  return kasus.tanggalDiketahui ?? pertama ?? kasus.tanggalPelanggaran;
}

/**
 * Whether a person with such a case is in process on a day: under examination, or decided upon while the punishment is not in effect yet
 * or objected to. Not before the case was known. A moral sanction is no punishment of discipline: it holds nobody once it is decided.
 */
export function sedangDiproses(berkas: BerkasKasus, dasar: DasarHitung, per: PlainDate): boolean {
  const sejak = dikenalSejak(berkas);
  if (sejak !== null && sejak > per) return false;
  const keadaan = keadaanKasus(berkas, dasar, per);
  if (keadaan !== "diputus") return keadaan === "berjalan";
  const putusan = putusanBerlaku(berkasPada(berkas, per).langkah);
  return putusan !== null && !isSanksiMoral(putusan.kode);
}
