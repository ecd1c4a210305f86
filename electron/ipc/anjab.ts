import { BENTUK_UNSUR, type IsiAnjabJabatan } from "../../core/contract/anjab";
import type { UnsurAnjab } from "../../core/anjab/unsur";
import type { Parsed } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { TEKS_UNSUR } from "../../core/text/anjab";
import { HAL } from "../../core/text/hal";
import { listRincianTugas, listUnsur, saveRincianTugas, saveUnsur, type UbahanUnsur } from "../db/anjab";
import type { Query } from "../db/schema";
import { step, type Context } from "./context";
import type { Handlers } from "./handler";

export const anjabHandlers: Handlers<"anjab.list" | "anjab.get" | "anjab.save" | "rincianTugas.save"> = {
  "anjab.list": ({ files }) => listUnsur(files.store.query),
  "anjab.get": ({ files }, { jabatanId }) => isiAnjab(files.store.query, jabatanId),
  "anjab.save": async (context, { jabatanId, ubahan }) => {
    const { store } = context.files;
    const unsur = ubahan.map(bacaUbahan);
    const nama = await namaJabatan(context, jabatanId);
    const rincian = { nama, unsur: unsur.map((satu) => TEKS_UNSUR[satu.unsur].toLowerCase()).join(", ") };
    await store.step(step(context, "anjabUbah", rincian), async (writer) => {
      for (const satu of unsur) await saveUnsur(writer, jabatanId, satu);
    });
    return isiAnjab(store.query, jabatanId);
  },
  "rincianTugas.save": async (context, { jabatanId, rincian }) => {
    const { store } = context.files;
    const nama = await namaJabatan(context, jabatanId);
    await store.step(step(context, "rincianTugasUbah", { nama }), async (writer) => {
      for (const { tugasId, revision, ...isi } of rincian) {
        if ((await writer.find("tugas", tugasId))?.jabatanId !== jabatanId) throw new AppError("notFound", { hal: HAL.tugas });
        await saveRincianTugas(writer, { id: tugasId, revision }, isi);
      }
    });
    return listRincianTugas(store.query, jabatanId);
  },
};

async function isiAnjab(query: Query, jabatanId: string): Promise<IsiAnjabJabatan> {
  return { unsur: await listUnsur(query, jabatanId), rincian: await listRincianTugas(query, jabatanId) };
}

/** @throws AppError notFound */
async function namaJabatan({ files }: Context, jabatanId: string): Promise<string> {
  const nama = await files.store.nameOf("jabatan", jabatanId);
  if (nama === "") throw new AppError("notFound", { hal: HAL.jabatan });
  return nama;
}

/** @throws AppError invalidInput naming the element */
function bacaUbahan<U extends UnsurAnjab>({ unsur, isi, ...lain }: Parsed<"anjab.save">["ubahan"][number]): UbahanUnsur<U> {
  const terbaca = BENTUK_UNSUR[unsur].safeParse(isi);
  if (!terbaca.success) throw new AppError("invalidInput", { rincian: `isi ${TEKS_UNSUR[unsur].toLowerCase()} tidak sah` });
  return { unsur, isi: terbaca.data, ...lain } as UbahanUnsur<U>;
}
