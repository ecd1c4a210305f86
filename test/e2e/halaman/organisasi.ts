import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { TEKS_FUNGSI, TEKS_ORGANISASI } from "../../../core/text/organisasi";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { Layar } from "./layar";

/** What a verifier would ask about functions, wewenang and classes. */
export function halamanOrganisasi({ page, menuju, tampak, ketik, jendela, tombol, isian }: Layar) {
  const temuan = (): Locator => page().getByRole("table", { name: TEKS_ORGANISASI.namaTabel });
  const matriks = (unit: string): Locator => page().getByRole("table", { name: TEKS_FUNGSI.matriks.nama(unit) });
  return {
    temuan,
    matriks,
    buka: async (): Promise<void> => {
      await menuju("fungsi");
      await temuan().waitFor();
    },
    ringkasan: (isi: Readonly<Record<"temuan" | "dibenarkan" | "fungsi" | "unit", string>>): Promise<void> =>
      tampak(TEKS_ORGANISASI.ringkasan(isi)),
    tampilkan: (tampilan: keyof typeof TEKS_ORGANISASI.pilihanTampilan): Promise<void> =>
      page()
        .getByRole("radiogroup", { name: TEKS_ORGANISASI.tampilan })
        .getByText(TEKS_ORGANISASI.pilihanTampilan[tampilan], { exact: true })
        .click(),
    bukaUnit: async (unitId: string, nama: string): Promise<void> => {
      await page().evaluate((id) => location.assign(`#/fungsi/${id}`), unitId);
      await matriks(nama).or(tombol(TEKS_FUNGSI.isi)).first().waitFor();
    },
    /** Justifies a finding by keyboard. */
    benarkan: async (kalimat: string, catatan: string): Promise<void> => {
      await temuan()
        .getByRole("button", { name: TEKS_PERIKSA_NORMA.benarkanTemuan(kalimat) })
        .first()
        .press("Enter");
      const kotak = page().getByLabel(TEKS_PERIKSA_NORMA.catatan);
      await expect.poll(() => kotak.evaluate((satu) => satu === document.activeElement)).toBe(true);
      await ketik(catatan);
      await kotak.press("Control+Enter");
      await kotak.waitFor({ state: "detached" });
    },
    fungsi: (nomor: number): Locator => isian(TEKS_FUNGSI.uraian(String(nomor))),
    simpan: async (): Promise<void> => {
      await tombol(TEKS_UMUM.simpan).click();
      await jendela().waitFor({ state: "hidden" });
    },
  };
}
