import type { ProfilAbk } from "../../../core/abk/profil";
import type { Input } from "../../../core/contract/procedures";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatAngka, parseAngka } from "../../../core/text/number";
import { TEKS_PROFIL } from "../../../core/text/pengaturan";
import { TEKS_UMUM } from "../../../core/text/umum";

export type ProfilTersimpan = ProfilAbk & { readonly revision: number };

/** What the form starts from: a stored profile, a copy of one without identity, or the empty profile. */
export type ProfilAsal = Omit<ProfilAbk, "id" | "berlakuSejak"> & {
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
  readonly berlakuSejak: ProfilAbk["berlakuSejak"] | null;
};

/** A new profile begins with the common year of 250 days of five hours and is not verified until somebody says so. */
export const PROFIL_BARU: ProfilAsal = {
  nama: "",
  dasar: "",
  berlakuSejak: null,
  keyakinan: "belumTerverifikasi",
  waktuKerjaEfektifMenit: 75_000,
  perhitungan: null,
  konversi: "setahunkan",
  hariPerTahun: 250,
  mingguPerTahun: 50,
  wkeHariMenit: 300,
  wkeMingguMenit: 1_500,
  wkeBulanMenit: 6_250,
  pembulatan: "setengahKeAtas",
  minimumSatu: false,
};

/** The form as typed. */
export interface IsianProfil {
  readonly nama: string;
  readonly dasar: string;
  readonly berlakuSejak: string;
  readonly keyakinan: ProfilAbk["keyakinan"];
  readonly waktuKerjaEfektifMenit: string;
  readonly hariPerTahun: string;
  readonly mingguPerTahun: string;
  readonly pembulatan: ProfilAbk["pembulatan"];
  readonly minimumSatu: boolean;
}

/** Bounds that the shell also holds every profile to. */
const BATAS = { waktuKerjaEfektifMenit: [1_000, 200_000], hariPerTahun: [1, 366], mingguPerTahun: [1, 53] } as const;
type Bilangan = keyof typeof BATAS;
const BILANGAN: readonly Bilangan[] = ["waktuKerjaEfektifMenit", "hariPerTahun", "mingguPerTahun"];

export function isianProfilDari(asal: ProfilAsal): IsianProfil {
  return {
    nama: asal.nama,
    dasar: asal.dasar,
    berlakuSejak: asal.berlakuSejak ? formatTanggalPendek(asal.berlakuSejak) : "",
    keyakinan: asal.keyakinan,
    waktuKerjaEfektifMenit: formatAngka(asal.waktuKerjaEfektifMenit),
    hariPerTahun: String(asal.hariPerTahun),
    mingguPerTahun: String(asal.mingguPerTahun),
    pembulatan: asal.pembulatan,
    minimumSatu: asal.minimumSatu,
  };
}

/** What cannot be accepted, one sentence a field; empty when the profile can be saved. */
export function periksaProfil(isian: IsianProfil): Partial<Record<keyof IsianProfil, string>> {
  const galat: Partial<Record<keyof IsianProfil, string>> = {};
  if (!isian.nama.trim()) galat.nama = TEKS_UMUM.wajibDiisi;
  if (!bacaTanggalTeks(isian.berlakuSejak)) galat.berlakuSejak = TEKS_PROFIL.galat.tanggal;
  for (const nama of BILANGAN) {
    const [terendah, tertinggi] = BATAS[nama];
    const nilai = parseAngka(isian[nama]);
    if (nilai === null || !Number.isInteger(nilai) || nilai < terendah || nilai > tertinggi) {
      galat[nama] = TEKS_PROFIL.galat.bilangan(formatAngka(terendah), formatAngka(tertinggi));
    }
  }
  return galat;
}

/** What `profil.save` takes, from a form without faults; null when a field cannot be read. */
export function masukanProfil(isian: IsianProfil, asal: ProfilAsal): Input<"profil.save"> | null {
  const berlakuSejak = bacaTanggalTeks(isian.berlakuSejak);
  const [waktuKerjaEfektifMenit, hariPerTahun, mingguPerTahun] = BILANGAN.map((nama) => parseAngka(isian[nama]));
  if (!berlakuSejak || !waktuKerjaEfektifMenit || !hariPerTahun || !mingguPerTahun) return null;
  return {
    ...(asal.id !== undefined && asal.revision !== undefined ? { id: asal.id, revision: asal.revision } : {}),
    ...isian,
    berlakuSejak,
    waktuKerjaEfektifMenit,
    hariPerTahun,
    mingguPerTahun,
  };
}
