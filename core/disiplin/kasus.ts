import type { PlainDate } from "../date";
import { KODE_HUKUMAN, type KodeHukuman, type PerangkatHukuman } from "./hukuman";

/** Kinds of case. */
export const JENIS_KASUS = ["disiplin", "kodeEtik", "kodePerilaku", "netralitas"] as const;
export type JenisKasus = (typeof JENIS_KASUS)[number];

/** On whom the violation had its negative impact [hukdis-dampak]. */
export const DAMPAK = ["unitKerja", "instansi", "negara"] as const;
export type Dampak = (typeof DAMPAK)[number];

/** Moral sanctions: a closed and an open statement [etik-sanksi-moral]. */
export const SANKSI_MORAL = ["M1", "M2"] as const;
export type SanksiMoral = (typeof SANKSI_MORAL)[number];

/** What a case may be decided with, besides that nothing was proven. */
export const KODE_PUTUSAN = [...KODE_HUKUMAN, ...SANKSI_MORAL] as const;
export type KodePutusan = KodeHukuman | SanksiMoral;

/** Whether a decision is a moral sanction rather than a punishment. */
export function isSanksiMoral(kode: KodePutusan): kode is SanksiMoral {
  return SANKSI_MORAL.some((satu) => satu === kode);
}

/**
 * Steps of a case in their order:
 * panggilan I and II, team, temporary release, examination, its minutes (BAP), report, decision, handing over, sending, receipt of what was
 * sent, keberatan and banding with their decisions, and the end without a decision.
 */
export const JENIS_LANGKAH_KASUS = [
  "timPemeriksa",
  "pembebasanSementara",
  "panggilan1",
  "panggilan2",
  "pemeriksaan",
  "bap",
  "laporan",
  "keputusan",
  "penyampaian",
  "pengiriman",
  "penerimaan",
  "keberatan",
  "putusanKeberatan",
  "banding",
  "putusanBanding",
  "penghentian",
] as const;
export type JenisLangkahKasus = (typeof JENIS_LANGKAH_KASUS)[number];

/** How a step came out. Which of them a kind of step knows stands in `HASIL_LANGKAH`. */
export const HASIL = [
  "hadir",
  "tidakHadir",
  "ditandatangani",
  "menolakTandaTangan",
  "dijatuhi",
  "tidakTerbukti",
  "dikuatkan",
  "diubah",
  "dibatalkan",
] as const;
export type HasilLangkah = (typeof HASIL)[number];

/** Outcomes that a kind of step may have; a kind without any only has its day. */
export const HASIL_LANGKAH: Readonly<Partial<Record<JenisLangkahKasus, readonly HasilLangkah[]>>> = {
  panggilan1: ["hadir", "tidakHadir"],
  panggilan2: ["hadir", "tidakHadir"],
  bap: ["ditandatangani", "menolakTandaTangan"],
  keputusan: ["dijatuhi", "tidakTerbukti"],
  penyampaian: ["hadir", "tidakHadir"],
  putusanKeberatan: ["dikuatkan", "diubah", "dibatalkan"],
  putusanBanding: ["dikuatkan", "diubah", "dibatalkan"],
};

/** One step as it was written down. */
export interface LangkahKasus {
  readonly id: string;
  readonly jenis: JenisLangkahKasus;
  /** Day of the step, or of its letter; null while it is not known. */
  readonly tanggal: PlainDate | null;
  readonly nomorSurat: string;
  /** Day for which a summons calls. */
  readonly tanggalPeriksa: PlainDate | null;
  /** Hour and place, as the summons says them. */
  readonly tempat: string;
  /** Who examined, decided or handed over. */
  readonly pejabat: string;
  readonly hasil: HasilLangkah | null;
  /** What was decided, by a decision or by the one that changed it. */
  readonly kode: KodePutusan | null;
  /** Set of kinds that the code was taken from. */
  readonly perangkat: PerangkatHukuman | null;
  readonly isi: string;
}

/** A case without its steps. */
export interface Kasus {
  readonly id: string;
  readonly pegawaiId: string;
  readonly jenis: JenisKasus;
  readonly tanggalPelanggaran: PlainDate | null;
  readonly tanggalDiketahui: PlainDate | null;
  readonly uraian: string;
  /** Articles that were broken, as the office cites them. */
  readonly pasal: string;
  /** Form of a violation of neutrality, by its code; empty for others. */
  readonly bentuk: string;
  /** Working days of absence in the year of the violation; null for other violations. */
  readonly hariTanpaKeterangan: number | null;
  readonly dampak: Dampak | null;
  readonly usulan: KodePutusan | null;
  readonly alasanUsulan: string;
}

/** Parts that a team must have [hukdis-unsur-tim]. */
export const UNSUR_TIM = ["atasanLangsung", "pengawasan", "kepegawaian"] as const;
export type UnsurTim = (typeof UNSUR_TIM)[number];

export const PERAN_TIM = ["ketua", "sekretaris", "anggota"] as const;
export type PeranTim = (typeof PERAN_TIM)[number];

/** Somebody who examines: of the office, or from outside by name alone. */
export interface AnggotaTim {
  readonly id: string;
  readonly pegawaiId: string | null;
  readonly nama: string;
  readonly unsur: UnsurTim;
  readonly peran: PeranTim;
}

/** A whole case. */
export interface BerkasKasus {
  readonly kasus: Kasus;
  readonly langkah: readonly LangkahKasus[];
  readonly tim: readonly AnggotaTim[];
}

/** Looks into the area, as they are logged. */
export type PerbuatanAkses = "masuk" | "ditolak" | "keluar" | "lihat" | "cetak";
