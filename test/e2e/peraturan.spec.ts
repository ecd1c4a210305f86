import { describe, expect, it } from "vitest";
import { TEKS_PROFIL } from "../../core/text/pengaturan";
import { TEKS_PERATURAN } from "../../core/text/peraturan";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`the register of rules on ${hostUji()}`, () => {
  const { layar, abk, pengaturan, tepat } = analis({ contoh: true });
  const cari = () => layar.page().getByRole("searchbox", { name: TEKS_PERATURAN.cariNama });

  it("finds the article of a number by the number alone", async () => {
    await layar.menuju("peraturan");
    expect(await layar.pelanggaranDuaRupa("peraturan")).toEqual([]);
    await cari().fill("450");
    const jam = layar.tombol(/^Jam kerja formal sehari/u);
    await jam.getByText("450 menit (7,5 jam)").waitFor();
    await jam.getByText("Pasal 3 ayat (1) dan Pasal 4 ayat (1)").waitFor();
    await jam.getByText("Terverifikasi").waitFor();
    await jam.click();
    await layar.tampak("Hari kerja dan jam kerja instansi pemerintah dan pegawai ASN");
    expect(await layar.pelanggaranDuaRupa("peraturan-terbuka")).toEqual([]);
    await cari().fill("zebra terbang");
    await layar.tampak(TEKS_PERATURAN.tidakAda("zebra terbang"));
    await cari().fill("");
  });

  it("says of a rule without an article where the office can have it, and lists such rules", async () => {
    await layar.teks(TEKS_PERATURAN.saringan.tanpaPasal).click();
    const tahun = layar.tombol(/^Waktu kerja efektif satu pegawai setahun \(250 hari/u);
    await tahun.getByText("pasal belum diketahui").waitFor();
    await tahun.click();
    const cara = layar
      .page()
      .getByRole("listitem")
      .filter({ has: tahun })
      .getByText(/^Buka PermenPAN-RB 1\/2020 di jdih\.menpan\.go\.id, lampiran/u);
    await cara.waitFor();
    const usiaPensiun = layar.tombol(/^Batas usia pensiun/u);
    expect(await usiaPensiun.count()).toBe(0);
    await layar.teks(TEKS_PERATURAN.saringan.semua).click();
    await usiaPensiun.first().waitFor();
  });

  it("leads from a term of the glossary to the rule behind it", async () => {
    await cari().fill("batas usia pensiun");
    await layar.page().getByRole("region", { name: "Istilah" }).getByRole("link", { name: "bup-jabatan" }).click();
    await layar.page().getByText("Pimpinan Tinggi: 60 tahun", { exact: true }).last().waitFor();
    expect(await cari().inputValue()).toBe("");
  });

  it("opens the entry beside a field by keyboard, and Escape closes it alone and gives the focus back", async () => {
    await pengaturan.tambahProfil();
    const sumber = layar.sumber("Waktu kerja efektif setahun (menit)");
    await sumber.focus();
    await layar.tekan("Enter");
    const jendela = layar.jendelaSumber("Waktu kerja efektif setahun (menit)");
    await jendela.getByText("75.000 menit (1.250 jam)").waitFor();
    await jendela.getByText("PermenPAN-RB 1/2020: Pedoman analisis jabatan dan analisis beban kerja").waitFor();
    expect(await layar.pelanggaranDuaRupa("sumber")).toEqual([]);
    await layar.tutupJendela(jendela);
    await layar.jendela(TEKS_PROFIL.baru).waitFor();
    expect(await sumber.evaluate((tombol) => tombol === document.activeElement)).toBe(true);
  });

  it("shows the rule of the family that the typed year belongs to", async () => {
    await layar.page().getByLabel("Waktu kerja efektif setahun (menit)", { exact: false }).first().fill("72.000");
    await layar.sumber("Hari kerja setahun").click();
    const jendela = layar.jendelaSumber("Hari kerja setahun");
    await jendela.getByText("240 hari", { exact: true }).waitFor();
    expect(await jendela.getByText(/^Perka BKN 19\/2011: /u).count()).toBe(1);
    await layar.tutupJendela(jendela);
    await layar.tombol(TEKS_UMUM.batal).click();
  });

  it("tells what the office changed: a switch of kedudukan hukum", async () => {
    await layar.menuju("peraturan");
    await layar.teks(TEKS_PERATURAN.saringan.diubah).click();
    await layar.tampak(TEKS_PERATURAN.kosong.diubah);
    await pengaturan.buka("kedudukan");
    await layar.page().getByRole("switch", { name: "Hitung Tugas belajar sebagai pemangku" }).click({ force: true });
    await layar.page().getByRole("switch", { name: "Hitung Tugas belajar sebagai pemangku", checked: true }).waitFor();
    await layar.sumber("Tugas belajar").click();
    await layar.tautan(TEKS_PERATURAN.buka).click();
    await layar.tampak("Tugas belajar dihitung memangku jabatan.");
    await layar.teks(TEKS_PERATURAN.saringan.diubah).click();
    await layar.tampak(/^Menampilkan 1 dari \d+ aturan$/u);
    expect(await layar.pelanggaranDuaRupa("peraturan-diubah")).toEqual([]);
  });

  it("opens the rules of an explanation from the drawer, over it", async () => {
    await abk.bukaJabatan("Sekretaris");
    for (const [hal, nilai] of [
      ["PermenPAN-RB 1/2020 (1.250 jam)", "75.000 menit (1.250 jam)"],
      ["Dibulatkan", "Setengah ke atas (≥ 0,5 naik)"],
      ["Prestasi (PJ)", "A: 1,01 ke atas"],
    ] as const) {
      await layar.sumber(hal).click();
      await layar.jendelaSumber(hal).getByText(nilai).waitFor();
      await layar.tutupJendela(layar.jendelaSumber(hal));
    }
    expect(await layar.pelanggaranDuaRupa("sumber-jabatan")).toEqual([]);
    await layar.sel().first().click();
    await layar.tekan("F1");
    await layar.sumber("Pembulatan, pembulatan-kebutuhan").click();
    await layar.tampak("Tidak ada naskah tentang pembulatan yang terbaca, dan sumber berselisih.");
    expect(await layar.pelanggaranDuaRupa("sumber-jejak")).toEqual([]);
    await layar.tekan("Escape");
    await layar.page().getByRole("heading", { name: "Pembulatan", exact: true }).waitFor();
    expect(tepat().galatHalaman).toEqual([]);
  });
});
