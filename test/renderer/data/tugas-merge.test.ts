import { describe, expect, it } from "vitest";
import { barisDariTugas, gabungkanBaris, susunPerubahan, terapkanPerubahan } from "../../../renderer/data/tugas-merge";
import { ISIAN_KOSONG } from "../../../core/abk/isian-tugas";
import { tugas } from "./kisi-uji";

const DASAR = [tugas("a", 1), tugas("b", 2), tugas("c", 3)];
const LOKAL = DASAR.map(barisDariTugas);
const baru = (id: string, uraian: string) => ({ id, ...ISIAN_KOSONG, uraian });

describe("what one save writes", () => {
  it("is nothing when the grid shows the stored rows, with an empty row below", () => {
    expect(susunPerubahan(DASAR, [...LOKAL, { id: "x", ...ISIAN_KOSONG }])).toBeNull();
  });

  it("is only the changed cells of a row, with the revision that was seen", () => {
    const lokal = LOKAL.map((baris) => (baris.id === "b" ? { ...baris, volume: "33,5", periode: "mgg" } : baris));
    expect(susunPerubahan(DASAR, lokal)).toEqual({
      tambah: [],
      hapus: [],
      ubah: [{ id: "b", revision: 1, volume: 33.5, periode: "minggu" }],
    });
  });

  it("leaves a wrong cell out and writes its neighbour", () => {
    const lokal = LOKAL.map((baris) => (baris.id === "b" ? { ...baris, volume: "12x", satuanHasil: "surat" } : baris));
    expect(susunPerubahan(DASAR, lokal)?.ubah).toEqual([{ id: "b", revision: 1, satuanHasil: "surat" }]);
  });

  it("numbers a row inserted after the first one and moves only the rows behind it", () => {
    const [a, b, c] = LOKAL;
    if (!a || !b || !c) throw new Error("tiga baris");
    expect(susunPerubahan(DASAR, [a, baru("n", "Sisipan"), b, c])).toEqual({
      tambah: [{ id: "n", urutan: 2, uraian: "Sisipan", satuanHasil: "", volume: 0, periode: "tahun", normaWaktuMenit: 0, keterangan: "" }],
      ubah: [
        { id: "b", revision: 1, urutan: 3 },
        { id: "c", revision: 1, urutan: 4 },
      ],
      hapus: [],
    });
  });

  it("removes the rows that are gone", () => {
    expect(susunPerubahan(DASAR, LOKAL.slice(0, 2))?.hapus).toEqual([{ id: "c", revision: 1 }]);
  });

  it("leaves nothing to write once it has been applied", () => {
    const lokal = [...LOKAL.slice(1).map((baris) => ({ ...baris, volume: "2" })), baru("n", "Akhir")];
    const perubahan = susunPerubahan(DASAR, lokal);
    if (!perubahan) throw new Error("ada perubahan");
    expect(susunPerubahan(terapkanPerubahan("j", DASAR, perubahan), lokal)).toBeNull();
  });
});

describe("bringing the stored rows into the grid", () => {
  const ubahLokal = (volume: string) => LOKAL.map((baris) => (baris.id === "b" ? { ...baris, volume } : baris));

  it("keeps the text of a cell that was typed meanwhile, also when it is wrong", () => {
    expect(gabungkanBaris({ dasar: DASAR, lokal: ubahLokal("12x"), server: DASAR })[1]?.volume).toBe("12x");
    expect(gabungkanBaris({ dasar: DASAR, lokal: ubahLokal("7"), server: DASAR })[1]?.volume).toBe("7");
  });

  it("shows the stored value where nothing was typed", () => {
    const server = DASAR.map((satu) => (satu.id === "b" ? { ...satu, volume: 1250.5, revision: 2 } : satu));
    expect(gabungkanBaris({ dasar: DASAR, lokal: LOKAL, server })[1]?.volume).toBe("1.250,5");
  });

  it("shows the stored value when both sides changed one cell, and keeps the other cell of the row", () => {
    const lokal = ubahLokal("7").map((baris) => (baris.id === "b" ? { ...baris, keterangan: "catatan" } : baris));
    const server = DASAR.map((satu) => (satu.id === "b" ? { ...satu, volume: 9, revision: 2 } : satu));
    const [, b] = gabungkanBaris({ dasar: DASAR, lokal, server });
    expect([b?.volume, b?.keterangan]).toEqual(["9", "catatan"]);
  });

  it("keeps new rows of the grid after the row above them, and rows removed on either side away", () => {
    const [a, b, c] = LOKAL;
    if (!a || !b || !c) throw new Error("tiga baris");
    const hasil = gabungkanBaris({
      dasar: DASAR,
      lokal: [baru("m", "Awal"), a, baru("n", "Tengah"), c],
      server: [tugas("a", 1), tugas("b", 2), tugas("d", 4)],
    });
    expect(hasil.map(({ id }) => id)).toEqual(["m", "a", "n", "d"]);
  });
});
