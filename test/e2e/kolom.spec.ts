import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEKS_DAFTAR_ABK } from "../../core/text/abk-halaman";
import { TEKS_KOLOM } from "../../core/text/kolom";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TEKS_RIWAYAT } from "../../core/text/riwayat";
import { TEKS_UMUM } from "../../core/text/umum";
import { halaman } from "./analis";
import { bukaTepat, hostUji, ukuranLayar, type TepatTerbuka } from "./harness";

const { kolom } = TEKS_DAFTAR_ABK;

/** Lists as the analyst arranged them; each test goes on where the one before it stopped. */
describe(`the columns of a list on ${hostUji()}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "tepat-e2e-"));
  let terbuka: TepatTerbuka;
  const { layar } = halaman(() => terbuka);
  const buka = async (): Promise<void> => {
    terbuka = await bukaTepat({ contoh: true, data: folder });
    await layar.page().setViewportSize({ width: 1920, height: 1080 });
    await layar.menuju("abk");
    await layar
      .baris(/Sekretaris/)
      .first()
      .waitFor();
  };
  beforeAll(buka);
  afterAll(async () => {
    await terbuka.tutup();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const judul = (): Promise<string[]> =>
    layar
      .page()
      .locator("thead th[data-column]")
      .evaluateAll((semua) => semua.map((satu) => satu.textContent));
  const lebar = (nama: string): Promise<number> =>
    layar
      .page()
      .locator("thead th[data-column]", { hasText: nama })
      .evaluate((satu) => Math.round(satu.getBoundingClientRect().width));
  const menu = () => layar.tombol(/^Kolom tabel Kebutuhan/);

  it("are hidden, moved and widened by keyboard, and stay so over a restart", async () => {
    expect((await judul()).slice(0, 3)).toEqual([kolom.nama, kolom.kelas, kolom.jumlahTugas]);
    await menu().press("Enter");
    await layar.page().getByRole("checkbox", { name: kolom.kelas, exact: true }).press("Space");
    await layar.tombol(TEKS_KOLOM.naik(kolom.bezetting)).press("Enter");
    const semula = await lebar(kolom.nama);
    await layar.tombol(TEKS_KOLOM.lebarkan(kolom.nama)).press("Enter");
    expect(await lebar(kolom.nama)).toBe(semula + 24);
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tekan("Escape");
    const disusun = await judul();
    expect(disusun).not.toContain(kolom.kelas);
    expect(disusun.indexOf(kolom.bezetting)).toBeLessThan(disusun.indexOf(kolom.kebutuhan));
    // What was chosen last is written when the window goes.
    await terbuka.tutup();
    await buka();
    expect(await judul()).toEqual(disusun);
    expect(await lebar(kolom.nama)).toBe(semula + 24);
  });

  it("are widened by dragging, and come back as they were", async () => {
    const semula = await lebar(kolom.nama);
    const tepi = await layar.page().locator("thead th[data-column]", { hasText: kolom.nama }).boundingBox();
    if (!tepi) throw new Error("The heading has no place on the page");
    const { mouse } = layar.page();
    await mouse.move(tepi.x + tepi.width - 3, tepi.y + tepi.height / 2);
    await mouse.down();
    await mouse.move(tepi.x + tepi.width + 57, tepi.y + tepi.height / 2, { steps: 4 });
    await mouse.up();
    await expect.poll(() => lebar(kolom.nama)).toBe(semula + 60);
    await menu().click();
    await layar.tombol(TEKS_KOLOM.kembalikan).click();
    await layar.tekan("Escape");
    await expect.poll(judul).toContain(kolom.kelas);
  });

  it("stand aside in a narrow window, where the menu says so and the navigation has made room", async () => {
    await layar.page().setViewportSize({ width: 1024, height: 768 });
    await expect.poll(judul).not.toContain(kolom.kelas);
    expect(await judul()).toEqual(expect.arrayContaining([kolom.nama, kolom.kebutuhan, kolom.bezetting, kolom.selisih]));
    await layar.tombol(/^Kolom tabel Kebutuhan.*disembunyikan$/).waitFor();
    await layar.tombol(TEKS_NAVIGASI.bentangkan).waitFor();
    await layar.page().setViewportSize(ukuranLayar);
    await layar.tombol(TEKS_NAVIGASI.ciutkan).waitFor();
  });

  it("and the rows are found again on coming back: filtered, scrolled, and the opened one in focus", async () => {
    await layar.pilih(TEKS_DAFTAR_ABK.keadaan, TEKS_DAFTAR_ABK.pilihanKeadaan.kurang);
    await layar.tampak(/Menampilkan \d+ dari 20 jabatan/);
    await layar.menuju("formasi");
    await layar.menuju("abk");
    await layar.tampak(/Menampilkan \d+ dari 20 jabatan/);
    await layar.tombol(TEKS_UMUM.hapusSaringan).click();
    await layar.page().setViewportSize({ width: 1093, height: 614 });
    await layar.tekan("Tab");
    const dituju = layar.page().locator("a[data-row-focus]:focus");
    await layar.page().locator("[data-row-focus][tabindex='0']").focus();
    const pertama = await dituju.innerText();
    await layar.tekan("End");
    await expect.poll(() => dituju.allInnerTexts()).not.toContain(pertama);
    await expect.poll(() => dituju.count()).toBe(1);
    const nama = await dituju.innerText();
    await layar.tekan("Enter");
    await layar.judul(nama).waitFor();
    await layar.tekan("Alt+ArrowLeft");
    await expect.poll(() => layar.page().locator("a[data-row-focus]:focus").allInnerTexts()).toEqual([nama]);
  });

  it("are chosen in the history of steps too, where what narrows the list is still there on coming back", async () => {
    await layar.page().setViewportSize(ukuranLayar);
    await layar.menuju("riwayat");
    expect(await judul()).toContain(TEKS_RIWAYAT.kolom.pelaku);
    await layar.tombol(TEKS_KOLOM.menu(TEKS_RIWAYAT.judul)).press("Enter");
    await layar.page().getByRole("checkbox", { name: TEKS_RIWAYAT.kolom.pelaku, exact: true }).press("Space");
    await layar.tekan("Escape");
    await layar.page().getByRole("switch", { name: TEKS_RIWAYAT.hanyaImpor }).press("Space");
    await layar.tampak(TEKS_RIWAYAT.kosongImpor);
    await layar.menuju("abk");
    await layar.menuju("riwayat");
    await layar.tampak(TEKS_RIWAYAT.kosongImpor);
    await layar.page().getByRole("switch", { name: TEKS_RIWAYAT.hanyaImpor }).press("Space");
    await expect.poll(judul).toContain(TEKS_RIWAYAT.kolom.langkah);
    expect(await judul()).not.toContain(TEKS_RIWAYAT.kolom.pelaku);
    // A step opens below its own row, and its detail is no row to stand on.
    await layar.page().locator("button[data-row-focus]").first().press("Enter");
    await layar.page().getByRole("region", { name: TEKS_RIWAYAT.rincianBaris }).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    expect(terbuka.galatHalaman).toEqual([]);
  });
});
