import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of";
import { duaJabatan } from "../dua-jabatan";
import { openKantor } from "../open-kantor";

const TANPA = { volume: null, normaWaktuMenit: null, jabatanId: null };

/** An office of one jabatan whose two tasks tell where norm and volume come from, and one jabatan without tasks. */
async function kantorBerbukti() {
  const kantor = openKantor();
  const { penyusun, arsip } = await duaJabatan(kantor);
  const tugas = (id: string, uraian: string, urutan: number) => ({
    id,
    urutan,
    uraian,
    satuanHasil: "naskah",
    volume: 1_000,
    periode: "tahun" as const,
    normaWaktuMenit: 60,
    keterangan: "",
  });
  await kantor.ask("tugas.save", { jabatanId: penyusun.id, tambah: [tugas("surat", "Menyusun surat", 1), tugas("laporan", "Melapor", 2)] });
  await kantor.ask("asal.save", {
    jabatanId: penyusun.id,
    tugas: [
      { id: "surat", revision: 1 },
      { id: "laporan", revision: 1 },
    ],
    isi: { asalNorma: "diukur", asalOleh: "Tim ABK", asalTanggal: "2025-03-01", buktiVolume: "Agenda", buktiPeriode: "2025" },
  });
  const skenario = await kantor.ask("skenario.save", { nama: "Andai", catatan: "", profilId: null });
  const ubah = (tugasId: string, nilai: Partial<{ volume: number; normaWaktuMenit: number; jabatanId: string }>) =>
    kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [{ tugasId, revision: null, ...TANPA, ...nilai }] });
  const pakai = () => kantor.ask("skenario.pakai", { id: skenario.id, revision: 1 });
  const tugasDari = async (jabatanId: string) => (await kantor.ask("abk.get", { jabatanId })).tugas;
  return { kantor, penyusun, arsip, skenario, ubah, pakai, tugasDari };
}

describe("a scenario that is adopted", () => {
  it("says of a new norm that it was assumed, by which scenario and on which day, and keeps the evidence of a volume that stays", async () => {
    const { kantor, penyusun, ubah, pakai, tugasDari } = await kantorBerbukti();
    await ubah("surat", { normaWaktuMenit: 30 });
    await pakai();
    const hariIni = (await kantor.ask("office.status", {})).hariIni;
    expect(await tugasDari(penyusun.id)).toMatchObject([
      {
        normaWaktuMenit: 30,
        asalNorma: "diandaikan",
        asalOleh: "Skenario Andai",
        asalTanggal: hariIni,
        buktiVolume: "Agenda",
        buktiPeriode: "2025",
      },
      { normaWaktuMenit: 60, asalNorma: "diukur", asalOleh: "Tim ABK", asalTanggal: "2025-03-01", buktiVolume: "Agenda" },
    ]);
  });

  it("drops the evidence of a volume that it changes: it spoke of another one; what the norm rests on stays", async () => {
    const { penyusun, ubah, pakai, tugasDari } = await kantorBerbukti();
    await ubah("surat", { volume: 500 });
    await pakai();
    expect((await tugasDari(penyusun.id))[0]).toMatchObject({
      volume: 500,
      buktiVolume: "",
      buktiPeriode: "",
      asalNorma: "diukur",
      asalOleh: "Tim ABK",
      asalTanggal: "2025-03-01",
    });
  });

  it("puts moved tasks one behind the other, also in a form that had none", async () => {
    const { arsip, ubah, pakai, tugasDari } = await kantorBerbukti();
    await ubah("surat", { jabatanId: arsip.id });
    await ubah("laporan", { jabatanId: arsip.id });
    await pakai();
    const tempat = (await tugasDari(arsip.id)).map(({ id, urutan }) => [id, urutan]);
    expect(tempat).toEqual([
      ["laporan", 1],
      ["surat", 2],
    ]);
  });

  it("is refused when a single task changed since, and when the scenario is not the one that was seen", async () => {
    const { kantor, penyusun, skenario, ubah, pakai } = await kantorBerbukti();
    await ubah("surat", { volume: 500 });
    await kantor.ask("skenario.save", { id: skenario.id, revision: 1, nama: "Andai kata", catatan: "", profilId: null });
    await expect(pakai()).rejects.toSatisfy((galat) => codeOf(galat) === "staleRevision");
    const [surat] = (await kantor.ask("abk.get", { jabatanId: penyusun.id })).tugas;
    await kantor.ask("tugas.save", { jabatanId: penyusun.id, ubah: [{ id: "surat", revision: surat?.revision ?? 0, volume: 900 }] });
    const kini = () => kantor.ask("skenario.pakai", { id: skenario.id, revision: 2 });
    await expect(kini()).rejects.toSatisfy((galat) => codeOf(galat) === "scenarioConflict");
  });

  it("takes no further change, name or multiplication, and cannot be adopted or brought in line again", async () => {
    const { kantor, skenario, ubah, pakai } = await kantorBerbukti();
    await pakai();
    const pilihan = { unitId: null, jabatanId: null, cari: "" };
    const tindakan = [
      ubah("surat", { volume: 500 }),
      kantor.ask("skenario.kalikan", { id: skenario.id, pilihan, yang: "volume", faktor: 0.5 }),
      kantor.ask("skenario.save", { id: skenario.id, revision: 2, nama: "Lain", catatan: "", profilId: null }),
      kantor.ask("skenario.selaraskan", { id: skenario.id, revision: 2 }),
      kantor.ask("skenario.pakai", { id: skenario.id, revision: 2 }),
    ];
    const hasil = await Promise.all(tindakan.map((satu) => satu.then(() => "diterima", codeOf)));
    expect(hasil).toEqual(tindakan.map(() => "scenarioAdopted"));
  });
});

