import { TEKS_SKENARIO, TEKS_SUNTING_SKENARIO } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { Layar } from "./layar";

/** Trying other norms without touching the ABK in force. */
export function halamanSkenario({ page, menuju, judul, tombol, isian, jendela, tampak }: Layar) {
  return {
    mulai: async (nama: string): Promise<void> => {
      await menuju("skenario");
      await judul(TEKS_SKENARIO.judul).waitFor();
      await tombol(TEKS_SKENARIO.tambah).click();
      await isian(TEKS_SKENARIO.isian.nama).fill(nama);
      await tombol(TEKS_UMUM.simpan).click();
      await judul(nama).waitFor();
    },
    pilihJabatan: (nama: RegExp): Promise<void> => page().getByRole("button", { name: nama }).click(),
    isiNorma: (uraian: string, norma: string): Promise<void> => isian(TEKS_SUNTING_SKENARIO.normaBaru(uraian)).fill(norma),
    /** Adopts the scenario, and says so once more. */
    pakai: async (): Promise<void> => {
      await tombol(TEKS_SKENARIO.pakai).click();
      await jendela().getByRole("button", { name: TEKS_SKENARIO.pakai }).click();
      await tampak(TEKS_SKENARIO.sudahDipakai);
      await jendela().waitFor({ state: "hidden" });
    },
  };
}
