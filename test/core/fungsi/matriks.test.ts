import { describe, expect, it } from "vitest";
import { kaitanFungsi } from "../../../core/fungsi/kaitan";
import { matriksFungsi, tugasKolom } from "../../../core/fungsi/matriks";
import { KANTOR_FUNGSI } from "./kantor-fungsi";

const bahan = (dinyatakan = KANTOR_FUNGSI.dinyatakan) => ({
  ...KANTOR_FUNGSI,
  dinyatakan,
  kaitan: kaitanFungsi({ ...KANTOR_FUNGSI, dinyatakan }),
});
const isi = (unitId: string, dari = bahan()) => {
  const { kolom, baris, jumlah } = matriksFungsi({ ...dari, unitId });
  return {
    kolom: kolom.map(({ kunci }) => kunci),
    baris: baris.map(({ fungsi, sel, banyak }) => [fungsi.id, ...sel.map((satu) => satu?.tugasId.length ?? 0), banyak]),
    jumlah: jumlah.map(({ tugas, melayani }) => `${melayani}/${tugas}`),
  };
};

describe("the matrix of functions and jabatan", () => {
  it("counts the tasks of each jabatan of the unit, worked by hand", () => {
    expect(isi("sub1")).toEqual({
      kolom: ["jabatan arsiparis", "jabatan operator"],
      baris: [
        ["f-arsip", 1, 0, 1],
        ["f-surat", 0, 1, 1],
        ["f-aduan", 0, 0, 0],
      ],
      jumlah: ["1/1", "1/3"],
    });
  });

  it("gives each unit below one column with all that is in it", () => {
    expect(isi("bag")).toEqual({
      kolom: ["jabatan kabag", "unit sub1", "unit sub2"],
      baris: [["f-umum", 0, 1, 1, 2]],
      jumlah: ["0/1", "1/4", "1/1"],
    });
  });

  it("shows what the office linked from elsewhere in a column of its own, and how many it said itself", () => {
    const dari = bahan([{ fungsiId: "f-aduan", tugasId: "t5", hubungan: "melayani", revision: 1 }]);
    expect(isi("sub1", dari).kolom).toEqual(["jabatan arsiparis", "jabatan operator", "lain"]);
    const { baris, kolom } = matriksFungsi({ ...dari, unitId: "sub1" });
    expect(baris[2]?.sel).toEqual([null, null, { tugasId: ["t5"], dinyatakan: 1 }]);
    expect(kolom.map((satu) => tugasKolom({ ...dari, unitId: "sub1" }, satu).map(({ id }) => id))).toEqual([
      ["t1"],
      ["t2", "t3", "t4"],
      ["t5", "t6"],
    ]);
  });

  it("keeps the functions in their order and counts no task that the office says does not serve", () => {
    const dari = bahan([{ fungsiId: "f-arsip", tugasId: "t1", hubungan: "tidak", revision: 1 }]);
    const fungsi = dari.fungsi.toReversed();
    expect(isi("sub1", { ...dari, fungsi })).toMatchObject({
      baris: [
        ["f-arsip", 0, 0, 0],
        ["f-surat", 0, 1, 1],
        ["f-aduan", 0, 0, 0],
      ],
      jumlah: ["0/1", "1/3"],
    });
  });

  it("of a unit without functions has columns and no rows", () => {
    expect(isi("sub2")).toEqual({ kolom: ["jabatan bendahara"], baris: [], jumlah: ["0/1"] });
  });
});
