import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEKS_IMPOR } from "../../core/text/intake";
import { TEKS_PERIKSA_NORMA } from "../../core/text/periksa-norma";
import { TEKS_SKENARIO } from "../../core/text/skenario";
import { analis } from "./analis";
import { hostUji, repositoryFolder } from "./harness";
import { papanTombol } from "./papan-tombol";

const fixture = (nama: string): string => join(repositoryFolder, "test", "fixtures", nama);

/** Twelve tasks as an office writes them: task, unit, volume, norm. */
const TUGAS = [
  ["Menyusun rencana kerja tahunan subbagian", "dokumen", "1", "1200"],
  ["Menyiapkan bahan rapat koordinasi", "bahan", "24", "90"],
  ["Menelaah surat masuk dan konsep jawaban", "surat", "250", "33,5"],
  ["Menyusun laporan pelaksanaan kegiatan", "laporan", "12", "240"],
  ["Memeriksa kelengkapan berkas kepegawaian", "berkas", "180", "20"],
  ["Memutakhirkan data pegawai pada sistem", "data", "96", "30"],
  ["Mengarsipkan dokumen kegiatan", "berkas", "240", "10"],
  ["Melayani permintaan informasi publik", "permintaan", "60", "45"],
  ["Menyusun daftar hadir dan rekap bulanan", "rekap", "12", "120"],
  ["Menyiapkan naskah keputusan", "naskah", "18", "180"],
  ["Mendampingi pemeriksaan internal", "kegiatan", "4", "960"],
  ["Menyusun evaluasi akhir tahun", "dokumen", "1", "1500"],
] as const;

/**
 * Keys of Excel for the same, each the shortest way that it has; a chord counts as one key on both sides. What the file dialog of the
 * computer asks is the same for both and counts for neither.
 */
const KUNCI_EXCEL = {
  // Ctrl+O; 17 times Ctrl+Shift+PageDown takes all 18 sheets; Alt, H, O, M, Alt+T, the book, Alt+C, Enter copies them; nothing is checked.
  "1. Membawa masuk ABK": 1 + 17 + 8,
  // Ctrl+O; =MATCH( with the cell and the column pointed at: A2; Ctrl+F6 Ctrl+Space ;0) Enter; up, Ctrl+C, left, Ctrl+Down, right,
  // Ctrl+Shift+Up, Ctrl+V; the filter Ctrl+Shift+L. What is chosen in the filter is not counted.
  "2. Daftar pegawai bulan ini": 1 + "=MATCH(A2;".length + 2 + ";0)".length + 1 + 7 + 1,
  // Every text with three times Tab and Enter; the sheet that computes is there already.
  "3. Mengetik 12 tugas": TUGAS.flat().join("").length + TUGAS.length * 4,
  // F2 shows the formula, Esc closes it; Ctrl+[ goes to what it counts, F5 and Enter come back.
  "4. Menjelaskan angka": 5,
  // Copying the sheet takes Alt, H, O, M, Alt+C, Enter; then F2, "/2", Enter, and two to come back to the total.
  "5. Mencoba norma separuh": 6 + 4 + 2,
  // Ctrl+Shift+Down, =D2>2*MEDIAN(D$2:D$13), Ctrl+Enter; the note with Shift+F2 and Esc.
  "6. Norma yang janggal": "=D2>2*MEDIAN(D$2:D$13)".length + 2 + 2 + "diukur bersama".length,
} as const;
type Pekerjaan = keyof typeof KUNCI_EXCEL;

