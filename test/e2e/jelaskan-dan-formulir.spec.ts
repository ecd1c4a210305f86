import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

describe(`explaining figures and printing forms on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;
  const page = () => tepat.page;
  const laci = () => page().getByRole("dialog");

  beforeAll(async () => {
    tepat = await bukaTepat({ contoh: true });
    page().setDefaultTimeout(10_000);
    await page().emulateMedia({ reducedMotion: "reduce" });
    await page().getByRole("heading", { level: 1 }).waitFor();
  });

  afterAll(async () => {
    await tepat.tutup();
  });

  it("explains the totals of the office with F1 on Beranda, down to the rows of one jabatan", async () => {
    await page().keyboard.press("F1");
    await laci().getByRole("heading", { name: "Mengapa 37 dan bukan 35,50?" }).waitFor();
    await laci().getByText("Kekurangan 6 pada 5 jabatan, kelebihan 5 pada 5 jabatan.").waitFor();
    await tepat.potret("jelaskan-kantor");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await laci().getByRole("button", { name: "Jelaskan Arsiparis Terampil" }).click();
    await laci().getByRole("heading", { name: "Mengapa 0 dan bukan 1?" }).waitFor();
    await page().keyboard.press("Escape");
    await laci().waitFor({ state: "hidden" });
  });

  it("explains the row of a unit in the list of ABK", async () => {
    await page().getByRole("navigation").getByRole("link", { name: "ABK", exact: true }).click();
    await page().getByRole("button", { name: "Jelaskan jumlah Subbagian Keuangan, Umum, dan Logistik" }).focus();
    await page().keyboard.press("Control+j");
    const jawaban = laci().getByText("7 jabatan berjumlah 16,5491 sebelum dan 16 sesudah dibulatkan");
    await jawaban.waitFor();
    expect(await laci().getByRole("row").count()).toBe(10);
    await page().keyboard.press("Escape");
    await laci().waitFor({ state: "hidden" });
  });

  it("answers why 3 and not 2 with one key, names the deciding task, and shows its pages with Ctrl+P", async () => {
    await page().getByRole("link", { name: "Penelaah Teknis Kebijakan" }).first().click();
    await page().getByRole("grid").waitFor();
    await page().keyboard.press("F1");
    await laci().getByRole("heading", { name: "Mengapa 3 dan bukan 2?" }).waitFor();
    await laci().getByText("Bila norma “Menyiapkan bahan sengketa” turun dari 1.440 menjadi 1.439,999 menit").waitFor();
    await tepat.potret("mengapa-3");
    await page().keyboard.press("Control+p");
    const halaman = page().getByTitle("Halaman Penjelasan kebutuhan pegawai");
    // The first pages wait for the font and the library that draws them.
    await halaman.waitFor({ timeout: 30_000 });
    expect(await halaman.getAttribute("src")).toMatch(/^blob:/u);
    await tepat.potret("pratinjau-penjelasan");
    await page().keyboard.press("Escape");
    await halaman.waitFor({ state: "detached" });
    await page().keyboard.press("Escape");
    await laci().waitFor({ state: "hidden" });
  });

  it("hands the explanation over as a letter", async () => {
    await page().keyboard.press("F1");
    await page().getByRole("button", { name: "Pratinjau dan cetak" }).click();
    const berkas = await tepat.unduh(() => page().getByRole("button", { name: "Unduh .docx" }).click());
    expect(readFileSync(berkas).subarray(0, 2).toString("latin1")).toBe("PK");
    await page().keyboard.press("Escape");
    await page().keyboard.press("Escape");
    await laci().waitFor({ state: "hidden" });
  });

  it("downloads the forms of a whole unit with a sheet for each jabatan", async () => {
    await page().getByRole("navigation").getByRole("link", { name: "ABK", exact: true }).click();
    await page().getByRole("button", { name: "Formulir ABK" }).click();
    await page().getByRole("checkbox", { name: "Semua (20 jabatan)" }).uncheck();
    await page().getByRole("checkbox", { name: "Subbagian Keuangan, Umum, dan Logistik", exact: true }).check();
    await page().getByText("7 dari 20 jabatan dipilih").waitFor();
    await tepat.potret("formulir-dialog");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    const berkas = await tepat.unduh(() => page().getByRole("button", { name: "Unduh .xlsx" }).click());
    const buku = XLSX.read(readFileSync(berkas));
    expect(buku.SheetNames).toHaveLength(8);
    expect(buku.SheetNames.slice(0, 2)).toEqual(["Rekap", "1 Kepala Subbagian Keuangan, Um"]);
    expect(tepat.galatHalaman).toEqual([]);
  });
});
