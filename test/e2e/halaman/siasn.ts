import type { Locator } from "playwright-core";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import type { Layar } from "./layar";

/** The hand-over to SIASN. */
export function halamanSiasn({ page, menuju, tampak, tombol }: Layar) {
  const temuan = (): Locator => page().getByRole("table", { name: TEKS_SIASN.temuan });
  return {
    temuan,
    buka: (): Promise<void> => menuju("siasn"),
    /** Loads a form as the analyst chooses it from his files. */
    muat: async (nama: string, isi: Uint8Array): Promise<void> => {
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      await page()
        .locator("input[type=file]")
        .setInputFiles({ name: nama, mimeType, buffer: Buffer.from(isi) });
    },
    bagian: (bagian: keyof typeof TEKS_SIASN.pilihanBagian): Promise<void> =>
      page().getByRole("radiogroup", { name: TEKS_SIASN.bagian }).getByText(TEKS_SIASN.pilihanBagian[bagian], { exact: true }).click(),
    ringkasan: (siap: number, ditolak: number): Promise<void> => tampak(TEKS_SIASN.ringkasan(siap, ditolak)),
    tombolBuat: (banyak: number): Locator => tombol(TEKS_SIASN.buat(banyak)),
    pertanyaan: (): Locator => page().getByRole("table", { name: TEKS_SIASN.pertanyaan }),
    padanan: (): Locator => page().getByRole("table", { name: TEKS_SIASN.pilihan }),
  };
}
