import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { TEKS_PEGAWAI } from "../../core/text/pegawai";
import { halaman } from "./analis";
import { bukaTepat, hostUji } from "./harness";

async function bukaSekretaris(data: string) {
  const tepat = await bukaTepat({ contoh: true, data });
  onTestFinished(() => tepat.tutup());
  const { abk } = halaman(() => tepat);
  await abk.bukaJabatan("Sekretaris");
  return { tepat, abk };
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
    const buka = async () => {
      const tepat = await bukaTepat({ contoh: true, data });
      onTestFinished(() => tepat.tutup());
      const { layar } = halaman(() => tepat);
      await layar.menuju("pegawai");
      await layar.tautan(new RegExp(`^${TEKS_PEGAWAI.tambah}`)).click();
      return { tepat, nama: layar.isian(/^Nama( |$)/) };
    };
    const pertama = await buka();
    await pertama.nama.pressSequentially("SITI CONTOH");
    await Promise.all([pertama.tepat.page.waitForEvent("close"), pertama.tepat.page.close({ runBeforeUnload: true })]);
    await pertama.tepat.tutup();
    const kedua = await buka();
    expect(await kedua.nama.inputValue()).toBe("SITI CONTOH");
  });
});
