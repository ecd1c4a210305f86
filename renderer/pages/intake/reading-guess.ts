import { useMemo } from "react";
import { tebakLembar, type TebakanLembar } from "../../../core/intake/tebakan";
import { ALL_ROWS, type SheetRef } from "../../data/intake";
import { useShell } from "../../data/query";

const ROWS_SEEN = 100;

/** What a sheet that was not read seems to be, by its first rows. `settled`: nothing more is awaited. */
export function useReadingGuess(at: SheetRef, wanted: boolean): { readonly seen: TebakanLembar | null; readonly settled: boolean } {
  const rows = useShell("intake.rows", { ...at, ...ALL_ROWS, lewati: 0, jumlah: ROWS_SEEN }, { enabled: wanted });
  const found = wanted ? rows.data : undefined;
  const seen = useMemo(() => {
    if (!found) return null;
    const baris = found.baris.map(({ nomor, sel }) => ({ nomor, sel: [...sel] }));
    return tebakLembar({ nama: "", tersembunyi: false, gabungan: [], baris, barisTersembunyi: [], kolomTersembunyi: [] });
  }, [found]);
  return { seen, settled: !wanted || rows.isFetched };
}
