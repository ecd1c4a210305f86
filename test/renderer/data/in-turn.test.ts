import { setImmediate as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createLine } from "../../../renderer/data/in-turn";

describe("work in turn", () => {
  it("begins only when all that was asked for before is over, in the order in which it was asked for", async () => {
    const inTurn = createLine();
    const catatan: string[] = [];
    let lepaskan = (): void => undefined;
    void inTurn(async () => {
      catatan.push("satu mulai");
      await new Promise<void>((resolve) => {
        lepaskan = resolve;
      });
      catatan.push("satu selesai");
    });
    void inTurn(async () => catatan.push("dua"));
    void inTurn(async () => catatan.push("tiga"));
    await pause();
    expect(catatan).toEqual(["satu mulai"]);
    lepaskan();
    await pause();
    expect(catatan).toEqual(["satu mulai", "satu selesai", "dua", "tiga"]);
  });

  it("goes on after a failure, once each, and tells which went well", async () => {
    const inTurn = createLine();
    const catatan: string[] = [];
    const gagal = inTurn(async () => {
      catatan.push("gagal");
      throw new Error("penuh");
    });
    const sesudahnya = inTurn(async () => catatan.push("sesudahnya"));
    expect([await gagal, await sesudahnya]).toEqual([false, true]);
    expect(catatan).toEqual(["gagal", "sesudahnya"]);
  });

  it("of one place does not wait for that of another", async () => {
    const [satu, dua] = [createLine(), createLine()];
    const catatan: string[] = [];
    void satu(() => new Promise(() => undefined));
    void dua(async () => catatan.push("dua"));
    await pause();
    expect(catatan).toEqual(["dua"]);
  });
});
