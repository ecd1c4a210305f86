import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TEKS_FORMASI_DISETUJUI as D } from "../../core/text/formasi-disetujui";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { TEKS_PROYEKSI as T } from "../../core/text/proyeksi";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The analyst looks five years ahead over the sample office; each test goes on where the one before it stopped. */
describe(`five years ahead on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const { page } = layar;
  const tampilan = (nama: string) => page().getByRole("radiogroup", { name: T.tampilan }).getByText(nama, { exact: true });
  const tabel = () => page().getByRole("table", { name: T.namaTabel });

  it("shows every post by unit, and behind a figure the names with the rule", async () => {
    await layar.menuju("proyeksi");
    await tabel().waitFor();
    expect(await layar.pelanggaranDuaRupa("proyeksi")).toEqual([]);
    await tabel().getByRole("link", { name: "Sekretaris", exact: true }).press("Enter");
    const laci = layar.jendela("Sekretaris");
    await laci.getByText(/Pensiun mulai 1 April 2027: lahir 14 Maret 1969, batas usia pensiun jabatannya 58 tahun/u).waitFor();
    await laci
      .getByText(/1 dari dalam, dari Kepala Subbagian Perencanaan, Data, dan Informasi di .*: promosi; yang ditinggalkannya ikut dihitung/u)
      .waitFor();
    expect(await layar.pelanggaranDuaRupa("proyeksi-rincian")).toEqual([]);
    await layar.tutupJendela(laci);
  });

  it("finds a post by the name of who leaves, and keeps only posts with departures", async () => {
    await page().getByRole("searchbox", { name: T.cari }).fill("Wirya");
    await layar.tampak("1 dari 20 jabatan");
    await page().getByRole("searchbox", { name: T.cari }).fill("");
    await layar.pilih(T.saring, T.pilihanSaring.keluar);
    await layar.tampak(/\d+ dari 20 jabatan/u);
    expect(await tabel().getByRole("link", { name: "Perencana Ahli Pertama" }).count()).toBe(0);
    await layar.menuju("formasi");
    await layar.menuju("proyeksi");
    await layar.tampak(/\d+ dari 20 jabatan/u);
    await layar.pilih(T.saring, T.pilihanSaring.semua);
  });

  it("tries out a limit and a growth, says so, and goes back with one button", async () => {
    await page().getByRole("textbox", { name: T.andai.batas }).fill("2");
    await page().getByRole("textbox", { name: T.andai.pertumbuhan }).fill("5");
    await layar.tampak(T.andai.aktif("volume tumbuh 5 % setahun, orang baru paling banyak 2 setahun"));
    await tabel()
      .getByText(/^ditunda \d+$/u)
      .first()
      .waitFor();
    expect(await layar.pelanggaranDuaRupa("proyeksi-andai")).toEqual([]);
    await layar.tombol(T.andai.kembali).click();
    await tabel()
      .getByText(/^ditunda \d+$/u)
      .first()
      .waitFor({ state: "detached" });
    expect(await page().getByRole("textbox", { name: T.andai.batas }).inputValue()).toBe("");
  });

  it("lists who leaves by the day, and draws need, holders and departures with their table", async () => {
    await tampilan(T.pilihanTampilan.nama).click();
    await page().getByRole("grid", { name: T.namaTabelNama }).getByText("Wirya Adikusuma, M.Si.").waitFor();
    expect(await layar.pelanggaranDuaRupa("proyeksi-nama")).toEqual([]);
    await tampilan(T.pilihanTampilan.grafik).click();
    await page()
      .getByRole("img", { name: /2027: kebutuhan \d+, ada \d+\./u })
      .waitFor();
    await page().getByRole("table", { name: T.grafik.tabel }).getByRole("rowheader", { name: "2027" }).waitFor();
    expect(await layar.pelanggaranDuaRupa("proyeksi-grafik")).toEqual([]);
  });

  it("hands over the document as a workbook", async () => {
    await tampilan(T.pilihanTampilan.tabel).click();
    await tabel().waitFor();
    await layar.tombol(TEKS_PRATINJAU.buka).click();
    const berkas = await tepat().unduh(() => layar.jendela().getByRole("button", { name: "Unduh .xlsx" }).click());
    expect(readFileSync(berkas).subarray(0, 2).toString("latin1")).toBe("PK");
    await layar.tutupJendela();
  });

  it("keeps an approval, of which nobody is asked for a second time, and takes it back", async () => {
    await tampilan(T.pilihanTampilan.disetujui).click();
    await layar.tombol(D.tambah).click();
    const laci = layar.jendela(D.tambah);
    await layar.pilih(D.jabatan, "Pranata Komputer Ahli Pertama");
    await laci.getByRole("textbox", { name: D.tahun }).fill("2026");
    await laci.getByRole("textbox", { name: D.jumlah }).fill("1");
    await laci.getByRole("textbox", { name: D.nomor }).fill("B/12/2026");
    await laci.getByRole("textbox", { name: D.tanggal }).fill("01-10-2026");
    expect(await layar.pelanggaran()).toEqual([]);
    await laci.getByRole("button", { name: "Simpan" }).click();
    await page().getByRole("grid", { name: D.daftar }).getByText("B/12/2026").waitFor();
    expect(await layar.pelanggaranDuaRupa("formasi-disetujui")).toEqual([]);
    await tampilan(T.pilihanTampilan.tabel).click();
    await tabel().getByRole("link", { name: "Pranata Komputer Ahli Pertama" }).press("Enter");
    const rincian = layar.jendela("Pranata Komputer Ahli Pertama");
    await rincian.getByText(/Disetujui dan belum terisi: 1 dari persetujuan B\/12\/2026 \(1 Oktober 2026\)/u).waitFor();
    await rincian.getByText(T.laci.tanpaUsul).waitFor();
    await layar.tutupJendela(rincian);
    await layar.urungkan();
    await tampilan(T.pilihanTampilan.disetujui).click();
    await layar.tampak(D.kosongJudul);
    await tampilan(T.pilihanTampilan.tabel).click();
  });

  it("has every control in a small window", async () => {
    await page().setViewportSize({ width: 1093, height: 614 });
    await tabel().waitFor();
    for (const satu of [
      layar.tombol(TEKS_PRATINJAU.buka),
      page().getByRole("textbox", { name: T.andai.usia }),
      page().getByRole("searchbox", { name: T.cari }),
    ]) {
      const kotak = await satu.boundingBox();
      expect((kotak?.x ?? 9_999) + (kotak?.width ?? 0)).toBeLessThanOrEqual(1_093);
      expect((kotak?.y ?? 9_999) + (kotak?.height ?? 0)).toBeLessThanOrEqual(614);
    }
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("proyeksi-kecil");
  });
});
