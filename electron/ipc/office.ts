import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HAL } from "../../core/text/hal";
import { countRows } from "../db/counts";
import { readKantor, writeKantor } from "../db/kantor";
import { activeProfil } from "../db/profil";
import { step } from "./context";
import type { Handlers } from "./handler";
import { refuseUnseen } from "./target";

export const officeHandlers: Handlers<"office.status" | "office.saveIdentity" | "office.open" | "office.resetSample" | "office.copy"> = {
  "office.status": async ({ files, version, today }) => {
    const { store } = files;
    return {
      versi: version,
      jenisBerkas: files.jenis,
      lokasiBerkas: store.path,
      hariIni: today(),
      kantor: await readKantor(store.query),
      jumlah: await countRows(store.query),
      profil: await activeProfil(store.query),
    };
  },
  "office.saveIdentity": async (context, { dilihat, ...kantor }) => {
    refuseUnseen(await readKantor(context.files.store.query), dilihat, HAL.identitasKantor);
    await context.files.store.step(step(context, "identitas"), (writer) => writeKantor(writer, kantor));
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
  "office.copy": async ({ files, today }) => {
    const folder = mkdtempSync(join(tmpdir(), "tepat-salinan-"));
    try {
      const path = join(folder, "salinan.db");
      await files.store.copyTo(path);
      return { nama: `tepat-${files.jenis}-${today()}.db`, isi: new Uint8Array(readFileSync(path)) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
