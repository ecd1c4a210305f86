import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";
import { efekKenaikan } from "../../../core/disiplin/efek";
import { tundaHukuman } from "../../../core/orang/tunda-hukuman";
import { kalimatTanggalDepan } from "../../../core/text/orang-tanggal";
import { computeKreditPangkat } from "../../../core/orang/kredit-pangkat";
import { jalanKredit, TABEL_KREDIT, type JenjangKredit } from "../../../core/skp/angka-kredit";
import { aturanKarier, computeTanggalDepan, type JenisTanggalDepan, type KeadaanKarier } from "../../../core/orang/tanggal-depan";

const hari = (teks: string): PlainDate => teks as PlainDate;
const ATURAN = aturanKarier(NILAI_TANPA_KANTOR, hari("2026-01-01"));
const PELAKSANA: KeadaanKarier = {
  status: "PNS",
  tanggalLahir: hari("1980-06-15"),
  jabatan: { nama: "Pengadministrasi", jenis: "pelaksana", jenjang: null },
  golongan: "III/a",
  tmtGolongan: hari("2022-04-01"),
  tingkatPendidikan: "S-1/Sarjana",
  akhirKontrak: null,
  kgb: [],
  angkaKredit: null,
};
const satu = (jenis: JenisTanggalDepan, ubah: Partial<KeadaanKarier>, per = "2026-06-01") => {
  const ada = computeTanggalDepan({ ...PELAKSANA, ...ubah }, hari(per), ATURAN).find((calon) => calon.jenis === jenis);
  return ada && { tanggal: ada.tanggal, lewat: ada.lewat, kode: ada.sebab.kode };
};

describe("the first day of pension", () => {
  it("is that of the month after the 58th birthday of a pelaksana, also when she is born on the first or last day of the month", () => {
    expect(satu("pensiun", {})?.tanggal).toBe("2038-07-01");
    expect(satu("pensiun", { tanggalLahir: hari("1980-06-01") })?.tanggal).toBe("2038-07-01");
    expect(satu("pensiun", { tanggalLahir: hari("1980-06-30") })?.tanggal).toBe("2038-07-01");
  });

  it("of somebody born in December is the first of January of the year after", () => {
    expect(satu("pensiun", { tanggalLahir: hari("1968-12-27") })?.tanggal).toBe("2027-01-01");
  });

  it("of somebody born on 29 February is 1 March, in whatever year", () => {
    expect(satu("pensiun", { tanggalLahir: hari("1972-02-29") })?.tanggal).toBe("2030-03-01");
  });

  it("follows the post: 60 for JPT and ahli madya, 65 for ahli utama", () => {
    const usia = (jenis: "jpt" | "fungsional", jenjang: "ahliMadya" | "ahliUtama" | null) =>
      satu("pensiun", { jabatan: { nama: "J", jenis, jenjang } })?.tanggal;
    expect([usia("jpt", null), usia("fungsional", "ahliMadya"), usia("fungsional", "ahliUtama")]).toEqual([
      "2040-07-01",
      "2040-07-01",
      "2045-07-01",
    ]);
  });

  it("has come on its own day and not on the day before", () => {
    expect(satu("pensiun", {}, "2038-06-30")?.lewat).toBe(false);
    expect(satu("pensiun", {}, "2038-07-01")?.lewat).toBe(true);
  });

  it("cannot be said without birth date, post, or jenjang, and says which", () => {
    const fungsional = { nama: "J", jenis: "fungsional", jenjang: null } as const;
    const kode = [{ tanggalLahir: null }, { jabatan: null }, { jabatan: fungsional }].map((ubah) => satu("pensiun", ubah));
    expect(kode).toEqual([
      { tanggal: null, lewat: false, kode: "tanpaTanggalLahir" },
      { tanggal: null, lewat: false, kode: "tanpaJabatan" },
      { tanggal: null, lewat: false, kode: "tanpaJenjang" },
    ]);
  });
});

