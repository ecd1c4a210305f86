import { spawn } from "node:child_process";
import { copyFileSync, existsSync, watch } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ensureShell } from "../../build/build.mjs";
import { openBasisdata } from "../../electron/db/open";
import { openHost } from "../../electron/host";
import { inThisProcess } from "../../electron/jobs/in-process";
import { killed, REPOSITORY, startHost } from "./host-program";
import { temporaryFolder } from "./open-kantor";
import { unitNames } from "./power-cut";

beforeAll(async () => {
  await ensureShell();
}, 180_000);

/** What a copy of the main file alone holds, while the program that has it open works on or after it was killed. */
function mainAlone(path: string): { readonly units: readonly unknown[]; readonly check: unknown } {
  const copy = join(temporaryFolder(), "salinan.db");
  copyFileSync(path, copy);
  const basis = openBasisdata({ path: copy });
  const check = basis.raw.prepare("PRAGMA integrity_check").pluck().all()[0];
  const units = unitNames(basis);
  basis.close();
  return { units, check };
}

describe("a copy of the main file alone", () => {
  it("is the whole office seconds after the last edit, while the program runs and after it was killed", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "tepat.db");
    const { program, call } = await startHost(folder);
    const names = Array.from({ length: 30 }, (_empty, nomor) => `Unit ${nomor + 10}`);
    for (const nama of names) expect((await call("unit.save", { nama, indukId: null, kode: null })).ok).toBe(true);
    await expect.poll(() => mainAlone(path), { timeout: 5_000, interval: 250 }).toEqual({ units: names, check: "ok" });
    await killed(program);
    expect(mainAlone(path)).toEqual({ units: names, check: "ok" });
  });
});

describe("a program that is killed while it makes its first data file", () => {
  it("starts again as if for the first time, at whatever moment it was killed", async () => {
    for (const jenis of ["kantor", "contoh"] as const) {
      const moments: string[] = [];
      for (let stage = 0; stage < 6; stage += 1) {
        const folder = temporaryFolder();
        moments.push(await killedAtChange(folder, { jenis, stage }));
        const host = openHost({ folder, jenis, workers: inThisProcess });
        const { raw } = host.context.files.basis;
        const kode = raw.prepare("SELECT kode FROM langkah ORDER BY nomor").pluck().all();
        await host.close();
        expect([jenis, stage, kode]).toEqual([jenis, stage, [jenis === "kantor" ? "awal" : "contoh"]]);
      }
      // Guard: some were killed before the file had its name.
      expect(moments).toContain("unnamed");
    }
    // Twelve programs are started and killed, and their files opened.
  }, 120_000);
});

/** Starts the program on an empty folder and kills it at the n-th change that is seen in the folder. */
async function killedAtChange(
  folder: string,
  { jenis, stage }: { readonly jenis: "kantor" | "contoh"; readonly stage: number },
): Promise<string> {
  const args = [join(REPOSITORY, "dist", "web.cjs"), ...(jenis === "contoh" ? ["--contoh"] : [])];
  const program = spawn(process.execPath, args, { env: { ...process.env, TEPAT_DATA: folder }, stdio: "ignore" });
  onTestFinished(() => void program.kill("SIGKILL"));
  let changes = 0;
  const watcher = watch(folder, () => {
    if (changes++ === stage) program.kill("SIGKILL");
  });
  const gone = new Promise((resolved) => program.once("exit", resolved));
  const tooLate = setTimeout(() => program.kill("SIGKILL"), 3_000);
  await gone;
  clearTimeout(tooLate);
  watcher.close();
  return existsSync(join(folder, jenis === "kantor" ? "tepat.db" : "contoh.db")) ? "named" : "unnamed";
}

describe("a power cut", () => {
  it("loses nothing that was answered as saved, and leaves no half of what was not", async () => {
    const folder = temporaryFolder();
    const { program, call } = await startHost(folder);
    for (let nomor = 1; nomor <= 40; nomor += 1) {
      expect((await call("unit.save", { nama: `Unit ${nomor}`, indukId: null, kode: null })).ok).toBe(true);
    }
    // Many more are under way, none of them answered, when the power goes.
    const underWay = Array.from({ length: 200 }, (_empty, nomor) =>
      call("unit.save", { nama: `Nanti ${nomor}`, indukId: null, kode: null }).catch(() => null),
    );
    await killed(program);
    await Promise.all(underWay);
    const basis = openBasisdata({ path: join(folder, "tepat.db") });
    const count = (sql: string): unknown => basis.raw.prepare(sql).pluck().all()[0];
    expect(count("SELECT count(*) FROM unit WHERE nama LIKE 'Unit %'")).toBe(40);
    // Every unit has its audit line and every audit line its unit: a step is written whole or not at all.
    expect(count("SELECT count(*) FROM perubahan WHERE tabel = 'unit'")).toBe(count("SELECT count(*) FROM unit"));
    expect(count("SELECT count(*) FROM langkah l WHERE NOT EXISTS (SELECT 1 FROM perubahan p WHERE p.langkahId = l.id)")).toBe(0);
    expect(count("SELECT quick_check FROM pragma_quick_check(1)")).toBe("ok");
    basis.close();
  });
});
