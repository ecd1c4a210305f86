import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TEKS_ABK_JABATAN } from "../../core/text/abk-halaman";
import { TEKS_KEPALA, TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TEKS_RIWAYAT, TEKS_TANYA_URUNG } from "../../core/text/riwayat";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");
const PEGAWAI = join(FIXTURES, "pegawai-siasn.xlsx");

/** Undo knows its place; each test goes on where the one before it stopped. */
describe(`undo that knows its place on ${hostUji()}`, () => {
  const { layar, abk, impor, tepat } = analis({ contoh: true });
  const beban = () => layar.angka("Beban kerja setahun");
  const kabar = () => layar.kabar().innerText();
  const dialog = (arah: "batal" | "ulang") => layar.jendela(TEKS_TANYA_URUNG.judul[arah]);
  const jumlahPegawai = async (): Promise<string> => {
    await layar.menuju("pegawai");
    return layar
      .page()
      .getByText(/^\d+ (dari \d+ )?pegawai$/)
      .first()
      .innerText();
  };
  let sebelumImpor = "";
  let sesudahImpor = "";

  it("takes back one edit and stops there: the import and the other sheets stand, however often Ctrl+Z is pressed", async () => {
    sebelumImpor = await jumlahPegawai();
    await impor.baca(PEGAWAI);
    // The list says of no day, and brings people whom this office did not know: of which day it is stays open.
    await impor.diterapkanDenganBacaan(1);
    sesudahImpor = await jumlahPegawai();
    expect(sesudahImpor).not.toBe(sebelumImpor);
    await abk.bukaJabatan("Arsiparis Terampil");
    const arsiparis = await beban();
    await abk.ketikVolume("7");
    await layar.tekan("Enter");
    await layar.tersimpan();
    const diubah = await beban();
    expect(diubah).not.toBe(arsiparis);
    await abk.bukaJabatan("Sekretaris");
    const semula = await beban();
    await abk.ketikVolume("33,5");
    await layar.tekan("Enter");
    await expect.poll(beban).not.toBe(semula);
    await layar.tersimpan();
    for (let kali = 0; kali < 4; kali += 1) await layar.tekan("Control+z");
    await expect.poll(kabar).toContain("Tidak ada yang dapat diurungkan di halaman ini");
    expect(await beban()).toBe(semula);
    await tepat().potret("urung-tempat");
    await abk.bukaJabatan("Arsiparis Terampil");
    expect(await beban()).toBe(diubah);
    expect(await jumlahPegawai()).toBe(sesudahImpor);
  });

  it("does the edit again although work was done elsewhere meanwhile", async () => {
    await abk.bukaJabatan("Arsiparis Terampil");
    await abk.ketikVolume("8");
    await layar.tekan("Enter");
    await layar.tersimpan();
    await abk.bukaJabatan("Sekretaris");
    await abk.volume().click();
    await layar.tekan("Control+y");
    await expect.poll(() => abk.volume().innerText()).toBe("33,5");
    await layar.tekan("Control+z");
    await expect.poll(() => abk.volume().innerText()).toBe("1");
  });

  it("takes back each cell by itself, a refused text too, in the order of typing, and stands on it", async () => {
    await abk.volume().click();
    await layar.ketik("2");
    await layar.tekan("Tab", "Tab");
    await layar.ketik("5");
    await layar.tekan("Enter");
    await abk.volume().click();
    await layar.ketik("2x");
    await layar.tekan("Enter");
    await layar.teks(TEKS_ABK_JABATAN.statusDitolak("1")).waitFor();
    const isi = async () => [await abk.volume().innerText(), await layar.sel().nth(4).innerText()];
    await expect.poll(isi).toEqual(["2x", "5"]);
    await layar.tekan("Control+z");
    await expect.poll(isi).toEqual(["2", "5"]);
    await expect.poll(layar.isiSelAktif).toBe("2");
    await layar.tekan("Control+z");
    await expect.poll(isi).toEqual(["2", "4.800"]);
    await expect.poll(layar.isiSelAktif).toBe("4.800");
    await layar.tekan("Control+z");
    await expect.poll(isi).toEqual(["1", "4.800"]);
  });

  it("leaves no empty row behind when a freshly typed row is taken back", async () => {
    const banyak = await layar.sel().count();
    await layar
      .sel()
      .nth(banyak - 8)
      .click();
    await layar.ketik("Tugas yang diketik baru");
    await layar.tekan("Enter");
    await expect.poll(() => layar.sel().count()).toBe(banyak + 8);
    await layar.tersimpan();
    await layar.tekan("Control+z");
    await expect.poll(() => layar.sel().count()).toBe(banyak);
    expect(await layar.teks("Tugas yang diketik baru").count()).toBe(0);
  });

  it("undoes the import from Riwayat once what will go has been said, and does it again by the name of the undoing", async () => {
    await layar.menuju("riwayat");
    await layar.tombol(/^Impor pegawai-siasn/).click();
    await layar.tombol(TEKS_RIWAYAT.batalkanImpor).click();
    await dialog("batal")
      .getByText(/\d+ pegawai.* dihapus\./)
      .waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("urung-tanya");
    await layar.tombol(TEKS_TANYA_URUNG.jawab.batal).click();
    await layar.tombol(/^Urungkan: Impor pegawai-siasn/).waitFor();
    expect(await jumlahPegawai()).toBe(sebelumImpor);
    await layar.menuju("riwayat");
    await layar.tombol(/^Urungkan: Impor pegawai-siasn/).click();
    await layar.tombol(TEKS_RIWAYAT.lakukanLagi).click();
    await dialog("ulang")
      .getByText(/\d+ pegawai.* ditambahkan lagi/)
      .waitFor();
    await layar.jendela().getByRole("button", { name: TEKS_TANYA_URUNG.jawab.ulang }).click();
    await dialog("ulang").waitFor({ state: "hidden" });
    await expect.poll(kabar).toContain("Diulangi: Impor");
    expect(await jumlahPegawai()).toBe(sesudahImpor);
  });

  it("names the last steps of all pages in the header, and asks before one is undone", async () => {
    expect(await kabar()).toBe("");
    await layar.tombol(TEKS_KEPALA.langkahTerakhir).click();
    await layar
      .page()
      .getByRole("menuitem", { name: /^Impor pegawai-siasn/ })
      .click();
    await dialog("batal")
      .getByText(/dihapus\./)
      .waitFor();
    // What is behind the question is not undone by a key.
    await layar.tekan("Control+z");
    await layar.jendela().getByRole("button", { name: TEKS_UMUM.batal, exact: true }).click();
    await dialog("batal").waitFor({ state: "hidden" });
    expect(await layar.page().getByRole("heading", { level: 1 }).innerText()).toBe(TEKS_NAVIGASI.tempat.pegawai);
    expect(await jumlahPegawai()).toBe(sesudahImpor);
    expect(tepat().galatHalaman).toEqual([]);
  });
});

