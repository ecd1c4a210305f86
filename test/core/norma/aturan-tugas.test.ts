import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { pasanganTumpangTindih } from "../../../core/norma/matriks";
import { periksaNorma } from "../../../core/norma/periksa";
import type { JabatanDiperiksa, TugasDiperiksa } from "../../../core/norma/temuan";
import { kalimatTemuan } from "../../../core/text/periksa-norma";

const [profil] = PROFIL_BAWAAN;

function jabatan(jabatanId: string, lain: Partial<JabatanDiperiksa> = {}): JabatanDiperiksa {
  return {
    jabatanId,
    nama: `Jabatan ${jabatanId}`,
    unitId: "u",
    unit: "Unit",
    jenis: "pelaksana",
    bezetting: 1,
    bebanKerjaMenit: 0,
    efektivitas: null,
    ...lain,
  };
}

function tugas(id: string, lain: Partial<TugasDiperiksa> = {}): TugasDiperiksa {
  return {
    id,
    jabatanId: "a",
    urutan: 0,
    uraian: "Menelaah peraturan",
    satuanHasil: "telaahan",
    volume: 5,
    periode: "tahun",
    normaWaktuMenit: 60,
    ...lain,
  };
}

function periksa(isi: readonly TugasDiperiksa[], milik: readonly JabatanDiperiksa[] = [jabatan("a"), jabatan("b"), jabatan("c")]) {
  const dasar: ProfilAbk | undefined = profil;
  if (!dasar) throw new Error("tanpa profil");
  return periksaNorma({ jabatan: milik, tugas: isi, profil: dasar }).temuan.map((satu) => ({
    jenis: satu.jenis,
    kunci: satu.kunci,
    kalimat: kalimatTemuan(satu, isi.find(({ id }) => id === satu.tugasId[0])?.periode ?? "tahun"),
  }));
}

const kalimat = (isi: readonly TugasDiperiksa[]): string[] => periksa(isi).map((satu) => `${satu.jenis}: ${satu.kalimat}`);

describe("period clashes", () => {
  it("asks about 250 a day, which is a year's count: 62.500 a year", () => {
    expect(kalimat([tugas("t", { volume: 250, periode: "hari", normaWaktuMenit: 1 })])).toEqual([
      "bentrokPeriode: Volume 250 harian tampak seperti hitungan setahun; sekarang terbaca 62.500 hasil setahun.",
    ]);
    expect(kalimat([tugas("t", { volume: 25, periode: "hari", normaWaktuMenit: 1 })])).toEqual([]);
  });

  it("asks about twelve monthly reports a month, but not about twelve a year", () => {
    const laporan = { uraian: "Menyusun laporan bulanan", satuanHasil: "laporan", volume: 12 };
    expect(kalimat([tugas("t", { ...laporan, periode: "bulan" })])[0]).toContain(
      "Volume 12 bulanan tampak seperti hitungan setahun; sekarang terbaca 144 hasil setahun.",
    );
    expect(kalimat([tugas("t", laporan)])).toEqual([]);
  });

  it("asks about a yearly report counted by the month: 12 a year", () => {
    expect(kalimat([tugas("t", { uraian: "Menyusun laporan tahunan", volume: 1, periode: "bulan" })])).toEqual([
      "bentrokPeriode: Uraian menyebut hasil tahunan, tetapi dihitung bulanan: 12 hasil setahun.",
    ]);
    expect(kalimat([tugas("t", { uraian: "Menyusun laporan bulanan", volume: 1, periode: "tahun" })])).toEqual([]);
  });

  it("asks about one of four that counts 10 by the day where the others count it by the month", () => {
    const sama = ["a", "b", "c"].map((id) => tugas(`t${id}`, { jabatanId: id, volume: 10, periode: "bulan", normaWaktuMenit: 5 }));
    const ada = kalimat([...sama, tugas("x", { jabatanId: "c", volume: 10, periode: "hari", normaWaktuMenit: 5 })]);
    // 10 x 250 = 2,500 against a median of 120; by the month it would be 120.
    expect(ada).toContain("bentrokPeriode: Volume 10 harian = 2.500 setahun, padahal median tugas serupa 120. Bila bulanan: 120 setahun.");
  });

  it("asks about a norm longer than what one person works in the period: 301 minutes a day, not 300", () => {
    expect(kalimat([tugas("t", { volume: 1, periode: "hari", normaWaktuMenit: 300 })])).toEqual([]);
    expect(kalimat([tugas("t", { volume: 1, periode: "hari", normaWaktuMenit: 301 })])).toEqual([
      "bentrokPeriode: Norma 301 menit untuk satu hasil melebihi waktu kerja efektif satu orang harian (300 menit).",
    ]);
  });
});

