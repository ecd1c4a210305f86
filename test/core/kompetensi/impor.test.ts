import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { bacaImporKompetensi } from "../../../core/kompetensi/baca-impor";
import { kunciJawaban } from "../../../core/kompetensi/nama-impor";
import { bacaBukti, bacaLevel } from "../../../core/kompetensi/ejaan";
import { kamusKompetensi } from "../../../core/kompetensi/kamus";
import { hari } from "./bahan";

const PEGAWAI = [
  { id: "p1", nama: "Budi Santoso", nip: "198001012005011001" },
  { id: "p2", nama: "Ani Lestari", nip: null },
  { id: "p3", nama: "Ani Lestari", nip: "199001012015012001" },
];
const JABATAN = [
  { id: "j1", nama: "Kepala Subbagian Umum", unit: "Subbagian Umum" },
  { id: "j2", nama: "Arsiparis", unit: "Subbagian Umum" },
  { id: "j3", nama: "Arsiparis", unit: "Subbagian Hukum" },
];

function baca(lembar: Record<string, IsiSel[][]>, jawaban: Record<string, string | null> = {}) {
  return bacaImporKompetensi({
    per: hari("2026-11-26"),
    lembar: Object.entries(lembar).map(([nama, baris]) => ({ nama, baris: baris.map((sel, nomor) => ({ nomor: nomor + 1, sel })) })),
    kamus: kamusKompetensi([]).map((satu) => ({ ...satu, kode: "" })),
    jabatan: JABATAN,
    pegawai: PEGAWAI,
    jawaban: new Map(Object.entries(jawaban)),
  });
}

describe("a level", () => {
  it.each([
    [3, 3],
    ["3", 3],
    ["3,0", 3],
    ["Level 3", 3],
    ["Tingkat III", 3],
    ["III", 3],
    ["iv", 4],
    ["3 (menengah)", 3],
    ["Menengah", 3],
    ["L2", 2],
    ["0", 0],
  ] as const)("written %s is %s", (teks, level) => {
    expect(bacaLevel(teks)).toBe(level);
  });

  it.each(["3-4", "3,5", "6", "3 (dasar)", "tinggi", "-1", "VI", ""])("written %s is none", (teks) => {
    expect(bacaLevel(teks)).toBeNull();
  });

  it.each([3.5, 6, -1])("of the number %s is none", (nilai) => {
    expect(bacaLevel(nilai)).toBeNull();
  });
});

it("reads evidence in the spellings of assessors, and no other word", () => {
  expect(["Sertifikasi", "Assessment Center", "uji kompetensi", "Klaim", "dugaan"].map(bacaBukti)).toEqual([
    "sertifikat",
    "dinilai",
    "dinilai",
    "diakui",
    null,
  ]);
});

describe("a sheet of assessments", () => {
  const KEPALA = ["NIP", "Nama", "Kompetensi", "Tingkat", "Tanggal", "Bukti"];

  it("accounts for every row: two taken, four furniture, four problems, one asked", () => {
    const { lembar, masalah, isi, pertanyaan } = baca({
      Penilaian: [
        ["HASIL PENILAIAN"],
        KEPALA,
        ["198001012005011001", "Budi Santoso", "Kerjasama", "Level 3", "01-03-2026", "Asesmen"],
        ["198001012005011001", "Budi Santoso", "Integritas", "III", "01-03-2026", ""],
        KEPALA,
        ["198001012005011001", "Budi Santoso", "Integritas", "3", "01-03-2026", ""],
        ["198001012005011009", "Orang Lain", "Integritas", "3", "01-03-2026", ""],
        ["198001012005011001", "Budi Santoso", "Komunikasi", "3-4", "01-03-2026", ""],
        ["198001012005011001", "Budi Santoso", "Komunikasi", "3", "31-02-2026", ""],
        ["198001012005011001", "Budi Santoso", "Keberanian", "3", "01-03-2026", ""],
        ["Jumlah"],
      ],
    });
    expect(lembar[0]).toMatchObject({ jenis: "penilaian", baris: 11, diambil: 2, masalah: 4, ditanyakan: 1 });
    expect(lembar[0]?.perabot).toEqual({ atasJudul: 2, judulUlang: 1, kosong: 1 });
    expect(masalah.map(({ sel, jenis }) => `${sel} ${jenis}`)).toEqual(["D6 ganda", "A7 pegawai", "D8 level", "E9 tanggal"]);
    expect(pertanyaan).toMatchObject([{ jenis: "kompetensi", teks: "Keberanian", baris: 1 }]);
    expect(isi.penilaian).toMatchObject([
      { pegawaiId: "p1", kunci: "kerjaSama", level: 3, tanggal: "2026-03-01", bukti: "dinilai" },
      { pegawaiId: "p1", kunci: "integritas", level: 3, bukti: "dinilai" },
    ]);
  });

  it("asks once for an unknown competency however many rows it stands in, and takes them when it is answered", () => {
    const isi = {
      Penilaian: [KEPALA, ...[1, 2, 3].map((hariKe) => ["198001012005011001", "Budi Santoso", "Team Work", "3", `0${hariKe}-03-2026`, ""])],
    };
    expect(baca(isi).pertanyaan).toMatchObject([{ teks: "Team Work", baris: 3 }]);
    const dijawab = baca(isi, { [kunciJawaban("kompetensi", "Team Work")]: "kerjaSama" });
    expect([dijawab.pertanyaan, dijawab.isi.penilaian.length]).toEqual([[], 3]);
    const dilewati = baca(isi, { [kunciJawaban("kompetensi", "Team Work")]: null });
    expect([dilewati.pertanyaan, dilewati.isi.penilaian]).toEqual([[], []]);
  });

  it("takes a matrix with a column for each competency, and refuses a name that belongs to another NIP", () => {
    const { isi, masalah } = baca({
      A: [
        ["NIP", "Nama", "Tanggal", "Integritas", "Kerja Sama"],
        ["198001012005011001", "Budi Santoso", "01-03-2026", 3, 2],
        ["198001012005011001", "Cici Paramida", "01-03-2026", 3, 2],
      ],
    });
    expect(isi.penilaian.map(({ kunci, level }) => `${kunci} ${level}`)).toEqual(["integritas 3", "kerjaSama 2"]);
    expect(masalah.map(({ jenis }) => jenis)).toEqual(["nipBeda"]);
  });

  it("asks who is meant by a name that two people bear", () => {
    expect(
      baca({
        A: [
          ["Nama", "Kompetensi", "Level", "Tanggal"],
          ["Ani Lestari", "Integritas", "2", "01-03-2026"],
        ],
      }).pertanyaan,
    ).toMatchObject([{ jenis: "pegawai", teks: "Ani Lestari" }]);
  });
});

