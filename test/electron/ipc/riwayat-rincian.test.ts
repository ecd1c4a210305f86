import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

describe("the detail of a step", () => {
  it("names the changed row, and what a reference points at", async () => {
    const { ask } = openKantor();
    const a = await ask("unit.save", { nama: "Subbagian A", indukId: null, kode: null });
    const b = await ask("unit.save", { nama: "Subbagian B", indukId: null, kode: null });
    const isi = { nama: "Arsiparis", jenis: "fungsional" as const, jenjang: null, kode: null, indukId: null };
    const jabatan = await ask("jabatan.save", { ...isi, unitId: a.id, kelas: 6 });
    await ask("jabatan.save", { ...isi, id: jabatan.id, revision: jabatan.revision, unitId: b.id, kelas: 7 });
    const [pindah] = (await ask("history.list", {})).langkah;
    const [baris] = await ask("history.detail", { id: pindah?.id ?? "" });
    expect(baris).toMatchObject({ tabel: "jabatan", sebutan: "Arsiparis", aksi: "ubah", buka: `/abk/${jabatan.id}` });
    expect(baris?.isian).toEqual(
      expect.arrayContaining([
        { nama: "unitId", label: "Unit kerja", lama: "Subbagian A", baru: "Subbagian B" },
        { nama: "kelas", label: "Kelas jabatan", lama: "6", baru: "7" },
      ]),
    );
    expect(baris?.isian).toHaveLength(2);
  });

  it("shows a change from one superior to another of the same name", async () => {
    const { ask } = openKantor();
    const isi = { jenis: "fungsional" as const, jenjang: null, kelas: 6, kode: null };
    const kepalaDi = async (nama: string) => {
      const unit = await ask("unit.save", { nama, indukId: null, kode: null });
      return ask("jabatan.save", { ...isi, nama: "Kepala Subbagian", unitId: unit.id, indukId: null });
    };
    const [dari, ke] = [await kepalaDi("Subbagian A"), await kepalaDi("Subbagian B")];
    const bawahan = { ...isi, nama: "Arsiparis", unitId: dari.unitId };
    const { id, revision } = await ask("jabatan.save", { ...bawahan, indukId: dari.id });
    await ask("jabatan.save", { ...bawahan, id, revision, indukId: ke.id });
    const [langkah] = (await ask("history.list", {})).langkah;
    const [baris] = await ask("history.detail", { id: langkah?.id ?? "" });
    expect(baris?.isian).toEqual([{ nama: "indukId", label: "Induk", lama: "Kepala Subbagian", baru: "Kepala Subbagian" }]);
  });

  it("shows only the fields of the identity that changed", async () => {
    const { ask } = openKantor();
    const { kantor } = await ask("office.status", {});
    await ask("office.saveIdentity", { ...kantor, kota: "Kota Contoh", dilihat: kantor });
    const [langkah] = (await ask("history.list", {})).langkah;
    const [baris] = await ask("history.detail", { id: langkah?.id ?? "" });
    expect(baris?.isian).toEqual([{ nama: "nilai.kota", label: "Kota", lama: null, baru: "Kota Contoh" }]);
  });

  it("lists one kind of step when asked, with its own total", async () => {
    const { ask } = openKantor();
    await ask("unit.save", { nama: "Subbagian A", indukId: null, kode: null });
    expect(await ask("history.list", { jenis: "impor" })).toEqual({ langkah: [], total: 0 });
    const perubahan = await ask("history.list", { jenis: "ubah", jumlah: 1 });
    expect(perubahan.langkah).toHaveLength(1);
    expect(perubahan.total).toBe((await ask("history.list", {})).total);
  });
});
