import { ATURAN_KEDUDUKAN_BAWAAN, type AturanKedudukan } from "../../core/pegawai/kedudukan-hukum";
import { useShell } from "./query";

/** What the office decided about kedudukan hukum; the undecided rule until it is read. */
export function useAturanKedudukan(): AturanKedudukan {
  return useShell("kedudukanHukum.aturan", {}).data ?? ATURAN_KEDUDUKAN_BAWAAN;
}
