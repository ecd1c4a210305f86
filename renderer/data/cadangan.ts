import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLocation } from "wouter";
import type { CadanganTampak } from "../../core/contract/cadangan";
import { TEKS_CADANGAN } from "../../core/text/cadangan";
import { call } from "./call";
import { tell } from "./notice";
import { flushPendingEdits } from "./pending-edits";
import { showError } from "./query";

/** A snapshot by where it lies. */
export type PilihanCadangan = Pick<CadanganTampak, "tempat" | "nama">;

/** What puts other data on screen: a snapshot to be looked at, or one in the place of the data. Each shows its own outcome. */
export function useCadangan() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const lihat = useCallback(
    async ({ tempat, nama }: PilihanCadangan) => {
      try {
        await flushPendingEdits();
        await call("cadangan.lihat", { tempat, nama });
        navigate("/");
        await client.resetQueries();
      } catch (error) {
        showError(error);
      }
    },
    [client, navigate],
  );
  const pulihkan = useCallback(
    async ({ tempat, nama }: PilihanCadangan, kepala: string, tanpaTanda: boolean) => {
      try {
        await flushPendingEdits();
        const { disimpan } = await call("cadangan.pulihkan", { tempat, nama, kepala, tanpaTanda });
        navigate("/");
        await client.resetQueries();
        tell({ tone: "done", sentence: TEKS_CADANGAN.pulihkan.selesai(disimpan) });
      } catch (error) {
        showError(error);
        await client.invalidateQueries();
      }
    },
    [client, navigate],
  );
  return { lihat, pulihkan };
}
