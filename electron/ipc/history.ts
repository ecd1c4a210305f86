import type { HasilUrung, LangkahRingkas } from "../../core/contract/history";
import { AppError } from "../../core/errors";
import { kalimatLangkah } from "../../core/text/langkah";
import { parseData, type StepRecord } from "../db/history";
import type { UndoActor, UndoOutcome } from "../db/store";
import type { Context } from "./context";
import type { Handlers } from "./handler";
import { jagaLangkahKasus, perubahanTerbaca } from "./riwayat-kasus";

/** Most changed rows shown for one step; a large import has more than anyone reads. */
const DETAIL_LIMIT = 500;

type Name =
  | "history.list"
  | "history.detail"
  | "history.here"
  | "history.undo"
  | "history.redo"
  | "history.preview"
  | "history.revert"
  | "history.repeat";

export const historyHandlers: Handlers<Name> = {
  "history.list": async ({ files }, page) => {
    const { history } = files.store;
    return { langkah: (await history.list(page)).map(ringkasLangkah), total: await history.count(page.jenis) };
  },
  "history.detail": async (context, { id }) => {
    const { history } = context.files.store;
    return perubahanTerbaca(context, await history.changes(await history.step(id), DETAIL_LIMIT));
  },
  "history.here": async ({ files }, { tempat }) => {
    const { history } = files.store;
    const undo = await history.nextUndo(tempat);
    const redo = await history.nextRedo(tempat);
    return { urung: undo && ringkasLangkah(undo), ulang: redo && ringkasLangkah(redo) };
  },
  "history.undo": async (context) => {
    const { store } = context.files;
    const next = await store.history.nextUndo(context.tempat);
    if (!next) throw new AppError("nothingToUndo");
    await jagaLangkahKasus(context, next);
    return hasil(await store.undo(actor(context), { id: next.id, passOver: true }));
  },
  "history.redo": async (context) => {
    const { store } = context.files;
    const next = await store.history.nextRedo(context.tempat);
    if (!next) throw new AppError("nothingToRedo");
    await jagaLangkahKasus(context, next);
    return hasil(await store.redo(actor(context), { id: next.id, passOver: true }));
  },
  "history.preview": async (context, { id }) => {
    const { history } = context.files.store;
    await jagaLangkahKasus(context, await history.step(id));
    const { langkah, ...rest } = await history.tryOut(id);
    return { langkah: ringkasLangkah(langkah), ...rest };
  },
  "history.revert": async (context, { id }) => {
    const { store } = context.files;
    const langkah = await store.history.step(id);
    await jagaLangkahKasus(context, langkah);
    if (langkah.jenis === "impor") await context.cadangan.ambil("urung");
    return hasil(await store.undo(actor(context), { id, passOver: false }));
  },
  "history.repeat": async (context, { id }) => {
    const { store } = context.files;
    await jagaLangkahKasus(context, await store.history.step(id));
    return hasil(await store.redo(actor(context), { id, passOver: false }));
  },
};

function actor({ siapa, now, tempat }: Context): UndoActor {
  return { pelaku: siapa().nama, waktu: now(), tempat };
}

function hasil({ langkah, ...rest }: UndoOutcome): HasilUrung {
  return { langkah: ringkasLangkah(langkah), ...rest };
}

/** A step with its sentence, as the interface shows it. */
export function ringkasLangkah(step: StepRecord): LangkahRingkas {
  return {
    id: step.id,
    nomor: step.nomor,
    waktu: step.waktu,
    pelaku: step.pelaku,
    jenis: step.jenis,
    kode: step.kode,
    kalimat: kalimatLangkah(step.kode, parseData(step.rincian)),
    keadaan: step.keadaan,
    dapat: step.dapat,
    jumlahPerubahan: step.jumlahPerubahan,
  };
}
