import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import type { Periode } from "../../../core/abk/tugas";
import { groupBy } from "../../../core/group";
import type { Jabatan } from "../../../core/jabatan/jabatan";
import type { TugasJabatan } from "../../../core/skenario/skenario";

const [PROFIL_75] = PROFIL_BAWAAN;
export const [, PROFIL_72] = PROFIL_BAWAAN;

export function tugas(
  id: string,
  jabatanId: string,
  nilai: { readonly volume: number; readonly norma: number; readonly periode?: Periode },
): TugasJabatan {
  return { id, jabatanId, uraian: `Tugas ${id}`, volume: nilai.volume, periode: nilai.periode ?? "tahun", normaWaktuMenit: nilai.norma };
}

function jabatan(id: string, urutan: number): Jabatan {
  return {
    id,
    unitId: "u",
    nama: `Jabatan ${id}`,
    jenis: "pelaksana",
    jenjang: null,
    kelas: 5,
    kode: null,
    kursi: null,
    indukId: null,
    urutan,
    revision: 1,
  };
}

/** An office of one unit and jabatan "a" and "b" (1 and 2 people) under 75,000 minutes a year. */
export function bahanKantor(daftar: readonly TugasJabatan[]) {
  if (!PROFIL_75) throw new Error("no built-in profile");
  return {
    unit: [{ id: "u", nama: "Unit", indukId: null, kode: null, urutan: 1, revision: 1 }],
    jabatan: [jabatan("a", 1), jabatan("b", 2)],
    tugas: daftar,
    tugasPerJabatan: groupBy(daftar, (satu) => satu.jabatanId),
    bezetting: new Map([
      ["a", { pns: 1, pppk: 0, jumlah: 1 }],
      ["b", { pns: 1, pppk: 1, jumlah: 2 }],
    ]),
    usul: new Map(),
    profil: PROFIL_75,
  };
}