describe("the list of scenarios", () => {
  it("tells conflicts and effect of open ones, and of an adopted one only what it was: it is the original now", async () => {
    const { kantor, penyusun, skenario, ubah, pakai } = await kantorBerbukti();
    const lain = await kantor.ask("skenario.save", { nama: "Belum", catatan: "", profilId: null });
    await kantor.ask("skenario.ubah", { id: lain.id, ubahan: [{ tugasId: "laporan", revision: null, ...TANPA, volume: 5 }] });
    await ubah("surat", { volume: 500 });
    await pakai();
    await kantor.ask("tugas.save", { jabatanId: penyusun.id, ubah: [{ id: "laporan", revision: 2, volume: 7 }] });
    const daftar = (await kantor.ask("skenario.list", {})).skenario;
    expect(daftar.map(({ id, jumlahUbahan, jumlahBentrok, pengaruh }) => [id, jumlahUbahan, jumlahBentrok, pengaruh === null])).toEqual([
      [lain.id, 1, 1, false],
      [skenario.id, 1, 0, true],
    ]);
  });

  it("says under which profile each computes: its own, else the one in force", async () => {
    const { kantor, skenario } = await kantorBerbukti();
    const { profil, aktifId } = await kantor.ask("profil.list", {});
    const lain = profil.find(({ id }) => id !== aktifId);
    const berprofil = await kantor.ask("skenario.save", { nama: "Lain", catatan: "", profilId: lain?.id ?? null });
    const menurut = async (id: string) => (await kantor.ask("skenario.get", { id })).profil.id;
    expect([await menurut(skenario.id), await menurut(berprofil.id)]).toEqual([aktifId, lain?.id]);
  });

  it("stands in the history by the name of the scenario", async () => {
    const { kantor, skenario, ubah } = await kantorBerbukti();
    await kantor.ask("skenario.save", { id: skenario.id, revision: 1, nama: "Andai kata", catatan: "", profilId: null });
    await ubah("surat", { volume: 500 });
    await kantor.ask("skenario.pakai", { id: skenario.id, revision: 2 });
    await kantor.ask("skenario.remove", { id: skenario.id, revision: 3 });
    expect((await kantor.ask("history.list", { jumlah: 4 })).langkah.map(({ kalimat }) => kalimat)).toEqual([
      "Hapus skenario Andai kata",
      "Pakai skenario Andai kata",
      "Ubah tugas dalam skenario Andai kata",
      "Ubah keterangan skenario Andai kata",
    ]);
  });
});