describe("the next KGB", () => {
  it("is two years after the last one, whatever the order in which they were entered", () => {
    expect(satu("kgb", { kgb: [hari("2025-03-01"), hari("2021-03-01"), hari("2023-03-01")] })).toEqual({
      tanggal: "2027-03-01",
      lewat: false,
      kode: "kgbBerikut",
    });
  });

  it("after one of 29 February 2024 is 1 March 2026: on 28 February two years are not complete", () => {
    expect(satu("kgb", { kgb: [hari("2024-02-29")] }, "2026-02-28")).toEqual({ tanggal: "2026-03-01", lewat: false, kode: "kgbBerikut" });
    expect(satu("kgb", { kgb: [hari("2024-02-29")] }, "2026-03-01")?.lewat).toBe(true);
  });

  it("is the decided one when a decree names a day after today, and on that day it is the last", () => {
    const kgb = [hari("2024-03-01"), hari("2026-03-01")];
    expect(satu("kgb", { kgb }, "2026-02-28")).toEqual({ tanggal: "2026-03-01", lewat: false, kode: "kgbDitetapkan" });
    expect(satu("kgb", { kgb }, "2026-03-01")).toEqual({ tanggal: "2028-03-01", lewat: false, kode: "kgbBerikut" });
  });

  it("follows the office's own distance", () => {
    const depan = computeTanggalDepan({ ...PELAKSANA, kgb: [hari("2025-03-01")] }, hari("2026-06-01"), { ...ATURAN, kgbTahun: 3 });
    expect(depan.find(({ jenis }) => jenis === "kgb")?.tanggal).toBe("2028-03-01");
  });

  it("is no rule of the PNS for a PPPK, waits for a CPNS, and needs the last one", () => {
    expect(satu("kgb", { status: "PPPK" })?.kode).toBe("kgbPppk");
    expect(satu("kgb", { status: "CPNS" })?.kode).toBe("kgbCpns");
    expect(satu("kgb", {})?.kode).toBe("tanpaKgb");
  });
});

