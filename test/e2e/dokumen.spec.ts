import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { TEKS_ASAL, TEKS_ASAL_NORMA } from "../../core/text/asal";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The ABK of a year from draft to a laid-down document, and what the task bank gives; each test goes on where the one before it stopped. */
describe(`documents of ABK on ${hostUji()}`, () => {
  const { layar, abk, tepat } = analis({ contoh: true });
  const dialog = () => layar.jendela();

  it("submits the ABK of next year and lays it down under number and date", async () => {
    await layar.menuju("dokumen");
    await layar.tombol(/^Mulai ABK \d{4}$/).click();
    await layar.tombol(/^Ajukan ABK/).click();
    // Every figure of the sentence is one of the sample office.
    await dialog()
      .getByText(/^Yang dibekukan: \d+ jabatan, \d+ uraian tugas, kebutuhan \d+ pegawai, menurut aturan hitung /)
      .waitFor();
    await dialog()
      .getByText(/temuan pemeriksaan norma belum dibenarkan/)
      .waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("dokumen-ajukan");
    await dialog().getByRole("button", { name: "Ajukan", exact: true }).click();
    await layar.tombol(/^Tetapkan ABK/).click();
    await dialog().getByLabel("Nomor").fill("12/ORT.06/2027");
    await dialog().getByRole("button", { name: "Tetapkan", exact: true }).click();
    await layar.teks("Ditetapkan").waitFor();
    expect(await layar.teks(/^Nomor 12\/ORT\.06\/2027 tanggal /).isVisible()).toBe(true);
    await tepat().potret("dokumen-ditetapkan");
  });

  it("says where a norm comes from, from the grid, and keeps it in the bank", async () => {
    await abk.bukaJabatan("Arsiparis Terampil");
    await abk.volume().click();
    await layar.tekan("Control+b");
    await layar.pilih(TEKS_ASAL.asalNorma, TEKS_ASAL_NORMA.diukur);
    await dialog().getByRole("button", { name: TEKS_UMUM.simpan, exact: true }).click();
    await dialog().waitFor({ state: "hidden" });
    await layar
      .page()
      .getByRole("rowheader", { name: /^1, .*, Diukur$/ })
      .waitFor();
    await layar.tombol(TEKS_ASAL.tombol).click();
    await dialog().getByRole("button", { name: "Simpan ke bank tugas" }).click();
    await dialog().getByText("Norma di bank tugas: 6 menit").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("asal-dan-bukti");
    await layar.tutupJendela();
  });

  it("shows quietly that figures moved on, and what moved", async () => {
    await abk.ketikVolume("400");
    await layar.tekan("Enter");
    await layar.tersimpan();
    await layar.menuju("abk");
    await layar.tampak(/1 jabatan berbeda dari ABK \d{4} versi 1/);
    await layar.tautan("Lihat perbedaan").click();
    await layar
      .baris(/Arsiparis Terampil/)
      .getByText("Volume 40 → 400")
      .waitFor();
    expect(await layar.page().getByRole("row").count()).toBe(2);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("banding");
  });

  it("keeps the laid-down figures and hands them over under their number", async () => {
    await layar.menuju("dokumen");
    await layar.tautan(/^Lihat ABK/).click();
    const kebutuhan = layar
      .baris(/^Arsiparis Terampil/)
      .getByRole("cell")
      .nth(4);
    // 40 x 50 x 6 + 12 x 420 + 2 x 2,400 + 5 x 50 x 15 = 25,590 minutes = 0.3412, so nobody.
    expect(await kebutuhan.innerText()).toBe("0");
    const berkas = await tepat().unduh(() => layar.tombol("Usul formasi .xlsx").click());
    const sheet = XLSX.read(readFileSync(berkas)).Sheets["Usul Formasi"] ?? {};
    const teks = JSON.stringify(XLSX.utils.sheet_to_json(sheet, { header: 1 }));
    expect(teks).toContain("Nomor 12/ORT.06/2027 tanggal");
    expect([teks.includes("25590"), tepat().galatHalaman]).toEqual([true, []]);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("dokumen-isi");
  });
});
