import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import {
  atasanPada,
  irisanPegawai,
  jabatanPada,
  pendidikanPada,
  penugasanPada,
  TANPA_FAKTA,
  type FaktaAtasan,
  type FaktaJabatan,
  type FaktaOrang,
  type FaktaPendidikan,
  type IdentitasPegawai,
} from "../../../core/pegawai/fakta";
import { derajatPendidikan } from "../../../core/pegawai/tingkat-pendidikan";

const hari = (teks: string): PlainDate => teks as PlainDate;
const atau = (teks: string | null): PlainDate | null => teks as PlainDate | null;

const SARI: IdentitasPegawai = {
  id: "sari",
  nip: "199001012015032001",
  nama: "SARI",
  gelarDepan: "",
  gelarBelakang: "",
  tempatLahir: "",
  tanggalLahir: hari("1990-01-01"),
  jenisKelamin: "wanita",
  catatanNip: "",
  revision: 1,
};

const milik = (id: string, sejak: string | null) => ({ id, pegawaiId: "sari", sejak: atau(sejak) });

function pos(id: string, sejak: string | null, lain: Partial<FaktaJabatan> = {}): FaktaJabatan {
  return { ...milik(id, sejak), jenis: "definitif", jabatanId: id, namaJabatan: "", sampai: null, nomorSk: "", ...lain };
}

const didik = (id: string, tingkat: string, tahunLulus: number | null): FaktaPendidikan => ({
  ...milik(id, null),
  tingkatPendidikan: tingkat,
  pendidikan: id,
  tahunLulus,
  lembaga: "",
});

const FAKTA: FaktaOrang = {
  ...TANPA_FAKTA,
  riwayatStatus: [
    { ...milik("s1", "2015-03-01"), status: "CPNS", akhirKontrak: null, nomorSk: "" },
    { ...milik("s2", "2016-04-01"), status: "PNS", akhirKontrak: null, nomorSk: "" },
  ],
  riwayatGolongan: [
    { ...milik("g2", "2019-04-01"), golongan: "III/b", masaKerjaTahun: 4, masaKerjaBulan: 1, nomorSk: "" },
    { ...milik("g1", "2015-03-01"), golongan: "III/a", masaKerjaTahun: 0, masaKerjaBulan: 0, nomorSk: "" },
  ],
  riwayatKedudukan: [{ ...milik("k1", null), kedudukanHukum: "Aktif", nomorSk: "", catatan: "" }],
  riwayatJabatan: [
    pos("analis", "2016-04-01"),
    pos("arsiparis", "2022-02-28", { sampai: hari("2024-12-31") }),
    pos("kepala", "2026-12-01"),
  ],
};

const pada = (per: string) => irisanPegawai(SARI, FAKTA, hari(per));

describe("a person as at a day", () => {
  it("is not there before the first day of her status, and is from that day on", () => {
    expect(pada("2015-02-28")).toBeNull();
    expect([pada("2015-03-01")?.status, pada("2015-03-02")?.status]).toEqual(["CPNS", "CPNS"]);
  });

  it("has of status and golongan the latest that has begun: the day before, the day, the day after", () => {
    expect(["2016-03-31", "2016-04-01", "2016-04-02"].map((per) => pada(per)?.status)).toEqual(["CPNS", "PNS", "PNS"]);
    expect(["2019-03-31", "2019-04-01", "2019-04-02"].map((per) => pada(per)?.golongan)).toEqual(["III/a", "III/b", "III/b"]);
    expect([pada("2019-03-31")?.tmtGolongan, pada("2019-04-01")?.masaKerjaTahun]).toEqual(["2015-03-01", 4]);
  });

  it("has what is dated nowhere from the beginning on", () => {
    expect([pada("2015-03-01")?.kedudukanHukum, pada("2030-01-01")?.kedudukanHukum]).toEqual(["Aktif", "Aktif"]);
  });

  it("holds a post from its TMT to its last day, and none after it although an earlier one never ended", () => {
    expect(["2022-02-27", "2022-02-28", "2024-12-31", "2025-01-01"].map((per) => pada(per)?.jabatanId)).toEqual([
      "analis",
      "arsiparis",
      "arsiparis",
      null,
    ]);
  });

  it("does not hold a post whose TMT has not come, and says when it begins", () => {
    expect([pada("2026-11-30")?.jabatanId, pada("2026-11-30")?.akan]).toEqual([
      null,
      { jabatanId: "kepala", namaJabatan: "", tmt: "2026-12-01" },
    ]);
    expect([pada("2026-12-01")?.jabatanId, pada("2026-12-01")?.akan]).toEqual(["kepala", null]);
  });

  it("names a post outside the list", () => {
    const luar = pos("x", null, { jabatanId: null, namaJabatan: "Camat" });
    expect(irisanPegawai(SARI, { ...FAKTA, riwayatJabatan: [luar] }, hari("2026-01-01"))).toMatchObject({
      jabatanId: null,
      namaJabatan: "Camat",
      tmtJabatan: null,
    });
  });

  it("has nothing that nobody said", () => {
    const kosong = irisanPegawai(SARI, { ...TANPA_FAKTA, riwayatStatus: FAKTA.riwayatStatus }, hari("2026-01-01"));
    expect(kosong).toMatchObject({
      golongan: null,
      tingkatPendidikan: "",
      tahunLulus: null,
      kedudukanHukum: "",
      jabatanId: null,
      akan: null,
    });
  });
});

