import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { bandingFakta, type FaktaDikenal } from "../../../core/intake/banding-riwayat";

const hari = (satu: string): PlainDate => satu as PlainDate;
const fakta = (nilai: string, sejak: string | null): FaktaDikenal => ({
  id: `${nilai}@${sejak ?? ""}`,
  sejak: sejak === null ? null : hari(sejak),
  nilai,
});
const TETAP = [fakta("III/a", "2019-04-01"), fakta("III/b", "2023-04-01")];
const NOVEMBER = { per: hari("2026-11-30"), mutakhir: true };
const LAMA = { per: hari("2021-12-31"), mutakhir: false };

type Kasus = readonly [string, readonly FaktaDikenal[], string, string | null, string];

const putusan = ([, dikenal, nilai, tmt]: Kasus, per = NOVEMBER) => {
  const hasil = bandingFakta(dikenal, { nilai, tmt: tmt === null ? null : hari(tmt) }, per);
  return hasil.putusan === "baru" ? `baru ${hasil.dasar} ${hasil.sejak ?? "-"}` : `${hasil.putusan} ${hasil.fakta.id}`;
};

describe("a value of a list against what is known", () => {
  it.each<Kasus>([
    ["is the same fact with the same TMT", TETAP, "III/b", "2023-04-01", "tetap III/b@2023-04-01"],
    ["is the same fact without TMT", TETAP, "III/b", null, "tetap III/b@2023-04-01"],
    ["begins at its TMT", TETAP, "III/c", "2026-10-01", "baru tmt 2026-10-01"],
    ["begins with the list where it has no TMT", TETAP, "III/c", null, "baru hariDaftar 2026-11-30"],
    ["fits before what is known", TETAP, "II/d", "2015-10-01", "baru tmt 2015-10-01"],
    ["is asked about with an earlier TMT", TETAP, "III/b", "2022-10-01", "bedaTmt III/b@2023-04-01"],
    ["is asked about with a later TMT", TETAP, "III/b", "2023-10-01", "bedaTmt III/b@2023-04-01"],
    ["is asked about where another began the same day", TETAP, "III/c", "2023-04-01", "bedaNilai III/b@2023-04-01"],
    ["dates a fact that had no date", [fakta("III/b", null)], "III/b", "2023-04-01", "bertanggal III/b@"],
    ["is undated where nothing was known", [], "III/b", null, "baru semula -"],
    ["may name what is to come", [fakta("III/c", "2026-12-01")], "III/c", null, "tetap III/c@2026-12-01"],
  ])("%s", (...kasus) => {
    expect(putusan(kasus)).toBe(kasus[4]);
  });

  it.each<Kasus>([
    ["agrees with what was in force then", TETAP, "III/a", null, "tetap III/a@2019-04-01"],
    ["adds to the past between two facts", TETAP, "III/a.2", null, "baru hariDaftar 2021-12-31"],
    ["does not end the latest fact", [fakta("III/b", "2020-04-01")], "III/a", null, "lampau III/b@2020-04-01"],
    ["does not end an undated fact by a TMT", [fakta("III/b", null)], "III/a", "2019-04-01", "lampau III/b@"],
    ["is told where it names a later fact already", TETAP, "III/b", null, "bedaTmt III/b@2023-04-01"],
  ])("of an older list %s", (...kasus) => {
    expect(putusan(kasus, LAMA)).toBe(kasus[4]);
  });
});
