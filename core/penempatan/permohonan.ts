import type { PlainDate } from "../date";
import type { JabatanDicari } from "./fakta";

/** A request to be moved that counts on the day. */
export interface PermohonanBerlaku {
  readonly tanggal: PlainDate;
  readonly nomor: string;
  readonly jabatanId: string | null;
  /** The unit that is asked for and those below it; null when none is. */
  readonly unitId: readonly string[] | null;
  /** A place in words: nothing tells which posts of this office lie there. */
  readonly tempat: string;
}

/** What somebody's requests say of one post. */
export interface PermohonanPasangan {
  /** Whether one of them asks for it; null when they name a place alone. */
  readonly diminta: boolean | null;
  readonly permohonan: PermohonanBerlaku;
}

/**
 * The request that speaks for a post, else the latest that speaks for another one, else the latest that names a place alone; null without any. One
 * that names a post and a unit asks for that post in that unit.
 */
export function permohonanBagi(
  semua: readonly PermohonanBerlaku[],
  { dicari, unitId }: { readonly dicari: Pick<JabatanDicari, "id">; readonly unitId: string },
): PermohonanPasangan | null {
  const bertujuan = semua.filter((satu) => satu.jabatanId !== null || satu.unitId !== null);
  const cocok = bertujuan.find(
    (satu) => (satu.jabatanId === null || satu.jabatanId === dicari.id) && (satu.unitId === null || satu.unitId.includes(unitId)),
  );
  const [lain = null] = bertujuan;
  const [tempat = null] = semua;
  if (cocok !== undefined) return { diminta: true, permohonan: cocok };
  if (lain !== null) return { diminta: false, permohonan: lain };
  return tempat === null ? null : { diminta: null, permohonan: tempat };
}
