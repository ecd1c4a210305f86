import type { HasilNorma, TemuanDinilai } from "../../../core/contract/norma";
import { nameKey } from "../../../core/name";
import { JENIS_TEMUAN, type JabatanDiperiksa, type JenisTemuan, type TugasDiperiksa } from "../../../core/norma/temuan";
import { keadaanTemuan, type KeadaanTemuan } from "../../ui/pembenaran/suntingan";

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

export interface SaringanTemuan {
  readonly keadaan: KeadaanTemuan;
  readonly jenis: JenisTemuan | null;
  readonly cari: string;
}

/** The chosen findings. Every searched word must occur in a jabatan, a unit, a task or the note. */
export function saringTemuan(temuan: readonly TemuanDinilai[], saringan: SaringanTemuan, acuan: Acuan): TemuanDinilai[] {
  const kata = nameKey(saringan.cari).split(" ").filter(Boolean);
  return temuan.filter((satu) => {
    if (keadaanTemuan(satu) !== saringan.keadaan) return false;
    if (saringan.jenis !== null && satu.jenis !== saringan.jenis) return false;
    if (kata.length === 0) return true;
    const teks = [
      ...jabatanTemuan(satu, acuan).flatMap(({ nama, unit }) => [nama, unit]),
      ...tugasTemuan(satu, acuan).map(({ uraian }) => uraian),
      satu.pembenaran?.catatan ?? "",
    ];
    const kunci = nameKey(teks.join(" "));
    return kata.every((sepotong) => kunci.includes(sepotong));
  });
}

/** Findings by kind, only kinds that occur, in the order of the kinds. */
export function countJenis(temuan: readonly TemuanDinilai[]): { readonly jenis: JenisTemuan; readonly jumlah: number }[] {
  return JENIS_TEMUAN.map((jenis) => ({ jenis, jumlah: temuan.filter((satu) => satu.jenis === jenis).length })).filter(
    ({ jumlah }) => jumlah > 0,
  );
}
