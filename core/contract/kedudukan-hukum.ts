import { z } from "zod";
import { KEDUDUKAN_HUKUM, type AturanKedudukan } from "../pegawai/kedudukan-hukum";
import { nothing, requiredText } from "./fields";
import { command, query } from "./procedure";

const kode = z.enum(KEDUDUKAN_HUKUM.map((satu) => satu.kode));
const kodeSakelar = z.enum(KEDUDUKAN_HUKUM.filter((satu) => satu.memangku === "sakelar").map((satu) => satu.kode));

export const kedudukanHukumProcedures = {
  /** What the office decided about kedudukan hukum. */
  "kedudukanHukum.aturan": query(nothing)<AturanKedudukan>(),
  /** Sets whether people under a value on which offices differ count as holders. */
  "kedudukanHukum.sakelar": command(z.object({ kode: kodeSakelar, memangku: z.boolean() }))<null>(),
  /** Explains a spelling that the table does not know, once for all people and imports. */
  "kedudukanHukum.kenalkan": command(z.object({ teks: requiredText(100), kode }))<null>(),
};