describe("the next golongan", () => {
  it("is four years after the last, on the first of a month", () => {
    expect(satu("golongan", {})).toEqual({ tanggal: "2026-04-01", lewat: true, kode: "reguler" });
    expect(satu("golongan", { tmtGolongan: hari("2022-04-02") })?.tanggal).toBe("2026-05-01");
    expect(satu("golongan", { tmtGolongan: hari("2022-12-02") })?.tanggal).toBe("2027-01-01");
  });

  it("is not past the golongan that the education allows: SLTA III/b, S-1 III/d", () => {
    expect(satu("golongan", { tingkatPendidikan: "SLTA", golongan: "III/a" })?.kode).toBe("reguler");
    expect(satu("golongan", { tingkatPendidikan: "SLTA", golongan: "III/b" })).toEqual({
      tanggal: null,
      lewat: false,
      kode: "mentokPendidikan",
    });
    expect(satu("golongan", { golongan: "III/c" })?.kode).toBe("reguler");
    expect(satu("golongan", { golongan: "III/d" })?.kode).toBe("mentokPendidikan");
    expect(satu("golongan", { tingkatPendidikan: "tidak tertulis", golongan: "III/d" })?.kode).toBe("reguler");
  });

  it("of a structural post may come earlier as pilihan, and education does not bound it", () => {
    const jabatan = { nama: "Kepala Subbagian", jenis: "pengawas", jenjang: null } as const;
    expect(satu("golongan", { jabatan, golongan: "III/d" })).toEqual({ tanggal: "2026-04-01", lewat: true, kode: "regulerPilihan" });
  });

  it("of a jabatan fungsional follows angka kredit", () => {
    const jabatan = { nama: "Pranata Komputer", jenis: "fungsional", jenjang: "ahliPertama" } as const;
    expect(satu("golongan", { jabatan })?.kode).toBe("angkaKreditBelum");
    const angkaKredit = { tanggal: hari("2028-01-01"), jumlah: 30, perlu: 50, kurang: 20 };
    expect(satu("golongan", { jabatan, angkaKredit })).toEqual({ tanggal: "2028-01-01", lewat: false, kode: "angkaKredit" });
  });

  it("of a jabatan fungsional is on the first of a month: enough on 31 May 2027, in force on 1 June 2027", () => {
    const jabatan = { nama: "Pranata Komputer", jenis: "fungsional", jenjang: "ahliPertama" } as const;
    const angkaKredit = { tanggal: hari("2027-05-31"), jumlah: 32.5, perlu: 50, kurang: 17.5 };
    expect(satu("golongan", { jabatan, angkaKredit })).toEqual({ tanggal: "2027-06-01", lewat: false, kode: "angkaKredit" });
    expect(satu("golongan", { jabatan, angkaKredit: { tanpa: "angkaKreditPuncak" } })?.kode).toBe("angkaKreditPuncak");
  });

  it("of a jabatan fungsional takes the figure of a pangkat for each golongan of the level, and that of the next level at its top", () => {
    const menuju = (golongan: string, jenjang: JenjangKredit, jumlah: number) => {
      const awal = { tanggal: hari("2025-12-31"), jumlah: jumlah - TABEL_KREDIT.koefisien[jenjang] };
      const periode = [{ mulai: hari("2026-01-01"), selesai: hari("2026-12-31"), predikat: "baik", jenjang }] as const;
      return computeKreditPangkat({
        golongan,
        jenjang,
        jalan: jalanKredit({ per: hari("2027-01-01"), jenjang, jabatanSejak: null, awal, periode }),
      });
    };
    // Ahli Pertama gains 12.5 a year: 37.5 more take 36 months.
    expect(menuju("III/b", "ahliPertama", 62.5)).toEqual({ tanggal: "2029-12-31", jumlah: 62.5, perlu: 100, kurang: 37.5 });
    expect(menuju("III/a", "ahliPertama", 62.5)).toEqual({ tanggal: "2026-12-31", jumlah: 62.5, perlu: 50, kurang: 0 });
    // Ahli Madya gains 37.5 a year: 100 more take 32 months.
    expect(menuju("IV/b", "ahliMadya", 200)).toEqual({ tanggal: "2029-08-31", jumlah: 200, perlu: 300, kurang: 100 });
    expect(menuju("IV/c", "ahliMadya", 200)).toMatchObject({ perlu: 450, kurang: 250 });
    expect([menuju("III/d", "penyelia", 90), menuju("III/b", "ahliMuda", 90)]).toEqual([
      { tanpa: "angkaKreditPuncak" },
      { tanpa: "angkaKreditGolongan" },
    ]);
  });

  it("has none above IV/e, none for a PPPK, and needs golongan and TMT", () => {
    const kode = [
      { golongan: "IV/e" },
      { status: "PPPK" },
      { status: "CPNS" },
      { golongan: null },
      { golongan: "IX" },
      { tmtGolongan: null },
    ] as const;
    expect(kode.map((ubah) => satu("golongan", ubah)?.kode)).toEqual([
      "golonganPuncak",
      "golonganPppk",
      "golonganCpns",
      "tanpaGolongan",
      "tanpaGolongan",
      "tanpaTmtGolongan",
    ]);
  });
});

describe("the end of a contract", () => {
  const PPPK = { status: "PPPK", golongan: "IX" } as const;

  it("is told of a PPPK alone, and of one without an entered day too", () => {
    expect(satu("kontrak", {})).toBeUndefined();
    expect(satu("kontrak", PPPK)?.kode).toBe("tanpaKontrak");
  });

  it("is its last day, past from that day on", () => {
    const akhirKontrak = hari("2028-02-29");
    expect(satu("kontrak", { ...PPPK, akhirKontrak }, "2028-02-28")).toEqual({ tanggal: "2028-02-29", lewat: false, kode: "kontrak" });
    expect(satu("kontrak", { ...PPPK, akhirKontrak }, "2028-02-29")?.lewat).toBe(true);
  });

  it("that reaches the first day of pension is asked about; one that ends the day before is not", () => {
    expect(satu("kontrak", { ...PPPK, akhirKontrak: hari("2038-06-30") })?.kode).toBe("kontrak");
    expect(satu("kontrak", { ...PPPK, akhirKontrak: hari("2038-07-01") })?.kode).toBe("kontrakLewatBup");
  });
});

