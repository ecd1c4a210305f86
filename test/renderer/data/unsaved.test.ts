import { describe, expect, it } from "vitest";
import { kalimatTerbuka } from "../../../core/text/menutup";
import { announceUnsaved, unsavedPlaces } from "../../../renderer/data/unsaved";

describe("places with entries that could not be saved", () => {
  it("names each place once, with its count, until it is taken back or nothing is left there", () => {
    let banyak = 2;
    const takeBack = announceUnsaved("tugas/a", { tempat: "tabel tugas A", count: () => 1 });
    const again = announceUnsaved("tugas/a", { tempat: "tabel tugas A", count: () => banyak });
    takeBack();
    expect(unsavedPlaces(true)).toEqual([{ jenis: "isian", tempat: "tabel tugas A", banyak: 2, didraf: true }]);
    banyak = 0;
    expect(unsavedPlaces(true)).toEqual([]);
    banyak = 1;
    again();
    expect(unsavedPlaces(true)).toEqual([]);
  });

  it("says whether what was typed waits as a draft or is lost", () => {
    const isian = { jenis: "isian", tempat: "tabel tugas Sekretaris", banyak: 3 } as const;
    expect(kalimatTerbuka({ ...isian, didraf: true })).toBe(
      "3 isian di tabel tugas Sekretaris belum tersimpan. Ketikannya disimpan sebagai draf dan menunggu di sana.",
    );
    expect(kalimatTerbuka({ ...isian, didraf: false })).toContain("ketikannya hilang");
    expect(kalimatTerbuka({ jenis: "impor", tahap: "siap" })).toContain("belum diterima");
    expect(kalimatTerbuka({ jenis: "pekerjaan", kalimat: "Menyusun dokumen" })).toBe("Masih berjalan: Menyusun dokumen");
  });
});
