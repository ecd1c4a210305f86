import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import type { Layar } from "./layar";

/** What a verifier would ask about norms. */
export function halamanNorma({ page, menuju, tampak, ketik }: Layar) {
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
    /** Justifies a finding by keyboard, with those of its kind when `serupa` says so. */
    benarkan: async (temuanIni: string, catatan: string, { serupa = false } = {}): Promise<void> => {
      await temuan()
        .getByRole("button", { name: TEKS_PERIKSA_NORMA.benarkanTemuan(temuanIni) })
        .first()
        .press("Enter");
      const isian = page().getByLabel(TEKS_PERIKSA_NORMA.catatan);
      await expect.poll(() => isian.evaluate((kotak) => kotak === document.activeElement)).toBe(true);
      await ketik(catatan);
      if (serupa)
        await page()
          .getByRole("checkbox", { name: TEKS_PERIKSA_NORMA.danSerupa("1") })
          .press("Space");
      await isian.press("Control+Enter");
      await isian.waitFor({ state: "detached" });
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
