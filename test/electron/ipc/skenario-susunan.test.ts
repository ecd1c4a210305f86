import { describe, expect, it } from "vitest";
import { openKantor, undoLatest, type Ask } from "../open-kantor";

async function siapkan(ask: Ask) {
  const unit = await ask("unit.list", {});
  const cari = (awal: string) => {
    const satu = unit.find(({ nama }) => nama.startsWith(awal));
    if (!satu) throw new Error(awal);
    return satu;
  };
  const { id } = await ask("skenario.save", { nama: "Dua subbagian menjadi satu", catatan: "", profilId: null });
  return { id, teknis: cari("Subbagian Teknis"), parhumas: cari("Subbagian Partisipasi") };
}

describe("a reorganisation in a scenario", () => {
  it("joins two subbagian under a new name, shows need and holders on both sides, and leaves the office as it is", async () => {
    const { ask } = openKantor("contoh");
    const { id, teknis, parhumas } = await siapkan(ask);
    const sebelum = await ask("abk.rekap", {});
    await ask("skenario.susun", { id, ubahan: { jenis: "gabungUnit", sasaranId: parhumas.id, keId: teknis.id } });
    await ask("skenario.susun", { id, ubahan: { jenis: "ubahNamaUnit", sasaranId: teknis.id, nama: "Subbagian Teknis dan Parhumas" } });
    const isi = await ask("skenario.susunan", { id });
    expect(isi.daftar.map(({ nama, ke }) => [nama, ke])).toEqual([
      [parhumas.nama, teknis.nama],
      [teknis.nama, "Subbagian Teknis dan Parhumas"],
    ]);
    expect(isi.sebelum?.anak.length).toBe(4);
    expect(isi.sesudah?.anak.length).toBe(3);
    expect(isi.sesudah?.jumlahCabang.bezetting).toBe(isi.sebelum?.jumlahCabang.bezetting);
    // Both subbagian have a Penelaah Teknis Kebijakan: one is joined with the other, whose holders are those of both.
    const penelaah = isi.jabatan.filter(({ nama }) => nama === "Penelaah Teknis Kebijakan");
    const [satu, lain] = penelaah;
    expect(penelaah.filter(({ sesudah }) => sesudah === null).length).toBe(1);
    expect(penelaah.find(({ sesudah }) => sesudah !== null)?.sesudah?.bezetting).toBe((satu?.bezetting ?? 0) + (lain?.bezetting ?? 0));
    expect(await ask("abk.rekap", {})).toEqual(sebelum);
    const { banding } = await ask("skenario.get", { id });
    expect(banding.skenario[0]?.jumlahUbahan).toBe(2);
    expect(banding.skenario[0]?.jumlah.bezetting).toBe(sebelum.jumlah.bezetting);
  });

  it("says of a change what follows after those before it: the joined subbagian moves with the people of both, today's with its own", async () => {
    const { ask } = openKantor("contoh");
    const { id, teknis, parhumas } = await siapkan(ask);
    await ask("skenario.susun", { id, ubahan: { jenis: "gabungUnit", sasaranId: parhumas.id, keId: teknis.id } });
    const { sesudah } = await ask("skenario.susunan", { id });
    const ubahan = { jenis: "pindahUnit", sasaranId: teknis.id, keId: null } as const;
    // 5 jabatan and 3, of which the two Penelaah Teknis Kebijakan have become one; 7 people and 6.
    const kelak = await ask("susunan.akibat", { ubahan, skenarioId: id });
    expect(kelak.ikut).toMatchObject({ jabatan: 7, pegawai: 13 });
    expect(kelak.ikut.kebutuhan).toBe(sesudah?.anak.find(({ unitId }) => unitId === teknis.id)?.jumlahCabang.kebutuhan);
    expect((await ask("susunan.akibat", { ubahan })).ikut).toMatchObject({ jabatan: 5, pegawai: 7, kebutuhan: 9 });
    await expect(
      ask("susunan.akibat", { ubahan: { jenis: "gabungUnit", sasaranId: parhumas.id, keId: teknis.id }, skenarioId: id }),
    ).rejects.toMatchObject({ code: "notFound" });
  });

  it("is adopted in one step with the tasks that the scenario moves, and undone in one", async () => {
    const { ask } = openKantor("contoh");
    const { id, teknis, parhumas } = await siapkan(ask);
    await ask("skenario.susun", { id, ubahan: { jenis: "gabungUnit", sasaranId: parhumas.id, keId: teknis.id } });
    const { sesudah } = await ask("skenario.susunan", { id });
    const awal = await ask("peta.get", {});
    const { skenario } = await ask("skenario.get", { id });
    await ask("skenario.pakai", { id, revision: skenario.revision });
    const { akar } = await ask("peta.get", {});
    expect(akar?.jumlahCabang).toEqual(sesudah?.jumlahCabang);
    expect(akar?.anak.map(({ unit, jumlahCabang }) => [unit, jumlahCabang])).toEqual(
      sesudah?.anak.map(({ unit, jumlahCabang }) => [unit, jumlahCabang]),
    );
    expect((await ask("unit.list", {})).some(({ id: satu }) => satu === parhumas.id)).toBe(false);
    await undoLatest(ask);
    expect((await ask("peta.get", {})).akar).toEqual(awal.akar);
  });

  it("says what stands against it, is not adopted then, and is brought in line with the office", async () => {
    const { ask } = openKantor("contoh");
    const { id, teknis, parhumas } = await siapkan(ask);
    await ask("skenario.susun", { id, ubahan: { jenis: "pindahUnit", sasaranId: parhumas.id, keId: teknis.id } });
    const { revision } = (await ask("skenario.get", { id })).skenario;
    await ask("unit.save", {
      id: parhumas.id,
      revision: parhumas.revision,
      nama: "Subbagian Parmas",
      indukId: parhumas.indukId,
      kode: null,
    });
    expect((await ask("skenario.susunan", { id })).bentrok).toMatchObject([{ uraian: parhumas.nama, sebab: "sasaranBerubah" }]);
    await expect(ask("skenario.pakai", { id, revision })).rejects.toMatchObject({ code: "scenarioConflict" });
    await ask("skenario.selaraskan", { id, revision });
    const isi = await ask("skenario.susunan", { id });
    expect([isi.bentrok, isi.daftar.map(({ nama }) => nama)]).toEqual([[], ["Subbagian Parmas"]]);
  });

  it("refuses a change that cannot be made after those that are there, and lets go of one", async () => {
    const { ask } = openKantor("contoh");
    const { id, teknis, parhumas } = await siapkan(ask);
    await ask("skenario.susun", { id, ubahan: { jenis: "pindahUnit", sasaranId: parhumas.id, keId: teknis.id } });
    await expect(
      ask("skenario.susun", { id, ubahan: { jenis: "pindahUnit", sasaranId: teknis.id, keId: parhumas.id } }),
    ).rejects.toMatchObject({
      code: "unitCycle",
    });
    const [satu] = (await ask("skenario.susunan", { id })).daftar;
    await ask("skenario.lepasSusunan", { id, ubahan: { id: satu?.id ?? "", revision: satu?.revision ?? 0 } });
    expect((await ask("skenario.susunan", { id })).daftar).toEqual([]);
  });
});
