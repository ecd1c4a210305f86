import { formatAngka } from "./number";

/** What is said while a file of attendance is read. */
export function kalimatKemajuanPresensi({ done }: { readonly done: number }): string {
  return done === 0 ? "Membaca berkas kehadiran…" : `Membaca berkas kehadiran: ${formatAngka(done)} baris…`;
}

/** Words of the page of attendance. */
export const TEKS_PRESENSI_HALAMAN = {
  jamTidakSah: "jam ditulis 07:30",
  jadwalTidakSah: "jam kerja ditulis 07:30-16:00, atau dikosongkan",
  bukanPegawai: "Bukan pegawai kantor ini",
  sampaiSebelumSejak: "hari terakhir tidak boleh sebelum hari pertama",
} as const;

/** Working hours of the office. */
export const TEKS_JAM_KERJA = {
  menurutBerkas: "Jam kerja menurut berkas kehadiran",
  orang: (banyak: number): string => `${formatAngka(banyak)} orang`,
} as const;
