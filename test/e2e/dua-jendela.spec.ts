import { expect, it, describe } from "vitest";
import { TEKS_DRAF } from "../../core/text/draf";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** Two windows on the grid of one jabatan; a browser opens them, the desktop program has one. */
describe.skipIf(hostUji() !== "web")("two windows on one grid", () => {
  const { layar, abk, tepat } = analis({ contoh: true });

  it("lose no text that one of them refused when the other saves the cell, nor over loading the page anew", async () => {
    await abk.bukaJabatan("Arsiparis Terampil");
    const lain = await layar.page().context().newPage();
    await lain.goto(layar.page().url());
    await lain.getByRole("gridcell").first().waitFor();
    await layar.page().bringToFront();
    await abk.ketikVolume("3x");
    await layar.tekan("Enter");
    await lain.bringToFront();
    await lain.getByRole("gridcell").nth(2).click();
    await lain.keyboard.type("55");
    await lain.keyboard.press("Enter");
    await expect.poll(() => lain.getByRole("gridcell").nth(2).innerText()).toBe("55");
    await layar.page().bringToFront();
    // The next save of the first window hears of it.
    await layar.sel().nth(4).click();
    await layar.ketik("45");
    await layar.tekan("Enter");
    const dikatakan = layar.teks("Volume, baris 1: tersimpan “55”, isian Anda “3x”.");
    await dikatakan.waitFor();
    expect(await abk.volume().innerText()).toBe("55");
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("dua-jendela");
    await layar.page().reload();
    await dikatakan.waitFor();
    await layar.tombol(TEKS_DRAF.pakaiKetikan).click();
    await expect.poll(() => abk.volume().innerText()).toBe("3x");
    await dikatakan.waitFor({ state: "detached" });
    await lain.close();
    expect(tepat().galatHalaman).toEqual([]);
  });
});
