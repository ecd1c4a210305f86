import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { analis } from "./analis";
import { hostUji, ukuranLayar } from "./harness";

/** Every address that shows a list, of the sample office. */
const DAFTAR = [
  "/pegawai",
  "/jabatan",
  "/abk",
  "/norma",
  "/lima-tahun",
  "/formasi",
  "/riwayat",
  "/peraturan",
  "/abk/banding-profil",
  "/pengaturan/profil",
  "/pengaturan/kedudukan",
] as const;
/** Lists that the sample office has nothing in. */
const KOSONG = ["/skenario", "/dokumen", "/bank", "/pengaturan/surat", "/pengaturan/libur", "/pengaturan/ingatan"] as const;

/** A list is printed and exported as it stands on screen. */
describe(`lists on paper on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const { page } = layar;
  const cetak = () => layar.tombol(TEKS_PRATINJAU.buka);
  const menujuAlamat = (alamat: string) => page().evaluate((tujuan) => location.assign(`#${tujuan}`), alamat);

  it("offers print and export at the right edge of the head of every page with a list", async () => {
    for (const alamat of DAFTAR) {
      await menujuAlamat(alamat);
      await cetak().waitFor();
      const kotak = await cetak().boundingBox();
      expect([alamat, Math.round((kotak?.x ?? 0) + (kotak?.width ?? 0))]).toEqual([alamat, ukuranLayar.width - 20]);
      expect([alamat, await cetak().getAttribute("aria-disabled")]).toEqual([alamat, null]);
    }
  });

  it("says of an empty list why there is nothing to print, reachable by keyboard", async () => {
    for (const alamat of KOSONG) {
      await menujuAlamat(alamat);
      await page().getByRole("button", { name: TEKS_PRATINJAU.buka, disabled: true }).waitFor();
      await cetak().focus();
      await page().getByRole("tooltip", { name: TEKS_PRATINJAU.daftarKosong }).waitFor();
      await cetak().press("Enter");
      expect([alamat, await layar.jendela().count()]).toEqual([alamat, 0]);
    }
  });

  it("exports the people of the filter, in the order on screen, with the filter named", async () => {
    await menujuAlamat("/pegawai");
    await page().getByRole("combobox", { name: "Status" }).click();
    await page().getByRole("option", { name: "PPPK", exact: true }).click();
    await page().getByRole("columnheader", { name: "Usia" }).getByRole("button").click();
    await cetak().click();
    const berkas = await tepat().unduh(() => layar.jendela().getByRole("button", { name: "Unduh .xlsx" }).click());
    const baris = XLSX.utils.sheet_to_json<readonly (string | number | null)[]>(
      Object.values(XLSX.read(readFileSync(berkas)).Sheets)[0] ?? {},
      { header: 1 },
    );
    const teks = baris.flat().filter((isi) => typeof isi === "string");
    expect(teks).toContain("Saringan: Status PPPK");
    expect(teks).toContain("Urutan: Usia");
    const kepala = baris.findIndex((satu) => satu.includes("NIP"));
    const orang = baris.slice(kepala + 1).filter((satu) => typeof satu[0] === "number");
    const kolom = (nama: string): number => (baris[kepala] ?? []).indexOf(nama);
    expect(orang.length).toBeGreaterThan(1);
    expect(new Set(orang.map((satu) => satu[kolom("Status")]))).toEqual(new Set(["PPPK"]));
    const usia = orang.map((satu) => Number(satu[kolom("Usia")]));
    expect(usia).toEqual(usia.toSorted((a, b) => a - b));
    await page().locator("iframe").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("daftar-pratinjau");
    await layar.tutupJendela();
    expect(tepat().galatHalaman).toEqual([]);
  });
});
