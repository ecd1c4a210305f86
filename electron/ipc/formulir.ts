import { ulid } from "ulid";
import type { FormulirAbk } from "../../core/contract/formulir";
import { FORMULIR_TERBANYAK } from "../../core/formasi/formulir";
import { AppError } from "../../core/errors";
import type { PlainDate } from "../../core/date";
import { TEKS_DIALOG_FORMULIR } from "../../core/text/formulir";
import { readKantor } from "../db/kantor";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { jejakDari, rekapKantor } from "./rekap";

export const formulirHandlers: Handlers<"formulir.get" | "formulir.export" | "pekerjaan.status" | "pekerjaan.batal"> = {
  "formulir.get": (context, { jabatan, per = context.today() }) => gather(context, jabatan, per),
  "formulir.export": async (context, { jabatan, per = context.today(), satuan, kertas, pekerjaan = ulid() }) => {
    // Loaded when first asked for: the workbook library is larger than the rest of the shell.
    const { tulisFormulir } = await import("../excel/formulir");
    const formulir = await gather(context, jabatan, per);
    return context.work.run(pekerjaan, formulir.jabatan.length, (lapor) => tulisFormulir({ ...formulir, per, satuan, kertas }, lapor));
  },
  "pekerjaan.status": ({ work }, { pekerjaan }) => work.status(pekerjaan),
  "pekerjaan.batal": ({ work }, { pekerjaan }) => {
    work.cancel(pekerjaan);
    return null;
  },
};

/** The chosen jabatan with their traces. @throws AppError notFound, invalidInput when there are too many for one run */
async function gather({ files }: ReadingContext, jabatan: readonly string[] | undefined, per: PlainDate): Promise<FormulirAbk> {
  const { query } = files.store;
  const rekap = await rekapKantor(query, per);
  const wanted = jabatan === undefined ? null : new Set(jabatan);
  const chosen = rekap.jabatan.filter(({ jabatanId }) => wanted === null || wanted.has(jabatanId));
  if (chosen.length === 0 || (wanted !== null && chosen.length < wanted.size)) throw new AppError("notFound", { hal: "Jabatan" });
  if (chosen.length > FORMULIR_TERBANYAK)
    throw new AppError("invalidInput", { rincian: TEKS_DIALOG_FORMULIR.terlaluBanyak(FORMULIR_TERBANYAK) });
  const jejak = jejakDari(rekap);
  return {
    kantor: await readKantor(query),
    profil: rekap.profil,
    per,
    contoh: await files.store.isContoh(),
    jabatan: chosen.map((satu) => ({ rekap: satu, jejak: jejak(satu) })),
  };
}
