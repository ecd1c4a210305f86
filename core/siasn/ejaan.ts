import type { DaftarSiasn } from "./bentuk";

/**
 * Spellings of one value: names of the dictionaries of offices beside those of the form, which has slips of its own ("Investigasi",
 * "persisi", "Creteria"). The value of the list is whichever of a row the list has.
 */
export const EJAAN_SIASN: Readonly<Partial<Record<DaftarSiasn, readonly (readonly string[])[]>>> = {
  aspek: [
    ["Keadaan Ruangan", "Keadaaan Ruangan"],
    ["Suhu", "Suhu Udara"],
  ],
  bakat: [
    ["Intelegensia", "Intelegensi", "Inteligensia"],
    ["Koordinasi Mata, Tangan, Kaki", "Koordinasi Mata Tangan Kaki"],
  ],
  minat: [
    ["Investigatif", "Investigasi"],
    ["Kewirausahaan", "Enterprising"],
    ["Realistik", "Realistis"],
  ],
  temperamen: [
    ["Sensory & Judgmental Criteria (SJC)", "Sensory & Judgmental Creteria (SJC)"],
    ["Measurable and Verifiable Criteria (MVC)", "Measurable and Verifiable Creteria (MVC)"],
    ["Set of Limits, Tolerance and Other Standards (STS)", "Set of Limits, Tolerance and Other Standart (STS)"],
  ],
  upayaFisik: [
    ["Menyimpan imbangan / mengatur imbangan", "Menyimpan imbangan", "Mengatur imbangan"],
    ["Luas", "Lapang pandang"],
  ],
  jenisKelamin: [
    ["Laki-laki", "Pria"],
    ["Perempuan", "Wanita"],
    ["Laki-laki/Perempuan", "Laki-laki atau perempuan", "Pria/Wanita", "Laki-laki dan Perempuan"],
  ],
  benda: [["Mengerjakan presisi", "Mengerjakan persisi"]],
  tingkatPendidikan: [
    ["S-2", "Magister", "S-2/Magister"],
    ["SLTA", "SMA", "SMU", "SLTA/sederajat", "SMA/sederajat", "SMA/SMK", "SMA/SMK sederajat"],
    ["SLTA Kejuruan", "SMK", "SMK/sederajat"],
    ["SLTP", "SMP", "SLTP/sederajat", "SMP/sederajat"],
    ["Sekolah Dasar", "SD", "SD/sederajat"],
  ],
};