describe(`the line of notices on ${hostUji()}`, () => {
  const { layar, abk, tepat } = analis({ contoh: true });
  const kabar = () => layar.kabar().innerText();
  const tawaran = () => layar.tombol(TEKS_UMUM.urungkan);

  it("says what was just done until the next step, and then no longer offers to undo it", async () => {
    await layar.menuju("pengaturan");
    await layar.tab("Aturan hitung").click();
    await layar
      .tombol(/^Pakai/)
      .first()
      .click();
    await expect.poll(kabar).not.toBe("");
    await layar.tombol(/^Urungkan: Pakai aturan hitung/).click();
    await expect.poll(kabar).toContain("Diurungkan: Pakai aturan hitung");
    expect(await tawaran().count()).toBe(0);
  });

  it("goes with its page, and covers nothing of it: its room is kept at every size", async () => {
    for (const [width, height] of [
      [1366, 768],
      [1093, 614],
      [1920, 1080],
    ] as const) {
      await layar.page().setViewportSize({ width, height });
      await abk.bukaJabatan("Sekretaris");
      const kosong = await tinggiIsi();
      await layar.tekan("Control+z");
      await expect.poll(kabar).toContain("Tidak ada yang dapat diurungkan");
      expect(await tinggiIsi()).toBe(kosong);
      await layar.menuju("abk");
      await expect.poll(kabar).toBe("");
    }
    expect(tepat().galatHalaman).toEqual([]);
  });

  /** Where the content of the page ends, which is where the line of notices begins. */
  const tinggiIsi = (): Promise<number> =>
    layar.page().evaluate(() => Math.round(document.getElementById("isi")?.getBoundingClientRect().bottom ?? 0));
});
