import { describe, expect, it } from "vitest";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The method of one jabatan, chosen and filled in by keyboard; each test goes on where the one before it stopped. */
describe(`the method of a jabatan on ${hostUji()}`, () => {
  const { layar, abk, tepat } = analis({ contoh: true });

  it("counts 20 vehicles with one driver each and one mechanic for five: 20 + 4 = 24, as one types", async () => {
    await abk.bukaJabatan("Operator Layanan Operasional");
    await abk.pilihMetode("Peralatan kerja");
    await layar.berlabel("Alat, baris 1").focus();
    for (const [nama, banyak, rasio, cara] of [
      ["Mobil dinas", "20", "1", ""],
      ["Bengkel", "20", "5", "alat"],
    ] as const) {
      for (const isi of [nama, banyak, rasio]) {
        await layar.ketik(isi);
        await layar.tekan("Tab");
      }
      await layar.ketik(cara);
      await layar.berlabel("Alat, baris 2").focus();
    }
    await expect.poll(() => layar.angka("Hitungan")).toBe("24,0000");
    await layar.tersimpan();
    await tepat().potret("metode-peralatan");
  });

  it("explains the steps, says that no working time divides them, and has no accessibility violation", async () => {
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tekan("F1");
    const laci = layar.jendela();
    await laci.getByText("20 alat ÷ 5 alat per pegawai").waitFor();
    await laci.getByText("24,0000 pegawai × 75.000 menit = 1.800.000 menit setara").waitFor();
    await laci.getByText(/tidak membagi dengan waktu kerja/).waitFor();
    await layar.tutupJendela();
  });

  it("is taken back on its page cell by cell, until the tasks count again, and the list follows", async () => {
    await layar.menuju("abk");
    const tanda = layar.page().getByLabel("Metode Peralatan kerja");
    await tanda.waitFor();
    await abk.bukaJabatan("Operator Layanan Operasional");
    const peralatan = layar.berlabel("Alat, baris 1");
    await peralatan.waitFor();
    let langkah = 0;
    for (; langkah < 20 && (await peralatan.count()) > 0; langkah += 1) await layar.urungkan();
    // The method, and name, count and ratio of two rows, and the way of counting of the second: eight cells, each a step.
    expect(langkah).toBe(8);
    await layar.menuju("abk");
    await expect.poll(() => tanda.count()).toBe(0);
    expect(tepat().galatHalaman).toEqual([]);
  });

  it("keeps a refused text with its row when the row above is removed, also over loading the page anew", async () => {
    await abk.bukaJabatan("Operator Layanan Operasional");
    await abk.pilihMetode("Peralatan kerja");
    for (const [nomor, nama, banyak] of [
      [1, "Mobil dinas", "20"],
      [2, "Bengkel", "2x"],
      [3, "Genset", "7"],
    ] as const) {
      await layar.berlabel(`Alat, baris ${nomor}`).fill(nama);
      await layar.berlabel(`Banyaknya alat, baris ${nomor}`).fill(banyak);
    }
    await layar.berlabel("Alat, baris 1").focus();
    await layar.tekan("Control+Delete");
    const isi = async () =>
      Promise.all(["Alat, baris 1", "Banyaknya alat, baris 1", "Banyaknya alat, baris 2"].map((satu) => layar.berlabel(satu).inputValue()));
    await expect.poll(isi).toEqual(["Bengkel", "2x", "7"]);
    await layar.menuju("riwayat");
    await layar.page().reload();
    await abk.bukaJabatan("Operator Layanan Operasional");
    await expect.poll(isi).toEqual(["Bengkel", "2x", "7"]);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
