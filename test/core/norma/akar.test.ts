import { describe, expect, it } from "vitest";
import { akarKata } from "../../../core/norma/akar";

/** Root, then forms of it. */
const KELUARGA: readonly (readonly string[])[] = [
  ["susun", "menyusun", "penyusunan", "disusun", "penyusun", "tersusun", "susunan"],
  ["kelola", "mengelola", "pengelolaan", "dikelola", "pengelola"],
  ["arsip", "mengarsipkan", "pengarsipan", "diarsipkan"],
  ["tulis", "menulis", "penulisan", "ditulis", "tertulis", "tulisan"],
  ["pilih", "memilih", "pemilihan", "pemilih", "dipilih"],
  ["periksa", "memeriksa", "pemeriksaan", "diperiksa", "pemeriksa"],
  ["buat", "membuat", "pembuatan", "dibuat"],
  ["damping", "mendampingi", "pendampingan", "pendamping"],
  ["cek", "mengecek", "pengecekan"],
  ["ketik", "mengetik", "pengetikan"],
  ["laksana", "melaksanakan", "pelaksanaan", "terlaksananya"],
  ["ajar", "belajar", "pelajaran", "mengajar"],
  ["uang", "keuangan"],
  ["tanggungjawab", "mempertanggungjawabkan", "pertanggungjawaban"],
  ["koordinasi", "mengoordinasikan", "mengkoordinasikan", "pengoordinasian", "koordinasinya"],
  ["sosialisasi", "menyosialisasikan", "mensosialisasikan"],
  ["baru", "memperbarui", "pembaruan"],
  ["rawat", "merawat", "perawatan"],
  ["nilai", "menilai", "penilaian"],
];

describe("stemming of Indonesian task words", () => {
  it.each(KELUARGA)("takes every form of %s to that root", (akar, ...bentuk) => {
    expect(bentuk.map(akarKata)).toEqual(bentuk.map(() => akar));
  });

  it("keeps a root as it is, also when it looks as if it had affixes", () => {
    const akar = ["periksa", "materi", "dinas", "sekretariat", "berkas", "kendara", "pegawai", "tahun", "evaluasi"];
    expect(akar.map(akarKata)).toEqual(akar);
  });

  it("lets verb and noun of a word that it does not know meet in one stem", () => {
    expect(akarKata("memprakirakan")).toBe(akarKata("prakiraan"));
    expect(akarKata("mendigitalkan")).toBe(akarKata("pendigitalan"));
  });

  it("reads a doubled letter as a slip of the hand", () => {
    expect([akarKata("laporran"), akarKata("menyussun")]).toEqual(["lapor", "susun"]);
  });

  it("leaves short words and numbers alone", () => {
    expect(["di", "ke", "kpu", "2024"].map(akarKata)).toEqual(["di", "ke", "kpu", "2024"]);
  });
});
