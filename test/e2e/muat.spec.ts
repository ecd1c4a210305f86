import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TEKS_CADANGAN } from "../../core/text/cadangan";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TEKS_BERKAS } from "../../core/text/pengaturan";
import { TEKS_SIASN } from "../../core/text/siasn-halaman";
import { TEKS_UMUM } from "../../core/text/umum";
import { PLACES } from "../../renderer/pages";
import { formulirContoh } from "../electron/siasn/formulir-uji";
import { anjabTabel } from "../electron/word/anjab-word";
import { analis } from "./analis";
import { hostUji, repositoryFolder } from "./harness";
import { cabutGaya, tanamGaya } from "./muat/gaya";
import { JENDELA, penjelajah } from "./muat/penjelajah";
import { ukur } from "./muat/ukur";

const LEWATI = [TEKS_NAVIGASI.lompat];
const MENIT = 60_000;

/** Every control reachable, every figure and every name whole: measured, so that a new page is measured too. */
describe(`pages that fit on ${hostUji()}`, () => {
  const { layar, impor, siasn, skenario, tepat, folder } = analis({ contoh: true });
  const jelajah = () =>
    penjelajah(layar.page(), {
      lewati: LEWATI,
      menunggu: TEKS_UMUM.memuat,
      bersama: ["Cetak dan unduh", "Sumber"],
      keluar: [TEKS_BERKAS.kembali, TEKS_CADANGAN.rincian.lihat],
    });

  it("finds a control outside the window, one that is covered, and a figure that is cut", async () => {
    await layar.menuju("formasi");
    expect(await layar.page().evaluate(ukur, LEWATI)).toEqual([]);
    const salah = {
      "kendali di luar jendela": "main button { position: fixed; left: 100vw; }",
      "kendali tertutup": "main::after { content: ''; position: fixed; inset: 0; z-index: 9; }",
      "kendali terpotong": "main { clip-path: none; } main > div > div { width: 90px; overflow: hidden; } main button { width: 400px; }",
      "angka terpotong":
        "td[data-align=right] { max-width: 20px; overflow: hidden; } td[data-align=right] * { display: inline-block; width: 200px; }",
      "halaman melebar": "main > div::after { content: ''; display: block; min-height: 1px; width: 300vw; flex: none; }",
    };
    for (const [hal, gaya] of Object.entries(salah)) {
      await tanamGaya(layar.page(), gaya);
      const cacat = await layar.page().evaluate(ukur, LEWATI);
      await cabutGaya(layar.page());
      expect(cacat.map((satu) => satu.hal)).toContain(hal);
    }
    // A column keeps the width that the planted buttons may have asked of it: as long as its page stands.
    await layar.menuju("beranda");
    await layar.menuju("formasi");
    await expect.poll(() => layar.page().evaluate(ukur, LEWATI), { timeout: 10_000 }).toEqual([]);
  });

  it("finds a text that its field cuts, whether it is typed or chosen", async () => {
    await layar.page().evaluate(() => {
      location.hash = "/anjab/contoh-jabatan-sekretaris";
    });
    await layar.page().getByRole("textbox", { name: "Ikhtisar jabatan" }).waitFor();
    const cacat = (): Promise<readonly string[]> =>
      layar
        .page()
        .evaluate(ukur, LEWATI)
        .then((semua) => semua.map(({ hal, unsur }) => `${hal} ${unsur}`));
    expect(await cacat()).toEqual([]);
    await tanamGaya(layar.page(), "textarea { max-height: 12px; overflow: hidden !important; } input[readonly] { width: 40px; }");
    const dipotong = await cacat();
    expect(dipotong).toContain("nama terpotong S-2 ADMINISTRASI PUBLIK");
    expect(dipotong).toContain("angka terpotong 5");
    expect(dipotong).toContain("nama terpotong Manajerial (penjenjangan)");
    await tanamGaya(layar.page(), ".mantine-Pill-root { flex-basis: 0% !important; }");
    expect((await cacat()).filter((satu) => satu.startsWith("kata teruntai"))).not.toEqual([]);
    await layar.page().reload();
  });

  it(
    "keep every control reachable and every name and figure whole, in every window, light and dark",
    async () => {
      await skenario.mulai("Beban turun");
      await layar.menuju("dokumen");
      await layar.tombol(/^Mulai ABK \d{4}$/).click();
      await layar.tombol(/^Ajukan ABK/).waitFor();
      const penjelajahan = jelajah();
      // What opens over a page is drawn by the same engine on every host: once is enough.
      const cacat = await penjelajahan.jelajahi([...PLACES.map(({ path }) => path), "/riwayat/periksa"], hostUji() === "web");
      expect(cacat).toEqual({});
      expect(penjelajahan.banyak()).toBeGreaterThanOrEqual(PLACES.length * JENDELA.length);
    },
    // Four minutes of a quiet machine of two cores; a busy one takes three times as long.
    15 * MENIT,
  );

  it(
    "do so in every part of the hand-over to SIASN",
    async () => {
      await siasn.buka();
      // One programme less: jabatan that SIASN would refuse, and texts that are to be matched.
      await siasn.muat("formulir.xlsx", await formulirContoh({ tanpa: "S-1 HUKUM" }));
      await siasn.temuan().waitFor();
      const penjelajahan = jelajah();
      expect(await penjelajahan.ukurHalaman("siasn")).toEqual({});
      await siasn.bagian("padankan");
      await siasn.pertanyaan().waitFor();
      expect(await penjelajahan.ukurHalaman("siasn padankan")).toEqual({});
      await siasn.bagian("daftar");
      await layar.page().getByRole("searchbox", { name: TEKS_SIASN.cariDaftar }).waitFor();
      expect(await penjelajahan.ukurHalaman("siasn daftar")).toEqual({});
      await siasn.bagian("periksa");
      await siasn.temuan().waitFor();
      // Last: one of the buttons takes every suggestion, after which nothing is to be matched any more.
      expect(await penjelajahan.ukurTombol("/siasn")).toEqual({});
    },
    MENIT,
  );

  it(
    "do so in the preview of an informasi jabatan in Word",
    async () => {
      const berkas = join(folder, "anjab.docx");
      writeFileSync(berkas, await anjabTabel());
      await impor.baca(berkas);
      const penjelajahan = jelajah();
      expect(await penjelajahan.ukurHalaman("pratinjau anjab")).toEqual({});
      await impor.buang();
    },
    MENIT,
  );

  it(
    "do so at every stage of an import",
    async () => {
      await impor.baca(...["pegawai-siasn.xlsx", "abk-kpu-kabupaten.xlsx"].map((nama) => join(repositoryFolder, "test", "fixtures", nama)));
      const penjelajahan = jelajah();
      expect(await penjelajahan.ukurHalaman("pratinjau")).toEqual({});
      await impor.terapkan().click();
      await layar.jendela().waitFor();
      expect(await penjelajahan.ukurHalaman("pratinjau bertanya")).toEqual({});
      await layar.tekan("Escape");
      // Of which day the list of people is, it does not say.
      await impor.diterapkanDenganBacaan(1);
      expect(await penjelajahan.ukurHalaman("sesudah diterapkan")).toEqual({});
      expect(tepat().galatHalaman).toEqual([]);
    },
    2 * MENIT,
  );
});
