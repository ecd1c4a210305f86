import { expect } from "vitest";
import { TEKS_LAYAR_KUNCI as L } from "../../../core/text/layar-kunci";
import { TEKS_PERLINDUNGAN as P } from "../../../core/text/perlindungan";
import type { Layar } from "./layar";

/** Passwords, the recovery sheet, and the lock page. */
export function halamanKunci(layar: Layar) {
  const { page, berlabel, tombol, tekan } = layar;
  const terkunci = (): Promise<void> => page().getByRole("heading", { name: L.judul }).waitFor();
  return {
    terkunci,
    terbuka: (): Promise<void> => page().locator("html:not([data-terkunci])").waitFor(),
    kunci: async (): Promise<void> => {
      await tekan("Control+l");
      await terkunci();
    },
    /** Types a password on the lock page. */
    ketikSandi: async (sandi: string): Promise<void> => {
      await berlabel(L.sandi).fill(sandi);
      await tekan("Enter");
    },
    pilihOrang: async (nama: string): Promise<void> => {
      await page()
        .getByLabel(L.orang)
        .selectOption({ label: `${nama} (Penyusun)` });
    },
    ketikLindungi: async (nama: string, sandi: string): Promise<void> => {
      await tombol(P.pengingat.tombol).click();
      await berlabel(P.isian.nama).fill(nama);
      await berlabel(P.isian.sandi).fill(sandi);
      await berlabel(P.isian.sandiLagi).fill(sandi);
      await tombol(P.dialog.kerjakan).click();
    },
    /** The groups of the recovery sheet, which stands on screen. */
    lembar: async (): Promise<readonly string[]> => {
      const kode = page().getByRole("list", { name: P.dialog.lembarJudul }).getByRole("listitem");
      await kode.first().waitFor({ timeout: 20_000 });
      return (await kode.allInnerTexts()).map((satu) => satu.trim());
    },
    /** Copies the sheet, types the group that is asked for, and puts it away. */
    simpanLembar: async (lembar: readonly string[]): Promise<void> => {
      expect(await page().getByRole("checkbox").isDisabled()).toBe(true);
      await tombol(P.dialog.salin).click();
      const tanya = page().getByText(/^Ketik kelompok ke-/u);
      const nomor = Number(/ke-(\d)/u.exec(await tanya.innerText())?.[1]);
      await berlabel(P.dialog.ketikLagi(nomor)).fill(lembar[nomor - 1] ?? "");
      await page().getByRole("checkbox").check();
      await tombol(P.dialog.selesai).click();
    },
    /** Opens with the sheet, and sets a password in the name of whoever holds it. */
    bukaDenganLembar: async (lembar: readonly string[], milik: { readonly nama: string; readonly sandi: string }): Promise<void> => {
      await page().getByRole("textbox", { name: L.pemulihan }).fill(lembar.join("-").toLowerCase());
      await tombol(L.bukaPemulihan).click();
      const dialog = layar.jendela(P.sesudahPemulihan.judul);
      await dialog.waitFor();
      await dialog.getByLabel(P.isian.nama, { exact: true }).fill(milik.nama);
      await dialog.getByLabel(P.isian.sandi, { exact: true }).fill(milik.sandi);
      await dialog.getByLabel(P.isian.sandiLagi, { exact: true }).fill(milik.sandi);
      await dialog.getByRole("button", { name: P.sesudahPemulihan.kerjakan }).click();
      await tombol(P.menu.tombol(milik.nama, "Penyusun")).waitFor();
    },
  };
}
