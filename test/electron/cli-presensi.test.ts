import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../electron/cli/command-line";
import { runDisiplin, runPresensi } from "../../electron/cli/presensi";
import { openKantor } from "./open-kantor";

describe("attendance from the terminal", () => {
  it("tells of each person exactly what other programs read, and nothing that is not asked for", async () => {
    const { host } = openKantor("contoh");
    const { json } = await runDisiplin(host, parseCommandLine(["disiplin", "--tahun", "2026", "--per", "2026-11-25", "--json"]));
    const { orang } = json as { readonly orang: readonly Readonly<Record<string, unknown>>[] };
    const sembilan = orang.find(({ hariTanpaKeterangan }) => hariTanpaKeterangan === 9);
    expect(Object.keys(sembilan ?? {})).toEqual([
      "nip",
      "nama",
      "hariTanpaKeterangan",
      "menitTerlambatPulangCepat",
      "usulan",
      "ambangBerikut",
    ]);
    expect(sembilan?.["usulan"]).toEqual({
      kode: "R3",
      jenis: "Pernyataan tidak puas secara tertulis",
      dasar: "PP 94/2021 Pasal 9 ayat (2), Pasal 10 ayat (2) huruf f, dan Pasal 11 ayat (2) huruf d",
    });
    expect(sembilan?.["ambangBerikut"]).toEqual({
      hari: 10,
      jenis: "Pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS",
    });
    expect(orang.find(({ hariTanpaKeterangan }) => hariTanpaKeterangan === 0)).toMatchObject({ usulan: null });
  });

  it("reads a file without writing it, names people who are not of the office, and refuses a year that is none", async () => {
    const { host, ask } = openKantor();
    const berkas = join(import.meta.dirname, "..", "fixtures", "presensi-2026.xlsx");
    const hasil = await runPresensi(host, parseCommandLine(["presensi", berkas, "--terapkan"]));
    expect(hasil.json).toMatchObject({ baru: 0, masalahSeluruhnya: 4_632, diterapkan: false });
    expect(hasil.text).toContain("Presensi!A2: 197407232015011003 · BAMBANG FIRMANSYAH tidak ada di daftar pegawai kantor");
    expect(await ask("presensi.tahun", {})).toEqual([]);
    await expect(runDisiplin(host, parseCommandLine(["disiplin", "--tahun", "26"]))).rejects.toMatchObject({ code: "usage" });
  });
});
