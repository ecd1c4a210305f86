import { describe, expect, it } from "vitest";
import { TEKS_HARI } from "../../core/text/hari";
import { TEKS_HALAMAN_KOMPETENSI } from "../../core/text/kompetensi-halaman";
import { TEKS_BERKAS_ORANG } from "../../core/text/orang-berkas";
import { TEKS_TALENTA } from "../../core/text/talenta";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The analyst looks at a person and at a day of the past; each test goes on where the one before it stopped. */
describe(`people and their days on ${hostUji()}`, () => {
  const { layar } = analis({ contoh: true });
  const { page } = layar;
  const banyak = (): Promise<string> =>
    page()
      .getByText(/^\d+ (dari \d+ )?pegawai$/)
      .first()
      .innerText();
  const keHari = async (sebutan: string): Promise<void> => {
    await page()
      .getByRole("button", { name: /^Keadaan per / })
      .first()
      .click();
    await layar.tombol(sebutan).last().click();
  };

  it("shows the whole window as at the end of a past year, which is only looked at, and today again", async () => {
    await layar.menuju("pegawai");
    const kini = await banyak();
    await keHari(TEKS_HARI.akhirTahun(2023));
    await layar.tampak(TEKS_HARI.pita("31 Desember 2023", TEKS_HARI.lampau));
    await expect.poll(banyak).not.toBe(kini);
    expect(await layar.pelanggaranDuaRupa("hari-lampau")).toEqual([]);
    await layar.menuju("talenta");
    await layar.tampak(/Keadaan per 31 Desember 2023/u);
    await layar.menuju("kompetensi");
    await layar.tampak(/per 31 Desember 2023/u);
    await page().getByRole("status").filter({ hasText: "Hanya dibaca" }).getByRole("button", { name: TEKS_HARI.kembali }).click();
    await layar.menuju("pegawai");
    await expect.poll(banyak).toBe(kini);
  });

  it("shows one person on one page: her history drawn, what is to come, what is missing", async () => {
    await layar.keAlamat("/pegawai/contoh-pegawai-3/berkas");
    await page().getByRole("navigation", { name: TEKS_BERKAS_ORANG.bagian }).waitFor();
    for (const bagian of [TEKS_BERKAS_ORANG.ringkasan, TEKS_BERKAS_ORANG.linimasa, TEKS_BERKAS_ORANG.riwayat])
      await page().getByRole("heading", { level: 2, name: bagian, exact: true }).waitFor();
    expect(await layar.pelanggaranDuaRupa("berkas-orang")).toEqual([]);
    const nama = await page().getByRole("heading", { level: 1 }).innerText();
    await layar.tekan("Alt+ArrowDown");
    await expect.poll(() => page().getByRole("heading", { level: 1 }).innerText()).not.toBe(nama);
    await layar.tekan("Alt+ArrowUp");
    await expect.poll(() => page().getByRole("heading", { level: 1 }).innerText()).toBe(nama);
  });

  it("opens by keyboard who is behind a figure of the heat map", async () => {
    await layar.menuju("kompetensi");
    const sel = page().getByRole("table", { name: TEKS_HALAMAN_KOMPETENSI.petaNama }).getByRole("button").first();
    await sel.focus();
    const [senjang = ""] = (await sel.innerText()).split("/");
    await layar.tekan("Enter");
    await layar.jendela().waitFor();
    expect(Number(senjang)).toBeGreaterThan(0);
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tutupJendela();
    expect(await sel.evaluate((tombol) => tombol === document.activeElement)).toBe(true);
  });

  it("lists the people of a box, and takes a calibration only with its reason", async () => {
    await layar.keAlamat("/talenta/kotak");
    const papan = page().getByRole("group", { name: TEKS_TALENTA.gambarKotak });
    await papan.getByRole("button").nth(2).click();
    await layar.baris(/Gunawan Saptoadji/u).click();
    await layar.jendela().waitFor();
    await layar.tombol(TEKS_TALENTA.simpanKalibrasi).click();
    await layar.tampak("Wajib diisi");
    await page().getByRole("textbox", { name: TEKS_TALENTA.alasan }).fill("Rapat talenta menilai potensinya lain");
    await layar.tombol(TEKS_TALENTA.simpanKalibrasi).click();
    await layar.tampak(TEKS_TALENTA.tersimpan);
    expect(await layar.pelanggaran()).toEqual([]);
  });
});
