import { computeWke, type HasilWke } from "../../../core/abk/perhitungan-wke";
import {
  KONVERSI_PERIODE,
  PEMBULATAN,
  WAKTU_1250,
  WKE_TERBESAR,
  WKE_TERKECIL,
  wkePeriodeBawaan,
  type KonversiPeriode,
  type ProfilAbk,
} from "../../../core/abk/profil";
import type { Input } from "../../../core/contract/procedures";
import { isianPilihan, isianTeks, isianYaTidak, type BentukIsian } from "../../../core/draf";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { KEYAKINAN } from "../../../core/peraturan/keyakinan";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatAngka, parseAngka } from "../../../core/text/number";
import { TEKS_PROFIL } from "../../../core/text/pengaturan";
import { TEKS_UMUM } from "../../../core/text/umum";
import { bacaPerhitungan, isianPerhitunganDari, periksaPerhitungan, type IsianPerhitungan } from "./isian-perhitungan";

/** What the form starts from: a stored profile, a copy of one without identity, or the empty profile. */
export type ProfilAsal = Omit<ProfilAbk, "id" | "berlakuSejak"> & {
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
  readonly berlakuSejak: ProfilAbk["berlakuSejak"] | null;
};

/** A new profile begins with the common year [wke-1250-jam] and is not verified until somebody says so. */
export const PROFIL_BARU: ProfilAsal = {
  nama: "",
  dasar: "",
  berlakuSejak: null,
  keyakinan: "belumTerverifikasi",
  ...WAKTU_1250,
  perhitungan: null,
  konversi: "setahunkan",
  pembulatan: "setengahKeAtas",
  minimumSatu: false,
};

/** Bounds that the shell also holds every profile to. */
const BATAS = {
  waktuKerjaEfektifMenit: [WKE_TERKECIL, WKE_TERBESAR],
  hariPerTahun: [1, 366],
  mingguPerTahun: [1, 53],
  wkeHariMenit: [1, WKE_TERBESAR],
  wkeMingguMenit: [1, WKE_TERBESAR],
  wkeBulanMenit: [1, WKE_TERBESAR],
} as const;
export type BilanganProfil = keyof typeof BATAS;
const BILANGAN: readonly BilanganProfil[] = [
  "waktuKerjaEfektifMenit",
  "hariPerTahun",
  "mingguPerTahun",
  "wkeHariMenit",
  "wkeMingguMenit",
  "wkeBulanMenit",
];

/** The form as typed. */
export type IsianProfil = Readonly<Record<BilanganProfil, string>> & IsianPerhitungan & IsianPokok;

type IsianPokok = {
  readonly nama: string;
  readonly dasar: string;
  readonly berlakuSejak: string;
  readonly keyakinan: ProfilAbk["keyakinan"];
  /** Whether a rule fixes the effective time, or the form computes it. */
  readonly cara: "tetap" | "dihitung";
  readonly konversi: KonversiPeriode;
  readonly pembulatan: ProfilAbk["pembulatan"];
  readonly minimumSatu: boolean;
};

/** How the form is read from a draft. */
export const BENTUK_PROFIL: BentukIsian<IsianProfil> = {
  nama: isianTeks,
  dasar: isianTeks,
  berlakuSejak: isianTeks,
  keyakinan: isianPilihan(KEYAKINAN),
  cara: isianPilihan(["tetap", "dihitung"]),
  tahun: isianTeks,
  hariKerjaSeminggu: isianPilihan(["5", "6"]),
  hariKalender: isianTeks,
  hariAkhirPekan: isianTeks,
  hariLibur: isianTeks,
  cutiBersama: isianTeks,
  cutiTahunan: isianTeks,
  jamPerHari: isianTeks,
  kelonggaranPersen: isianTeks,
  waktuKerjaEfektifMenit: isianTeks,
  konversi: isianPilihan(KONVERSI_PERIODE),
  hariPerTahun: isianTeks,
  mingguPerTahun: isianTeks,
  wkeHariMenit: isianTeks,
  wkeMingguMenit: isianTeks,
  wkeBulanMenit: isianTeks,
  pembulatan: isianPilihan(PEMBULATAN),
  minimumSatu: isianYaTidak,
};

/** Name of the draft of a profile; a copy that has no name of its own yet is called by its original. */
export function idDrafProfil({ id, nama }: Pick<ProfilAsal, "id" | "nama">): string {
  if (id !== undefined) return `profil/${id}`;
  return nama === "" ? "profil/baru" : `profil/salinan/${nama}`;
}

export function isianProfilDari(asal: ProfilAsal): IsianProfil {
  return {
    nama: asal.nama,
    dasar: asal.dasar,
    berlakuSejak: asal.berlakuSejak ? formatTanggalPendek(asal.berlakuSejak) : "",
    keyakinan: asal.keyakinan,
    cara: asal.perhitungan ? "dihitung" : "tetap",
    ...isianPerhitunganDari(asal.perhitungan),
    waktuKerjaEfektifMenit: formatAngka(asal.waktuKerjaEfektifMenit),
    konversi: asal.konversi,
    hariPerTahun: String(asal.hariPerTahun),
    mingguPerTahun: String(asal.mingguPerTahun),
    wkeHariMenit: formatAngka(asal.wkeHariMenit),
    wkeMingguMenit: formatAngka(asal.wkeMingguMenit),
    wkeBulanMenit: formatAngka(asal.wkeBulanMenit),
    pembulatan: asal.pembulatan,
    minimumSatu: asal.minimumSatu,
  };
}

