import type { Locator } from "playwright-core";
import { TEKS_IMPOR } from "../../../core/text/intake";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import type { Layar } from "./layar";

/** Reading files, looking at what they would bring, mending, accepting. */
export function halamanImpor({ page, menuju, tombol, tampak, tekan, ketik }: Layar) {
  const masalah = (): Locator => page().getByRole("region", { name: TEKS_IMPOR.masalah });
  /** A cell by the text that it shows, beside whatever sign it carries. */
  const sel = (teks: string): Locator =>
    page()
      .getByRole("gridcell")
      .filter({ has: page().getByText(teks, { exact: true }) });
  /** Goes from a problem to its cell, which then takes the keys. */
  const keSel = async (alamat: string): Promise<void> => {
    await masalah()
      .getByRole("button", { name: TEKS_IMPOR.keSel(alamat), exact: true })
      .click();
    await page().getByRole("grid").and(page().locator(":focus")).waitFor();
  };
  /** Types something else into the cell in hand, which is the one with this address. */
  const sunting = async (alamat: string, isi: string): Promise<void> => {
    await page().getByRole("grid").press("F2");
    await page()
      .getByRole("textbox", { name: TEKS_IMPOR.suntingSel(alamat, "") })
      .waitFor();
    await tekan("Control+A");
    await ketik(isi);
    await tekan("Enter");
  };
  return {
    masalah,
    sel,
    terapkan: (): Locator => tombol(TEKS_IMPOR.terapkan),
    baca: async (...berkas: readonly string[]): Promise<void> => {
      await menuju("impor");
      const lain = tombol(TEKS_IMPOR.imporLain);
      await lain.or(page().getByText(TEKS_IMPOR.taruh)).waitFor();
      if (await lain.isVisible()) await lain.click();
      await page().locator("input[type=file]").first().setInputFiles(berkas);
      await page().getByRole("grid").waitFor();
    },
    diterapkan: async (): Promise<void> => {
      await tombol(TEKS_IMPOR.terapkan).click();
      await tampak(TEKS_IMPOR.selesai);
    },
    /** Accepts while so many questions are open: they are named with the readings that hold, and one more press takes them. */
    diterapkanDenganBacaan: async (terbuka: number): Promise<void> => {
      await tombol(TEKS_IMPOR.terapkan).click();
      await tampak(TEKS_PRATINJAU.terapkanTanya(terbuka));
      await tombol(TEKS_PRATINJAU.terapkanYa).click();
      await tampak(TEKS_IMPOR.selesai);
    },
    buang: async (): Promise<void> => {
      await tombol(TEKS_IMPOR.buang).click();
      await tombol(TEKS_IMPOR.buangYa).click();
      await tampak(TEKS_IMPOR.taruh);
    },
    /** `35 baris: …`: how the rows of the sheet add up. */
    jumlahBaris: (): Promise<string> =>
      page()
        .getByText(/^[\d.]+ baris: /)
        .innerText(),
    keSel,
    sunting,
    /** Goes from a problem to its cell, and types something else there. */
    perbaiki: async (alamat: string, isi: string): Promise<void> => {
      await keSel(alamat);
      await sunting(alamat, isi);
    },
    lihatBarisnya: (): Promise<void> => masalah().getByRole("button", { name: TEKS_PRATINJAU.lihatBarisnya }).click(),
    keluarkan: (jumlah: number): Promise<void> =>
      masalah()
        .getByRole("button", { name: TEKS_PRATINJAU.keluarkanBaris(jumlah) })
        .click(),
    ikutkanLagi: (): Promise<void> => masalah().getByRole("button", { name: TEKS_PRATINJAU.ikutkanLagi }).click(),
    simpanSisa: (): Promise<void> => tombol(TEKS_PRATINJAU.simpanSisa).click(),
    kabar: (): Promise<string> => page().getByRole("status").first().innerText(),
  };
}
