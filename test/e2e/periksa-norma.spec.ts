import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

/** The analyst clears up what a verifier would ask about; each test goes on where the one before it stopped. */
describe(`quality control of norms on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;
  const page = () => tepat.page;
  const temuan = () => page().getByRole("table", { name: "Temuan pemeriksaan norma" });

  beforeAll(async () => {
    tepat = await bukaTepat({ contoh: true });
    page().setDefaultTimeout(10_000);
    await page().getByRole("navigation").getByRole("link", { name: "Periksa norma", exact: true }).click();
    await temuan().waitFor();
  });

  afterAll(async () => {
    await tepat.tutup();
  });

  it("justifies a finding in place with a note, by keyboard: it is silenced, listed apart, and undone with Ctrl+Z", async () => {
    await page().getByText("6 temuan terbuka, 0 dibenarkan, dari 130 tugas").waitFor();
    await temuan()
      .getByRole("button", { name: /^Benarkan temuan: Norma 60 menit/ })
      .press("Enter");
    await page().keyboard.type("Arsip rapat mingguan dijilid, diukur Maret 2026");
    await page().keyboard.press("Enter");
    await page().getByText("5 temuan terbuka, 1 dibenarkan, dari 130 tugas").waitFor();
    await page().getByRole("radiogroup", { name: "Keadaan temuan" }).getByText("Dibenarkan 1").click();
    await temuan().getByText("Arsip rapat mingguan dijilid, diukur Maret 2026").waitFor();
    await tepat.potret("norma-dibenarkan");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await page().keyboard.press("Control+z");
    await page().getByText("6 temuan terbuka, 0 dibenarkan, dari 130 tugas").waitFor();
    await page().getByRole("radiogroup", { name: "Keadaan temuan" }).getByText("Terbuka 6").click();
  });

  it("opens a finding with its tasks side by side, without accessibility violations", async () => {
    await temuan()
      .getByRole("button", { name: /^3 jabatan: Pengolah Data/ })
      .press("Enter");
    const laci = page().getByRole("dialog");
    await laci.getByText("Tugas serupa pada 3 jabatan").waitFor();
    expect(await laci.getByRole("link", { name: "Mengarsipkan dokumen kegiatan" }).count()).toBe(4);
    await page().waitForTimeout(400);
    await tepat.potret("norma-rincian");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await page().keyboard.press("Escape");
    await laci.waitFor({ state: "hidden" });
  });

  it("shows the overlaps as a matrix that arrows walk through", async () => {
    await page().getByRole("radiogroup", { name: "Tampilan" }).getByText("Tumpang tindih").click();
    const matriks = page().getByRole("table", { name: "Tumpang tindih tugas antarjabatan" });
    // Four subbagian heads share one group, three jabatan another: 4 x 3 + 3 x 2 cells.
    await expect.poll(() => matriks.getByRole("button").count()).toBe(18);
    await matriks.getByRole("button").first().focus();
    await page().keyboard.press("ArrowRight");
    const nama = await page().evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(nama).toMatch(/^1 tumpang tindih antara Kepala Subbagian Perencanaan/);
    expect(await periksaAksesibilitas(page())).toEqual([]);
  });

  it("opens the grid on the row of a similar task", async () => {
    await page().getByRole("radiogroup", { name: "Tampilan" }).getByText("Tugas serupa").click();
    await tepat.potret("norma-kelompok");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await page().getByRole("radiogroup", { name: "Tampilan" }).getByText("Temuan", { exact: true }).click();
    await temuan().getByRole("link", { name: "Mengarsipkan dokumen kegiatan (2 baris)" }).click();
    await page().getByRole("heading", { level: 1, name: "Pengadministrasi Perkantoran" }).waitFor();
    await expect
      .poll(() =>
        page().evaluate(
          () =>
            document.getElementById(document.querySelector("[aria-activedescendant]")?.getAttribute("aria-activedescendant") ?? "")
              ?.textContent,
        ),
      )
      .toContain("Mengarsipkan dokumen kegiatan");
    expect(tepat.galatHalaman).toEqual([]);
  });
});
