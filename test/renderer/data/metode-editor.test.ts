import { describe, expect, it } from "vitest";
import type { IsianMetode, MetodeJabatan } from "../../../core/abk/metode-jabatan";
import type { MetodeBaris } from "../../../core/contract/metode";
import { AppError } from "../../../core/errors";
import { createMetodeEditor } from "../../../renderer/data/metode-editor";

const objek = (banyak: number | null): IsianMetode => ({
  objekKerja: { baris: [{ nama: "Desa", objek: banyak, perOrang: 8 }], tertulis: null },
});
const KOSONG = { nama: "", objek: null, perOrang: null };

/** One row in memory that keeps revisions as the data file does, and what it was given to save. */
function rak(awal: MetodeBaris | null) {
  let isi = awal;
  const simpanan: MetodeJabatan[] = [];
  return {
    simpanan,
    get: () => isi,
    put: (baru: MetodeBaris | null) => {
      isi = baru;
    },
    save: async ({ revision, ...metode }: MetodeJabatan & { readonly revision: number | null }): Promise<MetodeBaris> => {
      await Promise.resolve();
      if (isi && isi.revision !== revision) throw new AppError("staleRevision", {});
      simpanan.push(metode);
      isi = { ...metode, revision: (isi?.revision ?? 0) + 1 };
      return isi;
    },
    reload: async () => {
      await Promise.resolve();
      return isi;
    },
  };
}

