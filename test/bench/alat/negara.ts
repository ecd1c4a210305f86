import { kantorBuatan } from "../../../core/contoh/kantor-buatan";
import type { IsiKantor } from "../../../core/contoh/isi-kantor";

const KANTOR = 549;
const JABATAN_PER_KANTOR = 22;
const UNIT_PER_KANTOR = 4;

/** Every KPU office of the country in one data file: 549 satuan kerja of a head, subbagian of alike names and 22 posts, and 14.000 people. */
export function negara(tugasPerJabatan: number): IsiKantor {
  const kantor = kantorBuatan({
    benih: 549,
    jumlahJabatan: KANTOR * JABATAN_PER_KANTOR,
    tugasPerJabatan,
    jumlahPegawai: 14_000,
  });
  const unit = Array.from({ length: KANTOR }, (_, nomor) => {
    const id = `kantor-${nomor}`;
    const umum = { kode: null, revision: 1 };
    return [
      { ...umum, id, nama: `Sekretariat KPU Kabupaten ${nomor + 1}`, indukId: null, urutan: nomor },
      ...Array.from({ length: UNIT_PER_KANTOR }, (__, ke) => ({
        ...umum,
        id: `${id}-${ke}`,
        nama: `Subbagian Buatan ${ke + 1}`,
        indukId: id,
        urutan: ke,
      })),
    ];
  }).flat();
  const jabatan = kantor.jabatan.map((satu, nomor) => {
    const ke = nomor % JABATAN_PER_KANTOR;
    const kepala = ke === 0 ? "administrator" : ke <= UNIT_PER_KANTOR ? "pengawas" : ke % 3 === 0 ? "fungsional" : "pelaksana";
    const asal = `kantor-${Math.floor(nomor / JABATAN_PER_KANTOR)}`;
    return {
      ...satu,
      unitId: ke === 0 ? asal : `${asal}-${(ke - 1) % UNIT_PER_KANTOR}`,
      nama: kepala === "administrator" ? "Sekretaris" : `Jabatan Buatan ${ke}`,
      jenis: kepala,
      jenjang: kepala === "fungsional" ? ("ahliPertama" as const) : null,
      kelas: kepala === "administrator" ? 12 : kepala === "pengawas" ? 9 : 7,
    } as const;
  });
  return { ...kantor, unit, jabatan };
}
