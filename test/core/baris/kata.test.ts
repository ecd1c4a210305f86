import { describe, expect, it } from "vitest";
import { PROFIL, TUGAS } from "../../../core/baris/abk";
import { JABATAN } from "../../../core/baris/jabatan";
import { isianBaris, kataNilai, labelKolom, sebutanBaris } from "../../../core/baris/kata";
import { TABEL_RIWAYAT_PEGAWAI } from "../../../core/baris/riwayat-pegawai";
import type { Baris } from "../../../core/baris/kolom";
import type { CariBaris } from "../../../core/baris/hubungan";

const ISI: Readonly<Record<string, Baris>> = {
  "jabatan/j": { id: "j", nama: "Arsiparis" },
  "pegawai/p": { id: "p", nama: "SARI CONTOH" },
  "tugas/t": { id: "t", uraian: "Menata arsip" },
};
const cari: CariBaris = (tabel, id) => ISI[`${tabel}/${id}`] ?? null;

describe("the values of columns in words", () => {
  it("names columns as the forms do, with their unit, and codes in words", () => {
    expect(labelKolom(TUGAS.kolom.normaWaktuMenit)).toBe("Norma waktu (menit)");
    expect(kataNilai(JABATAN.kolom.jenjang, "ahliMuda")).toBe("Ahli Muda");
    expect(kataNilai(PROFIL.kolom.minimumSatu, 1)).toBe("Ya");
    expect(kataNilai(TABEL_RIWAYAT_PEGAWAI.riwayatKedudukan.kolom.kedudukanHukum, "Sakit lama")).toBe("Sakit lama");
    // What every object has by itself is no word of the table.
    expect(kataNilai(TABEL_RIWAYAT_PEGAWAI.riwayatKedudukan.kolom.kedudukanHukum, "constructor")).toBe("constructor");
  });

  it("writes figures with a decimal comma, days as dd-mm-yyyy, and years without a point", () => {
    expect(kataNilai(TUGAS.kolom.volume, 1234.5)).toBe("1.234,5");
    expect(kataNilai(TABEL_RIWAYAT_PEGAWAI.riwayatJabatan.kolom.sejak, "2021-03-01")).toBe("01-03-2021");
    expect(kataNilai(TABEL_RIWAYAT_PEGAWAI.riwayatPendidikan.kolom.tahunLulus, 2003)).toBe("2003");
  });

  it("shows an empty field as a dash", () => {
    expect(kataNilai(JABATAN.kolom.kode, null)).toBe("–");
    expect(kataNilai(JABATAN.kolom.kode, "")).toBe("–");
  });
});

describe("the name of a row", () => {
  it("is its own, or that of the row it belongs to", () => {
    expect(sebutanBaris("tugas", { id: "t", uraian: "Menata arsip" }, cari)).toBe("Menata arsip");
    expect(sebutanBaris("usulFormasi", { id: "j" }, cari)).toBe("Arsiparis");
    expect(sebutanBaris("riwayatJabatan", { id: "x", pegawaiId: "p", jabatanId: "j" }, cari)).toBe("SARI CONTOH");
    expect(sebutanBaris("volumeTahun", { id: "v", tugasId: "t" }, cari)).toBe("Menata arsip");
    expect(sebutanBaris("dokumenAbk", { id: "d", tahun: "2027", urutan: 2 }, cari)).toBe("ABK 2027 versi 2");
  });

  it("of a setting or a remembered answer is what it is about", () => {
    expect(sebutanBaris("setelan", { id: "kantor" }, cari)).toBe("Identitas kantor");
    expect(sebutanBaris("ingatan", { id: "aliasJabatan:u:arsiparis muda" }, cari)).toBe("arsiparis muda");
  });

  it("is empty when the row it belongs to is gone", () => {
    expect(sebutanBaris("metode", { id: "hilang" }, cari)).toBe("");
  });
});

describe("the fields of a row", () => {
  const isian = (tabel: Parameters<typeof isianBaris>[0], id: string, baris: Baris) =>
    isianBaris(tabel, { id, baris }, cari).map(({ nama, label, nilai }) => [nama, label, nilai]);

  it("leave out what only machinery looks at and name the rows that a column points at", () => {
    expect(isian("riwayatJabatan", "x", { id: "x", revision: 3, nomorSk: "12/SK", jabatanId: "j", namaJabatan: "" })).toEqual([
      ["nomorSk", "Nomor SK", "12/SK"],
      ["jabatanId", "Jabatan", "Arsiparis"],
      ["namaJabatan", "Jabatan di luar daftar", null],
    ]);
    expect(isian("riwayatJabatan", "x", { jabatanId: "hilang" })).toEqual([["jabatanId", "Jabatan", "(sudah dihapus)"]]);
  });

  it("of a record are its own, and of a value are what its row is about", () => {
    expect(isian("setelan", "kedudukanHukum", { nilai: '{"tugasBelajar":"ya"}' })).toContainEqual([
      "nilai.tugasBelajar",
      "Tugas belajar",
      "Ya",
    ]);
    expect(isian("ingatan", "aliasJabatan:u:arsip", { nilai: "j" })).toEqual([["nilai", "Nilai", "Arsiparis"]]);
    expect(isian("ingatan", "status:honorer", { nilai: "PPPK" })).toEqual([["nilai", "Nilai", "PPPK"]]);
  });

  it("say a JSON of the program as a sentence", () => {
    expect(isian("pemetaan", "x", { jenis: "pegawai", kolom: '{"nip":0,"nama":27}' })).toContainEqual([
      "kolom",
      "Kolom",
      "NIP: A, Nama: AB",
    ]);
  });
});
