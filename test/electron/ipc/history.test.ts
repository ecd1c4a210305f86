import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of";
import { openKantor, TEMPAT_UJI, type KantorUji } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";

async function unitBaru({ ask }: KantorUji, nama: string) {
  return ask("unit.save", { nama, indukId: null, kode: null });
}

async function jabatanBaru({ ask }: KantorUji, unitId: string, nama: string) {
  return ask("jabatan.save", { unitId, nama, jenis: "pelaksana", jenjang: null, kelas: 5, kode: null, indukId: null });
}

function tugasBaru(id: string, volume: number) {
  return {
    id,
    urutan: 1,
    uraian: "Mengarsipkan surat",
    satuanHasil: "surat",
    volume,
    periode: "tahun" as const,
    normaWaktuMenit: 30,
    keterangan: "",
  };
}

describe("history", () => {
  it("undoes and redoes one step after another, also after a restart", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Sekretariat");
    await kantor.ask("unit.save", { id: unit.id, revision: 1, nama: "Sekretariat KPU", indukId: null, kode: null });
    await kantor.restart();
    await kantor.ask("history.undo", {});
    expect((await kantor.ask("unit.list", {})).map((satu) => satu.nama)).toEqual(["Sekretariat"]);
    await kantor.ask("history.undo", {});
    expect(await kantor.ask("unit.list", {})).toEqual([]);
    await kantor.ask("history.redo", {});
    await kantor.ask("history.redo", {});
    const [kembali] = await kantor.ask("unit.list", {});
    expect([kembali?.nama, kembali?.id]).toEqual(["Sekretariat KPU", unit.id]);
    await expect(kantor.ask("history.redo", {})).rejects.toSatisfy((error) => codeOf(error) === "nothingToRedo");
  });

  it("forgets what could be redone once new work was done", async () => {
    const kantor = openKantor();
    await unitBaru(kantor, "A");
    await kantor.ask("history.undo", {});
    await unitBaru(kantor, "B");
    expect((await kantor.ask("history.here", { tempat: TEMPAT_UJI })).ulang).toBeNull();
    await expect(kantor.ask("history.redo", {})).rejects.toSatisfy((error) => codeOf(error) === "nothingToRedo");
  });

  it.each(["kantor", "contoh"] as const)("never undoes the first content of the file (%s)", async (jenis) => {
    const kantor = openKantor(jenis);
    expect((await kantor.ask("history.here", { tempat: TEMPAT_UJI })).urung).toBeNull();
    await expect(kantor.ask("history.undo", {})).rejects.toSatisfy((error) => codeOf(error) === "nothingToUndo");
    const { langkah } = await kantor.ask("history.list", {});
    expect(langkah).toHaveLength(1);
    for (const { id } of langkah)
      await expect(kantor.ask("history.revert", { id })).rejects.toSatisfy((error) => codeOf(error) === "notRevertible");
    expect((await kantor.ask("profil.list", {})).profil).toHaveLength(2);
  });

  it("reverts an older step by name and keeps, by name, the row that was edited since", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Sekretariat");
    const jabatan = await jabatanBaru(kantor, unit.id, "Pengadministrasi Perkantoran");
    await kantor.ask("tugas.save", {
      jabatanId: jabatan.id,
      tambah: [tugasBaru("t1", 100), { ...tugasBaru("t2", 200), uraian: "Menyusun laporan", urutan: 2 }],
    });
    const batch = (await kantor.ask("history.list", {})).langkah[0];
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: "t2", revision: 1, volume: 250 }] });
    const hasil = await kantor.ask("history.revert", { id: batch?.id ?? "" });
    expect([hasil.dikembalikan, hasil.dipertahankan]).toEqual([1, ["Menyusun laporan"]]);
    const { tugas } = await kantor.ask("abk.get", { jabatanId: jabatan.id });
    expect(tugas.map((satu) => [satu.id, satu.volume])).toEqual([["t2", 250]]);
  });

  it("does not take away a jabatan that got tasks after it was made", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Sekretariat");
    const jabatan = await jabatanBaru(kantor, unit.id, "Arsiparis Terampil");
    const made = (await kantor.ask("history.list", {})).langkah[0];
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [tugasBaru("t1", 1)] });
    const hasil = await kantor.ask("history.revert", { id: made?.id ?? "" });
    expect([hasil.dikembalikan, hasil.dipertahankan, hasil.langkah.keadaan]).toEqual([0, ["Arsiparis Terampil"], "berlaku"]);
    expect((await kantor.ask("jabatan.list", {})).map((satu) => satu.nama)).toEqual(["Arsiparis Terampil"]);
  });

  it("brings a removed jabatan back with its tasks in place", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Sekretariat");
    const jabatan = await jabatanBaru(kantor, unit.id, "Arsiparis Terampil");
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [tugasBaru("t1", 2_500)] });
    await kantor.ask("jabatan.remove", { id: jabatan.id, revision: 1 });
    await kantor.ask("history.undo", {});
    const rekap = await kantor.ask("abk.rekap", {});
    // 2,500 surat x 30 menit = 75,000 menit = one pegawai.
    expect(rekap.jabatan.map((baris) => [baris.nama, baris.bebanKerjaMenit, baris.kebutuhan])).toEqual([["Arsiparis Terampil", 75_000, 1]]);
  });

  it("tells who changed what, old -> new", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Sekretariat");
    await kantor.ask("unit.save", { id: unit.id, revision: 1, nama: "Sekretariat KPU", indukId: null, kode: null });
    const { langkah } = await kantor.ask("history.list", {});
    expect(langkah.map((satu) => satu.kalimat)).toEqual(["Ubah unit Sekretariat KPU", "Tambah unit Sekretariat", "Siapkan berkas data"]);
    expect(langkah[0]?.pelaku).not.toBe("");
    const detail = await kantor.ask("history.detail", { id: langkah[0]?.id ?? "" });
    expect(detail).toEqual([
      {
        tabel: "unit",
        barisId: unit.id,
        sebutan: "Sekretariat KPU",
        aksi: "ubah",
        buka: "/jabatan",
        isian: [{ nama: "nama", label: "Nama", lama: "Sekretariat", baru: "Sekretariat KPU" }],
      },
    ]);
  });
});

