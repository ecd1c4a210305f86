import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

async function bukaSekretaris(data: string): Promise<TepatTerbuka> {
  const tepat = await bukaTepat({ contoh: true, data });
  const { page } = tepat;
  page.setDefaultTimeout(10_000);
  await page.getByRole("navigation").getByRole("link", { name: "ABK", exact: true }).click();
  await page.getByPlaceholder("Cari jabatan atau unit").fill("Sekretaris");
  await page.getByRole("link", { name: "Sekretaris" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Sekretaris" }).waitFor();
  return tepat;
}

describe(`closing the window on ${hostUji()}`, () => {
  it("keeps a volume that was typed the moment before", async () => {
    const data = mkdtempSync(join(tmpdir(), "tepat-tutup-"));
    onTestFinished(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
    const pertama = await bukaSekretaris(data);
    onTestFinished(() => pertama.tutup());
    await pertama.page.getByRole("gridcell").nth(2).click();
    await pertama.page.keyboard.type("33,5");
    await pertama.page.close({ runBeforeUnload: true });
    await new Promise((lanjut) => setTimeout(lanjut, 1_500));
    await pertama.tutup();
    const kedua = await bukaSekretaris(data);
    onTestFinished(() => kedua.tutup());
    expect(await kedua.page.getByRole("gridcell").nth(2).innerText()).toContain("33,5");
  });
});
