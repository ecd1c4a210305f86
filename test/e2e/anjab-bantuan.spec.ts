import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import * as XLSX from "xlsx";
import { describe, expect, it } from "vitest";
import { TEKS_SAUDARA } from "../../core/text/bantuan-anjab";
import { TEKS_PERIKSA_KATA } from "../../core/text/periksa-kata";
import { TEKS_RESPONDEN } from "../../core/text/responden";
import { TEKS_UMUM } from "../../core/text/umum";
import { TEKS_USULAN } from "../../core/text/usulan-anjab";
import { analis } from "./analis";
import { hostUji } from "./harness";

const JABATAN = "Pengadministrasi Perkantoran";
const TUGAS = "Mencatat dan mendistribusikan surat masuk";
const { jawaban, sepakat } = TEKS_RESPONDEN;

/** The analyst is helped while she writes; each test goes on where the one before it stopped. */
describe(`help while writing an informasi jabatan on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const butir = (nama: string): Locator => layar.page().getByRole("region", { name: nama, exact: true });
  const dialog = (): Locator => layar.jendela();

  it("tells the meaning of a field and the article that asks for it", async () => {
    await layar.menuju("anjab");
    await layar.tautan(JABATAN).first().click();
    await layar.judul(JABATAN).waitFor();
    await butir("4. Ikhtisar jabatan").getByText("Ikhtisar jabatan", { exact: true }).hover();
    await layar.tampak(/apa yang dikerjakan, terhadap apa, bagaimana/);
    await layar.sumber("Ikhtisar jabatan").click();
    await layar.jendelaSumber("Ikhtisar jabatan").getByText("Pasal 3 ayat (1)").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tutupJendela(layar.jendelaSumber("Ikhtisar jabatan"));
  });

  it("asks about a task that is two, and lets the question be until it is asked again", async () => {
    const temuan = butir("6. Tugas pokok").getByRole("list", { name: TEKS_PERIKSA_KATA.judul }).getByRole("listitem");
    await expect.poll(() => temuan.count()).toBe(2);
    const [pertama] = await temuan.allInnerTexts();
    expect(pertama).toContain("Dua pekerjaan dalam satu tugas: ada juga “mendistribusikan”.");
    expect(pertama).toContain("Tulis sebagai dua tugas, masing-masing dengan hasil dan waktunya.");
    await temuan.first().getByRole("button").click();
    await expect.poll(() => temuan.count()).toBe(1);
    await layar.urungkan();
    await expect.poll(() => temuan.count()).toBe(2);
  });

  it("takes a proposal from the tasks, whose element is then a default and no analysis", async () => {
    const bagian = butir("11. Wewenang");
    await bagian.getByRole("button", { name: TEKS_USULAN.tombol("8") }).click();
    const usulan = "Meminta tanda terima surat keluar";
    await layar.tampak(TEKS_USULAN.aturan("kirim", "wewenang"));
    await bagian.getByRole("button", { name: TEKS_USULAN.ambilUsulan(usulan), exact: true }).click();
    await bagian.getByRole("button", { name: TEKS_USULAN.tombol("7") }).waitFor();
    await bagian.getByRole("button", { name: /Isian bawaan/ }).waitFor();
    await expect.poll(() => bagian.getByRole("textbox").nth(3).inputValue()).toBe(usulan);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("anjab-usulan");
    await layar.urungkan();
    await bagian.getByRole("button", { name: /Dianalisis/ }).waitFor();
  });

  it("shows a sister jabatan beside, with what is missing here marked and taken row by row", async () => {
    const bagian = butir("10. Tanggung jawab");
    await bagian.getByRole("button", { name: TEKS_SAUDARA.judul, exact: true }).click();
    const panel = bagian.getByRole("region", { name: TEKS_SAUDARA.judul });
    await panel.getByText(TEKS_SAUDARA.beda.baru).first().waitFor();
    const ambil = panel.getByRole("button", { name: TEKS_SAUDARA.ambilBaris("Kelengkapan berkas pegawai") });
    await ambil.click();
    await ambil.waitFor({ state: "detached" });
    await panel.getByText(TEKS_SAUDARA.beda.sama, { exact: true }).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("anjab-saudara");
    await layar.urungkan();
  });

  it("offers what the office already uses by keyboard, and never puts it in by itself", async () => {
    // Three rows are written; what is typed into the fourth makes a fifth.
    const isian = butir("10. Tanggung jawab").getByRole("textbox").nth(3);
    await isian.click();
    await layar.ketik("kebenran data pemi");
    const saran = layar.page().getByRole("listbox").getByRole("option");
    await expect.poll(() => saran.first().innerText()).toContain("Kebenaran data pemilih");
    expect(await isian.inputValue()).toBe("kebenran data pemi");
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tekan("ArrowDown", "Enter");
    expect(await isian.inputValue()).toBe("Kebenaran data pemilih");
    await saran.first().waitFor({ state: "detached" });
  });

  it("keeps what several respondents say side by side, typed or from a workbook that was handed out", async () => {
    await layar.tombol(TEKS_RESPONDEN.tambah).click();
    await dialog().getByLabel(jawaban.nama).fill("Rahma Wulandari");
    await dialog().getByLabel(jawaban.sel(jawaban.volume, 1), { exact: true }).fill("30");
    await dialog().getByLabel(jawaban.sel(jawaban.norma, 1), { exact: true }).fill("8");
    await dialog().getByRole("button", { name: TEKS_UMUM.simpan }).click();
    await dialog().waitFor({ state: "hidden" });
    const berkas = await tepat().unduh(() => layar.tombol(TEKS_RESPONDEN.unduh).click());
    const diisi = isiLembar(readFileSync(berkas), { D: 40, E: "hari", F: 12, G: "Banyak lampiran" });
    await layar
      .page()
      .locator("input[type=file]")
      .last()
      .setInputFiles({ name: "teguh.xlsx", mimeType: "application/octet-stream", buffer: diisi });
    await dialog()
      .getByText(/1 baris dijawab, 7 dikosongkan, 0 tidak terbaca/)
      .waitFor();
    await dialog().getByLabel(jawaban.nama).fill("Teguh Santoso");
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("anjab-responden-lembar");
    await dialog().getByRole("button", { name: TEKS_UMUM.simpan }).click();
    await dialog().waitFor({ state: "hidden" });
    const baris = layar.page().getByRole("table", { name: TEKS_RESPONDEN.namaTabel }).getByRole("row", { name: TUGAS });
    await baris.getByRole("img", { name: "2 jawaban, terkecil 30, median 35, terbesar 40: berbeda" }).waitFor();
    await baris.getByRole("img", { name: "2 jawaban, terkecil 8, median 10, terbesar 12: berbeda" }).waitFor();
  });

  it("writes what was agreed to the ABK with the reason of who said otherwise, and takes it back in one step", async () => {
    await layar.tombol(TEKS_RESPONDEN.sepakatiTugas(TUGAS)).click();
    expect(await dialog().getByLabel(sepakat.alasan).inputValue()).toBe("Banyak lampiran");
    await dialog().getByLabel(sepakat.oleh).fill("Rapat tim anjab");
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("anjab-sepakat");
    await dialog().getByRole("button", { name: sepakat.simpan }).click();
    await dialog().waitFor({ state: "hidden" });
    await layar.tampak("Disepakati: Rapat tim anjab · Yang berbeda: Banyak lampiran");
    await layar.tampak("35 / harian");
    await layar.urungkan();
    await layar.teks(/Disepakati: Rapat tim anjab/).waitFor({ state: "detached" });
    expect(await layar.pelanggaranDuaRupa("anjab-bantuan")).toEqual([]);
    expect(tepat().galatHalaman).toEqual([]);
  });
});

/** The sheet that was handed out, filled in at the row of the first task. */
function isiLembar(buku: Buffer, isi: Readonly<Record<string, string | number>>): Buffer {
  const isian = XLSX.read(buku);
  const lembar = isian.Sheets[isian.SheetNames[0] ?? ""] ?? {};
  const sel = Object.entries(lembar).find(([, satu]) => (satu as { v?: unknown }).v === TUGAS)?.[0] ?? "B1";
  for (const [kolom, nilai] of Object.entries(isi))
    lembar[sel.replace(/^[A-Z]+/u, kolom)] = { t: typeof nilai === "number" ? "n" : "s", v: nilai };
  return XLSX.write(isian, { type: "buffer", bookType: "xlsx" }) as Buffer;
}
