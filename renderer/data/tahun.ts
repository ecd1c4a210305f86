import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { TugasBertahun } from "../../core/contract/tahun";
import { useInTurn } from "./in-turn";
import { useCommand, useShell } from "./query";

/** The tasks of one jabatan with their volumes by year, and the way to change one. Quick edits wait for one another. */
export function useVolumeTahun(jabatanId: string) {
  const client = useQueryClient();
  const inTurn = useInTurn();
  const daftar = useShell("volumeTahun.list", { jabatanId });
  const { mutateAsync } = useCommand("volumeTahun.save", { tempat: `/lima-tahun/${jabatanId}` });
  const ubah = useCallback(
    (tugasId: string, berlakuUntuk: string, volume: number | null) =>
      inTurn(async () => {
        const rows = client.getQueryData<readonly TugasBertahun[]>(["volumeTahun.list", { jabatanId }]);
        const lama = rows?.find((satu) => satu.tugas.id === tugasId)?.volume.find((satu) => satu.berlakuUntuk === berlakuUntuk);
        await mutateAsync({ jabatanId, volume: [{ tugasId, berlakuUntuk, revision: lama?.revision ?? null, volume }] });
      }),
    [client, inTurn, jabatanId, mutateAsync],
  );
  return { daftar, ubah };
}
