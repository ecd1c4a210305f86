import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { istilahDalam } from "../../core/peraturan/istilah";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** Every address that shows a list, of the sample office. */
const DAFTAR = [
  "/pegawai",
  "/jabatan",
  "/abk",
  "/norma",
  "/fungsi",
  "/fungsi/kelas",
  "/fungsi/contoh-unit-kul",
  "/anjab",
  "/lima-tahun",
  "/formasi",
  "/proyeksi",
  "/riwayat",
  "/peraturan",
  "/abk/banding-profil",
  "/pengaturan/profil",
  "/pengaturan/kedudukan",
] as const;
/** Lists that the sample office has nothing in. */
const KOSONG = ["/skenario", "/dokumen", "/bank", "/pengaturan/surat", "/pengaturan/libur", "/pengaturan/ingatan"] as const;

/** Words of the law say what they mean where they head a column. */
describe(`words of the law on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const { page } = layar;

  it("gives every abbreviation that heads a column or a figure its meaning, on every page with a list", async () => {
    for (const alamat of ["/", ...DAFTAR]) {
      await layar.keAlamat(alamat);
      await page().locator(":is(table, [role=grid], dl):visible").first().waitFor();
      const kepala = await page()
        .locator("th[scope=col], thead th, [role=columnheader], dt")
        .evaluateAll((semua) => semua.map((satu) => [satu.textContent.trim(), satu.querySelector("[data-istilah]") !== null] as const));
      const tanpa = kepala.filter(([teks, bertip]) => !bertip && istilahDalam(teks).some(({ singkatan }) => singkatan === teks));
      expect([alamat, tanpa]).toEqual([alamat, []]);
    }
  });

  it("says on focus what EJ means and by which article", async () => {
    await layar.keAlamat("/abk");
    await page().getByRole("columnheader", { name: "EJ" }).getByRole("button").focus();
    const tip = page().getByRole("tooltip");
    await tip.waitFor();
    expect(await tip.innerText()).toMatch(/Efektivitas jabatan \(EJ\): Beban kerja dibagi .+ Dasar: .+/u);
    await tepat().potret("istilah-kepala");
  });

  it("has one quiet mark of confidence in the head of the window, which opens the rules that are not sure", async () => {
    await page()
      .getByRole("link", { name: /ketentuan belum pasti/u })
      .click();
    await layar.judul("Peraturan").waitFor();
    await expect.poll(() => page().getByRole("radio", { name: "Belum pasti" }).isChecked()).toBe(true);
    expect(tepat().galatHalaman).toEqual([]);
  });
});

/** A click anywhere in a row does what Enter on its name does. */
describe(`rows on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const { page } = layar;
  const penunjuk = (sel: Locator) => sel.evaluate((ini) => getComputedStyle(ini).cursor);

  it("open their detail by a click, with the pointer saying so, on each page in the same way", async () => {
    await layar.keAlamat("/pegawai");
    const orang = page().getByRole("gridcell", { name: "Operator Layanan Operasional" }).first();
    expect(await penunjuk(orang)).toBe("pointer");
    await orang.click();
    await layar.jendela().waitFor();
    await layar.tutupJendela();
    await layar.keAlamat("/norma");
    const temuan = page().getByRole("cell", { name: /^Norma 60 menit, 12 kali median/u });
    expect(await penunjuk(temuan)).toBe("pointer");
    await temuan.click();
    await layar.jendela("Norma di atas 2× median").waitFor();
    await layar.tutupJendela();
    await layar.keAlamat("/riwayat");
    const jenis = page().getByRole("cell", { name: "Perubahan", exact: true });
    expect(await penunjuk(jenis)).toBe("pointer");
    await jenis.click();
    await page().getByRole("button", { name: "Isi kantor contoh", expanded: true }).waitFor();
    await layar.keAlamat("/abk");
    await page()
      .getByRole("row", { name: /^Pranata Komputer/u })
      .getByRole("cell", { name: "139.680" })
      .click();
    await layar.judul("Pranata Komputer Ahli Pertama").waitFor();
    expect(tepat().galatHalaman).toEqual([]);
  });
});

/** A list is printed and exported as it stands on screen. */
describe(`lists on paper on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const { page } = layar;
  const cetak = () => layar.tombol(TEKS_PRATINJAU.buka);

  /** Where the room of the page ends: at the window, or at the scroll bar that a long page has on some systems. */
  const tepiIsi = (): Promise<number> =>
    page().evaluate(() => {
      const isi = document.getElementById("isi");
      return isi === null ? 0 : Math.round(isi.getBoundingClientRect().left) + isi.clientWidth;
    });

  it("offers print and export at the right edge of the head of every page with a list", async () => {
    for (const alamat of DAFTAR) {
      await layar.keAlamat(alamat);
      await cetak().waitFor();
      const kotak = await cetak().boundingBox();
      expect([alamat, Math.round((kotak?.x ?? 0) + (kotak?.width ?? 0))]).toEqual([alamat, (await tepiIsi()) - 20]);
      expect([alamat, await cetak().getAttribute("aria-disabled")]).toEqual([alamat, null]);
    }
  });

  it("says of an empty list why there is nothing to print, reachable by keyboard", async () => {
    for (const alamat of KOSONG) {
      await layar.keAlamat(alamat);
      await page().getByRole("button", { name: TEKS_PRATINJAU.buka, disabled: true }).waitFor();
      await cetak().focus();
      await page().getByRole("tooltip", { name: TEKS_PRATINJAU.daftarKosong }).waitFor();
      await cetak().press("Enter");
      expect([alamat, await layar.jendela().count()]).toEqual([alamat, 0]);
    }
  });

  it("exports the people of the filter, in the order on screen, with the filter named", async () => {
    await layar.keAlamat("/pegawai");
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