/** The effective time of a year that the form stands for: typed, or computed. Null when it cannot be read. */
export function wkeIsian(isian: IsianProfil): number | null {
  if (isian.cara === "tetap") return bilangan(isian, "waktuKerjaEfektifMenit");
  const hasil = hasilPerhitungan(isian);
  return hasil && dalamBatas("waktuKerjaEfektifMenit", hasil.waktuKerjaEfektifMenit);
}

/** A whole number within its bounds, or null. */
export function bilangan(isian: IsianProfil, nama: BilanganProfil): number | null {
  const nilai = parseAngka(isian[nama]);
  return nilai === null || !Number.isInteger(nilai) ? null : dalamBatas(nama, nilai);
}

function dalamBatas(nama: BilanganProfil, nilai: number): number | null {
  const [terendah, tertinggi] = BATAS[nama];
  return nilai < terendah || nilai > tertinggi ? null : nilai;
}

/** What cannot be accepted, one sentence a field; empty when the profile can be saved. */
export function periksaProfil(isian: IsianProfil): Partial<Record<keyof IsianProfil, string>> {
  const dihitung = isian.cara === "dihitung";
  const galat: Partial<Record<keyof IsianProfil, string>> = dihitung ? { ...periksaPerhitungan(isian) } : {};
  if (!isian.nama.trim()) galat.nama = TEKS_UMUM.wajibDiisi;
  if (!bacaTanggalTeks(isian.berlakuSejak)) galat.berlakuSejak = TEKS_PROFIL.galat.tanggal;
  for (const nama of BILANGAN) {
    const [terendah, tertinggi] = BATAS[nama].map((batas) => formatAngka(batas));
    if (nama === "waktuKerjaEfektifMenit" && dihitung) {
      if (Object.keys(galat).length === 0 && wkeIsian(isian) === null)
        galat.hariKalender = TEKS_PROFIL.galat.hasilWke(terendah ?? "", tertinggi ?? "");
    } else if (bilangan(isian, nama) === null) galat[nama] = TEKS_PROFIL.galat.bilangan(terendah ?? "", tertinggi ?? "");
  }
  return galat;
}

/** What `profil.save` takes, from a form without faults; null when a field cannot be read. */
export function masukanProfil(isian: IsianProfil, asal: ProfilAsal): Input<"profil.save"> | null {
  const berlakuSejak = bacaTanggalTeks(isian.berlakuSejak);
  const waktuKerjaEfektifMenit = wkeIsian(isian);
  const [hariPerTahun, mingguPerTahun, wkeHariMenit, wkeMingguMenit, wkeBulanMenit] = BILANGAN.slice(1).map((nama) =>
    bilangan(isian, nama),
  );
  if (!berlakuSejak || !waktuKerjaEfektifMenit || !hariPerTahun || !mingguPerTahun || !wkeHariMenit || !wkeMingguMenit || !wkeBulanMenit)
    return null;
  const { nama, dasar, keyakinan, konversi, pembulatan, minimumSatu } = isian;
  return {
    ...(asal.id !== undefined && asal.revision !== undefined ? { id: asal.id, revision: asal.revision } : {}),
    nama,
    dasar,
    berlakuSejak,
    keyakinan,
    waktuKerjaEfektifMenit,
    perhitungan: isian.cara === "dihitung" ? bacaPerhitungan(isian) : null,
    konversi,
    hariPerTahun,
    mingguPerTahun,
    wkeHariMenit,
    wkeMingguMenit,
    wkeBulanMenit,
    pembulatan,
    minimumSatu,
  };
}

/** Days, weeks and effective times that follow from the year: from its computation, or from the days and weeks as they stand. */
export function turunanSetahun(isian: IsianProfil): Partial<IsianProfil> {
  const wke = wkeIsian(isian);
  if (wke === null) return {};
  const hasil = hasilPerhitungan(isian);
  const hariPerTahun = hasil?.hariPerTahun ?? bilangan(isian, "hariPerTahun") ?? PROFIL_BARU.hariPerTahun;
  const mingguPerTahun = hasil?.mingguPerTahun ?? bilangan(isian, "mingguPerTahun") ?? PROFIL_BARU.mingguPerTahun;
  const periode = hasil ?? wkePeriodeBawaan({ waktuKerjaEfektifMenit: wke, hariPerTahun, mingguPerTahun });
  return {
    hariPerTahun: String(hariPerTahun),
    mingguPerTahun: String(mingguPerTahun),
    wkeHariMenit: formatAngka(periode.wkeHariMenit),
    wkeMingguMenit: formatAngka(periode.wkeMingguMenit),
    wkeBulanMenit: formatAngka(periode.wkeBulanMenit),
  };
}

/** What the computed part of the form gives; null when the time is fixed or a field cannot be read. */
export function hasilPerhitungan(isian: IsianProfil): HasilWke | null {
  const perhitungan = isian.cara === "dihitung" ? bacaPerhitungan(isian) : null;
  return perhitungan && computeWke(perhitungan);
}
