import { describe, expect, it } from "vitest";
import { openKantor, type Ask, type KantorUji } from "../open-kantor";

const GRID = "/abk/a";
const LAIN = "/abk/b";
const TUGAS = { satuanHasil: "surat", periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };

/** Two jabatan, each with one task of volume 10. */
async function duaJabatan(kantor: KantorUji) {
  const unit = await kantor.ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  const buat = async (nama: string, tempat: string) => {
    const isi = { nama, unitId: unit.id, jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
    const { id } = await kantor.ask("jabatan.save", isi);
    const tugas = { id: `tugas-${nama}`, urutan: 0, uraian: `Tugas ${nama}`, volume: 10, ...TUGAS };
    await kantor.askFrom(tempat)("tugas.save", { jabatanId: id, tambah: [tugas] });
    return id;
  };
  return { a: await buat("A", GRID), b: await buat("B", LAIN), unit };
}

async function volume(ask: Ask, jabatanId: string): Promise<number | undefined> {
  return (await ask("abk.get", { jabatanId })).tugas[0]?.volume;
}

async function isiVolume(ask: Ask, jabatanId: string, jumlah: number): Promise<void> {
  const [tugas] = (await ask("abk.get", { jabatanId })).tugas;
  await ask("tugas.save", { jabatanId, ubah: [{ id: tugas?.id ?? "", revision: tugas?.revision ?? 0, volume: jumlah }] });
}

describe("undo of a place", () => {
  it("takes back what was done there and nothing of another page, however often it is asked", async () => {
    const kantor = openKantor();
    const { a, b } = await duaJabatan(kantor);
    const [sini, sana] = [kantor.askFrom(GRID), kantor.askFrom(LAIN)];
    await isiVolume(sini, a, 11);
    await isiVolume(sana, b, 21);
    await sini("history.undo", {});
    expect([await volume(sini, a), await volume(sana, b)]).toEqual([10, 21]);
    await sini("history.undo", {});
    await expect(sini("history.undo", {})).rejects.toThrow("nothingToUndo");
    expect([await volume(sini, a), await volume(sana, b)]).toEqual([undefined, 21]);
    expect((await kantor.ask("jabatan.list", {})).length).toBe(2);
  });

  it("is nothing for whoever is nowhere, whatever was done last", async () => {
    const { host, ask } = openKantor();
    await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    expect(await host.dispatch("history.undo", {})).toMatchObject({ ok: false, error: { code: "nothingToUndo" } });
    expect(await ask("unit.list", {})).toHaveLength(1);
  });

  it("does its step again although work was done elsewhere meanwhile, but not after new work in the same place", async () => {
    const kantor = openKantor();
    const { a, b } = await duaJabatan(kantor);
    const [sini, sana] = [kantor.askFrom(GRID), kantor.askFrom(LAIN)];
    await isiVolume(sini, a, 11);
    await sini("history.undo", {});
    await isiVolume(sana, b, 21);
    await sini("history.redo", {});
    expect([await volume(sini, a), await volume(sana, b)]).toEqual([11, 21]);
    await sini("history.undo", {});
    await isiVolume(sini, a, 12);
    await expect(sini("history.redo", {})).rejects.toThrow("nothingToRedo");
    expect(await volume(sini, a)).toBe(12);
  });

  it("keeps by name a row that another page changed since", async () => {
    const kantor = openKantor();
    const { a } = await duaJabatan(kantor);
    await isiVolume(kantor.askFrom(GRID), a, 11);
    await isiVolume(kantor.askFrom(LAIN), a, 12);
    expect(await kantor.askFrom(GRID)("history.undo", {})).toMatchObject({ dikembalikan: 0, dipertahankan: ["Tugas A"] });
    expect(await volume(kantor.ask, a)).toBe(12);
  });

  it("leaves a merge of two jabatan alone on the page where it was done", async () => {
    const kantor = openKantor();
    const { a, b } = await duaJabatan(kantor);
    const target = async (id: string) => (await kantor.ask("jabatan.list", {})).find((satu) => satu.id === id);
    const [dari, ke] = [await target(b), await target(a)];
    if (!dari || !ke) throw new Error("no jabatan");
    const jabatan = kantor.askFrom("/jabatan");
    await jabatan("jabatan.join", { dari: { id: b, revision: dari.revision }, ke: { id: a, revision: ke.revision } });
    await expect(jabatan("history.undo", {})).rejects.toThrow("nothingToUndo");
    expect(await kantor.ask("jabatan.list", {})).toHaveLength(1);
  });

  it("names the cell that it changed, and no column for a row that went", async () => {
    const kantor = openKantor();
    const { a } = await duaJabatan(kantor);
    const sini = kantor.askFrom(GRID);
    await isiVolume(sini, a, 11);
    expect((await sini("history.undo", {})).berubah).toEqual([{ tabel: "tugas", barisId: "tugas-A", kolom: ["volume"] }]);
    expect((await sini("history.undo", {})).berubah).toEqual([{ tabel: "tugas", barisId: "tugas-A", kolom: [] }]);
  });
});

describe("what undoing a step by its name would do", () => {
  it("is counted by kind, with what stays by name, and changes nothing", async () => {
    const kantor = openKantor();
    const { a, unit } = await duaJabatan(kantor);
    const tambah = [1, 2, 3].map((ke) => ({ id: `t${ke}`, urutan: ke, uraian: `Tugas ${ke}`, volume: ke, ...TUGAS }));
    await kantor.ask("tugas.save", { jabatanId: a, tambah });
    const [langkah] = (await kantor.ask("history.list", { jumlah: 1 })).langkah;
    const baris = (await kantor.ask("abk.get", { jabatanId: a })).tugas;
    const kedua = baris.find(({ id }) => id === "t2");
    await kantor.ask("tugas.save", { jabatanId: a, ubah: [{ id: "t2", revision: kedua?.revision ?? 0, volume: 9 }] });
    const semula = (await kantor.ask("history.list", {})).total;
    const coba = await kantor.ask("history.preview", { id: langkah?.id ?? "" });
    // Three tasks came with the step; one of them was edited since and stays.
    expect(coba).toMatchObject({ arah: "batal", hitungan: [{ tabel: "tugas", aksi: "hapus", jumlah: 2 }], dipertahankan: ["Tugas 2"] });
    expect((await kantor.ask("history.list", {})).total).toBe(semula);
    expect((await kantor.ask("abk.get", { jabatanId: a })).tugas).toHaveLength(4);
    await kantor.ask("history.revert", { id: langkah?.id ?? "" });
    expect((await kantor.ask("abk.get", { jabatanId: a })).tugas.map(({ id }) => id)).toEqual(["tugas-A", "t2"]);
    const lagi = await kantor.ask("history.preview", { id: langkah?.id ?? "" });
    expect(lagi).toMatchObject({ arah: "ulang", hitungan: [{ tabel: "tugas", aksi: "tambah", jumlah: 2 }], dipertahankan: ["Tugas 2"] });
    expect(unit.nama).toBe("Umum");
  });

  it("is nothing at all when everything was changed since, and the step stays in force", async () => {
    const kantor = openKantor();
    const unit = await kantor.ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    const [langkah] = (await kantor.ask("history.list", { jumlah: 1 })).langkah;
    await kantor.ask("unit.save", { id: unit.id, revision: 1, nama: "Keuangan", indukId: null, kode: null });
    const coba = await kantor.ask("history.preview", { id: langkah?.id ?? "" });
    expect([coba.hitungan, coba.dipertahankan]).toEqual([[], ["Keuangan"]]);
    expect((await kantor.ask("history.revert", { id: langkah?.id ?? "" })).langkah.keadaan).toBe("berlaku");
  });

  it("is refused for the first content of a file", async () => {
    const { ask } = openKantor();
    const [awal] = (await ask("history.list", {})).langkah;
    expect(awal?.dapat).toBeNull();
    await expect(ask("history.preview", { id: awal?.id ?? "" })).rejects.toThrow("notRevertible");
  });
});

describe("an undoing in the history", () => {
  it("is taken back by its own name although other work followed", async () => {
    const kantor = openKantor();
    const { a, b } = await duaJabatan(kantor);
    const sini = kantor.askFrom(GRID);
    await isiVolume(sini, a, 11);
    await sini("history.undo", {});
    const [urungan] = (await kantor.ask("history.list", { jumlah: 1 })).langkah;
    await isiVolume(kantor.askFrom(LAIN), b, 21);
    expect(urungan).toMatchObject({ jenis: "urung", keadaan: "berlaku", dapat: "ulang" });
    await kantor.ask("history.repeat", { id: urungan?.id ?? "" });
    expect([await volume(kantor.ask, a), await volume(kantor.ask, b)]).toEqual([11, 21]);
  });
});

describe("a step of one cell", () => {
  it("is called by its cell, cut short where the uraian is long; more than that by how many rows", async () => {
    const kantor = openKantor();
    const { a } = await duaJabatan(kantor);
    const kalimat = async () => (await kantor.ask("history.list", { jumlah: 1 })).langkah[0]?.kalimat;
    await isiVolume(kantor.ask, a, 11);
    expect(await kalimat()).toBe("Ubah tugas A (volume: Tugas A)");
    const ubah = async (isi: { readonly uraian?: string; readonly keterangan?: string }) => {
      const [tugas] = (await kantor.ask("abk.get", { jabatanId: a })).tugas;
      await kantor.ask("tugas.save", { jabatanId: a, ubah: [{ id: "tugas-A", revision: tugas?.revision ?? 0, ...isi }] });
    };
    await ubah({ uraian: "x".repeat(61) });
    expect(await kalimat()).toBe(`Ubah tugas A (uraian tugas: ${"x".repeat(59)}…)`);
    await ubah({ uraian: "Lain", keterangan: "catatan" });
    expect(await kalimat()).toBe("Ubah tugas A (1 baris diubah)");
  });
});
