import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "../../build/lib/lock.mjs";

describe("a lock between processes", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tepat-lock-"));
    file = join(folder, "lock");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("lets one piece of work end before the next begins", async () => {
    const events: string[] = [];
    const work = (name: string) =>
      withLock(file, async () => {
        events.push(`${name} begins`);
        await wait(20);
        events.push(`${name} ends`);
      });
    await Promise.all([work("first"), work("second")]);
    expect(events).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  it("is free again after work that failed", async () => {
    await expect(withLock(file, () => Promise.reject(new Error("the build broke")))).rejects.toThrow("the build broke");
    expect(existsSync(file)).toBe(false);
  });

  it("is taken over from a process that has ended", async () => {
    const ended = spawnSync(process.execPath, ["--version"]);
    writeFileSync(file, String(ended.pid));
    expect(await withLock(file, () => Promise.resolve("done"))).toBe("done");
  });
});
