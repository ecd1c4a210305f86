import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { bukaTepat, hostUji, type TepatTerbuka } from "./harness";

describe(`the register of rules on ${hostUji()}`, () => {
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
      semua.push(...(await periksaAksesibilitas(tepat.page)));
    }
    return semua;
  };

  it("finds the article of a number by the number alone", async () => {
    const { page } = tepat;
    await menuju("Peraturan");
    await page.getByRole("heading", { level: 1, name: "Peraturan" }).waitFor();
    expect(await pelanggaran("peraturan")).toEqual([]);
    await page.getByRole("searchbox", { name: "Cari aturan" }).fill("450");
    const jam = page.getByRole("button", { name: /^Jam kerja formal sehari/u });
    await jam.getByText("450 menit (7,5 jam)").waitFor();
    await jam.getByText("Pasal 3 ayat (1) dan Pasal 4 ayat (1)").waitFor();
    await jam.getByText("Terverifikasi").waitFor();
    await jam.click();
    await page.getByText("Hari kerja dan jam kerja instansi pemerintah dan pegawai ASN").waitFor();
    expect(await pelanggaran("peraturan-terbuka")).toEqual([]);
    await page.getByRole("searchbox", { name: "Cari aturan" }).fill("angka yang tidak ada");
    await page.getByText("Tidak ada aturan atau istilah yang cocok dengan “angka yang tidak ada”.").waitFor();
    await page.getByRole("searchbox", { name: "Cari aturan" }).fill("");
  });

  it("says of a rule without an article where the office can have it, and lists such rules", async () => {
    const { page } = tepat;
    await page.getByText("Tanpa pasal", { exact: true }).click();
    const tahun = page.getByRole("button", { name: /^Waktu kerja efektif satu pegawai setahun \(250 hari/u });
    await tahun.getByText("pasal belum diketahui").waitFor();
    await tahun.click();
    const cara = page
      .getByRole("listitem")
      .filter({ has: tahun })
      .getByText(/^Buka PermenPAN-RB 1\/2020 di jdih\.menpan\.go\.id, lampiran/u);
    await cara.waitFor();
    expect(await page.getByRole("button", { name: /^Batas usia pensiun/u }).count()).toBe(0);
    await page.getByText("Semua", { exact: true }).click();
    await page
      .getByRole("button", { name: /^Batas usia pensiun/u })
      .first()
      .waitFor();
  });

  it("leads from a term of the glossary to the rule behind it", async () => {
    const { page } = tepat;
    await page.getByRole("searchbox", { name: "Cari aturan" }).fill("batas usia pensiun");
    await page.getByRole("region", { name: "Istilah" }).getByRole("link", { name: "bup-jabatan" }).click();
    await page.getByText("Pimpinan Tinggi: 60 tahun", { exact: true }).last().waitFor();
    expect(await page.getByRole("searchbox", { name: "Cari aturan" }).inputValue()).toBe("");
  });

  it("opens the entry beside a field by keyboard, and Escape closes it alone and gives the focus back", async () => {
    const { page } = tepat;
    await menuju("Pengaturan");
    await page.getByRole("tab", { name: "Profil ABK" }).click();
    await page.getByRole("button", { name: "Tambah profil" }).click();
    const sumber = page.getByRole("button", { name: "Sumber: Waktu kerja efektif setahun (menit)" });
    await sumber.focus();
    await page.keyboard.press("Enter");
    const jendela = page.getByRole("dialog", { name: "Sumber: Waktu kerja efektif setahun (menit)" });
    await jendela.getByText("75.000 menit (1.250 jam)").waitFor();
    await jendela.getByText("PermenPAN-RB 1/2020: Pedoman analisis jabatan dan analisis beban kerja").waitFor();
    expect(await pelanggaran("sumber")).toEqual([]);
    await page.keyboard.press("Escape");
    await jendela.waitFor({ state: "hidden" });
    await page.getByRole("dialog", { name: "Profil baru" }).waitFor();
    expect(await sumber.evaluate((tombol) => tombol === document.activeElement)).toBe(true);
  });

  it("shows the rule of the family that the typed year belongs to", async () => {
    const { page } = tepat;
    await page.getByLabel("Waktu kerja efektif setahun (menit)", { exact: false }).first().fill("72.000");
    await page.getByRole("button", { name: "Sumber: Hari kerja setahun" }).click();
    const jendela = page.getByRole("dialog", { name: "Sumber: Hari kerja setahun" });
    await jendela.getByText("240 hari", { exact: true }).waitFor();
    expect(await jendela.getByText(/^Perka BKN 19\/2011: /u).count()).toBe(1);
    await page.keyboard.press("Escape");
    await jendela.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Batal" }).click();
  });

  it("tells what the office changed: a switch of kedudukan hukum", async () => {
    const { page } = tepat;
    await menuju("Peraturan");
    await page.getByText("Diubah kantor", { exact: true }).click();
    await page.getByText("Kantor ini memakai semua aturan seperti tercatat.").waitFor();
    await menuju("Pengaturan");
    await page.getByRole("tab", { name: "Kedudukan hukum" }).click();
    await page.getByRole("switch", { name: "Hitung Tugas belajar sebagai pemangku" }).click({ force: true });
    await page.getByRole("switch", { name: "Hitung Tugas belajar sebagai pemangku", checked: true }).waitFor();
    await page.getByRole("button", { name: "Sumber: Tugas belajar" }).click();
    await page.getByRole("link", { name: "Buka di Peraturan" }).click();
    await page.getByText("Tugas belajar dihitung memangku jabatan.").waitFor();
    await page.getByText("Diubah kantor", { exact: true }).click();
    await page.getByText(/^1 dari \d+ aturan$/u).waitFor();
    expect(await pelanggaran("peraturan-diubah")).toEqual([]);
  });

  it("opens the rules of an explanation from the drawer, over it", async () => {
    const { page } = tepat;
    await menuju("ABK");
    await page.getByRole("link", { name: "Sekretaris", exact: true }).first().click();
    await page.getByRole("gridcell").first().waitFor();
    for (const [hal, nilai] of [
      ["PermenPAN-RB 1/2020 (1.250 jam)", "75.000 menit (1.250 jam)"],
      ["Dibulatkan", "Setengah ke atas (≥ 0,5 naik)"],
      ["Prestasi (PJ)", "A: 1,01 ke atas"],
    ] as const) {
      await page.getByRole("button", { name: `Sumber: ${hal}`, exact: true }).click();
      await page
        .getByRole("dialog", { name: `Sumber: ${hal}`, exact: true })
        .getByText(nilai)
        .waitFor();
      await page.keyboard.press("Escape");
    }
    expect(await pelanggaran("sumber-jabatan")).toEqual([]);
    await page.getByRole("gridcell").first().click();
    await page.keyboard.press("F1");
    await page.getByRole("button", { name: "Sumber: Pembulatan, pembulatan-kebutuhan" }).click();
    await page.getByText("Tidak ada naskah tentang pembulatan yang terbaca, dan sumber berselisih.").waitFor();
    expect(await pelanggaran("sumber-jejak")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Pembulatan", exact: true }).waitFor();
    expect(tepat.galatHalaman).toEqual([]);
  });
});
