import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { akhirHari, bagianSaat, menitSaat, parseSaat, saatDari, saatPada, tambahJam } from "../../../core/pelindungan/saat";
import { formatSaat, kalimatSaat, lamaDalamKata, sisaDalamKata } from "../../../core/text/pelindungan";

const MALAM = new Date("2026-11-27T17:30:00Z");

describe("a moment of the office's clock", () => {
  it("reads as the clock of its zone shows it: 17.30 UTC is the next day in WIB and WIT", () => {
    expect((["WIB", "WITA", "WIT"] as const).map((zona) => saatPada(MALAM, zona))).toEqual([
      "2026-11-28T00:30+07:00",
      "2026-11-28T01:30+08:00",
      "2026-11-28T02:30+09:00",
    ]);
    expect(formatSaat(saatPada(MALAM, "WIB"))).toBe("28 November 2026 pukul 00.30 WIB");
  });

  it("is the same moment in every zone", () => {
    expect(new Set((["WIB", "WITA", "WIT"] as const).map((zona) => menitSaat(saatPada(MALAM, zona)))).size).toBe(1);
  });

  it("is refused where no clock shows it", () => {
    const tidakAda = ["2026-02-30T08:00+07:00", "2026-02-28T24:00+07:00", "2026-02-28T08:60+07:00", "2026-02-28T08:00Z", "2026-02-28"];
    expect(tidakAda.map(parseSaat)).toEqual([null, null, null, null, null]);
    expect(saatDari("2026-02-28" as PlainDate, "08:05", "WIT")).toBe("2026-02-28T08:05+09:00");
  });

  it("moves by hours on its own clock, back over midnight too", () => {
    const saat = saatPada(MALAM, "WITA");
    expect(tambahJam(saat, -2)).toBe("2026-11-27T23:30+08:00");
    expect(akhirHari("2026-12-01" as PlainDate, saat)).toBe("2026-12-01T23:59+08:00");
    expect(bagianSaat(saat)).toEqual({ hari: "2026-11-28", jam: "01.30", zona: "WITA" });
  });

  it("stands in words as it is where it is none", () => {
    expect(kalimatSaat("kemarin")).toBe("kemarin");
  });
});

describe("how long something lasts", () => {
  it("is said in its two largest units", () => {
    expect([0, 59, 60, 61, 1_439, 1_440, 4_320, 4_379].map(lamaDalamKata)).toEqual([
      "0 menit",
      "59 menit",
      "1 jam",
      "1 jam 1 menit",
      "23 jam 59 menit",
      "1 hari",
      "3 hari",
      "3 hari",
    ]);
    expect([sisaDalamKata(90), sisaDalamKata(-90)]).toEqual(["sisa 1 jam 30 menit", "lewat 1 jam 30 menit"]);
  });
});
