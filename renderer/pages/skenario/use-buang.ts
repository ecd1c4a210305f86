import { useCallback } from "react";
import type { Skenario } from "../../../core/skenario/skenario";
import { TEKS_SKENARIO } from "../../../core/text/skenario";
import { useCommand } from "../../data/query";
import { useUndoNotice } from "../../ui/undo-notice";

/** Discards a scenario and offers to take that back. */
export function useBuangSkenario(): (skenario: Skenario, sesudah: () => void) => void {
  const { mutate } = useCommand("skenario.remove");
  const beriTahu = useUndoNotice();
  return useCallback(
    ({ id, revision, nama }, sesudah) => {
      // The page of a scenario is left first: it must not be read again once the scenario is gone.
      sesudah();
      mutate({ id, revision }, { onSuccess: () => beriTahu(TEKS_SKENARIO.dibuang(nama)) });
    },
    [beriTahu, mutate],
  );
}
