import { fullMonthsBetween, type PlainDate } from "../date";
import { geserHari } from "../disiplin/hari-kerja";
import type { MasaJabatan } from "./fakta";

/**
 * Complete months in a post by a day; none while its first day is not known. Its last day is served too: 1 January to 31 December are
 * twelve.
 */
export function bulanDijalani({ sejak, sampai }: Pick<MasaJabatan, "sejak" | "sampai">, per: PlainDate): number {
  const ujung = sampai !== null && sampai <= per ? geserHari(sampai, 1) : per;
  return sejak === null || ujung < sejak ? 0 : fullMonthsBetween(sejak, ujung);
}
