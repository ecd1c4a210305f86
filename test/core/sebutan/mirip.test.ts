import { describe, expect, it } from "vitest";
import { sebutanMirip } from "../../../core/sebutan/mirip";

const nilai = (teks: string, calon: string): number => sebutanMirip(teks, [calon])[0]?.nilai ?? 0;

describe("sebutanMirip", () => {
  it.each([
    ["Penata Layanan Operasoinal", "Penata Layanan Operasional"],
    ["Pengadminstrasi Perkantoran", "Pengadministrasi Perkantoran"],
    ["Verivikator Keuangan", "Verifikator Keuangan"],
    ["Kasubag Keuagan, Umum & Logistik", "Kepala Subbagian Keuangan, Umum, dan Logistik"],
    ["Arsiparris Terampil", "Arsiparis Terampil"],
    ["Bagian Umum dan Keuangan", "Bagian Keuangan dan Umum"],
    ["Penata Lay. Ops.", "Penata Layanan Operasional"],
    ["Sekr. KPU Kab. Contoh", "Sekretaris KPU Kabupaten Contoh"],
    ["Sekr. KPU Kab. Contoh", "Sekretariat KPU Kabupaten Contoh"],
    ["Subbag Perencan. Data & Informasi", "Subbagian Perencanaan, Data, dan Informasi"],
  ])("takes %j for a spelling of %j: 0.8 and more", (teks, calon) => {
    expect(nilai(teks, calon)).toBeGreaterThanOrEqual(0.8);
    expect(nilai(teks, calon)).toBeLessThan(1);
  });

  it.each([
    ["Subbagian Umum", "Subbagian Umum dan Logistik"],
    ["Subbag Teknis dan Hukum", "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"],
    ["Keuangan, Umum, Logistik", "Subbagian Keuangan, Umum, dan Logistik"],
    ["Analis Pengelolaan Keuangan", "Analis Pengelolaan Keuangan APBN"],
    ["Sekretaris", "Sekretaris KPU Kabupaten"],
    ["Bendahara", "Bendahara Gaji"],
    ["Arsiparis", "Arsiparis Terampil"],
    ["Kasub Umum", "Kepala Subbagian Umum"],
  ])("asks whether %j with a word more or less is %j: 0.5 to 0.8", (teks, calon) => {
    expect(nilai(teks, calon)).toBeGreaterThanOrEqual(0.5);
    expect(nilai(teks, calon)).toBeLessThan(0.8);
  });

  it.each([
    ["Analis Hukum", "Analis Humas"],
    ["Pengelola Data", "Pengolah Data"],
    ["Analis Pelayanan", "Analis Pelaporan"],
    ["Pengelola Layanan Pengadaan", "Pengelola Layanan Pengaduan"],
  ])("asks at most with 0.35 whether %j is %j, since both words exist", (teks, calon) => {
    expect(nilai(teks, calon)).toBe(0.35);
  });

  it.each([
    ["Arsiparis Ahli Pertama", "Arsiparis Ahli Muda"],
    ["Arsiparis Muda", "Arsiparis Madya"],
    ["Arsiparis Terampil", "Arsiparis Mahir"],
    ["Arsiparis Terampil", "Arsiparis Ahli Pertama"],
    ["Inspektur Pembantu Wilayah I", "Inspektur Pembantu Wilayah II"],
    ["Analis Kebijakan Kelas 7", "Analis Kebijakan Kelas 8"],
    ["Analis Kebijakan 9", "Analis Kebijakan"],
    ["Subbagian A", "Subbagian B"],
    ["Subbagian Umum", "Subbagian Umum I"],
    ["Kepala Subbagian Umum", "Subbagian Umum"],
    ["Kepala Subbagian Umum", "Kepala Bagian Umum"],
    ["Bagian Umum", "Subbagian Umum"],
    ["Kasi Umum", "Kasubbag Umum"],
    ["Sekretaris KPU Kabupaten", "Sekretariat KPU Kabupaten"],
    ["Sekretariat KPU Kabupaten", "Sekretariat KPU Provinsi"],
    ["KPU Kabupaten Contoh", "KPU Kota Contoh"],
    ["Wakil Ketua", "Ketua"],
    ["Staf Sekretaris", "Sekretaris"],
    ["Bendahara Penerimaan", "Bendahara Pengeluaran"],
    ["Dapil Contoh Barat", "Dapil Contoh Timur"],
    ["Analis", "Analis Hukum"],
    ["Analis", "Analis Ahli Muda"],
    ["Analis Hukum", "Analis Kebijakan"],
    ["Kepala Subbagian Hukum", "Kepala Subbagian"],
    ["Perencana Ahli Muda", "Pranata Komputer Ahli Muda"],
    ["KPU", "KPU Kabupaten Contoh Selatan Raya Baru"],
    ["", "Sekretaris"],
  ])("never proposes %j for %j", (teks, calon) => {
    expect(sebutanMirip(teks, [calon])).toEqual([]);
    expect(sebutanMirip(calon, [teks])).toEqual([]);
  });

  it("leaves out what is the same already, and gives at most three, best first", () => {
    const calon = [
      "Subbagian Umum",
      "Subbagian Umum dan Logistik",
      "Subbagian Umum dan Hukum",
      "Subbagian Umu",
      "Subbagian Umum dan Data",
      "Subbagian Gaji",
    ];
    const hasil = sebutanMirip("Subbag Umum", calon);
    expect(hasil.map((satu) => satu.calon)).toEqual(["Subbagian Umum dan Logistik", "Subbagian Umum dan Hukum", "Subbagian Umum dan Data"]);
    expect(sebutanMirip("Subbag Umun", calon)[0]?.calon).toBe("Subbagian Umum");
  });

  it("gives the three nearest of many", () => {
    const calon = ["Logistik", "Hukum", "Data", "Keuangan", "Arsip"].map((kata) => `Subbagian Umum dan ${kata}`);
    expect(sebutanMirip("Subbag Umum", calon).map((satu) => satu.calon)).toEqual(calon.slice(0, 3));
  });

  it("takes a word that another candidate has for a real one: Banyar is no misspelled Banjar where both exist", () => {
    expect(nilai("KPU Kabupaten Banyar", "KPU Kabupaten Banjar")).toBeGreaterThanOrEqual(0.8);
    const keduanya = sebutanMirip("KPU Kabupaten Banyar Baru", ["KPU Kabupaten Banjar Baru", "Pasar Banyar"]);
    expect(keduanya).toEqual([{ calon: "KPU Kabupaten Banjar Baru", nilai: 0.35 }]);
  });
});

