import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleNode } from "../../../build/bundles.mjs";
import { cetak, kali, PANJANG } from "../../tahan/bentuk";
import { tabelMutan, type HasilMutan } from "../../tahan/tabel";
import { contohBerkas } from "../excel/berkas";
import { abk, buku, DUA_ORANG, JUDUL_MENIT, JUDUL_ORANG, TIGA_TUGAS } from "./kasus-lain/alat";
import type { BukuAsal } from "./mutan";
import type { LaporanMutan, TugasMutan } from "./mutan-pekerja";

const BANYAK = kali(500, 10_000);
const BENIH = 20_260_000;
/** One mutant may take this long, milliseconds. */
const BATAS_SATU = 20_000;

const contoh = (nama: string): BukuAsal => ({ nama, isi: contohBerkas(nama) });
const BUKU: readonly BukuAsal[] = [
  contoh("abk-kpu-kabupaten.xlsx"),
  contoh("pegawai-siasn.xlsx"),
  contoh("pegawai-siasn-bermasalah.xlsx"),
  buku(
    "abk.ods",
    [
      { nama: "Penata", baris: abk(JUDUL_MENIT, TIGA_TUGAS) },
      { nama: "Pegawai", baris: [JUDUL_ORANG, ...DUA_ORANG] },
    ],
    "ods",
  ),
  buku(
    "abk.xls",
    [
      { nama: "Penata", baris: abk(JUDUL_MENIT, TIGA_TUGAS) },
      { nama: "Pegawai", baris: [JUDUL_ORANG, ...DUA_ORANG] },
    ],
    "biff8",
  ),
];

const folder = mkdtempSync(join(tmpdir(), "tepat-mutan-"));
beforeAll(async () => {
  // The program looks for its manifest one folder up, and for its native part above that.
  copyFileSync(resolve("package.json"), join(folder, "package.json"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  await bundleNode({ mutan: "test/electron/intake/mutan-pekerja.ts" }, join(folder, "dist"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the thread work through all mutants; one that does not end in time is named and ends the run. */
function jalankan(tugas: TugasMutan): Promise<HasilMutan> {
  return new Promise((selesai, gagal) => {
    const thread = new Worker(join(folder, "dist", "mutan.cjs"), { workerData: tugas });
    const hitung = { selesai: 0, diterima: 0, ditolak: 0, terlama: 0 };
    const salah: string[] = [];
    let alarm: NodeJS.Timeout | undefined;
    const akhiri = (): void => {
      clearTimeout(alarm);
      selesai({ ...hitung, salah });
    };
    thread.on("message", (laporan: LaporanMutan) => {
      clearTimeout(alarm);
      if (laporan.jenis === "mulai") {
        alarm = setTimeout(() => {
          salah.push(`${laporan.mutan}: no end`);
          void thread.terminate();
        }, BATAS_SATU);
        return;
      }
      hitung.selesai += 1;
      hitung.terlama = Math.max(hitung.terlama, laporan.milidetik);
      if (laporan.akhir !== "kosong") hitung[laporan.akhir] += 1;
      if (laporan.salah !== "") salah.push(`${laporan.mutan}: ${laporan.salah}`);
    });
    thread.on("error", gagal);
    thread.on("exit", akhiri);
  });
}

it("ends every one of 500 damaged workbooks in a preview or in words, and leaves the data file whole", async () => {
  const hasil = await jalankan({ buku: BUKU, banyak: BANYAK, benih: BENIH, dihitungSetiap: PANJANG ? 1 : 5 });
  cetak(`${BANYAK} buku kerja yang dirusak`, tabelMutan(hasil));
  expect(hasil.salah).toEqual([]);
  expect(hasil.selesai).toBe(BANYAK);
  // Damage that nothing notices and damage that is always refused would both make this test an empty one.
  expect(Math.min(hasil.diterima, hasil.ditolak)).toBeGreaterThan(BANYAK / 10);
}, 14_400_000);
