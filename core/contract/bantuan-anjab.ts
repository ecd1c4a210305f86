import { z } from "zod";
import type { Ketikan } from "../anjab/ketikan";
import type { Kemiripan } from "../anjab/serupa";
import { UNSUR_ANJAB, type AsalIsi, type IsiUnsur, type UnsurAnjab } from "../anjab/unsur";
import { HURUF_PEMBENARAN } from "./norma";
import { id, requiredText, revision } from "./fields";
import { command, query } from "./procedure";

/** A part of an element in a jabatan like the one at hand, with where it comes from. */
export type UnsurSaudara = { readonly [U in UnsurAnjab]: UnsurSaudaraTertentu<U> }[UnsurAnjab];

interface UnsurSaudaraTertentu<U extends UnsurAnjab> extends Kemiripan, AsalIsi {
  readonly nama: string;
  readonly unit: string;
  readonly unsur: U;
  readonly isi: IsiUnsur[U];
}

/** A finding about wording that the office lets be. */
export interface KataDibiarkan {
  readonly kunci: string;
  readonly catatan: string;
  readonly revision: number;
}

const unsur = z.enum(UNSUR_ANJAB);
/** Long: the words themselves are part of it. */
const kunci = z.string().min(1).max(5_000);

export const bantuanProcedures = {
  /** The texts that the other jabatan of the office have in the parts of an element, by part; of the tasks by `uraian`, `satuanHasil` and `hasilKerja`. */
  "anjab.kosakata": query(z.object({ jabatanId: id, unsur: z.union([unsur, z.literal("tugas")]) }))<
    Readonly<Record<string, readonly Ketikan[]>>
  >(),
  /** The same element of sister jabatan, the most alike first; only those that have written it. */
  "anjab.serupa": query(z.object({ jabatanId: id, unsur }))<readonly UnsurSaudara[]>(),
  /** Findings about the wording of a jabatan that are let be. */
  "kata.dibiarkan": query(z.object({ jabatanId: id }))<readonly KataDibiarkan[]>(),
  /** Lets a finding be. `revision` is null while it is not. */
  "kata.biarkan": command(z.object({ kunci, revision: revision.nullable(), catatan: requiredText(HURUF_PEMBENARAN) }))<null>(),
  "kata.bukaLagi": command(z.object({ kunci, revision }))<null>(),
};
