import { describe, expect, it } from "vitest";
import type { ProyeksiKantor } from "../../../core/contract/proyeksi";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { runProyeksi } from "../../../electron/cli/proyeksi";
import { openKantor } from "../open-kantor";

describe("the office five years ahead, from a terminal", () => {
  const jalankan = async (...pilihan: readonly string[]) => {
    const { host } = openKantor("contoh");
    return runProyeksi(host, parseCommandLine(["proyeksi", "--per", "2026-12-31", ...pilihan]));
  };
  const kantor = async (...pilihan: readonly string[]) => (await jalankan(...pilihan)).json as ProyeksiKantor;

  it("names who leaves: the Sekretaris, born in March 1969 and 58 in March 2027, on 1 April 2027", async () => {
    const { jabatan, tahun } = await kantor();
    expect(tahun).toEqual([2027, 2028, 2029, 2030, 2031]);
    const sekretaris = jabatan.find(({ nama }) => nama === "Sekretaris");
    expect(sekretaris?.tahun[0]).toMatchObject({
      keluar: [{ nama: "Wirya Adikusuma, M.Si.", sebab: "pensiun", hari: "2027-04-01" }],
      stok: 0,
      usul: 0,
      dariDalam: 1,
    });
  });

  it("adds up: each total is the sum of its rows, and holders go down by who leaves and up by who comes", async () => {
    const { jabatan, jumlah } = await kantor();
    jumlah.forEach((satu, ke) => {
      const baris = jabatan.flatMap(({ tahun }) => tahun[ke] ?? []);
      const semua = (ambil: (milik: (typeof baris)[number]) => number): number => baris.reduce((hasil, milik) => hasil + ambil(milik), 0);
      expect([satu.stok, satu.usul, satu.kebutuhan]).toEqual([
        semua(({ stok }) => stok),
        semua(({ usul }) => usul),
        semua(({ kebutuhan }) => kebutuhan),
      ]);
    });
    for (const { pns, pppk, tahun } of jabatan) {
      let ada = pns + pppk;
      for (const { stok, keluar, masuk } of tahun) {
        ada += masuk.length - keluar.length;
        expect(stok).toBe(ada);
      }
    }
  });

  it("asks for no more new people a year than the limit, and for the rest later where it is still short", async () => {
    const bebas = await kantor();
    const terbatas = await kantor("--batas", "3");
    expect(Math.max(...terbatas.jumlah.map(({ usul }) => usul))).toBe(3);
    for (const { tahun } of terbatas.jabatan)
      for (const { kurang, dariDalam, usul, ditunda } of tahun) expect(dariDalam + usul + ditunda).toBe(kurang);
    // A need that falls again before its turn comes is never asked for.
    const semua = ({ jumlah }: ProyeksiKantor): number => jumlah.reduce((hasil, { usul }) => hasil + usul, 0);
    expect(semua(terbatas)).toBeLessThan(semua(bebas));
  });

  it("shares new people out as CPNS and PPPK as asked, and says so", async () => {
    const { jumlah, pppk } = await kantor("--pppk", "40", "--sekelas");
    expect(pppk).toEqual({ pelaksana: 40, fungsional: 40 });
    for (const satu of jumlah) expect(satu.usulCpns + satu.usulPppk).toBe(satu.usul);
    const semua = jumlah.reduce((hasil, { usul }) => hasil + usul, 0);
    // Each of the two kinds is rounded once over all years.
    expect(Math.abs(jumlah.reduce((hasil, { usulPppk }) => hasil + usulPppk, 0) - 0.4 * semua)).toBeLessThanOrEqual(1);
    expect((await jalankan("--pppk", "40", "--sekelas")).text).toContain(
      "Seandainya 40 % orang baru diusulkan sebagai PPPK, jabatan pelaksana sekelas dalam satu satuan kerja saling mengisi.",
    );
  });

  it("is printed with the names behind the numbers, and refuses a limit that is none", async () => {
    const { text } = await jalankan();
    expect(text).toContain("Proyeksi 2027–2031, keadaan per 31-12-2026");
    expect(text).toContain("  Sekretaris: Wirya Adikusuma, M.Si. (pensiun, 01-04-2027)");
    await expect(jalankan("--batas", "banyak")).rejects.toThrow("usage");
  });

  it("tries out growth, another age of pension and a scenario, and says so", async () => {
    const { text } = await jalankan("--tumbuh", "2,5", "--geser-usia=-1");
    expect(text).toContain("Seandainya volume tumbuh 2,5 % setahun, usia pensiun turun 1 tahun. Data kantor tidak berubah.");
    // Born in March 1969, and 57 in March 2026: the day has passed, and she is counted in the first year.
    expect(text).toContain("  Sekretaris: Wirya Adikusuma, M.Si. (pensiun, 01-04-2026)");
    for (const keliru of [
      ["--tumbuh", "banyak"],
      ["--geser-usia", "1,5"],
    ])
      await expect(jalankan(...keliru)).rejects.toThrow("usage");
    for (const keliru of ["banyak", "101", "-1"]) await expect(jalankan(`--pppk=${keliru}`)).rejects.toThrow("usage");
    await expect(jalankan("--mutasi")).rejects.toThrow("usage");
    await expect(jalankan("--skenario", "tidak ada")).rejects.toThrow("notFound");
  });
});
