import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import { periksaNorma } from "../../../core/norma/periksa";
import type { JabatanDiperiksa, JenisTemuan, TugasDiperiksa } from "../../../core/norma/temuan";
import { kalimatTemuan } from "../../../core/text/periksa-norma";

const [profil] = PROFIL_BAWAAN;

const jabatan = (jabatanId: string, bezetting = 1): JabatanDiperiksa => ({
  jabatanId,
  nama: `Jabatan ${jabatanId}`,
  unitId: "u",
  unit: "Unit",
  jenis: "pelaksana",
  bezetting,
  bebanKerjaMenit: 0,
  efektivitas: null,
});

function tugas(id: string, lain: Partial<TugasDiperiksa> = {}): TugasDiperiksa {
  const dasar = { jabatanId: "a", urutan: 0, uraian: "Menelaah peraturan", satuanHasil: "telaahan" };
  return { id, ...dasar, volume: 5, periode: "tahun", normaWaktuMenit: 60, ...lain };
}

function temuan(isi: readonly TugasDiperiksa[], milik: readonly JabatanDiperiksa[] = ["a", "b", "c", "d"].map((id) => jabatan(id))) {
  if (!profil) throw new Error("tanpa profil");
  return periksaNorma({ jabatan: milik, tugas: isi, profil }).temuan;
}

/** The findings of one kind: of which tasks, and in words. */
function kalimat(jenis: JenisTemuan, isi: readonly TugasDiperiksa[], milik?: readonly JabatanDiperiksa[]) {
  return temuan(isi, milik)
    .filter((satu) => satu.jenis === jenis)
    .map((satu) => [satu.tugasId.join("+"), kalimatTemuan(satu, isi.find(({ id }) => id === satu.tugasId[0])?.periode ?? "tahun")]);
}

/** The same task in several jabatan, with a measure of its own in each. */
const perJabatan = (ukuran: readonly Partial<TugasDiperiksa>[]): TugasDiperiksa[] =>
  ukuran.map((satu, nomor) => tugas(`t${nomor + 1}`, { jabatanId: ["a", "b", "c", "d"][nomor] ?? "a", ...satu }));
const denganNorma = (...norma: readonly number[]) => perJabatan(norma.map((normaWaktuMenit) => ({ normaWaktuMenit })));

describe("figures of a norm against its group", () => {
  it("says norm, multiple, median and number: 150 is 2,5 times the median 60 of 3", () => {
    expect(kalimat("normaDiAtas2xMedian", denganNorma(50, 60, 150))).toEqual([
      ["t3", "Norma 150 menit, 2,5 kali median 60 menit dari 3 tugas serupa."],
    ]);
    expect(kalimat("normaDiBawahSetengahMedian", denganNorma(15, 60, 70))).toEqual([
      ["t1", "Norma 15 menit, 0,25 kali median 60 menit dari 3 tugas serupa."],
    ]);
  });

  it("takes the mean of the middle two of four: (60 + 80) : 2 = 70", () => {
    expect(kalimat("normaDiAtas2xMedian", denganNorma(60, 80, 10, 210))).toEqual([
      ["t4", "Norma 210 menit, 3 kali median 70 menit dari 4 tugas serupa."],
    ]);
  });

  it("does not count norms of nought among them: of two that are left there is no median", () => {
    expect(kalimat("normaDiAtas2xMedian", denganNorma(0, 60, 150))).toEqual([]);
    expect(kalimat("normaDiAtas2xMedian", denganNorma(0, 60, 60, 150))).toEqual([
      ["t4", "Norma 150 menit, 2,5 kali median 60 menit dari 3 tugas serupa."],
    ]);
  });

  it("leaves alone what is exactly twice or half of it", () => {
    expect(kalimat("normaDiBawahSetengahMedian", denganNorma(30, 60, 70))).toEqual([]);
    expect(kalimat("normaDiAtas2xMedian", denganNorma(30, 60, 120))).toEqual([]);
  });
});