describe("writes", () => {
  it("refuses an edit made on an older revision and changes nothing", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Sekretariat");
    const jabatan = await jabatanBaru(kantor, unit.id, "Arsiparis Terampil");
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [tugasBaru("t1", 10)] });
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: "t1", revision: 1, volume: 20 }] });
    const late = { jabatanId: jabatan.id, tambah: [tugasBaru("t9", 1)], ubah: [{ id: "t1", revision: 1, volume: 30 }] };
    await expect(kantor.ask("tugas.save", late)).rejects.toSatisfy((error) => codeOf(error) === "staleRevision");
    const { tugas } = await kantor.ask("abk.get", { jabatanId: jabatan.id });
    expect(tugas.map((satu) => [satu.id, satu.volume])).toEqual([["t1", 20]]);
  });

  it("writes no step when nothing changed", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Sekretariat");
    await kantor.ask("unit.save", { id: unit.id, revision: 1, nama: "Sekretariat", indukId: null, kode: null });
    expect((await kantor.ask("history.list", {})).total).toBe(2);
  });

  it("refuses a second jabatan of one name in a unit and a unit below itself", async () => {
    const kantor = openKantor();
    const atas = await unitBaru(kantor, "Bagian");
    const bawah = await kantor.ask("unit.save", { nama: "Subbagian", indukId: atas.id, kode: null });
    await jabatanBaru(kantor, atas.id, "Arsiparis Terampil");
    await expect(jabatanBaru(kantor, atas.id, "ARSIPARIS  terampil")).rejects.toSatisfy((error) => codeOf(error) === "duplicateName");
    expect((await jabatanBaru(kantor, bawah.id, "Arsiparis Terampil")).unitId).toBe(bawah.id);
    const loop = { id: atas.id, revision: atas.revision, nama: "Bagian", indukId: bawah.id, kode: null };
    await expect(kantor.ask("unit.save", loop)).rejects.toSatisfy((error) => codeOf(error) === "unitCycle");
  });

  it("refuses a jabatan as its own superior, directly or in a circle", async () => {
    const kantor = openKantor();
    const unit = await unitBaru(kantor, "Sekretariat");
    const kepala = await jabatanBaru(kantor, unit.id, "Kepala Subbagian");
    const isian = { unitId: unit.id, jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null };
    const staf = await kantor.ask("jabatan.save", { ...isian, nama: "Arsiparis Terampil", indukId: kepala.id });
    const melingkar = { ...isian, id: kepala.id, revision: kepala.revision, nama: "Kepala Subbagian" };
    for (const indukId of [staf.id, kepala.id]) {
      await expect(kantor.ask("jabatan.save", { ...melingkar, indukId })).rejects.toSatisfy((error) => codeOf(error) === "jabatanCycle");
    }
  });

  it("keeps a jabatan that people hold", async () => {
    const kantor = openKantor("contoh");
    const held = (await kantor.ask("abk.rekap", {})).jabatan.find((baris) => baris.bezetting > 0);
    const jabatan = (await kantor.ask("jabatan.list", {})).find((satu) => satu.id === held?.jabatanId);
    await expect(kantor.ask("jabatan.remove", { id: jabatan?.id ?? "", revision: jabatan?.revision ?? 0 })).rejects.toSatisfy(
      (error) => codeOf(error) === "hasDependents",
    );
  });

  it("checks the NIP of a person against her birth date before it saves", async () => {
    const kantor = openKantor();
    const orang = {
      ...ORANG_UJI,
      nip: "198001012005011001",
      tanggalLahir: "1980-01-02",
      jenisKelamin: "pria" as const,
      golongan: "III/a",
    };
    await expect(kantor.ask("pegawai.save", orang)).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
    const saved = await kantor.ask("pegawai.save", { ...orang, tanggalLahir: "1980-01-01" });
    await expect(kantor.ask("pegawai.save", { ...orang, tanggalLahir: "1980-01-01" })).rejects.toSatisfy(
      (error) => codeOf(error) === "duplicateName",
    );
    await kantor.ask("pegawai.remove", { id: saved.id, revision: saved.revision });
    expect(await kantor.ask("pegawai.list", {})).toEqual([]);
  });
});

