import { describe, expect, it } from "vitest";
import { TEKS_CADANGAN as T } from "../../core/text/cadangan";
import { TEKS_JABATAN } from "../../core/text/jabatan";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The analyst takes a snapshot of the sample, changes something, looks back, and goes back; each test goes on where the one before it stopped. */
describe(`snapshots on ${hostUji()}`, () => {
  const { layar } = analis({ contoh: true });
  const { page } = layar;
  const tombol = (nama: string) => page().getByRole("button", { name: nama, exact: true });

  it("says that there is none yet, and takes one", async () => {
    await layar.menuju("cadangan");
    await page().getByText(T.kosong, { exact: true }).waitFor();
    expect(await layar.pelanggaranDuaRupa("cadangan-kosong")).toEqual([]);
    await tombol(T.buat).click();
    await page().getByRole("grid", { name: T.tabel }).waitFor();
    expect(await layar.pelanggaranDuaRupa("cadangan")).toEqual([]);
  });

  it("shows what going back would cost, after something was changed", async () => {
    await layar.keAlamat("/jabatan/unit-baru");
    const nama = page().getByRole("textbox", { name: TEKS_JABATAN.isian.nama }).first();
    await nama.fill("Unit sesudah cadangan");
    await nama.press("Enter");
    await page().getByText("Unit sesudah cadangan").first().waitFor();
    await layar.menuju("cadangan");
    await page().getByRole("grid", { name: T.tabel }).press("Enter");
    await page()
      .getByText(/Tambah unit Unit sesudah cadangan/u)
      .waitFor();
    expect(await layar.pelanggaranDuaRupa("cadangan-banding")).toEqual([]);
  });

  it("opens it to be read only, in a frame with the way back", async () => {
    await tombol(T.rincian.lihat).click();
    await tombol(T.bingkai.kembali.contoh).waitFor();
    expect(await layar.pelanggaranDuaRupa("cadangan-dilihat")).toEqual([]);
    await tombol(T.bingkai.kembali.contoh).click();
    await tombol(T.bingkai.kembali.contoh).waitFor({ state: "detached" });
  });

  it("goes back once the word is typed, and keeps the data of before", async () => {
    await layar.menuju("cadangan");
    await page().getByRole("grid", { name: T.tabel }).press("Enter");
    await tombol(T.rincian.pulihkan).click();
    expect(await tombol(T.pulihkan.ya).isDisabled()).toBe(true);
    await page().getByLabel(T.pulihkan.ketik).fill("pulihkan");
    await tombol(T.pulihkan.ya).click();
    await page()
      .getByText(/^Data kantor dipulihkan\./u)
      .waitFor();
    await layar.keAlamat("/riwayat");
    await page()
      .getByText(/^Pulihkan data dari cadangan/u)
      .first()
      .waitFor();
  });
});