describe("figures of duplicates and overlaps", () => {
  it("counts twice all but the largest: 300 + 200 of three rows of 300, 200 and 600 minutes", () => {
    const tiga = [300, 200, 600].map((menit, nomor) => tugas(`t${nomor + 1}`, { volume: 1, normaWaktuMenit: menit }));
    expect(kalimat("duplikat", tiga)).toEqual([
      ["t1+t2+t3", "3 tugas serupa dalam satu jabatan; 500 menit setahun mungkin terhitung dua kali."],
    ]);
  });

  it("says of an overlap how many jabatan and minutes it is about: 5 x 60 + 5 x 60 + 12 x 10 = 720", () => {
    const tiga = perJabatan([{}, {}, { volume: 1, periode: "bulan", normaWaktuMenit: 10 }]);
    expect(kalimat("tumpangTindih", tiga)).toEqual([
      ["t1+t2+t3", "Tugas serupa pada 3 jabatan, bersama 720 menit setahun. Pastikan pembagiannya jelas."],
    ]);
  });
});

describe("figures of a volume", () => {
  const volume = (...semua: readonly number[]) => perJabatan(semua.map((satu) => ({ volume: satu, normaWaktuMenit: 1 })));

  it("says the multiple of the group's median from twenty on: 240 is 20 times 12, 228 is not asked about", () => {
    expect(kalimat("volumeTidakWajar", volume(12, 12, 12, 240))).toEqual([["t4", "Volume 240 setahun, 20 kali median tugas serupa (12)."]]);
    expect(kalimat("volumeTidakWajar", volume(12, 12, 12, 228))).toEqual([]);
    expect(kalimat("volumeTidakWajar", volume(12, 12, 12, 300))).toEqual([["t4", "Volume 300 setahun, 25 kali median tugas serupa (12)."]]);
  });

  it("needs three of a group, this one among them", () => {
    expect(kalimat("volumeTidakWajar", volume(12, 240))).toEqual([]);
  });

  it("asks about more than five people for one task, and more than twice its holders: 6 of 2, not 6 of 3, not 5 of 1", () => {
    const orang = (banyak: number, bezetting: number) =>
      kalimat("volumeTidakWajar", [tugas("t", { volume: banyak * 1_250, normaWaktuMenit: 60 })], [jabatan("a", bezetting)]);
    expect(orang(6, 2)).toEqual([["t", "Volume 7.500 setahun: tugas ini saja membutuhkan 6 orang, pemangkunya 2."]]);
    expect([orang(6, 3), orang(5, 1), orang(6, 0).length]).toEqual([[], [], 1]);
  });

  it("asks about more than 100.000 a year, not about as many, and counts a year by the period: 401 a day", () => {
    const satu = (volumeSatu: number, periode: TugasDiperiksa["periode"]) =>
      kalimat("volumeTidakWajar", [tugas("t", { volume: volumeSatu, periode, normaWaktuMenit: 1 })]);
    expect(satu(100_000, "tahun")).toEqual([]);
    expect(satu(401, "hari")).toEqual([["t", "Volume 100.250 setahun melebihi 100.000."]]);
  });

  it("asks about nothing but the nought where there is no volume", () => {
    expect(temuan([tugas("t", { volume: 0, normaWaktuMenit: 45 })]).map((satu) => [satu.jenis, satu.kunci])).toEqual([
      ["volumeNol", "volumeNol:t"],
    ]);
  });
});

describe("figures of a norm by itself", () => {
  it("begins to ask above half a year of one person: 37.500 minutes are not asked about, 37.501 are", () => {
    const panjang = (normaWaktuMenit: number) => kalimat("normaTidakWajar", [tugas("t", { volume: 1, normaWaktuMenit })]);
    expect(panjang(37_500)).toEqual([]);
    expect(panjang(37_501)).toEqual([
      ["t", "Norma 37.501 menit untuk satu hasil, lebih dari 37.500 menit (setengah waktu kerja efektif setahun)."],
    ]);
  });

  it("begins to ask below one minute", () => {
    expect(kalimat("normaTidakWajar", [tugas("t", { normaWaktuMenit: 1 })])).toEqual([]);
    expect(kalimat("normaTidakWajar", [tugas("t", { normaWaktuMenit: 0.999 })])).toHaveLength(1);
  });
});

describe("what a justification speaks of", () => {
  it("is the measures of its tasks in the order of their ids, so that a changed figure opens the finding again", () => {
    const dua = [tugas("t2", { volume: 7, periode: "bulan" }), tugas("t1")];
    expect(temuan(dua).map(({ kunci, ukuran, jabatanId }) => [kunci, ukuran, jabatanId])).toEqual([
      ["duplikat:t1+t2", "5/tahun x 60; 7/bulan x 60", ["a"]],
    ]);
  });
});
