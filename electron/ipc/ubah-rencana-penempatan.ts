import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { buktiUsul, type UsulTersimpan } from "../../core/penempatan/rencana-tersimpan";
import type { Usul } from "../../core/penempatan/usul";
import { TEKS_RENCANA_PENEMPATAN as T } from "../../core/text/rencana-penempatan";
import { listJabatan } from "../db/jabatan";
import { pegawaiPada } from "../db/pegawai-pada";
import {
  addRencana,
  changeRencana,
  findRencana,
  insertUsul,
  listRencana,
  refreshUsul,
  usulTersimpan,
  writeBatasan,
  type UsulBaru,
} from "../db/rencana-penempatan";
import { listUnit } from "../db/unit";
import { step, type Context, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { lepasRencana } from "./lepas-rencana-penempatan";
import { computeTersimpan } from "./rencana-penempatan";
import { catatSk } from "./sk-penempatan";
import { targetOf } from "./target";

type Mengubah =
  | "rencanaPenempatan.save"
  | "rencanaPenempatan.remove"
  | "rencanaPenempatan.putuskan"
  | "rencanaPenempatan.pakai"
  | "rencanaPenempatan.lepas"
  | "rencanaPenempatan.sk";

export const rencanaPenempatanCommands: Handlers<Mengubah> = {
  "rencanaPenempatan.save": async (context, { id, revision, batasan, ...isi }) => {
    const { store } = context.files;
    const target = targetOf(id, revision);
    if (target && batasan) await draf(context, target.id);
    const kode = target ? "rencanaPenempatanUbah" : "rencanaPenempatanTambah";
    const { value } = await store.step(step(context, kode, { nama: isi.nama }), async (writer) => {
      const per = batasan?.per ?? (target ? undefined : context.today());
      if (target) await changeRencana(writer, target, { ...isi, ...(per ? { per } : {}) });
      const saved = target?.id ?? (await addRencana(writer, { ...isi, per: per ?? context.today() }));
      if (batasan) await writeBatasan(writer, saved, batasan);
      return saved;
    });
    return findRencana(store.query, value);
  },
  "rencanaPenempatan.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    const { nama, keadaan } = await findRencana(store.query, id);
    if (keadaan !== "draf") throw new AppError("invalidInput", { rincian: T.hanyaDraf });
    await store.step(step(context, "rencanaPenempatanHapus", { nama }), (writer) =>
      writer.removeWhole("rencanaPenempatan", { id, revision }),
    );
    return null;
  },
  "rencanaPenempatan.putuskan": async (context, putusan) => {
    await (putusan.dilihat === null
      ? putuskanBaru(context, putusan)
      : putuskanTersimpan(context, { ...putusan, dilihat: putusan.dilihat }));
    return null;
  },
  "rencanaPenempatan.pakai": async (context, { id, revision, per: diminta }) => {
    const { store } = context.files;
    const { nama } = await draf(context, id, revision);
    const { per, usul } = await usulDihitung(context, id, diminta);
    const tersimpan = await usulTersimpan(store.query, id);
    const ada = new Map(tersimpan.map((satu) => [kunciUsul(satu.pegawaiId, satu.ke.id), satu]));
    const diusulkan = new Set(usul.map((satu) => kunciUsul(satu.pegawaiId, satu.ke.id)));
    // Who has her post already or will have it, by its decree or by a list of the office, needs no proposal any more.
    const pemangku = new Map((await pegawaiPada(store.query, per)).map((satu) => [satu.id, satu]));
    const yatim = tersimpan.filter(
      ({ keputusan, tercatat, pegawaiId, ke }) =>
        keputusan === "terima" &&
        !tercatat &&
        pemangku.get(pegawaiId)?.jabatanId !== ke.id &&
        pemangku.get(pegawaiId)?.akan?.jabatanId !== ke.id &&
        !diusulkan.has(kunciUsul(pegawaiId, ke.id)),
    );
    if (yatim.length > 0)
      throw new AppError("invalidInput", {
        rincian: T.diterimaTidakDiusulkan(yatim.map((satu) => `${satu.nama} ke ${satu.ke.nama}`).join("; ")),
      });
    const sebelumnya = (await listRencana(store.query)).filter(({ keadaan }) => keadaan === "dipakai");
    await store.step(step(context, "rencanaPenempatanPakai", { nama }), async (writer) => {
      for (const satu of sebelumnya) await writer.update("rencanaPenempatan", { id: satu.id, revision: null }, { keadaan: "diganti" });
      await writer.update("rencanaPenempatan", { id, revision }, { keadaan: "dipakai", per });
      for (const satu of usul) {
        const lama = ada.get(kunciUsul(satu.pegawaiId, satu.ke.id));
        if (lama) await refreshUsul(writer, { id: lama.id, revision: null }, satu);
        else await insertUsul(writer, id, { usul: satu, keputusan: null, alasan: "" });
      }
    });
    return null;
  },
  "rencanaPenempatan.lepas": lepasRencana,
  "rencanaPenempatan.sk": catatSk,
};

