import { describe, expect, it } from "vitest";
import { TEKS_BERANDA } from "../../core/text/beranda";
import { TEKS_DATA_PRIBADI } from "../../core/text/orang-berkas";
import { LABEL_PELINDUNGAN as L, TEKS_HASIL_PERMINTAAN } from "../../core/text/pelindungan";
import { TEKS_PELINDUNGAN as T } from "../../core/text/pelindungan-halaman";
import { TEKS_ISIAN_PETUGAS } from "../../core/text/penilaian-dampak";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** Long ago, so that its clock is over whatever the day of the test. */
const DAHULU = "02-01-2024 08.30";

/** The analyst does her duties as controller; each test goes on where the one before it stopped. */
describe(`duties of data protection on ${hostUji()}`, () => {
  const { layar } = analis({ contoh: true });
  const { page } = layar;
  const isi = (label: string, teks: string) => page().getByRole("dialog").getByRole("textbox", { name: label }).fill(teks);
  const pilih = async (label: string, pilihan: string): Promise<void> => {
    await page().getByRole("dialog").getByRole("combobox", { name: label }).click();
    await page().getByRole("option", { name: pilihan, exact: true }).click();
  };
  const simpan = async (): Promise<void> => {
    await page().getByRole("dialog").getByRole("button", { name: TEKS_UMUM.simpan, exact: true }).click();
    await page().getByRole("dialog").waitFor({ state: "hidden" });
  };

  it("says what to do first, and keeps who answers for the data", async () => {
    await layar.menuju("dataPribadi");
    await layar.tampak(T.jam.kosong);
    await layar.tampak(T.mulai.petugas);
    expect(await layar.pelanggaranDuaRupa("data-pribadi")).toEqual([]);
    await page().getByRole("textbox", { name: TEKS_ISIAN_PETUGAS.petugasNama }).fill("ANI CONTOH");
    await layar.tombol(TEKS_UMUM.simpan).click();
    await layar.tampak(T.tersimpan(T.petugas.judul));
    await page().reload();
    await expect.poll(() => page().getByRole("textbox", { name: TEKS_ISIAN_PETUGAS.petugasNama }).inputValue()).toBe("ANI CONTOH");
  });

  it("refuses a moment that no clock shows, counts what is over, and says so on Beranda first", async () => {
    await layar.keAlamat("/data-pribadi/permintaan");
    await layar.tampak(T.permintaan.kosongJudul);
    await layar.tombol(T.permintaan.tambah).click();
    await isi(L.nama, "BUDI PEMOHON");
    await isi(L.diterima, "31-02-2024 08.30");
    await page().getByRole("dialog").getByRole("button", { name: TEKS_UMUM.simpan, exact: true }).click();
    await layar.tampak(T.galat.saat);
    await isi(L.diterima, DAHULU);
    await simpan();
    await page()
      .getByRole("grid", { name: T.bagian.permintaan })
      .getByText(/^lewat \d/u)
      .waitFor();
    expect(await layar.pelanggaranDuaRupa("permintaan-data")).toEqual([]);
    await layar.menuju("beranda");
    const langkah = page().getByRole("region", { name: TEKS_BERANDA.berikutnya });
    await langkah.getByText(/^1 kewajiban data pribadi menunggu, 1 sudah lewat/u).waitFor();
    await langkah.getByRole("link").click();
    await page().getByRole("table", { name: T.jam.judul }).getByRole("link", { name: "BUDI PEMOHON" }).click();
  });

  it("stops the clock with an answer that has its outcome, and shows the letter", async () => {
    await page().getByRole("grid", { name: T.bagian.permintaan }).getByText("BUDI PEMOHON").click();
    await isi(L.dijawab, "03-01-2024 09.00");
    await page().getByRole("dialog").getByRole("button", { name: TEKS_UMUM.simpan, exact: true }).click();
    await layar.tampak(T.galat.hasilTanpaJawab);
    await pilih(L.hasil, TEKS_HASIL_PERMINTAAN.dipenuhi);
    await simpan();
    await page().getByRole("grid", { name: T.bagian.permintaan }).getByText(T.jam.keadaan.selesai).waitFor();
    await page().getByRole("grid", { name: T.bagian.permintaan }).getByText("BUDI PEMOHON").click();
    await layar.tampak(T.permintaan.bantuan.akses);
    expect(await layar.pelanggaranDuaRupa("laci-permintaan")).toEqual([]);
    await page().getByRole("dialog").getByRole("button", { name: T.permintaan.surat }).click();
    await page().locator("iframe").waitFor();
    await layar.tekan("Escape");
    await page().locator("iframe").waitFor({ state: "detached" });
    await layar.tekan("Escape");
  });

  it("keeps an incident with what was done, stops each clock by who was told, and undoes a removal", async () => {
    await layar.keAlamat("/data-pribadi/insiden");
    await layar.tampak(T.insiden.kosongJudul);
    await layar.tombol(T.insiden.tambah).click();
    await isi(L.judul, "Salinan USB hilang");
    await isi(L.diketahui, DAHULU);
    await isi(L.banyakOrang, "2");
    await simpan();
    const insiden = page().getByRole("region", { name: "Salinan USB hilang" });
    expect(await insiden.getByText(/^lewat \d/u).count()).toBe(2);
    await insiden.getByRole("button", { name: T.insiden.catat }).click();
    await pilih(L.jenisCatatan, "Pemberitahuan kepada subjek data");
    await isi(L.saat, "03-01-2024 10.00");
    await isi(L.banyak, "2");
    await simpan();
    await insiden.getByText(T.jam.keadaan.selesai).waitFor();
    expect(await layar.pelanggaranDuaRupa("insiden-data")).toEqual([]);
    // Its section goes before everything on screen has been read again: the offer to undo comes all the same.
    const hilang = insiden.waitFor({ state: "hidden" });
    await page().route("**/call/history.list", async (rute) => {
      await hilang;
      await rute.continue();
    });
    await insiden.getByRole("button", { name: T.hapusSatu("Salinan USB hilang") }).click();
    await hilang;
    await layar.urungkanDariKabar();
    await page().unrouteAll({ behavior: "ignoreErrors" });
    await insiden.getByText(T.jam.keadaan.selesai).waitFor();
  });

  it("says what destruction means here, and records one with its minutes", async () => {
    await layar.keAlamat("/data-pribadi/retensi");
    await layar.tampak(T.retensi.jujur.judul);
    expect(await layar.pelanggaranDuaRupa("retensi")).toEqual([]);
    await layar.tombol(T.retensi.tambah).click();
    await isi(L.uraian, "Daftar hadir kertas 2020");
    await isi(L.banyakBerkas, "12");
    await simpan();
    await page().getByRole("table", { name: T.retensi.catatan }).getByRole("button", { name: T.retensi.beritaAcara }).click();
    await page().locator("iframe").waitFor();
    await layar.tekan("Escape");
  });

  it("prints register and assessment with what the program does, and keeps what the office answers", async () => {
    await layar.keAlamat("/data-pribadi/pemrosesan");
    await layar.tampak("Talenta dan usul penempatan (penskoran)");
    expect(await layar.pelanggaranDuaRupa("pemrosesan")).toEqual([]);
    await layar.keAlamat("/data-pribadi/dampak");
    await page().getByRole("textbox").first().fill("Mutasi tahunan");
    await layar.tombol(TEKS_UMUM.simpan).click();
    await layar.tampak(T.dampak.terisi(1, 12));
    expect(await layar.pelanggaranDuaRupa("dampak")).toEqual([]);
  });

  it("hands a person everything about herself from her own page", async () => {
    await layar.keAlamat("/pegawai/contoh-pegawai-3/berkas");
    await layar.tombol(TEKS_DATA_PRIBADI.tombol).click();
    await page().getByRole("menuitem", { name: TEKS_DATA_PRIBADI.pratinjau }).click();
    await page().locator("iframe").waitFor({ timeout: 30_000 });
    expect(await page().getByRole("dialog", { name: TEKS_DATA_PRIBADI.nama }).count()).toBe(1);
  });
});
