import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { KeadaanImpor } from "../../core/contract/intake";
import { AppError } from "../../core/errors";
import type { Pertanyaan } from "../../core/intake/pertanyaan";
import type { RingkasanBerkas, RingkasanLembar } from "../../core/intake/pratinjau";
import { TEKS_CLI } from "../../core/text/cli";
import { HAL } from "../../core/text/hal";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { textOfImpor } from "./print-impor";

/** Reads workbooks, tells what accepting would do, and accepts when asked to. */
export async function runImpor(host: Host, { operands, terapkan }: CommandLine): Promise<CommandResult> {
  if (operands.length === 0) throw usage();
  const { draf } = await ask(host, "intake.start", { berkas: operands.map(readInput) });
  const { berkas, dampak, pertanyaan } = await ready(host, draf);
  const hasWork = Object.values(dampak).some((banyak) => banyak > 0);
  const batch = terapkan && hasWork ? await apply(host, draf) : null;
  return {
    json: { berkas: berkas.map(fileOf), pertanyaan: pertanyaan.map(questionOf), dampak, diterapkan: batch !== null, batch },
    text: textOfImpor({ berkas, pertanyaan }, closing({ batch, hasWork })),
    refused: berkas.some((satu) => satu.galat !== null),
  };
}

function closing({ batch, hasWork }: { readonly batch: string | null; readonly hasWork: boolean }): string {
  if (batch !== null) return TEKS_CLI.diterapkan(batch);
  return hasWork ? TEKS_CLI.pratinjau : TEKS_CLI.tidakAda;
}

async function apply(host: Host, draf: string): Promise<string> {
  await ask(host, "intake.apply", { draf });
  const state = await ask(host, "intake.status", { draf });
  if (state.tahap !== "selesai") throw new AppError("cancelled");
  return state.batch;
}

async function ready(host: Host, draf: string): Promise<Extract<KeadaanImpor, { tahap: "siap" }>> {
  for (;;) {
    const state = await ask(host, "intake.status", { draf });
    if (state.tahap === "siap") return state;
    // A draft that failed says why itself; every other end here was a cancelling.
    if (state.tahap === "gagal") await host.context.drafts.of(draf).siap();
    if (state.tahap !== "membaca") throw new AppError("cancelled");
    await wait(20);
  }
}

/**
 * A file with its bytes; null for one that is there and cannot be opened, which is told beside the others.
 * @throws AppError notFound
 */
function readInput(path: string): { readonly nama: string; readonly isi: Uint8Array | null } {
  if (!existsSync(path)) throw new AppError("notFound", { hal: `${HAL.berkas} ${path}` });
  try {
    return { nama: basename(path), isi: new Uint8Array(readFileSync(path)) };
  } catch {
    return { nama: basename(path), isi: null };
  }
}

function fileOf({ nama, galat, lembar }: RingkasanBerkas) {
  return { nama, galat, lembar: lembar.map(sheetOf) };
}

function sheetOf({ abk: _abk, barisJudul: _baris, judul: _judul, pemetaan: _pemetaan, ...lembar }: RingkasanLembar) {
  return lembar;
}

/** A question with the value in force, so that a script sees which reading was taken. */
function questionOf({ berkas, lembar, jawaban, bawaan, ...pertanyaan }: Pertanyaan) {
  return { berkas, lembar, ...pertanyaan, dipakai: jawaban ?? bawaan };
}
