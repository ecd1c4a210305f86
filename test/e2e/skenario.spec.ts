import { describe, expect, it } from "vitest";
import { TEKS_SKENARIO } from "../../core/text/skenario";
import { TEKS_TAHUN } from "../../core/text/tahun";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`scenarios and election years on ${hostUji()}`, () => {
  const { layar, skenario, tepat } = analis({ contoh: true });

  it("tries a smaller norm: 3 penelaah become 2 in the scenario, adopted in one step and undone in one", async () => {
    await skenario.mulai("Surat elektronik");
    await skenario.pilihJabatan(/^Penelaah Teknis Kebijakan Subbagian Teknis/);
    await skenario.isiNorma("Menyusun konsep surat dinas", "30");
    await skenario.isiNorma("Melayani konsultasi hukum", "20");
    await layar.tekan("Tab");
    await layar.tampak("kebutuhan 3 → 2");
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("skenario-sunting");

    await layar.tombol(TEKS_SKENARIO.bandingkan).click();
    const banding = layar.page().getByRole("table", { name: "Perbandingan skenario" });
    await banding.getByText("Menyusun konsep surat dinas: norma 60,2 → 30").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("skenario-banding");

    await layar.page().goBack();
    await skenario.pakai();
    await layar.urungkanDariKabar();
    await layar.page().getByRole("main").getByRole("button", { name: TEKS_SKENARIO.pakai }).waitFor();
    expect(tepat().galatHalaman).toEqual([]);
  });

  it("moves the peak of the need when a volume of one year is typed in", async () => {
    await layar.menuju("limaTahun");
    await layar.isian(TEKS_TAHUN.mulai).fill("2027");
    await layar.tampak("Puncak 39 pegawai pada 2028 dan 2029");
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tautan("Penata Kelola Pemilu Ahli Pertama").click();
    await layar.isian("Volume 2031: Memverifikasi keanggotaan partai politik").fill("9000");
    await layar.tekan("Enter");
    await layar
      .page()
      .getByRole("img", { name: /2031 \(Non-tahapan\): kebutuhan 7\./ })
      .waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("volume-tahun");
    await layar.page().getByRole("main").getByRole("link", { name: TEKS_TAHUN.judul }).click();
    await layar.tampak(/Puncak \d+ pegawai pada [^;]*2031;/u);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
