import { describe, expect, it } from "vitest";
import { kelompokkanMasalah } from "../../../core/intake/kelompok-masalah";
import { masalah } from "../../../core/intake/masalah";
import { barisDitolak } from "../../../core/intake/penilaian";

const nipRusak = (sel: string) => masalah({ lembar: "Data", sel, kode: "nipRusak", data: { nip: "198303082014011000" } });

describe("groups of problems", () => {
  it("tells three damaged NIP once, with their cells and rows", () => {
    const baris = ["A7", "A9", "A12"].map((sel, indeks) => barisDitolak(indeks, [nipRusak(sel)]));
    const [kelompok, ...lain] = kelompokkanMasalah([], baris);
    expect(lain).toEqual([]);
    expect(kelompok).toMatchObject({ kode: "nipRusak", tingkat: "galat", jumlah: 3, contoh: ["A7", "A9", "A12"], baris: [7, 9, 12] });
    expect(kelompok?.kalimat).toContain("3 NIP sudah dirusak Excel");
  });

  it("names no row for a problem of the sheet, although it stands at a cell", () => {
    const judul = masalah({ lembar: "Data", sel: "A1", kode: "jabatanDariNama", data: { nama: "Bendahara", asal: "judul di atas tabel" } });
    expect(kelompokkanMasalah([judul], [])).toMatchObject([{ kode: "jabatanDariNama", jumlah: 1, contoh: ["A1"], baris: [] }]);
  });
});
