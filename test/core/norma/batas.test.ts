import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { pasanganTumpangTindih } from "../../../core/norma/matriks";
import { periksaNorma } from "../../../core/norma/periksa";
import type { JabatanDiperiksa, TugasDiperiksa } from "../../../core/norma/temuan";
import { kalimatTemuan } from "../../../core/text/periksa-norma";

const [BAWAAN] = PROFIL_BAWAAN;
if (!BAWAAN) throw new Error("tanpa profil");
const profil: ProfilAbk = BAWAAN;

const jabatan = (jabatanId: string, lain: Partial<JabatanDiperiksa> = {}): JabatanDiperiksa => ({
  jabatanId,
  nama: `Jabatan ${jabatanId}`,
  unitId: `unit-${jabatanId}`,
  unit: "Unit",
  jenis: "pelaksana",
  bezetting: 1,
  bebanKerjaMenit: 0,
  efektivitas: null,
  ...lain,
});
const EMPAT = ["a", "b", "c", "d"].map((id) => jabatan(id));

function tugas(id: string, lain: Partial<TugasDiperiksa> = {}): TugasDiperiksa {
  const dasar = { jabatanId: "a", urutan: 0, uraian: "Menelaah peraturan", satuanHasil: "telaahan" };
  return { id, ...dasar, volume: 5, periode: "tahun", normaWaktuMenit: 1, ...lain };
}

type Ukuran = readonly [volume: number, periode: TugasDiperiksa["periode"]];
const sekelompok = (...ukuran: readonly Ukuran[]): TugasDiperiksa[] =>
  ukuran.map(([volume, periode], nomor) => tugas(`t${nomor + 1}`, { jabatanId: ["a", "b", "c", "d"][nomor] ?? "a", volume, periode }));

const periksa = (isi: readonly TugasDiperiksa[], milik: readonly JabatanDiperiksa[] = EMPAT, dengan = profil) =>
  periksaNorma({ jabatan: milik, tugas: isi, profil: dengan });
/** Kinds of finding about single tasks, by task. */
const jenis = (isi: readonly TugasDiperiksa[], milik?: readonly JabatanDiperiksa[], dengan?: ProfilAbk): string[] =>
  periksa(isi, milik, dengan).temuan.map((satu) => `${satu.jenis} ${satu.tugasId.join("+")}`);
const bentrok = (isi: readonly TugasDiperiksa[]): string[] =>
  periksa(isi)
    .temuan.filter((satu) => satu.jenis === "bentrokPeriode")
    .map((satu) => `${satu.tugasId.join("+")}: ${kalimatTemuan(satu, isi.find(({ id }) => id === satu.tugasId[0])?.periode ?? "tahun")}`);

describe("a count of a year taken for one of a period", () => {
  const harian = (volume: number) => [tugas("t", { volume, periode: "hari" })];

  it("is any usual number of working days a day, and the profile's own: 235 and 244 of 244, but not 243", () => {
    expect([235, 240, 260, 365].map((volume) => jenis(harian(volume)))).toEqual(Array.from({ length: 4 }, () => ["bentrokPeriode t"]));
    expect(jenis(harian(244))).toEqual([]);
    expect(jenis(harian(244), EMPAT, { ...profil, hariPerTahun: 244 })).toEqual(["bentrokPeriode t"]);
    expect(jenis(harian(243), EMPAT, { ...profil, hariPerTahun: 244 })).toEqual([]);
  });

  it("is four a triwulan where the text says so, not two a semester, one a year, or twelve a month of what is not monthly", () => {
    const laporan = (kata: string, volume: number, periode: TugasDiperiksa["periode"]) =>
      jenis([tugas("t", { uraian: `Menyusun laporan ${kata}`, volume, periode })]);
    expect(laporan("triwulanan", 4, "triwulan")).toEqual(["bentrokPeriode t"]);
    expect(laporan("triwulanan", 3, "triwulan")).toEqual([]);
    expect(laporan("semesteran", 2, "semester")).toEqual([]);
    expect(laporan("tahunan", 1, "tahun")).toEqual([]);
    expect(laporan("kinerja", 12, "bulan")).toEqual([]);
    expect(laporan("bulanan", 11, "bulan")).toEqual([]);
  });
});

