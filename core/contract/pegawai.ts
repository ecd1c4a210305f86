import { z } from "zod";
import type { PegawaiPada } from "../pegawai/fakta";
import { JENIS_KELAMIN, STATUS_PEGAWAI } from "../pegawai/pegawai";
import { menurut } from "../peraturan/register";
import { id, nameText, plainDateField, revision, text } from "./fields";
import { command, query } from "./procedure";

/** Earliest and latest year of a graduation. */
const TAHUN_LULUS = menurut("tahun-lulus").tahun;

/** One row of the list of people: the person as at a day with the names of her jabatan and unit, and of the post that is to come. */
export interface PegawaiBaris extends PegawaiPada {
  readonly jabatan: string;
  readonly unit: string;
  readonly jabatanAkan: string;
}

export const pegawaiProcedures = {
  /** Everybody as at a day; today when absent. */
  "pegawai.list": query(z.object({ per: plainDateField.optional() }))<readonly PegawaiBaris[]>(),
  /**
   * Adds a person (no id) or changes one. The NIP may be entered later; one that contradicts birth date or sex is taken only with a
   * stated reason (`catatanNip`). Facts are written as at today: with the same TMT, or with another day of the same thing, the fact in force
   * is corrected; another thing from a later TMT on is a new fact. Refused where an earlier fact would hide what is written.
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
      /** First day of the status and of the kedudukan hukum; as it is when absent. */
      tmtStatus: plainDateField.nullable().optional(),
      tmtKedudukan: plainDateField.nullable().optional(),
      catatanNip: text(500).default(""),
    }),
  )<PegawaiPada>(),
  "pegawai.remove": command(z.object({ id, revision }))<null>(),
};
