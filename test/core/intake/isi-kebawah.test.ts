import { describe, expect, it } from "vitest";
import { isiKebawah } from "../../../core/intake/isi-kebawah";
import type { Pengenalan } from "../../../core/intake/kenali";
import type { RentangGabung } from "../../../core/intake/lembar";
import { lembar } from "./bahan";

const PENGENALAN: Pengenalan = {
  jenis: "pegawai",
  barisJudul: 1,
  awalData: 1,
  judul: ["UNIT", "NAMA"],
  pemetaan: { unit: 0, nama: 1 },
  gabungan: "",
  tebakan: null,
};

const ISI = [
  ["UNIT", "NAMA"],
  ["Hukum", "A"],
  [null, "B"],
  [null, "C"],
  ["Teknis", "D"],
  [null, "E"],
] as const;

function unitDari(...gabungan: readonly RentangGabung[]): unknown[] {
  const terisi = isiKebawah({ lembar: lembar("Data", ISI, { gabungan }), pengenalan: PENGENALAN }, ["unit"]);
  return terisi.baris.slice(1).map(({ sel }) => sel[0]);
}

function kolomA(barisAwal: number, barisAkhir: number): RentangGabung {
  return { barisAwal, barisAkhir, kolomAwal: 0, kolomAkhir: 0 };
}

describe("a cell that is merged downwards", () => {
  it("stands for all the rows it spans, and for no row below them", () => {
    expect(unitDari(kolomA(2, 3), kolomA(5, 6))).toEqual(["Hukum", "Hukum", null, "Teknis", "Teknis"]);
  });

  it("is read once when a damaged file lets a second one begin inside it", () => {
    expect(unitDari(kolomA(3, 6), kolomA(2, 4))).toEqual(["Hukum", "Hukum", "Hukum", "Teknis", null]);
  });
});
