import { describe, expect, it } from "vitest";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The analyst clears up what a verifier would ask about; each test goes on where the one before it stopped. */
describe(`quality control of norms on ${hostUji()}`, () => {
  const { layar, norma, tepat } = analis({ contoh: true });

  it("justifies a finding with a note, by keyboard: it is silenced, listed apart, and undone with Ctrl+Z", async () => {
    await norma.buka();
    await norma.ringkasan(6, 0, 135);
    await norma.benarkan("Norma 60 menit", "Arsip rapat mingguan dijilid, diukur Maret 2026");
    await norma.ringkasan(5, 1, 135);
    await norma.saringKeadaan("dibenarkan", 1);
    await norma.temuan().getByText("Arsip rapat mingguan dijilid, diukur Maret 2026").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("norma-dibenarkan");
    await layar.urungkan();
    await norma.ringkasan(6, 0, 135);
    await norma.saringKeadaan("terbuka", 6);
  });

  it("justifies findings alike together, as one step", async () => {
    await norma.benarkan("EJ 1,86", "Dibantu tenaga pendukung.", { serupa: true });
    await norma.ringkasan(4, 2, 135);
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.urungkan();
    await norma.ringkasan(6, 0, 135);
  });

  it("opens a finding with its tasks side by side, without accessibility violations", async () => {
    await norma.bukaTemuan(/^3 jabatan: Pengolah Data/);
    const laci = layar.jendela();
    await laci.getByText("Tugas serupa pada 3 jabatan").waitFor();
    expect(await laci.getByRole("link", { name: "Mengarsipkan dokumen kegiatan" }).count()).toBe(4);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("norma-rincian");
    await layar.tutupJendela();
  });

  it("shows the overlaps as a matrix that arrows walk through", async () => {
    await norma.tampilkan("matriks");
    const sel = norma.matriks().getByRole("button");
    // Four subbagian heads share one group, three jabatan another: 4 x 3 + 3 x 2 cells.
    await expect.poll(() => sel.count()).toBe(18);
    await sel.first().focus();
    await layar.tekan("ArrowRight");
    const nama = await layar.page().evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(nama).toMatch(/^1 tumpang tindih antara Kepala Subbagian Perencanaan/);
    expect(await layar.pelanggaran()).toEqual([]);
  });

  it("opens the grid on the row of a similar task", async () => {
    await norma.tampilkan("kelompok");
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("norma-kelompok");
    await norma.tampilkan("temuan");
    await norma.temuan().getByRole("link", { name: "Mengarsipkan dokumen kegiatan (2 baris)" }).click();
    await layar.judul("Pengadministrasi Perkantoran").waitFor();
    await expect.poll(layar.isiSelAktif).toContain("Mengarsipkan dokumen kegiatan");
    expect(tepat().galatHalaman).toEqual([]);
  });
});
