import type { LangkahRingkas } from "../../core/contract/history";
import { AppError } from "../../core/errors";
import { kalimatLangkah } from "../../core/text/langkah";
import { parseData, type StepRecord } from "../db/history";
import type { UndoOutcome } from "../db/store";
import type { Context } from "./context";
import type { Handlers } from "./handler";

/** Most changed rows shown for one step; a large import has more than anyone reads. */
const DETAIL_LIMIT = 500;

export const historyHandlers: Handlers<"history.list" | "history.detail" | "history.undo" | "history.redo" | "history.revert"> = {
  "history.list": async ({ files }, page) => {
    const { history } = files.store;
    return { langkah: (await history.list(page)).map(ringkasLangkah), total: await history.count(page.jenis) };
  },
  "history.detail": async ({ files }, { id }) => {
    const { history } = files.store;
    return history.changes(await history.step(id), DETAIL_LIMIT);
  },
  "history.undo": async (context) => {
    const { store } = context.files;
    const next = await store.history.nextUndo();
    if (!next) throw new AppError("nothingToUndo");
    return hasil(await store.undo(actor(context), { id: next.id, passOver: true }));
  },
  "history.redo": async (context) => {
    const { store } = context.files;
    const next = await store.history.nextRedo();
    if (!next) throw new AppError("nothingToRedo");
    return hasil(await store.redo(actor(context), next.id));
  },
  "history.revert": async (context, { id }) => hasil(await context.files.store.undo(actor(context), { id, passOver: false })),
};

function actor(context: Context) {
  return { pelaku: context.pelaku, waktu: context.now() };
}

function hasil({ langkah, dikembalikan, dipertahankan }: UndoOutcome) {
  return { langkah: ringkasLangkah(langkah), dikembalikan, dipertahankan };
}

/** A step with its sentence, as the interface shows it. */
export function ringkasLangkah(step: StepRecord): LangkahRingkas {
  return {
    id: step.id,
    waktu: step.waktu,
    pelaku: step.pelaku,
    jenis: step.jenis,
    kode: step.kode,
    kalimat: kalimatLangkah(step.kode, parseData(step.rincian)),
    keadaan: step.keadaan,
    jumlahPerubahan: step.jumlahPerubahan,
  };
}
