import { computeKelengkapan } from "../../core/anjab/kelengkapan";
import { anjabPerJabatan, type UnsurAnjab } from "../../core/anjab/unsur";
import { BENTUK_UNSUR, type BarisAnjab, type IsiAnjabJabatan } from "../../core/contract/anjab";
import type { Parsed } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { groupBy } from "../../core/group";
import { TEKS_UNSUR } from "../../core/text/anjab";
import { HAL } from "../../core/text/hal";
import { listRincianTugas, listUnsur, saveRincianTugas, saveUnsur, type UbahanUnsur } from "../db/anjab";
import { listJabatan } from "../db/jabatan";
import type { Query } from "../db/schema";
import type { Writer } from "../db/store";
import { tugasHitung } from "../db/tugas";
import { listUnit } from "../db/unit";
import { step, type Context } from "./context";
import type { Handlers } from "./handler";
import { readInput } from "./read-input";

type Nama = "anjab.list" | "anjab.get" | "anjab.rekap" | "anjab.save" | "anjab.salin" | "rincianTugas.save";

export const anjabHandlers: Handlers<Nama> = {
  "anjab.list": ({ files }) => listUnsur(files.store.query),
  "anjab.get": ({ files }, { jabatanId }) => isiAnjab(files.store.query, jabatanId),
  "anjab.rekap": ({ files }) => rekapAnjab(files.store.query),
  "anjab.save": (context, { jabatanId, ubahan }) => {
    const unsur = ubahan.map(bacaUbahan);
    const disebut = unsur.map((satu) => TEKS_UNSUR[satu.unsur].toLowerCase()).join(", ");
    return simpan(context, { kode: "anjabUbah", rincian: { unsur: disebut }, jabatanId, unsur });
  },
  "anjab.salin": (context, { jabatanId, dari, ubahan, rincian }) =>
    simpan(context, { kode: "anjabSalin", rincian: { dari }, jabatanId, unsur: ubahan.map(bacaUbahan), tugas: rincian }),
  "rincianTugas.save": async (context, { jabatanId, rincian }) => {
    const { store } = context.files;
    const nama = await namaJabatan(context, jabatanId);
    await store.step(step(context, "rincianTugasUbah", { nama }), (writer) => tulisRincian(writer, jabatanId, rincian));
    return listRincianTugas(store.query, jabatanId);
  },
};

/** @throws AppError notFound for a task of another jabatan, staleRevision */
async function tulisRincian(writer: Writer, jabatanId: string, rincian: Parsed<"rincianTugas.save">["rincian"]): Promise<void> {
  for (const { tugasId, revision, ...isi } of rincian) {
    if ((await writer.find("tugas", tugasId))?.jabatanId !== jabatanId) throw new AppError("notFound", { hal: HAL.tugas });
    await saveRincianTugas(writer, { id: tugasId, revision }, isi);
  }
}

/** Writes elements, and what is said of tasks, of one jabatan as one step. @throws AppError notFound, staleRevision */
async function simpan(
  context: Context,
  bahan: {
    readonly kode: "anjabUbah" | "anjabSalin";
    readonly rincian: Readonly<Record<string, string>>;
    readonly jabatanId: string;
    readonly unsur: readonly UbahanUnsur[];
    readonly tugas?: Parsed<"rincianTugas.save">["rincian"];
  },
): Promise<IsiAnjabJabatan> {
  const { store } = context.files;
  const { kode, jabatanId, unsur, tugas = [] } = bahan;
  const nama = await namaJabatan(context, jabatanId);
  await store.step(step(context, kode, { nama, ...bahan.rincian }), async (writer) => {
    for (const satu of unsur) await saveUnsur(writer, jabatanId, satu);
    await tulisRincian(writer, jabatanId, tugas);
  });
  return isiAnjab(store.query, jabatanId);
}

/** How far the informasi jabatan of every post is. */
export async function rekapAnjab(query: Query): Promise<readonly BarisAnjab[]> {
  const unsur = anjabPerJabatan(await listUnsur(query));
  const tugas = groupBy(await tugasHitung(query), ({ jabatanId }) => jabatanId);
  const rincian = new Map((await listRincianTugas(query)).map((satu) => [satu.id, satu]));
  const unit = new Map((await listUnit(query)).map(({ id, nama }) => [id, nama]));
  return (await listJabatan(query)).map((jabatan) => {
    const milik = tugas.get(jabatan.id) ?? [];
    return {
      jabatanId: jabatan.id,
      nama: jabatan.nama,
      unitId: jabatan.unitId,
      unit: unit.get(jabatan.unitId) ?? "",
      kelas: jabatan.kelas,
      kelengkapan: computeKelengkapan({
        jabatan,
        unsur: unsur.get(jabatan.id) ?? {},
        tugas: milik,
        rincian: milik.flatMap(({ id }) => rincian.get(id) ?? []),
      }),
    };
  });
}

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
  const terbaca = readInput(BENTUK_UNSUR[unsur], isi);
  if (!terbaca?.success) throw new AppError("invalidInput", { rincian: `isi ${TEKS_UNSUR[unsur].toLowerCase()} tidak sah` });
  return { unsur, isi: terbaca.data, ...lain } as UbahanUnsur<U>;
}
