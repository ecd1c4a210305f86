import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import { codeOf } from "../code-of";
import { duaJabatan } from "../dua-jabatan";
import { openKantor, undoLatest, type KantorUji } from "../open-kantor";

/** Penyusun: 1,500 x 100 + 300 x 100 = 180,000 minutes : 75,000 = 2.4 -> 2. Arsip: 750 x 100 = 75,000 -> 1. */
async function kantorDua() {
  const kantor = openKantor();
  const { unit, penyusun, arsip } = await duaJabatan(kantor);
  const isi = (id: string, uraian: string, volume: number) => ({
    id,
    urutan: 1,
    uraian,
    satuanHasil: "naskah",
    volume,
    periode: "tahun" as const,
    normaWaktuMenit: 100,
    keterangan: "",
  });
  await kantor.ask("tugas.save", {
    jabatanId: penyusun.id,
    tambah: [isi("konsep", "Menyusun konsep surat", 1_500), isi("laporan", "Menyusun laporan", 300)],
  });
  await kantor.ask("tugas.save", { jabatanId: arsip.id, tambah: [isi("arsip", "Mengarsipkan surat", 750)] });
  const skenario = await kantor.ask("skenario.save", { nama: "Surat elektronik", catatan: "", profilId: null });
  return { kantor, penyusun, arsip, unit, skenario };
}

const ubah = (
  tugasId: string,
  nilai: { readonly volume?: number; readonly normaWaktuMenit?: number; readonly jabatanId?: string },
  revision: number | null = null,
) => ({
  tugasId,
  revision,
  volume: nilai.volume ?? null,
  normaWaktuMenit: nilai.normaWaktuMenit ?? null,
  jabatanId: nilai.jabatanId ?? null,
});

async function kebutuhan({ ask }: KantorUji): Promise<readonly number[]> {
  return (await ask("abk.rekap", {})).jabatan.map((baris) => baris.kebutuhan);
}

