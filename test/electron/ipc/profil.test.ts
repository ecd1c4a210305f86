import { describe, expect, it } from "vitest";
import type { Input } from "../../../core/contract/procedures";
import { openKantor } from "../open-kantor";

const KANTOR_KAMI: Input<"profil.save"> = {
  nama: "Kantor kami",
  dasar: "Keputusan Sekretaris",
  berlakuSejak: "2026-01-01",
  keyakinan: "belumTerverifikasi",
  waktuKerjaEfektifMenit: 72_000,
  hariPerTahun: 240,
  mingguPerTahun: 48,
  pembulatan: "setengahKeAtas",
  minimumSatu: false,
};
/** Kemenag's year: 235 days of 7.5 hours less a quarter. */
const KEMENAG = {
  tahun: null,
  hariKerjaSeminggu: 5,
  hariKalender: 365,
  hariAkhirPekan: 104,
  hariLibur: 14,
  cutiBersama: 0,
  cutiTahunan: 12,
  menitPerHari: 450,
  kelonggaranPersen: 25,
} as const;

describe("ABK profiles", () => {
  it("come with a new file with effective times of day, week and month of their own", async () => {
    const { profil } = await openKantor().ask("profil.list", {});
    expect(
      new Map(
        profil.map((satu) => [satu.id, [satu.wkeHariMenit, satu.wkeMingguMenit, satu.wkeBulanMenit, satu.konversi, satu.perhitungan]]),
      ),
    ).toEqual(
      new Map([
        ["permenpanrb-1-2020", [300, 1_500, 6_250, "setahunkan", null]],
        ["perka-bkn-19-2011", [300, 1_500, 6_000, "setahunkan", null]],
      ]),
    );
  });

  it("get those times from their year when nobody gave them", async () => {
    const kantor = openKantor();
    expect(await kantor.ask("profil.save", KANTOR_KAMI)).toMatchObject({ wkeHariMenit: 300, wkeMingguMenit: 1_500, wkeBulanMenit: 6_000 });
    expect(await kantor.ask("profil.save", { ...KANTOR_KAMI, wkeBulanMenit: 6_240 })).toMatchObject({ wkeBulanMenit: 6_240 });
  });

  it("keep the figures of a computed year, and refuse a year that those figures do not give", async () => {
    const kantor = openKantor();
    const isi = { ...KANTOR_KAMI, hariPerTahun: 235, mingguPerTahun: 47, perhitungan: KEMENAG };
    await expect(kantor.ask("profil.save", isi)).rejects.toMatchObject({ code: "invalidInput" });
    const tersimpan = await kantor.ask("profil.save", { ...isi, waktuKerjaEfektifMenit: 79_313 });
    await kantor.restart();
    expect((await kantor.ask("profil.list", {})).profil.find(({ id }) => id === tersimpan.id)?.perhitungan).toEqual(KEMENAG);
    const [langkah] = (await kantor.ask("history.list", {})).langkah;
    expect(langkah?.kalimat).toBe("Tambah aturan hitung Kantor kami");
  });
});

describe("profiles side by side", () => {
  it("show every jabatan under each, mark the one that differs, and leave the profile in force alone", async () => {
    const kantor = openKantor();
    const unit = await kantor.ask("unit.save", { nama: "Subbagian", indukId: null, kode: null });
    const jabatan = await kantor.ask("jabatan.save", {
      unitId: unit.id,
      nama: "Pengelola",
      jenis: "pelaksana",
      jenjang: null,
      kelas: 6,
      kode: null,
      indukId: null,
    });
    // 300 x 250 = 75,000 minutes: one person of 75,000, and 1.5 with 37,000 more; of 72,000 the same work is 240 days.
    const tugas = (id: string, volume: number, periode: "hari" | "tahun") => ({
      id,
      urutan: 0,
      uraian: id,
      satuanHasil: "dokumen",
      volume,
      periode,
      normaWaktuMenit: 1,
      keterangan: "",
    });
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [tugas("a", 300, "hari"), tugas("b", 36_000, "tahun")] });
    const {
      profil,
      jabatan: baris,
      jumlah,
    } = await kantor.ask("profil.compare", { profilId: ["permenpanrb-1-2020", "perka-bkn-19-2011"] });
    expect(profil.map(({ id }) => id)).toEqual(["permenpanrb-1-2020", "perka-bkn-19-2011"]);
    expect(baris.map(({ nama, berbeda, hasil }) => [nama, berbeda, hasil.map((satu) => [satu.kebutuhanMentah, satu.kebutuhan])])).toEqual([
      [
        "Pengelola",
        true,
        [
          [1.48, 1],
          [1.5, 2],
        ],
      ],
    ]);
    expect(jumlah.map(({ kebutuhan }) => kebutuhan)).toEqual([1, 2]);
    expect((await kantor.ask("abk.rekap", { profilId: "perka-bkn-19-2011" })).jumlah.kebutuhan).toBe(2);
    expect((await kantor.ask("abk.rekap", {})).jumlah.kebutuhan).toBe(1);
    await expect(kantor.ask("profil.compare", { profilId: ["tidak-ada"] })).rejects.toMatchObject({ code: "notFound" });
  });
});
