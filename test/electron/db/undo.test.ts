import { describe, expect, it } from "vitest";
import { recordStep } from "../../../electron/db/journal";
import { openKantor, type KantorUji } from "../open-kantor";

async function unitBaru({ ask }: KantorUji, nama: string, indukId: string | null = null) {
  return ask("unit.save", { nama, indukId, kode: null });
}

async function jabatanBaru({ ask }: KantorUji, unitId: string, nama: string) {
  return ask("jabatan.save", { unitId, nama, jenis: "pelaksana", jenjang: null, kelas: 5, kode: null, indukId: null });
}

async function langkahTerakhir({ ask }: KantorUji): Promise<string> {
  return (await ask("history.list", {})).langkah[0]?.id ?? "";
}

describe("reverting a step that later work stands in the way of", () => {
  it("keeps a renamed unit whose old name was given to another one meanwhile", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Umum");
    await kantor.ask("unit.save", { id: unit.id, revision: 1, nama: "Keuangan", indukId: null, kode: null });
    const rename = await langkahTerakhir(kantor);
    await unitBaru(kantor, "Umum");
    const hasil = await kantor.ask("history.revert", { id: rename });
    expect([hasil.dikembalikan, hasil.dipertahankan]).toEqual([0, ["Keuangan"]]);
    expect((await kantor.ask("unit.list", {})).map((satu) => satu.nama).toSorted()).toEqual(["Keuangan", "Umum"]);
  });

  it("keeps a moved jabatan whose old unit was removed meanwhile", async () => {
    const kantor = openKantor();
    const lama = await unitBaru(kantor, "Lama");
    const baru = await unitBaru(kantor, "Baru");
    const { id, revision: _first, urutan: _urutan, ...isi } = await jabatanBaru(kantor, lama.id, "Arsiparis Terampil");
    await kantor.ask("jabatan.save", { ...isi, id, revision: 1, unitId: baru.id });
    const move = await langkahTerakhir(kantor);
    await kantor.ask("unit.remove", { id: lama.id, revision: 1 });
    const hasil = await kantor.ask("history.revert", { id: move });
    expect([hasil.dikembalikan, hasil.dipertahankan]).toEqual([0, ["Arsiparis Terampil"]]);
    expect((await kantor.ask("jabatan.list", {})).map((satu) => satu.unitId)).toEqual([baru.id]);
  });

  it("never closes a circle of units", async () => {
    const kantor = openKantor();
    const atas = await unitBaru(kantor, "Atas");
    const bawah = await unitBaru(kantor, "Bawah", atas.id);
    await kantor.ask("unit.save", { id: bawah.id, revision: 1, nama: "Bawah", indukId: null, kode: null });
    const free = await langkahTerakhir(kantor);
    await kantor.ask("unit.save", { id: atas.id, revision: 1, nama: "Atas", indukId: bawah.id, kode: null });
    const hasil = await kantor.ask("history.revert", { id: free });
    expect([hasil.dikembalikan, hasil.dipertahankan]).toEqual([0, ["Bawah"]]);
    expect((await kantor.ask("unit.list", {})).find((satu) => satu.id === bawah.id)?.indukId).toBeNull();
  });

  it("keeps a profile that counts now, and never goes back to one that was removed", async () => {
    const kantor = openKantor();
    const { profil, aktifId } = await kantor.ask("profil.list", {});
    const bawaan = profil.find((satu) => satu.id === aktifId);
    if (!bawaan) throw new Error("no profile in force");
    const { id: _id, revision: _revision, ...isi } = bawaan;
    const baru = await kantor.ask("profil.save", { ...isi, nama: "Profil kantor" });
    const added = await langkahTerakhir(kantor);
    await kantor.ask("profil.activate", { id: baru.id });
    const activated = await langkahTerakhir(kantor);
    expect((await kantor.ask("history.revert", { id: added })).dikembalikan).toBe(0);
    expect((await kantor.ask("office.status", {})).profil.id).toBe(baru.id);
    await kantor.ask("profil.remove", { id: bawaan.id, revision: bawaan.revision });
    expect((await kantor.ask("history.revert", { id: activated })).dikembalikan).toBe(0);
    expect((await kantor.ask("office.status", {})).profil.id).toBe(baru.id);
  });

  it("keeps an added task that was given the source of its norm since", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Umum");
    const jabatan = await jabatanBaru(kantor, unit.id, "Arsiparis Terampil");
    const tugas = {
      id: "t1",
      urutan: 1,
      uraian: "Mengarsipkan surat",
      satuanHasil: "surat",
      volume: 10,
      periode: "tahun" as const,
      normaWaktuMenit: 30,
      keterangan: "",
    };
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [tugas] });
    const added = await langkahTerakhir(kantor);
    const head = { pelaku: "uji", waktu: new Date(), jenis: "ubah" as const, kode: "asalUbah" as const, rincian: {} };
    recordStep(kantor.host.context.files.basis, head, (writer) =>
      writer.update("tugas", { id: "t1", revision: 1 }, { asalNorma: "diukur", asalOleh: "Tim ABK" }),
    );
    const hasil = await kantor.ask("history.revert", { id: added });
    expect([hasil.dikembalikan, hasil.dipertahankan]).toEqual([0, ["Mengarsipkan surat"]]);
  });
});

