import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { TEKS_PERIKSA as T } from "../../core/text/rantai";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The analyst shows an auditor that nothing was changed behind her back; each test goes on where the one before it stopped. */
describe(`the checked history on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const periksaBerkas = async (nama: string, buffer: Buffer): Promise<void> => {
    await layar.page().locator('input[type="file"]').setInputFiles({ name: nama, mimeType: "application/octet-stream", buffer });
  };

  it("is walked from its first step and found whole", async () => {
    await layar.menuju("riwayat");
    await layar.page().getByRole("link", { name: T.buka, exact: true }).click();
    await layar.page().getByText(T.belum).waitFor();
    await layar.tombol(T.periksa).click();
    await layar
      .page()
      .getByText(/^Riwayat utuh sampai langkah \d+\.$/)
      .waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("rantai-utuh");
  });

  it("knows a document that was written here, and one that was not", async () => {
    await layar.menuju("riwayat");
    await layar.tombol(TEKS_PRATINJAU.buka).click();
    const berkas = await tepat().unduh(() =>
      layar
        .jendela()
        .getByRole("button", { name: TEKS_PRATINJAU.unduh("xlsx") })
        .click(),
    );
    await layar.tekan("Escape");
    await layar.page().getByRole("link", { name: T.buka, exact: true }).click();
    await periksaBerkas(basename(berkas), readFileSync(berkas));
    await layar
      .page()
      .getByText(/^Asli: sama persis/)
      .waitFor();
    await periksaBerkas("surat.pdf", Buffer.from("%PDF-1.7 buatan lain"));
    await layar.page().getByText("Tidak dikenal").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("rantai-berkas");
  });

  it("knows the mark that stands on paper", async () => {
    const kepala = await layar
      .page()
      .getByText(/^Kepala rantai sekarang/)
      .innerText();
    const [, tanda = ""] = /: (\S+, langkah \d+)/.exec(kepala) ?? [];
    await layar.page().getByRole("textbox", { name: T.tanda }).fill(tanda);
    await layar.tombol(T.cocokkan).click();
    await layar
      .page()
      .getByText(/^Cocok: kertas itu/)
      .waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
  });
});
