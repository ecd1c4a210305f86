import { describe, expect, it } from "vitest";
import { bahanAlpa } from "../../../core/disiplin/bahan-kasus";
import { alpa, hari, hitung, KERJA_2026, terputus } from "./kantor-absen";

describe("a case that begins from the counter of absences", () => {
  it("takes the days behind the proposal, not those of another table: 22 as PPPK, without the 3 as PNS", () => {
    const masa = [
      { sejak: null, status: "PPPK", aktif: true },
      { sejak: hari("2026-07-01"), status: "PNS", aktif: true },
    ] as const;
    const hasil = hitung(
      [
        ...terputus(22),
        ...terputus(
          3,
          KERJA_2026.findIndex((tanggal) => tanggal >= "2026-07-01"),
        ),
      ],
      { masa },
    );
    // The table of PPPK gives B3 from the 21st day on: the 41st working day of 2026, counted from 2 January, every second one absent.
    expect(KERJA_2026[40]).toBe("2026-02-27");
    expect(bahanAlpa(hasil)).toEqual({ hari: 22, tanggal: "2026-02-27", aturan: "pppk", lewat: "jumlah", usulan: "B3" });
  });

  it("is dated by the day that reached the row: of five days the fourth gave R2", () => {
    const hasil = hitung(alpa("2026-02-02", "2026-02-04", "2026-02-06", "2026-02-10", "2026-02-12"));
    expect(bahanAlpa(hasil)).toEqual({ hari: 5, tanggal: "2026-02-10", aturan: "pp94", lewat: "jumlah", usulan: "R2" });
  });

  it("takes the ten days in a row that end the employment", () => {
    const runtun = ["01", "02", "03", "04", "05", "08", "09", "10", "11", "12"].map((tanggal) => `2026-06-${tanggal}`);
    const hasil = hitung(alpa("2026-02-02", ...runtun));
    expect(bahanAlpa(hasil)).toEqual({ hari: 10, tanggal: "2026-06-12", aturan: "pp94", lewat: "berturut", usulan: "B3" });
  });

  it("takes what there is below the first row, and nothing without absence", () => {
    expect(bahanAlpa(hitung(alpa("2026-02-02", "2026-02-04")))).toEqual({
      hari: 2,
      tanggal: "2026-02-04",
      aturan: "pp94",
      lewat: "jumlah",
      usulan: null,
    });
    expect(bahanAlpa(hitung([]))).toBeNull();
  });
});
