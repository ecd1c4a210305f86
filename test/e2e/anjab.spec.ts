import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEKS_ANJAB, TEKS_DAFTAR_ANJAB, TEKS_SALIN_ANJAB, TEKS_SALIN_RINCIAN } from "../../core/text/anjab-halaman";
import { TEKS_ABK_JABATAN } from "../../core/text/abk-halaman";
import { TEKS_ASAL_ANJAB } from "../../core/text/asal-anjab";
import { TEKS_UNSUR } from "../../core/text/anjab";
import { TEKS_UMUM } from "../../core/text/umum";
import { halaman } from "./analis";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

const PRAKOM = "/anjab/contoh-jabatan-prakom";
const IKHTISAR =
  "Mengelola jaringan, basis data pemilih, aplikasi, dan keamanan informasi agar layanan kantor tersedia dan datanya terlindungi";

/** One analyst writes one informasi jabatan; each test goes on where the one before it stopped. */
describe(`the informasi jabatan on ${hostUji()}`, () => {
  const data = mkdtempSync(join(tmpdir(), "tepat-anjab-"));
  let terbuka: TepatTerbuka | null = null;
  const tepat = (): TepatTerbuka => {
    if (!terbuka) throw new Error("Tepat is open only while the tests of the suite run");
    return terbuka;
  };
  const { layar } = halaman(tepat);
  const { page } = layar;
  const ke = async (alamat: string): Promise<void> => {
    await page().evaluate((hash) => {
      window.location.hash = hash;
    }, alamat);
    await page().getByRole("status", { name: TEKS_UMUM.memuat }).waitFor({ state: "detached" });
  };
  const mulai = async (): Promise<void> => {
    terbuka = await bukaTepat({ contoh: true, data });
    await page().getByRole("heading", { level: 1 }).waitFor();
  };
  const ikhtisar = () => page().getByRole("textbox", { name: TEKS_UNSUR.ikhtisar, exact: true });
  const baris = (unsur: string, nomor: number) =>
    page().getByRole("textbox", { name: TEKS_ANJAB.sel(unsur, TEKS_ANJAB.kolom.uraian, nomor), exact: true });
  const isiBaris = async (unsur: string): Promise<readonly string[]> =>
    page()
      .getByRole("table", { name: unsur, exact: true })
      .getByRole("textbox")
      .evaluateAll((semua) => semua.map((satu) => (satu instanceof HTMLTextAreaElement ? satu.value : "")).filter(Boolean));
  const asal = (unsur: string) => page().getByRole("button", { name: `${TEKS_ASAL_ANJAB.nyatakanUntuk(unsur)}:` });
  const tersimpan = () => page().getByText(TEKS_ABK_JABATAN.status.tersimpan, { exact: true }).waitFor();

  beforeAll(mulai);
  afterAll(async () => {
    await terbuka?.tutup();
    rmSync(data, { recursive: true, force: true });
  });

  it("lists every jabatan with how far it is, opens one by Enter, and has all seventeen items in order", async () => {
    await ke("/anjab");
    const lengkap = page().getByRole("table", { name: TEKS_DAFTAR_ANJAB.namaTabel }).getByText("23/23");
    await expect.poll(() => lengkap.count()).toBe(20);
    expect(await layar.pelanggaranDuaRupa("anjab-daftar")).toEqual([]);
    await page().getByRole("link", { name: "Pranata Komputer Ahli Pertama" }).press("Enter");
    await ikhtisar().waitFor();
    const judul = await page().getByRole("heading", { level: 2 }).allInnerTexts();
    expect(judul.map((satu) => Number.parseInt(satu, 10)).filter(Number.isFinite)).toEqual(
      Array.from({ length: 17 }, (_, nomor) => nomor + 1),
    );
    expect(await layar.pelanggaranDuaRupa("anjab-jabatan")).toEqual([]);
  });

  it("saves what is typed by itself, says that its origin does not hold any more, and takes both back with Ctrl+Z", async () => {
    await ikhtisar().press("End");
    await page().keyboard.type(" setiap saat");
    await page().keyboard.press("Tab");
    await asal(TEKS_UNSUR.ikhtisar).getByText("Belum dinyatakan").waitFor();
    await tersimpan();
    await page().reload();
    await ikhtisar().waitFor();
    expect(await ikhtisar().inputValue()).toBe(`${IKHTISAR} setiap saat`);
    await page().getByText("isi diubah; semula: Dianalisis oleh Laila Nursyifani", { exact: false }).waitFor();
    await layar.urungkan();
    await expect.poll(() => ikhtisar().inputValue()).toBe(IKHTISAR);
    await asal(TEKS_UNSUR.ikhtisar).getByText("Dianalisis · Laila Nursyifani").waitFor();
  });

  it("keeps the origin when the analyst says that only words were mended", async () => {
    await ikhtisar().press("End");
    await page().keyboard.type(".");
    await page().getByRole("button", { name: TEKS_ASAL_ANJAB.tetap }).click();
    await asal(TEKS_UNSUR.ikhtisar).getByText("Dianalisis · Laila Nursyifani").waitFor();
    await tersimpan();
    expect(await ikhtisar().inputValue()).toBe(`${IKHTISAR}.`);
  });

  it("adds, moves and removes rows by keys, and makes rows of pasted lines", async () => {
    const unsur = TEKS_UNSUR.wewenang;
    const semula = await isiBaris(unsur);
    await baris(unsur, 1).press("End");
    await page().keyboard.press("Enter");
    await expect.poll(() => page().evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("baris 2");
    await page().keyboard.type("Menolak akses tanpa izin");
    await page().keyboard.press("Alt+ArrowUp");
    await expect.poll(() => isiBaris(unsur)).toEqual(["Menolak akses tanpa izin", ...semula]);
    await expect.poll(() => page().evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("baris 1");
    await page().keyboard.press("Control+Delete");
    await expect.poll(() => isiBaris(unsur)).toEqual(semula);
    await baris(unsur, semula.length + 1).focus();
    await page().evaluate(() => {
      const tempelan = new DataTransfer();
      tempelan.setData("text/plain", "1. Mengunci akun\n2. Membuka akun");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: tempelan, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => isiBaris(unsur)).toEqual([...semula, "Mengunci akun", "Membuka akun"]);
    await tersimpan();
  });

  it("says of several elements at once who analysed them, as one step", async () => {
    await page().getByRole("button", { name: TEKS_ASAL_ANJAB.nyatakan, exact: true }).click();
    const laci = layar.jendela();
    await laci.getByRole("checkbox", { name: TEKS_UNSUR.kondisiFisik }).check();
    await laci.getByRole("textbox", { name: TEKS_ASAL_ANJAB.oleh }).fill("Rina Kartika");
    await laci.getByRole("button", { name: TEKS_UMUM.simpan }).click();
    await asal(TEKS_UNSUR.kondisiFisik).getByText("Dianalisis · Rina Kartika").waitFor();
    await asal(TEKS_UNSUR.wewenang).getByText("Dianalisis · Rina Kartika").waitFor();
    await tersimpan();
    await layar.urungkan();
    await asal(TEKS_UNSUR.kondisiFisik).getByText("Standar · Laila Nursyifani").waitFor();
    expect(await asal(TEKS_UNSUR.wewenang).innerText()).toBe("Belum dinyatakan");
  });

  it("copies from another jabatan only what is ticked, never passes it off as analysed, and takes it back as one step", async () => {
    const unsur = TEKS_UNSUR.keterampilan;
    const semula = await isiBaris(unsur);
    await page().getByRole("button", { name: TEKS_SALIN_ANJAB.salin }).click();
    const laci = layar.jendela();
    await laci.getByRole("button", { name: TEKS_SALIN_ANJAB.salinBanyak(0, 0), exact: true }).press("Enter");
    await laci.getByText(TEKS_SALIN_ANJAB.belumBersumber).waitFor();
    await laci.getByRole("combobox", { name: TEKS_SALIN_ANJAB.sumber }).fill("Pengolah Data");
    await page()
      .getByRole("option", { name: /^Pengolah Data dan Informasi/ })
      .click();
    await laci.getByRole("checkbox", { name: unsur }).waitFor();
    // Everything here holds something, so nothing is ticked by itself.
    expect(await laci.getByRole("checkbox", { checked: true }).count()).toBe(0);
    expect(await layar.pelanggaran()).toEqual([]);
    await laci.getByRole("checkbox", { name: unsur }).check();
    await laci.getByRole("button", { name: TEKS_SALIN_ANJAB.salinBanyak(1, 0) }).click();
    await expect.poll(() => isiBaris(unsur)).toEqual(["Mengolah data", "Mengetik cepat", "Menyusun tabel"]);
    await page().getByText("disalin dari Pengolah Data dan Informasi", { exact: false }).first().waitFor();
    await layar.urungkan();
    await expect.poll(() => isiBaris(unsur)).toEqual(semula);
    await asal(unsur).getByText("Dianalisis · Laila Nursyifani").waitFor();
  });

  it("is the first that the palette finds by its short name, before any rule that speaks of it", async () => {
    await ke("/riwayat");
    await layar.tekan("Control+k");
    await layar.jendela().waitFor();
    await layar.ketik("anjab");
    await layar.jendela().getByText("Dokumen", { exact: true }).first().waitFor();
    await layar.tekan("Enter");
    await expect.poll(() => new URL(page().url()).hash).toBe("#/anjab");
  });

  it("copies hasil kerja between tasks of the same words, where nothing stands or where it may be replaced, and takes it back", async () => {
    await ke("/anjab/contoh-jabatan-pengolah");
    const tugas = "Mengarsipkan dokumen kegiatan";
    const hasil = page().getByRole("textbox", { name: TEKS_ANJAB.hasilUntuk(tugas) });
    const salinDari = async () => {
      await page().getByRole("button", { name: TEKS_SALIN_ANJAB.salin }).click();
      await layar
        .jendela()
        .getByRole("combobox", { name: TEKS_SALIN_ANJAB.sumber })
        .fill("Pengadministrasi Perkantoran, Subbagian Keuangan");
      await page().getByRole("option").first().click();
      return layar.jendela().getByRole("region", { name: TEKS_SALIN_RINCIAN.judul });
    };
    await hasil.fill("");
    await page().keyboard.press("Tab");
    await tersimpan();
    const bagian = await salinDari();
    expect(await bagian.getByRole("checkbox", { name: tugas }).isChecked()).toBe(true);
    expect(await layar.pelanggaran()).toEqual([]);
    await layar
      .jendela()
      .getByRole("button", { name: TEKS_SALIN_ANJAB.salinBanyak(0, 1) })
      .click();
    await expect.poll(() => hasil.inputValue()).toBe("Arsip dokumen kegiatan");
    await layar.urungkan();
    await expect.poll(() => hasil.inputValue()).toBe("");
    await hasil.fill("Berkas tersimpan");
    await page().keyboard.press("Tab");
    await tersimpan();
    const lagi = await salinDari();
    await lagi.getByText(TEKS_SALIN_RINCIAN.sudahAda).waitFor();
    expect(await lagi.getByRole("checkbox", { name: tugas }).isDisabled()).toBe(true);
    await lagi.getByRole("checkbox", { name: TEKS_SALIN_RINCIAN.ganti }).check();
    await layar
      .jendela()
      .getByRole("button", { name: TEKS_SALIN_ANJAB.salinBanyak(0, 1) })
      .click();
    await expect.poll(() => hasil.inputValue()).toBe("Arsip dokumen kegiatan");
  });

  it("keeps what was just typed when another page is opened and the program ended at once", async () => {
    await ke(PRAKOM);
    await baris(TEKS_UNSUR.tanggungJawab, 1).fill("Ketersediaan jaringan siang dan malam");
    // What is asked for later is answered later: by then the last letters have arrived.
    await layar.menuju("riwayat");
    await layar.judul("Riwayat").waitFor();
    await tepat().bunuh();
    await mulai();
    await ke(PRAKOM);
    await expect.poll(() => baris(TEKS_UNSUR.tanggungJawab, 1).inputValue()).toBe("Ketersediaan jaringan siang dan malam");
  });
});
