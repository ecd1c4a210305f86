import type { LangkahRingkas } from "../../core/contract/history";
import { AppError } from "../../core/errors";
import { kalimatLangkah } from "../../core/text/langkah";
import { changesOf, countSteps, listSteps, nextRedo, nextUndo, parseData, stepById, type StepRecord } from "../db/history";
import { redoStep, undoStep, type UndoOutcome } from "../db/undo";
import { toPerubahan } from "./changed-row";
import type { Context } from "./context";
import type { Handlers } from "./handler";

/** Most changed rows shown for one step; a large import has more than anyone reads. */
const DETAIL_LIMIT = 500;

export const historyHandlers: Handlers<"history.list" | "history.detail" | "history.undo" | "history.redo" | "history.revert"> = {
  "history.list": ({ files }, { lewati, jumlah, jenis }) => ({
    langkah: listSteps(files.basis, { lewati, jumlah, jenis }).map(ringkasLangkah),
    total: countSteps(files.basis, jenis),
  }),
  "history.detail": ({ files }, { id }) =>
    changesOf(files.basis, stepById(files.basis, id), { limit: DETAIL_LIMIT }).flatMap((change) =>
      change ? [toPerubahan(files.basis, change)] : [],
    ),
  "history.undo": (context) => {
    const next = nextUndo(context.files.basis);
    if (!next) throw new AppError("nothingToUndo");
    return hasil(undoStep(context.files.basis, actor(context), { id: next.id, passOver: true }));
  },
  "history.redo": (context) => {
    const next = nextRedo(context.files.basis);
    if (!next) throw new AppError("nothingToRedo");
    return hasil(redoStep(context.files.basis, actor(context), next.id));
  },
  "history.revert": (context, { id }) => hasil(undoStep(context.files.basis, actor(context), { id, passOver: false })),
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