describe("volumes and norms", () => {
  it("asks about nothing, too little and too much", () => {
    expect(kalimat([tugas("t", { volume: 0 })])).toEqual(["volumeNol: Volume 0: tugas ini tidak menambah beban kerja (norma 60 menit)."]);
    expect(kalimat([tugas("t", { normaWaktuMenit: 0 })])).toEqual([
      "normaTidakWajar: Norma waktu 0 menit: tugas ini tidak menambah beban kerja.",
    ]);
    expect(kalimat([tugas("t", { normaWaktuMenit: 0.5 })])).toEqual([
      "normaTidakWajar: Norma 0,5 menit untuk satu hasil, kurang dari 1 menit.",
    ]);
    expect(kalimat([tugas("t", { normaWaktuMenit: 37_501, volume: 1 })])[0]).toContain("lebih dari 37.500 menit");
    expect(kalimat([tugas("t", { normaWaktuMenit: 1, volume: 100_001 })])).toEqual([
      "volumeTidakWajar: Volume 100.001 setahun melebihi 100.000.",
    ]);
    // 5,000 x 90 = 450,000 minutes = six people, one holder.
    expect(kalimat([tugas("t", { volume: 5_000, normaWaktuMenit: 90 })])).toEqual([
      "volumeTidakWajar: Volume 5.000 setahun: tugas ini saja membutuhkan 6 orang, pemangkunya 1.",
    ]);
  });

  it("asks about a norm above twice or below half the median, with three norms of the same result at least", () => {
    const tiga = (...norma: readonly [number, number, number]) =>
      norma.map((normaWaktuMenit, nomor) => tugas(`t${nomor + 1}`, { jabatanId: ["a", "b", "c"][nomor] ?? "a", normaWaktuMenit }));
    const jenis = (isi: readonly TugasDiperiksa[]): string[] =>
      periksa(isi)
        .filter((satu) => satu.jenis.startsWith("norma"))
        .map((satu) => satu.kunci);
    expect(jenis(tiga(60, 60, 121))).toEqual(["normaDiAtas2xMedian:t3"]);
    expect(jenis(tiga(60, 60, 120))).toEqual([]);
    expect(jenis(tiga(60, 60, 29))).toEqual(["normaDiBawahSetengahMedian:t3"]);
    expect(jenis(tiga(60, 60, 500).map((satu) => (satu.id === "t3" ? { ...satu, satuanHasil: "rapat" } : satu)))).toEqual([]);
  });
});

describe("duplicates and overlaps", () => {
  it("names a duplicate by its tasks, whatever their order in the form", () => {
    const dua = [tugas("t2", { urutan: 1 }), tugas("t1", { urutan: 2, uraian: "Penelaahan peraturan" })];
    expect(periksa(dua)).toEqual([
      {
        jenis: "duplikat",
        kunci: "duplikat:t1+t2",
        kalimat: "2 tugas serupa dalam satu jabatan; 300 menit setahun mungkin terhitung dua kali.",
      },
    ]);
  });

  it("sees an overlap between jabatan of different names, not between the same jabatan of two units", () => {
    const dua = [tugas("t1"), tugas("t2", { jabatanId: "b" })];
    expect(periksa(dua).map((satu) => satu.jenis)).toEqual(["tumpangTindih"]);
    expect(periksa(dua, [jabatan("a", { nama: "Arsiparis" }), jabatan("b", { nama: "ARSIPARIS", unitId: "v" })])).toEqual([]);
  });

  it("lets leaders of several units each lead their own, but not do the same work", () => {
    const pimpinan = [jabatan("a", { jenis: "pengawas" }), jabatan("b", { jenis: "pengawas", unitId: "v" })];
    const memimpin = { uraian: "Menilai kinerja bawahan" };
    expect(periksa([tugas("t1", memimpin), tugas("t2", { ...memimpin, jabatanId: "b" })], pimpinan)).toEqual([]);
    expect(periksa([tugas("t1"), tugas("t2", { jabatanId: "b" })], pimpinan).map((satu) => satu.jenis)).toEqual(["tumpangTindih"]);
  });

  it("counts an overlap of three jabatan once for each of the three pairs", () => {
    const pasangan = pasanganTumpangTindih([{ jenis: "tumpangTindih", kunci: "k", jabatanId: ["c", "a", "b"] }]);
    expect(pasangan.map(({ a, b }) => `${a}${b}`).toSorted()).toEqual(["ab", "ac", "bc"]);
  });
});

describe("work beyond people", () => {
  it("begins at an EJ of 1,5: 112.500 minutes on one holder are 625 hours too many, 7,5 a day", () => {
    const sibuk = (efektivitas: number) => periksa([], [jabatan("a", { bebanKerjaMenit: efektivitas * 75_000, efektivitas })]);
    expect(sibuk(1.49)).toEqual([]);
    expect(sibuk(1.5)).toEqual([
      {
        jenis: "bebanMelebihiOrang",
        kunci: "bebanMelebihiOrang:a",
        kalimat: "EJ 1,50 dengan 1 pemangku: setiap orang kelebihan 625 jam setahun, 7,5 jam kerja efektif sehari.",
      },
    ]);
  });
});