/** A plan whose limits and moves may still change. @throws AppError notFound, planAdopted, staleRevision */
async function draf(context: ReadingContext, id: string, revision?: number) {
  const rencana = await findRencana(context.files.store.query, id);
  if (rencana.keadaan !== "draf") throw new AppError("planAdopted", { nama: rencana.nama });
  if (revision !== undefined && revision !== rencana.revision) throw new AppError("staleRevision", { hal: rencana.nama });
  return rencana;
}

interface Putusan {
  readonly rencanaId: string;
  /** Of the plan that was seen. */
  readonly rencanaRevision: number;
  readonly pegawaiId: string;
  readonly jabatanId: string;
  readonly keputusan: UsulTersimpan["keputusan"];
  readonly alasan: string;
  readonly per?: PlainDate | undefined;
}

/** Decides on a move that its plan does not keep yet: it is kept as it is proposed now. */
async function putuskanBaru(context: Context, putusan: Putusan): Promise<void> {
  const { store } = context.files;
  const { rencanaId, pegawaiId, jabatanId, keputusan, alasan, per } = putusan;
  await draf(context, rencanaId, putusan.rencanaRevision);
  const tersimpan = await usulTersimpan(store.query, rencanaId);
  if (keputusan === null || tersimpan.some((satu) => satu.pegawaiId === pegawaiId && satu.ke.id === jabatanId))
    throw new AppError("staleRevision", { hal: T.usul });
  const dihitung = await usulDihitung(context, rencanaId, per);
  const usul = dihitung.usul.find((satu) => satu.pegawaiId === pegawaiId && satu.ke.id === jabatanId);
  const [nama, ke] = [await store.nameOf("pegawai", pegawaiId), await store.nameOf("jabatan", jabatanId)];
  if (!usul) throw new AppError("invalidInput", { rincian: T.usulTidakAda(nama, ke) });
  periksaPutusan({ keputusan, alasan, nama }, lain(tersimpan, { pegawaiId, jabatanId }));
  await store.step(step(context, kodePutusan(keputusan), { nama, ke }), (writer) =>
    insertUsul(writer, rencanaId, { usul, keputusan, alasan }),
  );
}

