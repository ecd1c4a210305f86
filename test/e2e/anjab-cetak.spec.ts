import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TEKS_UNSUR } from "../../core/text/anjab";
import { TEKS_BANDING_ANJAB } from "../../core/text/banding-anjab";
import { TEKS_DOKUMEN_ANJAB, TEKS_PILIH_DOKUMEN } from "../../core/text/dokumen-anjab";
import { TEKS_DIALOG_INFORMASI } from "../../core/text/naskah-anjab";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { bukaBuku } from "../electron/formasi/buka";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The informasi jabatan on paper, its documents and their differences; each test goes on where the one before it stopped. */
describe(`the printed informasi jabatan on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const dialog = () => layar.jendela(TEKS_DIALOG_INFORMASI.judul);

  it("downloads the book of the office with a sheet for each jabatan", async () => {
    await layar.menuju("anjab");
    await layar.tombol(TEKS_DIALOG_INFORMASI.tombol).click();
    await dialog().getByRole("radio", { name: TEKS_DIALOG_INFORMASI.buku }).click();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("anjab-cetak-dialog");
    const berkas = await tepat().unduh(() =>
      dialog()
        .getByRole("button", { name: TEKS_PRATINJAU.unduh("xlsx") })
        .click(),
    );
    const { SheetNames } = bukaBuku(readFileSync(berkas));
    expect([SheetNames.length, SheetNames[0], SheetNames[1]]).toEqual([23, "Sampul", "Daftar isi"]);
    await layar.tutupJendela(dialog());
  });

  it("shows the pages of one jabatan on Ctrl+P", async () => {
    await layar.page().goto(new URL("#/anjab/contoh-jabatan-arsiparis", layar.page().url()).href);
    await layar.judul("Arsiparis Terampil").waitFor();
    const tombol = layar.tombol(TEKS_PRATINJAU.buka);
    await tombol.focus();
    await layar.tekan("Control+p");
    const halaman = layar.jendela().getByTitle(TEKS_PRATINJAU.halaman(TEKS_DIALOG_INFORMASI.judul));
    await halaman.waitFor();
    expect(await halaman.getAttribute("src")).toMatch(/^blob:/u);
    await tepat().potret("anjab-cetak-pratinjau");
    await layar.tutupJendela();
    await expect.poll(() => tombol.evaluate((satu) => satu === document.activeElement)).toBe(true);
  });

  it("lays the anjab of a year down beside the ABK's documents, with what it freezes", async () => {
    await layar.menuju("dokumen");
    await layar.page().getByText(TEKS_PILIH_DOKUMEN.anjab, { exact: true }).click();
    await layar.judul(TEKS_DOKUMEN_ANJAB.judul).waitFor();
    await layar.tombol(/^Mulai anjab \d{4}$/).click();
    await layar.tombol(/^Ajukan Anjab/).click();
    await layar
      .jendela()
      .getByText(/^Yang dibekukan: 20 jabatan, \d+ tugas, dan \d+ unsur; \d+ di antaranya dianalisis\.$/)
      .waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.jendela().getByRole("button", { name: "Ajukan", exact: true }).click();
    await layar.tombol(/^Tetapkan Anjab/).click();
    await layar.jendela().getByLabel("Nomor").fill("12/ORT.06/2027");
    await layar.jendela().getByRole("button", { name: "Tetapkan", exact: true }).click();
    await layar.teks("Ditetapkan").waitFor();
    await tepat().potret("anjab-dokumen");
    expect(await layar.pelanggaran()).toEqual([]);
  });

  it("opens what was laid down, and finds no difference from the present state", async () => {
    await layar.menuju("dokumen");
    await layar.page().getByText(TEKS_PILIH_DOKUMEN.anjab, { exact: true }).click();
    await layar.tautan(/^Lihat Anjab \d{4} versi 1$/).click();
    await layar.tampak("Arsiparis Terampil");
    await layar.tautan("Bandingkan dengan sekarang").click();
    await layar.tampak(TEKS_BANDING_ANJAB.sama);
    expect(await layar.pelanggaran()).toEqual([]);
  });

  it("finds what was laid down with Ctrl+K, as the ABK's documents are found", async () => {
    await layar.tekan("Control+k");
    await layar.jendela().waitFor();
    await layar.ketik("anjab versi 1");
    await layar
      .jendela()
      .getByText(/^Anjab \d{4} versi 1$/)
      .click();
    await expect.poll(() => layar.page().url()).toMatch(/#\/dokumen\/anjab\/[^/]+$/);
    await layar.tampak("Arsiparis Terampil");
  });

  it("marks a jabatan that moved away from what was laid down, in the list and on its page, and leads to what moved", async () => {
    await layar.menuju("anjab");
    await layar.tampak(/^Sama dengan Anjab \d{4} versi 1 yang ditetapkan$/);
    await layar.page().goto(new URL("#/anjab/contoh-jabatan-arsiparis", layar.page().url()).href);
    const ikhtisar = layar.page().getByRole("textbox", { name: TEKS_UNSUR.ikhtisar, exact: true });
    await ikhtisar.fill("Menata seluruh arsip kantor");
    await layar.tekan("Tab");
    await layar.tampak(/Jabatan ini berbeda dari Anjab \d{4} versi 1 yang ditetapkan/);
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.menuju("anjab");
    await layar.tampak(/^1 jabatan berbeda dari Anjab \d{4} versi 1 yang ditetapkan/);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("anjab-berbeda");
    await layar.tautan(/^Arsiparis Terampil: Jabatan ini berbeda/).click();
    const tabel = layar.page().getByRole("table", { name: TEKS_BANDING_ANJAB.namaTabel("Arsiparis Terampil") });
    await tabel.getByRole("rowheader", { name: TEKS_UNSUR.ikhtisar }).waitFor();
    await layar.page().goBack();
    await layar.tautan("Lihat perbedaan").first().click();
    await tabel.waitFor();
    expect(await layar.page().getByRole("table").count()).toBe(1);
  });

  it("puts two jabatan beside each other, row by row, with their words marked", async () => {
    await layar
      .page()
      .goto(
        new URL("#/dokumen/anjab/banding/sekarang.contoh-jabatan-arsiparis/sekarang.contoh-jabatan-administrasi", layar.page().url()).href,
      );
    await layar.tampak(TEKS_BANDING_ANJAB.petunjuk);
    const tabel = layar.page().getByRole("table", { name: TEKS_BANDING_ANJAB.namaTabel("Pengadministrasi Perkantoran") });
    await tabel.getByRole("rowheader", { name: "Identitas jabatan" }).waitFor();
    expect(await tabel.locator("del").count()).toBeGreaterThan(0);
    expect(await tabel.locator("ins").count()).toBeGreaterThan(0);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("anjab-banding");
  });
});
