import type { PlainDate } from "../date";

/**
 * A post beside a person's own: acting (Plt., pelaksana tugas; Plh., pelaksana harian) or a second one held at the same time.
 * She counts once, at her own post: an acting holder does not fill the post that she looks after.
 */
export const JENIS_PENUGASAN = ["plt", "plh", "rangkap"] as const;
export type JenisPenugasan = (typeof JENIS_PENUGASAN)[number];

/** One of them, from its first to its last day; each may be unknown. */
export interface Penugasan {
  readonly id: string;
  readonly pegawaiId: string;
  readonly jabatanId: string;
  readonly jenis: JenisPenugasan;
  readonly sejak: PlainDate | null;
  readonly sampai: PlainDate | null;
  readonly revision: number;
}
