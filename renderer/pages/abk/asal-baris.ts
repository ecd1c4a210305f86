import { createContext } from "react";
import type { AsalNorma } from "../../../core/abk/tugas";

/** What the number of a row shows about its sources. */
export interface TandaBaris {
  readonly asal: AsalNorma;
  /** The norm departs from the bank's that it refers to. */
  readonly menyimpang: boolean;
}

/** Marks of the stored rows by id, for the cells of the grid: they are drawn again only when their own texts change. */
export const TandaBarisContext = createContext<ReadonlyMap<string, TandaBaris>>(new Map());
