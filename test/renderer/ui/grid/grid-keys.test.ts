import { describe, expect, it } from "vitest";
import { TOMBOL } from "../../../../core/text/tombol";
import { gridKeyAct, type GridKey, type GridKeyState } from "../../../../renderer/ui/grid/grid-keys";

/** Five rows of four columns, the third computed; the fourth row has a gap in its second cell and the last row is empty. */
const ISI = ["xxxx", "xxxx", "xxxx", "x.xx", "...."];
const di = (row: number, col: number) => ({ row, col });

function keadaan(lain: Partial<GridKeyState> = {}, aktif = di(1, 1)): GridKeyState {
  return {
    block: { anchor: aktif, head: aktif },
    size: { rows: 5, cols: 4 },
    pageRows: 3,
    filled: ({ row, col }) => ISI[row]?.[col] === "x",
    open: (col) => col !== 2,
    typing: false,
    tabFrom: null,
    round: null,
    ...lain,
  };
}

function tekan(kunci: string, satu: GridKeyState = keadaan()) {
  const bagian = kunci.split("+");
  const key = bagian.at(-1) ?? "";
  const tombol: GridKey = {
    key: key === "Space" ? " " : key,
    ctrl: bagian.includes("Ctrl"),
    shift: bagian.includes("Shift"),
    alt: bagian.includes("Alt"),
  };
  return gridKeyAct(tombol, satu);
}

/** Types a run of keys, each beginning where the one before it left. */
function rangkai(awal: GridKeyState, ...kunci: readonly string[]) {
  let { block, tabFrom } = awal;
  for (const tombol of kunci) {
    const hasil = tekan(tombol, keadaan({ ...awal, block, tabFrom }));
    if (hasil?.act === "go") [block, tabFrom] = [{ anchor: hasil.to, head: hasil.to }, hasil.run];
    else if (hasil?.act === "select") block = hasil.block;
  }
  return block;
}

describe("Tab and Enter in a grid", () => {
  it("skip computed cells and come back to the column where the run began, one row below", () => {
    expect(rangkai(keadaan({}, di(0, 0)), "Tab", "Tab").anchor).toEqual(di(0, 3));
    expect(rangkai(keadaan({}, di(0, 0)), "Tab", "Tab", "Enter").anchor).toEqual(di(1, 0));
    expect(rangkai(keadaan({}, di(0, 1)), "Tab", "Enter", "Tab", "Enter").anchor).toEqual(di(2, 1));
  });

  it("forget the run once another way of moving was used", () => {
    expect(rangkai(keadaan({}, di(0, 0)), "Tab", "ArrowRight", "Enter").anchor).toEqual(di(1, 2));
  });

  it("go on in the next row behind the last cell, and leave the grid only behind the very last", () => {
    expect(rangkai(keadaan({}, di(1, 3)), "Tab").anchor).toEqual(di(2, 0));
    expect(rangkai(keadaan({}, di(2, 0)), "Shift+Tab").anchor).toEqual(di(1, 3));
    expect(tekan("Tab", keadaan({}, di(4, 3)))).toBeNull();
    expect(tekan("Shift+Tab", keadaan({}, di(0, 0)))).toBeNull();
  });

  it("work the same while a cell is being typed into", () => {
    const mengetik = keadaan({ typing: true, tabFrom: 0 }, di(1, 3));
    expect(tekan("Enter", mengetik)).toEqual({ act: "go", to: di(2, 0), run: 0 });
    expect(tekan("Shift+Enter", mengetik)).toEqual({ act: "go", to: di(0, 0), run: 0 });
  });

  it("never go below the last row", () => {
    expect(rangkai(keadaan({}, di(4, 0)), "Enter").anchor).toEqual(di(4, 0));
  });
});

describe("Tab and Enter among selected cells", () => {
  const round = { min: di(0, 1), max: di(1, 3) };
  const ke = (kunci: string, dari: ReturnType<typeof di>) => {
    const hasil = tekan(kunci, keadaan({ round }, dari));
    return hasil?.act === "round" ? hasil.to : null;
  };

  it("go row by row and column by column, over the computed ones, and round", () => {
    expect(ke("Tab", di(0, 1))).toEqual(di(0, 3));
    expect(ke("Tab", di(0, 3))).toEqual(di(1, 1));
    expect(ke("Tab", di(1, 3))).toEqual(di(0, 1));
    expect(ke("Enter", di(0, 1))).toEqual(di(1, 1));
    expect(ke("Enter", di(1, 1))).toEqual(di(0, 3));
    expect(ke("Enter", di(1, 3))).toEqual(di(0, 1));
  });

  it("go back with Shift", () => {
    expect(ke("Shift+Tab", di(0, 1))).toEqual(di(1, 3));
    expect(ke("Shift+Enter", di(0, 3))).toEqual(di(1, 1));
  });

  it("leave Ctrl+Enter and the arrows alone", () => {
    expect(tekan("Ctrl+Enter", keadaan({ round, typing: true }))).toEqual({ act: "fillSelection" });
    expect(tekan("ArrowDown", keadaan({ round }, di(0, 1)))).toEqual({ act: "go", to: di(1, 1), run: null });
  });
});

