import { describe, expect, it } from "vitest";
import { TEKS_IMPOR_PRESENSI, TEKS_PRESENSI_HALAMAN as T } from "../../core/text/presensi-halaman";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The officer looks through the attendance of the sample office; each test goes on where the one before it stopped. */
describe(`attendance on ${hostUji()}`, () => {
  const { layar } = analis({ contoh: true });
  const { page } = layar;

  it("counts everybody's year, and shows who is close to a threshold", async () => {
    await layar.menuju("presensi");
    await page().getByRole("grid", { name: T.hitunganTabel }).waitFor();
    await layar.tampak(/Pernyataan tidak puas secara tertulis/u);
    expect(await layar.pelanggaranDuaRupa("kehadiran")).toEqual([]);
  });

  it("explains each number of a person to the day", async () => {
    await page().getByRole("grid", { name: T.hitunganTabel }).press("Enter");
    await page()
      .getByRole("heading", { name: T.kalender(2026) })
      .waitFor();
    expect(await layar.pelanggaranDuaRupa("kehadiran-orang")).toEqual([]);
  });

  it("shows a month, in which the keyboard moves and opens a day", async () => {
    await layar.keAlamat("/presensi/bulan");
    await page().getByText(T.kisiPetunjuk).waitFor();
    expect(await layar.pelanggaranDuaRupa("kehadiran-bulan")).toEqual([]);
  });

  it("shows the trend with its table, the hours of work, and where a file is chosen", async () => {
    await layar.keAlamat("/presensi/tren");
    await page()
      .getByRole("img", { name: new RegExp(T.trenHari, "u") })
      .waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.keAlamat("/presensi/jam-kerja");
    await page().getByText("07:30-16:30").first().waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.keAlamat("/presensi/impor");
    await layar.tampak(T.impor);
    await layar.tombol(TEKS_IMPOR_PRESENSI.pilih).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
  });
});
