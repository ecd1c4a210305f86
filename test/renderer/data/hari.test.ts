import { beforeAll, describe, expect, it, vi } from "vitest";
import { parsePlainDate } from "../../../core/date";
import type * as Hari from "../../../renderer/data/hari";

/** The memory that a window has until it is closed. */
function ingatan() {
  const isi = new Map<string, string>();
  return {
    getItem: (nama: string) => isi.get(nama) ?? null,
    setItem: (nama: string, nilai: string) => isi.set(nama, nilai),
    removeItem: (nama: string) => isi.delete(nama),
  };
}

describe("a window that shows another day than today", () => {
  let hari: typeof Hari;

  beforeAll(async () => {
    vi.stubGlobal("sessionStorage", ingatan());
    hari = await import("../../../renderer/data/hari");
    return () => vi.unstubAllGlobals();
  });

  it("writes nothing, yet opens and closes cases and logs a look at one", async () => {
    await hari.pilihHari(parsePlainDate("2026-01-15"));
    for (const nama of ["kasus.simpan", "kasus.hapus", "kasus.langkahSimpan", "kasus.petugasTambah", "pegawai.save"] as const)
      expect(() => hari.tolakPadaHariLain(nama)).toThrow("invalidInput");
    for (const nama of ["kasus.masuk", "kasus.keluar", "kasus.lihat", "draf.save", "kasus.daftar"] as const)
      expect(() => hari.tolakPadaHariLain(nama)).not.toThrow();
  });

  it("shows the last of several days that are asked for while an edit is still on its way", async () => {
    const { announcePendingEdits } = await import("../../../renderer/data/pending-edits");
    const simpan: (() => void)[] = [];
    const tarik = announcePendingEdits(
      () =>
        new Promise<void>((selesai) => {
          simpan.push(selesai);
        }),
    );
    const diminta = [hari.pilihHari(parsePlainDate("2027-12-31")), hari.pilihHari(null), hari.pilihHari(parsePlainDate("2028-12-31"))];
    // The edits are saved in another order than the days were asked for.
    for (const satu of simpan.toReversed()) satu();
    await Promise.all(diminta);
    tarik();
    expect(sessionStorage.getItem("tepat-hari")).toBe("2028-12-31");
  });

  it("writes again once it shows today", async () => {
    await hari.pilihHari(null);
    expect(() => hari.tolakPadaHariLain("kasus.simpan")).not.toThrow();
  });
});
