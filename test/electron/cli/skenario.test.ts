import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

const REPOSITORY = resolve(import.meta.dirname, "..", "..", "..");

interface Dokumen {
  readonly skenario?: { readonly nama: string };
  readonly jabatan: readonly { readonly nama: string; readonly unit: string; readonly kebutuhan: number }[];
  readonly jumlah: { readonly kebutuhan: number };
}

/** Runs the command line as a user would, in a program of its own. */
function cli(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [join(REPOSITORY, "build", "cli.mjs"), ...args], { encoding: "utf8", cwd: REPOSITORY });
  return { code: done.status, out: done.stdout };
}

describe("abk --skenario", () => {
  it("prints the need under a scenario in the shape of abk, finds it whatever its capitals, and leaves the ABK as it was", async () => {
    const { ask, folder, host } = openKantor("contoh");
    const tugas = (await ask("abk.rekap", {})).jabatan.find((baris) => baris.nama === "Sekretaris");
    const daftar = (await ask("abk.get", { jabatanId: tugas?.jabatanId ?? "" })).tugas;
    // Without any of its workload the jabatan needs nobody.
    await ask("skenario.coba", { nama: "Tanpa sekretaris", tugasId: daftar.map((satu) => satu.id), yang: "volume", faktor: 0 });
    await host.close();
    const db = join(folder, "contoh.db");
    const asal = JSON.parse(cli("--db", db, "abk", "--json").out) as Dokumen;
    const { skenario, jabatan, jumlah } = JSON.parse(cli("--db", db, "abk", "--skenario", "TANPA sekretaris", "--json").out) as Dokumen;
    expect(skenario?.nama).toBe("Tanpa sekretaris");
    expect(Object.keys(jabatan[0] ?? {})).toEqual(Object.keys(asal.jabatan[0] ?? {}));
    expect([asal, { jabatan }].map((satu) => satu.jabatan.find((baris) => baris.nama === "Sekretaris")?.kebutuhan)).toEqual([1, 0]);
    expect([asal.jumlah.kebutuhan, jumlah.kebutuhan]).toEqual([37, 36]);
    expect(cli("--db", db, "abk", "--skenario", "Lain").code).toBe(1);
  }, 60_000);
});