describe("a punishment that is served", () => {
  const hukuman = {
    pegawaiId: "p",
    kasusId: "k",
    kode: "S1",
    tingkat: "sedang",
    perangkat: "pp94Peralihan",
    berlaku: hari("2026-08-04"),
    sampai: hari("2027-08-03"),
  } as const;
  const depan = computeTanggalDepan(
    { ...PELAKSANA, kgb: [hari("2025-03-01")], tmtGolongan: hari("2023-04-01") },
    hari("2026-11-01"),
    ATURAN,
  );
  const tertunda = (efek: Parameters<typeof tundaHukuman>[1]) =>
    tundaHukuman(depan, efek, hari("2026-11-01")).flatMap((kelak) =>
      kelak.jenis === "pensiun" ? [] : [[kelak.jenis, kelak.tanggal, kalimatTanggalDepan(kelak)]],
    );

  it("puts KGB of 1 March 2027 off to 4 August 2027, and golongan of 1 April 2027 to the first of a month after it", () => {
    expect(tertunda(efekKenaikan([hukuman], hari("2026-11-01")))).toEqual([
      ["kgb", "2027-08-04", "2 tahun sesudah KGB terakhir, 1 Maret 2025. Tertahan hukuman disiplin, bebas sejak 4 Agustus 2027."],
      ["golongan", "2027-09-01", expect.stringContaining("bebas sejak 4 Agustus 2027")],
    ]);
  });

  it("leaves a KGB due that came the day before it took effect, and puts off one of its first day", () => {
    const kgb = (terakhir: string) => {
      const semua = computeTanggalDepan({ ...PELAKSANA, kgb: [hari(terakhir)] }, hari("2026-11-01"), ATURAN);
      const efek = efekKenaikan([hukuman], hari("2026-11-01"));
      return tundaHukuman(semua, efek, hari("2026-11-01")).find(({ jenis }) => jenis === "kgb")?.tanggal;
    };
    expect([kgb("2024-08-03"), kgb("2024-08-04")]).toEqual(["2026-08-03", "2027-08-04"]);
  });

  it("that is over by the day still put off what fell due in it: KGB of 1 March 2027 to 4 August 2027, and that has come by then", () => {
    const per = hari("2027-10-01");
    const sesudah = computeTanggalDepan({ ...PELAKSANA, kgb: [hari("2025-03-01")], tmtGolongan: hari("2023-04-01") }, per, ATURAN);
    const kelak = tundaHukuman(sesudah, efekKenaikan([hukuman], per), per);
    expect(kelak.flatMap(({ jenis, tanggal, lewat }) => (jenis === "pensiun" ? [] : [[jenis, tanggal, lewat]]))).toEqual([
      ["kgb", "2027-08-04", true],
      ["golongan", "2027-09-01", true],
    ]);
  });

  it("holds a golongan that was due before it back while it is served, and leaves it due from then as before", () => {
    const pada = (per: string) => {
      const semua = computeTanggalDepan({ ...PELAKSANA, tmtGolongan: hari("2018-04-01") }, hari(per), ATURAN);
      const efek = efekKenaikan([{ ...hukuman, berlaku: hari("2023-08-04"), sampai: hari("2024-08-03") }], hari(per));
      return tundaHukuman(semua, efek, hari(per)).find(({ jenis }) => jenis === "golongan")?.tanggal;
    };
    // Due on 1 April 2022, four years after the last.
    expect([pada("2023-08-03"), pada("2024-01-01"), pada("2024-08-03"), pada("2024-08-04")]).toEqual([
      "2022-04-01",
      "2024-09-01",
      "2024-09-01",
      "2022-04-01",
    ]);
  });

  it("puts off nothing that comes after it, and is told as not looked at while cases are closed", () => {
    const selesai = { ...hukuman, sampai: hari("2027-02-28") };
    expect(tundaHukuman(depan, efekKenaikan([selesai], hari("2026-11-01")), hari("2026-11-01"))).toEqual(depan);
    expect(tertunda(null)).toEqual([
      ["kgb", "2027-03-01", "2 tahun sesudah KGB terakhir, 1 Maret 2025. Hukuman disiplin belum diperhitungkan."],
      ["golongan", "2027-04-01", expect.stringContaining("Hukuman disiplin belum diperhitungkan.")],
    ]);
  });
});

it("lists the nearest day first and what cannot be said last", () => {
  const depan = computeTanggalDepan({ ...PELAKSANA, kgb: [hari("2025-03-01")], jabatan: null }, hari("2026-01-01"), ATURAN);
  expect(depan.map(({ jenis }) => jenis)).toEqual(["golongan", "kgb", "pensiun"]);
});