describe("a change of a scenario", () => {
  it("shows a moved task in the form that it leaves and in the one that it joins, with the jabatan that it comes from", async () => {
    const { kantor, penyusun, arsip, skenario, ubah } = await kantorBerbukti();
    await ubah("surat", { jabatanId: arsip.id });
    const tugas = async (jabatanId: string) =>
      (await kantor.ask("skenario.tugas", { id: skenario.id, jabatanId })).map((satu) => [satu.tugas.id, satu.jabatanAsal, satu.revision]);
    const [pindah, tetap] = await tugas(penyusun.id);
    // The one that moves has a revision of its own, the other was never changed.
    expect([pindah, tetap]).toEqual([
      ["surat", "Penyusun", expect.any(Number)],
      ["laporan", "Penyusun", null],
    ]);
    expect(await tugas(arsip.id)).toEqual([pindah]);
  });

  it("by a factor keeps the move that the scenario said before", async () => {
    const { kantor, arsip, skenario, ubah } = await kantorBerbukti();
    await ubah("surat", { jabatanId: arsip.id });
    const pilihan = { unitId: null, jabatanId: null, cari: "surat" };
    await kantor.ask("skenario.kalikan", { id: skenario.id, pilihan, yang: "volume", faktor: 0.5 });
    const [satu] = (await kantor.ask("skenario.get", { id: skenario.id })).ubahan;
    expect(satu).toMatchObject({ tugasId: "surat", volume: 500, jabatanId: arsip.id, normaWaktuMenit: null });
  });

  it("tried out at once is refused for a task that is not there, and leaves no scenario behind", async () => {
    const { kantor } = await kantorBerbukti();
    const coba = kantor.ask("skenario.coba", { nama: "Coba", tugasId: ["surat", "hilang"], yang: "volume", faktor: 2 });
    await expect(coba).rejects.toSatisfy((galat) => codeOf(galat) === "notFound");
    expect((await kantor.ask("skenario.list", {})).skenario).toHaveLength(1);
  });

  it("names three of the tasks that a choice meets, however many they are", async () => {
    const { kantor, penyusun } = await kantorBerbukti();
    const satu = { satuanHasil: "naskah", volume: 1, periode: "tahun" as const, normaWaktuMenit: 1, keterangan: "" };
    const tambah = ["c", "d"].map((id, nomor) => ({ id, urutan: 3 + nomor, uraian: `Menyusun ${id}`, ...satu }));
    await kantor.ask("tugas.save", { jabatanId: penyusun.id, tambah });
    const cocok = await kantor.ask("skenario.cocok", { unitId: null, jabatanId: null, cari: "" });
    expect([cocok.jumlah, cocok.contoh.length]).toEqual([4, 3]);
  });

  it("is refused for a task that is not there and for a jabatan that is not there", async () => {
    const { ubah } = await kantorBerbukti();
    await expect(ubah("hilang", { volume: 5 })).rejects.toSatisfy((galat) => codeOf(galat) === "notFound");
    await expect(ubah("surat", { jabatanId: "hilang" })).rejects.toSatisfy((galat) => codeOf(galat) === "notFound");
  });

  it("is taken back also when its task is gone by now", async () => {
    const { kantor, penyusun, skenario, ubah } = await kantorBerbukti();
    await ubah("surat", { volume: 500 });
    const diubah = (await kantor.ask("skenario.tugas", { id: skenario.id, jabatanId: penyusun.id })).find(
      ({ tugas }) => tugas.id === "surat",
    );
    await kantor.ask("tugas.save", { jabatanId: penyusun.id, hapus: [{ id: "surat", revision: 2 }] });
    await kantor.ask("skenario.ubah", { id: skenario.id, ubahan: [{ tugasId: "surat", revision: diubah?.revision ?? null, ...TANPA }] });
    expect((await kantor.ask("skenario.get", { id: skenario.id })).ubahan).toEqual([]);
  });

  it("by a factor narrows to unit, jabatan and words together, and says how many tasks it meets", async () => {
    const { kantor, penyusun, arsip } = await kantorBerbukti();
    const cocok = async (jabatanId: string | null, cari: string, unitId: string | null = null) =>
      (await kantor.ask("skenario.cocok", { unitId, jabatanId, cari })).jumlah;
    expect([await cocok(null, ""), await cocok(penyusun.id, ""), await cocok(arsip.id, "")]).toEqual([2, 2, 0]);
    expect([await cocok(null, "surat menyusun"), await cocok(null, "menyusun rapat"), await cocok(null, "", "unit lain")]).toEqual([
      1, 0, 0,
    ]);
  });
});