describe("a text that names a rarer period", () => {
  it("is asked about from more than one a named period on: 12,5 monthly reports a year, not 12", () => {
    const laporan = (volume: number) => bentrok([tugas("t", { uraian: "Menyusun laporan bulanan", volume, periode: "minggu" })]);
    expect(laporan(0.24)).toEqual([]);
    expect(laporan(0.25)).toEqual(["t: Uraian menyebut hasil bulanan, tetapi dihitung mingguan: 12,5 hasil setahun."]);
  });
});

describe("a volume far from its group", () => {
  const BULANAN: readonly Ukuran[] = [
    [10, "bulan"],
    [10, "bulan"],
    [10, "bulan"],
  ];
  const HARIAN: readonly Ukuran[] = BULANAN.map(([volume]) => [volume, "hari"]);
  const satu = (lain: readonly Ukuran[], ukuran: Ukuran): string[] => bentrok(sekelompok(...lain, ukuran));

  it("is asked about among three already", () => {
    expect(satu(BULANAN.slice(1), [10, "hari"])).toEqual([
      "t3: Volume 10 harian = 2.500 setahun, padahal median tugas serupa 120. Bila bulanan: 120 setahun.",
    ]);
    expect(satu(BULANAN.slice(2), [10, "hari"])).toEqual([]);
  });

  it("is asked about from five times and from a fifth of the median on: 600 and 550 of 120, 500 and 550 of 2.500", () => {
    expect(satu(BULANAN, [12, "minggu"])).toHaveLength(1);
    expect(satu(BULANAN, [11, "minggu"])).toEqual([]);
    expect(satu(HARIAN, [10, "minggu"])).toEqual([
      "t4: Volume 10 mingguan = 500 setahun, padahal median tugas serupa 2.500. Bila harian: 2.500 setahun.",
    ]);
    expect(satu(HARIAN, [11, "minggu"])).toEqual([]);
  });

  it("must come within twice and half of the median under the other period: 240 and 60 of 120, not 252 and 58,8", () => {
    expect([20, 21, 5, 4.9].map((volume) => satu(BULANAN, [volume, "hari"]).length)).toEqual([1, 0, 1, 0]);
  });

  it("is set against the period in which more than half of the others count", () => {
    expect(
      satu(
        [
          [10, "bulan"],
          [2, "minggu"],
        ],
        [10, "hari"],
      ),
    ).toEqual([]);
    expect(
      satu(
        [
          [10, "bulan"],
          [10, "bulan"],
          [0.5, "hari"],
        ],
        [10, "hari"],
      ),
    ).toHaveLength(1);
  });

  it("is not set against tasks without volume: of 120 and 2.500 the median is 1.310", () => {
    expect(
      satu(
        [
          [0, "bulan"],
          [0, "bulan"],
          [10, "bulan"],
        ],
        [10, "hari"],
      ),
    ).toEqual([]);
  });
});

describe("a norm longer than its period", () => {
  it("is not asked about where less than one result falls into it", () => {
    expect(jenis([tugas("t", { volume: 0.5, periode: "hari", normaWaktuMenit: 301 })])).toEqual([]);
    expect(jenis([tugas("t", { volume: 1, periode: "hari", normaWaktuMenit: 301 })])).toEqual(["bentrokPeriode t"]);
  });
});

describe("one task, one question", () => {
  it("is about the norm where that alone explains period, people or nought", () => {
    expect(jenis([tugas("t", { volume: 1, periode: "hari", normaWaktuMenit: 37_501 })])).toEqual(["normaTidakWajar t"]);
    expect(jenis([tugas("t", { volume: 20, normaWaktuMenit: 37_501 })])).toEqual(["normaTidakWajar t"]);
    expect(jenis([tugas("t", { volume: 0, normaWaktuMenit: 0 })])).toEqual(["volumeNol t"]);
    expect(jenis([tugas("t", { volume: 1, normaWaktuMenit: 0 })])).toEqual(["normaTidakWajar t"]);
  });

  it("is not about half a median where the norm is nought", () => {
    const norma = [0, 60, 60, 60].map((normaWaktuMenit, nomor) => tugas(`t${nomor}`, { jabatanId: "abcd".charAt(nomor), normaWaktuMenit }));
    expect(jenis(norma).filter((satu) => satu.startsWith("normaDi"))).toEqual([]);
  });

  it("is not asked of a task whose jabatan is not examined", () => {
    expect(periksa([tugas("t", { jabatanId: "hilang", volume: 0 })])).toEqual({ temuan: [], kelompok: [] });
  });
});

