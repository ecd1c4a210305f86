import type { TemuanOrganisasiDinilai } from "../../../core/contract/organisasi";
import { useCommand } from "../../data/query";
import { useSuntinganPembenaran, type SuntinganPembenaran } from "../../ui/pembenaran/suntingan";

/** What can be done with the justifications of findings about the organisation. */
export function usePembenaranOrganisasi(): SuntinganPembenaran<TemuanOrganisasiDinilai> {
  const simpan = useCommand("organisasi.justify");
  const buka = useCommand("organisasi.unjustify");
  return useSuntinganPembenaran({
    benarkan: (temuan, catatan) =>
      simpan.mutateAsync({
        temuan: temuan.map(({ kunci, ukuran, pembenaran }) => ({ kunci, ukuran, revision: pembenaran?.revision ?? null })),
        catatan,
      }),
    bukaLagi: ({ kunci, pembenaran }) => {
      if (pembenaran) buka.mutate({ kunci, revision: pembenaran.revision });
    },
    menyimpan: simpan.isPending || buka.isPending,
    idDraf: (kunci) => `pembenaran-organisasi/${kunci}`,
  });
}
