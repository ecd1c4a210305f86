import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

const KOLOM = 8;
const VOLUME = 2;
const NORMA = 4;

/** Numbers that are pasted into the grid of tasks, or typed in another style than ours; each test goes on where the one before it stopped. */
describe(`numbers pasted and typed on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;
  const page = () => tepat.page;
  const sel = (uraian: string, kolom: number): Locator =>
    page()
      .getByRole("row")
      .filter({ has: page().getByRole("gridcell", { name: uraian, exact: true }) })
      .getByRole("gridcell")
      .nth(kolom);
  const angka = async (uraian: string): Promise<string[]> => [await sel(uraian, VOLUME).innerText(), await sel(uraian, NORMA).innerText()];
  /** Pastes at the first cell of the empty row at the end. */
  const tempel = async (...baris: readonly string[]): Promise<void> => {
    const isian = page().getByRole("gridcell");
    await isian.nth((await isian.count()) - KOLOM).click();
    await page().evaluate((isi) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", isi);
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, baris.join("\n"));
  };
  const tanya = () => page().getByRole("status", { name: "Cara membaca angka yang ditempel" });
  const tersimpan = () => page().getByText("Tersimpan", { exact: true }).waitFor();

  beforeAll(async () => {
    tepat = await bukaTepat({ contoh: true });
    page().setDefaultTimeout(10_000);
    await page().getByRole("heading", { level: 1 }).waitFor();
    await page().evaluate(() => {
      location.hash = "#/abk/contoh-jabatan-dokumentalis";
    });
    await page().getByRole("heading", { level: 1, name: "Dokumentalis Hukum" }).waitFor();
  });

  afterAll(() => tepat.tutup());

  it("reads a block in one style: beside 0.125 a volume of 1.250 is 1,25, and 2:00 is 120 minutes", async () => {
    await tempel("Memindai putusan\tputusan\t1.250\tTahunan\t0.125", "Menjilid putusan\tjilid\t12\tTahunan\t2:00");
    await expect.poll(() => angka("Memindai putusan")).toEqual(["1,25", "0,125"]);
    expect(await angka("Menjilid putusan")).toEqual(["12", "120"]);
    expect(await tanya().innerText()).toBe("");
    await tersimpan();
  });

  it("asks once about 33.333 alone, says what each reading would give, and reads the block again in one step", async () => {
    await tempel("Mengindeks berkas\tberkas\t33.333\tTahunan\t60", "Menyusun abstrak\tabstrak\t1.500\tTahunan\t10");
    await expect.poll(() => angka("Mengindeks berkas")).toEqual(["33.333", "60"]);
    // 1.25 x 0.125 + 12 x 120 = 1,440.156 minutes stand already. With 33,333 x 60 + 1,500 x 10 they are 2,016,420.156, over 75,000
    // 26.8856; with 33.333 x 60 + 1.5 x 10 they are 3,455.136, over 75,000 0.0461.
    await tanya().getByText("“33.333” dibaca ribuan: kebutuhan 26,8856. Bila desimal: 0,0461.").waitFor();
    await tersimpan();
    await tepat.potret("tempel-taksa");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await page().keyboard.press("Alt+b");
    await expect.poll(() => angka("Mengindeks berkas")).toEqual(["33,333", "60"]);
    expect(await angka("Menyusun abstrak")).toEqual(["1,5", "10"]);
    expect(await tanya().innerText()).toBe("");
    await tersimpan();
    await page().keyboard.press("Control+z");
    await expect.poll(() => angka("Menyusun abstrak")).toEqual(["1.500", "10"]);
    expect(await angka("Mengindeks berkas")).toEqual(["33.333", "60"]);
  });

  it("keeps the reading when the question is closed with Escape", async () => {
    await tempel("Menata rak\trak\t12\tTahunan\t1,250");
    await expect.poll(() => angka("Menata rak")).toEqual(["12", "1,25"]);
    await tanya().getByRole("button", { name: "Baca sebagai 1.250 (ribuan)" }).waitFor();
    await page().keyboard.press("Escape");
    await expect.poll(() => tanya().innerText()).toBe("");
    expect(await angka("Menata rak")).toEqual(["12", "1,25"]);
  });

  it("says in the cell how a figure being typed will be stored", async () => {
    await sel("Menata rak", NORMA).click();
    await page().keyboard.type("1,5 jam");
    await sel("Menata rak", NORMA).getByText("= 90 menit").waitFor();
    await tepat.potret("gema-norma");
    await page().keyboard.press("Enter");
    await expect.poll(() => angka("Menata rak")).toEqual(["12", "90"]);
  });

  it("says below a field of the bank and of a scenario how the figure will be stored", async () => {
    await page().getByRole("navigation").getByRole("link", { name: "Bank tugas", exact: true }).click();
    await page().getByRole("button", { name: "Tambah norma baku" }).first().click();
    await page().getByLabel("Uraian tugas").fill("Menelaah putusan");
    await page().getByLabel("Norma waktu (menit)").fill("33.5");
    await page().getByRole("dialog").getByText("= 33,5", { exact: true }).waitFor();
    await page().getByLabel("Norma waktu (menit)").fill("2:00");
    await page().getByRole("dialog").getByText("= 120 menit", { exact: true }).waitFor();
    await page().getByRole("button", { name: "Simpan", exact: true }).click();
    await page()
      .getByRole("row", { name: /Menelaah putusan.*120/ })
      .waitFor();
    await page().keyboard.press("Escape");
    await page().getByRole("dialog").waitFor({ state: "hidden" });

    await page().getByRole("navigation").getByRole("link", { name: "Skenario", exact: true }).click();
    await page().getByRole("button", { name: "Tambah skenario" }).click();
    await page().getByLabel("Nama skenario").fill("Norma lain");
    await page().getByRole("button", { name: "Simpan" }).click();
    await page()
      .getByRole("button", { name: /^Penelaah Teknis Kebijakan Subbagian Teknis/ })
      .click();
    await page().getByRole("textbox", { name: "Norma baru: Menyusun konsep surat dinas" }).fill("1.250");
    await page().getByText("= 1.250,0", { exact: true }).waitFor();
    expect(await periksaAksesibilitas(page())).toEqual([]);
    expect(tepat.galatHalaman).toEqual([]);
  });
});
