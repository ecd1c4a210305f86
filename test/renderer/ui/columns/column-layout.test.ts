import { describe, expect, it } from "vitest";
import {
  freeColumn,
  layoutColumns,
  moveColumn,
  NARROWEST,
  NO_CHOICE,
  orderColumns,
  printedColumns,
  widenColumn,
  type ColumnSpec,
} from "../../../../renderer/ui/columns/column-layout";

const NAMA: ColumnSpec = { key: "nama", title: "Jabatan", width: 180, natural: 280 };
const KELAS: ColumnSpec = { key: "kelas", title: "Kelas", width: 60, importance: 1 };
const TUGAS: ColumnSpec = { key: "tugas", title: "Tugas", width: 60, importance: 2 };
const SELISIH: ColumnSpec = { key: "selisih", title: "+/-", width: 100 };
const SEMUA = [NAMA, KELAS, TUGAS, SELISIH];

const lebar = (ruang: number, pilihan = NO_CHOICE, perlu = {}) => {
  const { placed, aside } = layoutColumns(SEMUA, pilihan, { available: ruang, needed: perlu });
  return { lebar: Object.fromEntries(placed.map(({ key, width }) => [key, width])), aside };
};

describe("the columns of a table", () => {
  it("stand at their narrowest where that is all the room there is", () => {
    expect(lebar(400)).toEqual({ lebar: { nama: 180, kelas: 60, tugas: 60, selisih: 100 }, aside: [] });
  });

  it("give the least important ones up first where the window is narrow, and never those that the table is for", () => {
    expect(lebar(399).aside).toEqual(["kelas"]);
    expect(lebar(300).aside).toEqual(["kelas", "tugas"]);
    expect(lebar(10)).toEqual({ lebar: { nama: 180, selisih: 100 }, aside: ["kelas", "tugas"] });
  });

  it("bring names onto one line before anything else widens, and then stretch no column absurdly", () => {
    expect(lebar(500).lebar).toEqual({ nama: 280, kelas: 60, tugas: 60, selisih: 100 });
    // 45 % more than each needs is the most: 280, 60, 60 and 100 become 406, 87, 87 and 145.
    expect(lebar(3_000).lebar).toEqual({ nama: 406, kelas: 87, tugas: 87, selisih: 145 });
  });

  it("never clip a figure: what was seen to need more gets it", () => {
    expect(lebar(420, NO_CHOICE, { selisih: 120 }).lebar["selisih"]).toBe(120);
  });

  it("stand although the window is narrow when the analyst wants them, and stay away when she does not", () => {
    expect(lebar(300, { ...NO_CHOICE, shown: { kelas: true } })).toEqual({
      lebar: { nama: 180, kelas: 60, selisih: 100 },
      aside: ["tugas"],
    });
    expect(lebar(3_000, { ...NO_CHOICE, shown: { tugas: false } }).lebar).not.toHaveProperty("tugas");
  });

  it("keep the width that they were given, within reason, until it is let go", () => {
    const pilihan = widenColumn(NO_CHOICE, "kelas", 200.4);
    expect(lebar(3_000, pilihan).lebar["kelas"]).toBe(200);
    expect(widenColumn(NO_CHOICE, "kelas", 1).widths).toEqual({ kelas: NARROWEST });
    expect(freeColumn(pilihan, "kelas")).toEqual(NO_CHOICE);
  });

  it("move one place, and not beyond the ends", () => {
    const pindah = moveColumn(SEMUA, NO_CHOICE, { key: "kelas", by: 1 });
    expect(orderColumns(SEMUA, pindah.order).map(({ key }) => key)).toEqual(["nama", "tugas", "kelas", "selisih"]);
    expect(moveColumn(SEMUA, NO_CHOICE, { key: "nama", by: -1 })).toEqual(NO_CHOICE);
    expect(moveColumn(SEMUA, NO_CHOICE, { key: "selisih", by: 1 })).toEqual(NO_CHOICE);
  });

  it("take a column that the chosen order does not know yet behind its neighbour, and forget one that is gone", () => {
    expect(orderColumns(SEMUA, ["selisih", "lama", "nama"]).map(({ key }) => key)).toEqual(["selisih", "nama", "kelas", "tugas"]);
  });

  it("are printed as they were chosen, however narrow the window is", () => {
    const pilihan = { ...moveColumn(SEMUA, NO_CHOICE, { key: "tugas", by: -1 }), shown: { kelas: false } };
    expect(printedColumns(SEMUA, pilihan).map(({ key }) => key)).toEqual(["nama", "tugas", "selisih"]);
  });
});
