import { describe, expect, it } from "vitest";
import { buka, tugas } from "./kisi-uji";

describe("editing the tasks of one jabatan", () => {
  it("always ends with an empty row, and typing in it makes the next one", () => {
    const { editor, ketik } = buka([tugas("a", 1)]);
    expect(editor.getState().baris.map(({ id }) => id)).toEqual(["a", "baru-1"]);
    ketik("baru-1", "uraian", "Mengarsip");
    expect(editor.getState().baris.map(({ id }) => id)).toEqual(["a", "baru-1", "baru-2"]);
  });

  it("saves what was typed and says so", async () => {
    const { lemari, editor, ketik } = buka([tugas("a", 1)]);
    ketik("a", "volume", "33,5");
    expect(editor.getState().status).toBe("menunggu");
    await editor.flush();
    expect(editor.getState().status).toBe("tersimpan");
    expect(lemari.daftar().map(({ volume }) => volume)).toEqual([33.5]);
  });

  it("saves each cell that was left as a save of its own, in order, also while one is under way", async () => {
    const { lemari, editor, ketik } = buka([tugas("a", 1), tugas("b", 2)]);
    ketik("a", "volume", "11");
    editor.commit();
    ketik("a", "keterangan", "catatan");
    editor.commit();
    ketik("b", "volume", "7");
    editor.commit();
    ketik("b", "keterangan", "masih diket");
    await Promise.resolve();
    await editor.flush();
    expect(lemari.simpanan.map(({ ubah }) => ubah?.map(({ id, revision: _revision, ...isi }) => [id, isi]))).toEqual([
      [["a", { volume: 11 }]],
      [["a", { keterangan: "catatan" }]],
      [["b", { volume: 7 }]],
      [["b", { keterangan: "masih diket" }]],
    ]);
    expect(editor.getState().galat).toBeNull();
  });

  it("does not save the cell that is still being typed in because another one was left", async () => {
    const { lemari, editor, ketik } = buka([tugas("a", 1)]);
    ketik("a", "volume", "11");
    editor.commit();
    ketik("a", "keterangan", "masih diket");
    for (let kali = 0; kali < 20; kali += 1) await Promise.resolve();
    expect(lemari.simpanan.map(({ ubah }) => ubah?.[0]?.keterangan)).toEqual([undefined]);
    expect(editor.getState().status).toBe("menunggu");
  });

  it("names the first cell of a save that failed until it has been saved", async () => {
    const { editor, ketik, gagalkan } = buka([tugas("a", 1), tugas("b", 2)]);
    gagalkan(true);
    ketik("b", "volume", "12");
    await editor.flush();
    expect(editor.getState().status).toBe("gagal");
    expect(editor.gagalDi()).toEqual({ id: "b", kolom: "volume" });
    gagalkan(false);
    await editor.flush();
    expect(editor.gagalDi()).toBeNull();
  });

  it("saves what waited behind a failed save together with it on the next try", async () => {
    const { lemari, editor, ketik, gagalkan } = buka([tugas("a", 1)]);
    gagalkan(true);
    ketik("a", "volume", "11");
    editor.commit();
    ketik("a", "keterangan", "catatan");
    editor.commit();
    for (let kali = 0; kali < 20; kali += 1) await Promise.resolve();
    expect(editor.getState().status).toBe("gagal");
    gagalkan(false);
    await editor.flush();
    expect(lemari.simpanan.map(({ ubah }) => [ubah?.[0]?.volume, ubah?.[0]?.keterangan])).toEqual([[11, "catatan"]]);
  });

  it("sends one save at a time; what is typed during it goes with the next", async () => {
    const { lemari, editor, ketik } = buka([tugas("a", 1)]);
    ketik("a", "volume", "11");
    const selesai = editor.flush();
    ketik("a", "volume", "12");
    ketik("baru-1", "uraian", "Baris baru");
    await selesai;
    expect(lemari.simpanan.map(({ ubah, tambah }) => [ubah?.[0]?.volume, tambah?.length])).toEqual([
      [11, 0],
      [12, 1],
    ]);
    expect(lemari.daftar().map(({ uraian }) => uraian)).toEqual(["Tugas a", "Baris baru"]);
  });

  it("sends one save at a time also when several ask at once for what was typed during a save", async () => {
    const { lemari, editor, ketik } = buka([tugas("a", 1)]);
    ketik("a", "volume", "11");
    const pertama = editor.flush();
    ketik("a", "volume", "12");
    await Promise.all([pertama, editor.flush(), editor.flush()]);
    expect(lemari.simpanan.map(({ ubah }) => ubah?.[0]?.volume)).toEqual([11, 12]);
    expect(editor.getState().galat).toBeNull();
  });

  it("keeps a wrong cell as typed without saving it", async () => {
    const { lemari, editor, ketik, teks } = buka([tugas("a", 1)]);
    ketik("a", "volume", "12x");
    await editor.flush();
    expect(lemari.simpanan).toEqual([]);
    expect([editor.getState().status, teks("a", "volume")]).toEqual(["tersimpan", "12x"]);
  });

  it("shows the other value and tells when the row was changed elsewhere, and saves what is left", async () => {
    const { lemari, editor, ketik, teks } = buka([tugas("a", 1)]);
    lemari.ubahDariLuar("a", 99);
    ketik("a", "volume", "11");
    ketik("a", "keterangan", "catatan");
    await editor.flush();
    expect(teks("a", "volume")).toBe("99");
    expect(lemari.daftar().map(({ volume, keterangan }) => [volume, keterangan])).toEqual([[99, "catatan"]]);
  });

  it("takes in rows read again after an undo", async () => {
    const { editor, ketik, teks } = buka([tugas("a", 1), tugas("b", 2)]);
    ketik("a", "volume", "11");
    await editor.flush();
    editor.receive([{ ...tugas("a", 1), revision: 3 }]);
    expect(teks("a", "volume")).toBe("10");
    expect(editor.getState().baris).toHaveLength(2);
  });

  it("does not take rows read before a save for what the file holds while that save is on its way", async () => {
    const { lemari, editor, ketik, teks } = buka([tugas("a", 1)]);
    const dibaca = lemari.daftar();
    ketik("a", "volume", "11");
    const selesai = editor.flush();
    editor.receive(dibaca.map((satu) => ({ ...satu })));
    expect([editor.getState().status, teks("a", "volume")]).toEqual(["menyimpan", "11"]);
    await selesai;
    expect([editor.getState().status, teks("a", "volume")]).toEqual(["tersimpan", "11"]);
    ketik("a", "volume", "12");
    await editor.flush();
    expect(editor.getState().galat).toBeNull();
    expect(lemari.simpanan.map(({ ubah }) => [ubah?.[0]?.revision, ubah?.[0]?.volume])).toEqual([
      [1, 11],
      [2, 12],
    ]);
  });

  it("keeps what was typed while the answer of a save was on its way, in another cell and in the same one", async () => {
    const { lemari, editor, ketik, teks } = buka([tugas("a", 1), tugas("b", 2)]);
    ketik("a", "volume", "11");
    const selesai = editor.flush();
    ketik("a", "volume", "111");
    ketik("a", "keterangan", "menyusul");
    ketik("b", "uraian", "Tugas b dibetulkan");
    await selesai;
    expect([teks("a", "volume"), teks("a", "keterangan"), teks("b", "uraian")]).toEqual(["111", "menyusul", "Tugas b dibetulkan"]);
    expect(lemari.daftar().map(({ volume, keterangan, uraian }) => [volume, keterangan, uraian])).toEqual([
      [111, "menyusul", "Tugas a"],
      [10, "", "Tugas b dibetulkan"],
    ]);
    expect(lemari.simpanan).toHaveLength(2);
  });

  it("keeps an edit that is not saved yet when rows are read again, and takes in the other rows", () => {
    const { editor, ketik, teks } = buka([tugas("a", 1), tugas("b", 2)]);
    ketik("a", "volume", "11");
    editor.receive([tugas("a", 1), { ...tugas("b", 2), volume: 77, revision: 2 }]);
    expect([teks("a", "volume"), teks("b", "volume"), editor.getState().status]).toEqual(["11", "77", "menunggu"]);
  });

  it("is told to nobody who has stopped listening", () => {
    const { editor, ketik } = buka([tugas("a", 1)]);
    let kali = 0;
    const berhenti = editor.subscribe(() => {
      kali += 1;
    });
    ketik("a", "volume", "11");
    const sebelum = kali;
    berhenti();
    ketik("a", "volume", "12");
    expect([sebelum > 0, kali]).toEqual([true, sebelum]);
  });

  it("says that a save failed, and saves on the next try", async () => {
    const { lemari, editor, ketik, teks, gagalkan } = buka([tugas("a", 1)]);
    gagalkan(true);
    ketik("a", "volume", "5");
    await editor.flush();
    expect(editor.getState().status).toBe("gagal");
    gagalkan(false);
    await editor.flush();
    expect([editor.getState().status, editor.getState().galat, teks("a", "volume")]).toEqual(["tersimpan", null, "5"]);
    expect(lemari.daftar()[0]?.volume).toBe(5);
  });

  it("tidies a cell once it has been left", () => {
    const { editor, ketik, teks } = buka([tugas("a", 1)]);
    ketik("a", "volume", "1250.5");
    editor.commit();
    expect(teks("a", "volume")).toBe("1.250,5");
  });
});
