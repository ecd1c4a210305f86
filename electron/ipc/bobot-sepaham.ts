import { bobotSepaham, type BobotMenurutKeputusan, type KeputusanTertimbang } from "../../core/penempatan/bobot-sepaham";
import type { UsulTersimpan } from "../../core/penempatan/rencana-tersimpan";
import type { BobotSkor } from "../../core/penempatan/skor";
import { nilaiKantor } from "../../core/peraturan/nilai-kantor";
import { listKetentuanKantor } from "../db/ketentuan-kantor";
import { usulTersimpan } from "../db/rencana-penempatan";
import { job, type Jobs } from "./job";

export const bobotSepahamJobs: Jobs<"rencanaPenempatan.bobot"> = {
  "rencanaPenempatan.bobot": job({
    gather: async (context, { per = context.today() }) => {
      const { query } = context.files.store;
      return {
        bobot: nilaiKantor(await listKetentuanKantor(query)).menurut("penempatan-bobot", per),
        usul: (await usulTersimpan(query)).filter(({ keputusan }) => keputusan !== null),
      };
    },
    work: computeBobot,
  }),
};

function computeBobot({ bobot, usul }: { readonly bobot: BobotSkor; readonly usul: readonly UsulTersimpan[] }): BobotMenurutKeputusan {
  const tertimbang: KeputusanTertimbang[] = [];
  const tanpaTimbangan: BobotMenurutKeputusan["tanpaTimbangan"][number][] = [];
  for (const { id, keputusan, bukti } of usul) {
    const { timbangan = "belumDisimpan" } = bukti;
    if (typeof timbangan === "string") tanpaTimbangan.push({ id, sebab: timbangan });
    else if (keputusan !== null) tertimbang.push({ id, keputusan, timbangan });
  }
  return {
    ...bobotSepaham(tertimbang, bobot),
    sekarang: bobot,
    ditimbang: tertimbang.length,
    tanpaTimbangan,
    usul: Object.fromEntries(usul.map(({ id, nama, ke, keputusan, rencanaId }) => [id, { nama, ke, keputusan, rencanaId }])),
  };
}
