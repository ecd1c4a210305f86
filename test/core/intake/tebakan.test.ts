import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { tebakLembar } from "../../../core/intake/tebakan";
import { kalimatTebakan } from "../../../core/text/intake-pratinjau";

const tebak = (...baris: readonly (readonly IsiSel[])[]) =>
  tebakLembar({
    nama: "Data",
    tersembunyi: false,
    gabungan: [],
    baris: baris.map((sel, indeks) => ({ nomor: indeks + 1, sel })),
    barisTersembunyi: [],
    kolomTersembunyi: [],
  });

describe("the guess about a sheet that was not read", () => {
  it("takes a list of names and grades without NIP for a list of people, and names the NIP as missing", () => {
    const tebakan = tebak(["DAFTAR HADIR"], ["NAMA", "GOLONGAN", "TANGGAL LAHIR"], ["BIMA CONTOH", "III/a", "08-03-1983"]);
    expect(tebakan).toMatchObject({ jenis: "pegawai", barisJudul: 2, kolom: { nama: 0, golongan: 1, tanggalLahir: 2 }, kurang: ["nip"] });
    expect(tebakan && kalimatTebakan(tebakan)).toBe(
      "Tampaknya daftar pegawai dengan judul di baris 2: ada Nama, Golongan, Tanggal lahir. Yang tidak ditemukan: NIP.",
    );
  });

  it("names the fields of which one would do when everything required is there", () => {
    const tebakan = tebak(["NIP", "NAMA", "HADIR"], ["198303082014011009", "BIMA CONTOH", 20]);
    expect(tebakan).toMatchObject({ jenis: "pegawai", barisJudul: 1, kolom: { nip: 0, nama: 1 } });
    expect(tebakan && kalimatTebakan(tebakan)).toBe(
      "Tampaknya daftar pegawai dengan judul di baris 1: ada NIP, Nama. Yang tidak ditemukan: Jabatan atau Jabatan struktural atau Jabatan fungsional atau Jabatan pelaksana.",
    );
  });

  it("guesses nothing about a sheet whose headings say nothing that is known", () => {
    expect(tebak(["BULAN", "CURAH HUJAN"], ["Januari", 210])).toBeNull();
  });
});
