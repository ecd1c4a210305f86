import { describe, expect, it } from "vitest";
import type { IsiUnsur, UnsurAnjab } from "../../../../core/anjab/unsur";
import { rencana } from "../../../../core/intake/draf";
import type { IsiSel } from "../../../../core/intake/lembar";
import { buku, draf, lembar, ringkas } from "../bahan";
import { pincang, temuanIsi, unsurBaru } from "./periksa-form";

type Baris = readonly (readonly IsiSel[])[];
type Harapan = { readonly [U in UnsurAnjab]?: Partial<IsiUnsur[U]> };

const KEPALA: Baris = [
  ["NAMA JABATAN", ":", "Arsiparis"],
  ["UNIT KERJA", ":", "Subbagian Umum"],
];
const KAKI: Baris = [
  ["RISIKO BAHAYA", ":", "-"],
  ["KORELASI JABATAN", ":", "-"],
  ["WEWENANG", ":", "-"],
];
const dibaca = (isi: Baris) => draf([buku("anjab.xlsx", lembar("Sheet1", [...KEPALA, ...isi, ...KAKI]))]);
const uraian = (...semua: readonly string[]) => ({ baris: semua.map((satu) => ({ uraian: satu })) });

/** Shapes in which offices write one item, and what it holds. */
const RAGAM: readonly (readonly [sebutan: string, isi: Baris, harapan: Harapan])[] = [
  ["roman numerals", [["IV. IKHTISAR JABATAN : Mengelola arsip"]], { ikhtisar: { teks: "Mengelola arsip" } }],
  ["letters", [["d.", "Iktisar Jabatan", ":", "Mengelola arsip"]], { ikhtisar: { teks: "Mengelola arsip" } }],
  [
    "a heading in one row and its text in the next",
    [["4. Ikhtisar Jabatan"], ["Mengelola arsip"], ["agar rapi"]],
    { ikhtisar: { teks: "Mengelola arsip\nagar rapi" } },
  ],
  [
    "a label without colon and its value in the next cell",
    [["RINGKASAN TUGAS", "Mengelola arsip"]],
    { ikhtisar: { teks: "Mengelola arsip" } },
  ],
  [
    "numbered lines of a list",
    [["TANGGUNG JAWAB"], ["1. Keutuhan arsip"], ["2. Kerahasiaan"]],
    { tanggungJawab: uraian("Keutuhan arsip", "Kerahasiaan") },
  ],
  [
    "a numbered line that goes on in the next",
    [["TANGGUNG JAWAB"], ["1. Keutuhan arsip"], ["dan kerahasiaannya"], ["2. Kerapian"]],
    { tanggungJawab: uraian("Keutuhan arsip dan kerahasiaannya", "Kerapian") },
  ],
  [
    "a list in one cell with a line that goes on",
    [["TANGGUNG JAWAB", ":", "1. Keutuhan\narsip\n2. Kerapian"]],
    { tanggungJawab: uraian("Keutuhan arsip", "Kerapian") },
  ],
  [
    "a number in its own cell",
    [
      ["WEWENANG", ":"],
      ["1", "Menolak"],
      ["2", "Meminta"],
    ],
    { wewenang: uraian("Menolak", "Meminta") },
  ],
  ["bullets", [["WEWENANG"], ["• Menolak"], ["- Meminta"]], { wewenang: uraian("Menolak", "Meminta") }],
  [
    "materials with their use and no headings",
    [["BAHAN KERJA"], ["1", "Arsip", "Ditata"], ["2", "Surat", "Dicatat"]],
    {
      bahanKerja: {
        baris: [
          { nama: "Arsip", penggunaan: "Ditata", tugasId: [] },
          { nama: "Surat", penggunaan: "Dicatat", tugasId: [] },
        ],
      },
    },
  ],
  [
    "materials and uses as lines of two cells",
    [
      ["NO", "BAHAN KERJA/MATERIAL", "DIGUNAKAN UNTUK TUGAS"],
      ["1", "1. Arsip\n2. Surat", "1. Ditata\n2. Dicatat"],
    ],
    {
      bahanKerja: {
        baris: [
          { nama: "Arsip", penggunaan: "Ditata", tugasId: [] },
          { nama: "Surat", penggunaan: "Dicatat", tugasId: [] },
        ],
      },
    },
  ],
  [
    "a tool whose name is a heading of the form",
    [["PERANGKAT/ALAT KERJA"], ["NO", "PERANGKAT KERJA", "PENGGUNAAN UNTUK TUGAS"], ["1", "Hasil kerja", "Contoh"]],
    { perangkatKerja: { baris: [{ nama: "Hasil kerja", penggunaan: "Contoh", tugasId: [] }] } },
  ],
  [
    "a relation of two columns",
    [["KORELASI JABATAN"], ["NO", "JABATAN", "DALAM HAL"], ["1", "Kasubbag", "Arahan"]],
    { korelasi: { baris: [{ jabatan: "Kasubbag", unit: "", dalamHal: "Arahan" }] } },
  ],
  [
    "an aspect that bears the name of the item",
    [["KEADAAN LINGKUNGAN KERJA"], ["NO", "ASPEK", "FAKTOR"], ["1", "Kondisi Lingkungan", "Tenang"]],
    { lingkungan: { baris: [{ aspek: "Kondisi Lingkungan", faktor: "Tenang" }] } },
  ],
  [
    "the risk spelled the old way",
    [["RESIKO BAHAYA"], ["NO", "FISIK/MENTAL", "PENYEBAB"], ["1", "Jenuh", "Rutin"]],
    { risiko: { baris: [{ nama: "Jenuh", penyebab: "Rutin" }] } },
  ],
  [
    "an old form with education among the requirements",
    [
      ["SYARAT JABATAN"],
      ["b. Pendidikan : D-III Kearsipan"],
      ["c. Kursus/Diklat"],
      ["1) Penjenjangan : PIM IV"],
      ["2) Teknis : Kearsipan"],
      ["d. Pengalaman : 3 tahun"],
    ],
    {
      pendidikan: { minimum: "D-III", ...uraian("D-III Kearsipan") },
      diklat: {
        baris: [
          { jenis: "manajerial", uraian: "PIM IV" },
          { jenis: "teknis", uraian: "Kearsipan" },
        ],
      },
      pengalaman: { baris: [{ uraian: "3 tahun", tahun: 3 }] },
    },
  ],
  [
    "levels of education of which none is the lowest",
    [["PENDIDIKAN FORMAL"], ["- SLTA"], ["- D-III Kearsipan"]],
    { pendidikan: { minimum: "", ...uraian("SLTA", "D-III Kearsipan") } },
  ],
  [
    "years that may be two",
    [["PENGALAMAN KERJA", ":", "2 tahun atau 3 tahun"]],
    { pengalaman: { baris: [{ uraian: "2 tahun atau 3 tahun", tahun: null }] } },
  ],
  ["letters of a code alone", [["SYARAT JABATAN"], ["Bakat", ":", "G, V, N, Q"]], { bakat: { kode: ["G", "V", "N", "Q"] } }],
  [
    "codes in a table with their meaning",
    [["BAKAT KERJA"], ["1", "G", "Intelegensia", "kemampuan belajar"], ["2", "E", "Koordinasi Mata, Tangan, Kaki", ""]],
    { bakat: { kode: ["G", "E"] } },
  ],
  [
    "names with commas of their own among others",
    [["BAKAT KERJA", ":", "Inteligensia, Koordinasi mata, tangan, kaki, Ketelitian"]],
    { bakat: { kode: ["G", "E", "Q"] } },
  ],
  [
    "abbreviations of the dictionary",
    [["TEMPRAMEN KERJA", ":", "1. Directing Control Planning (DCP)\n2. VARCH : bermacam-macam tugas\n3. repcon"]],
    { temperamen: { kode: ["D", "V", "R"] } },
  ],
  [
    "the interests as SIASN and as English call them",
    [["MINAT KERJA", ":", "Investigasi, Conventional, R"]],
    { minat: { kode: ["I", "C", "R"] } },
  ],
  [
    "efforts in a column of their own",
    [["UPAYA FISIK"], ["1", "Duduk"], ["2", "Menyimpan imbangan/mengatur imbangan"], ["3", "Luas pandangan"]],
    { upayaFisik: { kode: ["03", "09", "26"] } },
  ],
  [
    "parts of the body's condition in one cell",
    [["SYARAT JABATAN"], ["f. Kondisi Fisik", ":", "1. Jenis kelamin : Pria\n2. Umur : maks. 45 tahun\n3. Penampilan : Rapi"]],
    { kondisiFisik: { jenisKelamin: "pria", umur: "maks. 45 tahun", umurMaksimal: 45, penampilan: "Rapi" } },
  ],
  [
    "a lone age, which is no bound",
    [["SYARAT JABATAN"], ["Usia", ":", "35 tahun"]],
    { kondisiFisik: { umur: "35 tahun", umurMaksimal: null } },
  ],
  [
    "an age called the highest",
    [["SYARAT JABATAN"], ["Umur Maksimal", ":", "45 tahun"]],
    { kondisiFisik: { umur: "45 tahun", umurMaksimal: 45 } },
  ],
  [
    "functions by letter",
    [["FUNGSI PEKERJAAN"], ["a. Data : D3"], ["b. Orang : O8 (Menerima instruksi)"], ["c. Benda : Memegang"]],
    { fungsiPekerjaan: { data: ["D3"], orang: ["O8"], benda: ["B7"] } },
  ],
  [
    "a colon in the cell of its value",
    [
      ["TANGGUNG JAWAB", ": 1. Keutuhan arsip\n2. Kerahasiaan"],
      ["IKHTISAR JABATAN", ": Mengelola arsip"],
    ],
    { tanggungJawab: uraian("Keutuhan arsip", "Kerahasiaan"), ikhtisar: { teks: "Mengelola arsip" } },
  ],
  [
    "several counted codes in one line",
    [["SYARAT JABATAN"], ["Bakat Kerja", ":", "1) Q: ketelitian 2) N: Numerik"]],
    { bakat: { kode: ["Q", "N"] } },
  ],
  [
    "several codes with their meanings in one line",
    [["SYARAT JABATAN"], ["Bakat Kerja", ":", "G : kemampuan belajar, V : memahami kata Q: ketelitian"]],
    { bakat: { kode: ["G", "V", "Q"] } },
  ],
  [
    "functions of all lists in one line",
    [["FUNGSI PEKERJAAN", ":", "D5 : menyalin data O8 : menerima instruksi B7 : memegang"]],
    { fungsiPekerjaan: { data: ["D5"], orang: ["O8"], benda: ["B7"] } },
  ],
  ["a mark of performance", [["PRESTASI KERJA", ":", "Baik"]], { prestasi: { teks: "", nilai: "baik" } }],
];

