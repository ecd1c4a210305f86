import { describe, expect, it } from "vitest";
import type { MetodeJabatan } from "../../../core/abk/metode-jabatan";
import { codeOf } from "../code-of";
import { openKantor, type KantorUji } from "../open-kantor";

/** 20 x 1 + 20 / 5 = 24 people. */
const PERALATAN: MetodeJabatan = {
  jenis: "peralatanKerja",
  isian: {
    peralatanKerja: {
      baris: [
        { nama: "Bus", alat: 20, cara: "orangPerAlat", rasio: 1 },
        { nama: "Bengkel", alat: 20, cara: "alatPerOrang", rasio: 5 },
      ],
      tertulis: null,
    },
  },
};

/** An office with one jabatan of one task: 625 x 120 = 75,000 minutes, one person. */
async function kantorPengemudi(): Promise<Pick<KantorUji, "ask"> & { readonly jabatanId: string }> {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const { id } = await kantor.ask("jabatan.save", {
    unitId: unit.id,
    nama: "Pengemudi",
    jenis: "pelaksana",
    jenjang: null,
    kelas: 5,
    kode: null,
    indukId: null,
  });
  const tugas = {
    id: "t",
    urutan: 1,
    uraian: "Mengemudi",
    satuanHasil: "kali",
    volume: 625,
    periode: "tahun" as const,
    normaWaktuMenit: 120,
    keterangan: "",
  };
  await kantor.ask("tugas.save", { jabatanId: id, tambah: [tugas] });
  return { ask: kantor.ask, jabatanId: id };
}

describe("method of a jabatan", () => {
  it("takes the place of the tasks in recap and trace: 24 people, 1,800,000 minutes set equal, and the tasks stay", async () => {
    const { ask, jabatanId } = await kantorPengemudi();
    expect((await ask("abk.rekap", {})).jabatan[0]).toMatchObject({ metode: "tugasPerTugas", kebutuhan: 1 });
    await ask("metode.save", { jabatanId, revision: null, ...PERALATAN });
    expect((await ask("abk.rekap", {})).jabatan[0]).toMatchObject({
      metode: "peralatanKerja",
      jumlahTugas: 1,
      bebanKerjaMenit: 1_800_000,
      kebutuhanMentah: 24,
      kebutuhan: 24,
    });
    const jejak = await ask("abk.explain", { jabatanId });
    expect(jejak.baris).toEqual([]);
    expect(jejak.metode?.langkah.map(({ nama, hasil }) => [nama, hasil])).toEqual([
      ["Bus", 20],
      ["Bengkel", 4],
      ["", 24],
    ]);
    const abk = await ask("abk.get", { jabatanId });
    expect([abk.tugas.length, abk.metode?.jenis]).toEqual([1, "peralatanKerja"]);
  });

  it("keeps the form when the jabatan goes back to its tasks, and is undone step by step", async () => {
    const { ask, jabatanId } = await kantorPengemudi();
    const { revision } = await ask("metode.save", { jabatanId, revision: null, ...PERALATAN });
    await ask("metode.save", { jabatanId, revision, ...PERALATAN, jenis: "tugasPerTugas" });
    expect((await ask("abk.rekap", {})).jabatan[0]?.kebutuhan).toBe(1);
    expect((await ask("abk.get", { jabatanId })).metode?.isian.peralatanKerja?.baris).toHaveLength(2);
    await ask("history.undo", {});
    expect((await ask("abk.rekap", {})).jabatan[0]?.kebutuhan).toBe(24);
    await ask("history.undo", {});
    expect((await ask("abk.get", { jabatanId })).metode).toBeNull();
    await ask("history.redo", {});
    expect((await ask("abk.rekap", {})).jabatan[0]?.kebutuhan).toBe(24);
  });

  it("says in the history what was entered, in words", async () => {
    const { ask, jabatanId } = await kantorPengemudi();
    await ask("metode.save", { jabatanId, revision: null, ...PERALATAN });
    const [langkah] = (await ask("history.list", { lewati: 0, jumlah: 1 })).langkah;
    expect(langkah?.kalimat).toBe("Ubah metode Pengemudi (Peralatan kerja)");
    const [baris] = await ask("history.detail", { id: langkah?.id ?? "" });
    expect(baris?.sebutan).toBe("Pengemudi");
    expect(baris?.isian.find(({ nama }) => nama === "isian")?.baru).toContain("Bus: 20 alat × 1 pegawai per alat = 20,0000 pegawai");
  });

  it("refuses a save that saw an older revision, an unknown jabatan and a figure below nought", async () => {
    const { ask, jabatanId } = await kantorPengemudi();
    const { revision } = await ask("metode.save", { jabatanId, revision: null, ...PERALATAN });
    // Neither an older revision nor having seen no method at all may take the place of the one that is there.
    for (const dilihat of [revision - 1, null]) {
      await expect(ask("metode.save", { jabatanId, revision: dilihat, jenis: "wisn", isian: {} })).rejects.toSatisfy(
        (error) => codeOf(error) === "staleRevision",
      );
    }
    expect((await ask("abk.get", { jabatanId })).metode).toMatchObject({ jenis: "peralatanKerja", revision });
    await expect(ask("metode.save", { jabatanId: "tidak-ada", revision: null, jenis: "wisn", isian: {} })).rejects.toSatisfy(
      (error) => codeOf(error) === "notFound",
    );
    const salah = { hasilKerja: { baris: [{ nama: "Surat", target: -1, standar: 5 }] } };
    await expect(ask("metode.save", { jabatanId, revision: 1, jenis: "hasilKerja", isian: salah })).rejects.toSatisfy(
      (error) => codeOf(error) === "invalidInput",
    );
  });

  it("goes with its jabatan, and comes back with it", async () => {
    const { ask, jabatanId } = await kantorPengemudi();
    await ask("metode.save", { jabatanId, revision: null, ...PERALATAN });
    await ask("jabatan.remove", { id: jabatanId, revision: 1 });
    await ask("history.undo", {});
    expect((await ask("abk.rekap", {})).jabatan[0]?.kebutuhan).toBe(24);
  });

  it("is exported with figures that were read back", async () => {
    const { ask, jabatanId } = await kantorPengemudi();
    await ask("metode.save", { jabatanId, revision: null, ...PERALATAN });
    expect((await ask("naskah.buat", { naskah: { jenis: "formasi" }, bentuk: "xlsx" })).isi.byteLength).toBeGreaterThan(5_000);
  });
});
