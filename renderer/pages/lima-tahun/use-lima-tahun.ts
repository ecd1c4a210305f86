import type { Kertas } from "../../../core/formasi/kertas";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";

interface Pilihan {
  readonly mulai: number | null;
  readonly hanyaBergerak: boolean;
  readonly kertas: Kertas;
}

/** The curve from the year that the analyst chose last, next year at first; and that choice. */
export function useLimaTahun() {
  const [pilihan, pilih] = useRemembered<Pilihan>("lima-tahun", { mulai: null, hanyaBergerak: false, kertas: "f4" });
  const kurva = useShell("kebutuhan.lima", { mulai: pilihan.mulai ?? undefined });
  return { kurva, pilihan, pilih };
}
