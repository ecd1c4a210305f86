import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of";
import { openKantor } from "../open-kantor";

/** One jabatan, one task: 100 results of 750 minutes a year = 75,000 minutes = 1 person. */
async function kantorSatu() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Teknis", indukId: null, kode: null });
  const jabatan = await kantor.ask("jabatan.save", {
    unitId: unit.id,
    nama: "Penata",
    jenis: "pelaksana",
    jenjang: null,
    kelas: 7,
    kode: null,
    indukId: null,
  });
  const tugas = {
    id: "verifikasi",
    urutan: 1,
    uraian: "Memverifikasi berkas",
    satuanHasil: "berkas",
    volume: 100,
    periode: "tahun" as const,
    normaWaktuMenit: 750,
    keterangan: "",
  };
  await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [tugas] });
  const isi = (berlakuUntuk: string, volume: number | null, revision: number | null = null) =>
    kantor.ask("volumeTahun.save", { jabatanId: jabatan.id, volume: [{ tugasId: "verifikasi", berlakuUntuk, volume, revision }] });
  const revisiVolume = async () => (await kantor.ask("volumeTahun.list", { jabatanId: jabatan.id }))[0]?.volume[0]?.revision ?? null;
  const kurva = async () => (await kantor.ask("kebutuhan.lima", { mulai: 2027 })).jabatan[0]?.tahun.map((satu) => satu.kebutuhan);
  return { kantor, jabatan, isi, revisiVolume, kurva };
}

describe("election years", () => {
  it("turn the need into a curve: the year's own volume, else that of its kind, else that of the ABK", async () => {
    const { kantor, isi, kurva } = await kantorSatu();
    expect(await kurva()).toEqual([1, 1, 1, 1, 1]);
    await kantor.ask("tahun.save", { id: "2028", revision: null, jenis: "tahapan" });
    await kantor.ask("tahun.save", { id: "2029", revision: null, jenis: "tahapan" });
    await isi("tahapan", 240);
    await isi("2029", 360);
    expect(await kurva()).toEqual([1, 2, 4, 1, 1]);
    const lima = await kantor.ask("kebutuhan.lima", { mulai: 2027 });
    expect(lima.puncak).toMatchObject({ tahun: 2029, kebutuhan: 4 });
    expect((await kantor.ask("abk.rekap", {})).jumlah.kebutuhan).toBe(1);
  });

  it("begin next year unless another year is asked for", async () => {
    const { kantor } = await kantorSatu();
    const tahunIni = Number((await kantor.ask("office.status", {})).hariIni.slice(0, 4));
    expect((await kantor.ask("kebutuhan.lima", {})).tahun.map((satu) => satu.tahun - tahunIni)).toEqual([1, 2, 3, 4, 5]);
  });

  it("can be unmarked, and a volume returned to the ABK, each step undoable", async () => {
    const { kantor, jabatan, isi, revisiVolume, kurva } = await kantorSatu();
    await kantor.ask("tahun.save", { id: "2028", revision: null, jenis: "tahapan" });
    await isi("tahapan", 240);
    const [tahun] = await kantor.ask("tahun.list", {});
    await kantor.ask("tahun.save", { id: "2028", revision: tahun?.revision ?? null, jenis: null });
    expect([await kantor.ask("tahun.list", {}), await kurva()]).toEqual([[], [1, 1, 1, 1, 1]]);
    await kantor.ask("history.undo", {});
    expect(await kurva()).toEqual([1, 2, 1, 1, 1]);
    await isi("tahapan", null, await revisiVolume());
    expect((await kantor.ask("volumeTahun.list", { jabatanId: jabatan.id })).map((satu) => satu.volume)).toEqual([[]]);
  });

  it("refuse an edit made on an older copy, and a task of another jabatan", async () => {
    const { kantor, isi, revisiVolume } = await kantorSatu();
    await isi("tahapan", 240);
    await expect(isi("tahapan", 300)).rejects.toSatisfy((error) => codeOf(error) === "staleRevision");
    await isi("tahapan", 300, await revisiVolume());
    const lain = { jabatanId: "lain", volume: [{ tugasId: "verifikasi", berlakuUntuk: "2028", volume: 1, revision: null }] };
    await expect(kantor.ask("volumeTahun.save", lain)).rejects.toSatisfy((error) => codeOf(error) === "notFound");
  });

  it("go with the task that they belong to", async () => {
    const { kantor, jabatan, isi } = await kantorSatu();
    await isi("tahapan", 240);
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, hapus: [{ id: "verifikasi", revision: 1 }] });
    expect((await kantor.ask("kebutuhan.lima", { mulai: 2027 })).jumlahAbk.kebutuhan).toBe(0);
    await kantor.ask("history.undo", {});
    expect((await kantor.ask("volumeTahun.list", { jabatanId: jabatan.id }))[0]?.volume.map((satu) => satu.volume)).toEqual([240]);
  });
});
