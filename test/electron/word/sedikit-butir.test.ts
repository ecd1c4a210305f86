import type { FileChild } from "docx";
import { describe, expect, it } from "vitest";
import { kenaliDokumen } from "../../../core/intake/anjab/kenali-anjab";
import { rencana } from "../../../core/intake/draf";
import { bacaWord } from "../../../electron/word/baca-word";
import { buku, draf, ringkas } from "../../core/intake/bahan";
import { lembarFormulir } from "../../core/intake/anjab/formulir";
import { pincang, unsurBaru } from "../../core/intake/anjab/periksa-form";
import { anjabTabel } from "./anjab-word";
import { bernomor, gambar, paragraf, tabel, word } from "./dokumen-uji";

const semua = (...teks: readonly string[]): readonly FileChild[] => teks.map(paragraf);
const NAMA = ["NAMA JABATAN : Arsiparis", "UNIT KERJA : Subbagian Umum"];
const TUGAS = ["TUGAS POKOK", "1. Menata arsip", "2. Melayani peminjaman"];
const TABEL_ABK = tabel([
  ["No", "Uraian Tugas", "Satuan Hasil", "Waktu Penyelesaian (Menit)", "Waktu Kerja Efektif", "Beban Kerja", "Pegawai yang Dibutuhkan"],
  ["1", "Menata arsip", "Berkas", "30", "75000", "500", "0,2"],
]);

async function dibaca(...isi: readonly FileChild[]) {
  const dokumen = await bacaWord("anjab.docx", await word(isi));
  const [lembar] = dokumen.lembar;
  const satu = draf([dokumen]);
  return { jenis: lembar ? kenaliDokumen(lembar) : null, satu };
}
const tugas = (satu: ReturnType<typeof draf>) => rencana(satu).tugas.tambah.map(({ isi }) => isi.uraian);
const takAda = (satu: ReturnType<typeof draf>, nomor = 0) => ringkas(satu, 0, nomor).masalah.find(({ kode }) => kode === "butirTakAda");

describe("a Word document with few items of the informasi jabatan", () => {
  it("comes in with tasks and one other item, and names the items that it does not have", async () => {
    const { jenis, satu } = await dibaca(...semua(...NAMA, ...TUGAS, "WEWENANG", "1. Menolak peminjaman"));
    expect(jenis).toBe("anjab");
    expect([tugas(satu), unsurBaru(satu)]).toEqual([
      ["Menata arsip", "Melayani peminjaman"],
      { wewenang: { baris: [{ uraian: "Menolak peminjaman" }] } },
    ]);
    expect(takAda(satu)?.pesan).toBe(
      "Berkas ini tidak memuat 13 dari 17 butir informasi jabatan: 2 Kode jabatan, 4 Ikhtisar jabatan, 5 Kualifikasi jabatan, 7 Hasil kerja, 8 Bahan kerja, 9 Perangkat kerja, 10 Tanggung jawab, 12 Korelasi jabatan, 13 Kondisi lingkungan kerja, 14 Risiko bahaya, 15 Syarat jabatan, 16 Prestasi kerja yang diharapkan, 17 Kelas jabatan. Yang tersimpan di butir itu tidak diubah; lengkapi di halaman Informasi jabatan.",
    );
    expect(takAda(satu)?.tingkat).toBe("peringatan");
    expect(pincang(satu)).toEqual([]);
  });

  it("comes in with tasks alone, as a list or as a table without a heading", async () => {
    const daftar = await dibaca(...semua(...NAMA, ...TUGAS));
    expect([daftar.jenis, tugas(daftar.satu)]).toEqual(["anjab", ["Menata arsip", "Melayani peminjaman"]]);
    const bertabel = await dibaca(
      ...semua(...NAMA),
      tabel([
        ["No", "Uraian Tugas", "Hasil Kerja"],
        ["1", "Menata arsip", "Arsip tertata"],
      ]),
    );
    expect([bertabel.jenis, tugas(bertabel.satu)]).toEqual(["anjab", ["Menata arsip"]]);
    const tanpaNama = await dibaca(...semua("TUGAS POKOK"), bernomor("Menata arsip"), bernomor("Melayani peminjaman"));
    expect([tanpaNama.jenis, tugas(tanpaNama.satu)]).toEqual(["anjab", []]);
    expect(tanpaNama.satu.hasil.penilaian.tanya.semua()[0]?.kalimat).toContain("Isinya milik jabatan apa?");
  });

  it("comes in with ikhtisar and tasks", async () => {
    const { jenis, satu } = await dibaca(...semua(...NAMA, "IKHTISAR JABATAN", "Mengelola arsip", ...TUGAS));
    expect([jenis, unsurBaru(satu), tugas(satu).length]).toEqual(["anjab", { ikhtisar: { teks: "Mengelola arsip" } }, 2]);
  });

  it("comes in with tables that have no headings but their columns", async () => {
    const { jenis, satu } = await dibaca(
      tabel([
        ["No", "Tanggung Jawab"],
        ["1", "Keutuhan arsip"],
      ]),
      paragraf(""),
      tabel([
        ["No", "Bahan Kerja", "Penggunaan dalam Tugas"],
        ["1", "Arsip", "Ditata"],
      ]),
    );
    expect(jenis).toBe("anjab");
    expect(takAda(satu)?.pesan).toContain("tidak memuat 15 dari 17 butir");
    expect(pincang(satu)).toEqual([]);
  });

  it("comes in with kualifikasi and syarat alone", async () => {
    const { jenis, satu } = await dibaca(
      ...semua("Nama Jabatan : Arsiparis", "Kualifikasi Jabatan", "a. Pendidikan : D-3 Kearsipan", "Syarat Jabatan", "Bakat : G, Q"),
    );
    expect(jenis).toBe("anjab");
    expect(unsurBaru(satu)).toMatchObject({ pendidikan: { minimum: "D-3" }, bakat: { kode: ["G", "Q"] } });
  });

  it("is one form for each jabatan, the one with little too, and names of each what it does not have", async () => {
    const { satu } = await dibaca(
      ...semua(
        "INFORMASI JABATAN",
        ...NAMA,
        "IKHTISAR JABATAN",
        "Mengelola arsip",
        ...TUGAS,
        "TANGGUNG JAWAB",
        "1. Keutuhan",
        "WEWENANG",
        "1. Menolak",
      ),
      ...semua("INFORMASI JABATAN", "NAMA JABATAN : Pengelola Surat", "UNIT KERJA : Subbagian Umum", "TUGAS POKOK", "1. Mencatat surat"),
      ...semua("INFORMASI JABATAN", "NAMA JABATAN : Pengemudi", "UNIT KERJA : Subbagian Umum", "WEWENANG", "1. Memilih jalan"),
    );
    expect([0, 1, 2].map((nomor) => ringkas(satu, 0, nomor).abk?.jabatan)).toEqual(["Arsiparis", "Pengelola Surat", "Pengemudi"]);
    expect(tugas(satu)).toEqual(["Menata arsip", "Melayani peminjaman", "Mencatat surat"]);
    expect([0, 1, 2].map((nomor) => /tidak memuat (\d+)/u.exec(takAda(satu, nomor)?.pesan ?? "")?.[1])).toEqual(["11", "14", "14"]);
    expect([0, 1, 2].flatMap((nomor) => pincang(satu, 0, nomor))).toEqual([]);
  });

  it("says nothing of items when it has them all, and lightly when only the code is missing", async () => {
    expect(takAda(draf([await bacaWord("a.docx", await anjabTabel())]))).toBeUndefined();
    const tanpaKode = takAda(draf([buku("anjab.xlsx", lembarFormulir({ 2: [] }))]));
    expect([tanpaKode?.tingkat, tanpaKode?.pesan.slice(0, 77)]).toEqual([
      "info",
      "Berkas ini tidak memuat 1 dari 17 butir informasi jabatan: 2 Kode jabatan. Ya",
    ]);
  });
});

