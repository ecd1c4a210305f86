import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "./open-kantor";

const REPOSITORY = resolve(import.meta.dirname, "..", "..");

function cli(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [join(REPOSITORY, "build", "cli.mjs"), ...args], { encoding: "utf8", cwd: REPOSITORY });
  return { code: done.status, out: done.stdout };
}

interface Dokumen {
  readonly jumlah: Readonly<Record<string, number>>;
  readonly temuan: readonly {
    readonly jenis: string;
    readonly jabatan: unknown;
    readonly tugas: readonly unknown[];
    readonly angka: unknown;
    readonly pembenaran: unknown;
  }[];
}

describe("quality control from a terminal", () => {
  beforeAll(() => {
    cli("--help");
  }, 120_000);

  it("prints every finding of the sample office with jabatan, tasks, kind, figures and justification", () => {
    const db = join(temporaryFolder(), "contoh.db");
    expect(cli("--db", db, "contoh").code).toBe(0);
    const { code, out } = cli("--db", db, "periksa-norma", "--json");
    expect(code).toBe(0);
    const dokumen = JSON.parse(out) as Dokumen;
    expect(dokumen.jumlah).toEqual({
      duplikat: 1,
      tumpangTindih: 2,
      normaDiAtas2xMedian: 1,
      normaDiBawahSetengahMedian: 0,
      bentrokPeriode: 0,
      volumeNol: 0,
      volumeTidakWajar: 0,
      normaTidakWajar: 0,
      bebanMelebihiOrang: 2,
    });
    const norma = dokumen.temuan.find(({ jenis }) => jenis === "normaDiAtas2xMedian");
    expect(norma).toMatchObject({
      jabatan: [{ nama: "Pengadministrasi Perkantoran", unit: "Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia" }],
      tugas: [{ uraian: "Mengarsipkan dokumen kegiatan", volume: 1, periode: "minggu", normaWaktuMenit: 60 }],
      angka: { normaMenit: 60, medianMenit: 5, kelipatan: 12, anggota: 4 },
      pembenaran: null,
    });
    expect(cli("--db", db, "periksa-norma").out).toContain("6 temuan terbuka, 0 dibenarkan, dari 135 tugas");
  });

  it("refuses operands", () => {
    expect(cli("periksa-norma", "berkas").code).toBe(2);
  });
}, 120_000);
