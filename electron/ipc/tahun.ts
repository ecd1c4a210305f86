import { tahunBerurutan } from "../../core/abk/tahun";
import { datePartsOf } from "../../core/date";
import { kebutuhanTahunan } from "../../core/formasi/kebutuhan-tahunan";
import { groupBy } from "../../core/group";
import { nameOfRow, recordStep } from "../db/journal";
import { listTahun, listVolumeTahun, saveTahun, saveVolumeTahun } from "../db/tahun";
import { listTugas } from "../db/tugas";
import { step } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor } from "./rekap";

/** Years of the curve: as far as a proposal of formasi looks ahead. */
const BANYAK_TAHUN = 5;

export const tahunHandlers: Handlers<"tahun.list" | "tahun.save" | "volumeTahun.list" | "volumeTahun.save" | "kebutuhan.lima"> = {
  "tahun.list": ({ files }) => listTahun(files.basis.query),
  "tahun.save": (context, tahun) => {
    recordStep(context.files.basis, step(context, "tahunUbah", { tahun: tahun.id }), (writer) => saveTahun(writer, tahun));
    return null;
  },
  "volumeTahun.list": async ({ files }, { jabatanId }) => {
    const { query } = files.basis;
    const menurutTugas = groupBy(await listVolumeTahun(query, jabatanId), (satu) => satu.tugasId);
    return (await listTugas(query, jabatanId)).map((tugas) => ({ tugas, volume: menurutTugas.get(tugas.id) ?? [] }));
  },
  "volumeTahun.save": (context, edits) => {
    const { basis } = context.files;
    recordStep(basis, step(context, "volumeTahunUbah", { nama: nameOfRow(basis, "jabatan", edits.jabatanId) }), (writer) =>
      saveVolumeTahun(writer, edits),
    );
    return null;
  },
  "kebutuhan.lima": async ({ files, today }, { mulai = datePartsOf(today()).year + 1, per = today() }) => {
    const { query } = files.basis;
    const bahan = await bahanKantor(query, per);
    const tahun = tahunBerurutan(mulai, BANYAK_TAHUN, await listTahun(query));
    return { profil: bahan.profil, per, ...kebutuhanTahunan(bahan, await listVolumeTahun(query), tahun) };
  },
};
