import { describe, expect, it } from "vitest";
import { openKantor, type KantorUji } from "../open-kantor";

const JABATAN = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
const TUGAS = { satuanHasil: "berkas", volume: 10, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };

const unit = ({ ask }: KantorUji, nama: string) => ask("unit.save", { nama, indukId: null, kode: null });

describe("what is saved anew", () => {
  it("stands last: units in the office, jabatan in their unit", async () => {
    const kantor = openKantor();
    const [satu, dua] = [await unit(kantor, "Umum"), await unit(kantor, "Arsip")];
    const jabatan = (unitId: string, nama: string) => kantor.ask("jabatan.save", { ...JABATAN, unitId, nama });
    const semua = [await jabatan(satu.id, "B"), await jabatan(satu.id, "A"), await jabatan(dua.id, "C")];
    expect([satu.urutan, dua.urutan]).toEqual([1, 2]);
    expect(semua.map(({ urutan }) => urutan)).toEqual([1, 2, 1]);
    expect((await kantor.ask("abk.rekap", {})).jabatan.map(({ nama }) => nama)).toEqual(["B", "A", "C"]);
  });

  it("has no code where the code is left empty, unit and jabatan alike", async () => {
    const kantor = openKantor();
    const satu = await kantor.ask("unit.save", { nama: "Umum", indukId: null, kode: " " });
    const jabatan = await kantor.ask("jabatan.save", { ...JABATAN, unitId: satu.id, nama: "Arsiparis", kode: "" });
    expect([satu.kode, jabatan.kode]).toEqual([null, null]);
    expect((await kantor.ask("unit.save", { ...satu, kode: " U-1 " })).kode).toBe("U-1");
  });

  it("keeps the seats of a jabatan, also when a later change says nothing of them", async () => {
    const kantor = openKantor();
    const { id: unitId } = await unit(kantor, "Umum");
    const { id } = await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Arsiparis", kursi: 3 });
    await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Penata Arsip", id, revision: 1 });
    expect((await kantor.ask("jabatan.list", {})).map(({ nama, kursi }) => [nama, kursi])).toEqual([["Penata Arsip", 3]]);
    await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Penata Arsip", id, revision: 2, kursi: null });
    expect((await kantor.ask("jabatan.list", {}))[0]?.kursi).toBeNull();
  });

  it("is refused over a proposal that somebody made meanwhile, and a removed one cannot be changed", async () => {
    const kantor = openKantor();
    const { id: unitId } = await unit(kantor, "Umum");
    const { id: jabatanId } = await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Arsiparis" });
    const usul = (revision: number | null, jumlah: number | null) =>
      kantor.ask("formasi.propose", { jabatanId, revision, jumlah, alasan: "beban" });
    const dilihat = async () => (await kantor.ask("abk.rekap", {})).jabatan[0]?.usulRevision ?? null;
    await usul(null, 3);
    const pertama = await dilihat();
    await expect(usul(null, 4)).rejects.toMatchObject({ code: "staleRevision" });
    await usul(pertama, 5);
    await expect(usul(pertama, 6)).rejects.toMatchObject({ code: "staleRevision", data: { hal: "Arsiparis" } });
    await expect(usul(pertama, null)).rejects.toMatchObject({ code: "staleRevision" });
    expect((await kantor.ask("abk.rekap", {})).jabatan.map((baris) => [baris.usul, baris.alasanUsul])).toEqual([[5, "beban"]]);
    const kedua = await dilihat();
    await usul(kedua, null);
    await expect(usul(kedua, 7)).rejects.toMatchObject({ code: "staleRevision" });
    await expect(usul(null, null)).resolves.toBeNull();
    await usul(null, 8);
    // Back to the computed one is no answer to a proposal that was never seen.
    await expect(usul(null, null)).rejects.toMatchObject({ code: "staleRevision" });
    expect((await kantor.ask("abk.rekap", {})).jabatan.map((baris) => baris.usul)).toEqual([8]);
  });

  it("is refused over a method that somebody chose meanwhile, and one that was undone is not made anew", async () => {
    const kantor = openKantor();
    const { id: unitId } = await unit(kantor, "Umum");
    const { id: jabatanId } = await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Arsiparis" });
    const pilih = (revision: number | null, jenis: "wisn" | "hasilKerja") =>
      kantor.ask("metode.save", { jabatanId, revision, jenis, isian: {} });
    const { revision } = await pilih(null, "wisn");
    await expect(pilih(null, "hasilKerja")).rejects.toMatchObject({ code: "staleRevision" });
    expect((await kantor.ask("abk.get", { jabatanId })).metode?.jenis).toBe("wisn");
    await kantor.ask("history.undo", {});
    await expect(pilih(revision, "hasilKerja")).rejects.toMatchObject({ code: "staleRevision" });
    expect((await kantor.ask("abk.get", { jabatanId })).metode).toBeNull();
  });

  it("is refused over a justification that somebody wrote meanwhile", async () => {
    const kantor = openKantor("contoh");
    const [temuan] = (await kantor.ask("norma.findings", {})).temuan;
    const kunci = temuan?.kunci ?? "";
    await kantor.ask("norma.justify", { temuan: [{ kunci, revision: null }], catatan: "satu" });
    await expect(kantor.ask("norma.justify", { temuan: [{ kunci, revision: null }], catatan: "dua" })).rejects.toMatchObject({
      code: "staleRevision",
    });
    expect((await kantor.ask("norma.findings", {})).temuan[0]?.pembenaran?.catatan).toBe("satu");
  });

  it("keeps no norm in the bank for a task that says nothing", async () => {
    const kantor = openKantor();
    const { id: unitId } = await unit(kantor, "Umum");
    const { id: jabatanId } = await kantor.ask("jabatan.save", { ...JABATAN, unitId, nama: "Arsiparis" });
    await kantor.ask("tugas.save", { jabatanId, tambah: [{ id: "t", urutan: 0, uraian: "", ...TUGAS }] });
    await expect(kantor.ask("bank.keep", { tugasId: "t", revision: 1 })).rejects.toMatchObject({ code: "invalidInput" });
    expect(await kantor.ask("bank.list", {})).toEqual([]);
  });
});

describe("a frozen content", () => {
  it("of a shape that only a newer Tepat knows is refused in words", async () => {
    const kantor = openKantor();
    await unit(kantor, "Umum");
    const draf = await kantor.ask("dokumen.create", { tahun: "2027" });
    await kantor.ask("dokumen.submit", { id: draf.id, revision: draf.revision });
    const { basis } = kantor.host.context.files;
    const [isi] = basis.raw.prepare("SELECT isi FROM potret").pluck().all();
    const baru = JSON.stringify({ ...JSON.parse(String(isi)), versi: 99 });
    basis.raw.exec("DROP TRIGGER potret_tetap");
    basis.raw.prepare("UPDATE potret SET isi = ?").run(baru);
    await expect(kantor.ask("dokumen.get", { id: draf.id })).rejects.toMatchObject({ code: "databaseNewer", data: { versiBerkas: 99 } });
  });
});
