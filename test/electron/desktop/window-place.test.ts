import { describe, expect, it } from "vitest";
import { nextScale, pageOf, placeOnScreens, readStates, SCALES } from "../../../electron/desktop/window-place";

const LAYAR = { x: 0, y: 0, width: 1366, height: 728 };
const KEDUA = { x: 1366, y: 0, width: 1920, height: 1040 };
const STATE = { tempat: { x: 10, y: 20, width: 1000, height: 600 }, maksimal: false, skala: 1.25, halaman: "/abk/01J" };

describe("where the window stands", () => {
  it("is where it stood, on whichever screen that was", () => {
    const place = { x: 1500, y: 40, width: 1200, height: 800 };
    expect(placeOnScreens(place, [LAYAR, KEDUA])).toEqual(place);
  });

  it("is left to the system once that screen is gone, or the bar to move it by is out of reach", () => {
    expect(placeOnScreens({ x: 1500, y: 40, width: 1200, height: 800 }, [LAYAR])).toBeNull();
    expect(placeOnScreens({ x: 100, y: -40, width: 1200, height: 800 }, [LAYAR])).toBeNull();
    expect(placeOnScreens({ x: 1300, y: 40, width: 1200, height: 800 }, [LAYAR])).toBeNull();
    expect(placeOnScreens({ x: 100, y: 40, width: 1200, height: 800 }, [])).toBeNull();
  });

  it("is no larger than its screen, and no smaller than the page can be used in", () => {
    expect(placeOnScreens({ x: 0, y: 0, width: 3000, height: 2000 }, [LAYAR])).toEqual({ ...LAYAR });
    expect(placeOnScreens({ x: 0, y: 0, width: 200, height: 100 }, [LAYAR])).toMatchObject({ width: 800, height: 500 });
  });
});

describe("the file that keeps how the window stands", () => {
  it("gives back what it holds, by data file", () => {
    expect(readStates(JSON.stringify({ kantor: STATE, contoh: { ...STATE, skala: 2 } }))).toEqual({
      kantor: STATE,
      contoh: { ...STATE, skala: 2 },
    });
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    JSON.stringify({ kantor: { ...STATE, skala: 9 } }),
    JSON.stringify({ kantor: { ...STATE, skala: 0 } }),
    JSON.stringify({ kantor: { ...STATE, tempat: { x: 0, y: 0, width: 0, height: 1 } } }),
    JSON.stringify({ kantor: { ...STATE, tempat: { x: "0", y: 0, width: 900, height: 600 } } }),
    JSON.stringify({ kantor: { ...STATE, halaman: "javascript:alert(1)" } }),
    JSON.stringify({ kantor: { ...STATE, halaman: "//luar" + "/x".repeat(200) } }),
  ])("counts as none when it is damaged or tampered with (%#)", (text) => {
    expect(readStates(text)).toEqual({});
  });
});

describe("the page that is remembered", () => {
  it("is the place alone, without what was searched for on it", () => {
    expect(pageOf("tepat://app/#/pegawai/01JX?cari=SITI")).toBe("/pegawai/01JX");
    expect([pageOf("tepat://app/"), pageOf("tepat://app/#SITI AMINAH"), pageOf("")]).toEqual(["/", "/", "/"]);
  });
});

describe("the scale of the window", () => {
  it("goes from 80 to 200 percent, step by step, and back to the usual size", () => {
    const up: number[] = [];
    for (let scale = 0.8; up.at(-1) !== scale; scale = nextScale(scale, "perbesar")) up.push(scale);
    expect(up).toEqual([...SCALES]);
    expect([nextScale(0.8, "perkecil"), nextScale(2, "perkecil"), nextScale(1.75, "asal")]).toEqual([0.8, 1.75, 1]);
  });

  it("finds the next step also from between two of them", () => {
    expect([nextScale(1.2, "perbesar"), nextScale(1.2, "perkecil")]).toEqual([1.25, 1.1]);
  });
});
