import { describe, expect, it } from "vitest";
import type { AlasanCadangan } from "../../../core/cadangan/catatan";
import { yangDijarangkan } from "../../../core/cadangan/penjarangan";

/** Snapshots by their moments; the moment is the name. */
function daftar(...waktu: readonly string[]) {
  return waktu.map((setempat) => ({ nama: setempat, setempat, alasan: "berkala" as AlasanCadangan }));
}

const pergi = (semua: ReturnType<typeof daftar>, kini: string) => yangDijarangkan(semua, kini).toSorted();
/** A working day at the end of November, a Friday. */
const KINI = "2026-11-27T16:30";

describe("thinning of snapshots", () => {
  it("keeps the last one of each hour of today", () => {
    const semua = daftar(
      "2026-11-27T08:05",
      "2026-11-27T08:40",
      "2026-11-27T09:10",
      "2026-11-27T14:00",
      "2026-11-27T15:00",
      "2026-11-27T16:00",
    );
    expect(pergi(semua, KINI)).toEqual(["2026-11-27T08:05"]);
  });

  it("keeps the last one of each of the fourteen days before, and then the last of a week", () => {
    const hariIni = ["2026-11-27T14:00", "2026-11-27T15:00", "2026-11-27T16:00"];
    const semua = daftar(...hariIni, "2026-11-26T09:00", "2026-11-26T15:00", "2026-11-14T10:00", "2026-11-13T10:00", "2026-11-12T10:00");
    // The 14th is thirteen days ago; the 12th and the 13th lie in the same week, of which the later one stays.
    expect(pergi(semua, KINI)).toEqual(["2026-11-12T10:00", "2026-11-26T09:00"]);
  });

  it("keeps the last one of each month for two years, and nothing older", () => {
    const bulanan = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((bulan) => `2026-0${bulan}-28T10:00`);
    const lama = ["2025-11-28T10:00", "2025-12-28T10:00", "2025-10-28T10:00", "2025-07-28T10:00", "2025-08-28T10:00", "2025-09-28T10:00"];
    const tua = ["2025-05-28T10:00", "2025-06-28T10:00", "2025-03-28T10:00", "2025-04-28T10:00", "2025-01-28T10:00", "2025-02-28T10:00"];
    const tertua = ["2024-12-28T10:00", "2024-11-28T10:00", "2024-11-25T10:00"];
    const semua = daftar(
      "2026-10-28T10:00",
      "2026-10-30T10:00",
      "2026-11-27T16:00",
      ...bulanan,
      ...lama,
      ...tua,
      ...tertua,
      "2026-03-02T10:00",
    );
    expect(pergi(semua, KINI)).toEqual(["2024-11-25T10:00", "2026-03-02T10:00"]);
  });

  it("lets those older than two years go", () => {
    const bulan = Array.from({ length: 30 }, (_, satu) => {
      const urutan = 2024 * 12 + 5 + satu;
      return `${Math.floor(urutan / 12)}-${String((urutan % 12) + 1).padStart(2, "0")}-15T10:00`;
    });
    // From June 2024 to November 2026: those of June to November 2024 are 742 to 895 days old, December 2024 is 712.
    expect(pergi(daftar(...bulan), KINI)).toEqual([
      "2024-06-15T10:00",
      "2024-07-15T10:00",
      "2024-08-15T10:00",
      "2024-09-15T10:00",
      "2024-10-15T10:00",
      "2024-11-15T10:00",
    ]);
  });

  it("keeps those before an act that changes much for two weeks, and thins them afterwards as the others", () => {
    const [gabung, berkala, lama, kemudian] = ["2026-11-20T10:00", "2026-11-20T10:30", "2026-11-09T10:00", "2026-11-10T10:00"];
    const semua = [
      ...daftar("2026-11-27T14:00", "2026-11-27T15:00", "2026-11-27T16:00", berkala, kemudian),
      { nama: gabung, setempat: gabung, alasan: "gabung" as const },
      { nama: lama, setempat: lama, alasan: "migrasi" as const },
    ];
    expect(pergi(semua, KINI)).toEqual([lama]);
  });

  it("leaves those of the future alone, and thins the others as if they were not there: the clock was set back", () => {
    const semua = daftar(
      "2026-11-27T08:05",
      "2026-11-27T08:40",
      "2026-11-27T09:10",
      "2026-11-27T16:29",
      "2026-11-28T09:00",
      "2025-01-01T00:00",
    );
    expect(pergi(semua, KINI)).toEqual(["2026-11-27T08:05"]);
  });

  it("lets nothing grow old by a clock that was set ten years ahead", () => {
    const semua = daftar("2026-11-25T08:00", "2026-11-26T08:00", "2026-11-26T09:00", "2026-11-27T08:00", "2026-11-27T09:00");
    // What goes is what went the day before by the right clock: of the 26th the last one stays.
    expect(pergi(semua, "2026-11-27T09:30")).toEqual(["2026-11-26T08:00"]);
    expect(pergi(semua, "2036-11-27T09:30")).toEqual(["2026-11-26T08:00"]);
    // Also when snapshots were taken by that clock already.
    const sesudah = [...semua, ...daftar("2036-11-27T09:30", "2036-11-27T10:30", "2036-11-27T11:30")];
    expect(pergi(sesudah, "2036-11-27T12:00")).toEqual(["2026-11-26T08:00"]);
  });

  it("never lets the latest three go, however old they are", () => {
    expect(pergi(daftar("2020-01-01T08:00", "2020-01-01T08:10", "2020-01-01T08:20"), KINI)).toEqual([]);
  });
});
