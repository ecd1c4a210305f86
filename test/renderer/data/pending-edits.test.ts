import { setImmediate as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { announcePendingEdits, flushPendingEdits } from "../../../renderer/data/pending-edits";

/** A place with an edit on its way, and how often it was asked to save. */
function tempat() {
  let selesai = (): void => undefined;
  const jalan = new Promise<void>((resolve) => {
    selesai = resolve;
  });
  const catatan = { kali: 0 };
  const batal = announcePendingEdits(() => {
    catatan.kali += 1;
    return jalan;
  });
  return { catatan, selesai, batal };
}

describe("edits that are still on their way", () => {
  it("are all written before whoever waits for them goes on", async () => {
    const satu = tempat();
    const dua = tempat();
    let sudah = false;
    const menunggu = flushPendingEdits().then(() => {
      sudah = true;
    });
    satu.selesai();
    await pause();
    expect([satu.catatan.kali, dua.catatan.kali, sudah]).toEqual([1, 1, false]);
    dua.selesai();
    await menunggu;
    expect(sudah).toBe(true);
    satu.batal();
    dua.batal();
  });

  it("are asked for no more once the place is gone", async () => {
    const { catatan, batal, selesai } = tempat();
    batal();
    selesai();
    await flushPendingEdits();
    expect(catatan.kali).toBe(0);
  });

  it("stop whoever waits when they cannot be written", async () => {
    const batal = announcePendingEdits(() => Promise.reject(new Error("penuh")));
    await expect(flushPendingEdits()).rejects.toThrow("penuh");
    batal();
  });
});
