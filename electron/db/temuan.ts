import type { JenisCacat } from "../../core/baris/utuh";

/**
 * Something in a data file that is not as it must be: its pages (`struktur`), a row that names none (`rujukan`), a row that is not as
 * the history left it (`riwayat`), a step that breaks the chain of the history (`rantai`), a frozen content that is not what its hash says (`sidik`), or a flaw of a row by itself.
 */
export interface Temuan {
  readonly jenis: "struktur" | "riwayat" | "sidik" | "rantai" | JenisCacat;
  readonly tabel: string | null;
  /** The row, or what SQLite says of the pages. */
  readonly id: string | null;
}
