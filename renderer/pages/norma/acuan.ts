import type { HasilNorma } from "../../../core/contract/norma";
import type { JabatanDiperiksa, TugasDiperiksa } from "../../../core/norma/temuan";

/** The tasks and jabatan that findings name, by id. */
export interface Acuan {
  readonly jabatan: ReadonlyMap<string, JabatanDiperiksa>;
  readonly tugas: ReadonlyMap<string, TugasDiperiksa>;
}

export function acuanDari(hasil: HasilNorma): Acuan {
  return {
    jabatan: new Map(hasil.jabatan.map((satu) => [satu.jabatanId, satu])),
    tugas: new Map(hasil.tugas.map((satu) => [satu.id, satu])),
  };
}

export function tugasTemuan(temuan: { readonly tugasId: readonly string[] }, acuan: Acuan): TugasDiperiksa[] {
  return temuan.tugasId.flatMap((id) => acuan.tugas.get(id) ?? []);
}

export function jabatanTemuan(temuan: { readonly jabatanId: readonly string[] }, acuan: Acuan): JabatanDiperiksa[] {
  return temuan.jabatanId.flatMap((id) => acuan.jabatan.get(id) ?? []);
}