describe("of two facts of one day", () => {
  it("the greater id counts, in whatever order they come", () => {
    const dua = [pos("b", "2020-01-01"), pos("a", "2020-01-01")];
    expect([jabatanPada(dua, hari("2020-01-01"))?.id, jabatanPada(dua.toReversed(), hari("2020-01-01"))?.id]).toEqual(["b", "b"]);
  });
});

describe("posts beside her own", () => {
  const plt = pos("plt", "2025-01-01", { jenis: "plt", sampai: hari("2025-06-30") });
  const rangkap = pos("rangkap", null, { jenis: "rangkap" });

  it("run each from the first to the last day", () => {
    const id = (per: string) => penugasanPada([plt, rangkap, pos("a", null)], hari(per)).map((satu) => satu.id);
    expect(["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01"].map(id)).toEqual([
      ["rangkap"],
      ["plt", "rangkap"],
      ["plt", "rangkap"],
      ["rangkap"],
    ]);
  });

  it("are not her own", () => {
    expect(jabatanPada([plt], hari("2025-03-01"))).toBeNull();
  });
});

describe("her superior", () => {
  it("is the latest until his last day, and nobody after it", () => {
    const atasan: readonly FaktaAtasan[] = [
      { ...milik("1", null), atasanId: "budi", namaAtasan: "", sampai: null },
      { ...milik("2", "2024-01-01"), atasanId: null, namaAtasan: "ANI", sampai: hari("2025-12-31") },
    ];
    expect(["2023-12-31", "2024-01-01", "2025-12-31", "2026-01-01"].map((per) => atasanPada(atasan, hari(per))?.id)).toEqual([
      "1",
      "2",
      "2",
      undefined,
    ]);
  });
});

describe("the education in force", () => {
  it("is the latest by year of graduation until that year begins for another", () => {
    const semua = [didik("sarjana", "S-1/Sarjana", 2014), didik("magister", "S-2", 2020), didik("sma", "SLTA", null)];
    expect(["2013-12-31", "2014-01-01", "2019-12-31", "2020-01-01"].map((per) => pendidikanPada(semua, hari(per))?.id)).toEqual([
      "sma",
      "sarjana",
      "sarjana",
      "magister",
    ]);
  });

  it("counts from its own day where that is known", () => {
    const semua = [didik("sarjana", "S-1", 2014), { ...didik("magister", "S-2", 2020), sejak: hari("2021-05-01") }];
    expect(["2021-04-30", "2021-05-01"].map((per) => pendidikanPada(semua, hari(per))?.id)).toEqual(["sarjana", "magister"]);
  });

  it("is the higher one of two of one year, however the level is spelled", () => {
    expect(pendidikanPada([didik("a", "S2", 2020), didik("b", "SARJANA", 2020)], hari("2026-01-01"))?.id).toBe("a");
    expect([derajatPendidikan("D.III"), derajatPendidikan("s-3/doktor"), derajatPendidikan("Kursus")]).toEqual([7, 10, 0]);
  });
});
