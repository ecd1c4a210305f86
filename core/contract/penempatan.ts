import { z } from "zod";
import type { PlainDate } from "../date";
import type { Pertentangan, Penempatan } from "../penempatan/penempatan";
import type { Usul } from "../penempatan/usul";
import type { TitikKurva } from "../penempatan/kurva";
import { id, plainDateField } from "./fields";
import { query } from "./procedure";

/** A plan of moves with its reasons and its proof, or what contradicts itself. Names of people and posts stand beside their ids. */
export type RencanaPenempatan =
  | { readonly keadaan: "bertentangan"; readonly pertentangan: readonly Pertentangan[]; readonly nama: Readonly<Record<string, string>> }
  | {
      readonly keadaan: "terbukti" | "buktiCacat";
      readonly per: PlainDate;
      readonly sampai: PlainDate;
      /** Whether cases were looked at; while they are closed nobody is held back by them. */
      readonly perkaraTertutup: boolean;
      readonly usul: readonly Usul[];
      readonly kosong: Penempatan["kosong"];
      readonly tanpaJabatan: readonly string[];
      readonly menjelangKeluar: readonly string[];
      readonly kurva: readonly Pick<TitikKurva, "perpindahan" | "nilai">[];
      readonly bukti: Penempatan["bukti"];
      readonly nama: Readonly<Record<string, string>>;
    };

const orangJabatan = z.object({ pegawaiId: id, jabatanId: id });

export const penempatanProcedures = {
  /** The best placement as at a day under locks (a post of null: stays as she is) and strikes. Computes, writes nothing. */
  "penempatan.hitung": query(
    z.object({
      per: plainDateField.optional(),
      kunci: z
        .array(z.object({ pegawaiId: id, jabatanId: id.nullable() }))
        .max(500)
        .default([]),
      coret: z.array(orangJabatan).max(5_000).default([]),
      penting: z.array(id).max(500).default([]),
    }),
  )<RencanaPenempatan>(),
};
