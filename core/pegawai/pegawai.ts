import type { PlainDate } from "../date";
import { menurut } from "../peraturan/register";

/** Employment status [status-asn]; a CPNS counts as PNS in bezetting. */
export const STATUS_PEGAWAI = menurut("status-asn");
export type StatusPegawai = (typeof STATUS_PEGAWAI)[number];

export const JENIS_KELAMIN = ["pria", "wanita"] as const;
export type JenisKelamin = (typeof JENIS_KELAMIN)[number];

/** One employee as the office keeps her now. Unit follows from the jabatan. */
export interface Pegawai {
  readonly id: string;
  /** 18 digits of text, never a number: Excel's numbers keep only 15. Null while it is still to be entered. */
  readonly nip: string | null;
  readonly nama: string;
  readonly gelarDepan: string;
  readonly gelarBelakang: string;
  readonly tempatLahir: string;
  readonly tanggalLahir: PlainDate | null;
  readonly jenisKelamin: JenisKelamin | null;
  readonly status: StatusPegawai;
  readonly golongan: string | null;
  readonly tmtGolongan: PlainDate | null;
  readonly masaKerjaTahun: number | null;
  readonly masaKerjaBulan: number | null;
  readonly tingkatPendidikan: string;
  readonly pendidikan: string;
  readonly tahunLulus: number | null;
  readonly kedudukanHukum: string;
  readonly jabatanId: string | null;
  readonly tmtJabatan: PlainDate | null;
  /** Why an NIP that contradicts birth date or sex was accepted; empty when nothing had to be explained. */
  readonly catatanNip: string;
  readonly revision: number;
}

/** Name as printed: front title, name, back title after a comma. */
export function namaLengkap(pegawai: Pick<Pegawai, "nama" | "gelarDepan" | "gelarBelakang">): string {
  const depan = pegawai.gelarDepan ? `${pegawai.gelarDepan} ` : "";
  const belakang = pegawai.gelarBelakang ? `, ${pegawai.gelarBelakang}` : "";
  return `${depan}${pegawai.nama}${belakang}`;
}
