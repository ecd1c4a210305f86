import { z } from "zod";
import type { RingkasanGabung } from "../jabatan/rencana-gabung";
import { JENIS_JABATAN, JENJANG, KELAS_TERENDAH, KELAS_TERTINGGI, KURSI_TERTINGGI, type Jabatan, type Unit } from "../jabatan/jabatan";
import { id, nameText, nothing, revision, text } from "./fields";
import { command, query } from "./procedure";

/** A code of the office; an empty one is none. */
const kode = text(60)
  .transform((isi) => (isi === "" ? null : isi))
  .nullable();
const pasangan = z.object({ dari: id, ke: id });
const terlihat = z.object({ id, revision });
const pasanganTerlihat = z.object({ dari: terlihat, ke: terlihat });

export const jabatanProcedures = {
  "unit.list": query(nothing)<readonly Unit[]>(),
  /** Adds a unit (no id) or changes one (id and the revision that was seen). */
  "unit.save": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      nama: nameText(300),
      indukId: id.nullable(),
      kode,
    }),
  )<Unit>(),
  "unit.remove": command(z.object({ id, revision }))<null>(),
  "jabatan.list": query(nothing)<readonly Jabatan[]>(),
  "jabatan.save": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      unitId: id,
      nama: nameText(300),
      jenis: z.enum(JENIS_JABATAN),
      jenjang: z.enum(JENJANG).nullable(),
      kelas: z.number().int().min(KELAS_TERENDAH).max(KELAS_TERTINGGI).nullable(),
      kode,
      /** Seats by the peta jabatan; stays as it is when absent. */
      kursi: z.number().int().min(1).max(KURSI_TERTINGGI).nullable().optional(),
      indukId: id.nullable(),
    }),
  )<Jabatan>(),
  /** Removes a jabatan together with its tasks; refused while people hold it. */
  "jabatan.remove": command(z.object({ id, revision }))<null>(),
  /** What joining a twin would move, and what could not be kept of both. */
  "jabatan.joinPreview": query(pasangan)<RingkasanGabung>(),
  /** Joins one jabatan with another one in one step; the name of `dari` is remembered as another name of `ke`. */
  "jabatan.join": command(pasanganTerlihat)<null>(),
  "unit.joinPreview": query(pasangan)<RingkasanGabung>(),
  /** Joins one unit with another one that does not stand below it; jabatan and units of one name are joined too. */
  "unit.join": command(pasanganTerlihat)<null>(),
};
