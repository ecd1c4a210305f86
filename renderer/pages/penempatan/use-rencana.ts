import { useCallback, useState } from "react";
import type { RencanaPenempatan } from "../../../core/contract/penempatan";
import { bedaRencana, type BedaRencana } from "../../../core/penempatan/beda-rencana";
import { batasanHilang, BENTUK_PILIHAN, TANPA_PILIHAN, ubahBatasan, type SatuBatasan } from "../../../core/penempatan/pilihan";
import type { BatasanTersimpan } from "../../../core/penempatan/rencana-tersimpan";
import type { Usul } from "../../../core/penempatan/usul";
import { simpanDraf } from "../../data/draf";
import { useJobAnswer } from "../../data/job";
import { useDraftState } from "../../data/use-draft";

/** A plan that can be shown: one under limits that do not contradict each other. */
export type RencanaTerhitung = Exclude<RencanaPenempatan, { readonly keadaan: "bertentangan" }>;

/** What is kept of the limits: they belong to the data file, and are there again after a restart. */
const ASAL = { id: "penempatan", bentuk: BENTUK_PILIHAN, tersimpan: TANPA_PILIHAN, baru: true };

/** Whether limits are worked on that those of a kept plan would take the place of. */
export function useBatasanHilang(pengganti: BatasanTersimpan): boolean {
  return batasanHilang(useDraftState(ASAL).nilai, pengganti);
}

/** Puts the limits of a kept plan in the place of those that are worked on. */
export function kerjakanBatasan({ kunci, coret, penting }: BatasanTersimpan): void {
  simpanDraf(ASAL.id, { nilai: { kunci, coret, penting, diminta: true }, sejak: TANPA_PILIHAN });
}

/**
 * The proposal under what the analyst insists on. Once it was asked for it is computed anew by itself when a limit changes, and the plan before
 * is kept to tell the difference.
 */
export function useRencana() {
  const { nilai: pilihan, ubah } = useDraftState(ASAL);
  const { kunci, coret, penting, diminta } = pilihan;
  const jawaban = useJobAnswer(
    "penempatan.hitung",
    { kunci: [...kunci], coret: [...coret], penting: [...penting] },
    { enabled: diminta, keepBefore: true },
  );
  const [urutan, setUrutan] = useState<{ readonly kini: RencanaTerhitung | null; readonly lalu: RencanaTerhitung | null }>({
    kini: null,
    lalu: null,
  });
  const baru = jawaban.data;
  const terhitung = diminta && baru !== undefined && baru.keadaan !== "bertentangan" && !jawaban.isPlaceholderData ? baru : null;
  if (terhitung !== null && terhitung !== urutan.kini) setUrutan({ kini: terhitung, lalu: urutan.kini });
  return {
    pilihan,
    jawaban,
    beda: bandingan(urutan.lalu, urutan.kini),
    tutupBeda: useCallback(() => setUrutan(({ kini }) => ({ kini, lalu: null })), []),
    hitung: (): void => {
      if (diminta) void jawaban.refetch();
      else ubah({ diminta: true });
    },
    batasi: (satu: SatuBatasan): void => ubah(ubahBatasan(pilihan, satu)),
    hapusBatasan: (): void => ubah({ ...TANPA_PILIHAN, diminta }),
  };
}

/** The difference to the plan before, when there was one of the same day. */
function bandingan(lalu: RencanaTerhitung | null, kini: RencanaTerhitung | null): BedaRencana<Usul> | null {
  return lalu === null || kini === null || lalu.per !== kini.per ? null : bedaRencana(lalu.usul, kini.usul);
}