describe("a scenario in the data file", () => {
  it("shows its effect while the original stays as it was", async () => {
    const { kantor, skenario } = await kantorDua();
    // 1,500 x 50 + 30,000 = 105,000 : 75,000 = 1.4 -> 1.
    await kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [ubah("konsep", { normaWaktuMenit: 50 })] });
    const { banding } = await kantor.ask("skenario.get", { id: skenario.id });
    expect(banding.jabatan.map((baris) => [baris.nama, baris.asal.kebutuhan, baris.skenario[0]?.angka.kebutuhan, baris.berubah])).toEqual([
      ["Penyusun", 2, 1, true],
      ["Arsip", 1, 1, false],
    ]);
    const [ringkas] = (await kantor.ask("skenario.list", {})).skenario;
    expect([ringkas?.jumlahUbahan, ringkas?.jumlahBentrok, ringkas?.pengaruh?.jabatanBerubah, ringkas?.pengaruh?.jumlah.kebutuhan]).toEqual(
      [1, 0, 1, 2],
    );
    expect((await kantor.ask("skenario.rekap", { id: skenario.id })).jumlah.kebutuhan).toBe(2);
    expect(await kebutuhan(kantor)).toEqual([2, 1]);
  });

  it("stands beside others in a comparison, each with its own figures, in the order asked for", async () => {
    const { kantor, arsip, skenario } = await kantorDua();
    const pindah = await kantor.ask("skenario.save", { nama: "Laporan ke arsip", catatan: "", profilId: null });
    await kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [ubah("konsep", { normaWaktuMenit: 50 })] });
    await kantor.ask("skenario.ubah", { id: pindah.id, ubahan: [ubah("laporan", { jabatanId: arsip.id })] });
    const { jabatan } = await kantor.ask("skenario.compare", { id: [pindah.id, skenario.id] });
    // Moving 30,000 minutes: Penyusun 150,000 -> 2, Arsip 105,000 : 75,000 = 1.4 -> 1. Halving: 105,000 -> 1 and 1.
    expect(jabatan.map((baris) => [baris.nama, baris.asal.kebutuhan, baris.skenario.map((satu) => satu.angka.kebutuhanMentah)])).toEqual([
      ["Penyusun", 2, [2, 1.4]],
      ["Arsip", 1, [1.4, 1]],
    ]);
  });

  it("is adopted as one step: tasks written and moved, their provenance honest, and all of it undone at once", async () => {
    const { kantor, penyusun, arsip, skenario } = await kantorDua();
    await kantor.ask("skenario.ubah", {
      id: skenario.id,
      ubahan: [ubah("konsep", { normaWaktuMenit: 50 }), ubah("laporan", { jabatanId: arsip.id, volume: 450 })],
    });
    const { revision } = (await kantor.ask("skenario.get", { id: skenario.id })).skenario;
    await kantor.ask("skenario.pakai", { id: skenario.id, revision });
    // Penyusun 1,500 x 50 = 75,000 -> 1. Arsip 75,000 + 450 x 100 = 120,000 : 75,000 = 1.6 -> 2.
    expect(await kebutuhan(kantor)).toEqual([1, 2]);
    const [konsep] = (await kantor.ask("abk.get", { jabatanId: penyusun.id })).tugas;
    expect(konsep).toMatchObject({ normaWaktuMenit: 50, volume: 1_500, asalNorma: "diandaikan", asalOleh: "Skenario Surat elektronik" });
    expect((await kantor.ask("abk.get", { jabatanId: arsip.id })).tugas.map((satu) => [satu.id, satu.volume, satu.urutan])).toEqual([
      ["arsip", 750, 1],
      ["laporan", 450, 2],
    ]);
    const dipakai = (await kantor.ask("skenario.get", { id: skenario.id })).skenario;
    expect(dipakai.keadaan).toBe("dipakai");
    await expect(kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [ubah("arsip", { volume: 1 })] })).rejects.toSatisfy(
      (error) => codeOf(error) === "scenarioAdopted",
    );

    await undoLatest(kantor.ask);
    expect(await kebutuhan(kantor)).toEqual([2, 1]);
    expect((await kantor.ask("skenario.get", { id: skenario.id })).skenario.keadaan).toBe("terbuka");
    expect((await kantor.ask("abk.get", { jabatanId: penyusun.id })).tugas[0]?.normaWaktuMenit).toBe(100);
  });

  it("is refused with the list of tasks changed or lost since, writes nothing then, and can be brought in line", async () => {
    const { kantor, penyusun, skenario } = await kantorDua();
    await kantor.ask("skenario.ubah", {
      id: skenario.id,
      ubahan: [ubah("konsep", { normaWaktuMenit: 50 }), ubah("laporan", { volume: 10 })],
    });
    await kantor.ask("tugas.save", {
      jabatanId: penyusun.id,
      ubah: [{ id: "konsep", revision: 1, volume: 3_000 }],
      hapus: [{ id: "laporan", revision: 1 }],
    });
    const pakai = () => kantor.ask("skenario.pakai", { id: skenario.id, revision: 1 });
    const galat: unknown = await pakai().catch((error: unknown) => error);
    expect(galat).toBeInstanceOf(AppError);
    expect(galat instanceof AppError && "daftar" in galat.data ? [galat.code, galat.data.daftar] : []).toEqual([
      "scenarioConflict",
      "“Menyusun konsep surat” (tugasnya diubah sesudah skenario ini); “Menyusun laporan” (tugasnya sudah dihapus)",
    ]);
    expect(
      (await kantor.ask("abk.get", { jabatanId: penyusun.id })).tugas.map((satu) => [satu.id, satu.volume, satu.normaWaktuMenit]),
    ).toEqual([["konsep", 3_000, 100]]);
    await kantor.ask("skenario.selaraskan", { id: skenario.id, revision: 1 });
    await pakai();
    // 3,000 x 50 = 150,000 : 75,000 = 2.
    expect((await kantor.ask("abk.get", { jabatanId: penyusun.id })).tugas[0]).toMatchObject({ volume: 3_000, normaWaktuMenit: 50 });
  });

  it("puts its profile in force when it is adopted", async () => {
    const { kantor } = await kantorDua();
    const { profil } = await kantor.ask("profil.list", {});
    const lain = profil.find((satu) => satu.waktuKerjaEfektifMenit === 72_000);
    const skenario = await kantor.ask("skenario.save", { nama: "1.200 jam", catatan: "", profilId: lain?.id ?? null });
    // 180,000 : 72,000 = 2.5 -> 3.
    expect((await kantor.ask("skenario.rekap", { id: skenario.id })).jabatan[0]?.kebutuhan).toBe(3);
    expect(await kebutuhan(kantor)).toEqual([2, 1]);
    await kantor.ask("skenario.pakai", { id: skenario.id, revision: 1 });
    expect(await kebutuhan(kantor)).toEqual([3, 1]);
    expect((await kantor.ask("office.status", {})).profil.waktuKerjaEfektifMenit).toBe(72_000);
  });

  it("halves the norms of a choice of tasks in one step, and twice is the same", async () => {
    const { kantor, unit, skenario } = await kantorDua();
    const pilihan = { unitId: unit.id, jabatanId: null, cari: "surat" };
    expect(await kantor.ask("skenario.cocok", pilihan)).toEqual({
      jumlah: 2,
      contoh: expect.arrayContaining(["Menyusun konsep surat", "Mengarsipkan surat"]),
    });
    const separuh = () => kantor.ask("skenario.kalikan", { id: skenario.id, pilihan, yang: "normaWaktuMenit", faktor: 0.5 });
    expect([await separuh(), await separuh()]).toEqual([{ jumlah: 2 }, { jumlah: 2 }]);
    // Penyusun 75,000 + 30,000 = 1.4 -> 1; Arsip 37,500 = 0.5 -> 1.
    expect((await kantor.ask("skenario.rekap", { id: skenario.id })).jabatan.map((baris) => baris.kebutuhanMentah)).toEqual([1.4, 0.5]);
    const cepat = await kantor.ask("skenario.coba", { nama: "Norma separuh", tugasId: ["konsep"], yang: "normaWaktuMenit", faktor: 0.5 });
    expect((await kantor.ask("skenario.rekap", { id: cepat.id })).jabatan.map((baris) => baris.kebutuhanMentah)).toEqual([1.4, 1]);
  });

  it("gives a second quick try of the same task a name of its own, and names the task in the history", async () => {
    const { kantor } = await kantorDua();
    const coba = () => kantor.ask("skenario.coba", { nama: "Norma separuh", tugasId: ["konsep"], yang: "normaWaktuMenit", faktor: 0.5 });
    expect([(await coba()).nama, (await coba()).nama]).toEqual(["Norma separuh", "Norma separuh (2)"]);
    const [langkah] = (await kantor.ask("history.list", {})).langkah;
    const rincian = await kantor.ask("history.detail", { id: langkah?.id ?? "" });
    expect(rincian.map((baris) => [baris.tabel, baris.sebutan])).toEqual([
      ["skenario", "Norma separuh (2)"],
      ["ubahanSkenario", "Menyusun konsep surat"],
    ]);
    expect(rincian[1]?.isian).toEqual([{ nama: "normaWaktuMenit", label: "Norma waktu (menit)", lama: null, baru: "50" }]);
  });

  it("forgets a change that says what the original says, and refuses one made on an older copy", async () => {
    const { kantor, penyusun, skenario } = await kantorDua();
    await kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [ubah("konsep", { volume: 900 })] });
    await expect(kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [ubah("konsep", { volume: 800 })] })).rejects.toSatisfy(
      (error) => codeOf(error) === "staleRevision",
    );
    const [baris] = await kantor.ask("skenario.tugas", { id: skenario.id, jabatanId: penyusun.id });
    expect(baris?.nilai.volume).toBe(900);
    await kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [ubah("konsep", { volume: 1_500 }, baris?.revision)] });
    expect((await kantor.ask("skenario.get", { id: skenario.id })).ubahan).toEqual([]);
  });

  it("is discarded with its changes, and comes back whole with undo", async () => {
    const { kantor, skenario } = await kantorDua();
    await kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [ubah("konsep", { volume: 900 })] });
    await kantor.ask("skenario.remove", { id: skenario.id, revision: 1 });
    expect((await kantor.ask("skenario.list", {})).skenario).toEqual([]);
    await undoLatest(kantor.ask);
    expect((await kantor.ask("skenario.get", { id: skenario.id })).ubahan.map((satu) => [satu.tugasId, satu.volume])).toEqual([
      ["konsep", 900],
    ]);
  });

  it("never holds up the original: a jabatan to which it moves a task can be removed", async () => {
    const { kantor, arsip, skenario } = await kantorDua();
    await kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [ubah("laporan", { jabatanId: arsip.id })] });
    await kantor.ask("jabatan.remove", { id: arsip.id, revision: arsip.revision });
    expect((await kantor.ask("skenario.get", { id: skenario.id })).bentrok.map((satu) => satu.sebab)).toEqual(["tujuanHilang"]);
  });
});
