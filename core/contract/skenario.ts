import { z } from "zod";
import type { ProfilAbk } from "../abk/profil";
import { NORMA_TERBESAR_MENIT, VOLUME_TERBESAR } from "../abk/tugas";
import type { BandingSkenario, VersiBanding } from "../skenario/banding";
import {
  SKENARIO_DIBANDING_TERBANYAK,
  YANG_DIKALIKAN,
  type BentrokSkenario,
  type NilaiUbahan,
  type Skenario,
  type UbahanTugas,
} from "../skenario/skenario";
import type { RekapAbk, TugasBaris } from "./abk";
import { hinggaPerseribu, id, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, query } from "./procedure";

/** A scenario in the list, with its effect in figures. */
export interface RingkasanSkenario extends Skenario {
  readonly jumlahUbahan: number;
  /** Changes that cannot be taken over as they stand. */
  readonly jumlahBentrok: number;
  /** What it comes to beside the original; null once adopted, when the original is the scenario. */
  readonly pengaruh: VersiBanding | null;
}

/** A task as the editor of a scenario shows it: as it is, and what the scenario says of it. */
export interface TugasSkenario {
  readonly tugas: TugasBaris;
  readonly jabatanAsal: string;
  readonly nilai: NilaiUbahan;
  /** Revision of the stored change; null when there is none. */
  readonly revision: number | null;
}

export interface IsiSkenario {
  readonly skenario: Skenario;
  readonly profil: ProfilAbk;
  readonly ubahan: readonly UbahanTugas[];
  /** Changes of the structure in it. */
  readonly jumlahSusunan: number;
  readonly bentrok: readonly BentrokSkenario[];
  readonly banding: BandingSkenario;
}

const nilaiUbahan = {
  volume: hinggaPerseribu(VOLUME_TERBESAR).nullable(),
  normaWaktuMenit: hinggaPerseribu(NORMA_TERBESAR_MENIT).nullable(),
  jabatanId: id.nullable(),
};

/** Tasks chosen together: by unit, jabatan and words that their text must hold. Nothing chosen means every task. */
const pilihan = z.object({ unitId: id.nullable(), jabatanId: id.nullable(), cari: text(200) });

const kali = { yang: z.enum(YANG_DIKALIKAN), faktor: z.number().min(0).max(1_000) };

export const skenarioProcedures = {
  /** Scenarios, open ones first, each with its effect. */
  "skenario.list": query(nothing)<{ readonly asal: BandingSkenario["asal"]; readonly skenario: readonly RingkasanSkenario[] }>(),
  /** One scenario beside the original. */
  "skenario.get": query(z.object({ id }))<IsiSkenario>(),
  /** Tasks that stand in a jabatan in the original or under the scenario. */
  "skenario.tugas": query(z.object({ id, jabatanId: id }))<readonly TugasSkenario[]>(),
  /** How many tasks a choice meets, and the first of them. */
  "skenario.cocok": query(pilihan)<{ readonly jumlah: number; readonly contoh: readonly string[] }>(),
  /** Up to three scenarios beside the original. */
  "skenario.compare": query(z.object({ id: z.array(id).min(1).max(SKENARIO_DIBANDING_TERBANYAK) }))<BandingSkenario>(),
  /** The recap of the whole office under a scenario, in the form of `abk.rekap`. */
  "skenario.rekap": query(z.object({ id, per: plainDateField.optional() }))<RekapAbk & { readonly skenario: Skenario }>(),
  "skenario.save": command(
    z.object({ id: id.optional(), revision: revision.optional(), nama: requiredText(120), catatan: text(1_000), profilId: id.nullable() }),
  )<Skenario>(),
  /** Says what a scenario makes of tasks; a value equal to the original's, or null, leaves it as it is. `revision` is that of the change seen. */
  "skenario.ubah": command(
    z.object({
      id,
      ubahan: z
        .array(z.object({ tugasId: id, revision: revision.nullable(), ...nilaiUbahan }))
        .min(1)
        .max(5_000),
    }),
  )<null>(),
  /** Multiplies volumes or norms of chosen tasks, counted from the original. Answers how many tasks were met. */
  "skenario.kalikan": command(z.object({ id, pilihan, ...kali }))<{ readonly jumlah: number }>(),
  /** A new scenario that multiplies volumes or norms of some tasks: one step from a task to "what if". */
  "skenario.coba": command(z.object({ nama: requiredText(120), tugasId: z.array(id).min(1).max(5_000), ...kali }))<Skenario>(),
  /** Brings changes in line with the office of today: those of lost tasks and moves to lost jabatan fall away, the others stay. */
  "skenario.selaraskan": command(z.object({ id, revision }))<null>(),
  /** Takes the changes over into the ABK in one step. @throws scenarioConflict when a changed task is not what it was */
  "skenario.pakai": command(z.object({ id, revision }))<null>(),
  "skenario.remove": command(z.object({ id, revision }))<null>(),
};
