import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import {
  kalikanUbahan,
  selaraskanUbahan,
  ubahanRingkas,
  type NilaiUbahan,
  type Skenario,
  type TugasJabatan,
} from "../../core/skenario/skenario";
import { kalimatBentrok, TEKS_SKENARIO } from "../../core/text/skenario";
import type { RowTarget, Writer } from "../db/store";
import { activateProfil } from "../db/profil";
import type { Query } from "../db/schema";
import {
  addSkenario,
  adoptUbahan,
  changeSkenario,
  findSkenario,
  listSkenario,
  listUbahan,
  putUbahan,
  type UbahanTersimpan,
} from "../db/skenario";
import { allTugas } from "../db/tugas";
import { listJabatan } from "../db/jabatan";
import { bentrokSusunan, selaraskanSusunan } from "../../core/skenario/susunan";
import { terapkanSusunan } from "../../core/jabatan/susunan";
import { bahanGabung, writeGabung } from "../db/gabung";
import { listSusunan, removeSusunan } from "../db/skenario-susunan";
import { step } from "./context";
import type { Handlers } from "./handler";
import { bentrok, tugasTerpilih } from "./skenario";
import { targetOf } from "./target";

type Mengubah =
  | "skenario.save"
  | "skenario.ubah"
  | "skenario.kalikan"
  | "skenario.coba"
  | "skenario.selaraskan"
  | "skenario.pakai"
  | "skenario.remove";

export const skenarioCommands: Handlers<Mengubah> = {
  "skenario.save": async (context, { id, revision, ...isi }) => {
    const { store } = context.files;
    const target = targetOf(id, revision);
    if (target) await openSkenario(store.query, target.id);
    const saved = (
      await store.step(step(context, target ? "skenarioUbah" : "skenarioTambah", { nama: isi.nama }), async (writer) => {
        if (!target) return await addSkenario(writer, isi);
        await changeSkenario(writer, target, isi);
        return target.id;
      })
    ).value;
    return findSkenario(store.query, saved);
  },
  "skenario.ubah": async (context, { id, ubahan }) => {
    const { store } = context.files;
    const { nama } = await openSkenario(store.query, id);
    const tugas = await tugasById(store.query);
    const stored = await ubahanById(store.query, id);
    await store.step(step(context, "skenarioIsi", { nama }), async (writer) => {
      for (const { tugasId, revision, ...nilai } of ubahan) {
        const seen = { id: stored.get(tugasId)?.id ?? ulid(), revision };
        await put(writer, { id, seen, tugas: tugas.get(tugasId), nilai });
      }
    });
    return null;
  },
  "skenario.kalikan": async (context, { id, pilihan, ...kali }) => {
    const { store } = context.files;
    const { nama } = await openSkenario(store.query, id);
    const terpilih = await tugasTerpilih(store.query, pilihan);
    const stored = await ubahanById(store.query, id);
    await store.step(step(context, "skenarioIsi", { nama }), async (writer) => {
      for (const tugas of terpilih) {
        const lama = stored.get(tugas.id);
        await put(writer, { id, seen: lama ?? belumAda(), tugas, nilai: kalikanUbahan(tugas, lama ?? null, kali) });
      }
    });
    return { jumlah: terpilih.length };
  },
  "skenario.coba": async (context, { nama: diminta, tugasId, ...kali }) => {
    const { store } = context.files;
    const nama = freeName(diminta, await listSkenario(store.query));
    const tugas = await tugasById(store.query);
    // Begun on the grid of a jabatan, but it stands among the scenarios.
    const head = { ...step(context, "skenarioTambah", { nama }), tempat: null };
    const saved = (
      await store.step(head, async (writer) => {
        const id = await addSkenario(writer, { nama, catatan: "", profilId: null });
        for (const satu of tugasId) {
          const asli = tugas.get(satu);
          if (!asli) throw new AppError("notFound", { hal: TEKS_SKENARIO.tugas });
          await put(writer, { id, seen: belumAda(), tugas: asli, nilai: kalikanUbahan(asli, null, kali) });
        }
        return id;
      })
    ).value;
    return findSkenario(store.query, saved);
  },
  "skenario.selaraskan": async (context, { id, revision }) => {
    const { store } = context.files;
    const { nama } = await openSkenario(store.query, id, revision);
    const stored = await listUbahan(store.query, id);
    const jabatan = new Set((await listJabatan(store.query)).map((satu) => satu.id));
    const selaras = new Map(selaraskanUbahan(stored, await tugasById(store.query), jabatan).map((satu) => [satu.tugasId, satu]));
    const kantor = await bahanGabung(store.query);
    const susunan = selaraskanSusunan(kantor, await listSusunan(store.query, id));
    await store.step(step(context, "skenarioSelaras", { nama }), async (writer) => {
      for (const lama of stored) await putUbahan(writer, id, { seen: lama, next: selaras.get(lama.tugasId) ?? null });
      for (const { satu, asal } of susunan)
        await (asal === null
          ? removeSusunan(writer, id, satu)
          : writer.update("ubahanSusunan", { id: satu.id, revision: satu.revision }, { asal }));
    });
    return null;
  },
  "skenario.pakai": async (context, { id, revision }) => {
    const { store } = context.files;
    const { nama, profilId } = await openSkenario(store.query, id, revision);
    const ubahan = await listUbahan(store.query, id);
    const kantor = await bahanGabung(store.query);
    const susunan = await listSusunan(store.query, id);
    const masalah = [
      ...bentrokSusunan(kantor, susunan),
      ...bentrok({ tugas: await allTugas(store.query), jabatan: await listJabatan(store.query) }, ubahan),
    ];
    if (masalah.length > 0) throw new AppError("scenarioConflict", { nama, daftar: kalimatBentrok(masalah) });
    const hasil = terapkanSusunan(
      kantor,
      susunan.map((satu) => satu.ubahan),
    );
    // A task that goes to a jabatan which the structure joins with another one goes to that one.
    const tujuan = new Map(hasil.hasil.ubahanSkenario.map((satu) => [satu.id, satu.jabatanId]));
    const tugasBaru = ubahan.map((satu) => ({ ...satu, jabatanId: tujuan.get(satu.id) ?? null }));
    await store.step(step(context, "skenarioPakai", { nama }), async (writer) => {
      await writeGabung(writer, hasil.rencana, { tabel: "unit", target: [] });
      await adoptUbahan(writer, tugasBaru, { nama, tanggal: context.today() });
      if (profilId !== null) await activateProfil(writer, profilId);
      await writer.update("skenario", { id, revision }, { keadaan: "dipakai" });
    });
    return null;
  },
  "skenario.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    const nama = await store.nameOf("skenario", id);
    await store.step(step(context, "skenarioHapus", { nama }), (writer) => writer.removeWhole("skenario", { id, revision }));
    return null;
  },
};

