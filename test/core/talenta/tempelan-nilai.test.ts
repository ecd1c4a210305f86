import { describe, expect, it } from "vitest";
import { geserKotak } from "../../../core/talenta/geser";
import { bacaTempelanNilai } from "../../../core/talenta/tempelan-nilai";
import { kalimatTempelan } from "../../../core/text/talenta";

const ORANG = [
  { pegawaiId: "a", nip: "198001012005011001", nama: "SITI CONTOH" },
  { pegawaiId: "b", nip: "198202022006021002", nama: "Budi Contoh" },
  { pegawaiId: "c", nip: null, nama: "Budi  contoh" },
];

describe("values that are pasted", () => {
  it("are taken by NIP or whole name; headings and empty rows are furniture; every other row is named", () => {
    const teks = [
      "NIP\tNilai",
      "198001012005011001\t88,5",
      "",
      "Siti contoh\t70",
      "Budi Contoh\t60",
      "198202022006021002\t101",
      "Tono\t50",
      "'19820202 200602 1002;40",
    ].join("\n");
    const hasil = bacaTempelanNilai(teks, ORANG);
    expect(hasil.ambil).toEqual([
      { pegawaiId: "a", nilai: 88.5 },
      { pegawaiId: "b", nilai: 40 },
    ]);
    expect(hasil.masalah.map(kalimatTempelan)).toEqual([
      "Baris 4: “Siti contoh” sudah ada di baris 2.",
      "Baris 5: ada beberapa pegawai bernama “Budi Contoh”; pakai NIP.",
      "Baris 6: “101” bukan angka 0 sampai 100.",
      "Baris 7: “Tono” bukan NIP atau nama pegawai yang memangku jabatan.",
    ]);
    expect(hasil.ambil.length + hasil.masalah.length + hasil.perabot).toBe(8);
  });

  it("are none of a first row that names somebody without a value", () => {
    expect(bacaTempelanNilai("Siti Contoh", ORANG).masalah).toEqual([{ jenis: "tanpaNilai", baris: 1 }]);
  });
});

describe("the move between two boxes", () => {
  it("is up when one axis is better and none worse, down the other way, across otherwise", () => {
    expect([geserKotak(5, 7), geserKotak(5, 2), geserKotak(5, 6), geserKotak(5, 5), geserKotak(null, 5), geserKotak(5, null)]).toEqual([
      "naik",
      "turun",
      "pindah",
      "tetap",
      "baru",
      null,
    ]);
  });
});
