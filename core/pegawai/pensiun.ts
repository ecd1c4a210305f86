import { datePartsOf, plainDate, type PlainDate } from "../date";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import { menurut } from "../peraturan/register";

const BUP = menurut("bup-jabatan");
const BUP_FUNGSIONAL = menurut("bup-fungsional");

const MENURUT_JENIS: Readonly<Record<Exclude<JenisJabatan, "fungsional">, number>> = {
  jpt: BUP["Pimpinan Tinggi"],
  administrator: BUP.Administrator,
  pengawas: BUP.Pengawas,
  pelaksana: BUP.Pelaksana,
};

const MENURUT_JENJANG: Readonly<Record<Jenjang, number>> = {
  pemula: BUP_FUNGSIONAL.Keterampilan,
  terampil: BUP_FUNGSIONAL.Keterampilan,
  mahir: BUP_FUNGSIONAL.Keterampilan,
  penyelia: BUP_FUNGSIONAL.Keterampilan,
  ahliPertama: BUP_FUNGSIONAL["Ahli Pertama"],
  ahliMuda: BUP_FUNGSIONAL["Ahli Muda"],
  ahliMadya: BUP_FUNGSIONAL["Ahli Madya"],
  ahliUtama: BUP_FUNGSIONAL["Ahli Utama"],
};

/**
 * Age in years at which the holder of a jabatan retires. It follows the jabatan, never the golongan. [bup-jabatan] [bup-fungsional] Null
 * for a jabatan fungsional whose jenjang nobody has said.
 */
export function batasUsiaPensiun({ jenis, jenjang }: { readonly jenis: JenisJabatan; readonly jenjang: Jenjang | null }): number | null {
  if (jenis !== "fungsional") return MENURUT_JENIS[jenis];
  return jenjang === null ? null : MENURUT_JENJANG[jenjang];
}

/**
 * The first day of a person's pension: that of the month after the one in which she reaches the age; until the end of that month she holds
 * her jabatan. [pensiun-akhir-bulan]
 */
export function mulaiPensiun(tanggalLahir: PlainDate, batasUsiaTahun: number): PlainDate | null {
  const { year, month } = datePartsOf(tanggalLahir);
  const tahun = year + batasUsiaTahun;
  return month === 12 ? plainDate(tahun + 1, 1, 1) : plainDate(tahun, month + 1, 1);
}
