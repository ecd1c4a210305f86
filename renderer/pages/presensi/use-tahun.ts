import { datePartsOf, type PlainDate } from "../../../core/date";
import { useRemembered } from "../../data/remembered";
import { useShell } from "../../data/query";

/** The year that the page looks at: the one chosen last, else this one; and the years that can be chosen. */
export function useTahun(hariIni: PlainDate) {
  const [{ tahun: dipilih }, ingat] = useRemembered<{ readonly tahun: number | null }>("presensi-tahun", { tahun: null });
  const ada = useShell("presensi.tahun", {});
  const kini = datePartsOf(hariIni).year;
  const tahun = dipilih ?? kini;
  const pilihan = [...new Set([tahun, kini, ...(ada.data ?? [])])].toSorted((a, b) => b - a);
  return { tahun, pilihan, pilih: (baru: number) => ingat({ tahun: baru }), kosong: ada.data?.length === 0, ada };
}
