import { describe, expect, it } from "vitest";
import { TEKS_ABK_JABATAN } from "../../core/text/abk-halaman";
import { TEKS_DRAF } from "../../core/text/draf";
import { TEKS_JABATAN } from "../../core/text/jabatan";
import { TEKS_KELENGKAPAN } from "../../core/text/kelengkapan";
import { TEKS_JENIS_KELAMIN, TEKS_PEGAWAI } from "../../core/text/pegawai";
import { LABEL_SURAT } from "../../core/text/surat";
import { GALAT_RUMUS, TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`filling in forms on ${hostUji()}`, () => {
  const { layar, abk, tepat } = analis({ contoh: true });
  const page = () => layar.page();
  const simpan = () => layar.tombol(TEKS_UMUM.simpan);
  const terfokus = () => page().evaluate(() => document.activeElement?.getAttribute("data-path"));

  it("takes birth date and sex from the NIP, and leaves alone what was filled in", async () => {
    await layar.menuju("pegawai");
    await layar.tautan(new RegExp(`^${TEKS_PEGAWAI.tambah}`)).click();
    await layar.isian(TEKS_PEGAWAI.isian.nip).fill("199204072023211019");
    expect(await layar.isian(TEKS_PEGAWAI.isian.tanggalLahir).inputValue()).toBe("07-04-1992");
    expect(await page().getByRole("combobox", { name: TEKS_PEGAWAI.isian.jenisKelamin }).inputValue()).toBe(TEKS_JENIS_KELAMIN.pria);
    await layar.isian(TEKS_PEGAWAI.isian.tanggalLahir).fill("08-04-1992");
    await layar.isian(TEKS_PEGAWAI.isian.nip).fill("199204072023212019");
    expect(await layar.isian(TEKS_PEGAWAI.isian.tanggalLahir).inputValue()).toBe("08-04-1992");
    await layar.isian(TEKS_PEGAWAI.isian.catatanNip).waitFor();
  });

  it("puts the focus into the first field that is refused, with its reason below", async () => {
    await layar.isian(/^Nama( \*)?$/).fill("=HYPERLINK(1)");
    await layar.isian(TEKS_PEGAWAI.isian.tahunLulus).fill("19");
    await simpan().click();
    await layar.teks(GALAT_RUMUS).waitFor();
    await expect.poll(terfokus).toBe("nip");
    await layar.isian(TEKS_PEGAWAI.isian.nip).fill("");
    await simpan().click();
    await expect.poll(terfokus).toBe("nama");
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("isian-ditolak");
    await layar.tombol(TEKS_DRAF.buang).click();
    await layar.tutupJendela();
  });

  it("tells what the shell refuses at the field that it is about", async () => {
    await layar.menuju("jabatan");
    await layar.tombol(new RegExp(`^${TEKS_JABATAN.tambahUnit}`)).click();
    await layar.isian(/^Nama( \*)?$/).fill("Sekretariat KPU Kabupaten Contoh");
    await simpan().click();
    await page()
      .getByText(/^Nama “Sekretariat KPU Kabupaten Contoh” sudah ada/)
      .waitFor();
    await expect.poll(terfokus).toBe("nama");
    await layar.tombol(TEKS_DRAF.buang).click();
    await layar.tutupJendela();
  });

  it("never says saved while a cell is refused, and keeps its text over a reload", async () => {
    await abk.bukaJabatan("Arsiparis Terampil");
    await abk.ketikVolume("sepuluh");
    await layar.tekan("Enter");
    await layar.teks(TEKS_ABK_JABATAN.statusDitolak("1")).waitFor();
    expect(await layar.teks(TEKS_ABK_JABATAN.status.tersimpan).count()).toBe(0);
    await page().reload();
    await layar.teks(TEKS_ABK_JABATAN.statusDitolak("1")).waitFor();
    expect(await abk.volume().innerText()).toContain("sepuluh");
  });

  it("marks a row without volume, counts it in the list and on Beranda, and leads to it", async () => {
    await abk.ketikVolume("0");
    await layar.tekan("Enter");
    await layar.tersimpan();
    await page()
      .getByRole("rowheader", { name: /Belum lengkap: volume$/ })
      .waitFor();
    await layar.menuju("abk");
    await layar.teks(TEKS_KELENGKAPAN.tanda(1)).waitFor();
    await layar.tampak(new RegExp(TEKS_KELENGKAPAN.baris(1)));
    await tepat().potret("belum-lengkap");
    await layar.menuju("beranda");
    await layar.tautan(TEKS_KELENGKAPAN.bukaPertama).click();
    await layar.judul("Arsiparis Terampil").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
  });

  it.skipIf(hostUji() !== "web")(
    "shows both texts when another window stored the same field meanwhile, and overwrites neither",
    async () => {
      const kontak = (window = page()) => window.getByRole("textbox", { name: LABEL_SURAT.kontak });
      const surat = page().url().replace(/#.*/u, "#/pengaturan/surat");
      await page().goto(surat);
      await kontak().fill("Telepon 1");
      const lain = await page().context().newPage();
      await lain.goto(surat);
      await kontak(lain).fill("Telepon 2");
      await lain.getByRole("button", { name: TEKS_UMUM.simpan, exact: true }).first().click();
      await lain.getByRole("button", { name: TEKS_DRAF.buang, exact: true }).waitFor({ state: "detached" });
      await lain.close();
      await simpan().first().click();
      await page()
        .getByText(TEKS_DRAF.bandingan(LABEL_SURAT.kontak, "Telepon 2", "Telepon 1"))
        .waitFor();
      expect(await kontak().inputValue()).toBe("Telepon 1");
      await tepat().potret("isian-bertentangan");
      await layar.tombol(TEKS_DRAF.pakaiTersimpanUntuk(LABEL_SURAT.kontak)).click();
      expect(await kontak().inputValue()).toBe("Telepon 2");
    },
  );
});
