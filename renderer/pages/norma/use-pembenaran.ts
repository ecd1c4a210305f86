import type { TemuanDinilai } from "../../../core/contract/norma";
import { useCommand } from "../../data/query";
import { useSuntinganPembenaran, type SuntinganPembenaran } from "../../ui/pembenaran/suntingan";

/** What can be done with the justifications of findings about norms. */
export function usePembenaran(): SuntinganPembenaran<TemuanDinilai> {
  const simpan = useCommand("norma.justify");
  const buka = useCommand("norma.unjustify");
  return useSuntinganPembenaran({
    benarkan: (temuan, catatan) =>
      simpan.mutateAsync({ temuan: temuan.map(({ kunci, pembenaran }) => ({ kunci, revision: pembenaran?.revision ?? null })), catatan }),
    bukaLagi: ({ kunci, pembenaran }) => {
      if (pembenaran) buka.mutate({ kunci, revision: pembenaran.revision });
    },
    menyimpan: simpan.isPending || buka.isPending,
    idDraf: (kunci) => `pembenaran/${kunci}`,
  });
}
