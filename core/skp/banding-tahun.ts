import { nameKey } from "../name";

/** A result as it is compared with last year's. */
interface RhkSetahun {
  readonly uraian: string;
  readonly indikator: readonly { readonly uraian: string; readonly target: string; readonly satuan: string }[];
}

export type BedaTahun =
  | { readonly jenis: "baru"; readonly uraian: string }
  | { readonly jenis: "hilang"; readonly uraian: string }
  | { readonly jenis: "berubah"; readonly uraian: string; readonly lama: string; readonly baru: string };

const sasaran = (satu: RhkSetahun): string =>
  satu.indikator.map(({ uraian, target, satuan }) => [uraian, `${target} ${satuan}`.trim()].filter(Boolean).join(": ")).join("; ");

/** Results of this year beside those of last year, recognised by their words: new, gone, and with other indicators or targets. */
export function bandingTahun(lama: readonly RhkSetahun[], baru: readonly RhkSetahun[]): readonly BedaTahun[] {
  const dahulu = new Map(lama.map((satu) => [nameKey(satu.uraian), satu]));
  const kini = new Set(baru.map(({ uraian }) => nameKey(uraian)));
  return [
    ...baru.flatMap((satu): BedaTahun[] => {
      const sebelum = dahulu.get(nameKey(satu.uraian));
      if (!sebelum) return [{ jenis: "baru", uraian: satu.uraian }];
      const [a, b] = [sasaran(sebelum), sasaran(satu)];
      return a === b ? [] : [{ jenis: "berubah", uraian: satu.uraian, lama: a, baru: b }];
    }),
    ...lama.filter(({ uraian }) => !kini.has(nameKey(uraian))).map(({ uraian }): BedaTahun => ({ jenis: "hilang", uraian })),
  ];
}
