import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

/** The method of one jabatan, chosen and filled in by keyboard; each test goes on where the one before it stopped. */
describe(`the method of a jabatan on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;
  const page = () => tepat.page;
  const angka = (label: string): Locator =>
    page()
      .locator("dl > div", { has: page().getByText(label, { exact: true }) })
      .locator("dd");
  const pilih = async (metode: string): Promise<void> => {
    await page().getByRole("combobox", { name: "Metode" }).click();
    await page().getByRole("option", { name: metode }).click();
  };

  const data = mkdtempSync(join(tmpdir(), "tepat-metode-"));

  beforeAll(async () => {
    tepat = await bukaTepat({ contoh: true, data });
    page().setDefaultTimeout(10_000);
    await page().getByRole("navigation").getByRole("link", { name: "ABK", exact: true }).click();
    await page().getByPlaceholder("Cari jabatan atau unit").fill("Operator Layanan Operasional");
    await page().getByRole("link", { name: "Operator Layanan Operasional" }).first().click();
    await page().getByRole("combobox", { name: "Metode" }).waitFor();
  });

  afterAll(async () => {
    await tepat.tutup();
    rmSync(data, { recursive: true, force: true });
  });

  it("counts 20 vehicles with one driver each and one mechanic for five: 20 + 4 = 24, as one types", async () => {
    await pilih("Peralatan kerja");
    await page().getByLabel("Alat, baris 1", { exact: true }).focus();
    for (const [nama, banyak, rasio, cara] of [
      ["Mobil dinas", "20", "1", ""],
      ["Bengkel", "20", "5", "alat"],
    ] as const) {
      await page().keyboard.type(nama);
      await page().keyboard.press("Tab");
      await page().keyboard.type(banyak);
      await page().keyboard.press("Tab");
      await page().keyboard.type(rasio);
      await page().keyboard.press("Tab");
      if (cara) await page().keyboard.type(cara);
      await page().getByLabel("Alat, baris 2", { exact: true }).focus();
    }
    await expect.poll(() => angka("Kebutuhan mentah").innerText()).toBe("24,0000");
    await page().getByText("Tersimpan").waitFor();
    await tepat.potret("metode-peralatan");
  });

  it("explains the steps, says that no working time divides them, and has no accessibility violation", async () => {
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await page().keyboard.press("F1");
    const laci = page().getByRole("dialog");
    await laci.getByText("20 alat ÷ 5 alat per pegawai").waitFor();
    await laci.getByText("24,0000 pegawai × 75.000 menit = 1.800.000 menit setara").waitFor();
    expect(await laci.getByText(/tidak membagi dengan waktu kerja/).isVisible()).toBe(true);
    await page().keyboard.press("Escape");
    await laci.waitFor({ state: "hidden" });
  });

  it("marks the method in the list, and undo brings the tasks back", async () => {
    await page().getByRole("navigation").getByRole("link", { name: "ABK", exact: true }).click();
    await page().getByLabel("Metode Peralatan kerja").waitFor();
    for (let langkah = 0; langkah < 20 && (await page().getByLabel("Metode Peralatan kerja").count()) > 0; langkah += 1) {
      await page().keyboard.press("Control+z");
      await page().waitForTimeout(300);
    }
    expect(await page().getByLabel("Metode Peralatan kerja").count()).toBe(0);
    expect(tepat.galatHalaman).toEqual([]);
  });
});
