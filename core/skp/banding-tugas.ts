/** A task of the ABK form beside the SKP of one holder of its jabatan. */
interface TugasDibanding {
  readonly id: string;
  readonly uraian: string;
  readonly satuanHasil: string;
  /** Results of a year of the whole jabatan. */
  readonly volumeSetahun: number;
}

interface RhkDibanding {
  readonly id: string;
  readonly uraian: string;
  readonly jenis: "utama" | "tambahan";
  readonly tugasId: string | null;
  /** Number of its indicator of quantity; null without one. */
  readonly targetAngka: number | null;
}

/** How the SKP of a person and the ABK of her jabatan differ, both ways. */
export type BedaTugas =
  | { readonly jenis: "tugasTanpaSkp"; readonly tugasId: string; readonly uraian: string }
  | { readonly jenis: "skpTanpaTugas"; readonly rhkId: string; readonly uraian: string }
  | {
      readonly jenis: "targetBerbeda";
      readonly rhkId: string;
      readonly uraian: string;
      readonly satuanHasil: string;
      readonly target: number;
      /** Volume of a year for one holder. */
      readonly volume: number;
    };

/** Share of the volume by which a target may differ before it is told. The product's own. */
const SELISIH_WAJAR = 0.25;

/**
 * Tasks without SKP, main results without task, and targets that are far from the volume of the ABK shared among the holders.
 * @param pemangku holders of the jabatan among whom its volume is shared, at least one
 */
export function bandingTugas(tugas: readonly TugasDibanding[], rhk: readonly RhkDibanding[], pemangku: number): readonly BedaTugas[] {
  const menurutId = new Map(tugas.map((satu) => [satu.id, satu]));
  const terpakai = new Set(rhk.flatMap(({ tugasId }) => tugasId ?? []));
  const bagian = Math.max(1, pemangku);
  return [
    ...tugas.filter(({ id }) => !terpakai.has(id)).map(({ id, uraian }): BedaTugas => ({ jenis: "tugasTanpaSkp", tugasId: id, uraian })),
    ...rhk.flatMap((satu): BedaTugas[] => {
      const asal = menurutId.get(satu.tugasId ?? "");
      if (!asal) return satu.jenis === "utama" ? [{ jenis: "skpTanpaTugas", rhkId: satu.id, uraian: satu.uraian }] : [];
      const volume = asal.volumeSetahun / bagian;
      if (satu.targetAngka === null || volume === 0 || Math.abs(satu.targetAngka - volume) <= SELISIH_WAJAR * volume) return [];
      return [
        { jenis: "targetBerbeda", rhkId: satu.id, uraian: satu.uraian, satuanHasil: asal.satuanHasil, target: satu.targetAngka, volume },
      ];
    }),
  ];
}