/** The first six jobs of an analyst, with the keyboard alone: no more keys than in a spreadsheet, for typing at most a tenth more. */
describe(`six jobs without a mouse on ${hostUji()}`, () => {
  const { tepat } = analis();
  const page = () => tepat().page;
  const { tekan, ketik, anggap, hitung, keKontrol, palet } = papanTombol(page);
  const terhitung = new Map<Pekerjaan, number>();
  /** How many times the keys of Excel the job took. */
  const selesai = (pekerjaan: Pekerjaan): number => {
    const banyak = hitung();
    terhitung.set(pekerjaan, banyak);
    return banyak / KUNCI_EXCEL[pekerjaan];
  };
  const aktif = () => page().locator("[role=grid]:focus");

  afterAll(() => {
    const tabel = Object.fromEntries(
      [...terhitung].map(([pekerjaan, tepatnya]) => [pekerjaan, { tepat: tepatnya, excel: KUNCI_EXCEL[pekerjaan] }]),
    );
    console.table(tabel);
  });

  /** What the file dialog of the computer answers. Heard from the beginning, or a dialog might open before anybody listens. */
  let berkasDipilih = "";
  beforeAll(() => {
    page().on("filechooser", (pemilih) => void pemilih.setFiles(berkasDipilih));
  });

  /** Enter opens the file dialog; on the desktop no test can answer it, so the file comes as from there. */
  async function bukaBerkas(berkas: string): Promise<void> {
    berkasDipilih = berkas;
    if (hostUji() === "web") await tekan("Enter");
    else {
      anggap(1);
      await page().locator("input[type=file]").first().setInputFiles(berkas);
    }
  }

  /** Reads a file on the import page and accepts what it brings. */
  async function impor(berkas: string): Promise<void> {
    await page().getByText(TEKS_IMPOR.taruh).waitFor();
    await keKontrol(/^Pilih berkas/u);
    await bukaBerkas(fixture(berkas));
    await page().getByRole("grid").waitFor();
    await tekan("Control+Enter");
    await page().getByText(TEKS_IMPOR.selesai).first().waitFor();
  }

  it("brings in a workbook of the ABK", async () => {
    await palet("impor", "Impor");
    await impor("abk-kpu-kabupaten.xlsx");
    expect(selesai("1. Membawa masuk ABK")).toBeLessThanOrEqual(1);
  });

  it("brings in the list of employees", async () => {
    await keKontrol(new RegExp(`^${TEKS_IMPOR.imporLain}`, "u"));
    await tekan("Enter");
    await impor("pegawai-siasn.xlsx");
    expect(selesai("2. Daftar pegawai bulan ini")).toBeLessThanOrEqual(1);
  });

  it("types the twelve tasks of a jabatan", async () => {
    await palet("sekretaris", "Sekretaris");
    await aktif().waitFor();
    await tekan("Control+ArrowDown", "ArrowDown");
    hitung();
    for (const [uraian, satuan, volume, norma] of TUGAS) {
      await ketik(uraian);
      await tekan("Tab");
      await ketik(satuan);
      await tekan("Tab");
      await ketik(volume);
      await tekan("Tab", "Tab");
      await ketik(norma);
      await tekan("Enter");
    }
    expect(selesai("3. Mengetik 12 tugas")).toBeLessThanOrEqual(1.1);
    const tersimpan = page().getByRole("row").filter({ hasText: TUGAS[11][0] });
    await expect.poll(() => tersimpan.innerText()).toContain("1.500");
    expect(await page().getByRole("row").filter({ hasText: TUGAS[2][0] }).innerText()).toContain("33,5");
  });

  it("explains the figure", async () => {
    await tekan("F1");
    await page()
      .getByRole("dialog")
      .getByRole("heading", { name: /^Mengapa / })
      .waitFor();
    await tekan("Escape");
    await page().getByRole("dialog").waitFor({ state: "detached" });
    expect(selesai("4. Menjelaskan angka")).toBeLessThanOrEqual(1);
  });

  it("tries the norm halved in a scenario of its own", async () => {
    await aktif().waitFor();
    await tekan("Control+Home", "Alt+s");
    await page().getByText(TEKS_SKENARIO.pakai).first().waitFor();
    expect(selesai("5. Mencoba norma separuh")).toBeLessThanOrEqual(1);
  });

  it("finds a suspicious norm and justifies it", async () => {
    await palet("periksa", "Periksa norma");
    await page().getByRole("table", { name: TEKS_PERIKSA_NORMA.namaTabel }).waitFor();
    await keKontrol(/^Benarkan temuan/u);
    await tekan("Enter");
    await page().getByRole("dialog").getByRole("textbox").waitFor();
    await ketik("diukur bersama");
    await tekan("Control+Enter");
    await page()
      .getByText(/1 dibenarkan/u)
      .first()
      .waitFor();
    expect(selesai("6. Norma yang janggal")).toBeLessThanOrEqual(1);
  });

  it("has gone through without an error on any page", () => {
    expect(tepat().galatHalaman).toEqual([]);
  });
});
