import type { Pindah } from "./penempatan";

/** What a plan does otherwise than the one before it, person by person. */
export interface BedaRencana<P extends Pindah = Pindah> {
  readonly hilang: readonly P[];
  readonly baru: readonly P[];
  /** Whoever moves in both, and goes elsewhere or on another day. */
  readonly berubah: readonly { readonly semula: P; readonly menjadi: P }[];
}

/** The difference between two plans. Whoever does the same in both is not in it. */
export function bedaRencana<P extends Pindah>(semula: readonly P[], kini: readonly P[]): BedaRencana<P> {
  const dulu = new Map(semula.map((satu) => [satu.pegawaiId, satu]));
  const sekarang = new Set(kini.map(({ pegawaiId }) => pegawaiId));
  return {
    hilang: semula.filter(({ pegawaiId }) => !sekarang.has(pegawaiId)),
    baru: kini.filter(({ pegawaiId }) => !dulu.has(pegawaiId)),
    berubah: kini.flatMap((menjadi) => {
      const lama = dulu.get(menjadi.pegawaiId);
      const sama = lama === undefined || (lama.ke === menjadi.ke && lama.palingAwal === menjadi.palingAwal);
      return sama ? [] : [{ semula: lama, menjadi }];
    }),
  };
}
