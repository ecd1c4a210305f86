import type { Locator } from "playwright-core";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import type { Layar } from "./layar";

/** What a verifier would ask about norms. */
export function halamanNorma({ page, menuju, tampak, ketik, tekan }: Layar) {
  const temuan = (): Locator => page().getByRole("table", { name: TEKS_PERIKSA_NORMA.namaTabel });
  return {
    temuan,
    buka: async (): Promise<void> => {
      await menuju("norma");
      await temuan().waitFor();
    },
    ringkasan: (terbuka: number, dibenarkan: number, tugas: number): Promise<void> =>
      tampak(TEKS_PERIKSA_NORMA.ringkasan(String(terbuka), String(dibenarkan), String(tugas))),
    bukaTemuan: (nama: RegExp): Promise<void> => temuan().getByRole("button", { name: nama }).press("Enter"),
    /** Justifies a finding in place, by keyboard. */
    benarkan: async (temuanIni: string, catatan: string): Promise<void> => {
      await temuan()
        .getByRole("button", { name: TEKS_PERIKSA_NORMA.benarkanTemuan(temuanIni) })
        .press("Enter");
      await ketik(catatan);
      await tekan("Enter");
    },
    saringKeadaan: (keadaan: "terbuka" | "dibenarkan", jumlah: number): Promise<void> =>
      page().getByRole("radiogroup", { name: TEKS_PERIKSA_NORMA.keadaan }).getByText(`${TEKS_PERIKSA_NORMA[keadaan]} ${jumlah}`).click(),
    tampilkan: (tampilan: keyof typeof TEKS_PERIKSA_NORMA.pilihanTampilan): Promise<void> =>
      page()
        .getByRole("radiogroup", { name: TEKS_PERIKSA_NORMA.tampilan })
        .getByText(TEKS_PERIKSA_NORMA.pilihanTampilan[tampilan], { exact: true })
        .click(),
    matriks: (): Locator => page().getByRole("table", { name: TEKS_PERIKSA_NORMA.matriks.nama }),
  };
}
