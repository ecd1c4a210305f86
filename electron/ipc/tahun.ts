import { tahunBerurutan } from "../../core/abk/tahun";
import type { Parsed } from "../../core/contract/procedures";
import type { KebutuhanLimaTahun } from "../../core/contract/tahun";
import { datePartsOf } from "../../core/date";
import { kebutuhanTahunan } from "../../core/formasi/kebutuhan-tahunan";
import { groupBy } from "../../core/group";
import { listTahun, listVolumeTahun, saveTahun, saveVolumeTahun } from "../db/tahun";
import { listTugas } from "../db/tugas";
import { step, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor } from "./rekap";

/** Years of the curve: as far as a proposal of formasi looks ahead. */
const BANYAK_TAHUN = 5;

export const tahunHandlers: Handlers<"tahun.list" | "tahun.save" | "volumeTahun.list" | "volumeTahun.save" | "kebutuhan.lima"> = {
  "tahun.list": ({ files }) => listTahun(files.store.query),
  "tahun.save": async (context, tahun) => {
    await context.files.store.step(step(context, "tahunUbah", { tahun: tahun.id }), (writer) => saveTahun(writer, tahun));
    return null;
  },
  "volumeTahun.list": async ({ files }, { jabatanId }) => {
    const { query } = files.store;
    const menurutTugas = groupBy(await listVolumeTahun(query, jabatanId), (satu) => satu.tugasId);
    return (await listTugas(query, jabatanId)).map((tugas) => ({ tugas, volume: menurutTugas.get(tugas.id) ?? [] }));
  },
  "volumeTahun.save": async (context, edits) => {
    const { store } = context.files;
    await store.step(step(context, "volumeTahunUbah", { nama: await store.nameOf("jabatan", edits.jabatanId) }), (writer) =>
      saveVolumeTahun(writer, edits),
    );
    return null;
  },
  "kebutuhan.lima": kebutuhanLima,
};

/** The curve of the office from a year on (next year when absent), beside the bezetting as at a day. */
export async function kebutuhanLima(
  { files, today }: ReadingContext,
  { mulai = datePartsOf(today()).year + 1, per = today() }: Partial<Parsed<"kebutuhan.lima">>,
): Promise<KebutuhanLimaTahun> {
  const { query } = files.store;
  const bahan = await bahanKantor(query, per);
  const tahun = tahunBerurutan(mulai, BANYAK_TAHUN, await listTahun(query));
  return { profil: bahan.profil, per, ...kebutuhanTahunan(bahan, await listVolumeTahun(query), tahun) };
}
