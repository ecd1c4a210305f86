import { useDeferredValue, useMemo } from "react";
import { periksaKata, type BahanKata } from "../../../../core/anjab/periksa-kata";
import type { TemuanKata } from "../../../../core/anjab/temuan-kata";
import { namaKata } from "../../../../core/anjab/nama-kata";
import type { KataDibiarkan } from "../../../../core/contract/bantuan-anjab";
import { TEKS_PERIKSA_KATA } from "../../../../core/text/periksa-kata";
import { useCommand, useShell } from "../../../data/query";
import { useTetap } from "../../../data/use-tetap";

/** A finding with what the office said of it; null while it is open. */
export type KataDinilai = TemuanKata & { readonly dibiarkan: KataDibiarkan | null };

/** What is asked about the wording of one jabatan while it is written, and the ways to let a finding be and to ask again. */
export interface PeriksaKata {
  readonly temuan: readonly KataDinilai[];
  readonly biarkan: (temuan: KataDinilai) => void;
  readonly bukaLagi: (temuan: KataDinilai) => void;
}

/** Looks at the wording as it is typed; it follows a moment later, so that no key waits for it. */
export function usePeriksaKata(bahan: Pick<BahanKata, "jabatanId" | "nama" | "tugas" | "isi">): PeriksaKata {
  const { jabatanId } = bahan;
  const unit = useShell("unit.list", {});
  const jabatan = useShell("jabatan.list", {});
  const kantor = useShell("office.status", {}).data?.kantor.namaKantor ?? "";
  const dibiarkan = useShell("kata.dibiarkan", { jabatanId });
  const biarkan = useCommand("kata.biarkan");
  const bukaLagi = useCommand("kata.bukaLagi");
  const nama = useMemo(
    () => namaKata(jabatanId, { unit: unit.data ?? [], jabatan: jabatan.data ?? [], kantor }),
    [jabatanId, unit.data, jabatan.data, kantor],
  );
  const ditulis = useDeferredValue(bahan);
  // The same answer for as long as the same is asked: every element of the page shows what is asked of it.
  const dinilai = useMemo(() => {
    const perKunci = new Map((dibiarkan.data ?? []).map((satu) => [satu.kunci, satu]));
    return periksaKata({ ...ditulis, ...nama }).map((satu) => ({ ...satu, dibiarkan: perKunci.get(satu.kunci) ?? null }));
  }, [ditulis, nama, dibiarkan.data]);
  const temuan = useTetap<readonly KataDinilai[]>(dinilai);
  const { mutate: catatBiarkan } = biarkan;
  const { mutate: catatBuka } = bukaLagi;
  return useMemo(
    () => ({
      temuan,
      biarkan: ({ kunci }) => catatBiarkan({ kunci, revision: null, catatan: TEKS_PERIKSA_KATA.catatan }),
      bukaLagi: ({ kunci, dibiarkan: milik }) => {
        if (milik) catatBuka({ kunci, revision: milik.revision });
      },
    }),
    [temuan, catatBiarkan, catatBuka],
  );
}
