import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

describe("a draft of a form", () => {
  it("is there again after the program was closed, the latest first and once for a form", async () => {
    const kantor = openKantor();
    await kantor.ask("draf.save", { id: "kop", isi: { nilai: { kontak: "Tel" } } });
    await kantor.ask("draf.save", { id: "pegawai/baru", isi: { nilai: { nama: "SITI" } } });
    await kantor.ask("draf.save", { id: "kop", isi: { nilai: { kontak: "Telepon" } } });
    await kantor.restart();
    const draf = await kantor.ask("draf.list", {});
    expect(draf.map(({ id, isi }) => [id, isi])).toEqual([
      ["kop", { nilai: { kontak: "Telepon" } }],
      ["pegawai/baru", { nilai: { nama: "SITI" } }],
    ]);
    expect(Date.parse(draf[0]?.waktu ?? "")).toBeGreaterThan(Date.now() - 60_000);
  });

  it("goes when it is dropped, and dropping what is gone is no fault", async () => {
    const { ask } = openKantor();
    await ask("draf.save", { id: "kop", isi: "x" });
    await ask("draf.drop", { id: "kop" });
    await ask("draf.drop", { id: "kop" });
    expect(await ask("draf.list", {})).toEqual([]);
  });

  it("is no step: nothing to undo, nothing in the history", async () => {
    const { ask } = openKantor();
    const semula = await ask("history.list", { jumlah: 10 });
    await ask("draf.save", { id: "kop", isi: "x" });
    expect(await ask("history.list", { jumlah: 10 })).toEqual(semula);
  });

  it("belongs to its data file", async () => {
    const { ask, host } = openKantor();
    await ask("draf.save", { id: "kop", isi: "kantor" });
    await ask("office.open", { jenis: "contoh" });
    expect(await ask("draf.list", {})).toEqual([]);
    const salah = await host.dispatch("draf.save", { id: "kop", isi: "kantor" }, { seen: "kantor" });
    expect(salah).toMatchObject({ ok: false, error: { code: "databaseSwitched" } });
    await ask("office.open", { jenis: "kantor" });
    expect((await ask("draf.list", {})).map(({ isi }) => isi)).toEqual(["kantor"]);
  });

  it("is refused when it is longer than any form", async () => {
    const { ask } = openKantor();
    await expect(ask("draf.save", { id: "kop", isi: "x".repeat(2_000_001) })).rejects.toThrow("invalidInput");
  });

  it("may be about as many tasks as a finding is", async () => {
    const { ask } = openKantor();
    const id = `pembenaran/${"01ARZ3NDEKTSV4RRFFQ69G5FAV,".repeat(2_000)}`;
    await ask("draf.save", { id, isi: "x" });
    expect((await ask("draf.list", {})).map((draf) => draf.id)).toEqual([id]);
  });
});

describe("a name that a spreadsheet would take for a formula", () => {
  const rumus = "=HYPERLINK(1)";

  it("is refused with its reason for a unit, a jabatan, a person and a task", async () => {
    const { ask, host } = openKantor();
    const { id: unitId } = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    const jabatan = { unitId, jenis: "pelaksana", jenjang: null, kelas: null, kode: null, indukId: null } as const;
    const { id: jabatanId } = await ask("jabatan.save", { ...jabatan, nama: "Arsiparis" });
    const tugas = { id: "t", urutan: 0, satuanHasil: "", volume: 1, periode: "tahun", normaWaktuMenit: 1, keterangan: "" };
    const tolak = async (nama: string, isi: unknown) => host.dispatch(nama, isi);
    const jawab = [
      await tolak("unit.save", { nama: rumus, indukId: null, kode: null }),
      await tolak("jabatan.save", { ...jabatan, nama: rumus }),
      await tolak("pegawai.save", { nama: rumus }),
      await tolak("tugas.save", { jabatanId, tambah: [{ ...tugas, uraian: rumus }] }),
    ];
    for (const satu of jawab) expect(satu).toMatchObject({ ok: false, error: { code: "invalidInput" } });
    expect(JSON.stringify(jawab[0])).toContain("karena Excel akan membacanya sebagai rumus");
    expect((await ask("office.status", {})).jumlah).toEqual({ unit: 1, jabatan: 1, pegawai: 0, tugas: 0 });
  });
});

describe("what is open in the ABK of the sample office", () => {
  it("is told with its jabatan, and grows with a row that lacks its volume", async () => {
    const { ask } = openKantor("contoh");
    // 130 tasks and the five of the Dokumentalis Hukum.
    expect(await ask("abk.kelengkapan", {})).toMatchObject({ jumlahTugas: 135, tanpaTugas: [], belumLengkap: [] });
    const isi = { nama: "Analis Baru", jenis: "pelaksana" as const, jenjang: null, kelas: null, kode: null, indukId: null };
    const { id: jabatanId } = await ask("jabatan.save", { unitId: "contoh-unit-tekhum", ...isi });
    expect((await ask("abk.kelengkapan", {})).tanpaTugas).toMatchObject([{ nama: "Analis Baru" }]);
    const tambah = [
      { id: "t", urutan: 0, uraian: "Mencatat", satuanHasil: "", volume: 0, periode: "tahun" as const, normaWaktuMenit: 5, keterangan: "" },
    ];
    await ask("tugas.save", { jabatanId, tambah });
    const { tanpaTugas, belumLengkap } = await ask("abk.kelengkapan", {});
    expect([tanpaTugas, belumLengkap.map(({ nama, banyak, tugasId }) => [nama, banyak, tugasId])]).toEqual([[], [["Analis Baru", 1, "t"]]]);
  });
});
