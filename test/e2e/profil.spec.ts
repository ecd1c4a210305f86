import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TEKS_DAFTAR_ABK } from "../../core/text/abk-halaman";
import { TEKS_KALENDER } from "../../core/text/libur";
import { TEKS_PROFIL } from "../../core/text/pengaturan";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

const LIBUR_2026 = [
  "Kamis, 1 Januari 2026: Tahun Baru Masehi",
  "21-03-2026 Idul Fitri",
  "01-05-2026 Hari Buruh",
  "17-08-2026 Hari Kemerdekaan",
  "24-12-2026 Cuti Bersama Natal",
].join("\n");

describe(`regulation profiles on ${hostUji()}`, () => {
  const { layar, abk, pengaturan, tepat } = analis({ contoh: true });

  it("takes a pasted list of holidays into the calendar", async () => {
    const page = layar.page();
    await pengaturan.tempelLibur(LIBUR_2026);
    await layar.tampak("5 hari ditambahkan, 0 diubah, 0 sudah sama.");
    await layar.jendela().waitFor({ state: "hidden" });
    await layar.pilih(TEKS_KALENDER.tahun, "2026");
    await page.getByRole("listbox").waitFor({ state: "hidden" });
    await layar.tampak("Pekan 5 hari: 365 hari − 104 akhir pekan − 3 libur − 1 cuti bersama = 257 hari");
    expect(await layar.pelanggaranDuaRupa("kalender-libur")).toEqual([]);
  });

  it("computes a profile of 245 days from it, which divides every row by the time of its period", async () => {
    const page = layar.page();
    await pengaturan.tambahProfil();
    await page.getByLabel("Nama aturan hitung").fill("Kantor 2026");
    await page.getByLabel("Berlaku sejak").fill("01-01-2026");
    await layar.teks("Dihitung dari kalender").click();
    await page.getByLabel("Tahun kalender").fill("2026");
    await layar.tombol("Hitung hari dari kalender").click();
    await layar.tampak("Hari kerja 2026: 365 − 104 akhir pekan − 3 libur − 1 cuti bersama − 12 cuti tahunan = 245 hari.");
    await layar.tampak("Setahun: 245 × 315 = 77.175 menit (1.286,25 jam).");
    await layar.teks("B: dibagi WKE periodenya").click();
    expect(await layar.pelanggaranDuaRupa("profil-dihitung")).toEqual([]);
    await layar.tombol(TEKS_UMUM.simpan).click();
    await layar.tampak("Dihitung dari kalender 2026");
  });

  it("sets the three profiles side by side without changing the one in force", async () => {
    const page = layar.page();
    await layar.menuju("abk");
    await layar.tautan(TEKS_DAFTAR_ABK.bandingkanProfil).click();
    await page.getByRole("table", { name: "Kebutuhan setiap jabatan menurut setiap aturan hitung" }).waitFor();
    await layar.tampak("harian 315, mingguan 1.575, bulanan 6.431");
    await layar.tampak("PermenPAN-RB 1/2020 (1.250 jam) (dipakai)");
    expect(await layar.pelanggaranDuaRupa("banding-profil")).toEqual([]);
    await page.getByRole("switch", { name: "Hanya yang berbeda" }).click({ force: true });
    const berkas = await tepat().unduh(() => layar.tombol("Unduh tabel (.csv)").click());
    expect(readFileSync(berkas, "utf8").split("\r\n")[1]).toMatch(/^"Sekretariat KPU Kabupaten Contoh";"Sekretaris";12;1;0,9588;1;0;/u);
  });

  it("says in the explanation by what every row is divided once the profile is used", async () => {
    await pengaturan.pakaiProfil("Kantor 2026");
    await layar.tampak(TEKS_PROFIL.dipakai("Kantor 2026"));
    await abk.bukaJabatan("Sekretaris");
    await layar.tekan("F1");
    await layar.tampak("÷ 6.431");
    expect(await layar.pelanggaranDuaRupa("jejak-per-periode")).toEqual([]);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
