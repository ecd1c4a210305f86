import { describe, expect, it } from "vitest";
import { bacaIsian, ISIAN_KOSONG, isianDariTugas, isianKosong, rapikanIsian, uraianKembar } from "../../../core/abk/isian-tugas";
import { NORMA_TERBESAR_MENIT, VOLUME_TERBESAR } from "../../../core/abk/tugas";

const LENGKAP = {
  uraian: "Menyusun laporan",
  satuanHasil: "laporan",
  volume: "33,5",
  periode: "bulanan",
  normaWaktuMenit: "1.234,56",
  keterangan: "",
};

describe("a task row as typed", () => {
  it("reads decimal commas, grouping dots and periods in words", () => {
    const { isi, galat } = bacaIsian(LENGKAP);
    expect(isi).toEqual({
      uraian: "Menyusun laporan",
      satuanHasil: "laporan",
      volume: 33.5,
      periode: "bulan",
      normaWaktuMenit: 1234.56,
      keterangan: "",
    });
    expect(galat).toEqual({});
  });

  it("keeps three decimals of a volume, as they are stored", () => {
    expect(bacaIsian({ ...LENGKAP, volume: "0,33333" }).isi.volume).toBe(0.333);
  });

  it("counts an empty volume as nothing and an empty period as once a year", () => {
    const { isi, galat } = bacaIsian({ ...LENGKAP, volume: " ", periode: "" });
    expect([isi.volume, isi.periode]).toEqual([0, "tahun"]);
    expect(galat).toEqual({});
  });

  it.each([
    ["volume", "12x", "bukanAngka"],
    ["volume", "-3", "negatif"],
    ["volume", "0,0004", "terlaluKecil"],
    ["volume", "0,0005", undefined],
    ["volume", "0", undefined],
    ["volume", String(VOLUME_TERBESAR + 1), "terlaluBesar"],
    ["volume", String(VOLUME_TERBESAR), undefined],
    ["volume", "2 jam", "bukanAngka"],
    ["normaWaktuMenit", "satu hari", "bukanAngka"],
    ["normaWaktuMenit", "1.25.000", "bukanAngka"],
    ["normaWaktuMenit", String(NORMA_TERBESAR_MENIT + 1), "terlaluBesar"],
    ["normaWaktuMenit", String(NORMA_TERBESAR_MENIT), undefined],
    ["periode", "dua kali", "periodeTidakDikenal"],
    ["periode", "per bulan", undefined],
    ["keterangan", "a".repeat(501), "terlaluPanjang"],
    ["keterangan", "a".repeat(500), undefined],
  ] as const)("judges %s “%s” as %s", (kolom, teks, galat) => {
    expect(bacaIsian({ ...LENGKAP, [kolom]: teks }).galat[kolom]).toBe(galat);
  });

  it("writes readable cells the way the grid does and leaves wrong ones as typed", () => {
    const rapi = rapikanIsian({ ...LENGKAP, volume: "33.5", periode: "/bln", normaWaktuMenit: "12 hari" });
    expect([rapi.volume, rapi.periode, rapi.normaWaktuMenit]).toEqual(["33,5", "Bulanan", "12 hari"]);
  });

  it.each([
    ["2:00", "120"],
    ["0:10", "10"],
    ["2 jam", "120"],
    ["1,5 jam", "90"],
    ["30 menit", "30"],
    ["0.125", "0,125"],
  ])("takes a norm of %s for %s minutes", (teks, rapi) => {
    expect(rapikanIsian({ ...LENGKAP, normaWaktuMenit: teks }).normaWaktuMenit).toBe(rapi);
  });

  it("makes of a row what it was before, whole", () => {
    const tugas = {
      uraian: "Mengarsip surat",
      satuanHasil: "berkas",
      volume: 1250,
      periode: "hari",
      normaWaktuMenit: 0.125,
      keterangan: "x",
    } as const;
    expect(bacaIsian(isianDariTugas(tugas)).isi).toEqual(tugas);
  });

  it("takes a row of blanks for no task, and one with a period for a task", () => {
    expect(isianKosong({ ...ISIAN_KOSONG, uraian: "  " })).toBe(true);
    expect(isianKosong({ ...ISIAN_KOSONG, periode: "Bulanan" })).toBe(false);
  });

  it("finds tasks that say the same in other capitals and punctuation, not empty ones", () => {
    const uraian = ["Menyusun laporan", "", "Mengarsip", "menyusun  LAPORAN.", ""];
    expect(uraianKembar(uraian.map((satu) => ({ uraian: satu })))).toEqual([[0, 3]]);
  });
});
