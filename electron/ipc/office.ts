import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { HAL } from "../../core/text/hal";
import { countRows } from "../db/counts";
import { readKantor, writeKantor } from "../db/kantor";
import { activeProfil } from "../db/profil";
import { jalurKunci } from "../kunci/berkas-kunci";
import { step } from "./context";
import type { Handlers } from "./handler";
import { refuseUnseen } from "./target";

export const officeHandlers: Handlers<"office.status" | "office.saveIdentity" | "office.open" | "office.resetSample" | "office.copy"> = {
  "office.status": async ({ files, version, today, cadangan }) => {
    const { store } = files;
    return {
      versi: version,
      jenisBerkas: files.jenis,
      cadanganDilihat: cadangan.pemulihan.dilihat(),
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
  "office.open": async ({ files, drafts, cadangan }, { jenis }) => {
    await drafts.discard();
    // A snapshot that is being copied is finished first: its file must not be closed under it.
    await cadangan.selagiDiam(async () => files.switchTo(jenis));
    return null;
  },
  "office.resetSample": async ({ files, drafts, cadangan }) => {
    await drafts.discard();
    await cadangan.selagiDiam(async () => files.resetSample());
    return null;
  },
  "office.copy": ({ files, kunci, today, tujuan }) =>
    tujuan.sementara(async (folder) => {
      const path = join(folder, "salinan.db");
      await files.store.copyTo(path);
      const nama = `tepat-${files.jenis}-${today()}.db`;
      const isi = new Uint8Array(readFileSync(path));
      if (kunci.kunciData === undefined || files.jenis !== "kantor") return { nama, isi };
      // Without its key file nobody would open it again, whatever password she knows: the two travel as one.
      const berkasKunci = new Uint8Array(readFileSync(jalurKunci(files.store.path)));
      return { nama: `${nama}.zip`, isi: zipSync({ [nama]: isi, [jalurKunci(nama)]: berkasKunci }, { level: 0 }) };
    }),
};
