import { setImmediate as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { AppError } from "../../core/errors";
import { intakeState, savedMappings } from "../db/intake-state";
import { kalimatGalat } from "../../core/text/galat";
import type { BerkasMasuk } from "../jobs/draf";
import { TEKS_SISA } from "../../core/text/intake-sisa";
import type { RencanaTulis } from "../../core/intake/rencana";
import { Afterwards } from "./afterwards";
import { step, type Context } from "./context";
import type { Handlers } from "./handler";
import { job, type Jobs } from "./job";

type IntakeName =
  | "intake.start"
  | "intake.status"
  | "intake.current"
  | "intake.rows"
  | "intake.mend"
  | "intake.exclude"
  | "intake.excludeGroup"
  | "intake.answer"
  | "intake.undo"
  | "intake.redo"
  | "intake.map"
  | "intake.apply"
  | "intake.cancel";

export const intakeJobs: Jobs<"intake.leftovers"> = {
  "intake.leftovers": job({
    gather: ({ drafts, today }, { draf }) => new Afterwards(drafts.leftovers(draf).then((sisa) => ({ sisa, hari: today() }))),
    work: async ({ sisa, hari }, report) => {
      // Loaded when it is asked for: its library is larger than the rest of the shell.
      const { bukuSisa } = await import("../excel/sisa");
      return { nama: TEKS_SISA.berkas(hari), isi: await bukuSisa(sisa, (done) => report({ done, total: sisa.length })) };
    },
  }),
};

export const intakeHandlers: Handlers<IntakeName> = {
  "intake.start": async ({ files, drafts, today }, { berkas }) => {
    const { query } = files.store;
    const keadaan = await intakeState(query, today());
    return { draf: await drafts.begin({ berkas: berkas.map(masuk), keadaan, pemetaan: await savedMappings(query) }) };
  },
  "intake.status": ({ drafts }, { draf }) => drafts.status(draf),
  "intake.current": ({ drafts }) => ({ draf: drafts.currentId }),
  "intake.rows": ({ drafts }, { draf, ...permintaan }) => new Afterwards(drafts.of(draf).baris(permintaan)),
  "intake.mend": ({ drafts }, { draf, ...permintaan }) => changed(drafts.of(draf).perbaiki(permintaan)),
  "intake.exclude": ({ drafts }, { draf, ...permintaan }) => changed(drafts.of(draf).keluarkan(permintaan)),
  "intake.excludeGroup": ({ drafts }, { draf, ...permintaan }) => changed(drafts.of(draf).keluarkanKelompok(permintaan)),
  "intake.answer": ({ drafts }, { draf, ...permintaan }) => changed(drafts.of(draf).jawab(permintaan)),
  "intake.undo": ({ drafts }, { draf }) => changed(drafts.of(draf).kembali()),
  "intake.redo": ({ drafts }, { draf }) => changed(drafts.of(draf).ulangi()),
  "intake.map": ({ drafts }, { draf, ...permintaan }) => changed(drafts.of(draf).petakan(permintaan)),
  "intake.apply": async (context, { draf }) => {
    await applyDraft(context, draf);
    return null;
  },
  "intake.cancel": async ({ drafts }, { draf }) => {
    await drafts.cancel(draf);
    return null;
  },
};

/** A file that could not be opened says so in its place, and stops none of the others. */
function masuk({ nama, isi }: { readonly nama: string; readonly isi: Uint8Array | null }): BerkasMasuk {
  if (isi !== null) return { nama, isi };
  return { nama, isi: new Uint8Array(), galat: kalimatGalat({ code: "fileNotOpened", data: { berkas: nama } }) };
}

/** The draft takes its changes in the order in which they were asked for; to judge it again may take long. */
function changed(judged: Promise<void>): Afterwards<null> {
  return new Afterwards(judged.then(() => null));
}

/**
 * Judges the draft once more against the data file as it is now; when that would write anything else than the analyst saw, or
 * change a row that was edited since, she looks again. Otherwise writes it as one step.
 */
async function applyDraft(context: Context, id: string): Promise<void> {
  const { drafts, files } = context;
  const draf = drafts.of(id);
  const seen = await draf.rencana();
  await draf.segarkan(await intakeState(files.store.query, context.today()));
  const { dampak, berkas } = await draf.ringkasan();
  const rencana = await draf.rencana();
  if (!isDeepStrictEqual(seen, rencana)) throw new AppError("previewStale");
  const sisa = await draf.sisa();
  drafts.setStage(id, { tahap: "menerapkan", persen: 0 });
  try {
    // The history names the files that came in, and none that could not be read.
    await context.cadangan.ambil("impor");
    const nama = berkas.filter(({ galat }) => galat === null).map((satu) => satu.nama);
    const batch = await write(context, id, { rencana, berkas: nama.join(", ") });
    const tersisa = sisa.reduce((jumlah, lembar) => jumlah + lembar.baris.length, 0);
    drafts.keepLeftovers(id, sisa);
    drafts.setStage(id, { tahap: "selesai", batch, dampak, tersisa });
    await draf.tutup();
  } catch (error) {
    drafts.setStage(id, error instanceof AppError && error.code === "cancelled" ? { tahap: "dibatalkan" } : null);
    throw error;
  }
}

/** Writes in portions with a breath between them, so that progress is seen and a wish to cancel rolls everything back. */
async function write(
  context: Context,
  id: string,
  { rencana, berkas }: { readonly rencana: RencanaTulis; readonly berkas: string },
): Promise<string> {
  const { drafts, files } = context;
  const head = { ...step(context, "impor", { berkas }), jenis: "impor" as const };
  const { langkahId: batch } = await files.store.step(head, (writer) =>
    writer.apply(rencana, async (share) => {
      drafts.setStage(id, { tahap: "menerapkan", persen: Math.floor(share * 100) });
      await pause();
      if (drafts.isCancelled(id)) throw new AppError("cancelled");
    }),
  );
  if (batch === null) throw new AppError("nothingToApply");
  return batch;
}
