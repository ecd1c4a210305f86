import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * What a page alone does, which Chromium shows as Electron does: on the desktop these run only when they are named. The others touch what
 * each host does in its own way: starting and closing, files, folders, printing, windows, saving, and the whole way from an import to a proposal.
 */
const HALAMAN_SAJA = [
  "anjab",
  "anjab-bantuan",
  "daftar",
  "data-pribadi",
  "disiplin",
  "fungsi",
  "isian",
  "kolom",
  "metode",
  "muat",
  "orang",
  "papan-tombol",
  "periksa-norma",
  "peraturan",
  "pratinjau",
  "presensi",
  "profil",
  "rantai",
  "skenario",
  "susun-huruf",
  "tempel-angka",
  "tempel-formulir",
  "urung-tempat",
].map((nama) => `test/e2e/${nama}.spec.ts`);

/** What is read in the packaged program itself. */
const KEMASAN_SAJA = "test/e2e/kemasan.spec.ts";

/** What only a desktop has: its window and its menus. */
const MEJA_SAJA = "test/e2e/meja.spec.ts";

function dikecualikan(): string[] {
  if (process.env.TEPAT_HOST === "packaged") return [];
  if (process.env.TEPAT_HOST !== "electron") return [KEMASAN_SAJA, MEJA_SAJA];
  return [KEMASAN_SAJA, ...(process.env.TEPAT_DISEBUT === "1" ? [] : HALAMAN_SAJA)];
}

/** End-to-end specs, on one host a run (TEPAT_HOST), one file after the other: two windows would fight for two cores. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    // The packaged program is the same product: it only has to prove that it starts, and that it is closed to others.
    include: process.env.TEPAT_HOST === "packaged" ? ["test/e2e/start.spec.ts", KEMASAN_SAJA] : ["test/e2e/**/*.spec.ts"],
    exclude: dikecualikan(),
    fileParallelism: false,
    // Patience costs nothing where a page is quick, and a busy machine is no fault of it.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 90_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
  },
});
