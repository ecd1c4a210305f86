import type { LangkahRingkas, PerubahanBaris } from "../../core/contract/history";
import { AppError } from "../../core/errors";
import { kalimatLangkah } from "../../core/text/langkah";
import { changesOf, countSteps, listSteps, nextRedo, nextUndo, parseData, parseRow, type StepRecord } from "../db/history";
import type { Row } from "../db/schema";
import { redoStep, undoStep, type UndoOutcome } from "../db/undo";
import type { Context } from "./context";
import type { Handlers } from "./dispatch";

/** Most changed rows shown for one step; a large import has more than anyone reads. */
const DETAIL_LIMIT = 500;
/** Columns that only machinery looks at. */
const HIDDEN = new Set(["id", "namaKunci", "revision", "urutan"]);

export const historyHandlers: Handlers<"history.list" | "history.detail" | "history.undo" | "history.redo" | "history.revert"> = {
  "history.list": ({ files }, { lewati, jumlah }) => ({
    langkah: listSteps(files.basis, { lewati, jumlah }).map(ringkasLangkah),
    total: countSteps(files.basis),
  }),
  "history.detail": ({ files }, { id }) => changesOf(files.basis, id, DETAIL_LIMIT).map(toPerubahan),
  "history.undo": (context) => {
    const next = nextUndo(context.files.basis);
    if (!next) throw new AppError("nothingToUndo");
    return hasil(undoStep(context.files.basis, actor(context), next.id));
  },
  "history.redo": (context) => {
    const next = nextRedo(context.files.basis);
    if (!next) throw new AppError("nothingToRedo");
    return hasil(redoStep(context.files.basis, actor(context), next.id));
  },
  "history.revert": (context, { id }) => hasil(undoStep(context.files.basis, actor(context), id)),
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

function toPerubahan(change: Row): PerubahanBaris {
  const lama = parseRow(change["lama"] === null ? null : String(change["lama"])) ?? {};
  const baru = parseRow(change["baru"] === null ? null : String(change["baru"])) ?? {};
  const names = [...new Set([...Object.keys(lama), ...Object.keys(baru)])].filter((name) => !HIDDEN.has(name));
  const named = { ...lama, ...baru };
  return {
    tabel: String(change["tabel"]),
    barisId: String(change["barisId"]),
    sebutan: String(named["nama"] ?? named["uraian"] ?? ""),
    aksi: change["aksi"] === "tambah" ? "tambah" : change["aksi"] === "hapus" ? "hapus" : "ubah",
    isian: names.map((nama) => ({ nama, lama: lama[nama] ?? null, baru: baru[nama] ?? null })),
  };
}
