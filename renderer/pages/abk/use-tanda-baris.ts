import { useMemo } from "react";
import { normaMenyimpang } from "../../../core/abk/bank";
import type { TugasBaris } from "../../../core/contract/abk";
import { useShell } from "../../data/query";
import type { TandaBaris } from "./asal-baris";

/** Marks of the stored rows of one jabatan, by id. */
export function useTandaBaris(tugas: readonly TugasBaris[]): ReadonlyMap<string, TandaBaris> {
  const bank = useShell("bank.list", {}).data;
  return useMemo(() => {
    const norma = new Map((bank ?? []).map(({ id, normaWaktuMenit }) => [id, normaWaktuMenit]));
    return new Map(
      tugas.map(({ id, asalNorma, bankId, normaWaktuMenit }) => {
        const baku = bankId === null ? undefined : norma.get(bankId);
        return [id, { asal: asalNorma, menyimpang: baku !== undefined && normaMenyimpang(normaWaktuMenit, baku) }];
      }),
    );
  }, [tugas, bank]);
}
