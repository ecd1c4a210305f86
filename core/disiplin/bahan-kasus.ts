import type { PlainDate } from "../date";
import type { Hitungan } from "./bentuk-hitungan";
import type { KodeHukuman } from "./hukuman";
import type { AturanAbsen } from "./jenjang";

/** What the counter of absences gives a new case: the days that count together, the day of the violation, and what the table gives. */
export interface BahanAlpa {
  readonly hari: number;
  readonly tanggal: PlainDate;
  /** The table by which they count. */
  readonly aturan: AturanAbsen;
  readonly lewat: "jumlah" | "berturut";
  readonly usulan: KodeHukuman | null;
}

/**
 * What a new case takes from the counter: the days behind the proposal, dated by the day that reached it. Days under another table are of
 * another law and no part of it. Without a proposal: the days of the table of the last absence. Null without any absence.
 */
export function bahanAlpa({ usulan, menurutAturan }: Pick<Hitungan, "usulan" | "menurutAturan">): BahanAlpa | null {
  if (usulan !== null) {
    const { perangkat, hari, saat, lewat, kode } = usulan;
    return { hari: hari.length, tanggal: saat, aturan: perangkat === "pp94Peralihan" ? "pp94" : perangkat, lewat, usulan: kode };
  }
  const terakhir = menurutAturan
    .flatMap(({ aturan, hari }) => {
      const tanggal = hari.at(-1);
      return tanggal === undefined ? [] : [{ aturan, hari: hari.length, tanggal }];
    })
    .toSorted((a, b) => a.tanggal.localeCompare(b.tanggal))
    .at(-1);
  return terakhir === undefined ? null : { ...terakhir, lewat: "jumlah", usulan: null };
}
