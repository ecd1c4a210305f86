import type { JabatanDiperiksa, TugasDiperiksa } from "../../../core/norma/temuan";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";

/** The first jabatan by name, and how many more. */
export function ringkasJabatan(jabatan: readonly JabatanDiperiksa[]): string {
  const nama = jabatan[0]?.nama ?? "";
  return jabatan.length > 1 ? TEKS_PERIKSA_NORMA.banyakJabatan(nama, formatAngka(jabatan.length - 1)) : nama;
}

/** Where the task stands in the grid of its jabatan. */
export function alamatTugas(tugas: Pick<TugasDiperiksa, "id" | "jabatanId">): string {
  return `/abk/${tugas.jabatanId}/${tugas.id}`;
}
