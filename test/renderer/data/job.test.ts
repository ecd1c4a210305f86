import { afterEach, describe, expect, it, vi } from "vitest";
import type { JobStatus } from "../../../core/contract/job";
import { AppError } from "../../../core/errors";
import { runJob, type Running } from "../../../renderer/data/job";
import { inThisProcess } from "../../../electron/jobs/in-process";
import type { Workers } from "../../../electron/jobs/workers";
import { openKantor } from "../../electron/open-kantor";

/** A computer on which the work of a job never ends by itself. */
const LAMBAT: Workers = {
  ...inThisProcess,
  doWork: ({ report, signal }) =>
    new Promise((_answer, fail) => {
      report({ done: 1, total: 20 });
      signal.addEventListener("abort", () => fail(new AppError("cancelled")), { once: true });
    }),
};

/** The sample office behind the door of the desktop. */
function bukaJendela(workers: Workers = inThisProcess): void {
  const { host } = openKantor("contoh", { workers });
  const call = (name: string, input: unknown, tempat: string) => host.dispatch(name, input, { tempat });
  vi.stubGlobal("window", { tepat: { call }, location: { hash: "#/formasi" } });
}

afterEach(() => vi.unstubAllGlobals());

const kode = (galat: unknown): string => (galat instanceof AppError ? galat.code : String(galat));
const NASKAH = { naskah: { jenis: "formulir" }, bentuk: "pdf" } as const;

describe("a job of the window", () => {
  it("that takes long tells how far it is, and stops when that is wished", async () => {
    bukaJendela(LAMBAT);
    const semua: (JobStatus | null | undefined)[] = [];
    const onRunning = (running: Running | null): void => {
      semua.push(running?.status);
      if (running?.status) running.cancel();
    };
    expect(await runJob("naskah.buat", NASKAH, { onRunning }).catch(kode)).toBe("cancelled");
    expect(semua[0]).toBeNull();
    expect(semua.find(Boolean)?.sentence).toMatch(/dokumen/u);
    expect(semua.at(-1)).toBeUndefined();
  });

  it("that is done in a moment shows nothing of itself", async () => {
    bukaJendela();
    const semua: (Running | null)[] = [];
    const { temuan } = await runJob("norma.findings", {}, { onRunning: (running) => semua.push(running) });
    expect(temuan.length).toBe(6);
    expect(semua.map((running) => running?.status)).toEqual([null, undefined]);
  });

  it("is stopped when nobody looks any more, and does not begin when nobody did", async () => {
    bukaJendela(LAMBAT);
    const tutup = new AbortController();
    const hasil = runJob("naskah.buat", NASKAH, { signal: tutup.signal, onRunning: () => undefined }).catch(kode);
    setTimeout(() => tutup.abort(), 50);
    expect(await hasil).toBe("cancelled");
    expect(await runJob("naskah.buat", NASKAH, { signal: tutup.signal, onRunning: () => undefined }).catch(kode)).toBe("cancelled");
  });
});
