import type { PlainDate } from "../date";
import type { JenisKelamin, Pegawai } from "../pegawai/pegawai";

/** A person of an invented office: whatever else is open, NIP, birth date and sex are there and agree. */
export interface PegawaiLengkap extends Pegawai {
  readonly nip: string;
  readonly tanggalLahir: PlainDate;
  readonly jenisKelamin: JenisKelamin;
}
