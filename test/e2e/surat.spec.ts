import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { gambarPng } from "../electron/naskah/gambar-png";
import { analis } from "./analis";
import { hostUji, ukuranLayar } from "./harness";

/** The office's letters from the settings to a printed proposal; each test goes on where the one before it stopped. */
describe(`letters of the office on ${hostUji()}`, () => {
  const { layar, pengaturan, tepat } = analis({ contoh: true });
  const { page, menuju, tekan } = layar;
  const dialog = () => layar.jendela();

  it("says that a place without a document has none, and does not print the screen", async () => {
    await menuju("impor");
    await tekan("Control+p");
    await page().getByText("Halaman ini tidak mempunyai dokumen untuk dicetak.").waitFor();
    expect(await dialog().count()).toBe(0);
  });

  it("takes letterhead, picture and numbering, each shown as it will be printed", async () => {
    await pengaturan.buka("surat");
    const pratinjau = page().getByRole("region", { name: "Pratinjau" });
    await page().getByLabel("Baris kop tambahan").fill("Bagian Sumber Daya Manusia");
    await pratinjau.getByText("BAGIAN SUMBER DAYA MANUSIA").waitFor();
    const kop = page().getByRole("region", { name: "Kop dan logo" });
    await kop.getByRole("button", { name: "Simpan", exact: true }).click();
    const bukan = join(tepat().folder, "logo.png");
    writeFileSync(bukan, "bukan gambar");
    await kop.locator("input[type=file]").setInputFiles([bukan]);
    await page().getByText("bukan gambar PNG atau JPEG yang utuh", { exact: false }).waitFor();
    const logo = join(tepat().folder, "lambang.png");
    writeFileSync(logo, gambarPng(120, 120));
    await kop.locator("input[type=file]").setInputFiles([logo]);
    await pratinjau.getByRole("img", { name: "Logo kantor" }).waitFor();
    const nomor = page().getByRole("region", { name: "Nomor surat" });
    await nomor.getByRole("textbox", { name: "Pola nomor" }).fill("{urut}/{bagian}");
    await nomor.getByText("Bagian {bagian} tidak dikenal.", { exact: false }).waitFor();
    await nomor.getByRole("textbox", { name: "Pola nomor" }).fill("{urut}/{klasifikasi}/{kode}/{tahun}");
    await nomor.getByRole("textbox", { name: "Kode kantor" }).fill("3204");
    await nomor.getByLabel("Nomor urut berikutnya").fill("12");
    await nomor.getByText(/^Nomor berikutnya: 12\/3204\/\d{4}$/).waitFor();
    await nomor.getByRole("button", { name: "Simpan", exact: true }).click();
    await nomor.getByRole("button", { name: "Batal", exact: true }).waitFor({ state: "hidden" });
    expect(await kop.getByText(/^PNG 120 x 120 piksel, /).isVisible()).toBe(true);
  });

  it("takes a signer on behalf of another and keeps what the form asks for", async () => {
    await page().getByRole("button", { name: "Tambah penanda tangan" }).click();
    await dialog().getByRole("button", { name: "Simpan", exact: true }).click();
    expect(await dialog().getByText("Wajib diisi.").count()).toBe(3);
    await dialog().getByLabel("Jabatan yang diatasnamakan").fill("Ketua KPU Kabupaten Sagara");
    await dialog().getByLabel("Jabatan sendiri").fill("Sekretaris");
    await dialog().getByLabel("Nama lengkap dengan gelar").fill("Ratna Puspita, S.E.");
    await dialog().getByText("a.n. Ketua KPU Kabupaten Sagara", { exact: false }).waitFor();
    await dialog().getByRole("button", { name: "Simpan", exact: true }).click();
    await dialog().waitFor({ state: "hidden" });
    await page().getByRole("combobox", { name: "Penanda tangan: Usul formasi" }).click();
    await page()
      .getByRole("option", { name: /^Ratna Puspita/ })
      .click();
    await page().getByLabel("Klasifikasi arsip: Usul formasi").fill("SDM.01");
    await page().getByLabel("Tembusan: Usul formasi").fill("Ketua KPU Provinsi\nArsip");
    await page().getByLabel("Klasifikasi arsip: Usul formasi").focus();
    const pratinjau = page().getByRole("region", { name: "Pratinjau" });
    await pratinjau.getByText("2. Arsip").waitFor();
    await pratinjau.getByText("a.n. Ketua KPU Kabupaten Sagara").waitFor();
    for (const skema of ["dark", "light"] as const) {
      await page().emulateMedia({ colorScheme: skema });
      expect(await layar.pelanggaran()).toEqual([]);
      for (const [lebar, tinggi] of [
        [1366, 768],
        [1093, 614],
      ] as const) {
        await page().setViewportSize({ width: lebar, height: tinggi });
        await tepat().potret(`surat-pengaturan-${skema}-${lebar}`);
        expect(await page().evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      }
    }
    await page().setViewportSize(ukuranLayar);
  });

  it("prints the proposal under a number taken beside its preview, in every form that is handed over", async () => {
    await menuju("formasi");
    await page().getByRole("button", { name: "Unduh" }).first().waitFor();
    const unduh = await page().getByRole("button", { name: "Unduh" }).first().boundingBox();
    expect((unduh?.x ?? Infinity) + (unduh?.width ?? 0)).toBeLessThanOrEqual(ukuranLayar.width);
    await tekan("Control+p");
    // Pages are drawn by the one who also hands out numbers.
    await dialog().locator("iframe").waitFor({ timeout: 60_000 });
    const tombol = await dialog().getByRole("button", { name: "Unduh .docx" }).boundingBox();
    // An impatient hand takes one number, not two.
    await dialog().getByRole("button", { name: "Ambil nomor 12" }).dblclick();
    await expect
      .poll(() => dialog().getByLabel("Nomor", { exact: true }).inputValue(), { timeout: 60_000 })
      .toMatch(/^12\/SDM\.01\/3204\/\d{4}$/u);
    await dialog().getByRole("button", { name: "Ambil nomor 13" }).waitFor({ timeout: 60_000 });
    expect(await dialog().getByRole("button", { name: "Ambil nomor 13" }).isDisabled()).toBe(true);
    // Pages that are drawn anew leave the buttons where the hand is about to press them.
    expect(await dialog().getByRole("button", { name: "Unduh .docx" }).boundingBox()).toEqual(tombol);
    await dialog().locator("iframe").waitFor({ timeout: 60_000 });
    await tepat().potret("surat-pratinjau");
    expect(await layar.pelanggaran()).toEqual([]);
    const berkas = await tepat().unduh(() => dialog().getByRole("button", { name: "Unduh .xlsx" }).click());
    const lembar = JSON.stringify(XLSX.read(readFileSync(berkas)).Sheets["Usul Formasi"]);
    for (const teks of ["BAGIAN SUMBER DAYA MANUSIA", "Nomor: 12/SDM.01/3204/", "a.n. Ketua KPU Kabupaten Sagara", "2. Arsip"])
      expect(lembar).toContain(teks);
  });

  it("keeps the number of that document when its preview is closed, also for the export from anywhere", async () => {
    await layar.tutupJendela();
    await tekan("Control+p");
    expect(await dialog().getByLabel("Nomor", { exact: true }).inputValue()).toMatch(/^12\/SDM\.01\/3204\//u);
    await dialog().getByLabel("Nomor", { exact: true }).fill("14/tulis tangan");
    await tekan("Escape");
    await dialog().waitFor({ state: "hidden" });
    await tekan("Control+p");
    expect(await dialog().getByLabel("Nomor", { exact: true }).inputValue()).toBe("14/tulis tangan");
    await layar.tutupJendela();
    await tekan("Control+k");
    await layar.ketik("Unduh usul formasi (.xlsx)");
    const berkas = await tepat().unduh(() => tekan("Enter"));
    expect(JSON.stringify(XLSX.read(readFileSync(berkas)).Sheets["Usul Formasi"])).toContain("Nomor: 14/tulis tangan");
    await menuju("limaTahun");
    await page().getByRole("button", { name: "Cetak dan unduh" }).waitFor({ timeout: 60_000 });
    await tepat().potret("surat-lima-tahun");
    await tekan("Control+p");
    expect(await dialog().getByLabel("Nomor", { exact: true }).inputValue()).toBe("");
  });

  it("lets the pages go with the page that they were opened over", async () => {
    await page().goBack();
    await layar.judul("Usul formasi").waitFor();
    expect(await dialog().count()).toBe(0);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