/** The name, with a number behind it when a scenario has it already. */
function freeName(nama: string, daftar: readonly Skenario[]): string {
  const taken = new Set(daftar.map((satu) => nameKey(satu.nama)));
  let free = nama;
  for (let nomor = 2; taken.has(nameKey(free)); nomor += 1) free = `${nama} (${nomor})`;
  return free;
}

/** A scenario that may still be changed. @throws AppError notFound, staleRevision, scenarioAdopted */
async function openSkenario(query: Query, id: string, revision?: number): Promise<Skenario> {
  const skenario = await findSkenario(query, id);
  if (skenario.keadaan === "dipakai") throw new AppError("scenarioAdopted", { nama: skenario.nama });
  if (revision !== undefined && skenario.revision !== revision) throw new AppError("staleRevision", { hal: skenario.nama });
  return skenario;
}

/** Where nothing is said of a task yet. */
const belumAda = (): RowTarget => ({ id: ulid(), revision: null });

interface UbahanBaru {
  readonly id: string;
  readonly seen: RowTarget;
  readonly tugas: TugasJabatan | undefined;
  readonly nilai: NilaiUbahan;
}

/** Stores what a scenario says of a task. A task that is gone can only lose what was said of it. */
async function put(writer: Writer, { id, seen, tugas, nilai }: UbahanBaru): Promise<void> {
  const isEmpty = nilai.volume === null && nilai.normaWaktuMenit === null && nilai.jabatanId === null;
  if (!tugas && !isEmpty) throw new AppError("notFound", { hal: TEKS_SKENARIO.tugas });
  if (nilai.jabatanId !== null && !(await writer.find("jabatan", nilai.jabatanId)))
    throw new AppError("notFound", { hal: TEKS_SKENARIO.jabatan });
  await putUbahan(writer, id, { seen, next: tugas ? ubahanRingkas(tugas, nilai) : null });
}

async function tugasById(query: Query): Promise<ReadonlyMap<string, TugasJabatan>> {
  return new Map((await allTugas(query)).map((satu) => [satu.id, satu]));
}

async function ubahanById(query: Query, id: string): Promise<ReadonlyMap<string, UbahanTersimpan>> {
  return new Map((await listUbahan(query, id)).map((satu) => [satu.tugasId, satu]));
}
