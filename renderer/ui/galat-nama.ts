import { isRumus } from "../../core/name";
import { GALAT_RUMUS, TEKS_UMUM } from "../../core/text/umum";

/** Why a text is no name: it is empty, or a spreadsheet would take it for a formula. Null when it is one. */
export function galatNama(teks: string): string | null {
  if (teks.trim() === "") return TEKS_UMUM.wajibDiisi;
  return isRumus(teks) ? GALAT_RUMUS : null;
}
