import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { TugasSkenario } from "../../core/contract/skenario";
import type { NilaiUbahan } from "../../core/skenario/skenario";
import { useInTurn } from "./in-turn";
import { useCommand, useShell } from "./query";

/**
 * The tasks of one jabatan under a scenario, and the way to change them. Edits that follow each other quickly wait for one another,
 * so that each names the change that the one before it left.
 */
export function useTugasSkenario(skenarioId: string, jabatanId: string) {
  const client = useQueryClient();
  const inTurn = useInTurn();
  const input = { id: skenarioId, jabatanId };
  const tugas = useShell("skenario.tugas", input);
  const { mutateAsync } = useCommand("skenario.ubah", { tempat: `/skenario/${skenarioId}` });
  const ubah = useCallback(
    (tugasId: string, nilai: Partial<NilaiUbahan>) =>
      inTurn(async () => {
        const rows = client.getQueryData<readonly TugasSkenario[]>(["skenario.tugas", { id: skenarioId, jabatanId }]);
        const row = rows?.find((satu) => satu.tugas.id === tugasId);
        if (!row) return;
        await mutateAsync({ id: skenarioId, ubahan: [{ tugasId, revision: row.revision, ...row.nilai, ...nilai }] });
      }),
    [client, inTurn, jabatanId, mutateAsync, skenarioId],
  );
  return { tugas, ubah };
}
