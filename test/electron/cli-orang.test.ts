import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../electron/cli/command-line";
import { runOrang } from "../../electron/cli/orang";
import { openKantor } from "./open-kantor";

/** Sugeng Martadinata of the sample office: born 27 December 1968, appointed March 1993. */
const NIP = "196812271993031012";

const jalankan = (...args: readonly string[]) => runOrang(openKantor("contoh").host, parseCommandLine(["orang", ...args]));

describe("orang NIP", () => {
  it("tells who she is on the day, her facts, days to come with their reasons, what is missing, and JP", async () => {
    const { json, text } = await jalankan(NIP, "--per", "2026-11-01");
    expect(json).toMatchObject({
      per: "2026-11-01",
      identitas: { nip: NIP, nama: "Sugeng Martadinata" },
      keadaan: { status: "PNS", golongan: "III/b", jabatan: "Pengadministrasi Perkantoran" },
      masaKerja: { tahun: 33, bulan: 8 },
      tanggalDepan: [
        { jenis: "pensiun", tanggal: "2027-01-01", lewat: false },
        { jenis: "kgb", tanggal: "2027-03-01", lewat: false },
        { jenis: "golongan", tanggal: null },
      ],
      jp: { kewajiban: 20, tahun: [{ tahun: 2026, jp: 12, kurang: 8 }] },
    });
    expect(JSON.stringify(json)).not.toContain("contoh-");
    expect(text).toContain(
      "Pensiun: 1 Januari 2027. Lahir 27 Desember 1968; BUP Pengadministrasi Perkantoran 58 tahun tercapai pada Desember 2026",
    );
    expect(text).toContain("Tahun 2026: 12 JP dari 20 JP, kurang 8 JP.");
  });

  it("tells another slice on another day, and that she was not there before her first", async () => {
    const { json } = await jalankan(NIP, "--per", "2027-01-01");
    expect(json).toMatchObject({ tanggalDepan: [{ jenis: "pensiun", tanggal: "2027-01-01", lewat: true }, {}, {}] });
    const { json: dulu, text } = await jalankan(NIP, "--per", "1980-01-01");
    expect(dulu).toMatchObject({ keadaan: null, tanggalDepan: [], kurang: [] });
    expect(text).toContain("belum ada faktanya");
  });

  it("is refused without an NIP, with two, and for one that nobody has", async () => {
    expect(() => parseCommandLine(["orang"])).toThrow("usage");
    await expect(jalankan(NIP, NIP)).rejects.toThrow("usage");
    await expect(jalankan("199901012020011001")).rejects.toThrow("notFound");
  });
});
