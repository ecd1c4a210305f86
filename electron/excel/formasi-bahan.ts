import type { JejakKebutuhan } from "../../core/abk/jejak";
import type { ProfilAbk } from "../../core/abk/profil";
import type { PlainDate } from "../../core/date";
import type { Kertas } from "../../core/formasi/kertas";
import type { RekapJabatan } from "../../core/formasi/rekap";
import type { Kantor } from "../../core/kantor";

/** Everything that a formasi workbook is made of. The traces are asked for one at a time: thousands never stand in memory together. */
export interface BahanFormasi {
  readonly kantor: Kantor;
  readonly profil: ProfilAbk;
  /** As-of day of the bezetting. */
  readonly per: PlainDate;
  /** Rows in printing order; the jabatan of one unit are printed together where the unit first appears. */
  readonly rekap: readonly RekapJabatan[];
  /** Trace of one jabatan of the recap; asked for more than once, always with the same answer. */
  readonly jejak: (rekap: RekapJabatan) => JejakKebutuhan;
  /** Whether the figures come from the sample office: then every page says so. */
  readonly contoh: boolean;
  /** Number and date under which the figures were laid down; absent for the present state. */
  readonly penetapan?: string | undefined;
  /** Paper to lay out for; F4 when absent. */
  readonly kertas?: Kertas | undefined;
}
