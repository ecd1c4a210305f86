import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

/** The ABK of a year from draft to a laid-down document, and what the task bank gives; each test goes on where the one before it stopped. */
describe(`documents of ABK on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;
  const page = () => tepat.page;
  const dialog = () => page().getByRole("dialog");
  const menuju = async (tempat: string): Promise<void> => {
    await page().getByRole("navigation").getByRole("link", { name: tempat, exact: true }).click();
  };

  beforeAll(async () => {
    tepat = await bukaTepat({ contoh: true });
    page().setDefaultTimeout(10_000);
    await page().getByRole("heading", { level: 1 }).waitFor();
  });

  afterAll(async () => {
    await tepat.tutup();
  });

  it("submits the ABK of next year and lays it down under number and date", async () => {
    await menuju("Dokumen ABK");
    await page()
      .getByRole("button", { name: /^Mulai ABK \d{4}$/ })
      .click();
    await page()
      .getByRole("button", { name: /^Ajukan ABK/ })
      .click();
    await page()
      .getByRole("button", { name: /^Tetapkan ABK/ })
      .click();
    await dialog().getByLabel("Nomor").fill("12/ORT.06/2027");
    await dialog().getByRole("button", { name: "Tetapkan", exact: true }).click();
    await page().getByText("Ditetapkan", { exact: true }).waitFor();
    expect(
      await page()
        .getByText(/^Nomor 12\/ORT\.06\/2027 tanggal /)
        .isVisible(),
    ).toBe(true);
    await tepat.potret("dokumen-ditetapkan");
  });

  it("says where a norm comes from, from the grid, and keeps it in the bank", async () => {
    await menuju("ABK");
    await page()
      .getByRole("row", { name: /Arsiparis Terampil/ })
      .first()
      .click();
    await page().getByRole("gridcell").nth(2).click();
    await page().keyboard.press("Control+b");
    await dialog().getByRole("combobox", { name: "Asal norma" }).click();
    await page().getByRole("option", { name: "Diukur" }).click();
    await dialog().getByRole("button", { name: "Simpan", exact: true }).click();
    await dialog().waitFor({ state: "hidden" });
    await page().getByRole("rowheader", { name: "1, Diukur" }).waitFor();
    await page().getByRole("button", { name: "Asal & bukti" }).click();
    await dialog().getByRole("button", { name: "Simpan ke bank tugas" }).click();
    await dialog().getByText("Norma di bank tugas: 6 menit").waitFor();
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await tepat.potret("asal-dan-bukti");
    await page().keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  });

  it("shows quietly that figures moved on, and what moved", async () => {
    await page().getByRole("gridcell").nth(2).click();
    await page().keyboard.type("400");
    await page().keyboard.press("Enter");
    await page().getByText("Tersimpan", { exact: true }).waitFor();
    await menuju("ABK");
    await page()
      .getByText(/1 jabatan berbeda dari ABK \d{4} versi 1/)
      .waitFor();
    await page().getByRole("link", { name: "Lihat perbedaan" }).click();
    const baris = page().getByRole("row", { name: /Arsiparis Terampil/ });
    await baris.getByText("Volume 40 → 400").waitFor();
    expect(await page().getByRole("row").count()).toBe(2);
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await tepat.potret("banding");
  });

  it("keeps the laid-down figures and hands them over under their number", async () => {
    await menuju("Dokumen ABK");
    await page()
      .getByRole("link", { name: /^Lihat ABK/ })
      .click();
    const kebutuhan = page()
      .getByRole("row", { name: /^Arsiparis Terampil/ })
      .getByRole("cell")
      .nth(4);
    // 40 x 50 x 6 + 12 x 420 + 2 x 2,400 + 5 x 50 x 15 = 25,590 minutes = 0.3412, so nobody.
    expect(await kebutuhan.innerText()).toBe("0");
    const berkas = await tepat.unduh(() => page().getByRole("button", { name: "Usul formasi .xlsx" }).click());
    const sheet = XLSX.read(readFileSync(berkas)).Sheets["Usul Formasi"] ?? {};
    const teks = JSON.stringify(XLSX.utils.sheet_to_json(sheet, { header: 1 }));
    expect(teks).toContain("Nomor 12/ORT.06/2027 tanggal");
    expect([teks.includes("25590"), tepat.galatHalaman]).toEqual([true, []]);
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await tepat.potret("dokumen-isi");
  });
});
