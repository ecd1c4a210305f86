import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ensureShell } from "../../../build/build.mjs";
import { openHost } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { REPOSITORY } from "../host-program";
import { temporaryFolder } from "../open-kantor";

/** A disk of its own of so many bytes; null where this machine lets nobody mount one. */
function cakramKecil(kilo: number): string | null {
  const folder = temporaryFolder();
  const di = join(folder, "cakram");
  mkdirSync(di);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilo}k`, "tmpfs", di], { stdio: "ignore" });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync("umount", ["-l", di], { stdio: "ignore" }));
  return di;
}

/** Takes up all the room that is left but this. */
function penuhi(folder: string, sisaBita: number): string {
  const { bavail, bsize } = statfsSync(folder);
  const pengisi = join(folder, "pengisi");
  writeFileSync(pengisi, Buffer.alloc(Math.max(0, bavail * bsize - sisaBita)));
  return pengisi;
}

const buka = (folder: string) => openHost({ folder, jenis: "kantor", workers: inThisProcess, bertahan: true });

beforeAll(async () => {
  await ensureShell();
}, 180_000);

describe("a disk that is full", () => {
  it.skipIf(process.platform === "win32")("when a new office is made is told in one sentence, and leaves no empty file", () => {
    for (const blok of [40, 400]) {
      const folder = temporaryFolder();
      // No file may become larger than so many blocks: the disk refuses in the middle of the work.
      const perintah = `ulimit -f ${blok}; exec "${process.execPath}" "${join(REPOSITORY, "dist", "cli.cjs")}" abk`;
      const { status, stderr } = spawnSync("sh", ["-c", perintah], { env: { ...process.env, TEPAT_DATA: folder }, encoding: "utf8" });
      expect([status, stderr.trim().split("\n").length, stderr.includes(join(folder, "tepat.db"))]).toEqual([1, 1, true]);
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it("when a new office is made is told as such, where a small disk can be had", (context) => {
    const folder = cakramKecil(300);
    if (folder === null) return context.skip("no disk can be mounted here");
    const host = buka(folder);
    onTestFinished(() => host.close());
    expect(host.context.files.tertahan?.code).toBe("diskFull");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("while one works refuses the step and keeps every one before it; with room again it goes on", async (context) => {
    const folder = cakramKecil(6_000);
    if (folder === null) return context.skip("no disk can be mounted here");
    const host = buka(folder);
    onTestFinished(() => host.close());
    const tambah = (nama: string) => host.dispatch("unit.save", { nama, indukId: null, kode: null });
    const pengisi = penuhi(folder, 30_000);
    const diakui: string[] = [];
    let galat: string | null = null;
    for (let nomor = 0; nomor < 200 && galat === null; nomor += 1) {
      const reply = await tambah(`Unit ${nomor}`);
      if (reply.ok) diakui.push(`Unit ${nomor}`);
      else galat = reply.error.code;
    }
    expect(galat).toBe("diskFull");
    rmSync(pengisi);
    expect((await tambah("Sesudah")).ok).toBe(true);
    const ada = new Set(host.context.files.basis.raw.prepare("SELECT nama FROM unit").pluck().all());
    expect([...diakui, "Sesudah"].filter((nama) => !ada.has(nama))).toEqual([]);
  });

  it("when an office is opened neither changes nor loses it", async (context) => {
    const folder = cakramKecil(6_000);
    if (folder === null) return context.skip("no disk can be mounted here");
    const pertama = buka(folder);
    await pertama.dispatch("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
    await pertama.close();
    const pengisi = penuhi(folder, 0);
    const penuh = buka(folder);
    expect(penuh.context.files.tertahan?.code ?? "diskFull").toBe("diskFull");
    await penuh.close();
    rmSync(pengisi);
    const sesudah = buka(folder);
    onTestFinished(() => sesudah.close());
    expect(sesudah.context.files.basis.raw.prepare("SELECT nama FROM unit").pluck().all()).toContain("Sekretariat");
  });
});

describe("two programs on one data file", () => {
  it("are one too many: the second says who has it, and the first works on", async () => {
    const folder = temporaryFolder();
    const host = buka(folder);
    onTestFinished(() => host.close());
    const { status, stderr } = spawnSync(process.execPath, [join(REPOSITORY, "dist", "cli.cjs"), "abk"], {
      env: { ...process.env, TEPAT_DATA: folder },
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining("sedang dipakai Tepat yang lain")]);
    expect((await host.dispatch("unit.save", { nama: "Tetap", indukId: null, kode: null })).ok).toBe(true);
  });
});
