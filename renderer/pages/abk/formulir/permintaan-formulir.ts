import type { PermintaanNaskah } from "../../../../core/contract/naskah";
import { FORMULIR_TERBANYAK, type SatuanFormulir } from "../../../../core/formasi/formulir";

/**
 * The forms of every jabatan of a page. More than one run takes are asked for as the whole office, which is refused with its reason: the
 * first thousand must not pass for all.
 */
export function permintaanFormulir(jabatanId: readonly string[], satuan: SatuanFormulir): PermintaanNaskah {
  return { jenis: "formulir", satuan, ...(jabatanId.length > FORMULIR_TERBANYAK ? {} : { jabatan: jabatanId }) };
}
