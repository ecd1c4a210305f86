import { describe, expect, it } from "vitest";
import { ISIAN_KOSONG, type IsianTugas } from "../../../core/abk/isian-tugas";
import type { BarisTempelan, Tempelan } from "../../../core/intake/tempelan";
import { taruhFormulir, taruhUlang } from "../../../renderer/data/tempelan-formulir";

const isian = (uraian: string, volume = "1"): IsianTugas => ({ ...ISIAN_KOSONG, uraian, volume, periode: "Tahunan" });
const baris = (nomor: number, satu: IsianTugas | null): BarisTempelan => ({
  nomor,
  teks: satu?.uraian ?? "JUMLAH",
  nasib: satu ? "diambil" : "perabot",
  perabot: satu ? null : "jumlah",
  isian: satu,
  pesan: [],
});
const tempelan = (...semua: readonly BarisTempelan[]): Tempelan => ({ baris: semua, pesan: [], tanya: [] });
const dua = tempelan(baris(2, isian("a")), baris(3, isian("b")), baris(4, null));

function penomor(): () => string {
  let ke = 0;
  return () => {
    ke += 1;
    return `baru${ke}`;
  };
}

const uraian = (semua: readonly IsianTugas[]): string => semua.map((satu) => satu.uraian || "-").join("");

describe("putting a pasted form into the grid", () => {
  it("gives its tasks the place of the empty row at the end, and nothing else a row", () => {
    const hasil = taruhFormulir(
      [
        { id: "1", ...isian("x") },
        { id: "2", ...ISIAN_KOSONG },
      ],
      dua,
      { row: 1, newId: penomor() },
    );
    expect(uraian(hasil.baris)).toBe("xab");
    expect(hasil.ditaruh.map(({ id, nomor }) => `${id}:${nomor}`)).toEqual(["baru1:2", "baru2:3"]);
  });

  it("writes over no row that holds something: those move down", () => {
    const hasil = taruhFormulir(
      [
        { id: "1", ...isian("x") },
        { id: "2", ...isian("y") },
      ],
      dua,
      { row: 1, newId: penomor() },
    );
    expect(uraian(hasil.baris)).toBe("xaby");
  });

  it("reads it anew in place, but for rows that were changed or removed since", () => {
    const { baris: awal, ditaruh } = taruhFormulir([{ id: "1", ...ISIAN_KOSONG }], dua, { row: 0, newId: penomor() });
    const diubah = awal.map((satu) => (satu.uraian === "b" ? { ...satu, volume: "9" } : satu));
    const lain = tempelan(baris(2, isian("a", "5")), baris(3, isian("b", "5")));
    const ulang = taruhUlang(diubah, ditaruh, { tempelan: lain, newId: penomor() });
    expect(ulang.baris.map(({ volume }) => volume)).toEqual(["5", "9"]);
    const tanpaA = taruhUlang(diubah.slice(1), ditaruh, { tempelan: lain, newId: penomor() });
    expect(uraian(tanpaA.baris)).toBe("b");
  });

  it("adds the rows that only the new reading takes, and takes back those that it leaves out", () => {
    const { baris: awal, ditaruh } = taruhFormulir([{ id: "1", ...ISIAN_KOSONG }], dua, { row: 0, newId: penomor() });
    const lain = tempelan(baris(2, isian("a")), baris(5, isian("c")));
    const ulang = taruhUlang([...awal, { id: "z", ...isian("z") }], ditaruh, { tempelan: lain, newId: () => "tambahan" });
    expect(uraian(ulang.baris)).toBe("acz");
    expect(ulang.ditaruh.map(({ nomor }) => nomor)).toEqual([2, 5]);
  });
});
