import { describe, expect, it } from "vitest";
import { gabungkanIsian, isianAngka, isianPilihan, isianTeks, pulihkanDraf } from "../../core/draf";

const BENTUK = { nama: isianTeks, jenis: isianPilihan(["pelaksana", "fungsional"]), kelas: isianAngka };
interface Isian {
  readonly nama: string;
  readonly jenis: "pelaksana" | "fungsional";
  readonly kelas: number | string;
}

const TERSIMPAN: Isian = { nama: "Arsiparis", jenis: "pelaksana", kelas: 6 };

describe("a draft that is brought back", () => {
  it("puts what was typed into the form, half typed numbers too", () => {
    const isi = { nilai: { ...TERSIMPAN, nama: "Arsiparis Mahir", kelas: "7-" }, sejak: TERSIMPAN };
    expect(pulihkanDraf(isi, BENTUK, { tersimpan: TERSIMPAN, baru: false })).toEqual({
      nilai: { nama: "Arsiparis Mahir", jenis: "pelaksana", kelas: "7-" },
      bertentangan: [],
    });
  });

  it("follows a stored field that was not typed in, and names a typed one that changed under the draft", () => {
    const isi = { nilai: { ...TERSIMPAN, nama: "Arsiparis Mahir" }, sejak: TERSIMPAN };
    const kini: Isian = { nama: "Arsiparis Terampil", jenis: "fungsional", kelas: 8 };
    expect(pulihkanDraf(isi, BENTUK, { tersimpan: kini, baru: false })).toEqual({
      nilai: { nama: "Arsiparis Mahir", jenis: "fungsional", kelas: 8 },
      bertentangan: ["nama"],
    });
  });

  it("leaves out a field that the form knows no more or cannot hold, and keeps the others", () => {
    const isi = { nilai: { nama: "Pranata", jenis: "struktural", kelas: ["7"], eselon: "IV" }, sejak: null };
    expect(pulihkanDraf(isi, BENTUK, { tersimpan: TERSIMPAN, baru: false })?.nilai).toEqual({ ...TERSIMPAN, nama: "Pranata" });
  });

  it.each([[null], ["teks"], [[]], [{}], [{ nilai: null }], [{ nilai: TERSIMPAN }]])("is none when it says nothing else: %j", (isi) => {
    expect(pulihkanDraf(isi, BENTUK, { tersimpan: TERSIMPAN, baru: false })).toBeNull();
  });

  it("of something new keeps also what was only proposed then", () => {
    const kosong: Isian = { ...TERSIMPAN, nama: "", kelas: "" };
    const isi = { nilai: { nama: "Pranata", jenis: "fungsional", kelas: "" }, sejak: { ...kosong, jenis: "fungsional" } };
    expect(pulihkanDraf(isi, BENTUK, { tersimpan: kosong, baru: true })?.nilai.jenis).toBe("fungsional");
    expect(pulihkanDraf(isi, BENTUK, { tersimpan: kosong, baru: false })?.nilai.jenis).toBe("pelaksana");
  });
});

describe("a form under which what is stored changes", () => {
  it("does not contradict what came to the same", () => {
    const nilai = { ...TERSIMPAN, nama: "Pranata" };
    expect(gabungkanIsian({ sejak: TERSIMPAN, nilai, tersimpan: nilai })).toEqual({ nilai, bertentangan: [] });
  });
});
