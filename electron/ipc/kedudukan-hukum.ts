import { namaKedudukan } from "../../core/text/kedudukan-hukum";
import { aturanKedudukan, writeKedudukanDikenalkan, writeSakelar } from "../db/kedudukan-hukum";
import { recordStep } from "../db/journal";
import { step } from "./context";
import type { Handlers } from "./handler";

type Nama = "kedudukanHukum.aturan" | "kedudukanHukum.sakelar" | "kedudukanHukum.kenalkan";

export const kedudukanHukumHandlers: Handlers<Nama> = {
  "kedudukanHukum.aturan": ({ files }) => aturanKedudukan(files.basis.query),
  "kedudukanHukum.sakelar": (context, { kode, memangku }) => {
    const head = step(context, memangku ? "kedudukanDihitung" : "kedudukanTidakDihitung", { nama: namaKedudukan(kode) });
    recordStep(context.files.basis, head, (writer) => writeSakelar(writer, kode, memangku));
    return null;
  },
  "kedudukanHukum.kenalkan": (context, { teks, kode }) => {
    const head = step(context, "kedudukanKenalkan", { teks, nama: namaKedudukan(kode) });
    recordStep(context.files.basis, head, (writer) => writeKedudukanDikenalkan(writer, teks, kode));
    return null;
  },
};