describe("editor of a method", () => {
  it("saves once what several places ask to be saved at the same time", async () => {
    const simpan = rak(null);
    const editor = createMetodeEditor({ tersimpan: null, ...simpan });
    editor.edit({ jenis: "objekKerja", isian: objek(16) });
    expect(editor.getState().status).toBe("menunggu");
    await Promise.all([editor.flush(), editor.flush(), editor.flush()]);
    expect(simpan.simpanan).toHaveLength(1);
    expect(editor.getState()).toMatchObject({ status: "tersimpan", galat: null });
  });

  it("never shows new content as if it were stored already", () => {
    const editor = createMetodeEditor({ tersimpan: null, ...rak(null) });
    const terlihat: string[] = [];
    editor.subscribe(() => terlihat.push(editor.getState().status));
    editor.edit({ jenis: "objekKerja", isian: objek(16) });
    editor.edit({ jenis: "tugasPerTugas", isian: {} });
    expect(terlihat).toEqual(["menunggu", "tersimpan"]);
  });

  it("keeps what was typed when somebody else stored another form meanwhile, and shows what is stored", async () => {
    const simpan = rak({ jenis: "objekKerja", isian: objek(16), revision: 3 });
    const editor = createMetodeEditor({ tersimpan: simpan.get(), ...simpan });
    simpan.put({ jenis: "objekKerja", isian: objek(40), revision: 4 });
    editor.edit({ jenis: "objekKerja", isian: objek(24) });
    await editor.flush();
    expect(editor.getState().metode.isian).toEqual(objek(40));
    expect(editor.tergeser.get()?.isian).toEqual(objek(24));
  });

  it("saves with the next save what was edited during one", async () => {
    const simpan = rak(null);
    const editor = createMetodeEditor({ tersimpan: null, ...simpan });
    editor.edit({ jenis: "objekKerja", isian: objek(16) });
    const selesai = editor.flush();
    editor.edit({ jenis: "objekKerja", isian: objek(24) });
    await selesai;
    expect(simpan.get()).toMatchObject({ revision: 2, isian: objek(24) });
  });

  it("does not write the blank row on which one types on", async () => {
    const simpan = rak({ jenis: "objekKerja", isian: objek(16), revision: 3 });
    const editor = createMetodeEditor({ tersimpan: simpan.get(), ...simpan });
    const baris = [...(objek(16).objekKerja?.baris ?? []), KOSONG];
    editor.edit({ jenis: "objekKerja", isian: { objekKerja: { baris, tertulis: null } } });
    await editor.flush();
    expect(simpan.simpanan).toEqual([]);
    expect(editor.getState().metode.isian.objekKerja?.baris).toHaveLength(2);
  });

  it("follows an undo made elsewhere, but not over an edit that is not saved yet", () => {
    const simpan = rak(null);
    const tersimpan: MetodeBaris = { jenis: "objekKerja", isian: objek(16), revision: 3 };
    const editor = createMetodeEditor({ tersimpan, ...simpan });
    editor.receive({ jenis: "objekKerja", isian: objek(8), revision: 4 });
    expect(editor.getState().metode.isian).toEqual(objek(8));
    editor.edit({ jenis: "objekKerja", isian: objek(80) });
    editor.receive(null);
    expect(editor.getState().metode.isian).toEqual(objek(80));
  });

  it("does not take what was read before a save for what the file holds while that save is on its way", async () => {
    const simpan = rak({ jenis: "objekKerja", isian: objek(16), revision: 3 });
    const editor = createMetodeEditor({ tersimpan: simpan.get(), ...simpan });
    editor.edit({ jenis: "objekKerja", isian: objek(24) });
    const selesai = editor.flush();
    editor.receive({ jenis: "objekKerja", isian: objek(8), revision: 2 });
    expect(editor.getState()).toMatchObject({ status: "menyimpan", metode: { isian: objek(24) } });
    await selesai;
    editor.edit({ jenis: "objekKerja", isian: objek(32) });
    await editor.flush();
    expect(simpan.get()).toMatchObject({ revision: 5, isian: objek(32) });
    expect(editor.getState()).toMatchObject({ status: "tersimpan", galat: null });
  });

  it("does not take it either when the edit was taken back meanwhile: what was typed last is written", async () => {
    const simpan = rak({ jenis: "objekKerja", isian: objek(16), revision: 3 });
    const editor = createMetodeEditor({ tersimpan: simpan.get(), ...simpan });
    editor.edit({ jenis: "objekKerja", isian: objek(24) });
    const selesai = editor.flush();
    editor.edit({ jenis: "objekKerja", isian: objek(16) });
    editor.receive({ jenis: "objekKerja", isian: objek(8), revision: 2 });
    await selesai;
    expect(simpan.simpanan.map(({ isian }) => isian)).toEqual([objek(24), objek(16)]);
    expect(editor.getState().metode.isian).toEqual(objek(16));
  });

  it("keeps what was typed during a save whose answer is tidier than what was sent, and saves it next", async () => {
    const simpan = rak(null);
    const bernama = (nama: string): IsianMetode => ({ objekKerja: { baris: [{ nama, objek: 16, perOrang: 8 }], tertulis: null } });
    const editor = createMetodeEditor({
      tersimpan: null,
      reload: simpan.reload,
      save: ({ isian, ...lain }) => simpan.save({ ...lain, isian: bernama(isian.objekKerja?.baris[0]?.nama.trim() ?? "") }),
    });
    editor.edit({ jenis: "objekKerja", isian: bernama("Desa ") });
    const selesai = editor.flush();
    editor.edit({ jenis: "objekKerja", isian: bernama("Desa kecil ") });
    await selesai;
    expect(simpan.simpanan.map(({ isian }) => isian)).toEqual([bernama("Desa"), bernama("Desa kecil")]);
    expect(editor.getState()).toMatchObject({ status: "tersimpan", galat: null, metode: { isian: bernama("Desa kecil") } });
  });

  it("says that a save failed, keeps what was typed, and saves it on the next try", async () => {
    const simpan = rak(null);
    let gagal = true;
    const editor = createMetodeEditor({
      tersimpan: null,
      reload: simpan.reload,
      save: (metode) => (gagal ? Promise.reject(new AppError("internal")) : simpan.save(metode)),
    });
    editor.edit({ jenis: "objekKerja", isian: objek(24) });
    await editor.flush();
    expect(editor.getState()).toMatchObject({ status: "gagal", galat: { code: "internal" }, metode: { isian: objek(24) } });
    gagal = false;
    await editor.flush();
    expect([editor.getState().status, simpan.get()?.isian]).toEqual(["tersimpan", objek(24)]);
  });

  it("shows what stands in the file when it lost, and says so", async () => {
    const simpan = rak({ jenis: "objekKerja", isian: objek(16), revision: 3 });
    const editor = createMetodeEditor({ tersimpan: simpan.get(), ...simpan });
    simpan.put({ jenis: "objekKerja", isian: objek(40), revision: 4 });
    editor.edit({ jenis: "objekKerja", isian: objek(24) });
    await editor.flush();
    const { metode, galat } = editor.getState();
    expect(metode.isian).toEqual(objek(40));
    expect(galat).toMatchObject({ code: "staleRevision" });
  });
});
