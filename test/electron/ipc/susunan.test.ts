import { describe, expect, it } from "vitest";
import { openKantor, undoLatest, type Ask } from "../open-kantor";

async function unitBernama(ask: Ask, awal: string) {
  const unit = (await ask("unit.list", {})).find(({ nama }) => nama.startsWith(awal));
  if (!unit) throw new Error(awal);
  return unit;
}

describe("moving units and jabatan", () => {
  it("says first what follows, then moves in one step that is undone in one", async () => {
    const { ask } = openKantor("contoh");
    const teknis = await unitBernama(ask, "Subbagian Teknis");
    const umum = await unitBernama(ask, "Subbagian Keuangan");
    const ubahan = { jenis: "pindahUnit", sasaranId: teknis.id, keId: umum.id } as const;
    const sebelum = await ask("peta.get", {});
    const akibat = await ask("susunan.akibat", { ubahan });
    const { jabatan: rekap } = await ask("abk.rekap", {});
    const milik = rekap.filter(({ unitId }) => unitId === teknis.id);
    expect(akibat.ikut).toMatchObject({
      unit: 0,
      jabatan: milik.length,
      tugas: milik.reduce((jumlah, { jumlahTugas }) => jumlah + jumlahTugas, 0),
      kebutuhan: milik.reduce((jumlah, { kebutuhan }) => jumlah + kebutuhan, 0),
    });
    expect(akibat.orang.length).toBe(akibat.ikut.pegawai);
    expect(akibat.atasan).toEqual([
      {
        jabatan: "Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
        dari: "Sekretaris",
        ke: "Kepala Subbagian Keuangan, Umum, dan Logistik",
      },
    ]);
    expect(await ask("peta.get", {})).toEqual(sebelum);

    await ask("susunan.ubah", { ubahan, revision: akibat.revision });
    const sesudah = await ask("peta.get", {});
    expect((await unitBernama(ask, "Subbagian Teknis")).indukId).toBe(umum.id);
    expect(sesudah.akar?.jumlahCabang).toEqual(sebelum.akar?.jumlahCabang);
    const { langkah } = await ask("history.list", { jumlah: 1 });
    expect(langkah[0]?.kalimat).toBe(`Pindahkan ${teknis.nama} ke ${umum.nama}`);
    await undoLatest(ask);
    expect((await ask("peta.get", {})).akar).toEqual(sebelum.akar);
  });

  it("joins a jabatan with its twin there, people and tasks included, and names it beforehand", async () => {
    const { ask } = openKantor("contoh");
    const semua = await ask("jabatan.list", {});
    const kembar = semua.filter(({ nama }) => nama === "Penelaah Teknis Kebijakan");
    const [dari, ke] = kembar;
    if (!dari || !ke) throw new Error("contoh tanpa kembar");
    const ubahan = { jenis: "pindahJabatan", sasaranId: dari.id, keId: ke.unitId } as const;
    const { kembar: disebut, revision } = await ask("susunan.akibat", { ubahan });
    expect(disebut).toEqual(["Penelaah Teknis Kebijakan"]);
    const dulu = (await ask("abk.rekap", {})).jumlah;
    await ask("susunan.ubah", { ubahan, revision });
    expect((await ask("jabatan.list", {})).length).toBe(semua.length - 1);
    expect((await ask("abk.rekap", {})).jumlah.bezetting).toBe(dulu.bezetting);
  });

  it("refuses a circle, and a move of what was changed since it was seen", async () => {
    const { ask } = openKantor("contoh");
    const akar = await unitBernama(ask, "Sekretariat");
    const teknis = await unitBernama(ask, "Subbagian Teknis");
    const umum = await unitBernama(ask, "Subbagian Keuangan");
    await expect(ask("susunan.akibat", { ubahan: { jenis: "pindahUnit", sasaranId: akar.id, keId: teknis.id } })).rejects.toMatchObject({
      code: "unitCycle",
    });
    const ubahan = { jenis: "pindahUnit", sasaranId: teknis.id, keId: umum.id } as const;
    await expect(ask("susunan.ubah", { ubahan, revision: teknis.revision + 1 })).rejects.toMatchObject({ code: "staleRevision" });
  });
});

describe("the peta jabatan of the office", () => {
  it("comes to the totals of the recap, and is drawn as SVG with its font", async () => {
    const { ask } = openKantor("contoh");
    const { akar, jumlah } = await ask("peta.get", {});
    const { bezetting, kebutuhan, kekurangan, kelebihan, jabatan } = jumlah;
    expect(akar?.jumlahCabang).toMatchObject({ bezetting, kebutuhan, kekurangan, kelebihan, jabatan });
    const { nama, isi } = await ask("peta.svg", {});
    const svg = new TextDecoder().decode(isi);
    expect(nama).toMatch(/^CONTOH Peta jabatan .*\.svg$/u);
    expect(svg).toContain("@font-face");
    expect(svg).toContain("KELOMPOK JABATAN FUNGSIONAL");
    expect(svg.match(/textLength=/gu)?.length).toBe(svg.match(/<text /gu)?.length);
    await expect(ask("peta.svg", { unitId: "hilang" })).rejects.toMatchObject({ code: "notFound" });
  });

  it("is empty before there is a unit", async () => {
    const { ask } = openKantor();
    expect((await ask("peta.get", {})).akar).toBeNull();
  });
});

describe("the peta jabatan as at another day", () => {
  it("takes those who retire off their jabatan on a coming day, and says who they are", async () => {
    const { ask } = openKantor("contoh");
    const kini = await ask("peta.get", {});
    const kelak = await ask("peta.get", { per: `${Number(kini.hariIni.slice(0, 4)) + 15}-12-31` });
    expect(kelak.pensiun.length).toBeGreaterThan(0);
    expect(kelak.jumlah.bezetting).toBe(kini.jumlah.bezetting - kelak.pensiun.length);
    expect([kini.akar?.jumlahCabang.pensiun, kelak.akar?.jumlahCabang.pensiun]).toEqual([0, kelak.pensiun.length]);
    expect(kelak.akar?.jumlahCabang).toMatchObject({ bezetting: kelak.jumlah.bezetting, kebutuhan: kelak.jumlah.kebutuhan });
    const svg = async (per?: string) => new TextDecoder().decode((await ask("peta.svg", { per })).isi);
    const banyak = (isi: string): number =>
      [...isi.matchAll(/>P (\d+) \(pensiun\)</gu)].reduce((jumlah, satu) => jumlah + Number(satu[1]), 0);
    expect([banyak(await svg()), banyak(await svg(kelak.per))]).toEqual([0, kelak.pensiun.length]);
    expect(kelak.akar?.jumlahCabang.bezetting).toBe(kelak.jumlah.bezetting);
    expect(kelak.jumlah.kebutuhan).toBe(kini.jumlah.kebutuhan);
    expect([kini.susunan, kini.pensiun]).toEqual(["kini", []]);
  });

  it("says of a day before the first record that the structure is that of today", async () => {
    const { ask } = openKantor("contoh");
    const lalu = await ask("peta.get", { per: "2020-12-31" });
    expect(lalu.susunan).toBe("tidakTercatat");
    expect(lalu.akar?.anak.length).toBe((await ask("peta.get", {})).akar?.anak.length);
  });
});
