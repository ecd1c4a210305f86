import { describe, expect, it } from "vitest";
import { TEKS_TEMPELAN_FORMULIR } from "../../core/text/tempelan-formulir";
import { TEKS_TOMBOL } from "../../core/text/tombol";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

const FORMULIR = [
  "NO\tURAIAN TUGAS\tHASIL KERJA\tWAKTU PENYELESAIAN (MENIT)\tWAKTU KERJA EFEKTIF\tBEBAN KERJA\tPEGAWAI YANG DIBUTUHKAN\tKETERANGAN",
  '1\t"Memindai putusan\npengadilan"\tputusan\t120\t75000\t12\t0,5\t',
  "",
  "2\tMenjilid putusan\tjilid\t33,5\t75000\t250\t0,1117\tharian",
  "JUMLAH\t\t\t\t\t\t0,6117\t",
];

/** A form pasted whole into the grid, and the windows that go with it; each test goes on where the one before it stopped. */
describe(`a pasted form on ${hostUji()}`, () => {
  const { layar, abk, tepat } = analis({ contoh: true });
  const kabar = () => layar.page().getByRole("status", { name: TEKS_TEMPELAN_FORMULIR.nama });
  const nomorBaris = () => layar.page().getByRole("rowheader").count();

  it("stands on the first cell when the page is opened, so that it can be pasted at once", async () => {
    await abk.bukaJabatan("Dokumentalis Hukum");
    await abk.kosongkan();
    await layar.menuju("beranda");
    await abk.bukaJabatan("Dokumentalis Hukum");
    await layar.page().locator("[role=grid]:focus").waitFor();
    await layar.tempel(...FORMULIR);
    await expect.poll(() => abk.angkaTugas("Memindai putusan pengadilan")).toEqual(["12", "120"]);
    expect(await abk.angkaTugas("Menjilid putusan")).toEqual(["250", "33,5"]);
    // The two tasks and the empty row for typing on.
    expect(await nomorBaris()).toBe(3);
  });

  it("accounts for every row of it in one line, and shows them one by one", async () => {
    await kabar().getByText("4 baris ditempel: 2 tugas diambil, 2 bukan tugas (judul, nomor, jumlah).").waitFor();
    await kabar().getByRole("button", { name: TEKS_TEMPELAN_FORMULIR.lihat }).click();
    const jendela = layar.jendela(TEKS_TEMPELAN_FORMULIR.judul);
    await jendela.getByText(/tertulis 0,5, sedangkan 120 × 12 ÷ 75.000 = 0,0192/u).waitFor();
    expect(await layar.pelanggaranDuaRupa("tempel-formulir")).toEqual([]);
    await layar.tutupJendela(jendela);
  });

  it("is taken back by one Ctrl+Z, which leaves no empty row", async () => {
    await layar.tersimpan();
    await layar.page().locator("[role=grid]:focus").waitFor();
    await layar.tekan("Control+z");
    await expect.poll(nomorBaris).toBe(1);
    await kabar()
      .getByText(/baris ditempel/u)
      .waitFor({ state: "detached" });
  });

  it("is read from HTML with merged cells and the numbers behind what they show", async () => {
    await layar.page().evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        "text/html",
        `<table><tr><td>1</td><td rowspan=2>Menyalin<br>putusan</td><td rowspan=2>lembar</td><td sdval="1.25">1,250</td><td sdval="60">60</td></tr>
         <tr><td>2</td><td sdval="2">2</td><td sdval="30">30</td></tr></table>`,
      );
      clipboardData.setData("text/plain", "tidak dibaca");
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => abk.angkaTugas("Menyalin putusan")).toEqual(["1,25", "60"]);
    await layar.tersimpan();
  });

  it("goes into the cells as it stands where nothing is known of its columns, says so, and is undone whole", async () => {
    await layar.tekan("Control+End", "ArrowDown", "Home");
    const sebelum = await nomorBaris();
    await layar.tempel("Menyegel arsip\t2\t7\t\t30", "Menata rak\t1\t9\t\t60");
    await kabar()
      .getByText(/2 baris ditempel sel demi sel/u)
      .waitFor();
    await layar.tersimpan();
    await layar.tekan("Control+z");
    await expect.poll(nomorBaris).toBe(sebelum);
    await kabar()
      .getByText(/sel demi sel/u)
      .waitFor({ state: "detached" });
  });

  it("goes round in a selection with Enter and Tab, as a sheet does", async () => {
    await layar.tekan("Control+Home", "ArrowRight", "ArrowRight", "Shift+ArrowDown");
    await layar.ketik("7");
    await layar.tekan("Enter");
    await layar.ketik("8");
    await layar.tekan("Enter");
    await layar.ketik("9");
    await layar.tekan("Tab");
    const volume = (baris: number) => layar.page().getByRole("row").nth(baris).getByRole("gridcell").nth(2).innerText();
    await expect.poll(() => Promise.all([volume(1), volume(2)])).toEqual(["9", "8"]);
    await layar.tersimpan();
  });

  it("leaves zoom, reload and bookmarks of the browser alone while a cell is typed into", async () => {
    await layar.tekan("F2", "Control+r", "Control+d", "Control+-");
    await layar.tekan("Escape");
    expect(await layar.page().getByRole("rowheader").first().getAttribute("aria-label")).toContain("Menyalin putusan");
  });

  it("lists every key under ?, searched by what it does", async () => {
    await layar.tekan("?");
    const jendela = layar.jendela(TEKS_TOMBOL.judul);
    await jendela.getByPlaceholder(TEKS_TOMBOL.cari).fill("isi ke bawah");
    await expect.poll(() => jendela.getByRole("row").count()).toBe(2);
    await jendela.getByText("Ctrl+D").waitFor();
    expect(await layar.pelanggaranDuaRupa("daftar-tombol")).toEqual([]);
    await jendela.getByRole("button", { name: TEKS_UMUM.tutup }).click();
    await jendela.waitFor({ state: "hidden" });
  });

  it("reads the grid row by row: each row says which it is and is named after its task", async () => {
    const baris = layar.page().getByRole("row").nth(1);
    expect(await baris.getAttribute("aria-rowindex")).toBe("2");
    expect(await baris.getByRole("rowheader").getAttribute("aria-label")).toBe("1, Menyalin putusan");
    // Which column a cell stands in is said of it and of its heading, also where columns beside them are out of sight.
    const letak = (peran: "gridcell" | "columnheader", nama: RegExp) =>
      layar.page().getByRole(peran, { name: nama }).first().getAttribute("aria-colindex");
    expect(await letak("gridcell", /^Menyalin putusan$/u)).toBe("2");
    expect(await letak("columnheader", /^Uraian/u)).toBe("2");
    expect(await letak("columnheader", /^Norma/u)).toBe("6");
  });

  it("stands in the colours of the computer and without motion", async () => {
    const { page } = tepat();
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("warna-komputer");
    await page.emulateMedia({ forcedColors: "none" });
    expect(tepat().galatHalaman).toEqual([]);
  });
});