describe("a Word document that is no form", () => {
  it("is told apart as a table of an ABK, with or without a title", async () => {
    expect((await dibaca(...semua("ANALISIS BEBAN KERJA", ...NAMA, "RINGKASAN TUGAS : Mengelola arsip"), TABEL_ABK)).jenis).toBe("wordAbk");
    expect((await dibaca(...semua(...NAMA), TABEL_ABK)).jenis).toBe("wordAbk");
  });

  it("is the form all the same where the same table stands under its title or beside its items", async () => {
    expect((await dibaca(...semua("INFORMASI JABATAN", ...NAMA), TABEL_ABK)).jenis).toBe("anjab");
    expect((await dibaca(...semua(...NAMA), TABEL_ABK, ...semua("WEWENANG", "1. Menolak peminjaman"))).jenis).toBe("anjab");
    expect((await dibaca(...semua(...NAMA, "6. TUGAS POKOK"), TABEL_ABK)).jenis).toBe("anjab");
  });

  it("is told apart as a letter or a decree, whatever tables stand in it", async () => {
    const surat = semua(
      "Nomor : 12/SDM/2026",
      "Perihal : Undangan",
      "Yth. Sekretaris KPU Kabupaten Contoh",
      "Dengan hormat, kami mengundang:",
    );
    const undangan = tabel([
      ["No", "Jabatan", "Instansi"],
      ["1", "Sekretaris", "KPU Kabupaten Contoh"],
    ]);
    const anggaran = tabel([
      ["No", "Kegiatan", "Volume", "Satuan"],
      ["1", "Rapat", "2", "kali"],
    ]);
    expect((await dibaca(...surat, undangan, anggaran)).jenis).toBe("word");
    expect((await dibaca(...semua("KEPUTUSAN", "Menimbang : bahwa perlu", "MEMUTUSKAN:", ...NAMA, ...TUGAS))).jenis).toBe("wordSurat");
    expect((await dibaca(...semua("DAFTAR RIWAYAT HIDUP", "Nama : Bagus Contoh", "Kelas : XI", "Prestasi : juara lomba"))).jenis).toBe(
      "word",
    );
  });

  it("is told apart when it is empty or holds pictures only", async () => {
    expect((await dibaca(paragraf(""))).jenis).toBe("wordKosong");
    expect((await dibaca(gambar(), gambar())).jenis).toBe("wordGambar");
  });
});
