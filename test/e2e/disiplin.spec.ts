import { describe, expect, it } from "vitest";
import { TEKS_LANGKAH_KASUS } from "../../core/text/kasus";
import { TEKS_KASUS } from "../../core/text/kasus-halaman";
import { TEKS_KUNCI } from "../../core/text/kunci-kasus";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The officer looks through the cases of the sample office; each test goes on where the one before it stopped. */
describe(`cases on ${hostUji()}`, () => {
  const { layar } = analis({ contoh: true });
  const { page } = layar;

  it("are listed with what is overdue, and say that the sample office has no PIN", async () => {
    await layar.menuju("disiplin");
    await layar.tampak(TEKS_KUNCI.contoh);
    await layar.baris(/Galih Pramudityo/u).waitFor();
    await layar.tampak(/Panggilan II, lewat 16 November 2026/u);
    expect(await layar.pelanggaran()).toEqual([]);
  });

  it("open on their line, where the overdue step is written down and the one before it is corrected", async () => {
    await layar.keAlamat("/disiplin/contoh-kasus-alpa-2026");
    const garis = page().getByRole("list", { name: TEKS_KASUS.garis, exact: true });
    await garis.getByText("7 hari kerja sesudah 5 November 2026 (PP 94/2021 Pasal 26 ayat (3))").waitFor();
    await layar.tombol(TEKS_KASUS.ubahLangkah(TEKS_LANGKAH_KASUS.panggilan1)).waitFor();
    expect(await layar.pelanggaranDuaRupa("kasus")).toEqual([]);
    await layar.tombol(`${TEKS_KASUS.tulis}: ${TEKS_LANGKAH_KASUS.panggilan2}`).click();
    await layar.jendela(TEKS_LANGKAH_KASUS.panggilan2).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
  });
});
