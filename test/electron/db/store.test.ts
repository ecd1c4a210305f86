import { setImmediate as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { AppError } from "../../../core/errors";
import { isiBerkasBaru } from "../../../electron/db/first-content";
import { storeOf } from "../../../electron/db/libsql-store";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";
import type { Reader, StepHead, Store, Writer } from "../../../electron/db/store";
import { addUnit } from "../../../electron/db/unit";

const HEAD: StepHead = { pelaku: "uji", waktu: new Date(0), jenis: "ubah", kode: "unitTambah", rincian: {} };

function buka(): { readonly basis: Basisdata; readonly store: Store } {
  const basis = openBasisdata({ path: ":memory:" });
  onTestFinished(() => basis.close());
  isiBerkasBaru(basis, HEAD);
  return { basis, store: storeOf(basis) };
}

function unit(nama: string) {
  return { nama, indukId: null, kode: null };
}

describe("a reader", () => {
  it("offers no way to write, also not behind a common table", () => {
    const { store } = buka();
    const { query }: { readonly query: Reader["query"] } = store;
    // Read by the compiler: each line must be an error.
    // @ts-expect-error no writing of rows
    expect(query.deleteFrom).toBeDefined();
    // @ts-expect-error a common table hands out what writes
    expect(query.with).toBeDefined();
    const reader: Reader = store;
    // @ts-expect-error no step
    expect(reader.step).toBeDefined();
  });
});

describe("a step of the store", () => {
  it("answers what the work answered, with its id in the history", async () => {
    const { store } = buka();
    const { value, langkahId } = await store.step(HEAD, (writer) => addUnit(writer, unit("Bagian Satu")));
    expect((await store.find("unit", value))?.nama).toBe("Bagian Satu");
    expect((await store.history.step(langkahId ?? "")).jumlahPerubahan).toBe(1);
    expect(await store.nameOf("unit", value)).toBe("Bagian Satu");
  });

  it("leaves nothing behind when the work fails after it waited for something else", async () => {
    const { basis, store } = buka();
    const gagal = store.step(HEAD, async (writer) => {
      await addUnit(writer, unit("Bagian Satu"));
      await pause();
      throw new AppError("cancelled");
    });
    await expect(gagal).rejects.toMatchObject({ code: "cancelled" });
    expect(basis.raw.prepare("SELECT count(*) FROM unit").pluck().all()).toEqual([0]);
    expect(basis.raw.inTransaction).toBe(false);
    expect(await store.history.count("ubah")).toBe(1);
  });

  it("ends its writer: a write that nobody waited for does not reach the file", async () => {
    const { basis, store } = buka();
    let kabur: Writer | null = null;
    await store.step(HEAD, async (writer) => {
      kabur = writer;
      await addUnit(writer, unit("Bagian Satu"));
    });
    await expect(addUnit(kabur as unknown as Writer, unit("Bagian Dua"))).rejects.toThrow("has ended");
    expect(basis.raw.prepare("SELECT nama FROM unit").pluck().all()).toEqual(["Bagian Satu"]);
  });

  it("puts a year in the place of the one that was seen, and never of another that came since", async () => {
    const { basis, store } = buka();
    const isi = { jenis: "tahapan", catatan: "" } as const;
    const simpan = (revision: number | null, catatan: string | null) =>
      store.step(HEAD, (writer) => writer.replace("tahun", { id: "2028", revision }, catatan === null ? null : { ...isi, catatan }));
    const revisi = async () => (await store.find("tahun", "2028"))?.revision ?? null;
    await simpan(null, "pertama");
    const pertama = await revisi();
    await expect(simpan(null, "tanpa melihat")).rejects.toMatchObject({ code: "staleRevision", data: { hal: "2028" } });
    await simpan(pertama, null);
    await expect(simpan(pertama, "sudah dihapus")).rejects.toMatchObject({ code: "staleRevision", data: { hal: "2028" } });
    await simpan(null, "kedua");
    // The second of its name is not taken for the first, however seldom either was written.
    await expect(simpan(pertama, "terlambat")).rejects.toMatchObject({ code: "staleRevision" });
    await expect(simpan(pertama, null)).rejects.toMatchObject({ code: "staleRevision" });
    expect(basis.raw.prepare("SELECT catatan FROM tahun").pluck().all()).toEqual(["kedua"]);
  });

  it("tells when another write came between what was seen and the change", async () => {
    const { basis, store } = buka();
    const { value: id } = await store.step(HEAD, (writer) => addUnit(writer, unit("Bagian Satu")));
    const terlambat = store.step(HEAD, (writer) => writer.update("unit", { id, revision: 2 }, { nama: "Lain" }));
    await expect(terlambat).rejects.toMatchObject({ code: "staleRevision", data: { hal: "Bagian Satu" } });
    expect(basis.raw.prepare("SELECT nama, revision FROM unit").all()).toEqual([{ nama: "Bagian Satu", revision: 1 }]);
  });
});

describe("undo and redo of the store", () => {
  const ACTOR = { pelaku: "uji", waktu: new Date(0), tempat: null };

  it("go one way at a time: what is in force is not redone, what is undone not undone again, and an unknown step is told", async () => {
    const { store } = buka();
    const { langkahId } = await store.step(HEAD, (writer) => addUnit(writer, unit("Bagian Satu")));
    const satu = { id: langkahId ?? "", passOver: false };
    await expect(store.redo(ACTOR, satu)).rejects.toMatchObject({ code: "notRevertible" });
    await store.undo(ACTOR, satu);
    await expect(store.undo(ACTOR, satu)).rejects.toMatchObject({ code: "notRevertible" });
    await expect(store.redo(ACTOR, { id: "hilang", passOver: false })).rejects.toMatchObject({
      code: "notFound",
      data: { hal: "Langkah" },
    });
  });

  it("take an undoing back by its own name, and a redoing too, as often as one likes", async () => {
    const { basis, store } = buka();
    const { langkahId } = await store.step(HEAD, (writer) => addUnit(writer, unit("Bagian Satu")));
    const names = () => basis.raw.prepare("SELECT nama FROM unit").pluck().all();
    const newest = async (jenis: "urung" | "ulang") => {
      const [langkah] = await store.history.list({ jenis, jumlah: 1, lewati: 0 });
      return { id: langkah?.id ?? "", passOver: false };
    };
    await store.undo(ACTOR, { id: langkahId ?? "", passOver: false });
    await store.redo(ACTOR, await newest("urung"));
    expect(names()).toEqual(["Bagian Satu"]);
    await store.undo(ACTOR, await newest("ulang"));
    expect(names()).toEqual([]);
    await store.redo(ACTOR, await newest("urung"));
    const states = (await store.history.list({ jenis: null, jumlah: 9, lewati: 0 })).map((one) => [one.jenis, one.keadaan, one.dapat]);
    // Newest first: only the last word about the step holds, and by every name the step itself can be undone; the first content cannot.
    expect(states).toEqual([
      ["ulang", "berlaku", "batal"],
      ["urung", "dibatalkan", "batal"],
      ["ulang", "dibatalkan", "batal"],
      ["urung", "dibatalkan", "batal"],
      ["ubah", "berlaku", "batal"],
      ["ubah", "berlaku", null],
    ]);
  });

  it("leave no step behind that changed nothing, unless it is passed over as one of a row", async () => {
    const { store } = buka();
    const { value, langkahId } = await store.step(HEAD, (writer) => addUnit(writer, unit("Bagian Satu")));
    await store.step(HEAD, (writer) => writer.update("unit", { id: value, revision: 1 }, { nama: "Bagian Dua" }));
    const kosong = await store.undo(ACTOR, { id: langkahId ?? "", passOver: false });
    expect([kosong.dikembalikan, kosong.dipertahankan, kosong.langkah.keadaan]).toEqual([0, ["Bagian Dua"], "berlaku"]);
    expect(await store.history.count("urung")).toBe(0);
    const dilewati = await store.undo(ACTOR, { id: langkahId ?? "", passOver: true });
    expect([dilewati.dikembalikan, dilewati.langkah.keadaan]).toEqual([0, "dibatalkan"]);
    expect(await store.history.count("urung")).toBe(1);
  });
});

describe("the history", () => {
  it("is listed newest first, by kind and page, and tells which step undo and redo would take next", async () => {
    const { store } = buka();
    const satu = await store.step({ ...HEAD, tempat: "/jabatan" }, (writer) => addUnit(writer, unit("Satu")));
    const dua = await store.step({ ...HEAD, jenis: "impor", kode: "impor", tempat: "/jabatan" }, (writer) => addUnit(writer, unit("Dua")));
    const daftar = async (jenis: "impor" | null, jumlah: number, lewati: number) =>
      (await store.history.list({ jenis, jumlah, lewati })).map(({ id, nomor }) => [id, nomor]);
    expect(await daftar(null, 2, 0)).toEqual([
      [dua.langkahId, 3],
      [satu.langkahId, 2],
    ]);
    expect(await daftar(null, 2, 1)).toHaveLength(2);
    expect(await daftar("impor", 5, 0)).toEqual([[dua.langkahId, 3]]);
    expect([await store.history.count(null), await store.history.count("impor"), await store.history.count("urung")]).toEqual([3, 1, 0]);
    // An import is taken back by its name only, and what was made nowhere by no key.
    expect([await store.history.nextUndo(null), (await store.history.nextUndo("/jabatan"))?.id]).toEqual([null, satu.langkahId]);
    expect(await store.history.nextRedo("/jabatan")).toBeNull();
  });
});
