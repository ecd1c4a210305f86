import { describe, expect, it } from "vitest";
import { kunciKata, kunciSebutan } from "../../../core/sebutan/kunci";

/** Spellings of one unit or post, a group a line. */
const SAMA: readonly (readonly string[])[] = [
  [
    "Kepala Subbagian Keuangan, Umum, dan Logistik",
    "KEPALA SUB BAGIAN KEUANGAN UMUM DAN LOGISTIK",
    "Kasubbag Keuangan, Umum & Logistik",
    "Kasubag Keu., Umum dan Log.",
    "Kasubbag. KUL",
    "Ka. Subbag KUL",
    "Ka Sub Bag Keuangan, Umum, Logistik",
    "Kasub. Bag. Keuangan Umum Logistik",
    "Kep. Subbag. Keuangan, Umum serta Logistik",
    "kepala sub-bagian keuangan,umum,dan logistik.",
    "Kepala Sub\u00adbagian\u00a0Keuangan, Umum,\ndan Logistik\u200b",
    "KaSubBag Keuangan, Umum &amp; Logistik",
  ],
  [
    "Subbagian Perencanaan, Data, dan Informasi",
    "Subbag Perencanaan, Data & Informasi",
    "sub.bag. Rendatin",
    "Subag Perenc. Data Informasi",
    "Sub Bag Rendatin",
  ],
  ["Subbagian Teknis Penyelenggaraan Pemilu dan Hukum", "Subbag Tekhum", "Subbag Tekn. Penyelengg. Pemilu & Hukum"],
  [
    "Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia",
    "Subbag Parhumas-SDM",
    "Subbag Parhubmas dan SDM",
    "Subbag Partisipasi, Humas & S.D.M.",
  ],
  ["Subbagian Teknis Penyelenggaraan Pemilu, Partisipasi dan Hubungan Masyarakat", "Subbag Teknis Penyelenggaraan Pemilu, ParHumas"],
  ["Kepala Bagian Keuangan", "Kabag Keuangan", "Kepala Bagian Keu.", "Ka. Bag. Keuangan", "KABAG. KEU"],
  ["Kepala Bidang Arsip", "Kabid Arsip", "Ka. Bid. Arsip"],
  ["Kepala Seksi Umum", "Kasi Umum", "Kasi. Umum"],
  ["Kepala Subbidang Mutasi", "Kasubbid Mutasi", "Kasubid Mutasi", "Kepala Sub Bidang Mutasi"],
  ["Sekretaris Jenderal", "Sekjen", "Sekretaris Jend."],
  ["Sekretariat KPU Kabupaten", "Sekretariat Komisi Pemilihan Umum Kab.", "SEKRETARIAT K.P.U. KAB"],
  ["Sekretaris KPU Provinsi", "Sekretaris KPU Prov.", "Sekretaris KPU Propinsi"],
  ["KIP Kabupaten/Kota", "Komisi Independen Pemilihan Kab./Kota"],
  ["Subbagian Tata Usaha", "Subbag TU", "Sub Bagian T.U."],
  ["Subbagian Umum dan Kepegawaian", "Subbag Umum & Peg.", "Subbag Umum, Kepeg."],
  ["Pranata Hubungan Masyarakat Ahli Pertama", "Pranata Humas Ahli Pertama", "JF Pranata Humas Pertama"],
  ["Arsiparis Ahli Muda", "Arsiparis Muda", "JF Arsiparis Ahli Muda"],
  ["Analis Sumber Daya Manusia Aparatur Ahli Pertama", "Analis SDM Aparatur Ahli Pertama", "ANALIS SDMA PERTAMA"],
  ["Analis Pengelolaan Keuangan APBN Ahli Pertama", "Analis Pengelolaan Keuangan Anggaran Pendapatan dan Belanja Negara Ahli Pertama"],
  ["Pengelola Pengadaan Barang/Jasa Ahli Pertama", "Pengelola Pengadaan Barang dan Jasa Ahli Pertama", "Pengelola PBJ Ahli Pertama"],
  ["Bagian Hukum dan SDM", "Bagian Hukum/SDM", "Bag. Hukum & Sumber Daya Manusia"],
  ["Penata Layanan Operasional", "Penata\u00a0\u00a0Layanan\nOperasional ", "\u200bPENATA LAYANAN OPERASIONAL"],
  ["Pengatur Tingkat I", "Pengatur Tk. I", "Pengatur Tk.I"],
  ["Pengadministrasi Perkantoran", "Pengadm. Perkantoran"],
  ["Café", "Cafe\u0301", "cafe"],
  ["Staf Teknologi Informasi", "Staff IT"],
];

