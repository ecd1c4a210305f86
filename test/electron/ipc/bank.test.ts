import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of";
import { openKantor, undoLatest } from "../open-kantor";

const NORMA = {
  uraian: "Menata arsip",
  satuanHasil: "berkas",
  normaWaktuMenit: 12.5,
  asalNorma: "diukur" as const,
  sumber: "BA Pengukuran 4/2026",
};

async function kantorKecil() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const jabatan = await kantor.ask("jabatan.save", {
    unitId: unit.id,
    nama: "Arsiparis",
    jenis: "pelaksana",
    jenjang: null,
    kelas: 6,
    kode: null,
    indukId: null,
  });
  const isi = { satuanHasil: "berkas", volume: 100, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };
  const tugas = await kantor.ask("tugas.save", {
    jabatanId: jabatan.id,
    tambah: [
      { id: "t1", urutan: 1, uraian: "Memindai arsip", ...isi },
      { id: "t2", urutan: 2, uraian: "Menyusutkan arsip", ...isi },
    ],
  });
  return { kantor, jabatan, tugas };
}

describe("the task bank", () => {
  it("gives its norm to a jabatan once, as copied, and shows where it is used", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const bank = await kantor.ask("bank.save", NORMA);
    expect(await kantor.ask("bank.take", { jabatanId: jabatan.id, bankId: [bank.id] })).toEqual({ ditambahkan: 1, dilewati: 0 });
    expect(await kantor.ask("bank.take", { jabatanId: jabatan.id, bankId: [bank.id] })).toEqual({ ditambahkan: 0, dilewati: 1 });
    const diambil = (await kantor.ask("abk.get", { jabatanId: jabatan.id })).tugas.at(-1);
    expect(diambil).toMatchObject({
      uraian: "Menata arsip",
      volume: 0,
      normaWaktuMenit: 12.5,
      asalNorma: "disalin",
      asalOleh: "BA Pengukuran 4/2026",
      bankId: bank.id,
    });
    const [baris] = await kantor.ask("bank.list", {});
    expect(baris?.pemakai.map(({ jabatan: nama, unit, menyimpang }) => [nama, unit, menyimpang])).toEqual([
      ["Arsiparis", "Sekretariat", false],
    ]);
  });

  it("marks a use whose norm departs from the bank's, whichever of the two was changed", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const bank = await kantor.ask("bank.save", NORMA);
    await kantor.ask("bank.take", { jabatanId: jabatan.id, bankId: [bank.id] });
    await kantor.ask("bank.save", { ...NORMA, id: bank.id, revision: bank.revision, normaWaktuMenit: 15 });
    expect((await kantor.ask("bank.list", {}))[0]?.pemakai[0]).toMatchObject({ normaWaktuMenit: 12.5, menyimpang: true });
  });

  it("takes a task's norm in and refers the task to it; a wording is kept once", async () => {
    const { kantor, tugas } = await kantorKecil();
    const [satu] = tugas;
    if (!satu) throw new Error("tugas tidak tersimpan");
    const bank = await kantor.ask("bank.keep", { tugasId: satu.id, revision: satu.revision });
    expect([bank.uraian, bank.normaWaktuMenit]).toEqual(["Memindai arsip", 30]);
    expect((await kantor.ask("bank.list", {}))[0]?.pemakai.map(({ tugasId }) => tugasId)).toEqual(["t1"]);
    await expect(kantor.ask("bank.save", { ...NORMA, uraian: "MEMINDAI  ARSIP." })).rejects.toSatisfy(
      (error) => codeOf(error) === "duplicateName",
    );
  });

  it("lets go of its users when a norm is removed, and takes them back with one undo", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const bank = await kantor.ask("bank.save", NORMA);
    await kantor.ask("bank.take", { jabatanId: jabatan.id, bankId: [bank.id] });
    await kantor.ask("bank.remove", { id: bank.id, revision: bank.revision });
    const diambil = async () => (await kantor.ask("abk.get", { jabatanId: jabatan.id })).tugas.at(-1);
    expect(await diambil()).toMatchObject({ normaWaktuMenit: 12.5, bankId: null });
    await undoLatest(kantor.ask);
    expect(await diambil()).toMatchObject({ bankId: bank.id });
    expect((await kantor.ask("bank.list", {}))[0]?.pemakai).toHaveLength(1);
  });
});

describe("origin and evidence", () => {
  it("is stated for several tasks in one step, leaves other fields alone, and moves no figure", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const target = tugas.map(({ id, revision }) => ({ id, revision }));
    const sebelum = (await kantor.ask("abk.rekap", {})).jumlah;
    const hasil = await kantor.ask("asal.save", {
      jabatanId: jabatan.id,
      tugas: target,
      isi: { asalNorma: "disepakati", asalOleh: "Rapat subbagian", asalTanggal: "2026-03-02" },
    });
    expect(hasil.map(({ asalNorma, asalOleh, buktiVolume }) => [asalNorma, asalOleh, buktiVolume])).toEqual([
      ["disepakati", "Rapat subbagian", ""],
      ["disepakati", "Rapat subbagian", ""],
    ]);
    expect((await kantor.ask("abk.rekap", {})).jumlah).toEqual(sebelum);
    expect((await kantor.ask("history.list", {})).langkah[0]?.kalimat).toBe("Nyatakan asal dan bukti 2 tugas Arsiparis");
    // 2 x 100 x 30 = 6,000 minutes, all of it agreed.
    expect((await kantor.ask("asal.rekap", {})).bagian.find(({ asal }) => asal === "disepakati")).toEqual({
      asal: "disepakati",
      tugas: 2,
      menit: 6_000,
    });
    await undoLatest(kantor.ask);
    expect((await kantor.ask("asal.rekap", {})).bagian.at(-1)).toMatchObject({ asal: "belumDinyatakan", tugas: 2 });
  });

  it("refuses a task of another jabatan and a revision that is no longer", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const [satu] = tugas;
    if (!satu) throw new Error("tugas tidak tersimpan");
    const isi = { asalNorma: "diukur" as const };
    await expect(kantor.ask("asal.save", { jabatanId: "lain", tugas: [{ id: satu.id, revision: 1 }], isi })).rejects.toSatisfy(
      (error) => codeOf(error) === "notFound",
    );
    await kantor.ask("asal.save", { jabatanId: jabatan.id, tugas: [{ id: satu.id, revision: satu.revision }], isi });
    await expect(
      kantor.ask("asal.save", { jabatanId: jabatan.id, tugas: [{ id: satu.id, revision: satu.revision }], isi: { asalNorma: "disalin" } }),
    ).rejects.toSatisfy((error) => codeOf(error) === "staleRevision");
  });
});
