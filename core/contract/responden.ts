import { z } from "zod";
import { NORMA_TERBESAR_MENIT, PANJANG_ASAL, PANJANG_ISIAN, PERIODE, VOLUME_TERBESAR } from "../abk/tugas";
import type { BacaanResponden } from "../anjab/bacaan-responden";
import type { KesepakatanTugas, Responden } from "../anjab/responden";
import { kalimatKemajuanResponden } from "../text/responden";
import { berkasField, hinggaPerseribu, id, nameText, plainDateField, requiredText, revision, text } from "./fields";
import { command, job, query } from "./procedure";

const JAWABAN_TERBANYAK = 500;
const volume = hinggaPerseribu(VOLUME_TERBESAR);
const norma = hinggaPerseribu(NORMA_TERBESAR_MENIT);

const jawaban = z.object({
  uraian: requiredText(PANJANG_ISIAN.uraian),
  tugasId: id.nullable(),
  satuanHasil: text(PANJANG_ISIAN.satuanHasil),
  volume: volume.nullable(),
  periode: z.enum(PERIODE).nullable(),
  normaWaktuMenit: norma.nullable(),
  alasan: text(PANJANG_ISIAN.keterangan),
});

/** Who answered for a jabatan, and what was agreed among them. */
export interface RespondenJabatan {
  readonly responden: readonly Responden[];
  readonly kesepakatan: readonly KesepakatanTugas[];
}

export const respondenProcedures = {
  "responden.get": query(z.object({ jabatanId: id }))<RespondenJabatan>(),
  /** Adds a respondent with all answers (no id), or puts these in the place of those that were seen, as one step. */
  "responden.save": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      jabatanId: id,
      nama: nameText(200),
      tanggal: plainDateField.nullable(),
      sumber: text(250),
      jawaban: z.array(jawaban).max(JAWABAN_TERBANYAK).readonly(),
    }),
  )<RespondenJabatan>(),
  "responden.remove": command(z.object({ id, revision }))<null>(),
  /**
   * Writes what was agreed to the task of the ABK, whose norm is from then on `disepakati`, and keeps why some said otherwise: one step.
   * `kesepakatan`: revision of the agreement that was seen; null when there was none.
   */
  "responden.agree": command(
    z.object({
      jabatanId: id,
      tugas: z.object({ id, revision }),
      kesepakatan: revision.nullable(),
      volume,
      normaWaktuMenit: norma,
      oleh: text(PANJANG_ASAL.asalOleh),
      tanggal: plainDateField.nullable(),
      alasanMinoritas: text(2_000),
    }),
  )<RespondenJabatan>(),
  /** Reads workbooks that respondents filled, and matches their rows with the tasks of the jabatan. Writes nothing. */
  "responden.read": job(
    z.object({
      jabatanId: id,
      berkas: z.array(berkasField).min(1).max(50),
    }),
    kalimatKemajuanResponden,
  )<readonly BacaanResponden[]>(),
};
