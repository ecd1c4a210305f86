import { describe, expect, it } from "vitest";
import { computeKesenjangan } from "../../../core/kompetensi/kesenjangan";
import { computeKesiapan, jalanPelatihan } from "../../../core/kompetensi/kesiapan";
import { penilaianTerpilih } from "../../../core/kompetensi/penilaian";
import type { PelatihanTersedia } from "../../../core/kompetensi/soal-termurah";
import { standarJabatan } from "../../../core/kompetensi/standar";
import { periksaSyarat } from "../../../core/kompetensi/syarat-jabatan";
import { sifatAturan } from "../../../core/penempatan/aturan";
import { periksaGolongan } from "../../../core/penempatan/aturan-jabatan";
import { periksaMenjelangPensiun } from "../../../core/penempatan/aturan-waktu";
import type { JabatanDicari, OrangDinilai } from "../../../core/penempatan/fakta";
import { NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";
import { tambahBulan } from "../../../core/penempatan/tambah-bulan";
import { NILAI_STANDAR, hari, sembilan } from "./bahan";

const PER = hari("2026-11-26");
const KASUB: JabatanDicari = {
  id: "kasub",
  nama: "Kepala Subbagian",
  unitId: "subbagian",
  jenis: "pengawas",
  jenjang: null,
  kelas: 9,
  pendidikanMinimum: "",
  programStudi: [],
  diklat: [],
  pengalaman: [],
  sisaMasaBulan: 24,
  atasan: ["sekretaris"],
};
const SIFAT = sifatAturan(NILAI_TANPA_KANTOR, PER);
const ANGGAPAN = { tingkat: 1, jp: 120, jpPerTingkat: 20 };

/** Where a post is held does not matter to the rules that are looked at here. */
const DI = { nama: "Penelaah", unitId: "subbagian" };

/** Somebody to whom nothing stands in the way of becoming a pengawas. */
const ORANG: OrangDinilai = {
  dibatasi: null,
  diklat: [],
  status: "PNS",
  golongan: "III/c",
  tingkatPendidikan: "S-1/Sarjana",
  tanggalLahir: hari("1985-04-10"),
  jenis: "pelaksana",
  jenjang: null,
  kelas: 7,
  namaJabatan: "Penelaah",
  pendidikan: "S-1 ILMU HUKUM",
  tmtJabatan: hari("2022-11-26"),
  asal: null,
  kerabat: [],
  tugasBelajar: false,
  masa: [{ ...DI, jenis: "pelaksana", jenjang: null, sejak: hari("2022-11-26"), sampai: null }],
  memangku: true,
  tertahan: false,
  kinerjaBaik: true,
};

describe("what a post asks beside competency", () => {
  const temuan = (ubahan: Partial<OrangDinilai>, jabatan: Parameters<typeof periksaSyarat>[0] = KASUB) =>
    periksaSyarat(jabatan, { ...ORANG, ...ubahan }, { per: PER, sifat: SIFAT }).map(
      ({ jenis, tingkat, keadaan }) => `${jenis} ${keadaan === "belumDiketahui" ? keadaan : tingkat}`,
    );

  it("is met by a PNS with S-1, III/c, four years as pelaksana to the day, and good ratings", () => {
    expect(temuan({})).toEqual([]);
  });

  it.each([
    [{ tertahan: true }, "perkara tahan"],
    [{ tertahan: null }, "perkara belumDiketahui"],
    [{ memangku: false }, "kedudukan tahan"],
    [{ status: "PPPK", golongan: "IX", namaJabatan: "KEPALA  SUBBAGIAN" }, "status tahan"],
    [{ tingkatPendidikan: "SLTA" }, "pendidikan tahan"],
    [{ tingkatPendidikan: "Diploma II" }, "pendidikan tahan"],
    [{ tingkatPendidikan: "" }, "pendidikan belumDiketahui"],
    [{ golongan: "III/a" }, "golongan ingat"],
    [{ golongan: "IV/a" }, "golongan ingat"],
    [{ kinerjaBaik: false }, "kinerja tahan"],
    [{ kinerjaBaik: null }, "kinerja belumDiketahui"],
    [{ tmtJabatan: hari("2024-11-27") }, "masaJabatan ingat"],
    [{ tmtJabatan: hari("2021-11-25") }, "masaTerlama ingat"],
    [{ masa: [{ ...DI, jenis: "pelaksana", jenjang: null, sejak: hari("2022-11-27"), sampai: null }] }, "pengalaman tahan"],
    [{ tugasBelajar: true }, "tugasBelajar tahan"],
    [{ jenis: "administrator", masa: [{ ...DI, jenis: "administrator", jenjang: null, sejak: null, sampai: null }] }, "jenjang tahan"],
    [{ jenis: "fungsional", jenjang: "ahliMadya" }, "jenjang tahan"],
    [{ kelas: 10 }, "kelas tahan"],
    [{ asal: { pemangku: 3, kebutuhan: 3 } }, "asal ingat"],
    [{ kerabat: [{ nama: "Ani", jabatanId: "sekretaris", unitId: "sekretariat", atasan: [] }] }, "konflik ingat"],
    [{ kerabat: [{ nama: "Ani", jabatanId: "staf", unitId: "lain", atasan: ["kasub", "sekretaris"] }] }, "konflik ingat"],
    [{ kerabat: [{ nama: "Ani", jabatanId: "staf", unitId: "subbagian", atasan: [] }] }, "konflik ingat"],
  ] as const)("of one with %o says %s", (ubahan, kata) => {
    expect(temuan(ubahan as Partial<OrangDinilai>)).toEqual([kata]);
  });

  it("says nothing of the same height, a class not lower, a source with one to spare, and relatives elsewhere", () => {
    expect(
      temuan({
        jenis: "fungsional",
        jenjang: "ahliMuda",
        masa: [{ ...DI, jenis: "fungsional", jenjang: "ahliMuda", sejak: hari("2022-11-26"), sampai: null }],
        kelas: 9,
        asal: { pemangku: 4, kebutuhan: 3 },
        kerabat: [{ nama: "Ani", jabatanId: "staf-lain", unitId: "lain", atasan: ["kasub-lain", "sekretaris"] }],
      }),
    ).toEqual([]);
  });

  it("takes the golongan of the eselon that the name of a post says, and of both where it says none", () => {
    const golongan = (nama: string, milik: string) => {
      const hasil = periksaGolongan({ ...KASUB, nama }, { ...ORANG, golongan: milik });
      return [hasil?.keadaan, hasil?.perlu];
    };
    expect(golongan("Kepala Subbagian (Eselon IV.a)", "III/b")).toEqual(["gagal", "III/c sampai III/d"]);
    expect(golongan("Kepala Subbagian Eselon IV/b", "III/d")).toEqual(["gagal", "III/b sampai III/c"]);
    expect(golongan("Kepala Subbagian", "III/b")).toEqual([
      "lulus",
      "III/b sampai III/d (gabungan eselon IV.a dan IV.b; nama jabatannya tidak menyebut eselon)",
    ]);
    const sekretaris = { ...KASUB, jenis: "jpt", nama: "Sekretaris KPU Provinsi (eselon II a)" } as const;
    expect(periksaGolongan(sekretaris, { ...ORANG, golongan: "IV/d" })?.keadaan).toBe("lulus");
  });

  it("compares what she studied with the programmes asked for, and asks where hers is not known", () => {
    const hukum = { ...KASUB, programStudi: ["S-1 ILMU HUKUM", "S-1 ILMU POLITIK"] };
    expect(temuan({ pendidikan: "Sarjana Hukum" }, hukum)).toEqual([]);
    expect(temuan({ pendidikan: "S-1 SOSIOLOGI" }, hukum)).toEqual(["bidang ingat"]);
    expect(temuan({ pendidikan: "S-1 SOSIOLOGI", namaJabatan: null }, { ...hukum, jenis: "fungsional" })).toEqual([
      "bidangFungsional tahan",
      "ujiFungsional belumDiketahui",
    ]);
    expect(temuan({ pendidikan: "S-1" }, hukum)).toEqual(["bidang belumDiketahui"]);
  });

  it("lets nobody older than 53 into a jabatan fungsional ahli muda from another post, and whoever rises within it at any age", () => {
    const ahliMuda: JabatanDicari = { ...KASUB, jenis: "fungsional", jenjang: "ahliMuda", nama: "Perencana Ahli Muda" };
    const uji = "ujiFungsional belumDiketahui";
    // 53 until the day before 26 November 2026, then 54.
    expect(temuan({ tanggalLahir: hari("1972-11-27") }, ahliMuda)).toEqual([uji]);
    expect(temuan({ tanggalLahir: hari("1972-11-26") }, ahliMuda)).toEqual(["usiaFungsional tahan", uji]);
    expect(temuan({ tanggalLahir: null }, ahliMuda)).toEqual(["usiaFungsional belumDiketahui", uji, "pensiun belumDiketahui"]);
    const perencana = { jenis: "fungsional", jenjang: "ahliPertama", namaJabatan: "Perencana Ahli Pertama" } as const;
    expect(temuan({ ...perencana, tanggalLahir: hari("1972-11-26") }, ahliMuda)).toEqual([]);
  });

  it("follows what the office makes of a rule: jenjang told only, kelas not asked, golongan in the way", () => {
    const sifat = { ...SIFAT, jenjang: "anjuran", kelas: "mati", golongan: "keras" } as const;
    const orang = { ...ORANG, jenis: "fungsional", jenjang: "ahliMadya", kelas: 11, golongan: "IV/a" } as const;
    expect(periksaSyarat(KASUB, orang, { per: PER, sifat }).map(({ jenis, tingkat }) => [jenis, tingkat])).toEqual([
      ["jenjang", "ingat"],
      ["golongan", "tahan"],
    ]);
  });

  it("takes D-III for a pengawas, unless the informasi jabatan asks for more", () => {
    expect(temuan({ tingkatPendidikan: "Diploma III/Sarjana Muda" })).toEqual([]);
    expect(temuan({ tingkatPendidikan: "Diploma III/Sarjana Muda" }, { ...KASUB, pendidikanMinimum: "S-1/Sarjana" })).toEqual([
      "pendidikan tahan",
    ]);
  });

  it("warns of a pension that begins within two years: born 30 November 1970, 58 in November 2028, from 1 December 2028", () => {
    expect(temuan({ tanggalLahir: hari("1970-11-30") })).toEqual([]);
    // Born a month earlier: from 1 November 2028, within two years of 26 November 2026.
    expect(temuan({ tanggalLahir: hari("1970-10-31") })).toEqual(["menjelangPensiun ingat"]);
    // From 1 December 2026 to 1 December 2028 there are 24 months, which is not fewer than are wished for; of 25 they fall short.
    const sisa = (sisaMasaBulan: number) =>
      periksaMenjelangPensiun({ ...KASUB, sisaMasaBulan }, { ...ORANG, tanggalLahir: hari("1970-11-30") }, hari("2026-12-01"))?.keadaan;
    expect([sisa(24), sisa(25)]).toEqual(["lulus", "gagal"]);
  });

  it("needs no experience of who holds a post of the kind, and no golongan of a PPPK for a jabatan fungsional", () => {
    expect(
      temuan({ jenis: "pengawas", masa: [{ ...DI, jenis: "pengawas", jenjang: null, sejak: hari("2025-01-01"), sampai: null }] }),
    ).toEqual([]);
    expect(
      temuan(
        { status: "PPPK", golongan: "IX", jenis: "fungsional", jenjang: "ahliPertama", namaJabatan: "Perencana" },
        { ...KASUB, id: "jf", jenis: "fungsional", jenjang: "ahliPertama", nama: "Perencana" },
      ),
    ).toEqual([]);
  });

  it("says from when experience suffices: three years now, four in twelve months", () => {
    const [satu] = periksaSyarat(
      KASUB,
      { ...ORANG, masa: [{ ...DI, jenis: "pelaksana", jenjang: null, sejak: hari("2023-11-26"), sampai: null }] },
      { per: PER, sifat: SIFAT },
    );
    expect(satu).toMatchObject({ jenis: "pengalaman", keadaan: "gagal", ada: "3.0", perlu: "4", terpenuhi: "2027-11-26" });
    expect([tambahBulan(hari("2026-01-31"), 1), tambahBulan(hari("2026-11-30"), 1)]).toEqual(["2026-03-01", "2026-12-30"]);
  });

  it("says the very day: three years less a day since 27 November 2023 are four on 27 November 2027, not a month later", () => {
    const [satu] = periksaSyarat(
      KASUB,
      { ...ORANG, masa: [{ ...DI, jenis: "pelaksana", jenjang: null, sejak: hari("2023-11-27"), sampai: null }] },
      { per: PER, sifat: SIFAT },
    );
    expect(satu).toMatchObject({ jenis: "pengalaman", keadaan: "gagal", ada: "2.11", terpenuhi: "2027-11-27" });
  });

  it("counts the last day of a post that is over: 1 January 2020 to 31 December 2023 are four years, to the day before are not", () => {
    const dulu = (sampai: string) =>
      temuan({ jenis: null, masa: [{ ...DI, jenis: "pelaksana", jenjang: null, sejak: hari("2020-01-01"), sampai: hari(sampai) }] });
    expect(dulu("2023-12-31")).toEqual([]);
    expect(dulu("2023-12-30")).toEqual(["pengalaman tahan"]);
  });

  it("asks about a post of which nobody knows since when, and does not take it for no experience", () => {
    expect(temuan({ masa: [{ ...DI, jenis: "pelaksana", jenjang: null, sejak: null, sampai: null }] })).toEqual([
      "pengalaman belumDiketahui",
    ]);
  });

  it("calls a post held too long only after five years: from 26 November 2021, not yet on 26 November 2026", () => {
    expect(temuan({ tmtJabatan: hari("2021-11-26") })).toEqual([]);
  });

  it("says on which day two years in a post are complete: from 30 November 2024, on 30 November 2026", () => {
    const [satu] = periksaSyarat(KASUB, { ...ORANG, tmtJabatan: hari("2024-11-30") }, { per: PER, sifat: SIFAT });
    expect(satu).toMatchObject({ jenis: "masaJabatan", terpenuhi: "2026-11-30" });
  });
});

describe("readiness", () => {
  const STANDAR = standarJabatan([KASUB], { baris: [], per: PER, nilai: NILAI_STANDAR }).get("kasub") ?? [];
  const KATALOG: PelatihanTersedia[] = [
    { id: "kom", jp: 24, biaya: 0, biayaKelas: 0, kuota: null, sasaran: [{ kunci: "komunikasi", dariLevel: 1, keLevel: 2 }] },
  ];
  const siap = (level: readonly number[], syarat: Parameters<typeof computeKesiapan>[1] = []) => {
    const penilaian = sembilan(level).slice(0, level.length);
    const hasil = computeKesenjangan(STANDAR, penilaianTerpilih(penilaian, PER, { cara: "terbaru", usangTahun: 3 }).get("budi"));
    return computeKesiapan(hasil, syarat, { per: PER, anggapan: ANGGAPAN, jalan: jalanPelatihan(KATALOG) });
  };

  it("is now without a gap, and within a year with two gaps of one level: 24 JP by the catalogue and 20 assumed", () => {
    expect(siap([2, 2, 2, 2, 2, 2, 2, 2, 2]).keadaan).toBe("siap");
    expect(siap([1, 2, 1, 2, 2, 2, 2, 2, 2])).toMatchObject({ keadaan: "setahun", jp: 44, tingkat: 2 });
  });

  it("is further away with a gap of two levels, or more hours than a year has", () => {
    expect(siap([0, 2, 2, 2, 2, 2, 2, 2, 2]).keadaan).toBe("belum");
    // Six gaps of 20 JP and one of 24 are 144, more than 120.
    expect(siap([1, 1, 1, 1, 1, 1, 1, 2, 2])).toMatchObject({ keadaan: "belum", jp: 144 });
  });

  it("is not known while one competency was not assessed", () => {
    expect(siap([2, 2, 2, 2, 2, 2, 2, 2]).keadaan).toBe("belumDinilai");
  });

  it("within a year waits for what is over by then, and never for what time does not mend", () => {
    const tahan = { jenis: "pengalaman", keadaan: "gagal", tingkat: "tahan", ketentuan: null, ada: "", perlu: "" } as const;
    const penuh = [2, 2, 2, 2, 2, 2, 2, 2, 2];
    expect(siap(penuh, [{ ...tahan, terpenuhi: hari("2027-11-26") }]).keadaan).toBe("setahun");
    expect(siap(penuh, [{ ...tahan, terpenuhi: hari("2027-11-27") }]).keadaan).toBe("tertahan");
    expect(siap(penuh, [{ ...tahan, terpenuhi: null }]).keadaan).toBe("tertahan");
    expect(siap(penuh, [{ ...tahan, tingkat: "ingat", terpenuhi: null }]).keadaan).toBe("siap");
  });
});
