import { describe, expect, it } from "vitest";
import { bacaDaftarLibur } from "../../../core/intake/libur";

describe("a pasted list of holidays", () => {
  it("reads a date and a name a line, whichever way the date is written", () => {
    const teks = [
      "17-08-2026 Hari Kemerdekaan",
      "25/12/2026\tHari Raya Natal",
      "Kamis, 1 Januari 2026: Tahun Baru Masehi",
      "2026-05-01 - Hari Buruh",
      "",
    ].join("\r\n");
    expect(bacaDaftarLibur(teks)).toEqual({
      libur: [
        { tanggal: "2026-08-17", nama: "Hari Kemerdekaan", jenis: "libur" },
        { tanggal: "2026-12-25", nama: "Hari Raya Natal", jenis: "libur" },
        { tanggal: "2026-01-01", nama: "Tahun Baru Masehi", jenis: "libur" },
        { tanggal: "2026-05-01", nama: "Hari Buruh", jenis: "libur" },
      ],
      ditolak: [],
    });
  });

  it("takes a name that says cuti bersama for joint leave", () => {
    expect(bacaDaftarLibur("24-12-2026 Cuti Bersama Natal").libur[0]?.jenis).toBe("cutiBersama");
  });

  it("refuses by number a line without a name, a day that does not exist and a line without a date", () => {
    expect(bacaDaftarLibur("17-08-2026\n31-02-2026 Tidak ada\nHari Raya").ditolak).toEqual([
      { baris: 1, teks: "17-08-2026" },
      { baris: 2, teks: "31-02-2026 Tidak ada" },
      { baris: 3, teks: "Hari Raya" },
    ]);
  });

  it("keeps the last line of a date that stands twice", () => {
    expect(bacaDaftarLibur("17-08-2026 Satu\n17-08-2026 Dua").libur).toEqual([{ tanggal: "2026-08-17", nama: "Dua", jenis: "libur" }]);
  });
});
