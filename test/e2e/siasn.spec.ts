import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { ElectronApplication } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { formulirContoh, formulirUji } from "../electron/siasn/formulir-uji";
import { TEKS_SIASN } from "../../core/text/siasn-halaman";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The analyst hands the sample office over to SIASN; each test goes on where the one before it stopped. */
describe(`the hand-over to SIASN on ${hostUji()}`, () => {
  const { layar, abk, siasn, tepat, folder } = analis({ contoh: true });
  let formulir: Uint8Array;
  beforeAll(async () => {
    formulir = await formulirContoh();
  });

  /** Takes a folder in the dialog of the system, and answers what was written into it. */
  async function keFolder(desktop: ElectronApplication, buat: () => Promise<void>): Promise<string[]> {
    const tujuan = join(folder, "siasn");
    mkdirSync(tujuan);
    await desktop.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, tujuan);
    await buat();
    await layar.kabar().filter({ hasText: TEKS_SIASN.selesai }).waitFor();
    const [hari = ""] = readdirSync(tujuan);
    return readdirSync(join(tujuan, hari));
  }

  it("asks for the form, says what another workbook lacks, and takes the right one", async () => {
    await siasn.buka();
    await layar.tampak(TEKS_SIASN.kosongJudul);
    expect(await layar.pelanggaran()).toEqual([]);
    await siasn.muat("lama.xlsx", await formulirUji({ ubah: (buku) => buku.removeWorksheet("INFOJAB V") }));
    await layar.tampak(/lembar “INFOJAB V” tidak ada/);
    await siasn.muat("formulir.xlsx", formulir);
    await siasn.ringkasan(20, 0);
    expect(await layar.pelanggaranDuaRupa("siasn-periksa")).toEqual([]);
  });

  it("leads from a finding to the place where it is mended, and finds nothing any more once it is", async () => {
    await abk.bukaJabatan("Dokumentalis Hukum");
    await abk.kosongkan();
    await siasn.buka();
    await siasn.ringkasan(19, 1);
    const tautan = siasn.temuan().getByRole("link", { name: TEKS_SIASN.bukaTempat(TEKS_SIASN.perbaiki.abk, "Dokumentalis Hukum") });
    await tautan.click();
    await layar.judul("Dokumentalis Hukum").waitFor();
    await layar.tekan("Control+z");
    await expect.poll(() => abk.angkaTugas("Membuat abstrak peraturan dan keputusan")).toEqual(["5", "100"]);
    await siasn.buka();
    await siasn.ringkasan(20, 0);
    expect(await tautan.count()).toBe(0);
  });

  it("writes all workbooks in one step: into a folder on the desktop, as one archive in a browser", async () => {
    const buat = (): Promise<void> => siasn.tombolBuat(20).click();
    const { desktop, unduh } = tepat();
    const nama = desktop === null ? Object.keys(unzipSync(readFileSync(await unduh(buat)))) : await keFolder(desktop, buat);
    expect(nama).toHaveLength(20);
    expect(nama).toContain("Arsiparis Terampil - Subbagian Keuangan, Umum, dan Logistik.xlsx");
  });

  it("asks about texts that a newer form does not have, suggests, remembers, and takes it back with Ctrl+Z", async () => {
    await siasn.muat("formulir 2027.xlsx", await formulirContoh({ tanpa: "S-1 HUKUM" }));
    await layar.tampak(TEKS_SIASN.beda("formulir.xlsx"));
    await siasn.bagian("padankan");
    await siasn.pertanyaan().waitFor();
    const pakai = layar.tombol(TEKS_SIASN.pakaiNilai("S-1 ILMU HUKUM", "S-1 HUKUM"));
    await pakai.click();
    await siasn.padanan().getByText("S-1 ILMU HUKUM", { exact: true }).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("siasn-padankan");
    await layar.urungkan();
    await pakai.waitFor();
  });

  it("searches the lists of the form, and finds what is like a misspelt word", async () => {
    await siasn.bagian("daftar");
    await layar.page().getByRole("searchbox", { name: TEKS_SIASN.cariDaftar }).fill("pemeritnahan");
    await layar.tampak(TEKS_SIASN.mirip);
    await layar.teks("S-1 ILMU PEMERINTAHAN").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("siasn-daftar");
    expect(tepat().galatHalaman).toEqual([]);
  });
});
