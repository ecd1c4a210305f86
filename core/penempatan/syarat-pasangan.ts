import type { PlainDate } from "../date";
import type { IdAturan } from "./aturan";

/**
 * Whether and when somebody may have a post, and how many soft rules she does not meet; a managerial post that she soon leaves for her pension
 * counts as often as the office says. [penempatan-sisa-masa]
 */
export interface SyaratPasangan {
  readonly palingAwal: PlainDate | null;
  readonly lunakGagal: number;
  /** The rules that are not met and count, up to one that stands in the way; that one, when there is one. */
  readonly gagal: readonly SyaratGagal[];
  readonly penghalang: IdAturan | null;
}

/** A rule that is not met: for how many soft ones it counts, or the day on which a hard one is met, null where it stands in the way. */
export interface SyaratGagal {
  readonly id: IdAturan;
  readonly lunak: number;
  readonly terpenuhi: PlainDate | null;
}

/** Whether a pair would stand otherwise without a rule: one that is not met, where no other stands in the way. */
export function isTergantung({ gagal, penghalang }: SyaratPasangan, tanpa: IdAturan | undefined): boolean {
  if (tanpa === undefined) return false;
  return penghalang === null ? gagal.some(({ id }) => id === tanpa) : penghalang === tanpa;
}
