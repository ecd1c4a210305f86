import type { PlainDate } from "../date";
import type { PerangkatHukuman, TingkatHukuman } from "./hukuman";
import type { JenisLangkahKasus, Kasus, LangkahKasus, PeranTim, UnsurTim } from "./kasus";

/** Letters of a case, each of a step that was written down: number and day are those of the step. */
export const SURAT_PERKARA = [
  "timPemeriksa",
  "pembebasanSementara",
  "panggilan1",
  "panggilan2",
  "bap",
  "laporan",
  "keputusan",
  "penyampaian",
] as const satisfies readonly JenisLangkahKasus[];
export type SuratPerkara = (typeof SURAT_PERKARA)[number];

/** Whether a step has a letter; of a decision only when something was decided. */
export function suratLangkah({ jenis, hasil }: Pick<LangkahKasus, "jenis" | "hasil">): SuratPerkara | null {
  if (jenis === "keputusan" && hasil !== "dijatuhi") return null;
  return SURAT_PERKARA.find((satu) => satu === jenis) ?? null;
}

/** What a letter of a case is made of. */
export interface IsiSuratPerkara {
  readonly surat: SuratPerkara;
  readonly kasus: Kasus;
  readonly langkah: LangkahKasus;
  /** All steps, as a report tells them. */
  readonly jalannya: readonly LangkahKasus[];
  readonly terperiksa: {
    readonly nama: string;
    readonly nip: string;
    readonly pangkat: string;
    readonly jabatan: string;
    readonly unit: string;
  };
  readonly tim: readonly { readonly nama: string; readonly unsur: UnsurTim; readonly peran: PeranTim }[];
  /** What was decided, or what is proposed in a report; empty while nothing is. */
  readonly namaPutusan: string;
  readonly tingkat: TingkatHukuman | "etik" | null;
  readonly perangkat: PerangkatHukuman | null;
  /** Who may punish by the matrix; empty where it does not say. */
  readonly berwenang: string;
  /** Day from which the decision is in effect, and the last day to object; null while they are not known. */
  readonly berlaku: PlainDate | null;
  readonly batasKeberatan: PlainDate | null;
  /** Whether the decision ends the employment: then banding, else keberatan. */
  readonly memberhentikan: boolean;
}
