import { describe, expect, it } from "vitest";
import { KODE_KOMPETENSI, kamusKompetensi, namaLevel } from "../../../core/kompetensi/kamus";
import { computeJpm, computeKesenjangan, kategoriHasil, kategoriJpm } from "../../../core/kompetensi/kesenjangan";
import { penilaianTerpilih } from "../../../core/kompetensi/penilaian";
import { ketentuanBawaan, standarJabatan } from "../../../core/kompetensi/standar";
import { menurut } from "../../../core/peraturan/register";
import { NILAI_STANDAR, hari, penilaian, sembilan, standar } from "./bahan";

const PER = hari("2026-11-26");
const CARA = { cara: "terbaru", usangTahun: 3 } as const;
const ADMINISTRATOR = { id: "kabag", jenis: "administrator", jenjang: null } as const;

/** The standard of an administrator asks level 3 of each of the nine. */
function hasilBudi(level: readonly number[]) {
  const syarat = standarJabatan([ADMINISTRATOR], { baris: [], per: PER, nilai: NILAI_STANDAR }).get("kabag") ?? [];
  return computeKesenjangan(syarat, penilaianTerpilih(sembilan(level), PER, CARA).get("budi"));
}

describe("JPM", () => {
  it.each([
    { level: [3, 3, 2, 3, 2, 3, 3, 3, 3], jpm: 92.59, pengisian: "MS", pemetaan: "O", kesenjangan: 2 },
    { level: [2, 2, 2, 2, 2, 3, 3, 2, 3], jpm: 77.78, pengisian: "MMS", pemetaan: "KO", kesenjangan: 6 },
    { level: [2, 2, 2, 2, 2, 2, 2, 2, 2], jpm: 66.67, pengisian: "KMS", pemetaan: "KO", kesenjangan: 9 },
  ])(
    "of $level against nine times 3 is $jpm: $pengisian for filling, $pemetaan for mapping",
    ({ level, jpm, pengisian, pemetaan, kesenjangan }) => {
      const hasil = hasilBudi(level);
      expect(Number(hasil.jpm?.toFixed(2))).toBe(jpm);
      expect([kategoriHasil(hasil, "pengisian"), kategoriHasil(hasil, "pemetaan")]).toEqual([pengisian, pemetaan]);
      expect([hasil.kesenjangan, hasil.dinilai, hasil.dari]).toEqual([kesenjangan, 9, 9]);
    },
  );

  it("never lets a surplus hide a gap: 5 and 1 against 3 and 3 is 4 of 6, not 6 of 6", () => {
    expect(
      computeJpm([
        [5, 3],
        [1, 3],
      ])?.toFixed(2),
    ).toBe("66.67");
    expect(
      computeJpm([
        [5, 3],
        [4, 3],
      ]),
    ).toBe(100);
  });

  it.each([
    [80, "MS", "CO"],
    [79.99, "MMS", "CO"],
    [68, "MMS", "KO"],
    [67.99, "KMS", "KO"],
    [90, "MS", "O"],
    [89.99, "MS", "CO"],
    [78, "MMS", "CO"],
    [77.99, "MMS", "KO"],
    [0, "KMS", "KO"],
  ] as const)("of %s is %s for filling and %s for mapping", (jpm, pengisian, pemetaan) => {
    expect([kategoriJpm(jpm, "pengisian"), kategoriJpm(jpm, "pemetaan")]).toEqual([pengisian, pemetaan]);
  });

  it("takes its bounds from the register", () => {
    expect(kategoriJpm(menurut("jpm-pengisian").memenuhi, "pengisian")).toBe("MS");
    expect(kategoriJpm(menurut("jpm-pemetaan").cukupOptimal - 0.001, "pemetaan")).toBe("KO");
  });

  it("has no category while one of nine was not assessed, and counts those that were: 24 of 24", () => {
    const syarat = standarJabatan([ADMINISTRATOR], { baris: [], per: PER, nilai: NILAI_STANDAR }).get("kabag") ?? [];
    const delapan = sembilan([3, 3, 3, 3, 3, 3, 3, 3, 3]).slice(0, 8);
    const hasil = computeKesenjangan(syarat, penilaianTerpilih(delapan, PER, CARA).get("budi"));
    expect([hasil.jpm, hasil.dinilai, hasil.dari, kategoriHasil(hasil, "pengisian")]).toEqual([100, 8, 9, null]);
    expect(hasil.butir.at(-1)).toMatchObject({ kunci: "perekatBangsa", dinilai: null, kesenjangan: null });
  });

  it("of a found level 0 is a gap of the whole standard, unlike one that is missing", () => {
    expect(hasilBudi([0, 3, 3, 3, 3, 3, 3, 3, 3]).butir[0]).toMatchObject({ kesenjangan: 3 });
    expect(computeJpm([])).toBeNull();
  });
});

