import { describe, expect, it } from "vitest";
import type { MatriksFungsi } from "../../../../core/fungsi/matriks";
import { daftarMatriks } from "../../../../renderer/pages/fungsi/cetak-matriks";

const fungsi = (id: string, uraian: string) => ({ id, unitId: "u", urutan: 1, uraian, sumber: "Pasal 3", revision: 1 });
const kolom = (banyak: number) =>
  Array.from({ length: banyak }, (_, nomor) => ({ jenis: "jabatan" as const, kunci: `j${nomor}`, jabatanId: `j${nomor}` }));
const matriks = (banyak: number): MatriksFungsi => ({
  kolom: kolom(banyak),
  jumlah: [],
  baris: [
    {
      fungsi: fungsi("a", "Arsip"),
      banyak: 2,
      sel: kolom(banyak).map((_, nomor) => (nomor === 1 ? { tugasId: ["t1", "t2"], dinyatakan: 0 } : null)),
    },
    { fungsi: fungsi("b", "Aduan"), banyak: 0, sel: kolom(banyak).map(() => null) },
  ],
});
const cetak = (banyak: number) => daftarMatriks("Subbagian Umum", matriks(banyak), ({ kunci }) => kunci).ambil();

describe("the matrix on paper", () => {
  it("has a column for each jabatan, with the counts in them", () => {
    const isi = cetak(2);
    expect(isi.keterangan[0]).toBe("Subbagian Umum");
    expect(isi.kolom.map(({ kepala }) => kepala)).toEqual(["Fungsi", "Sumber", "Tugas yang melayani", "j0", "j1"]);
    expect(isi.baris.map(({ sel }) => sel)).toEqual([
      ["Arsip", "Pasal 3", 2, null, 2],
      ["Aduan", "Pasal 3", 0, null, null],
    ]);
  });

  it("has a row for each jabatan that serves, and for a function that none serves, once there are too many for its width", () => {
    const isi = cetak(41);
    expect(isi.kolom.map(({ kepala }) => kepala)).toEqual(["Fungsi", "Sumber", "Jabatan atau unit", "Tugas"]);
    expect(isi.baris.map(({ sel }) => sel)).toEqual([
      ["Arsip", "Pasal 3", "j1", 2],
      ["Aduan", "Pasal 3", "Tidak dilayani", 0],
    ]);
  });
});
