import { describe, expect, it } from "vitest";
import { runSkp } from "../../../electron/cli/skp";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { openKantor } from "../open-kantor";

interface Dokumen {
  readonly tahun: number;
  readonly unit: readonly { readonly orang: number; readonly ada: number }[];
  readonly skp: readonly { readonly nama: string; readonly predikat: string | null; readonly temuan: number }[];
}

describe("SKP from a terminal", () => {
  it("are those of a year with the progress of each unit, of the office or of one unit", async () => {
    const { host } = openKantor("contoh");
    const jalankan = async (...pilihan: readonly string[]) => (await runSkp(host, parseCommandLine(["skp", ...pilihan]))).json as Dokumen;
    const setahun = await jalankan("--tahun", "2026", "--json");
    expect([setahun.tahun, setahun.skp.length, setahun.unit.length]).toEqual([2026, 37, 5]);
    expect(setahun.skp.find(({ nama }) => nama.startsWith("Teguh"))?.temuan).toBe(1);
    const lalu = await jalankan("--tahun", "2025", "--unit", "subbagian keuangan umum dan logistik");
    expect(lalu.unit).toHaveLength(1);
    expect(lalu.skp.every(({ predikat }) => predikat !== null)).toBe(true);
    const { text } = await runSkp(host, parseCommandLine(["skp", "--tahun", "2026"]));
    expect(text).toContain("Sekretariat KPU Kabupaten Contoh: 1 orang, 1 ada, 1 disepakati, 0 dinilai");
    expect(text).toContain("Teguh Wiranatakusuma, S.H. (Penelaah Teknis Kebijakan): Disepakati, 1 temuan");
  });

  it("are refused for a unit that is not there, and for a year that is none", async () => {
    const { host } = openKantor("contoh");
    await expect(runSkp(host, parseCommandLine(["skp", "--unit", "Entah"]))).rejects.toThrow("notFound");
    await expect(runSkp(host, parseCommandLine(["skp", "--tahun", "lalu"]))).rejects.toThrow("usage");
  });
});
