import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import { createBagianEditor, ketikan, pulihkanKetikan, type BagianDiubah, type SemuaTersimpan } from "../../../renderer/data/bagian-editor";

const rapikan = (teks: string): string => teks.trim();
const baca = (_kunci: string, nilai: unknown): string | null => (typeof nilai === "string" ? nilai : null);

/** A file with two parts that refuses an old revision, as the shell does. */
function berkas() {
  let isi: SemuaTersimpan<string> = { a: { nilai: "satu", revision: 1 }, b: { nilai: "", revision: null } };
  const dikirim: (readonly BagianDiubah<string>[])[] = [];
  return {
    dikirim,
    isi: () => isi,
    tulis: (kunci: string, nilai: string): void => {
      isi = { ...isi, [kunci]: { nilai, revision: (isi[kunci]?.revision ?? 0) + 1 } };
    },
    save: (bagian: readonly BagianDiubah<string>[]): Promise<SemuaTersimpan<string>> => {
      dikirim.push(bagian);
      if (bagian.some(({ kunci, revision }) => isi[kunci]?.revision !== revision)) return Promise.reject(new AppError("staleRevision", {}));
      for (const { kunci, nilai } of bagian) isi = { ...isi, [kunci]: { nilai, revision: (isi[kunci]?.revision ?? 0) + 1 } };
      return Promise.resolve(isi);
    },
  };
}

function buka(file = berkas()) {
  const editor = createBagianEditor<string>({ tersimpan: file.isi(), rapikan, save: file.save, reload: () => Promise.resolve(file.isi()) });
  return { file, editor };
}

describe("parts that are saved as one types", () => {
  it("saves only the part that was typed in, with the revision that was seen", async () => {
    const { file, editor } = buka();
    editor.ubah({ b: " dua " });
    await editor.flush();
    expect(file.dikirim).toEqual([[{ kunci: "b", nilai: "dua", revision: null }]]);
    expect(editor.getState()).toMatchObject({ status: "tersimpan", isi: { a: "satu" } });
    editor.ubah({ b: "dua lagi" });
    await editor.flush();
    expect(file.dikirim[1]).toEqual([{ kunci: "b", nilai: "dua lagi", revision: 1 }]);
  });

  it("shows what is stored of a part that was changed elsewhere meanwhile, and keeps what was typed beside it", async () => {
    const { file, editor } = buka();
    editor.ubah({ a: "punya saya" });
    file.tulis("a", "punya orang lain");
    await editor.flush();
    expect(editor.getState().isi["a"]).toBe("punya orang lain");
    expect(editor.tergeser.get()).toEqual({ a: "punya saya" });
    expect(file.isi()["a"]?.nilai).toBe("punya orang lain");
  });

  it("does not let a part that lost disturb another that was typed in", async () => {
    const { file, editor } = buka();
    editor.ubah({ a: "punya saya", b: "dua" });
    file.tulis("a", "punya orang lain");
    await editor.flush();
    expect(file.isi()).toMatchObject({ a: { nilai: "punya orang lain" }, b: { nilai: "dua" } });
    expect(editor.tergeser.get()).toEqual({ a: "punya saya" });
  });

  it("keeps the text of a save that was refused", async () => {
    const file = berkas();
    const editor = createBagianEditor<string>({
      tersimpan: file.isi(),
      rapikan,
      save: () => Promise.reject(new AppError("invalidInput", { rincian: "terlalu panjang" })),
      reload: () => Promise.resolve(file.isi()),
    });
    editor.ubah({ a: "ditolak" });
    await editor.flush();
    expect(editor.getState()).toMatchObject({ status: "gagal", isi: { a: "ditolak" } });
    expect(ketikan(editor, rapikan)).toEqual({ a: { nilai: "ditolak", sejak: "satu" } });
  });

  it("follows what an undo brought back, also beside a blank that nobody stores", () => {
    const { file, editor } = buka();
    file.tulis("a", "diurungkan");
    editor.receive(file.isi());
    expect(editor.getState().isi["a"]).toBe("diurungkan");
    editor.ubah({ a: "diurungkan " });
    file.tulis("b", "tiba");
    editor.receive(file.isi());
    expect(editor.getState().isi).toEqual({ a: "diurungkan ", b: "tiba" });
  });
});

describe("a draft of parts", () => {
  it("is typed on where the same is stored as when the typing began, and kept beside what has changed since", () => {
    const { editor } = buka();
    const isi = { a: { nilai: "lanjutan", sejak: "satu" }, b: { nilai: "ketikan lama", sejak: "lain" }, hilang: { nilai: "x", sejak: "" } };
    pulihkanKetikan(editor, isi, { baca, rapikan });
    expect(editor.getState().isi).toEqual({ a: "lanjutan", b: "" });
    expect(editor.tergeser.get()).toEqual({ b: "ketikan lama" });
  });

  it("of any other shape is passed over", () => {
    const { editor } = buka();
    for (const isi of [null, "a", { a: 3 }, { a: { nilai: 3 } }]) pulihkanKetikan(editor, isi, { baca, rapikan });
    expect([editor.getState().isi, editor.tergeser.get()]).toEqual([{ a: "satu", b: "" }, {}]);
  });
});
