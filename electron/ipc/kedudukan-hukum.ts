import { namaKedudukan } from "../../core/text/kedudukan-hukum";
import { aturanKedudukan, writeKedudukanDikenalkan, writeSakelar } from "../db/kedudukan-hukum";
import { step } from "./context";
import type { Handlers } from "./handler";

type Nama = "kedudukanHukum.aturan" | "kedudukanHukum.sakelar" | "kedudukanHukum.kenalkan";

export const kedudukanHukumHandlers: Handlers<Nama> = {
  "kedudukanHukum.aturan": ({ files }) => aturanKedudukan(files.store.query),
  "kedudukanHukum.sakelar": async (context, { kode, memangku }) => {
    const head = step(context, memangku ? "kedudukanDihitung" : "kedudukanTidakDihitung", { nama: namaKedudukan(kode) });
    await context.files.store.step(head, (writer) => writeSakelar(writer, kode, memangku));
    return null;
  },
  "kedudukanHukum.kenalkan": async (context, { teks, kode }) => {
    const head = step(context, "kedudukanKenalkan", { teks, nama: namaKedudukan(kode) });
    await context.files.store.step(head, (writer) => writeKedudukanDikenalkan(writer, teks, kode));
    return null;
  },
};
