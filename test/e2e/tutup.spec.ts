import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { kalimatTerbuka, TEKS_MENUTUP } from "../../core/text/menutup";
import { TEKS_PEGAWAI } from "../../core/text/pegawai";
import { halaman } from "./analis";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

async function bukaSekretaris(data: string) {
  const tepat = await bukaTepat({ contoh: true, data });
  onTestFinished(() => tepat.tutup());
  const { abk } = halaman(() => tepat);
  await abk.bukaJabatan("Sekretaris");
  return { tepat, abk };
}

/** Closes the window of the desktop as its user does. */
async function tutupJendela({ desktop }: TepatTerbuka): Promise<void> {
  await desktop?.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
}

describe(`closing the window on ${hostUji()}`, () => {
  it("keeps a volume that was typed the moment before", async () => {
    const data = mkdtempSync(join(tmpdir(), "tepat-tutup-"));
    onTestFinished(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
    const pertama = await bukaSekretaris(data);
    await pertama.abk.ketikVolume("33,5");
    await Promise.all([pertama.tepat.page.waitForEvent("close"), pertama.tepat.page.close({ runBeforeUnload: true })]);
    await pertama.tepat.tutup();
    const kedua = await bukaSekretaris(data);
    expect(await kedua.abk.volume().innerText()).toContain("33,5");
  });

  it("keeps a letter that was typed into a form the moment before", async () => {
    const data = mkdtempSync(join(tmpdir(), "tepat-tutup-"));
    onTestFinished(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
    const buka = async (kembali: boolean) => {
      const tepat = await bukaTepat({ contoh: true, data });
      onTestFinished(() => tepat.tutup());
      const { layar } = halaman(() => tepat);
      const nama = layar.isian(/^Nama( |$)/);
      // The desktop begins where it was closed.
      if (kembali && tepat.desktop !== null) await nama.waitFor();
      else {
        await layar.menuju("pegawai");
        await layar.tautan(new RegExp(`^${TEKS_PEGAWAI.tambah}`)).click();
      }
      return { tepat, nama };
    };
    const pertama = await buka(false);
    await pertama.nama.pressSequentially("SITI CONTOH");
    await Promise.all([pertama.tepat.page.waitForEvent("close"), pertama.tepat.page.close({ runBeforeUnload: true })]);
    await pertama.tepat.tutup();
    const kedua = await buka(true);
    expect(await kedua.nama.inputValue()).toBe("SITI CONTOH");
  });

  it.runIf(hostUji() === "web")("of a browser has the browser ask when a cell could not be saved", async () => {
    const data = mkdtempSync(join(tmpdir(), "tepat-tutup-"));
    onTestFinished(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
    const { tepat, abk } = await bukaSekretaris(data);
    const { page } = tepat;
    await abk.ketikVolume("dua puluh");
    await page.keyboard.press("Enter");
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await abk.volume().innerText()).toContain("dua puluh");
  });

  it.skipIf(hostUji() === "web")(
    "names a cell that could not be saved, and stays open until it is told to close all the same",
    async () => {
      const data = mkdtempSync(join(tmpdir(), "tepat-tutup-"));
      onTestFinished(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
      const { tepat, abk } = await bukaSekretaris(data);
      const { page } = tepat;
      await abk.ketikVolume("dua puluh");
      await page.keyboard.press("Enter");
      await tutupJendela(tepat);
      const isian = kalimatTerbuka({ jenis: "isian", tempat: TEKS_MENUTUP.tempatTugas("Sekretaris"), banyak: 1, didraf: true });
      await page.getByText(isian).waitFor();
      await tepat.potret("tanya-tutup");
      // The way back is the one that the keyboard is on.
      await page.keyboard.press("Enter");
      await page.getByText(isian).waitFor({ state: "detached" });
      expect(await abk.volume().innerText()).toContain("dua puluh");
      await tutupJendela(tepat);
      await Promise.all([page.waitForEvent("close"), page.getByRole("button", { name: TEKS_MENUTUP.tutup }).click()]);
    },
  );

  it.skipIf(hostUji() === "web")("does not wait for a page that hangs", async () => {
    const data = mkdtempSync(join(tmpdir(), "tepat-tutup-"));
    onTestFinished(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
    const { tepat } = await bukaSekretaris(data);
    void tepat.page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    await Promise.all([tepat.page.waitForEvent("close"), tutupJendela(tepat)]);
    expect(tepat.page.isClosed()).toBe(true);
  });
});
