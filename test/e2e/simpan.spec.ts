import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { TEKS_FORMASI } from "../../core/text/formasi";
import { TEKS_BILAH } from "../../core/text/navigasi";
import { TEKS_SIMPAN } from "../../core/text/simpan";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** A browser keeps what becomes of its downloads to itself. */
const [DI_PERAMBAN, DI_DESKTOP] = hostUji() === "web" ? [["a browser"], []] : [[], ["the desktop"]];

describe(`a file that is handed over on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const kabar = () => layar.page().getByRole("status", { name: TEKS_BILAH.kabar }).filter({ hasText: TEKS_FORMASI.unduhSelesai });
  const unduh = () => tepat().unduh(() => layar.tombol(TEKS_FORMASI.unduh).click());

  it("says where it lies", async () => {
    await layar.menuju("formasi");
    const berkas = await unduh();
    await kabar().waitFor();
    expect(await kabar().innerText()).toContain(basename(berkas));
    await tepat().potret("simpan");
  });

  it.each(DI_PERAMBAN)("is among the downloads of %s, which opens it", async () => {
    expect(await kabar().innerText()).toContain("folder unduhan peramban");
    expect(await layar.tombol(TEKS_SIMPAN.bukaBerkas).count()).toBe(0);
  });

  it.each(DI_DESKTOP)("is opened and shown in its folder by %s", async () => {
    const desktop = tepat().desktop;
    if (desktop === null) throw new Error("This test is about the desktop program");
    await layar.tombol(TEKS_SIMPAN.bukaBerkas).click();
    const tampak = desktop.evaluate(({ shell }) => new Promise<string>((resolve) => (shell.showItemInFolder = resolve)));
    await layar.tombol(TEKS_SIMPAN.bukaFolder).click();
    const berkas = await tampak;
    expect(berkas).toMatch(/\.xlsx$/u);
    await expect.poll(tepat().dibuka).toBe(berkas);
  });

  it.each(DI_DESKTOP)("is not there, and nothing is said on %s, when the analyst thinks better of it", async () => {
    const desktop = tepat().desktop;
    if (desktop === null) throw new Error("This test is about the desktop program");
    await layar.page().reload();
    await layar.menuju("formasi");
    const ditanya = desktop.evaluate(
      ({ dialog }) =>
        new Promise<true>((resolve) => {
          dialog.showSaveDialog = async () => {
            resolve(true);
            return { canceled: true, filePath: "" };
          };
        }),
    );
    await layar.tombol(TEKS_FORMASI.unduh).click();
    expect(await ditanya).toBe(true);
    await layar.tombol(TEKS_FORMASI.unduh).and(layar.page().locator(":not([data-loading])")).waitFor();
    expect(await kabar().count()).toBe(0);
    expect(await layar.page().getByRole("alert").allInnerTexts()).toEqual([""]);
  });
});
