import { z } from "zod";
import { nothing } from "./fields";
import { control } from "./procedure";

/** The notes of errors that nobody foresaw, as they lie on this computer. */
export interface CatatanGalat {
  readonly teks: string;
  /** Where the file lies, for the user to find; empty where the data lies nowhere. */
  readonly berkas: string;
}

/** Notes of errors: they belong to no data file and hold nothing about people, so that they may go with a complaint. */
export const catatanProcedures = {
  "catatan.read": control(nothing)<CatatanGalat>(),
  /** Throws the notes away. */
  "catatan.clear": control(nothing)<null>(),
  /** Writes down an error of the window; of its message nothing is kept. */
  "catatan.add": control(
    z.object({
      /** The place on screen, without what it was about. */
      tempat: z.string().regex(/^\/[a-z-]{0,30}$/u),
      nama: z.string().max(200),
      pesan: z.string().max(20_000),
      jejak: z.string().max(40_000),
    }),
  )<null>(),
};
