import { describe, expect, it } from "vitest";
import { buka, tugas } from "./kisi-uji";

describe("taking back what never reached the data file", () => {
  it("brings back the text before a refused one, and types it again", async () => {
    const { editor, ketik, teks } = buka([tugas("a", 1)]);
    ketik("a", "volume", "12x");
    editor.commit();
    await editor.flush();
    expect(editor.lokal.terakhir()?.langkahSejak).toBeNull();
    expect(editor.lokal.urungkan()).toEqual({ id: "a", kolom: "volume" });
    expect([teks("a", "volume"), editor.lokal.terakhir()]).toEqual(["10", null]);
    expect(editor.lokal.ulangi()).toEqual({ id: "a", kolom: "volume" });
    expect(teks("a", "volume")).toBe("12x");
  });

  it("knows a refused text that was written over since for gone", () => {
    const { editor, ketik } = buka([tugas("a", 1)]);
    ketik("a", "volume", "12x");
    editor.commit();
    ketik("a", "volume", "12");
    editor.commit();
    expect(editor.lokal.terakhir()).toBeNull();
  });

  it("goes with the step of the same piece of work, such as a paste of which one cell was refused", () => {
    const { editor } = buka([tugas("a", 1)]);
    editor.edit(editor.getState().baris.map((baris) => (baris.id === "a" ? { ...baris, volume: "x", keterangan: "baik" } : baris)));
    editor.commit();
    expect(editor.lokal.terakhir()?.langkahSejak).not.toBeNull();
  });

  it("comes after every step that was waiting when it was typed", async () => {
    const { editor, ketik } = buka([tugas("a", 1)]);
    ketik("a", "volume", "11");
    editor.commit();
    ketik("a", "keterangan", "k".repeat(2_000));
    editor.commit();
    expect(editor.lokal.terakhir()?.selesai).toBe(Number.POSITIVE_INFINITY);
    const sebelum = Date.now();
    await editor.flush();
    expect(editor.lokal.terakhir()?.selesai).toBeGreaterThanOrEqual(sebelum);
  });

  it("takes an inserted row away that is still empty, and forgets it once something stands in it", () => {
    const { editor, ketik } = buka([tugas("a", 1), tugas("b", 2)]);
    const sisip = () => {
      const [a, ...sisa] = editor.getState().baris;
      if (a) editor.edit([a, { ...editor.createRow(), id: "sisip" }, ...sisa]);
      editor.commit();
    };
    sisip();
    expect(editor.lokal.urungkan()).toEqual({ id: "a", kolom: "uraian" });
    expect(
      editor
        .getState()
        .baris.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(["a", "b"]);
    sisip();
    ketik("sisip", "uraian", "Mengarsip");
    expect(editor.lokal.terakhir()).toBeNull();
  });

  it("leaves no empty row behind when the rows of a paste go again", async () => {
    const { editor } = buka([tugas("a", 1)]);
    const kosong = editor.createRow();
    const baru = (id: string) => ({ ...kosong, id, uraian: `Tugas ${id}` });
    editor.edit([...editor.getState().baris.slice(0, 1), baru("p"), { ...kosong, id: "k" }, baru("q"), { ...kosong, id: "l" }]);
    editor.commit();
    await editor.flush();
    editor.receive([tugas("a", 1)]);
    expect(
      editor
        .getState()
        .baris.map(({ id, uraian }) => [id, uraian])
        .slice(0, 1),
    ).toEqual([["a", "Tugas a"]]);
    expect(editor.getState().baris).toHaveLength(2);
  });
});
