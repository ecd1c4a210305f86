import { jejakJumlah } from "../../core/formasi/jejak-jumlah";
import { readKantor } from "../db/kantor";
import { listUnit } from "../db/unit";
import type { Handlers } from "./handler";
import { jejakDari, rekapKantor } from "./rekap";

export const jejakHandlers: Handlers<"jejak.jumlah"> = {
  "jejak.jumlah": async ({ files, today }, { unitId, per = today() }) => {
    const { query } = files.store;
    const rekap = await rekapKantor(query, per);
    const jejak = jejakDari(rekap);
    return jejakJumlah(unitId, {
      unit: await listUnit(query),
      rekap: rekap.jabatan,
      profil: rekap.profil,
      per,
      namaKantor: (await readKantor(query)).namaKantor,
      pembalik: (baris) => jejak(baris).pembalik,
    });
  },
};
