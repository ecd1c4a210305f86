import { z } from "zod";
import { JENIS_KELAMIN, STATUS_PEGAWAI, type Pegawai } from "../pegawai/pegawai";
import { menurut } from "../peraturan/register";
import { id, nameText, nothing, plainDateField, revision, text } from "./fields";
import { command, query } from "./procedure";

/** Earliest and latest year of a graduation. */
const TAHUN_LULUS = menurut("tahun-lulus").tahun;

/** One row of the list of people: the person with the names of her jabatan and unit. */
export interface PegawaiBaris extends Pegawai {
  readonly jabatan: string;
  readonly unit: string;
}

export const pegawaiProcedures = {
  "pegawai.list": query(nothing)<readonly PegawaiBaris[]>(),
  /**
   * Adds a person (no id) or changes one. The NIP may be entered later; one that contradicts birth date or sex is taken only with a
   * stated reason (`catatanNip`).
   */
  "pegawai.save": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      nip: z.string().max(60).nullable(),
      nama: nameText(200),
      gelarDepan: text(50),
      gelarBelakang: text(100),
      tempatLahir: text(100),
      tanggalLahir: plainDateField.nullable(),
      jenisKelamin: z.enum(JENIS_KELAMIN).nullable(),
      status: z.enum(STATUS_PEGAWAI),
      golongan: text(10).nullable(),
      tmtGolongan: plainDateField.nullable(),
      masaKerjaTahun: z.number().int().min(0).max(menurut("masa-kerja-terlama")).nullable(),
      masaKerjaBulan: z.number().int().min(0).max(11).nullable(),
      tingkatPendidikan: text(100),
      pendidikan: text(200),
      tahunLulus: z.number().int().min(TAHUN_LULUS[0]).max(TAHUN_LULUS[1]).nullable(),
      kedudukanHukum: text(100),
      jabatanId: id.nullable(),
      tmtJabatan: plainDateField.nullable(),
      catatanNip: text(500).default(""),
    }),
  )<Pegawai>(),
  "pegawai.remove": command(z.object({ id, revision }))<null>(),
};
