import { z } from "zod";
import type { JejakJumlah } from "../formasi/jejak-jumlah";
import { id, plainDateField } from "./fields";
import { query } from "./procedure";

export const jejakProcedures = {
  /** How the totals of a unit with its sub-units (or of the office: `unitId: null`) come about, jabatan by jabatan. */
  "jejak.jumlah": query(z.object({ unitId: id.nullable(), per: plainDateField.optional() }))<JejakJumlah>(),
};