describe("the assessment that counts", () => {
  const pilih = (semua: ReturnType<typeof penilaian>[], per = "2026-11-26", cara: "terbaru" | "buktiTerkuat" = "terbaru") =>
    penilaianTerpilih(semua, hari(per), { cara, usangTahun: 3 }).get("budi")?.get("integritas");

  it("is the latest by then: on 30 June that of June, the day before that of March", () => {
    const semua = [penilaian("integritas", 2, { tanggal: "2026-03-01" }), penilaian("integritas", 3, { tanggal: "2026-06-30" })];
    expect(pilih(semua, "2026-06-30")?.penilaian.level).toBe(3);
    expect(pilih(semua, "2026-06-29")?.penilaian.level).toBe(2);
    expect(pilih(semua, "2026-02-28")).toBeUndefined();
  });

  it("holds through its last day and not after", () => {
    const semua = [penilaian("integritas", 4, { tanggal: "2025-01-01", sampai: hari("2026-01-01") })];
    expect(pilih(semua, "2026-01-01")?.penilaian.level).toBe(4);
    expect(pilih(semua, "2026-01-02")).toBeUndefined();
  });

  it("is by choice the one with the strongest evidence: a certificate of 2024 before a claim of 2026", () => {
    const semua = [
      penilaian("integritas", 2, { tanggal: "2024-03-01", bukti: "sertifikat" }),
      penilaian("integritas", 5, { tanggal: "2026-03-01", bukti: "diakui" }),
    ];
    expect(pilih(semua)?.penilaian.level).toBe(5);
    // That it displaced stronger evidence of another level is said.
    expect(pilih(semua)?.mengalahkan?.level).toBe(2);
    expect(pilih(semua, "2026-11-26", "buktiTerkuat")?.penilaian.level).toBe(2);
    expect(pilih(semua, "2026-11-26", "buktiTerkuat")?.mengalahkan).toBeNull();
  });

  it("of one day is that of the stronger evidence", () => {
    const semua = [
      penilaian("integritas", 4, { tanggal: "2026-03-01", bukti: "diakui" }),
      penilaian("integritas", 3, { tanggal: "2026-03-01", bukti: "sertifikat" }),
      penilaian("integritas", 2, { tanggal: "2026-03-01", bukti: "dinilai" }),
    ];
    expect(pilih(semua)?.penilaian.bukti).toBe("sertifikat");
    expect(pilih(semua.toReversed())?.penilaian.bukti).toBe("sertifikat");
  });

  it("is marked once it is older than three years: not on the day itself, and on the next", () => {
    const semua = [penilaian("integritas", 3, { tanggal: "2023-11-26" })];
    expect(pilih(semua, "2026-11-26")?.usang).toBe(false);
    expect(pilih(semua, "2026-11-27")?.usang).toBe(true);
    expect(penilaianTerpilih(semua, PER, { cara: "terbaru", usangTahun: 2 }).get("budi")?.get("integritas")?.usang).toBe(true);
  });
});

describe("the standard of a jabatan", () => {
  const level = (jenis: string, jenjang: string | null = null): readonly number[] =>
    (standarJabatan([{ id: "j", jenis, jenjang } as never], { baris: [], per: PER, nilai: NILAI_STANDAR }).get("j") ?? []).map(
      (satu) => satu.level,
    );

  it("is by default level 1 to 4 by kind, and 2 to 4 by jenjang", () => {
    expect(["pelaksana", "pengawas", "administrator", "jpt"].map((jenis) => new Set(level(jenis)))).toEqual(
      [1, 2, 3, 4].map((satu) => new Set([satu])),
    );
    expect(["ahliPertama", "ahliMuda", "ahliMadya"].map((jenjang) => level("fungsional", jenjang)[0])).toEqual([2, 3, 4]);
  });

  it("of Ahli Utama asks 5 of Integritas and Perekat Bangsa, and 4 of the seven others", () => {
    expect(level("fungsional", "ahliUtama")).toEqual([5, 4, 4, 4, 4, 4, 4, 4, 5]);
  });

  it("is none for a jabatan fungsional keterampilan, whose levels no rule says", () => {
    expect(level("fungsional", "terampil")).toEqual([]);
    expect(ketentuanBawaan({ id: "j", jenis: "fungsional", jenjang: "terampil" })).toBeNull();
    expect(ketentuanBawaan({ id: "j", jenis: "pengawas", jenjang: null })).toBe("standar-tingkat-jenis");
  });

  it("follows the office's row from its day on, and a level 0 leaves the competency out", () => {
    const baris = [
      standar({ jabatanId: "kabag", kunci: "integritas", level: 4 }),
      standar({ jabatanId: "kabag", kunci: "integritas", level: 5, sejak: "2026-07-01" }),
      standar({ jabatanId: "kabag", kunci: "komunikasi", level: 0 }),
      standar({ jabatanId: "kabag", kunci: "t1", level: 2 }),
    ];
    const pada = (per: string) => standarJabatan([ADMINISTRATOR], { baris, per: hari(per), nilai: NILAI_STANDAR }).get("kabag") ?? [];
    expect(pada("2026-06-30").find(({ kunci }) => kunci === "integritas")?.level).toBe(4);
    expect(pada("2026-07-01").find(({ kunci }) => kunci === "integritas")?.level).toBe(5);
    expect(pada("2026-07-01").at(-1)).toMatchObject({ kunci: "t1", level: 2 });
    const { butir, dari } = computeKesenjangan(pada("2026-07-01"), undefined);
    expect(butir.map(({ kunci }) => kunci)).not.toContain("komunikasi");
    expect(dari).toBe(9);
  });
});

describe("the dictionary", () => {
  it("has eight managerial competencies and one sosial kultural, each with five levels in words", () => {
    const kamus = kamusKompetensi([]);
    expect(kamus.map(({ jenis }) => jenis)).toEqual([...Array.from({ length: 8 }, () => "manajerial"), "sosialKultural"]);
    expect(new Set(kamus.flatMap(({ arti }) => arti)).size).toBe(45);
    expect(KODE_KOMPETENSI).toHaveLength(9);
    expect([1, 2, 3, 4, 5, 6].map(namaLevel)).toEqual(["Paham/dalam pengembangan", "Dasar", "Menengah", "Mumpuni", "Ahli", ""]);
  });
});
