import { z } from "zod";
import type { PlainDate } from "../date";
import type { JumlahTahun } from "../proyeksi/jumlah";
import type { ProyeksiJabatan } from "../proyeksi/proyeksi";
import { plainDateField } from "./fields";
import { query } from "./procedure";

/** The office five years ahead: every post, and the sums of its rows. */
export interface ProyeksiKantor {
  readonly per: PlainDate;
  readonly tahun: readonly number[];
  readonly batasSetahun: number | null;
  readonly tambahUsia: number;
  readonly jabatan: readonly ProyeksiJabatan[];
  readonly jumlah: readonly JumlahTahun[];
}

/** Years by which a what-if may move the age of pension, and new people a year at most. */
const GESER_USIA = 10;
const BATAS_TERBESAR = 10_000;

export const proyeksiProcedures = {
  /** Five years from the end of a day on, with what-ifs: a limit of new people a year, and another age of pension. */
  "proyeksi.kantor": query(
    z.object({
      per: plainDateField.optional(),
      batasSetahun: z.number().int().min(0).max(BATAS_TERBESAR).nullable().default(null),
      tambahUsia: z.number().int().min(-GESER_USIA).max(GESER_USIA).default(0),
    }),
  )<ProyeksiKantor>(),
};
