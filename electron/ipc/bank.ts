import { normaMenyimpang } from "../../core/abk/bank";
import type { BankTugasBaris, PemakaiBank } from "../../core/contract/bank";
import { groupBy } from "../../core/group";
import { addBank, changeBank, findBank, keepInBank, listBank, removeBank, takeFromBank } from "../db/bank";
import { listJabatan } from "../db/jabatan";
import type { Query } from "../db/schema";
import { allTugas, findTugas } from "../db/tugas";
import { listUnit } from "../db/unit";
import { step } from "./context";
import type { Handlers } from "./handler";
import { targetOf } from "./target";

export const bankHandlers: Handlers<"bank.list" | "bank.save" | "bank.remove" | "bank.take" | "bank.keep"> = {
  "bank.list": ({ files }) => bankDanPemakai(files.store.query),
  "bank.save": async (context, { id, revision, ...isi }) => {
    const { store } = context.files;
    const target = targetOf(id, revision);
    const { value } = await store.step(step(context, target ? "bankUbah" : "bankTambah", { nama: isi.uraian }), async (writer) => {
      if (!target) return await addBank(writer, isi);
      await changeBank(writer, target, isi);
      return target.id;
    });
    return findBank(store.query, value);
  },
  "bank.remove": async (context, target) => {
    const { store } = context.files;
    const { uraian } = await findBank(store.query, target.id);
    await store.step(step(context, "bankHapus", { nama: uraian }), (writer) => removeBank(writer, target));
    return null;
  },
  "bank.take": async (context, { jabatanId, bankId }) => {
    const { store } = context.files;
    const dipilih = [...new Set(bankId)];
    const rincian = { nama: await store.nameOf("jabatan", jabatanId), jumlah: dipilih.length };
    const { value } = await store.step(step(context, "bankAmbil", rincian), (writer) => takeFromBank(writer, jabatanId, dipilih));
    return { ditambahkan: value, dilewati: dipilih.length - value };
  },
  "bank.keep": async (context, { tugasId, revision }) => {
    const { store } = context.files;
    const { uraian } = await findTugas(store.query, tugasId);
    const head = step(context, "bankSimpan", { nama: uraian });
    const { value } = await store.step(head, (writer) => keepInBank(writer, { id: tugasId, revision }));
    return findBank(store.query, value);
  },
};

/** Every standard norm with the tasks that use it. */
export async function bankDanPemakai(query: Query): Promise<readonly BankTugasBaris[]> {
  const pemakai = await pemakaiPerBank(query);
  return (await listBank(query)).map((bank) => ({
    ...bank,
    pemakai: (pemakai.get(bank.id) ?? []).map((satu) => ({
      ...satu,
      menyimpang: normaMenyimpang(satu.normaWaktuMenit, bank.normaWaktuMenit),
    })),
  }));
}

/** Tasks that refer to the bank, by the norm that they refer to. */
async function pemakaiPerBank(query: Query): Promise<ReadonlyMap<string, readonly Omit<PemakaiBank, "menyimpang">[]>> {
  const jabatan = new Map((await listJabatan(query)).map((satu) => [satu.id, satu]));
  const unit = new Map((await listUnit(query)).map((satu) => [satu.id, satu.nama]));
  const pemakai = (await allTugas(query)).flatMap(({ id, uraian, jabatanId, normaWaktuMenit, bankId }) => {
    const milik = jabatan.get(jabatanId);
    if (bankId === null || !milik) return [];
    return [{ bankId, tugasId: id, uraian, jabatanId, jabatan: milik.nama, unit: unit.get(milik.unitId) ?? "", normaWaktuMenit }];
  });
  return groupBy(pemakai, (satu) => satu.bankId);
}
