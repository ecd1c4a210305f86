import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { TEKS_FORMASI } from "../../core/text/formasi";
import { TEKS_JEJAK } from "../../core/text/jejak";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TEKS_RIWAYAT, TEKS_TANYA_URUNG } from "../../core/text/riwayat";
import { TEKS_SAMBUTAN } from "../../core/text/sambutan";
import { TEKS_UMUM } from "../../core/text/umum";
import { openBasisdata } from "../../electron/db/open";
import { analis } from "./analis";
import type { Tempat } from "./halaman/layar";
import { hostUji, repositoryFolder } from "./harness";

const fixture = (nama: string): string => join(repositoryFolder, "test", "fixtures", nama);
const DUA_BERKAS = [fixture("pegawai-siasn.xlsx"), fixture("abk-kpu-kabupaten.xlsx")];

/** The main job from end to end, as the analyst does it; each test goes on where the one before it stopped. */
describe(`the main job on ${hostUji()}`, () => {
  const { layar, impor, abk, tepat, data } = analis();
  const beban = () => layar.angka("Beban kerja setahun");

  it("shows what two workbooks would bring, writes nothing until it is accepted, then accepts them as one import", async () => {
    await impor.baca(...DUA_BERKAS);
    await layar.tampak("Akan ditulis: 5 unit baru, 18 jabatan baru, 92 tugas baru, 24 pegawai baru");
    await tepat().potret("pratinjau");
    await impor.diterapkan();
    await tepat().potret("impor-selesai");
    expect(await layar.teks(/5 unit baru, 18 jabatan baru, 92 tugas baru, 24 pegawai baru/).isVisible()).toBe(true);
  });

  it("leads to the first figure and where it comes from, after which the first steps are over", async () => {
    await layar.menuju("beranda");
    await layar.tombol("Lewati: Nama kantor").click();
    await tepat().potret("angka-pertama");
    await layar.tombol(/^Kebutuhan Sekretaris = \d+: begini asalnya$/u).click();
    const penjelasan = layar.jendela(TEKS_JEJAK.judul);
    await penjelasan.getByText("Sekretaris", { exact: true }).first().waitFor();
    expect(await penjelasan.innerText()).toContain("64.795");
    await layar.tutupJendela();
    await layar.page().getByRole("list", { name: TEKS_SAMBUTAN.langkah }).waitFor({ state: "detached" });
  });

  it("finds nothing to change when the same files come again", async () => {
    await impor.baca(...DUA_BERKAS);
    expect(await impor.terapkan().isDisabled()).toBe(true);
    await impor.buang();
  });

  it("refuses 5 of 24 people of a bad file, names each fault with its cell, and takes a row in once its cell is mended", async () => {
    await impor.baca(fixture("pegawai-siasn-bermasalah.xlsx"));
    for (const potongan of ["sudah dirusak Excel", "bukan tanggal yang ada di kalender", "III/z", "15 digit", "diawali “=”"])
      await impor.masalah().getByText(potongan).first().waitFor({ state: "attached" });
    // An optional cell that cannot be read (31-02-1980, III/z) costs only that cell: rows 11, 13 and 21 are taken.
    expect(await impor.jumlahBaris()).toBe("27 baris: 19 diambil, 5 ditolak, 3 bukan data");
    await layar.teks("Ditolak 5").click();
    await expect
      .poll(async () => (await layar.page().getByRole("row").allInnerTexts()).flatMap((baris) => /^\s*(\d+)\s/.exec(baris)?.[1] ?? []))
      .toEqual(["7", "9", "17", "19", "23"]);
    await tepat().potret("masalah");
    await impor.perbaiki("A7", "198303082014011009");
    await expect.poll(impor.jumlahBaris, { timeout: 5_000 }).toBe("27 baris: 20 diambil, 4 ditolak, 3 bukan data");
    await tepat().potret("masalah-diperbaiki");
    await impor.buang();
  });

  it("edits a task by keyboard alone: the totals move and the change is saved", async () => {
    await abk.bukaDenganEnter("Sekretaris");
    expect(await beban()).toContain("64.795");
    // Volume of the first task from 1 to 33,5: 33.5 x 4,480 = 150,080 instead of 4,480 minutes, so 210,395 in all.
    await abk.ketikVolume("33,5");
    await layar.tekan("Enter");
    await expect.poll(beban, { timeout: 5_000 }).toContain("210.395");
    await layar.tersimpan();
    await tepat().potret("kisi-tugas");
  });

  it("undoes the edit with Ctrl+Z and redoes it with Ctrl+Y, in the grid", async () => {
    for (const [tombol, menit] of [
      ["Control+z", "64.795"],
      ["Control+y", "210.395"],
      ["Control+z", "64.795"],
    ] as const) {
      await layar.tekan(tombol);
      await expect.poll(beban, { timeout: 5_000 }).toContain(menit);
    }
  });

  it("takes a range pasted from Excel with comma decimals into new rows", async () => {
    await abk.tempelDiAkhir("Menyusun laporan berkala\tlaporan\t1.234,5\tBulanan\t33,3", "Menelaah surat\tsurat\t2\tHarian\t10");
    // 1,234.5 x 12 x 33.3 = 493,306.2 and 2 x 250 x 10 = 5,000: 64,795 + 498,306.2 = 563,101.2 minutes.
    await expect.poll(beban, { timeout: 5_000 }).toContain("563.101,2");
    await layar.tersimpan();
    await tepat().potret("kisi-tempel");
    await layar.tekan("Escape", "Control+z");
    await expect.poll(beban, { timeout: 5_000 }).toContain("64.795");
  });

  it("explains the figure down to the rows, the divisor and the rounding", async () => {
    const laci = await abk.jelaskan(/^Mengapa /);
    await laci.getByText("64.795 menit ÷ 75.000 menit = 0,8639").waitFor();
    expect(await laci.getByRole("row").count()).toBeGreaterThanOrEqual(8);
    await tepat().potret("jelaskan");
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tutupJendela();
  });

  it("hands over a proposal whose figures another library reads as the screen shows them", async () => {
    await layar.menuju("formasi");
    await layar.tombol(TEKS_FORMASI.unduh).waitFor();
    const usul = await layar.angka("Kebutuhan");
    const berkas = await tepat().unduh(() => layar.tombol(TEKS_FORMASI.unduh).click());
    const sheet = XLSX.read(readFileSync(berkas), { cellFormula: true }).Sheets["Usul Formasi"] ?? {};
    const rows: unknown[][] = XLSX.utils.sheet_to_json(sheet, { header: 1, defval: null });
    const jumlah = rows.find((row) => row.includes("JUMLAH"));
    // 18 jabatan each round to one; 24 people, none missing, six too many.
    expect(jumlah).toEqual(expect.arrayContaining([24, 18]));
    expect(usul).toMatch(/^18/);
    const formulas = Object.values(sheet).filter((cell: unknown) => typeof cell === "object" && cell !== null && "f" in cell);
    expect(formulas.length).toBeGreaterThan(100);
    await tepat().potret("formasi");
  });

  it("takes the whole import back by its name after saying what goes, and brings it again", async () => {
    await layar.menuju("riwayat");
    await tepat().potret("riwayat");
    await layar.tombol(/^Impor pegawai-siasn/).click();
    await layar.tombol(TEKS_RIWAYAT.batalkanImpor).click();
    await layar
      .jendela()
      .getByText(/^120 catatan riwayat, 92 uraian tugas, 24 pegawai, 18 jabatan, 5 unit\b.* dihapus\./)
      .waitFor();
    await layar.jendela().getByRole("button", { name: TEKS_TANYA_URUNG.jawab.batal }).click();
    await layar.tombol(/^Urungkan: Impor/).waitFor();
    await layar.menuju("beranda");
    await layar.teks("Selamat datang di Tepat").waitFor();
    await layar.menuju("riwayat");
    await layar.tombol(/^Urungkan: Impor/).click();
    await layar.tombol(TEKS_RIWAYAT.lakukanLagi).click();
    await layar.jendela().getByRole("button", { name: TEKS_TANYA_URUNG.jawab.ulang }).click();
    await layar.tombol(/^Ulangi: Impor/).waitFor();
    await layar.menuju("beranda");
    await expect.poll(() => layar.teks(/24 PNS/).isVisible(), { timeout: 5_000 }).toBe(true);
  });

  it("has written exactly that to the data file", async () => {
    expect(tepat().galatHalaman).toEqual([]);
    await tepat().tutup();
    const basis = openBasisdata({ path: join(data, "tepat.db") });
    const jumlah = (tabel: string): unknown => basis.raw.prepare(`SELECT count(*) AS n FROM ${tabel}`).all()[0];
    expect([jumlah("unit"), jumlah("jabatan"), jumlah("tugas"), jumlah("pegawai")]).toEqual([{ n: 5 }, { n: 18 }, { n: 92 }, { n: 24 }]);
    basis.close();
  });
});