const BEDA: readonly (readonly [string, string])[] = [
  ["Kepala Subbagian Umum", "Subbagian Umum"],
  ["Sekretaris", "Sekretariat"],
  ["Sekretaris Jenderal", "Sekretariat Jenderal"],
  ["Sekjen", "Setjen"],
  ["Sekr. KPU Kabupaten", "Sekretaris KPU Kabupaten"],
  ["Sekr. KPU Kabupaten", "Sekretariat KPU Kabupaten"],
  ["Bagian Umum", "Subbagian Umum"],
  ["Bidang Umum", "Bagian Umum"],
  ["Kabag Umum", "Kasubbag Umum"],
  ["Kabid Umum", "Kabag Umum"],
  ["Kasi Umum", "Kasubbag Umum"],
  ["Kasub Umum", "Kasubbag Umum"],
  ["Arsiparis", "Arsiparis Terampil"],
  ["Arsiparis Ahli Pertama", "Arsiparis Ahli Muda"],
  ["Arsiparis Terampil", "Arsiparis Mahir"],
  ["Arsiparis Pelaksana", "Arsiparis Terampil"],
  ["Sekretaris Utama", "Sekretaris Ahli Utama"],
  ["Inspektur Utama", "Inspektur Ahli Utama"],
  ["Penata Muda", "Penata Ahli Muda"],
  ["Pembina Utama Muda", "Pembina Utama Ahli Muda"],
  ["Penata Tingkat I", "Penata Tingkat II"],
  ["Analis Kebijakan 9", "Analis Kebijakan 20"],
  ["Analis Hukum", "Analis Humas"],
  ["Pengelola Data", "Pengolah Data"],
  ["Subbagian Teknis dan Hukum", "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"],
  ["Hubungan Masyarakat", "Partisipasi Masyarakat"],
  ["Subbag Hupmas", "Subbag Parhumas"],
  ["Bagian Umum dan Keuangan", "Bagian Keuangan dan Umum"],
  ["KPU Kabupaten", "KPU Kota"],
  ["KPU Kabupaten", "KPU Provinsi"],
  ["KPU Kabupaten", "KIP Kabupaten"],
  ["KPU Kep. Riau", "KPU Kepala Riau"],
  ["Kepala Biro Umum", "Kepala Bagian Umum"],
  ["Staf Sekretaris", "Sekretaris"],
  ["Wakil Ketua", "Ketua"],
  ["Plt. Sekretaris", "Sekretaris"],
  ["Kepala Bagian Umum", "Kepala Umum"],
  ["Pengadaan Barang/Jasa", "Pengadaan Barang atau Jasa"],
  ["Subbagian A", "Subbagian B"],
  ["Pemilihan", "Pemilu"],
  ["Tekn. Hukum", "Teknis Hukum"],
  ["Penata Kelola Pemilu", "Penata Pemilu"],
];

