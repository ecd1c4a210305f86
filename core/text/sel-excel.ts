import { formatAngka } from "./number";

/** What stands at the end of a text that a cell of a workbook could not hold whole. */
export function kalimatSelDipotong(huruf: number): string {
  return ` … (dipotong: isi aslinya ${formatAngka(huruf)} huruf, lebih panjang daripada yang muat di satu sel Excel)`;
}