describe("redo", () => {
  it("gives a row that comes back a revision that it never had", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Umum");
    const seen = await kantor.ask("unit.save", { id: unit.id, revision: 1, nama: "Keuangan", indukId: null, kode: null });
    await kantor.ask("history.undo", {});
    await kantor.ask("history.undo", {});
    await kantor.ask("history.redo", {});
    expect((await kantor.ask("unit.list", {}))[0]?.nama).toBe("Umum");
    // Nor the one with which it began: that copy is older still.
    const pertama = { id: unit.id, revision: 1, nama: "Hukum", indukId: null, kode: null };
    await expect(kantor.ask("unit.save", pertama)).rejects.toThrow("staleRevision");
    await expect(
      kantor.ask("unit.save", { id: unit.id, revision: seen.revision, nama: "Hukum", indukId: null, kode: null }),
    ).rejects.toThrow("staleRevision");
  });
});

/** A jabatan with two tasks of volume 1, the volumes in their order, and a step that gives some of them another volume. */
async function duaTugas() {
  const kantor = openKantor();
  const unit = await unitBaru(kantor, "Umum");
  const { id: jabatanId } = await jabatanBaru(kantor, unit.id, "Arsiparis");
  const tugas = async () => (await kantor.ask("abk.get", { jabatanId })).tugas;
  const isi = { satuanHasil: "berkas", volume: 1, periode: "tahun", normaWaktuMenit: 30, keterangan: "" } as const;
  const tambah = ["Menata", "Memindai"].map((uraian, urutan) => ({ id: uraian, urutan, uraian, ...isi }));
  await kantor.ask("tugas.save", { jabatanId, tambah });
  const jadi = async (volume: number, yang: readonly string[]): Promise<string> => {
    const ubah = (await tugas()).flatMap(({ id, revision }) => (yang.includes(id) ? [{ id, revision, volume }] : []));
    await kantor.ask("tugas.save", { jabatanId, ubah });
    return langkahTerakhir(kantor);
  };
  const volume = async () => (await tugas()).map((satu) => satu.volume);
  return { kantor, volume, jadi };
}

describe("redoing a step of which its undoing kept rows", () => {
  it("leaves those to the later work that changed them, and makes the others again", async () => {
    const kantor = openKantor();
    const di = (tempat: string) => kantor.askFrom(tempat);
    await di("/libur")("libur.add", {
      hari: [
        { tanggal: "2026-01-01", nama: "Tahun Baru", jenis: "libur" },
        { tanggal: "2026-01-02", nama: "Cuti", jenis: "cutiBersama" },
      ],
    });
    const tambah = await langkahTerakhir(kantor);
    const [, cuti] = await kantor.ask("libur.list", {});
    await di("/lain")("libur.remove", { hari: [{ id: cuti?.id ?? "", revision: cuti?.revision ?? 0 }] });
    const batal = await kantor.ask("history.revert", { id: tambah });
    expect([batal.dikembalikan, batal.dipertahankan]).toEqual([1, ["Cuti"]]);
    expect(await kantor.ask("libur.list", {})).toEqual([]);
    const ulang = await kantor.ask("history.repeat", { id: await langkahTerakhir(kantor) });
    expect([ulang.dikembalikan, ulang.dipertahankan]).toEqual([1, ["Cuti"]]);
    expect((await kantor.ask("libur.list", {})).map(({ nama }) => nama)).toEqual(["Tahun Baru"]);
  });

  it("and undoing it again leaves what was typed in between", async () => {
    const { kantor, volume, jadi } = await duaTugas();
    const langkah = await jadi(2, ["Menata", "Memindai"]);
    await kantor.ask("history.revert", { id: langkah });
    await jadi(2, ["Memindai"]);
    expect((await kantor.ask("history.repeat", { id: langkah })).dipertahankan).toEqual(["Memindai"]);
    expect(await volume()).toEqual([2, 2]);
    expect((await kantor.ask("history.revert", { id: langkah })).dipertahankan).toEqual(["Memindai"]);
    expect(await volume()).toEqual([1, 2]);
  });

  it("and undoing it again takes back what only the first undoing had to keep", async () => {
    const { kantor, volume, jadi } = await duaTugas();
    const langkah = await jadi(2, ["Menata", "Memindai"]);
    const sesudahnya = await jadi(3, ["Memindai"]);
    expect((await kantor.ask("history.revert", { id: langkah })).dipertahankan).toEqual(["Memindai"]);
    await kantor.ask("history.revert", { id: sesudahnya });
    expect(await volume()).toEqual([1, 2]);
    expect((await kantor.ask("history.repeat", { id: langkah })).dipertahankan).toEqual([]);
    expect(await volume()).toEqual([2, 2]);
    expect((await kantor.ask("history.revert", { id: langkah })).dipertahankan).toEqual([]);
    expect(await volume()).toEqual([1, 1]);
  });
});
