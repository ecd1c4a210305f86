import { AppError } from "../../core/errors";
import { FORMULIR_TERBANYAK } from "../../core/formasi/formulir";
import { naskahFormulir } from "../../core/formasi/naskah-formulir";
import { TEKS_DIALOG_FORMULIR } from "../../core/text/formulir";
import { HAL } from "../../core/text/hal";
import { jejakDari, rekapKantor } from "./rekap";
import { sumberNaskah } from "./sumber-naskah";

/** The forms of the chosen jabatan. @throws AppError notFound, invalidInput when there are too many for one run */
export const formulir = sumberNaskah<"formulir", Parameters<typeof naskahFormulir>>({
  gather: async (context, { jabatan, per = context.today(), satuan }, bingkai) => {
    const rekap = await rekapKantor(context.files.store.query, per);
    const wanted = jabatan === undefined ? null : new Set(jabatan);
    const chosen = rekap.jabatan.filter(({ jabatanId }) => wanted === null || wanted.has(jabatanId));
    if (chosen.length === 0 || (wanted !== null && chosen.length < wanted.size)) throw new AppError("notFound", { hal: HAL.jabatan });
    if (chosen.length > FORMULIR_TERBANYAK)
      throw new AppError("invalidInput", { rincian: TEKS_DIALOG_FORMULIR.terlaluBanyak(FORMULIR_TERBANYAK) });
    const jejak = jejakDari(rekap);
    return [
      {
        ...bingkai,
        profil: rekap.profil,
        per,
        satuan,
        jabatan: chosen.map((satu) => ({ rekap: satu, jejak: jejak(satu) })),
      },
    ];
  },
  compose: naskahFormulir,
});
