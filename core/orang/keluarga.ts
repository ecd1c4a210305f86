/** What a relative is to the person in whose file the relation stands. */
export const HUBUNGAN_KELUARGA = ["suamiIstri", "anak", "orangTua", "saudara", "ipar", "lainnya"] as const;
export type HubunganKeluarga = (typeof HUBUNGAN_KELUARGA)[number];

/**
 * One relation, kept once: `kerabatId` (a person of this office) or `nama` (somebody outside it) is `hubungan` to `pegawaiId`. The relative
 * reads it from the other side.
 */
export interface Keluarga {
  readonly id: string;
  readonly pegawaiId: string;
  readonly kerabatId: string | null;
  readonly nama: string;
  readonly hubungan: HubunganKeluarga;
  readonly catatan: string;
  readonly revision: number;
}
