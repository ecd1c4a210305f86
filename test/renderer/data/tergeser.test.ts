import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import { bacaTergeser, pakaiTergeser } from "../../../renderer/data/tergeser";
import { createTugasEditor } from "../../../renderer/data/tugas-editor";
import { barisDariTugas } from "../../../renderer/data/tugas-merge";
import { buka, tugas } from "./kisi-uji";

describe("what was typed in a cell that somebody else stored meanwhile", () => {
  const disimpanLain = () => ({ ...tugas("a", 1), volume: 55, revision: 2 });

  it("is told when the text was refused, and can be used after all", () => {
    const { editor, ketik } = buka([tugas("a", 1)]);
    ketik("a", "volume", "3x");
    editor.commit();
    editor.receive([disimpanLain()]);
    expect(editor.getState().baris[0]?.volume).toBe("55");
    const [satu] = editor.tergeser.get();
    expect(satu).toMatchObject({ id: "a", kolom: "volume", nilai: { volume: "3x" } });
    if (satu) editor.tergeser.pakai(satu);
    expect(editor.getState().baris[0]?.volume).toBe("3x");
    expect(editor.tergeser.get()).toEqual([]);
  });

  it("is told when the save of it was refused, and forgotten when the analyst leaves what is stored", async () => {
    const { lemari } = buka([tugas("a", 1)]);
    const editor = createTugasEditor({
      jabatanId: "j",
      tugas: lemari.daftar(),
      save: () => Promise.reject(new AppError("staleRevision")),
      reload: async () => [disimpanLain()],
      newId: () => "baru",
    });
    const [baris] = editor.getState().baris;
    if (!baris) throw new Error("tanpa baris");
    editor.edit([{ ...baris, volume: "7" }]);
    await editor.flush();
    const [satu] = editor.tergeser.get();
    expect(satu).toMatchObject({ kolom: "volume", nilai: { volume: "7" } });
    if (satu) editor.tergeser.lupakan(satu);
    expect(editor.tergeser.get()).toEqual([]);
  });

  it("is told of a row that has gone, and comes back as a new row above the empty one", () => {
    const { editor, ketik } = buka([tugas("a", 1), tugas("b", 2)]);
    ketik("a", "volume", "3x");
    editor.receive([tugas("b", 2)]);
    const [satu] = editor.tergeser.get();
    expect(satu).toMatchObject({ id: "a", kolom: null });
    if (!satu) throw new Error("tidak dikatakan");
    const baris = [barisDariTugas(tugas("b", 2))];
    expect(pakaiTergeser(baris, satu, () => "lagi").map(({ id, volume }) => [id, volume])).toMatchObject([
      ["b", expect.anything()],
      ["lagi", "3x"],
    ]);
  });

  it("is not told of what is the same on both sides, or was not typed in", () => {
    const { editor, ketik } = buka([tugas("a", 1), tugas("b", 2)]);
    ketik("a", "volume", "55");
    editor.receive([disimpanLain()]);
    expect(editor.tergeser.get()).toEqual([]);
  });

  it("is read from a draft as it was, and from anything else not at all", () => {
    const { editor, ketik } = buka([tugas("a", 1)]);
    ketik("a", "volume", "3x");
    editor.receive([disimpanLain()]);
    const daftar = editor.tergeser.get();
    expect(bacaTergeser(JSON.parse(JSON.stringify(daftar)))).toEqual(daftar);
    for (const lain of [null, "x", [null, 4, { id: 3, nilai: {} }]]) expect(bacaTergeser(lain)).toEqual([]);
  });
});