describe("the other sheets", () => {
  it("tell posts of one name apart by their unit, and ask where the unit is missing", () => {
    const KEPALA = ["Jabatan", "Unit", "Kompetensi", "Tingkat", "Berlaku sejak"];
    const { isi, pertanyaan } = baca({
      Standar: [KEPALA, ["Arsiparis", "Subbagian Hukum", "Integritas", 2, "01-07-2026"], ["Arsiparis", "", "Integritas", 2, ""]],
    });
    expect(isi.standar).toEqual([{ jabatanId: "j3", kunci: "integritas", level: 2, sejak: "2026-07-01" }]);
    expect(pertanyaan).toMatchObject([{ jenis: "jabatan", teks: "Arsiparis" }]);
  });

  it("know a technical competency that the same file brings along, whatever the order of the sheets", () => {
    const { isi } = baca({
      Standar: [
        ["Jabatan", "Unit", "Kompetensi", "Tingkat"],
        ["Kepala Subbagian Umum", "", "Logistik Pemilu", "2"],
      ],
      Kamus: [
        ["Kode", "Kompetensi", "Tingkat 1"],
        ["T1", "Logistik Pemilu", "Mencatat"],
        ["", "Integritas", "kalimat lain"],
      ],
    });
    expect(isi.kamus).toEqual([{ nama: "Logistik Pemilu", isi: { kode: "T1", level1: "Mencatat" } }]);
    expect(isi.standar).toMatchObject([{ jabatanId: "j1", kunci: "baru:Logistik Pemilu", level: 2 }]);
  });

  it("gather the aims of one training, with money as offices write it", () => {
    const { isi, masalah } = baca({
      P: [
        ["Pelatihan", "JP", "Biaya", "Kuota", "Kompetensi", "Dari tingkat", "Ke tingkat"],
        ["PKP", "120 JP", "Rp 8.000.000", "3", "Kerja Sama", "1", "2"],
        ["PKP", "", "", "", "Komunikasi", "1", "3"],
        ["PKP", "", "", "", "Integritas", "3", "2"],
      ],
    });
    expect(isi.pelatihan).toMatchObject([{ nama: "PKP", jp: 120, biaya: 8_000_000, kuota: 3, sasaran: [{ keLevel: 2 }, { keLevel: 3 }] }]);
    expect(masalah.map(({ jenis }) => jenis)).toEqual(["levelPelatihan"]);
  });

  it("whose headings nobody knows are furniture as a whole", () => {
    expect(
      baca({
        Lain: [
          ["Barang", "Harga"],
          ["Kursi", "10"],
        ],
      }).lembar[0],
    ).toMatchObject({ jenis: null, perabot: { lembarAsing: 2 } });
  });
});

describe("a matrix with a column under an unknown name", () => {
  const lembar = {
    Peta: [
      ["No", "NIP", "Nama", "Tanggal", "Integritas", "Kerja Samma", "JPM", "Catatan"],
      [1, "198001012005011001", "Budi Santoso", "2026-01-05", 3, 2, 4, "baik"],
    ],
  };
  const kunci = kunciJawaban("kompetensi", "Kerja Samma");

  it("takes none of the row before it is known which competency that is", () => {
    const hasil = baca(lembar);
    expect(hasil.lembar[0]).toMatchObject({ diambil: 0, ditanyakan: 1 });
    expect(hasil.pertanyaan.map(({ teks }) => teks)).toEqual(["Kerja Samma"]);
    expect(hasil.isi.penilaian).toEqual([]);
  });

  it("takes the column as answered, and the others where it is left out", () => {
    expect(baca(lembar, { [kunci]: "kerjaSama" }).isi.penilaian.map((satu) => [satu.kunci, satu.level])).toEqual([
      ["integritas", 3],
      ["kerjaSama", 2],
    ]);
    const tanpa = baca(lembar, { [kunci]: null });
    expect([tanpa.isi.penilaian.map((satu) => satu.kunci), tanpa.pertanyaan]).toEqual([["integritas"], []]);
  });
});
