import { datePartsOf, type PlainDate } from "../date";
import type { JenisKelamin, StatusPegawai } from "../pegawai/pegawai";
import { menurut } from "../peraturan/register";

/**
 * An invented NIP that agrees with the person: birth date (8), start of service as year and month (6), sex 1 or 2, serial (3).
 * For PPPK the month is replaced by a code. [nip-panjang] [nip-kode-pppk]
 */
export function nipContoh(orang: {
  readonly tanggalLahir: PlainDate;
  readonly mulaiKerja: PlainDate;
  readonly jenisKelamin: JenisKelamin;
  readonly status: StatusPegawai;
  readonly nomorUrut: number;
}): string {
  const { year, month } = datePartsOf(orang.mulaiKerja);
  const bulan =
    orang.status === "PPPK" || orang.status === "PPPK paruh waktu" ? String(menurut("nip-kode-pppk")) : String(month).padStart(2, "0");
  const kelamin = orang.jenisKelamin === "pria" ? "1" : "2";
  return `${orang.tanggalLahir.replaceAll("-", "")}${year}${bulan}${kelamin}${String(orang.nomorUrut).padStart(3, "0")}`;
}
