import { describe, expect, it } from "vitest";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import type { Pindah } from "../../../core/penempatan/penempatan";
import { rantai } from "../../../core/penempatan/rantai";

const JAN = parsePlainDate("2027-01-01") as PlainDate;
const MAR = parsePlainDate("2027-03-01") as PlainDate;
const MEI = parsePlainDate("2027-05-01") as PlainDate;

/** A move from one post to another, on a day; null for none. */
const pindah = (pegawaiId: string, ...[dari, ke, palingAwal = JAN]: readonly [string | null, string, PlainDate?]): Pindah => ({
  pegawaiId,
  dari,
  ke,
  palingAwal,
});
const bebas = (...kursi: readonly (readonly [string, PlainDate])[]): ReadonlyMap<string, readonly PlainDate[]> =>
  new Map([...new Set(kursi.map(([id]) => id))].map((id) => [id, kursi.filter(([satu]) => satu === id).map(([, hari]) => hari)]));
const ringkas = (...isi: Parameters<typeof rantai>): readonly string[] =>
  rantai(...isi).map(({ jenis, langkah }) => `${jenis}: ${langkah.map(({ pegawaiId, hari }) => `${pegawaiId} ${hari}`).join(", ")}`);

describe("moves in the order in which they can be done", () => {
  it("puts the step that leaves a seat before the one that takes it, and has it wait for its day", () => {
    // Kasub is free from March. Ani goes there, Budi takes her seat, Citra his.
    const langkah = [pindah("citra", null, "arsip"), pindah("budi", "arsip", "staf"), pindah("ani", "staf", "kasub", MAR)];
    expect(ringkas(langkah, bebas(["kasub", MAR]))).toEqual(["rantai: ani 2027-03-01, budi 2027-03-01, citra 2027-03-01"]);
  });

  it("has nobody wait who comes to a seat that is free of itself", () => {
    const langkah = [pindah("ani", "staf", "kasub"), pindah("budi", null, "staf")];
    expect(ringkas(langkah, bebas(["kasub", JAN], ["staf", JAN]))).toEqual(["tunggal: ani 2027-01-01", "tunggal: budi 2027-01-01"]);
  });

  it("marks two who change places as one day, the later of the two", () => {
    expect(ringkas([pindah("ani", "x", "y"), pindah("budi", "y", "x", MEI)], bebas())).toEqual(["tukar: ani 2027-05-01, budi 2027-05-01"]);
  });

  it("marks a ring of three as one day, in the order of the seats", () => {
    // Ani waits for Citra, who leaves y; Citra for Budi, who leaves z; Budi for Ani, who leaves x.
    const langkah = [pindah("ani", "x", "y"), pindah("budi", "z", "x"), pindah("citra", "y", "z", MAR)];
    expect(ringkas(langkah, bebas())).toEqual(["putaran: ani 2027-03-01, budi 2027-03-01, citra 2027-03-01"]);
  });

  it("gives a seat that opens later to who comes later, and has the other wait for a leaver", () => {
    // Staf has one seat from May. Dewi comes in May; Eka in January takes the seat that Ani leaves.
    const langkah = [pindah("ani", "staf", "kasub"), pindah("dewi", null, "staf", MEI), pindah("eka", null, "staf")];
    expect(ringkas(langkah, bebas(["kasub", JAN], ["staf", MEI]))).toEqual([
      "rantai: ani 2027-01-01, eka 2027-01-01",
      "tunggal: dewi 2027-05-01",
    ]);
  });

  it("has two who leave one post wait on by one each, the first to go for the first to come", () => {
    const langkah = [
      pindah("ani", "staf", "kasub", MAR),
      pindah("budi", "staf", "arsip"),
      pindah("citra", null, "staf"),
      pindah("dewi", null, "staf"),
    ];
    expect(ringkas(langkah, bebas(["kasub", JAN], ["arsip", JAN]))).toEqual([
      "rantai: budi 2027-01-01, citra 2027-01-01",
      "rantai: ani 2027-03-01, dewi 2027-03-01",
    ]);
  });

  it("comes to the same whatever the order of the moves", () => {
    const langkah = [pindah("ani", "x", "y"), pindah("budi", "y", "x"), pindah("citra", null, "z"), pindah("dewi", "z", "w")];
    const kursi = bebas(["w", JAN]);
    expect(ringkas(langkah.toReversed(), kursi)).toEqual([
      "tukar: ani 2027-01-01, budi 2027-01-01",
      "rantai: dewi 2027-01-01, citra 2027-01-01",
    ]);
    expect(ringkas([], kursi)).toEqual([]);
  });
});