describe("kunciSebutan", () => {
  it.each(SAMA.flatMap(([pertama = "", ...lain]) => lain.map((satu) => [satu, pertama] as const)))("takes %j for %j", (satu, pertama) => {
    expect(kunciSebutan(satu)).toBe(kunciSebutan(pertama));
  });

  it.each(BEDA)("keeps %j apart from %j", (satu, lain) => {
    expect(kunciSebutan(satu)).not.toBe(kunciSebutan(lain));
  });

  it("keeps every group of spellings apart from every other group", () => {
    const kunci = SAMA.map(([pertama = ""]) => kunciSebutan(pertama));
    expect(new Set(kunci).size).toBe(SAMA.length);
  });

  it("has itself as the key of a key, so that a stored key compares like a name", () => {
    for (const teks of [...SAMA, ...BEDA].flat()) expect(kunciSebutan(kunciSebutan(teks))).toBe(kunciSebutan(teks));
  });

  it("writes out only whole words: Batu holds no TU, Kabar no Kab, Bagas no Bag, Skuliner no KUL", () => {
    expect(kunciSebutan("Pengelola Batu, Kabar, Bagas, Skuliner, Logam, Kipas, Tika")).toBe(
      "pengelola batu kabar bagas skuliner logam kipas tika",
    );
  });

  it("writes a whole name out, the words in their order and without those that join", () => {
    expect(kunciSebutan("Kasubbag Parhumas & SDM KPU Kab. Contoh")).toBe(
      "kepala subbagian partisipasi hubungan masyarakat sumber daya manusia komisi pemilihan umum kabupaten contoh",
    );
  });

  it("reads Ka. as kepala at the beginning and before a unit, and Kep. as kepala before a unit only", () => {
    expect(kunciSebutan("Ka. Sekretariat")).toBe("kepala sekretariat");
    expect(kunciSebutan("Staf Ka. Biro Umum")).toBe("staf kepala biro umum");
    expect(kunciSebutan("Kep. Bagian Umum")).toBe("kepala bagian umum");
    expect(kunciSebutan("Petugas KA Bandara")).toBe("petugas ka bandara");
    expect(kunciSebutan("KPU Kep. Contoh")).toBe("komisi pemilihan umum kep contoh");
  });

  it("has an empty key for a text without letters and digits, and a key for a name that is only a joining word", () => {
    expect(kunciSebutan(" -\u200b. ")).toBe("");
    expect(kunciSebutan("Dan")).toBe("dan");
  });

  it("answers the same after its memory was emptied", () => {
    const sebelum = kunciSebutan("Kasubbag Umum");
    for (let nomor = 0; nomor <= 50_000; nomor += 1) kunciSebutan(`Staf ${nomor}`);
    expect(kunciSebutan("Kasubbag Umum")).toBe(sebelum);
    expect(sebelum).toBe("kepala subbagian umum");
  });
});

describe("kunciKata", () => {
  it.each([
    ["Bagian Umum dan Keuangan", "Bag. Keuangan & Umum"],
    ["Kasubbag Hukum/SDM", "Kepala Subbagian SDM dan Hukum"],
    ["Umum dan Logistik", "Logistik dan Umum"],
  ])("takes %j and %j for one in another order", (satu, lain) => {
    expect(kunciKata(satu)).toBe(kunciKata(lain));
  });

  it.each([
    ["Bagian Umum Subbagian Keuangan", "Bagian Keuangan Subbagian Umum"],
    ["Kepala Subbagian Umum", "Subbagian Umum"],
    ["Wakil Kepala Biro Umum", "Kepala Biro Umum"],
    ["Bagian Umum", "Bagian Umum dan Keuangan"],
  ])("keeps %j apart from %j", (satu, lain) => {
    expect(kunciKata(satu)).not.toBe(kunciKata(lain));
  });
});

describe("the key of a name", () => {
  it("keeps words apart, also where only a written sign stood between them", () => {
    expect(kunciSebutan("Umum&amp;Logistik")).toBe(kunciSebutan("Umum & Logistik"));
    expect(kunciSebutan("A&B")).toBe("a b");
    expect(kunciKata("Data Umum")).not.toBe(kunciKata("Dataumum"));
  });

  it("takes a level alone for a word as any other, and nothing for nothing", () => {
    expect([kunciSebutan("Muda"), kunciSebutan("Dan"), kunciSebutan("&"), kunciKata("")]).toEqual(["muda", "dan", "", ""]);
  });
});
