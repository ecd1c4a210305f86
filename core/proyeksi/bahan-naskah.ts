import type { BahanSurat } from "../formasi/naskah-surat";
import type { PlainDate } from "../date";
import type { SatuanKerja } from "../jabatan/satuan-kerja";
import type { PersenPppk } from "./bagi-status";
import type { FormasiTerisi } from "./formasi-terbuka";
import { jumlahProyeksi, type JumlahTahun } from "./jumlah";
import type { RencanaDijalankan } from "./mutasi";
import type { ProyeksiJabatan } from "./proyeksi";

/** A projection as its document takes it, with what was tried out. */
export interface ProyeksiCetak {
  readonly per: PlainDate;
  readonly tahun: readonly number[];
  readonly batasSetahun: number | null;
  readonly tambahUsia: number;
  readonly pertumbuhan: number;
  readonly skenario: { readonly nama: string } | null;
  readonly rencana: RencanaDijalankan | null;
  readonly persenPppk: number | null;
  readonly sekelas: boolean;
  readonly pppk: PersenPppk;
  readonly satker: readonly SatuanKerja[];
  readonly jabatan: readonly ProyeksiJabatan[];
  readonly disetujui: readonly FormasiTerisi[];
}

/** What the document is made of beside its frame. */
export interface BahanProyeksi {
  readonly surat: BahanSurat;
  readonly proyeksi: ProyeksiCetak;
}

/** A line of a table of posts. */
export interface BarisProyeksi {
  readonly nomor: number;
  readonly jabatan: ProyeksiJabatan;
}

/** Sums of some lines. */
export interface JumlahBaris {
  readonly pns: number;
  readonly pppk: number;
  readonly tahun: readonly JumlahTahun[];
}

/** Sections of the document: the office, the figures of its posts, the proposal, and the names. */
export const BAGIAN_PROYEKSI = { kantor: "kantor", satker: "satker", angka: "proyeksi", usul: "usul", nama: "nama" } as const;
/** Key of the row of totals of a table. */
export const TOTAL = "total";

/** Key of a column of one year. */
export const kunciTahun = (apa: string, tahun: number): string => `${apa} ${tahun}`;

/** Key of the row of a satuan kerja. */
export const kunciSatker = (satkerId: string): string => `satker ${satkerId}`;

/** Whether the data file holds posts of several satuan kerja: only then they are told apart. */
export function banyakSatker({ jabatan }: Pick<ProyeksiCetak, "jabatan">): boolean {
  return jabatan.some(({ satkerId }) => satkerId !== jabatan[0]?.satkerId);
}

/** Sums of some posts. */
export function jumlahBaris(jabatan: readonly ProyeksiJabatan[], tahun: readonly number[]): JumlahBaris {
  const jumlah = (ambil: (satu: ProyeksiJabatan) => number): number => jabatan.reduce((semua, satu) => semua + ambil(satu), 0);
  return { pns: jumlah(({ pns }) => pns), pppk: jumlah(({ pppk }) => pppk), tahun: jumlahProyeksi(jabatan, tahun) };
}
