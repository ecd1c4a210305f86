import { useMemo } from "react";
import type { Kertas } from "../../../core/formasi/kertas";
import { useJobAnswer } from "../../data/job";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";

export const TAMPILAN_PROYEKSI = ["tabel", "nama", "grafik"] as const;
export type TampilanProyeksi = (typeof TAMPILAN_PROYEKSI)[number];

/** What the analyst tries out; nothing of it is stored in the office's data. */
export interface Andai {
  readonly batasSetahun: number | null;
  readonly tambahUsia: number;
  readonly pertumbuhan: number;
  readonly skenarioId: string | null;
  readonly mutasi: boolean;
  readonly persenPppk: number | null;
  readonly sekelas: boolean;
}

/** The projection of the office as it is. */
export const TANPA_ANDAI: Andai = {
  batasSetahun: null,
  tambahUsia: 0,
  pertumbuhan: 0,
  skenarioId: null,
  mutasi: false,
  persenPppk: null,
  sekelas: false,
};

interface Pilihan {
  readonly tampilan: TampilanProyeksi;
  readonly kertas: Kertas;
}

const PILIHAN_AWAL: Pilihan = { tampilan: "tabel", kertas: "f4" };

/** The projection under what is tried out, the scenarios that may be chosen, and the choices of the view; all are remembered. */
export function useProyeksi() {
  const [tersimpan, ubahAndai] = useRemembered<Andai>("proyeksi-andai", TANPA_ANDAI);
  const [pilihan, pilih] = useRemembered<Pilihan>("proyeksi", PILIHAN_AWAL);
  const rencana = useShell("rencanaPenempatan.list", {}).data?.find(({ keadaan }) => keadaan === "dipakai") ?? null;
  const { data: daftar } = useShell("skenario.list", {});
  const skenario = useMemo(() => (daftar?.skenario ?? []).filter(({ keadaan }) => keadaan === "terbuka"), [daftar]);
  // A scenario that is gone meanwhile is not asked for.
  const ada = tersimpan.skenarioId !== null && skenario.some(({ id }) => id === tersimpan.skenarioId);
  const andai = useMemo((): Andai => (ada ? tersimpan : { ...tersimpan, skenarioId: null }), [ada, tersimpan]);
  const proyeksi = useJobAnswer("proyeksi.kantor", andai, {
    keepBefore: true,
    enabled: tersimpan.skenarioId === null || daftar !== undefined,
  });
  return { proyeksi, andai, ubahAndai, skenario, rencana, pilihan, pilih };
}
