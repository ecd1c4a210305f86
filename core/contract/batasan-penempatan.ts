import { z } from "zod";
import { BANYAK_BATASAN } from "../penempatan/pilihan";
import { id } from "./fields";

/** What the analyst insists on in a placement: locks (a post of null: stays as she is), strikes, and posts that must not stay empty. */
export const batasanPenempatan = {
  kunci: z
    .array(z.object({ pegawaiId: id, jabatanId: id.nullable() }))
    .max(BANYAK_BATASAN.kunci)
    .default([]),
  coret: z
    .array(z.object({ pegawaiId: id, jabatanId: id }))
    .max(BANYAK_BATASAN.coret)
    .default([]),
  penting: z.array(id).max(BANYAK_BATASAN.penting).default([]),
};
