import { useMemo } from "react";
import { useShell } from "../../data/query";

/** Every jabatan with its unit, because one name may stand in several units. */
export function usePilihanJabatan(): readonly { readonly value: string; readonly label: string }[] {
  const jabatan = useShell("jabatan.list", {}).data;
  const unit = useShell("unit.list", {}).data;
  return useMemo(() => {
    const namaUnit = new Map(unit?.map((satu) => [satu.id, satu.nama]));
    return (jabatan ?? []).map((satu) => ({ value: satu.id, label: `${satu.nama} · ${namaUnit.get(satu.unitId) ?? ""}` }));
  }, [jabatan, unit]);
}
