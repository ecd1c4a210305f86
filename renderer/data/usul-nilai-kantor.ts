import { samaIsian } from "../../core/draf";
import type { IdKetentuanKantor } from "../../core/peraturan/register";
import { simpanDraf, useDraf } from "./draf";

/** Name of the draft of the office's value of a rule. */
export const idDrafNilai = (id: IdKetentuanKantor): string => `nilai-kantor/${id}`;

/** What its form holds: each part of the value as it is typed, the reason, and the day in force. */
export type IsianNilaiKantor = { readonly bagian: readonly string[]; readonly alasan: string; readonly sejak: string };

/**
 * Fills in the form of the office's value of a rule without saving it; the form opens with it. `lain`: another draft of that form is under way,
 * which would be lost.
 */
export function useUsulNilaiKantor(
  id: IdKetentuanKantor,
  isian: IsianNilaiKantor,
): { readonly lain: boolean; readonly usulkan: () => void } {
  const draf = useDraf(idDrafNilai(id));
  return { lain: draf !== null && !samaIsian(draf.isi, isian), usulkan: () => simpanDraf(idDrafNilai(id), isian) };
}
