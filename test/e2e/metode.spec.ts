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
    await expect.poll(() => layar.angka("Kebutuhan mentah")).toBe("24,0000");
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

  it("marks the method in the list, and undo brings the tasks back", async () => {
    await layar.menuju("abk");
    const tanda = layar.page().getByLabel("Metode Peralatan kerja");
    await tanda.waitFor();
    for (let langkah = 0; langkah < 20 && (await tanda.count()) > 0; langkah += 1) await layar.urungkan();
    expect(await tanda.count()).toBe(0);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