/** Decides anew on a move that its plan keeps. Taken back in a draft, it is computed again and no longer kept. */
async function putuskanTersimpan(
  context: Context,
  {
    rencanaId,
    pegawaiId,
    jabatanId,
    keputusan,
    alasan,
    dilihat,
  }: Omit<Putusan, "rencanaRevision"> & { readonly dilihat: { readonly id: string; readonly revision: number } },
): Promise<void> {
  const { store } = context.files;
  const { keadaan } = await findRencana(store.query, rencanaId);
  const tersimpan = await usulTersimpan(store.query, rencanaId);
  const usul = tersimpan.find(({ id }) => id === dilihat.id);
  if (!usul || usul.pegawaiId !== pegawaiId || usul.ke.id !== jabatanId) throw new AppError("notFound", { hal: T.usul });
  if (usul.tercatat) throw new AppError("invalidInput", { rincian: T.skSudah(usul.nomorSk) });
  periksaPutusan({ keputusan, alasan, nama: usul.nama }, lain(tersimpan, { pegawaiId, jabatanId }));
  const nama = await store.nameOf("pegawai", pegawaiId);
  await store.step(step(context, kodePutusan(keputusan), { nama, ke: usul.ke.nama }), (writer) =>
    keputusan === null && keadaan === "draf"
      ? writer.remove("usulPenempatan", dilihat.id, dilihat.revision)
      : writer.update("usulPenempatan", dilihat, {
          keputusan,
          alasan: keputusan === null ? "" : alasan,
          nomorSk: "",
          tmt: null,
          faktaId: null,
        }),
  );
}

/** A person goes to one post; whoever turns a proposal down says why. @throws AppError invalidInput */
function periksaPutusan(
  { keputusan, alasan, nama }: { readonly keputusan: UsulTersimpan["keputusan"]; readonly alasan: string; readonly nama: string },
  lainnya: readonly UsulTersimpan[],
): void {
  if (keputusan === "tolak" && alasan === "") throw new AppError("invalidInput", { rincian: T.alasanWajib });
  const diterima = lainnya.find((satu) => satu.keputusan === "terima");
  if (keputusan === "terima" && diterima) throw new AppError("invalidInput", { rincian: T.sudahDiterima(nama, diterima.ke.nama) });
}

function lain(
  tersimpan: readonly UsulTersimpan[],
  { pegawaiId, jabatanId }: Pick<Putusan, "pegawaiId" | "jabatanId">,
): readonly UsulTersimpan[] {
  return tersimpan.filter((satu) => satu.pegawaiId === pegawaiId && satu.ke.id !== jabatanId);
}

function kodePutusan(keputusan: UsulTersimpan["keputusan"]) {
  if (keputusan === null) return "usulPenempatanCabut" as const;
  return keputusan === "terima" ? ("usulPenempatanTerima" as const) : ("usulPenempatanTolak" as const);
}

function kunciUsul(pegawaiId: string, jabatanId: string): string {
  return `${pegawaiId} ${jabatanId}`;
}

/** The moves that a plan proposes, to be kept, and as at which day. @throws AppError invalidInput for limits or a proof that do not hold */
async function usulDihitung(
  context: ReadingContext,
  id: string,
  diminta: PlainDate | undefined,
): Promise<{ readonly per: PlainDate; readonly usul: readonly UsulBaru[] }> {
  const { query } = context.files.store;
  const hasil = await computeTersimpan(context, id, diminta);
  if (hasil.keadaan === "bertentangan") throw new AppError("invalidInput", { rincian: T.bertentangan });
  if (hasil.keadaan === "buktiCacat") throw new AppError("invalidInput", { rincian: T.buktiCacat });
  const unit = new Map((await listUnit(query)).map((satu) => [satu.id, satu.nama]));
  const jabatan = new Map((await listJabatan(query)).map((satu) => [satu.id, satu]));
  const nama = (satu: string): string => hasil.nama[satu] ?? "";
  const tempat = (satu: string) => ({ id: satu, nama: nama(satu), unit: unit.get(jabatan.get(satu)?.unitId ?? "") ?? "" });
  const usul = hasil.usul.map((satu: Usul): UsulBaru => ({
    pegawaiId: satu.pegawaiId,
    dari: satu.dari === null ? null : tempat(satu.dari),
    ke: tempat(satu.ke),
    palingAwal: satu.palingAwal,
    skor: satu.pasangan.skor.skor,
    bukti: buktiUsul(satu),
  }));
  return { per: hasil.per, usul };
}
