import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countRows } from "../db/counts";
import { nextRedo, nextUndo } from "../db/history";
import { recordStep } from "../db/journal";
import { readKantor, writeKantor } from "../db/kantor";
import { activeProfil } from "../db/profil";
import { step } from "./context";
import type { Handlers } from "./handler";
import { ringkasLangkah } from "./history";

export const officeHandlers: Handlers<"office.status" | "office.saveIdentity" | "office.open" | "office.resetSample" | "office.copy"> = {
  "office.status": async ({ files, version, today }) => {
    const { basis } = files;
    const undo = nextUndo(basis);
    const redo = nextRedo(basis);
    return {
      versi: version,
      jenisBerkas: files.jenis,
      lokasiBerkas: basis.path,
      hariIni: today(),
      kantor: await readKantor(basis.query),
      jumlah: await countRows(basis.query),
      profil: await activeProfil(basis.query),
      urung: undo && ringkasLangkah(undo),
      ulang: redo && ringkasLangkah(redo),
    };
  },
  "office.saveIdentity": (context, kantor) => {
    recordStep(context.files.basis, step(context, "identitas"), (writer) => writeKantor(writer, kantor));
    return null;
  },
  "office.open": async ({ files, drafts }, { jenis }) => {
    await drafts.discard();
    files.switchTo(jenis);
    return null;
  },
  "office.resetSample": async ({ files, drafts }) => {
    await drafts.discard();
    files.resetSample();
    return null;
  },
  "office.copy": ({ files, today }) => {
    const folder = mkdtempSync(join(tmpdir(), "tepat-salinan-"));
    try {
      const path = join(folder, "salinan.db");
      files.basis.raw.prepare("VACUUM INTO ?").run(path);
      return { nama: `tepat-${files.jenis}-${today()}.db`, isi: new Uint8Array(readFileSync(path)) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
