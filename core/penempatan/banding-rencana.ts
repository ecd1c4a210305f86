import { compareText } from "../name";
import type { Pindah } from "./penempatan";
import type { RingkasanRencana } from "./ringkas";

/** Plans that are held side by side, at most. */
export const RENCANA_DIBANDING_TERBANYAK = 3;

type Perpindahan = Pick<Pindah, "pegawaiId" | "dari" | "ke">;

/** A plan as it is held beside others. */
export interface RencanaDibanding {
  readonly id: string;
  /** People whom it locks. */
  readonly kunci: readonly string[];
  /** What it comes to; null where its limits contradict each other. */
  readonly hasil: { readonly ringkasan: RingkasanRencana; readonly pindah: readonly Perpindahan[] } | null;
}

/** One plan of a comparison. */
export interface VersiRencana {
  readonly id: string;
  readonly ringkasan: RingkasanRencana | null;
  /** People who move or are locked in it; null where it cannot be computed. */
  readonly orangTersentuh: number | null;
}

/** Somebody for whom the plans differ: the post to which each moves her; null where she stays, or where the plan cannot be computed. */
export interface BedaRencana {
  readonly pegawaiId: string;
  readonly dari: string | null;
  readonly ke: readonly (string | null)[];
}

export interface BandingRencana {
  readonly versi: readonly VersiRencana[];
  readonly beda: readonly BedaRencana[];
  /** Moves that every plan proposes alike. */
  readonly sama: number;
}

/** Plans side by side: their figures, and everybody for whom those that can be computed do not say the same. */
export function bandingkanRencana(rencana: readonly RencanaDibanding[]): BandingRencana {
  const tujuan = rencana.map(({ hasil }) => hasil && new Map(hasil.pindah.map((satu) => [satu.pegawaiId, satu])));
  const dihitung = tujuan.filter((satu) => satu !== null);
  const orang = [...new Set(dihitung.flatMap((satu) => [...satu.keys()]))].toSorted(compareText);
  const semua = orang.map((pegawaiId) => {
    const ke = tujuan.map((satu) => satu?.get(pegawaiId)?.ke ?? null);
    const seragam = new Set(dihitung.map((satu) => satu.get(pegawaiId)?.ke ?? null)).size === 1;
    return { pegawaiId, dari: dihitung.map((satu) => satu.get(pegawaiId)).find(Boolean)?.dari ?? null, ke, seragam };
  });
  return {
    versi: rencana.map(({ id, kunci, hasil }) => ({
      id,
      ringkasan: hasil?.ringkasan ?? null,
      orangTersentuh: hasil === null ? null : new Set([...kunci, ...hasil.pindah.map(({ pegawaiId }) => pegawaiId)]).size,
    })),
    beda: semua.filter(({ seragam }) => !seragam).map(({ pegawaiId, dari, ke }) => ({ pegawaiId, dari, ke })),
    sama: semua.filter(({ seragam }) => seragam).length,
  };
}