describe("an item of the informasi jabatan", () => {
  it.each(RAGAM)("is read with %s", (_sebutan, isi, harapan) => {
    const satu = dibaca(isi);
    expect(ringkas(satu).jenis).toBe("anjab");
    expect(unsurBaru(satu)).toMatchObject(harapan);
    expect(Object.keys(unsurBaru(satu)).toSorted()).toEqual(Object.keys(harapan).toSorted());
    expect(pincang(satu)).toEqual([]);
    expect(temuanIsi(satu)).toEqual([]);
  });
});

describe("tasks of an informasi jabatan", () => {
  const tugas = (isi: Baris) => {
    const satu = dibaca(isi);
    const { tugas: tulis, rincianTugas } = rencana(satu);
    expect(pincang(satu)).toEqual([]);
    return tulis.tambah.map(({ kunci, isi: { uraian: teks } }) => [
      teks,
      rincianTugas.tambah.find((lain) => lain.kunci === kunci)?.isi.tahapan ?? "[]",
    ]);
  };

  it("have their steps under letters, bullets or the word tahapan", () => {
    const harapan = [
      ["Menata arsip", '["Memilah","Menyimpan"]'],
      ["Melayani", "[]"],
    ];
    expect(tugas([["URAIAN TUGAS"], ["1. Menata arsip"], ["a. Memilah"], ["b. Menyimpan"], ["2. Melayani"]])).toEqual(harapan);
    expect(tugas([["URAIAN TUGAS"], ["1. Menata arsip"], ["- Memilah"], ["- Menyimpan"], ["2. Melayani"]])).toEqual(harapan);
    expect(
      tugas([["TUGAS POKOK"], ["NO", "URAIAN TUGAS", "TAHAPAN"], ["1", "Menata arsip", "a. Memilah\nb. Menyimpan"], ["2", "Melayani", ""]]),
    ).toEqual(harapan);
    expect(tugas([["RINCIAN TUGAS", ":", "1. Menata arsip\nTahapan:\na. Memilah\nb. Menyimpan\n2. Melayani"]])).toEqual(harapan);
  });

  it("that bear letters have their steps under figures", () => {
    const harapan = [
      ["Menerima surat", '["Memeriksa alamat","Mencatat"]'],
      ["Mengirim surat", '["Menulis resi"]'],
    ];
    const isi = [["a. Menerima surat"], ["1) Memeriksa alamat"], ["2) Mencatat"], ["b. Mengirim surat"], ["1) Menulis resi"]];
    expect(tugas([["URAIAN TUGAS"], ...isi])).toEqual(harapan);
    const bertahapan = isi.flatMap((satu) => (/^[ab]\./u.test(satu[0] ?? "") ? [satu, ["Tahapan:"]] : [satu]));
    expect(tugas([["URAIAN TUGAS"], ...bertahapan])).toEqual(harapan);
  });

  it("of a table without figures are rows of the ABK without figures", () => {
    const satu = dibaca([
      ["NO", "URAIAN TUGAS", "HASIL KERJA"],
      ["1", "Menata arsip", "Arsip tertata"],
    ]);
    expect(rencana(satu).tugas.tambah.map(({ isi }) => [isi.uraian, isi.volume, isi.normaWaktuMenit])).toEqual([["Menata arsip", 0, 0]]);
    expect(rencana(satu).rincianTugas.tambah.map(({ isi }) => isi.hasilKerja)).toEqual(["Arsip tertata"]);
    expect(temuanIsi(satu)).toEqual(["tugasTanpaAngka@"]);
  });

  it("cannot be paired with a list of results of another length, which is told", () => {
    const satu = dibaca([["URAIAN TUGAS"], ["1. Menata arsip"], ["2. Melayani"], ["HASIL KERJA"], ["1. Arsip tertata"]]);
    expect(rencana(satu).rincianTugas.tambah).toEqual([]);
    expect(temuanIsi(satu)).toContain("hasilTakBerpasangan@A7");
    expect(pincang(satu)).toEqual([]);
  });
});
