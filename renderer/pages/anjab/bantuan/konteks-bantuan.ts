import { createContext, useContext, useState } from "react";
import type { Ketikan } from "../../../../core/anjab/ketikan";
import type { UnsurAnjab } from "../../../../core/anjab/unsur";
import { useShell } from "../../../data/query";
import { useHalamanAnjab } from "../halaman-anjab";
import type { PeriksaKata } from "./use-periksa-kata";

/** What is asked about the wording of the jabatan that is open. */
export const KonteksKata = createContext<PeriksaKata | null>(null);

/** Nothing is asked outside the page. */
const TANPA_TEMUAN: PeriksaKata = { temuan: [], biarkan: () => undefined, bukaLagi: () => undefined };

export function useKata(): PeriksaKata {
  return useContext(KonteksKata) ?? TANPA_TEMUAN;
}

/** What the office already uses in an element, or in its tasks, by part. It is asked for once somebody is about to type there. */
export function useKosakata(unsur: UnsurAnjab | "tugas" | undefined): {
  readonly kosakata: Readonly<Record<string, readonly Ketikan[]>>;
  readonly perlukan: () => void;
} {
  const jabatanId = useHalamanAnjab().abk.jabatan.id;
  const [diperlukan, setDiperlukan] = useState(false);
  const { data } = useShell("anjab.kosakata", { jabatanId, unsur: unsur ?? "tugas" }, { enabled: diperlukan && unsur !== undefined });
  return { kosakata: data ?? {}, perlukan: () => setDiperlukan(true) };
}
