import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import { KEDUDUKAN_HUKUM } from "../../../core/pegawai/kedudukan-hukum";
import { DAFTAR_ISTILAH } from "../../../core/peraturan/istilah";
import { bacaIdKetentuan, ID_KETENTUAN, ketentuan, menurut } from "../../../core/peraturan/register";

const semua = ID_KETENTUAN.map((id) => ({ id, ...ketentuan(id) }));

describe("the register of rule values", () => {
  it("says of every rule without an article what is unsure and how the office settles it", () => {
    const tanpaPasal = semua.filter(({ dasar }) => typeof dasar === "string" || dasar.pasal === null);
    expect(tanpaPasal.length).toBeGreaterThan(20);
    const diam = tanpaPasal.filter(
      ({ dasar, belumPasti }) => dasar !== "tepat" && (!belumPasti?.apa.trim() || !belumPasti.caraMemastikan.trim()),
    );
    expect(diam.map(({ id }) => id)).toEqual([]);
  });

  it("names, for every rule on a text without an article, the text or the office where the article can be had", () => {
    const diBawahNaskah = semua.filter(({ dasar }) => typeof dasar !== "string" && dasar.pasal === null);
    expect(diBawahNaskah.length).toBeGreaterThan(20);
    const tempat = /jdih\.|peraturan\.bpk|lampiran|Manual|WHO|SKB|PP |Setjen|verifikator|BKN/u;
    expect(diBawahNaskah.filter(({ belumPasti }) => !tempat.test(belumPasti?.caraMemastikan ?? "")).map(({ id }) => id)).toEqual([]);
  });

  it("rests the age of retirement, the kinds and the levels of posts on articles that were read", () => {
    const dasarnya = (["bup-jabatan", "bup-fungsional", "jenis-jabatan", "jenjang-fungsional"] as const).map((id) => {
      const { dasar, keyakinan } = ketentuan(id);
      return [typeof dasar === "string" ? dasar : `${dasar.peraturan}: ${dasar.pasal}`, keyakinan];
    });
    expect(dasarnya).toEqual([
      ["uu-20-2023: Pasal 55 huruf a dan huruf b angka 2", "terverifikasi"],
      ["pp-11-2017: Pasal 239 ayat (2)", "terverifikasi"],
      ["uu-20-2023: Pasal 13, Pasal 14, dan Pasal 18 ayat (1)", "terverifikasi"],
      ["pp-11-2017: Penjelasan Pasal 69 ayat (2) dan ayat (3)", "terverifikasi"],
    ]);
  });

  it("says of every rule that was not read in a text what is unsure", () => {
    const diam = semua.filter(({ keyakinan, belumPasti }) => keyakinan !== null && keyakinan !== "terverifikasi" && belumPasti === null);
    expect(diam.map(({ id }) => id)).toEqual([]);
  });

  it("has an article that is a text, a meaning that is a sentence, and a source, for each", () => {
    const kosong = semua.filter(
      ({ arti, sumber, dasar }) =>
        !/^\p{Lu}.*\.$/su.test(arti) || sumber.trim().length < 10 || (typeof dasar !== "string" && dasar.pasal?.trim() === ""),
    );
    expect(kosong.map(({ id }) => id)).toEqual([]);
  });

  it("gives a bound of the product's own no confidence in a law", () => {
    const milik = semua.filter(({ bidang }) => bidang === "batasTepat");
    expect(milik.map(({ dasar, keyakinan }) => [dasar, keyakinan])).toEqual(milik.map(() => ["tepat", null]));
    expect(semua.filter(({ dasar }) => dasar === "tepat")).toEqual(milik);
  });

  it("is read by id, and an address that names no rule is none", () => {
    expect(menurut("wke-1250-jam")).toBe(75_000);
    expect(bacaIdKetentuan("wke-1250-jam")).toBe("wke-1250-jam");
    expect(bacaIdKetentuan("wke-9999-jam")).toBeNull();
  });

  it("makes up the year of either family from its days and weeks", () => {
    expect(menurut("wke-1250-hari") * menurut("wke-1250-sehari")).toBe(75_000);
    expect(menurut("wke-1250-minggu") * menurut("wke-1250-seminggu")).toBe(75_000);
    expect(12 * menurut("wke-1250-sebulan")).toBe(75_000);
    expect(menurut("wke-1200-hari") * menurut("wke-1200-sehari")).toBe(72_000);
    expect(menurut("wke-1200-minggu") * menurut("wke-1200-seminggu")).toBe(72_000);
    expect(12 * menurut("wke-1200-sebulan")).toBe(72_000);
  });
});

describe("what is built from the register", () => {
  it("are the two profiles as they were before, down to their printed names", () => {
    expect(PROFIL_BAWAAN).toEqual([
      {
        id: "permenpanrb-1-2020",
        nama: "PermenPAN-RB 1/2020 (1.250 jam)",
        dasar: "PermenPAN-RB 1/2020: 250 hari x 5 jam = 1.250 jam = 75.000 menit setahun",
        berlakuSejak: "2020-01-01",
        keyakinan: "sekunder",
        waktuKerjaEfektifMenit: 75_000,
        perhitungan: null,
        konversi: "setahunkan",
        hariPerTahun: 250,
        mingguPerTahun: 50,
        wkeHariMenit: 300,
        wkeMingguMenit: 1_500,
        wkeBulanMenit: 6_250,
        pembulatan: "setengahKeAtas",
        minimumSatu: false,
      },
      {
        id: "perka-bkn-19-2011",
        nama: "Perka BKN 19/2011 (1.200 jam)",
        dasar: "Perka BKN 19/2011: 240 hari x 5 jam = 1.200 jam = 72.000 menit setahun",
        berlakuSejak: "2011-01-01",
        keyakinan: "terverifikasi",
        waktuKerjaEfektifMenit: 72_000,
        perhitungan: null,
        konversi: "setahunkan",
        hariPerTahun: 240,
        mingguPerTahun: 48,
        wkeHariMenit: 300,
        wkeMingguMenit: 1_500,
        wkeBulanMenit: 6_000,
        pembulatan: "setengahKeAtas",
        minimumSatu: false,
      },
    ]);
  });

  it("are 34 values of kedudukan hukum: two that hold a post, eight switches, 24 that do not", () => {
    const banyak = (memangku: string): number => KEDUDUKAN_HUKUM.filter((satu) => satu.memangku === memangku).length;
    expect([banyak("ya"), banyak("sakelar"), banyak("tidak"), KEDUDUKAN_HUKUM.length]).toEqual([2, 8, 24, 34]);
    expect(KEDUDUKAN_HUKUM.find(({ kode }) => kode === "cltn")?.ejaan).toEqual(["Cuti luar tanggungan negara", "CLTN"]);
    // A spelling under a code that no rule knows would be lost without a word.
    expect(KEDUDUKAN_HUKUM.filter(({ ejaan }) => ejaan.length > 0)).toHaveLength(33);
  });
});

describe("the glossary", () => {
  it("explains each term once, by alphabet, with the rules behind it", () => {
    const nama = DAFTAR_ISTILAH.map(({ istilah }) => istilah);
    expect(nama).toEqual(nama.toSorted((a, b) => a.localeCompare(b, "id")));
    expect(new Set(nama).size).toBe(nama.length);
    expect(DAFTAR_ISTILAH.filter(({ arti, ketentuan: aturan }) => arti === "" || aturan.length === 0)).toEqual([]);
  });
});
