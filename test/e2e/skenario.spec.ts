import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

describe(`scenarios and election years on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;

  beforeAll(async () => {
    tepat = await bukaTepat({ contoh: true });
    tepat.page.setDefaultTimeout(10_000);
    await tepat.page.getByRole("heading", { level: 1 }).waitFor();
  });

  afterAll(() => tepat.tutup());

  const buka = async (nama: string): Promise<void> => {
    await tepat.page.getByRole("navigation").getByRole("link", { name: nama, exact: true }).click();
    await tepat.page.getByRole("heading", { level: 1, name: nama }).waitFor();
  };

  it("tries a smaller norm: 3 penelaah become 2 in the scenario, adopted in one step and undone in one", async () => {
    const { page } = tepat;
    await buka("Skenario");
    await page.getByRole("button", { name: "Tambah skenario" }).click();
    await page.getByLabel("Nama skenario").fill("Surat elektronik");
    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByRole("heading", { level: 1, name: "Surat elektronik" }).waitFor();
    await page.getByRole("button", { name: /^Penelaah Teknis Kebijakan Subbagian Teknis/ }).click();
    await page.getByRole("textbox", { name: "Norma baru: Menyusun konsep surat dinas" }).fill("30");
    await page.getByRole("textbox", { name: "Norma baru: Melayani konsultasi hukum" }).fill("20");
    await page.keyboard.press("Tab");
    await page.getByText("kebutuhan 3 → 2").waitFor();
    expect(await periksaAksesibilitas(page)).toEqual([]);
    await tepat.potret("skenario-sunting");

    await page.getByRole("button", { name: "Bandingkan" }).click();
    await page.getByRole("table", { name: "Perbandingan skenario" }).getByText("Menyusun konsep surat dinas: norma 60,2 → 30").waitFor();
    expect(await periksaAksesibilitas(page)).toEqual([]);
    await tepat.potret("skenario-banding");

    await page.goBack();
    await page.getByRole("button", { name: "Pakai skenario" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Pakai skenario" }).click();
    await page.getByText("Skenario ini sudah dipakai.").waitFor();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("Control+z");
    await page.getByRole("main").getByRole("button", { name: "Pakai skenario" }).waitFor();
    expect(tepat.galatHalaman).toEqual([]);
  });

  it("moves the peak of the need when a volume of one year is typed in", async () => {
    const { page } = tepat;
    await buka("Kebutuhan 5 tahun");
    await page.getByRole("textbox", { name: "Mulai tahun" }).fill("2027");
    await page.getByText("Puncak 39 pegawai pada 2029").waitFor();
    expect(await periksaAksesibilitas(page)).toEqual([]);
    await page.getByRole("link", { name: "Penata Kelola Pemilu Ahli Pertama" }).click();
    await page.getByRole("textbox", { name: "Volume 2031: Memverifikasi keanggotaan partai politik" }).fill("9000");
    await page.keyboard.press("Enter");
    await page.getByRole("img", { name: /2031 \(Non-tahapan\): kebutuhan 7\./ }).waitFor();
    expect(await periksaAksesibilitas(page)).toEqual([]);
    await tepat.potret("volume-tahun");
    await page.getByRole("main").getByRole("link", { name: "Kebutuhan 5 tahun" }).click();
    await page.getByText(/Puncak \d+ pegawai pada 2031/).waitFor();
    expect(tepat.galatHalaman).toEqual([]);
  });
});
