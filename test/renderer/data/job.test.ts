import { afterEach, describe, expect, it, vi } from "vitest";
import type { JobStatus } from "../../../core/contract/job";
import { AppError } from "../../../core/errors";
import { runJob, type Running } from "../../../renderer/data/job";
import { openKantor } from "../../electron/open-kantor";

/** The sample office behind the door of the desktop. */
function bukaJendela(): void {
  const { host } = openKantor("contoh");
  vi.stubGlobal("window", { tepat: { call: host.dispatch } });
}

afterEach(() => vi.unstubAllGlobals());

const kode = (galat: unknown): string => (galat instanceof AppError ? galat.code : String(galat));
/** The forms of the whole sample office as pages, which takes longer than a second. */
const LAMA = { naskah: { jenis: "formulir" }, bentuk: "pdf" } as const;

describe("a job of the window", () => {
  it("that takes long tells how far it is, and stops when that is wished", async () => {
    bukaJendela();
    const semua: (JobStatus | null | undefined)[] = [];
    const onRunning = (running: Running | null): void => {
      semua.push(running?.status);
      if (running?.status) running.cancel();
    };
    expect(await runJob("naskah.buat", LAMA, { onRunning }).catch(kode)).toBe("cancelled");
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
    bukaJendela();
    const tutup = new AbortController();
    const hasil = runJob("naskah.buat", LAMA, { signal: tutup.signal, onRunning: () => undefined }).catch(kode);
    setTimeout(() => tutup.abort(), 50);
    expect(await hasil).toBe("cancelled");
    expect(await runJob("naskah.buat", LAMA, { signal: tutup.signal, onRunning: () => undefined }).catch(kode)).toBe("cancelled");
  });
});
