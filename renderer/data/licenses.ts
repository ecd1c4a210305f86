import { daftarLisensi, type DaftarLisensi } from "../../core/contract/lisensi";

/** The licenses of every package in the program. Throws when the build left none beside the page. */
export async function bacaLisensi(): Promise<DaftarLisensi> {
  const jawaban = await fetch("./lisensi.json");
  return daftarLisensi.parse(await jawaban.json());
}
