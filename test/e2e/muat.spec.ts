import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TEKS_UMUM } from "../../core/text/umum";
import { PLACES } from "../../renderer/pages";
import { analis } from "./analis";
import { hostUji, repositoryFolder } from "./harness";
import { penjelajah } from "./muat/penjelajah";
import { ukur } from "./muat/ukur";

const LEWATI = [TEKS_NAVIGASI.lompat];
const MENIT = 60_000;

/** What is known not to fit yet where it opens low in a small window: the foot of a floating panel. Whatever else is found is new. */
const DIKETAHUI = [/› Sumber: kendali tertutup/, /› Kolom tabel .*: kendali tertutup/, /› baris BUTTON \d+: kendali tertutup/];
const baru = (cacat: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(cacat).filter(([nama]) => !DIKETAHUI.some((satu) => satu.test(nama))));

/** Every control reachable, every figure and every name whole: measured, so that a new page is measured too. */
describe(`pages that fit on ${hostUji()}`, () => {
  const { layar, impor, tepat } = analis({ contoh: true });
  const jelajah = () => penjelajah(layar.page(), { lewati: LEWATI, menunggu: TEKS_UMUM.memuat, bersama: ["Cetak dan unduh", "Sumber"] });

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
      const lembar = await layar.page().addStyleTag({ content: gaya });
      const cacat = await layar.page().evaluate(ukur, LEWATI);
      await lembar.evaluate((unsur) => {
        if (unsur instanceof Element) unsur.remove();
      });
      expect(cacat.map((satu) => satu.hal)).toContain(hal);
    }
    // A column keeps the width that its content once needed, until the page is shown anew.
    await layar.menuju("beranda");
    await layar.menuju("formasi");
    expect(await layar.page().evaluate(ukur, LEWATI)).toEqual([]);
  });

  it(
    "keep every control reachable and every name and figure whole, in every window, light and dark",
    async () => {
      const penjelajahan = jelajah();
      expect(baru(await penjelajahan.jelajahi(PLACES.map(({ path }) => path)))).toEqual({});
      expect(penjelajahan.banyak()).toBeGreaterThan(PLACES.length * 6);
    },
    5 * MENIT,
  );

  it(
    "do so at every stage of an import",
    async () => {
      await impor.baca(...["pegawai-siasn.xlsx", "abk-kpu-kabupaten.xlsx"].map((nama) => join(repositoryFolder, "test", "fixtures", nama)));
      const penjelajahan = jelajah();
      expect(await penjelajahan.ukurHalaman("pratinjau")).toEqual({});
      await impor.diterapkan();
      expect(await penjelajahan.ukurHalaman("sesudah diterapkan")).toEqual({});
      expect(tepat().galatHalaman).toEqual([]);
    },
    2 * MENIT,
  );
});
