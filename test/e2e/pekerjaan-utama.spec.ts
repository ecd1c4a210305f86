import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { openBasisdata } from "../../electron/db/open";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, repositoryFolder, type TepatTerbuka } from "./harness";

const fixture = (nama: string): string => join(repositoryFolder, "test", "fixtures", nama);

/** The main job from end to end, as the analyst does it; each test goes on where the one before it stopped. */
describe(`the main job on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;
  const page = () => tepat.page;
  const menuju = async (tempat: string): Promise<void> => {
    await page().getByRole("navigation").getByRole("link", { name: tempat, exact: true }).click();
  };
  const pilihBerkas = async (...nama: readonly string[]): Promise<void> => {
    await menuju("Impor");
    await page().locator("input[type=file]").first().setInputFiles(nama.map(fixture));
    await page().getByRole("button", { name: "Terapkan", exact: true }).waitFor();
  };
  /** A figure of the strip above the grid, by its label. */
  const angka = (label: string): Locator =>
    page()
      .locator("dl > div", { has: page().getByText(label, { exact: true }) })
      .locator("dd");

  const data = mkdtempSync(join(tmpdir(), "tepat-utama-"));

  beforeAll(async () => {
    tepat = await bukaTepat({ data });
    page().setDefaultTimeout(10_000);
    await page().getByRole("heading", { level: 1 }).waitFor();
  });

  afterAll(async () => {
    await tepat.tutup();
    rmSync(data, { recursive: true, force: true });
  });

  it("shows what two workbooks would bring, writes nothing until it is accepted, then accepts them as one import", async () => {
    await pilihBerkas("pegawai-siasn.xlsx", "abk-kpu-kabupaten.xlsx");
    await page().getByText("Akan ditulis: 5 unit baru, 18 jabatan baru, 92 tugas baru, 24 pegawai baru").waitFor();
    await tepat.potret("pratinjau");
    await page().getByRole("button", { name: "Terapkan", exact: true }).click();
    await page().getByText("Impor diterapkan").waitFor();
    await tepat.potret("impor-selesai");
    expect(await page().getByText("5 unit baru, 18 jabatan baru, 92 tugas baru, 24 pegawai baru").isVisible()).toBe(true);
  });

  it("finds nothing to change when the same files come again", async () => {
    await page().getByRole("button", { name: "Impor berkas lain" }).click();
    await page()
      .locator("input[type=file]")
      .first()
      .setInputFiles([fixture("pegawai-siasn.xlsx"), fixture("abk-kpu-kabupaten.xlsx")]);
    await page().getByRole("grid").waitFor();
    expect(await page().getByRole("button", { name: "Terapkan", exact: true }).isDisabled()).toBe(true);
    await page().getByRole("button", { name: "Buang", exact: true }).click();
    await page().getByRole("button", { name: "Ya, buang" }).click();
    await page().getByText("Letakkan berkas di sini").waitFor();
  });

  it("refuses 5 of 24 people of a bad file, names each fault with its cell, and takes a row in once its cell is mended", async () => {
    await pilihBerkas("pegawai-siasn-bermasalah.xlsx");
    const masalah = page().getByRole("region", { name: "Masalah" });
    for (const potongan of ["sudah dirusak Excel", "bukan tanggal yang ada di kalender", "III/z", "15 digit", "diawali “=”"])
      await masalah.getByText(potongan).first().waitFor({ state: "attached" });
    const jumlah = page().getByText(/^27 baris: /);
    // An optional cell that cannot be read (31-02-1980, III/z) costs only that cell: rows 11, 13 and 21 are taken.
    expect(await jumlah.innerText()).toBe("27 baris: 19 diambil, 5 ditolak, 3 bukan data");
    await page().getByText("Ditolak 5", { exact: true }).click();
    await expect
      .poll(async () => (await page().getByRole("row").allInnerTexts()).flatMap((baris) => /^\s*(\d+)\s/.exec(baris)?.[1] ?? []))
      .toEqual(["7", "9", "17", "19", "23"]);
    await tepat.potret("masalah");
    await masalah.getByRole("button", { name: "Ke sel A7", exact: true }).click();
    // The table scrolls to the cell before it takes the keys.
    await page().waitForTimeout(500);
    await page().keyboard.press("F2");
    await page().keyboard.press("Control+A");
    await page().keyboard.type("198303082014011009");
    await page().keyboard.press("Enter");
    await expect.poll(() => jumlah.innerText(), { timeout: 5_000 }).toBe("27 baris: 20 diambil, 4 ditolak, 3 bukan data");
    await tepat.potret("masalah-diperbaiki");
    await page().getByRole("button", { name: "Buang", exact: true }).click();
    await page().getByRole("button", { name: "Ya, buang" }).click();
    await page().getByText("Letakkan berkas di sini").waitFor();
  });

  it("edits a task by keyboard alone: the totals move and the change is saved", async () => {
    await menuju("ABK");
    await page().getByPlaceholder("Cari jabatan atau unit").fill("Sekretaris");
    await page()
      .getByRole("row", { name: /Sekretaris/ })
      .first()
      .click();
    await page().keyboard.press("Enter");
    await page().getByRole("heading", { level: 1, name: "Sekretaris" }).waitFor();
    expect(await angka("Beban kerja setahun").innerText()).toContain("64.795");
    // Volume of the first task from 1 to 33,5: 33.5 x 4,480 = 150,080 instead of 4,480 minutes, so 210,395 in all.
    await page().getByRole("gridcell").nth(2).click();
    await page().keyboard.type("33,5");
    await page().keyboard.press("Enter");
    await expect.poll(() => angka("Beban kerja setahun").innerText(), { timeout: 5_000 }).toContain("210.395");
    await page().getByText("Tersimpan").waitFor();
    await tepat.potret("kisi-tugas");
  });

  it("undoes the edit with Ctrl+Z and redoes it with Ctrl+Y, in the grid", async () => {
    await page().keyboard.press("Control+z");
    await expect.poll(() => angka("Beban kerja setahun").innerText(), { timeout: 5_000 }).toContain("64.795");
    await page().keyboard.press("Control+y");
    await expect.poll(() => angka("Beban kerja setahun").innerText(), { timeout: 5_000 }).toContain("210.395");
    await page().keyboard.press("Control+z");
    await expect.poll(() => angka("Beban kerja setahun").innerText(), { timeout: 5_000 }).toContain("64.795");
  });

  it("takes a range pasted from Excel with comma decimals into new rows", async () => {
    await page()
      .getByRole("gridcell")
      .nth(6 * 8)
      .click();
    await page().evaluate(() => {
      const isi = new DataTransfer();
      isi.setData("text/plain", "Menyusun laporan berkala\tlaporan\t1.234,5\tBulanan\t33,3\nMenelaah surat\tsurat\t2\tHarian\t10");
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: isi, bubbles: true, cancelable: true }));
    });
    // 1,234.5 x 12 x 33.3 = 493,306.2 and 2 x 250 x 10 = 5,000: 64,795 + 498,306.2 = 563,101.2 minutes.
    await expect.poll(() => angka("Beban kerja setahun").innerText(), { timeout: 5_000 }).toContain("563.101,2");
    await page().getByText("Tersimpan").waitFor();
    await tepat.potret("kisi-tempel");
    await page().keyboard.press("Escape");
    await page().keyboard.press("Control+z");
    await expect.poll(() => angka("Beban kerja setahun").innerText(), { timeout: 5_000 }).toContain("64.795");
  });

  it("explains the figure down to the rows, the divisor and the rounding", async () => {
    await page().keyboard.press("F1");
    const laci = page().getByRole("dialog");
    await laci.getByText("64.795 menit ÷ 75.000 menit = 0,8639").waitFor();
    expect(await laci.getByRole("row").count()).toBeGreaterThanOrEqual(8);
    await tepat.potret("jelaskan");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await page().keyboard.press("Escape");
    await laci.waitFor({ state: "hidden" });
  });

  it("hands over a proposal whose figures another library reads as the screen shows them", async () => {
    await menuju("Formasi");
    await page().getByRole("button", { name: "Unduh .xlsx" }).waitFor();
    const usul = await angka("Kebutuhan").innerText();
    const berkas = await tepat.unduh(() => page().getByRole("button", { name: "Unduh .xlsx" }).click());
    const sheet = XLSX.read(readFileSync(berkas), { cellFormula: true }).Sheets["Usul Formasi"] ?? {};
    const rows: unknown[][] = XLSX.utils.sheet_to_json(sheet, { header: 1, defval: null });
    const jumlah = rows.find((row) => row.includes("JUMLAH"));
    // 18 jabatan each round to one; 24 people, none missing, six too many.
    expect(jumlah).toEqual(expect.arrayContaining([24, 18]));
    expect(usul).toMatch(/^18/);
    const formulas = Object.values(sheet).filter((cell: unknown) => typeof cell === "object" && cell !== null && "f" in cell);
    expect(formulas.length).toBeGreaterThan(100);
    await tepat.potret("formasi");
  });

  it("takes the whole import back in one click and brings it again", async () => {
    await menuju("Riwayat");
    await tepat.potret("riwayat");
    await menuju("Beranda");
    for (let langkah = 0; langkah < 10 && !(await page().getByText("Selamat datang di Tepat").isVisible()); langkah += 1) {
      await page().keyboard.press("Control+z");
      await page().waitForTimeout(400);
    }
    await page().getByText("Selamat datang di Tepat").waitFor();
    await page().keyboard.press("Control+y");
    await page().getByText("Selamat datang di Tepat").waitFor({ state: "hidden" });
    await expect.poll(() => page().getByText("24 PNS").isVisible(), { timeout: 5_000 }).toBe(true);
  });

  it("has written exactly that to the data file", async () => {
    expect(tepat.galatHalaman).toEqual([]);
    await tepat.tutup();
    const basis = openBasisdata({ path: join(data, "tepat.db") });
    const jumlah = (tabel: string): unknown => basis.raw.prepare(`SELECT count(*) AS n FROM ${tabel}`).all()[0];
    expect([jumlah("unit"), jumlah("jabatan"), jumlah("tugas"), jumlah("pegawai")]).toEqual([{ n: 5 }, { n: 18 }, { n: 92 }, { n: 24 }]);
    basis.close();
  });
});

describe(`every page on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;
  const tempat = [
    "Beranda",
    "Pegawai",
    "Jabatan",
    "ABK",
    "Periksa norma",
    "Skenario",
    "Kebutuhan 5 tahun",
    "Formasi",
    "Dokumen ABK",
    "Bank tugas",
    "Impor",
    "Riwayat",
    "Pengaturan",
  ];

  const data = mkdtempSync(join(tmpdir(), "tepat-halaman-"));

  beforeAll(async () => {
    tepat = await bukaTepat({ contoh: true, data });
    tepat.page.setDefaultTimeout(10_000);
    await tepat.page.getByRole("heading", { level: 1 }).waitFor();
  });

  afterAll(async () => {
    await tepat.tutup();
    rmSync(data, { recursive: true, force: true });
  });

  it.each(["light", "dark"] as const)("has no accessibility violation in %s", async (skema) => {
    await tepat.page.emulateMedia({ colorScheme: skema, reducedMotion: "reduce" });
    const pelanggaran: unknown[] = [];
    for (const nama of tempat) {
      await tepat.page.getByRole("navigation").getByRole("link", { name: nama, exact: true }).click();
      await tepat.page.getByRole("heading", { level: 1 }).waitFor();
      await tepat.page.waitForTimeout(400);
      await tepat.potret(`${nama.toLowerCase()}-${skema}`);
      for (const satu of await periksaAksesibilitas(tepat.page)) pelanggaran.push({ nama, ...satu });
    }
    expect(pelanggaran).toEqual([]);
  });

  it("finds pages, people, jabatan and actions with Ctrl+K", async () => {
    await tepat.page.keyboard.press("Control+k");
    await tepat.page.getByRole("dialog").waitFor();
    await tepat.page.keyboard.type("arsiparis");
    await tepat.page.getByRole("dialog").getByText("Arsiparis Terampil").first().waitFor();
    await tepat.potret("palet");
    await tepat.page.keyboard.press("Enter");
    await tepat.page.getByPlaceholder("Cari halaman").or(tepat.page.locator(".mantine-Spotlight-search")).waitFor({ state: "hidden" });
    expect(tepat.page.url()).toMatch(/#\/(pegawai|jabatan)\//);
  });

  it("keeps the sample apart from the office's own file", async () => {
    await tepat.tutup();
    const contoh = openBasisdata({ path: join(data, "contoh.db") });
    expect(contoh.raw.prepare("SELECT count(*) AS n FROM pegawai").all()).toEqual([{ n: 38 }]);
    contoh.close();
  });
});
