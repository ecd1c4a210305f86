import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";
import { formulirContoh, formulirUji } from "../siasn/formulir-uji";

const DOKUMENTALIS = "contoh-jabatan-dokumentalis";
const REPOSITORY = resolve(import.meta.dirname, "..", "..", "..");

interface Dokumen {
  readonly jumlah: { readonly jabatan: number; readonly siap: number; readonly ditolak: number };
  readonly temuan: readonly { readonly tingkat: string; readonly jabatan: string; readonly kalimat: string }[];
  readonly berkas?: readonly string[];
  readonly galat?: { readonly kode: string; readonly pesan: string };
}

/** Runs the command line as a user would, in a program of its own. */
function cli(...args: readonly string[]): { readonly code: number | null; readonly hasil: Dokumen } {
  const done = spawnSync(process.execPath, [join(REPOSITORY, "build", "cli.mjs"), ...args, "--json"], {
    encoding: "utf8",
    cwd: REPOSITORY,
  });
  return { code: done.status, hasil: JSON.parse(done.stdout) as Dokumen };
}

describe("siasn", () => {
  it("checks and writes with a form that is handed over, tells what is refused by its exit code, and never loads the form", async () => {
    const { folder, host, ask } = openKantor("contoh");
    expect(await ask("siasn.formulir", {})).toBeNull();
    const { tugas } = await ask("abk.get", { jabatanId: DOKUMENTALIS });
    await ask("tugas.save", { jabatanId: DOKUMENTALIS, hapus: tugas.map(({ id, revision }) => ({ id, revision })) });
    await host.close();
    const db = join(folder, "contoh.db");
    const formulir = join(folder, "formulir.xlsx");
    writeFileSync(formulir, await formulirContoh());
    const periksa = cli("--db", db, "siasn", "--templat", formulir, "--periksa");
    expect(periksa.code).toBe(1);
    expect(periksa.hasil.jumlah).toMatchObject({ jabatan: 20, siap: 19, ditolak: 1 });
    expect(periksa.hasil.temuan.filter(({ tingkat }) => tingkat === "ditolak")).toMatchObject([
      { jabatan: "Dokumentalis Hukum", kalimat: "Uraian Tugas (INFOJAB II A4) kosong." },
    ]);
    expect(periksa.hasil.berkas).toBeUndefined();
    const ke = join(folder, "hasil", "siasn");
    const tulis = cli("--db", db, "siasn", "--templat", formulir, "--ke", ke);
    expect([tulis.code, tulis.hasil.berkas?.length]).toEqual([1, 19]);
    expect(readdirSync(ke)).toHaveLength(19);
    expect(cli("--db", db, "siasn", "--periksa").hasil.galat?.kode).toBe("tanpaFormulirSiasn");
    expect(cli("--db", db, "siasn").code).toBe(2);
  }, 120_000);

  it("hands the sample office over as it is: the check is empty, twenty workbooks are written, and the exit code says so", async () => {
    const { folder, host } = openKantor("contoh");
    await host.close();
    const db = join(folder, "contoh.db");
    const formulir = join(folder, "formulir.xlsx");
    writeFileSync(formulir, await formulirContoh());
    const ke = join(folder, "hasil");
    const { code, hasil } = cli("--db", db, "siasn", "--templat", formulir, "--ke", ke);
    expect([code, hasil.temuan, hasil.jumlah]).toMatchObject([0, [], { jabatan: 20, siap: 20, ditolak: 0 }]);
    expect(readdirSync(ke)).toHaveLength(20);
  }, 120_000);

  it("refuses a form of another version in one sentence and writes nothing", async () => {
    const { folder, host } = openKantor("contoh");
    await host.close();
    const formulir = join(folder, "lama.xlsx");
    writeFileSync(formulir, await formulirUji({ ubah: (buku) => buku.removeWorksheet("INFOJAB IV") }));
    const ke = join(folder, "hasil");
    const { code, hasil } = cli("--db", join(folder, "contoh.db"), "siasn", "--templat", formulir, "--ke", ke);
    expect([code, hasil.galat?.kode]).toEqual([1, "formulirSiasnDitolak"]);
    expect(hasil.galat?.pesan).toContain("lembar “INFOJAB IV” tidak ada");
    expect(readdirSync(folder)).not.toContain("hasil");
  }, 60_000);
});
