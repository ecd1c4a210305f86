import { nameKey } from "../../../core/name";
import type { JabatanDiperiksa, TugasDiperiksa } from "../../../core/norma/temuan";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import type { Acuan } from "./acuan";

/** The name of a jabatan, with its unit when another one bears the same name. */
export function sebutanJabatan(jabatanId: string, acuan: Acuan): string {
  const jabatan = acuan.jabatan.get(jabatanId);
  if (!jabatan) return "";
  const kunci = nameKey(jabatan.nama);
  const senama = [...acuan.jabatan.values()].some((lain) => lain.jabatanId !== jabatanId && nameKey(lain.nama) === kunci);
  return senama ? TEKS_PERIKSA_NORMA.diUnit(jabatan.nama, jabatan.unit) : jabatan.nama;
}

/** The first jabatan by name, and how many there are. */
export function ringkasJabatan(jabatan: readonly JabatanDiperiksa[]): string {
  const nama = jabatan[0]?.nama ?? "";
  return jabatan.length > 1 ? TEKS_PERIKSA_NORMA.banyakJabatan(nama, formatAngka(jabatan.length)) : nama;
}

/** Where the task stands in the grid of its jabatan. */
export function alamatTugas(tugas: Pick<TugasDiperiksa, "id" | "jabatanId">): string {
  return `/abk/${tugas.jabatanId}/${tugas.id}`;
}
