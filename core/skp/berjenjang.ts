import { groupBy } from "../group";
import type { Rhk } from "./skp";

/** An SKP as the cascade sees it. */
interface SkpBerjenjang {
  readonly id: string;
  readonly pegawaiId: string;
  readonly atasanId: string | null;
}

/** A finding of the cascade [skp-berjenjang]. */
export type TemuanBerjenjang =
  /** A main result that serves none of the superior's; `atasanMengisi`: the superior has an SKP of her own to link it to. */
  | { readonly jenis: "tanpaAtasan"; readonly skpId: string; readonly rhkId: string; readonly atasanMengisi: boolean }
  /** The result that it served is gone. */
  | { readonly jenis: "tautanPutus"; readonly skpId: string; readonly rhkId: string }
  /** It serves a result of somebody who is not the superior of this SKP. */
  | { readonly jenis: "bukanAtasan"; readonly skpId: string; readonly rhkId: string; readonly rhkAtasanId: string }
  /** A superior's main result that nobody below carries and that is not marked as done by herself. */
  | { readonly jenis: "tanpaPelaksana"; readonly skpId: string; readonly rhkId: string };

type RhkBerjenjang = Pick<Rhk, "id" | "skpId" | "jenis" | "rhkAtasanId" | "dikerjakanSendiri">;

/**
 * Findings over the SKP of one period. Whoever has no superior stands at the top and serves nobody; only who has somebody below must have
 * her main results carried. Additional results bind nobody.
 */
export function periksaBerjenjang(skp: readonly SkpBerjenjang[], rhk: readonly RhkBerjenjang[]): readonly TemuanBerjenjang[] {
  const menurutSkp = new Map(skp.map((satu) => [satu.id, satu]));
  const menurutRhk = new Map(rhk.map((satu) => [satu.id, satu]));
  const pemilik = (id: string): string | undefined => menurutSkp.get(menurutRhk.get(id)?.skpId ?? "")?.pegawaiId;
  const berrhk = new Set(rhk.flatMap(({ skpId }) => menurutSkp.get(skpId)?.pegawaiId ?? []));
  const bawahan = groupBy(skp, ({ atasanId }) => atasanId);
  const dilayani = new Set(rhk.flatMap(({ rhkAtasanId }) => rhkAtasanId ?? []));
  return rhk.flatMap((satu): TemuanBerjenjang[] => {
    const { id: rhkId, skpId, rhkAtasanId } = satu;
    const milik = menurutSkp.get(skpId);
    if (!milik || satu.jenis !== "utama") return [];
    const hasil: TemuanBerjenjang[] = [];
    if (rhkAtasanId === null && milik.atasanId !== null)
      hasil.push({ jenis: "tanpaAtasan", skpId, rhkId, atasanMengisi: berrhk.has(milik.atasanId) });
    if (rhkAtasanId !== null && !menurutRhk.has(rhkAtasanId)) hasil.push({ jenis: "tautanPutus", skpId, rhkId });
    else if (rhkAtasanId !== null && pemilik(rhkAtasanId) !== milik.atasanId)
      hasil.push({ jenis: "bukanAtasan", skpId, rhkId, rhkAtasanId });
    const punyaBawahan = (bawahan.get(milik.pegawaiId)?.length ?? 0) > 0;
    if (punyaBawahan && !satu.dikerjakanSendiri && !dilayani.has(rhkId)) hasil.push({ jenis: "tanpaPelaksana", skpId, rhkId });
    return hasil;
  });
}
