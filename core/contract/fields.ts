import { z } from "zod";
import { parsePlainDate, type PlainDate } from "../date";
import { isRumus, tidyLines, tidyText } from "../name";
import { hurufTerbanyak, SEPERTI_RUMUS, WAJIB_DIISI } from "../text/umum";

/** Stable identity: a ULID, safe to merge across offices. What nobody sees, or no file can hold, is part of none. */
export const id = z
  .string()
  .min(1)
  .max(40)
  .refine((teks) => tidyText(teks) === teks);
export const revision = z.number().int().min(1);
export const nothing = z.object({}).strict();

/** Letters of what may be quoted as no day: more is no slip in a date. */
const HURUF_TANGGAL = 40;

/** An existing calendar day, `YYYY-MM-DD`. */
export const plainDateField = z
  .string()
  .max(HURUF_TANGGAL)
  .transform((text, context): PlainDate => {
    const date = parsePlainDate(text);
    if (date) return date;
    context.addIssue({ code: "custom", message: `tanggal ${text} tidak ada` });
    return z.NEVER;
  });

/** A measure from 0, kept to three decimals as it is counted. */
export const hinggaPerseribu = (terbesar: number) =>
  z
    .number()
    .min(0)
    .max(terbesar)
    .transform((nilai) => Math.round(nilai * 1_000) / 1_000);

/** Text with its blanks tidied. */
export const text = (maksimum: number) => z.string().max(maksimum, hurufTerbanyak(maksimum)).transform(tidyText);
/** Text whose lines are kept: questions and answers, or the items of an annex. */
export const linesText = (maksimum: number) => z.string().max(maksimum, hurufTerbanyak(maksimum)).transform(tidyLines);
/** Text that must hold something after tidying. */
export const requiredText = (maksimum: number) => text(maksimum).pipe(z.string().min(1, WAJIB_DIISI));
/** The name of a person, a jabatan or a unit: text that a spreadsheet takes for no formula. */
export const nameText = (maksimum: number) =>
  z
    .string()
    .refine((nama) => !isRumus(nama), SEPERTI_RUMUS)
    .pipe(requiredText(maksimum));

/** A file that the user chose: its name, as lists and the history tell it, and its bytes. */
export const berkasField = z.object({
  nama: requiredText(255),
  isi: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
