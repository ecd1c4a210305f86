import type { OfficeStatus } from "../../../core/contract/office";
import { useRemembered } from "../../data/remembered";
import { keadaanLangkah, tuntas, type CatatanMulai } from "./langkah";

const BELUM_MULAI: CatatanMulai = { berjalan: false, dilewati: [], dijelaskan: false };

export const useCatatanMulai = () => useRemembered<CatatanMulai>("mulai", BELUM_MULAI);

/** Whether the first steps stand on the page of an office that has begun with them and not come to their end. */
export function useMulaiBerjalan(status: OfficeStatus): boolean {
  const [catatan] = useCatatanMulai();
  return catatan.berjalan && status.jenisBerkas !== "contoh" && !tuntas(keadaanLangkah(status, catatan));
}
