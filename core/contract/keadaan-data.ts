import type { KeadaanData } from "../keadaan/keadaan-data";
import { nothing } from "./fields";
import { command, query } from "./procedure";

export const keadaanDataProcedures = {
  /** Where the open data file lies, what was kept of a run that was stopped, and what the last check found. */
  "keadaanData.baca": query(nothing)<KeadaanData>(),
  /** Marks what was told of the run before as read. */
  "keadaanData.dibaca": command(nothing, "pembaca")<null>(),
};
