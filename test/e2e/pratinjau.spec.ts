import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { openBasisdata } from "../../electron/db/open";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

const JUDUL = [
  "NIP BARU",
  "NAMA",
  "JENIS KELAMIN",
  "GOL AKHIR NAMA",
  "JABATAN NAMA",
  "UNOR NAMA",
  "STATUS CPNS PNS",
  "KEDUDUKAN HUKUM NAMA",
];
/** A person whose sex is the one that the NIP names in its fifteenth digit. */
const orang = (nip: string, nama: string): string[] => [
  nip,
  nama,
  nip[14] === "1" ? "M" : "F",
  "III/a",
  "Arsiparis Terampil",
  "Subbagian Umum",
  "P",
  "Aktif",
];

/** The preview of an import; each test goes on where the one before it stopped. */
describe(`the preview of an import on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;
  const page = () => tepat.page;
  const folder = mkdtempSync(join(tmpdir(), "tepat-pratinjau-"));
  const data = join(folder, "data");
  /** Writes a workbook of one sheet and answers its path. */
  const buku = (nama: string, baris: readonly (readonly (string | number)[])[]): string => {
    const isi = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(isi, XLSX.utils.aoa_to_sheet(baris.map((satu) => [...satu])), "Data");
    const path = join(folder, nama);
    writeFileSync(path, XLSX.write(isi, { type: "buffer", bookType: "xlsx" }));
    return path;
  };
  const baca = async (path: string): Promise<void> => {
    await page().getByRole("navigation").getByRole("link", { name: "Impor", exact: true }).click();
    const lain = page().getByRole("button", { name: "Impor berkas lain" });
    if (await lain.isVisible()) await lain.click();
    await page().locator("input[type=file]").first().setInputFiles([path]);
    await page().getByRole("grid").waitFor();
  };
  const terapkan = () => page().getByRole("button", { name: "Terapkan", exact: true });
  const buang = async (): Promise<void> => {
    await page().getByRole("button", { name: "Buang", exact: true }).click();
    await page().getByRole("button", { name: "Ya, buang" }).click();
    await page().getByText("Letakkan berkas di sini").waitFor();
  };
  const status = () => page().getByRole("status").first().innerText();
  const jumlahBaris = (): Locator => page().getByText(/^[\d.]+ baris: /);
  /** A cell by the text that it shows, beside whatever sign it carries. */
  const sel = (teks: string): Locator =>
    page()
      .getByRole("gridcell")
      .filter({ has: page().getByText(teks, { exact: true }) });

  beforeAll(async () => {
    tepat = await bukaTepat({ data });
    page().setDefaultTimeout(10_000);
    await page().getByRole("heading", { level: 1 }).waitFor();
  });

  afterAll(async () => {
    await tepat.tutup();
    rmSync(folder, { recursive: true, force: true });
  });

  it("asks once how the file writes numbers, and the answer changes the figure and what it leads to", async () => {
    await baca(
      buku("angka.xlsx", [
        ["NAMA JABATAN: Penelaah Teknis Kebijakan"],
        ["UNIT KERJA: Subbagian Hukum"],
        [],
        ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU PENYELESAIAN (MENIT)", "VOLUME"],
        [1, "Menelaah berkas", "berkas", "33.333", 2],
      ]),
    );
    // 33,333 x 2 / 75,000 = 0.8889; 33.333 x 2 / 75,000 = 0.0009.
    const tanya = page().getByRole("group", { name: /“33\.333” dapat dibaca dengan dua cara/ });
    await tanya.getByRole("button", { name: /Titik memisahkan ribuan.*dipakai selama belum dijawab/s }).waitFor();
    expect(await sel("33.333").count()).toBe(1);
    await tepat.potret("pratinjau-tanya");
    for (const skema of ["dark", "light"] as const) {
      await page().emulateMedia({ colorScheme: skema });
      expect(await periksaAksesibilitas(page())).toEqual([]);
    }
    await tanya.getByRole("button", { name: /Titik adalah tanda desimal/ }).click();
    await sel("33,333").waitFor();
    expect(await sel("33,333").getAttribute("title")).toContain("Di berkas: 33.333");
    expect(await tanya.getByRole("button", { name: /Titik adalah tanda desimal/ }).getAttribute("aria-pressed")).toBe("true");
    await tanya.getByRole("button", { name: "Batalkan jawaban" }).click();
    await sel("33.333").waitFor();
  });

  it("says before accepting which reading an unanswered question takes", async () => {
    await terapkan().click();
    await page().getByText("1 pertanyaan belum dijawab; dipakai:").waitFor();
    await tepat.potret("pratinjau-terapkan");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await page().getByRole("button", { name: "Kembali", exact: true }).click();
    await page()
      .getByRole("button", { name: /Titik adalah tanda desimal/ })
      .click();
    await sel("33,333").waitFor();
    await terapkan().click();
    await page().getByText("Impor diterapkan").waitFor();
    await page().getByText("Tidak ada baris yang tersisa.").waitFor();
  });

  it("takes back the last mend with Ctrl+Z, then nothing more: never the import before", async () => {
    await baca(buku("orang.xlsx", [JUDUL, orang("198303082014011009", "BIMA CONTOH"), orang("197610222009122002", "RATNA CONTOH")]));
    await sel("BIMA CONTOH").click();
    await page().getByRole("grid").press("F2");
    await page().keyboard.press("Control+A");
    await page().keyboard.type("BIMA SAKTI");
    await page().keyboard.press("Enter");
    await sel("BIMA SAKTI").waitFor();
    await page().getByRole("button", { name: "Urungkan: perbaikan sel B2", exact: true }).waitFor();
    // Inside the field of a cell the field's own undo works, and the draft stays as it is.
    await page().keyboard.press("F2");
    await page().keyboard.type("X");
    await page().keyboard.press("Control+z");
    await page().keyboard.press("Escape");
    await sel("BIMA SAKTI").waitFor();
    await page().keyboard.press("Control+z");
    await sel("BIMA CONTOH").waitFor();
    expect(await status()).toBe("Diurungkan: perbaikan sel B2.");
    await page().keyboard.press("Control+z");
    await expect.poll(status).toContain("Tidak ada lagi yang dapat diurungkan di pratinjau ini.");
    await page().keyboard.press("Control+Shift+z");
    await sel("BIMA SAKTI").waitFor();
    await page().keyboard.press("Control+z");
    await sel("BIMA CONTOH").waitFor();
    await page().keyboard.press("Control+y");
    await sel("BIMA SAKTI").waitFor();
    await buang();
    await page().getByRole("navigation").getByRole("link", { name: "ABK", exact: true }).click();
    await page()
      .getByRole("row", { name: /Penelaah Teknis Kebijakan/ })
      .first()
      .waitFor();
  });

  it("tells problems of one kind and cause once, and leaves all their rows out with one choice", async () => {
    const rusak = Array.from({ length: 7 }, (_, nomor) => orang(`19850${nomor + 1}012010011000`, `ORANG ${nomor}`));
    await baca(
      buku("rusak.xlsx", [
        ["DAFTAR PEGAWAI"],
        JUDUL,
        orang("198303082014011009", "BIMA CONTOH"),
        orang("197610222009122002", "RATNA CONTOH"),
        ...rusak,
      ]),
    );
    const masalah = page().getByRole("region", { name: "Masalah" });
    await masalah.getByText("7 NIP sudah dirusak Excel").waitFor();
    // 11 rows hold something: title, headings, 2 people, 7 damaged ones.
    await expect.poll(() => jumlahBaris().innerText()).toBe("11 baris: 2 diambil, 7 ditolak, 2 bukan data");
    expect(await periksaAksesibilitas(page())).toEqual([]);
    await masalah.getByRole("button", { name: "Lihat barisnya" }).click();
    await sel("ORANG 6").waitFor();
    expect(await sel("BIMA CONTOH").count()).toBe(0);
    await masalah.getByRole("button", { name: "Ke sel A5" }).click();
    await sel("BIMA CONTOH").waitFor();
    await masalah.getByRole("button", { name: "Keluarkan 7 baris" }).click();
    await expect.poll(() => jumlahBaris().innerText()).toBe("11 baris: 2 diambil, 7 dikeluarkan, 2 bukan data");
    await tepat.potret("pratinjau-kelompok");
    await masalah.getByRole("button", { name: "Ikutkan lagi" }).click();
    await expect.poll(() => jumlahBaris().innerText()).toBe("11 baris: 2 diambil, 7 ditolak, 2 bukan data");
  });

  it("shows the rows that are no data, each with what it is", async () => {
    await page().getByText("Bukan data 2", { exact: true }).click();
    await sel("DAFTAR PEGAWAI").waitFor();
    const isi = await page().getByRole("row").allInnerTexts();
    expect(isi.slice(1).map((teks) => /judul kolom|judul/.exec(teks)?.[0])).toEqual(["judul", "judul kolom"]);
    await tepat.potret("pratinjau-bukan-data");
  });

  it("hands over the rows left with the reason beside each, and takes them in once they are mended", async () => {
    await terapkan().click();
    await page().getByText("Impor diterapkan").waitFor();
    await tepat.potret("pratinjau-selesai");
    const berkas = await tepat.unduh(() => page().getByRole("button", { name: "Simpan baris yang tersisa…" }).click());
    const isi = XLSX.read(readFileSync(berkas));
    const lembar = isi.Sheets[isi.SheetNames[0] ?? ""] ?? {};
    const baris: (string | number)[][] = XLSX.utils.sheet_to_json(lembar, { header: 1, defval: "" });
    const tersisa = baris.filter((satu) => String(satu[1]).startsWith("ORANG"));
    expect(tersisa.length).toBe(7);
    expect(tersisa.every((satu) => String(satu.at(-1)).includes("sudah dirusak Excel"))).toBe(true);
    const diperbaiki = baris.map((satu) => satu.map((teks) => String(teks).replace(/^(\d{15})000$/, "$1001")));
    await baca(buku("diperbaiki.xlsx", diperbaiki));
    await page().getByText("7 pegawai baru", { exact: false }).first().waitFor();
    expect(await jumlahBaris().innerText()).toContain("7 diambil");
    await terapkan().click();
    await page().getByText("Impor diterapkan").waitFor();
  });

  it("says of a sheet that is not read what it seems to be and what is missing, and opens the mapping with that guess", async () => {
    await baca(
      buku("presensi.xlsx", [
        ["NIP", "NAMA", "HADIR"],
        ["198303082014011009", "BIMA CONTOH", 20],
      ]),
    );
    const laci = page().getByRole("dialog", { name: "Cara membaca lembar ini" });
    await laci.getByRole("combobox", { name: /^NIP/ }).waitFor();
    expect(await laci.getByRole("combobox", { name: /^NIP/ }).inputValue()).toBe("A · NIP");
    await page().keyboard.press("Escape");
    await laci.waitFor({ state: "hidden" });
    await page()
      .getByText(/Tampaknya daftar pegawai dengan judul di baris 1: ada NIP, Nama/)
      .waitFor();
    await buang();
  });

  it("has written exactly what was accepted", async () => {
    expect(tepat.galatHalaman).toEqual([]);
    await tepat.tutup();
    const basis = openBasisdata({ path: join(data, "tepat.db") });
    const norma: unknown[] = basis.raw.prepare("SELECT normaWaktuMenit AS menit FROM tugas").all();
    const orangTercatat: unknown[] = basis.raw.prepare("SELECT count(*) AS banyak FROM pegawai").all();
    basis.close();
    expect(norma).toEqual([{ menit: 33.333 }]);
    expect(orangTercatat).toEqual([{ banyak: 9 }]);
  });
});