describe("the sample office", () => {
  it("lives in a file of its own and never mixes with the office's data", async () => {
    const kantor = openKantor();
    await unitBaru(kantor, "Kantor sungguhan");
    await kantor.ask("office.open", { jenis: "contoh" });
    const contoh = await kantor.ask("office.status", {});
    expect([contoh.jenisBerkas, contoh.jumlah.pegawai > 30]).toEqual(["contoh", true]);
    await unitBaru(kantor, "Percobaan");
    await kantor.ask("office.resetSample", {});
    expect((await kantor.ask("unit.list", {})).some((satu) => satu.nama === "Percobaan")).toBe(false);
    await kantor.ask("office.open", { jenis: "kantor" });
    expect((await kantor.ask("unit.list", {})).map((satu) => satu.nama)).toEqual(["Kantor sungguhan"]);
  });

  it("gives a copy of the open file that is a whole data file", async () => {
    const kantor = openKantor("contoh");
    const { isi, nama } = await kantor.ask("office.copy", {});
    expect(nama).toMatch(/^tepat-contoh-\d{4}-\d\d-\d\d\.db$/);
    expect(new TextDecoder().decode(isi.slice(0, 15))).toBe("SQLite format 3");
  });
});

describe("dispatch", () => {
  it("refuses a write from a window that still shows the other data file, and answers its reads", async () => {
    const { host, ask } = openKantor();
    await ask("office.open", { jenis: "contoh" });
    const unit = { nama: "Salah berkas", indukId: null, kode: null };
    expect(await host.dispatch("unit.save", unit, { seen: "kantor" })).toMatchObject({ ok: false, error: { code: "databaseSwitched" } });
    expect((await host.dispatch("unit.list", {}, { seen: "kantor" })).ok).toBe(true);
    expect((await host.dispatch("unit.save", unit, { seen: "contoh" })).ok).toBe(true);
    expect((await host.dispatch("office.open", { jenis: "kantor" }, { seen: "kantor" })).ok).toBe(true);
    expect(await ask("unit.list", {})).toEqual([]);
  });

  it("refuses unknown procedures and input that breaks the contract, in words", async () => {
    const { host } = openKantor();
    expect(await host.dispatch("toString", {})).toMatchObject({ ok: false, error: { code: "unknownProcedure" } });
    const reply = await host.dispatch("unit.save", { nama: "", indukId: null, kode: null });
    expect(reply).toMatchObject({ ok: false, error: { code: "invalidInput" } });
  });
});