describe("the value of a likeness", () => {
  it.each([
    // Another order of the same words within their unit.
    ["Bagian Umum dan Keuangan", "Bagian Keuangan dan Umum", 0.95],
    // A word cut short that may be another word too.
    ["Sekr. KPU Kab. Contoh", "Sekretaris KPU Kabupaten Contoh", 0.9],
    // One of three words mistyped: 0.8 + 0.15 x 2/3.
    ["Penata Layanan Operasoinal", "Penata Layanan Operasional", 0.9],
    // Two of three: 0.8 + 0.15 x 1/3 - 0.01.
    ["Penata Layannan Operasoinal", "Penata Layanan Operasional", 0.84],
    // The unit is missing, all else is there.
    ["Keuangan, Umum, Logistik", "Subbagian Keuangan, Umum, dan Logistik", 0.78],
    ["Subbagian Keuangan, Umum, dan Logistik", "Keuangan, Umum, Logistik", 0.78],
    // The unit is missing and a word is mistyped: no more than that.
    ["Keuagan, Umum, Logistik", "Subbagian Keuangan, Umum, dan Logistik", 0.78],
    // One word more beside one in common: 0.5 + 0.28 x 1/2.
    ["Subbagian Umum", "Subbagian Umum dan Logistik", 0.64],
    // Two words more beside two: 0.5 + 0.28 x 2/4.
    ["Subbagian Umum Keuangan", "Subbagian Umum Keuangan Logistik Hukum", 0.64],
    // A word more and one of two mistyped: 0.5 + 0.28 x 1/3 - 0.05.
    ["Subbagian Umum Keuagan", "Subbagian Umum Keuangan Logistik", 0.5 + 0.28 / 3 - 0.05],
    // With and without a level.
    ["Arsiparis", "Arsiparis Terampil", 0.6],
    ["Arsiparis Ahli Muda", "Arsiparis", 0.6],
    // A real word beginning like another one is not that one cut short: the two only look alike.
    ["Penata Data", "Penata Datang", 0.35],
  ])("of %j and %j is worked out from the words in common", (teks, calon, harapan) => {
    expect(nilai(teks, calon)).toBeCloseTo(harapan, 10);
  });

  it.each([
    // Two words more, but only one in common that says something.
    ["Subbagian Umum", "Subbagian Umum Logistik Hukum"],
    // Three words more.
    ["Subbagian Umum Keuangan Data", "Subbagian Umum Keuangan Data Logistik Hukum Arsip"],
    // Two words of each differ.
    ["Analis Hukum Data", "Analis Humas Dana"],
    // Real words that do not look alike.
    ["Analis Hukum Gaji", "Analis Hukum Logistik"],
  ])("is nothing between %j and %j", (teks, calon) => {
    expect(nilai(teks, calon)).toBe(0);
  });

  it("orders the candidates, and those of one value as they came", () => {
    const calon = ["Subbagian Umum dan Logistik", "Subbagian Umum", "Subbagian Umum dan Hukum"];
    expect(sebutanMirip("Subbagian Umun", calon).map((satu) => satu.calon)).toEqual([
      "Subbagian Umum",
      "Subbagian Umum dan Logistik",
      "Subbagian Umum dan Hukum",
    ]);
    expect(sebutanMirip("Subbagian Umum", ["", "Subbagian Umum", "Subbag Umum"])).toEqual([]);
  });

  it("takes three letters for a word cut short, one wrong letter in a short word, and two in a long one", () => {
    expect(nilai("Tim Ban", "Tim Banjarmasin")).toBeGreaterThanOrEqual(0.8);
    expect(nilai("Tim Bnjar", "Tim Banjar")).toBeGreaterThanOrEqual(0.8);
    expect(nilai("Tim Bnjra", "Tim Banjar")).toBe(0);
    expect(nilai("Tim Banjarmsain", "Tim Banjarmasin")).toBeGreaterThanOrEqual(0.8);
    expect(nilai("Tim Bnajarmsain", "Tim Banjarmasin")).toBeGreaterThanOrEqual(0.8);
    expect(nilai("Tim Bnajramsain", "Tim Banjarmasin")).toBe(0);
    expect(nilai("Tim Bnj", "Tim Baj")).toBe(0);
    expect(nilai("Tim Ba", "Tim Banjar")).toBe(0);
  });
});
