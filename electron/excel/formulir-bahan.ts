import type { JejakKebutuhan } from "../../core/abk/jejak";
import type { SatuanFormulir } from "../../core/formasi/formulir";
import type { RekapJabatan } from "../../core/formasi/rekap";
import type { BahanFormasi } from "./formasi-bahan";

/** One jabatan whose form is printed. */
export interface JabatanFormulir {
  readonly rekap: RekapJabatan;
  readonly jejak: JejakKebutuhan;
}

/** Everything that a workbook of forms is made of. */
export interface BahanFormulir extends Pick<BahanFormasi, "kantor" | "profil" | "per" | "contoh" | "kertas"> {
  readonly satuan: SatuanFormulir;
  /** In printing order; the jabatan of one unit stand together in the recap where the unit first appears. */
  readonly jabatan: readonly JabatanFormulir[];
}