describe("Ctrl with an arrow", () => {
  it("goes to the last filled cell before a gap, then over the gap, then to the rim", () => {
    expect(rangkai(keadaan({}, di(0, 1)), "Ctrl+ArrowDown").anchor).toEqual(di(2, 1));
    expect(rangkai(keadaan({}, di(2, 1)), "Ctrl+ArrowDown").anchor).toEqual(di(4, 1));
    expect(rangkai(keadaan({}, di(4, 1)), "Ctrl+ArrowUp").anchor).toEqual(di(2, 1));
    expect(rangkai(keadaan({}, di(3, 0)), "Ctrl+ArrowRight").anchor).toEqual(di(3, 2));
  });

  it("selects on the way when Shift is held, and each further step goes on from the moving corner", () => {
    expect(rangkai(keadaan({}, di(0, 1)), "Ctrl+Shift+ArrowDown")).toEqual({ anchor: di(0, 1), head: di(2, 1) });
    expect(rangkai(keadaan({}, di(0, 1)), "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowUp")).toEqual({
      anchor: di(0, 1),
      head: di(1, 1),
    });
  });
});

describe("the other keys of a sheet", () => {
  it("Home and End go along the row, with Ctrl to the first cell and the last row in use", () => {
    expect(rangkai(keadaan(), "Home").anchor).toEqual(di(1, 0));
    expect(rangkai(keadaan(), "End").anchor).toEqual(di(1, 3));
    expect(rangkai(keadaan(), "Ctrl+Home").anchor).toEqual(di(0, 0));
    expect(rangkai(keadaan(), "Ctrl+End").anchor).toEqual(di(3, 3));
  });

  it("Page Down and Page Up move by a screen", () => {
    expect(rangkai(keadaan({}, di(0, 1)), "PageDown").anchor).toEqual(di(3, 1));
    expect(rangkai(keadaan({}, di(4, 1)), "PageUp").anchor).toEqual(di(1, 1));
  });

  it("Ctrl+Space selects the column, Shift+Space the row, Ctrl+A everything", () => {
    expect(rangkai(keadaan(), "Ctrl+Space")).toEqual({ anchor: di(0, 1), head: di(4, 1) });
    expect(rangkai(keadaan(), "Shift+Space")).toEqual({ anchor: di(1, 0), head: di(1, 3) });
    expect(rangkai(keadaan(), "Ctrl+a")).toEqual({ anchor: di(0, 0), head: di(4, 3) });
  });

  it("F2 opens the cell, and does nothing in one that is open", () => {
    expect(tekan("F2")).toEqual({ act: "edit" });
    expect(tekan("F2", keadaan({ typing: true }))).toEqual({ act: "nothing" });
  });

  it("Ctrl+Enter fills the selection with what is being typed, and nothing otherwise", () => {
    expect(tekan("Ctrl+Enter", keadaan({ typing: true }))).toEqual({ act: "fillSelection" });
    expect(tekan("Ctrl+Enter")).toEqual({ act: "nothing" });
  });

  it("Escape gives up a selection first, and lets go of the grid only then", () => {
    const terpilih = keadaan({ block: { anchor: di(0, 0), head: di(2, 2) } });
    expect(tekan("Escape", terpilih)).toEqual({ act: "go", to: di(0, 0), run: null });
    expect(tekan("Escape")).toBeNull();
  });

  it("leaves the caret of an open cell alone, and every key with Alt", () => {
    const mengetik = keadaan({ typing: true });
    for (const kunci of ["Home", "End", "ArrowLeft", "Shift+Space", "Ctrl+a", "Escape"]) expect(tekan(kunci, mengetik)).toBeNull();
    expect(tekan("Alt+ArrowDown")).toBeNull();
    expect(tekan("x")).toBeNull();
  });
});

describe("the table of keys", () => {
  const daftar = [...Object.values(TOMBOL.pindah), ...Object.values(TOMBOL.pilih), TOMBOL.isi.sunting].flatMap(({ kunci }) => kunci);

  it.each(daftar)("%s, which it lists for the grid, does something there", (kunci) => {
    expect(tekan(kunci, keadaan({ block: { anchor: di(1, 1), head: di(1, 1) } }))).not.toBeNull();
  });
});
