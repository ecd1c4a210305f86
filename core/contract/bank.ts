import { z } from "zod";
import type { BankTugas } from "../abk/bank";
import { PANJANG_SUMBER } from "../abk/bank";
import { ASAL_NORMA, NORMA_TERBESAR_MENIT, PANJANG_ISIAN } from "../abk/tugas";
import { hinggaPerseribu, id, nothing, requiredText, revision, text } from "./fields";
import { command, query } from "./procedure";

/** A task that uses a standard norm. */
export interface PemakaiBank {
  readonly tugasId: string;
  readonly uraian: string;
  readonly jabatanId: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly normaWaktuMenit: number;
  /** Whether its norm departs from the bank's. */
  readonly menyimpang: boolean;
}

export interface BankTugasBaris extends BankTugas {
  readonly pemakai: readonly PemakaiBank[];
}

export const bankProcedures = {
  /** Every standard norm with the tasks that use it. */
  "bank.list": query(nothing)<readonly BankTugasBaris[]>(),
  "bank.save": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      uraian: requiredText(PANJANG_ISIAN.uraian),
      satuanHasil: text(PANJANG_ISIAN.satuanHasil),
      normaWaktuMenit: hinggaPerseribu(NORMA_TERBESAR_MENIT),
      asalNorma: z.enum(ASAL_NORMA),
      sumber: text(PANJANG_SUMBER),
    }),
  )<BankTugas>(),
  /** Removes a standard norm; tasks that use it keep their figures and lose the reference. */
  "bank.remove": command(z.object({ id, revision }))<null>(),
  /** Adds tasks with the bank's wording and norm to a jabatan, without volume; those that it has from the bank already are passed over. */
  "bank.take": command(z.object({ jabatanId: id, bankId: z.array(id).min(1).max(500) }))<{
    readonly ditambahkan: number;
    readonly dilewati: number;
  }>(),
  /** Puts a task's wording and norm into the bank and refers the task to it. */
  "bank.keep": command(z.object({ tugasId: id, revision }))<BankTugas>(),
};