describe(`every page on ${hostUji()}`, () => {
  const { layar, tepat, data } = analis({ contoh: true });

  it.each(Object.keys(TEKS_NAVIGASI.tempat) as Tempat[])("%s has no accessibility violation in either appearance", async (tempat) => {
    await layar.menuju(tempat);
    expect(await layar.pelanggaranDuaRupa(tempat)).toEqual([]);
  });

  it.each(["/riwayat/periksa", "/pengaturan/kunci", "/bantuan/istilah", "/bantuan/angka", "/bantuan/tombol", "/bantuan/tentang"])(
    "%s has no accessibility violation in either appearance",
    async (alamat) => {
      const { page } = tepat();
      await page.evaluate((ke) => {
        location.hash = ke;
      }, alamat);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.getByText(TEKS_UMUM.memuat).first().waitFor({ state: "hidden" });
      expect(await layar.pelanggaranDuaRupa(alamat.slice(1).replace("/", "-"))).toEqual([]);
    },
  );

  it("finds pages, people, jabatan and actions with Ctrl+K", async () => {
    const { page } = tepat();
    await layar.tekan("Control+k");
    await layar.jendela().waitFor();
    await layar.ketik("arsiparis");
    await layar.jendela().getByText("Arsiparis Terampil").first().waitFor();
    await tepat().potret("palet");
    await layar.tekan("Enter");
    await page.getByPlaceholder("Cari halaman").or(page.locator(".mantine-Spotlight-search")).waitFor({ state: "hidden" });
    expect(page.url()).toMatch(/#\/abk\//);
  });

  it("keeps the sample apart from the office's own file", async () => {
    await tepat().tutup();
    const contoh = openBasisdata({ path: join(data, "contoh.db") });
    expect(contoh.raw.prepare("SELECT count(*) AS n FROM pegawai").all()).toEqual([{ n: 38 }]);
    contoh.close();
  });
});
