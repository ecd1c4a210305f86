import { describe, expect, it } from "vitest";
import type { Input } from "../../../core/contract/procedures";
import { addJabatan } from "../../../electron/db/jabatan";
import { addUnit } from "../../../electron/db/unit";
import { openKantor, TEMPAT_UJI, type KantorUji } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

const JABATAN = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
const ORANG: Input<"pegawai.save"> = {
  ...ORANG_UJI,
};

const unit = ({ ask }: KantorUji, nama: string, indukId: string | null = null) => ask("unit.save", { nama, indukId, kode: null });
const langkahTerakhir = async ({ ask }: KantorUji): Promise<string> => (await ask("history.list", {})).langkah[0]?.id ?? "";
const urungkan = async ({ ask }: KantorUji, id: string) => {
  const { dikembalikan, dipertahankan } = await ask("history.revert", { id });
  return [dikembalikan, dipertahankan];
};

describe("the rows of one step", () => {
  it("go away in reverse order, what points at others first, and come back in the first order", async () => {
    const kantor = openKantor();
    const { store } = kantor.host.context.files;
    await store.step(
      { pelaku: "uji", waktu: new Date(0), jenis: "ubah", kode: "unitTambah", rincian: {}, tempat: TEMPAT_UJI },
      async (writer) => {
        const unitId = await addUnit(writer, { nama: "Umum", indukId: null, kode: null });
        await addJabatan(writer, { ...JABATAN, unitId, nama: "Arsiparis" });
      },
    );
    expect(await kantor.ask("history.undo", {})).toMatchObject({ dikembalikan: 2, dipertahankan: [] });
    expect([await kantor.ask("unit.list", {}), await kantor.ask("jabatan.list", {})]).toEqual([[], []]);
    expect(await kantor.ask("history.redo", {})).toMatchObject({ dikembalikan: 2, dipertahankan: [] });
    expect((await kantor.ask("jabatan.list", {})).map(({ nama }) => nama)).toEqual(["Arsiparis"]);
  });

  it("stay as they are when one of several changed values is no longer what the step left", async () => {
    const kantor = openKantor();
    const { id: unitId } = await unit(kantor, "Umum");
    const jabatan = await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Arsiparis" });
    const isi = { ...JABATAN, unitId, id: jabatan.id };
    await kantor.ask("jabatan.save", { ...isi, revision: 1, nama: "Penata Arsip", kelas: 7 });
    const langkah = await langkahTerakhir(kantor);
    await kantor.ask("jabatan.save", { ...isi, revision: 2, nama: "Penata Arsip", kelas: 8 });
    expect(await urungkan(kantor, langkah)).toEqual([0, ["Penata Arsip"]]);
    expect((await kantor.ask("jabatan.list", {})).map(({ nama, kelas }) => [nama, kelas])).toEqual([["Penata Arsip", 8]]);
  });

  it("go back to the place in the tree that they had", async () => {
    const kantor = openKantor();
    const [lama, baru] = [await unit(kantor, "Lama"), await unit(kantor, "Baru")];
    const anak = await unit(kantor, "Anak", lama.id);
    await kantor.ask("unit.save", { id: anak.id, revision: 1, nama: "Anak", kode: null, indukId: baru.id });
    expect(await urungkan(kantor, await langkahTerakhir(kantor))).toEqual([1, []]);
    expect((await kantor.ask("unit.list", {})).find(({ id }) => id === anak.id)?.indukId).toBe(lama.id);
  });
});

/** Revision of the proposal of the one jabatan. */
async function revisiUsul({ ask }: KantorUji): Promise<number | null> {
  return (await ask("abk.rekap", {})).jabatan[0]?.usulRevision ?? null;
}

describe("a row that is kept", () => {
  it("is named also when it is gone by now", async () => {
    const kantor = openKantor();
    const { id } = await unit(kantor, "Umum");
    await kantor.ask("unit.save", { id, revision: 1, nama: "Keuangan", indukId: null, kode: null });
    const langkah = await langkahTerakhir(kantor);
    await kantor.ask("unit.remove", { id, revision: 2 });
    expect(await urungkan(kantor, langkah)).toEqual([0, ["Keuangan"]]);
    expect(await kantor.ask("unit.list", {})).toEqual([]);
  });

  it("goes by what it belongs to when it has no name of its own: a proposal by its jabatan", async () => {
    const kantor = openKantor();
    const { id: unitId } = await unit(kantor, "Umum");
    const { id: jabatanId } = await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Arsiparis" });
    await kantor.ask("formasi.propose", { jabatanId, revision: null, jumlah: 3, alasan: "beban" });
    const langkah = await langkahTerakhir(kantor);
    await kantor.ask("formasi.propose", { jabatanId, revision: await revisiUsul(kantor), jumlah: 4, alasan: "beban" });
    expect(await urungkan(kantor, langkah)).toEqual([0, ["Arsiparis"]]);
  });

  it("is the one made anew since, when a removed one would come back in its place", async () => {
    const kantor = openKantor();
    const { id: unitId } = await unit(kantor, "Umum");
    const { id: jabatanId } = await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Arsiparis" });
    await kantor.ask("formasi.propose", { jabatanId, revision: null, jumlah: 3, alasan: "beban" });
    await kantor.ask("formasi.propose", { jabatanId, revision: await revisiUsul(kantor), jumlah: null, alasan: "" });
    const hapus = await langkahTerakhir(kantor);
    await kantor.ask("formasi.propose", { jabatanId, revision: null, jumlah: 5, alasan: "lain" });
    expect(await urungkan(kantor, hapus)).toEqual([0, ["Arsiparis"]]);
    expect((await kantor.ask("abk.rekap", {})).jabatan[0]?.usul).toBe(5);
  });
});

describe("a removed person", () => {
  it("comes back beside others without an NIP, but not beside one who has her NIP by now", async () => {
    const kantor = openKantor();
    await kantor.ask("pegawai.save", { ...ORANG, nama: "JOKO CONTOH" });
    const tanpa = await kantor.ask("pegawai.save", ORANG);
    await kantor.ask("pegawai.remove", { id: tanpa.id, revision: tanpa.revision });
    // Who she is, her status and her kedudukan hukum.
    expect(await urungkan(kantor, await langkahTerakhir(kantor))).toEqual([3, []]);
    const nip = "198001012005011001";
    const sari = await kantor.ask("pegawai.save", { ...ORANG, nip, nama: "SARI CONTOH" });
    await kantor.ask("pegawai.remove", { id: sari.id, revision: sari.revision });
    const hapus = await langkahTerakhir(kantor);
    await kantor.ask("pegawai.save", { ...ORANG, nip, nama: "RATNA CONTOH" });
    expect(await urungkan(kantor, hapus)).toEqual([0, ["SARI CONTOH", "SARI CONTOH", "SARI CONTOH"]]);
  });
});