describe("leaders of units", () => {
  const memimpin = [tugas("t1", { uraian: "Menilai kinerja bawahan" }), tugas("t2", { uraian: "Menilai kinerja bawahan", jabatanId: "b" })];
  const pengawas = { jenis: "pengawas" as const };

  it("each lead their own, but not with one who is no leader, nor two in one unit", () => {
    expect(jenis(memimpin, [jabatan("a", pengawas), jabatan("b", pengawas)])).toEqual([]);
    expect(jenis(memimpin, [jabatan("a", pengawas), jabatan("b")])).toEqual(["tumpangTindih t1+t2"]);
    expect(jenis(memimpin, [jabatan("a", { ...pengawas, unitId: "u" }), jabatan("b", { ...pengawas, unitId: "u" })])).toEqual([
      "tumpangTindih t1+t2",
    ]);
  });
});

describe("the findings of an office", () => {
  it("come kind by kind, and within one by the order of jabatan, form and id", () => {
    const nol = (id: string, lain: Partial<TugasDiperiksa>) => tugas(id, { jabatanId: "b", volume: 0, ...lain });
    const isi = [
      nol("t4", { jabatanId: "a", uraian: "Menata arsip" }),
      nol("t3", { urutan: 7, uraian: "Mencatat surat masuk" }),
      nol("t1", { urutan: 7, uraian: "Menyusun laporan keuangan" }),
      nol("t2", { urutan: 3, uraian: "Merawat kendaraan dinas" }),
      tugas("t5", { jabatanId: "b", urutan: 0, uraian: "Memindai berkas lama", volume: 250, periode: "hari" }),
    ];
    expect(jenis(isi, [jabatan("b"), jabatan("a")])).toEqual([
      "bentrokPeriode t5",
      "volumeNol t2",
      "volumeNol t1",
      "volumeNol t3",
      "volumeNol t4",
    ]);
  });

  it("bring the groups of similar tasks with the median of each result: 60 of three, none of one", () => {
    const empat = [30, 60, 90].map((normaWaktuMenit, nomor) => tugas(`t${nomor + 1}`, { jabatanId: "abc".charAt(nomor), normaWaktuMenit }));
    const { kelompok } = periksa([...empat, tugas("t4", { jabatanId: "d", satuanHasil: "rapat" })]);
    expect(kelompok).toEqual([
      {
        tugasId: ["t1", "t2", "t3", "t4"],
        satuan: [
          { satuanHasil: "telaahan", tugasId: ["t1", "t2", "t3"], medianMenit: 60 },
          { satuanHasil: "rapat", tugasId: ["t4"], medianMenit: null },
        ],
      },
    ]);
  });

  it("of two holders share the work: 225.000 minutes are 625 hours too many for each, 7,5 a day", () => {
    const [temuan] = periksa([], [jabatan("a", { bezetting: 2, bebanKerjaMenit: 225_000, efektivitas: 1.5 })]).temuan;
    expect(temuan).toMatchObject({ kunci: "bebanMelebihiOrang:a", jabatanId: ["a"], tugasId: [], ukuran: "EJ 1.5" });
    expect(temuan && kalimatTemuan(temuan, "tahun")).toBe(
      "EJ 1,50 dengan 2 pemangku: setiap orang kelebihan 625 jam setahun, 7,5 jam kerja efektif sehari.",
    );
    // Over the 240 days of another year 112.500 minutes are 468,75 a day.
    const [lain] = periksa([], [jabatan("a", { bezetting: 2, bebanKerjaMenit: 225_000, efektivitas: 1.5 })], {
      ...profil,
      hariPerTahun: 240,
    }).temuan;
    expect(lain?.jenis === "bebanMelebihiOrang" && lain.angka.menitPerHari).toBe(468.75);
  });
});

describe("overlaps by pair", () => {
  it("gather the findings in which both stand, and no other kind", () => {
    const temuan = [
      { jenis: "tumpangTindih" as const, kunci: "k1", jabatanId: ["b", "a"] },
      { jenis: "tumpangTindih" as const, kunci: "k2", jabatanId: ["a", "b", "c"] },
      { jenis: "duplikat" as const, kunci: "k3", jabatanId: ["a", "b"] },
    ];
    expect(pasanganTumpangTindih(temuan)).toEqual([
      { a: "a", b: "b", temuan: ["k1", "k2"] },
      { a: "a", b: "c", temuan: ["k2"] },
      { a: "b", b: "c", temuan: ["k2"] },
    ]);
  });
});
