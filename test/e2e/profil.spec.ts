import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

const LIBUR_2026 = [
  "Kamis, 1 Januari 2026: Tahun Baru Masehi",
  "21-03-2026 Idul Fitri",
  "01-05-2026 Hari Buruh",
  "17-08-2026 Hari Kemerdekaan",
  "24-12-2026 Cuti Bersama Natal",
].join("\n");

describe(`regulation profiles on ${hostUji()}`, () => {
  let tepat: TepatTerbuka;

  beforeAll(async () => {
    tepat = await bukaTepat({ contoh: true });
    tepat.page.setDefaultTimeout(10_000);
    await tepat.page.getByRole("heading", { level: 1 }).waitFor();
  });

  afterAll(() => tepat.tutup());

  const menuju = (nama: string): Promise<void> => tepat.page.getByRole("navigation").getByRole("link", { name: nama, exact: true }).click();
  /** Violations in either appearance of what is on screen. */
  const pelanggaran = async (nama: string): Promise<readonly unknown[]> => {
    const semua: unknown[] = [];
    for (const skema of ["light", "dark"] as const) {
      await tepat.page.emulateMedia({ colorScheme: skema, reducedMotion: "reduce" });
      await tepat.potret(`${nama}-${skema}`);
      // A colour that is still fading in is not yet the one that people read.
      await tepat.page.evaluate("Promise.allSettled(document.getAnimations().map((gerak) => gerak.finished))");
      semua.push(...(await periksaAksesibilitas(tepat.page)));
    }
    return semua;
  };

  it("takes a pasted list of holidays into the calendar", async () => {
    const { page } = tepat;
    await menuju("Pengaturan");
    await page.getByRole("tab", { name: "Kalender libur" }).click();
    await page.getByRole("button", { name: "Tempel daftar" }).click();
    await page.getByLabel("Daftar hari libur").fill(LIBUR_2026);
    await page.getByRole("button", { name: "Masukkan 5 hari" }).click();
    await page.getByText("5 hari ditambahkan, 0 diubah, 0 sudah sama.").waitFor();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.getByRole("combobox", { name: "Tahun" }).click();
    await page.getByRole("option", { name: "2026" }).click();
    await page.getByRole("listbox").waitFor({ state: "hidden" });
    await page.getByText("Pekan 5 hari: 365 hari − 104 akhir pekan − 3 libur − 1 cuti bersama = 257 hari").waitFor();
    expect(await pelanggaran("kalender-libur")).toEqual([]);
  });

  it("computes a profile of 245 days from it, which divides every row by the time of its period", async () => {
    const { page } = tepat;
    await page.getByRole("tab", { name: "Profil ABK" }).click();
    await page.getByRole("button", { name: "Tambah profil" }).click();
    await page.getByLabel("Nama profil").fill("Kantor 2026");
    await page.getByLabel("Berlaku sejak").fill("01-01-2026");
    await page.getByText("Dihitung dari kalender", { exact: true }).click();
    await page.getByLabel("Tahun kalender").fill("2026");
    await page.getByRole("button", { name: "Hitung hari dari kalender" }).click();
    await page.getByText("Hari kerja 2026: 365 − 104 akhir pekan − 3 libur − 1 cuti bersama − 12 cuti tahunan = 245 hari.").waitFor();
    await page.getByText("Setahun: 245 × 315 = 77.175 menit (1.286,25 jam).").waitFor();
    await page.getByText("B: dibagi WKE periodenya", { exact: true }).click();
    expect(await pelanggaran("profil-dihitung")).toEqual([]);
    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByText("Dihitung dari kalender 2026").waitFor();
  });

  it("sets the three profiles side by side without changing the one in force", async () => {
    const { page } = tepat;
    await menuju("ABK");
    await page.getByRole("link", { name: "Bandingkan profil" }).click();
    await page.getByLabel("Kebutuhan setiap jabatan menurut setiap profil").waitFor();
    await page.getByText("harian 315, mingguan 1.575, bulanan 6.431").waitFor();
    await page.getByText("PermenPAN-RB 1/2020 (1.250 jam) (dipakai)").waitFor();
    expect(await pelanggaran("banding-profil")).toEqual([]);
    await page.getByRole("switch", { name: "Hanya yang berbeda" }).click({ force: true });
    const berkas = await tepat.unduh(() => page.getByRole("button", { name: "Unduh tabel (.csv)" }).click());
    expect(readFileSync(berkas, "utf8").split("\r\n")[1]).toMatch(/^"Sekretariat KPU Kabupaten Contoh";"Sekretaris";12;1;0,9588;1;0;/u);
  });

  it("says in the explanation by what every row is divided once the profile is used", async () => {
    const { page } = tepat;
    await menuju("Pengaturan");
    await page.getByRole("tab", { name: "Profil ABK" }).click();
    await page
      .getByRole("row", { name: /^Kantor 2026/ })
      .getByRole("button", { name: "Pakai profil ini" })
      .click();
    await page.getByText("Semua hitungan kini memakai Kantor 2026.").waitFor();
    await menuju("ABK");
    await page
      .getByRole("link", { name: "Pengelola Keuangan" })
      .or(page.getByRole("link", { name: "Sekretaris", exact: true }))
      .first()
      .click();
    // A key pressed before the page of the jabatan stands belongs to the list.
    await page.getByRole("gridcell").first().waitFor();
    await page.keyboard.press("F1");
    await page.getByText("÷ 6.431").first().waitFor();
    expect(await pelanggaran("jejak-per-periode")).toEqual([]);
    expect(tepat.galatHalaman).toEqual([]);
  });
});
