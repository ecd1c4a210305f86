import type { DaftarSiasn } from "./bentuk";

/**
 * Spellings of one value of the lists that are none of the dictionary of syarat jabatan, whose spellings stand with its codes (`kodeNama`). The
 * value of the list is whichever of a row the list has.
 */
export const EJAAN_SIASN: Readonly<Partial<Record<DaftarSiasn, readonly (readonly string[])[]>>> = {
  aspek: [
    ["Keadaan Ruangan", "Keadaaan Ruangan"],
    ["Suhu", "Suhu Udara"],
  ],
  jenisKelamin: [
    ["Laki-laki", "Pria"],
    ["Perempuan", "Wanita"],
    ["Laki-laki/Perempuan", "Laki-laki atau perempuan", "Pria/Wanita", "Laki-laki dan Perempuan"],
  ],
  tingkatPendidikan: [
    ["S-2", "Magister", "S-2/Magister"],
    ["SLTA", "SMA", "SMU", "SLTA/sederajat", "SMA/sederajat", "SMA/SMK", "SMA/SMK sederajat"],
    ["SLTA Kejuruan", "SMK", "SMK/sederajat"],
    ["SLTP", "SMP", "SLTP/sederajat", "SMP/sederajat"],
    ["Sekolah Dasar", "SD", "SD/sederajat"],
  ],
};
