import { z } from "zod";
import { nothing } from "./fields";
import { control } from "./procedure";

/** Longest choice that is kept, in letters of its JSON: the columns of a wide table take some hundreds. */
const TERPANJANG = 8_000;

const isi = z.record(z.string().max(100), z.json()).refine((nilai) => JSON.stringify(nilai).length <= TERPANJANG);

/** Choices of the analyst by the name of what they are about: columns of a table, filters of a page, the navigation. */
export type Tampilan = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * How the window looks to this analyst on this computer. It belongs to no data file, is no step that could be undone, and holds nothing
 * about people.
 */
export const tampilanProcedures = {
  /** Every choice that was made. */
  "tampilan.read": control(nothing)<Tampilan>(),
  /** Keeps one choice; what was kept under its name before is gone. */
  "tampilan.save": control(z.object({ nama: z.string().min(1).max(100), isi }))<null>(),
};
