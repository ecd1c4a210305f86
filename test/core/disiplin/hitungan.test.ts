import { describe, expect, it } from "vitest";
import { computeHitungan } from "../../../core/disiplin/hitungan";
import { kalenderKerja } from "../../../core/presensi/jam-kerja";
import type { HariPresensi } from "../../../core/presensi/menit";
import { alpa, ATURAN, hari, hitung, KALENDER, KERJA_2026, KOSONG, LIBUR, satu, terputus } from "./kantor-absen";

describe("ten days", () => {
  // 12 March is a Thursday. Working days from it: 12, 13, 16, 17, 18, 25, 26, 27, 30, 31 March.
  const LEWAT_LIBUR = [
    "2026-03-12",
    "2026-03-13",
    "2026-03-16",
    "2026-03-17",
    "2026-03-18",
    "2026-03-25",
    "2026-03-26",
    "2026-03-27",
    "2026-03-30",
    "2026-03-31",
  ];

  it("in a row across a week of holidays are dismissal, for weekends and holidays neither add nor break", () => {
    const { usulan, berturutTerpanjang, ambangBerikut } = hitung(alpa(...LEWAT_LIBUR));
    expect([usulan?.kode, usulan?.lewat, usulan?.ketentuan, berturutTerpanjang.hari.length]).toEqual([
      "B3",
      "berturut",
      "berturut-turut",
      10,
    ]);
    expect(usulan?.hari).toEqual(LEWAT_LIBUR);
    expect(ambangBerikut).toBeNull();
  });

  it("broken by one day of presence are R3, with the longest row told", () => {
    const { usulan, berturutTerpanjang, tanpaKeterangan } = hitung(
      alpa(...LEWAT_LIBUR.filter((tanggal) => tanggal !== "2026-03-17"), "2026-04-01"),
    );
    // 17 March was a day of presence: three days before it, seven behind it.
    expect([tanpaKeterangan.length, usulan?.kode, usulan?.lewat, berturutTerpanjang.hari.length]).toEqual([10, "R3", "jumlah", 7]);
  });

  it.each(["cutiTahunan", "dinasLuar", "sakit", "hadir"] as const)("are broken by a day of %s", (kode) => {
    const hasil = hitung([
      ...alpa(...LEWAT_LIBUR.filter((tanggal) => tanggal !== "2026-03-17"), "2026-04-01"),
      satu(hari("2026-03-17"), kode),
    ]);
    expect([hasil.usulan?.kode, hasil.berturutTerpanjang.hari.length]).toEqual(["R3", 7]);
  });

  it.each(["libur", "cutiBersama"] as const)("are not broken by a day of %s that the calendar of the office lacks", (kode) => {
    // 17 March is a working day of the calendar, but marked as free: nine days around it and 1 April are ten in a row.
    const hari10 = [...LEWAT_LIBUR.filter((tanggal) => tanggal !== "2026-03-17"), "2026-04-01"];
    const hasil = hitung([...alpa(...hari10), satu(hari("2026-03-17"), kode)]);
    expect([hasil.usulan?.kode, hasil.usulan?.lewat, hasil.usulan?.hari]).toEqual(["B3", "berturut", hari10]);
  });

  it("with a day without record among them are not proven, and it is told how many they may be", () => {
    const tanpa17 = LEWAT_LIBUR.filter((tanggal) => tanggal !== "2026-03-17");
    const hasil = computeHitungan({
      tahun: 2026,
      per: hari("2026-04-01"),
      kalender: KALENDER,
      hari: alpa(...tanpa17),
      masa: [{ sejak: null, status: "PNS", aktif: true }],
      aturan: ATURAN,
    });
    expect([hasil.usulan?.kode, hasil.berturutTerpanjang.hari.length, hasil.berturutTerpanjang.mungkin]).toEqual(["R3", 6, 10]);
    // 60 working days from 2 January to 1 April without the four holidays of March, nine of them with a record.
    expect(KERJA_2026.filter((tanggal) => tanggal <= "2026-04-01")).toHaveLength(60);
    expect(hasil.tanpaCatatan).toHaveLength(51);
  });

  it("in a row over the end of the year are of the year in which the tenth lies", () => {
    // 22 to 31 December 2025 are eight working days, 2 and 5 January the ninth and tenth.
    const runtun = [
      "2025-12-22",
      "2025-12-23",
      "2025-12-24",
      "2025-12-25",
      "2025-12-26",
      "2025-12-29",
      "2025-12-30",
      "2025-12-31",
      "2026-01-02",
      "2026-01-05",
    ];
    const kini = hitung(alpa(...runtun));
    expect([kini.tanpaKeterangan, kini.usulan?.kode, kini.usulan?.hari.length]).toEqual([["2026-01-02", "2026-01-05"], "B3", 10]);
    const lalu = hitung(alpa(...runtun), {
      tahun: 2025,
      kalender: kalenderKerja({ tahun: [2024, 2025, 2026], libur: LIBUR, jamKerja: [] }),
    });
    expect([lalu.tanpaKeterangan.length, lalu.usulan?.kode, lalu.berturutTerpanjang.hari.length]).toEqual([8, "R3", 8]);
  });
});

describe("what comes next", () => {
  it("is said with the earliest day before it is reached: two days so far, the third on the next working day", () => {
    const { usulan, ambangBerikut } = hitung(alpa("2026-02-02", "2026-02-04"), { per: hari("2026-02-06") });
    // 6 February is a Friday with a record; the next working day is Monday the 9th.
    expect(usulan).toBeNull();
    expect(ambangBerikut).toMatchObject({ kode: "R1", lewat: "jumlah", hari: 3, sisa: 1, tanggal: "2026-02-09" });
  });

  it("may be today where today has no record yet", () => {
    const hasil = computeHitungan({
      tahun: 2026,
      per: hari("2026-02-06"),
      kalender: KALENDER,
      hari: alpa("2026-02-02", "2026-02-04"),
      masa: [{ sejak: null, status: "PNS", aktif: true }],
      aturan: ATURAN,
    });
    expect(hasil.ambangBerikut?.tanggal).toBe("2026-02-06");
  });

  it("jumps over holidays: ten broken days on 18 March leave 11 for the 25th", () => {
    const sepuluh = KERJA_2026.filter((tanggal) => tanggal < "2026-03-18")
      .filter((_tanggal, urut) => urut % 2 === 0)
      .slice(0, 10);
    const { usulan, ambangBerikut } = hitung(
      sepuluh.map((tanggal) => satu(tanggal, "tanpaKeterangan")),
      { per: hari("2026-03-18") },
    );
    expect(usulan?.kode).toBe("R3");
    expect(ambangBerikut).toMatchObject({ kode: "S1", hari: 11, sisa: 1, tanggal: "2026-03-25" });
  });

  it("is dismissal when nine days run on, and the sum otherwise", () => {
    const sembilan = [
      "2026-06-01",
      "2026-06-02",
      "2026-06-03",
      "2026-06-04",
      "2026-06-05",
      "2026-06-08",
      "2026-06-09",
      "2026-06-10",
      "2026-06-11",
    ];
    expect(hitung(alpa(...sembilan), { per: hari("2026-06-11") }).ambangBerikut).toMatchObject({
      kode: "B3",
      lewat: "berturut",
      hari: 10,
      sisa: 1,
      tanggal: "2026-06-12",
    });
    // She came on the 12th: the row is broken, and the next is the eleventh day of the year.
    expect(hitung(alpa(...sembilan), { per: hari("2026-06-12") }).ambangBerikut).toMatchObject({
      kode: "S1",
      lewat: "jumlah",
      hari: 11,
      sisa: 2,
    });
  });

  it("has no day any more where the year ends before, and none is left after 28", () => {
    expect(hitung(terputus(4), { per: hari("2026-12-31") }).ambangBerikut).toMatchObject({ kode: "R3", hari: 7, tanggal: null });
    expect(hitung(terputus(28)).ambangBerikut).toBeNull();
  });
});

describe("days that do not count", () => {
  it("are marks on weekends, holidays and days on which she was on unpaid leave; they are told", () => {
    const masa = [
      { sejak: null, status: "PNS", aktif: true },
      { sejak: hari("2026-05-01"), status: "PNS", aktif: false },
    ] as const;
    // 7 February is a Saturday, 19 March a holiday, 4 May lies in the leave, 30 April is the last day before it.
    const hasil = hitung(alpa("2026-02-07", "2026-03-19", "2026-04-30", "2026-05-04"), { masa });
    expect([hasil.tanpaKeterangan, hasil.tidakDihitung]).toEqual([["2026-04-30"], ["2026-02-07", "2026-03-19", "2026-05-04"]]);
  });

  it("are those before she came to the office, which are no days without record either", () => {
    const masa = [{ sejak: hari("2026-12-28"), status: "PNS", aktif: true }] as const;
    const hasil = computeHitungan({ ...KOSONG, masa });
    // 28 to 31 December are four working days.
    expect(hasil.tanpaCatatan).toEqual(["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31"]);
  });
});

describe("a status that changes within the year", () => {
  it("judges each day by the table of the status on it", () => {
    const masa = [
      { sejak: null, status: "PPPK", aktif: true },
      { sejak: hari("2026-07-01"), status: "PNS", aktif: true },
    ] as const;
    const paruhDua = KERJA_2026.findIndex((tanggal) => tanggal >= "2026-07-01");
    // 22 days as PPPK (PHK from 21), 3 as PNS (R1): together 25, which no table adds up.
    const hasil = hitung([...terputus(22), ...terputus(3, paruhDua)], { masa });
    expect(hasil.tanpaKeterangan).toHaveLength(25);
    expect(hasil.menurutAturan.map(({ aturan, hari: satuan }) => [aturan, satuan.length])).toEqual([
      ["pp94", 3],
      ["pppk", 22],
    ]);
    expect([hasil.usulan?.kode, hasil.usulan?.perangkat, hasil.usulan?.hari.length]).toEqual(["B3", "pppk", 22]);
  });

  it("judges days before 31 August 2021 by PP 53/2010, without a rule of days in a row", () => {
    const kalender = kalenderKerja({ tahun: [2020, 2021, 2022], libur: [], jamKerja: [] });
    const kerja = kalender.hari.filter(({ jadwal, tanggal }) => jadwal !== null && tanggal >= "2021-08-09").map(({ tanggal }) => tanggal);
    // Ten working days in a row to 20 August are R2 under PP 53/2010 (6 to 10).
    const lama = computeHitungan({
      ...KOSONG,
      tahun: 2021,
      kalender,
      per: hari("2021-12-31"),
      hari: kerja.slice(0, 10).map((tanggal) => satu(tanggal, "tanpaKeterangan")),
    });
    expect([lama.usulan?.kode, lama.usulan?.perangkat, lama.usulan?.lewat]).toEqual(["R2", "pp53", "jumlah"]);
    // 30 August is the last day of the old table, 31 August the first of the new one.
    const batas = computeHitungan({ ...KOSONG, tahun: 2021, kalender, per: hari("2021-12-31"), hari: alpa("2021-08-30", "2021-08-31") });
    expect(batas.menurutAturan).toEqual([
      { aturan: "pp94", hari: ["2021-08-31"] },
      { aturan: "pp53", hari: ["2021-08-30"] },
    ]);
  });

  it("begins a new row of days on 31 August 2021, for PP 53/2010 knew none", () => {
    const kalender = kalenderKerja({ tahun: [2020, 2021, 2022], libur: [], jamKerja: [] });
    const kerja = kalender.hari.filter(({ jadwal }) => jadwal !== null).map(({ tanggal }) => tanggal);
    const usulan = (dari: string, sampai: string) => {
      const absen = kerja.filter((tanggal) => tanggal >= dari && tanggal <= sampai).map((tanggal) => satu(tanggal, "tanpaKeterangan"));
      const hasil = computeHitungan({ ...KOSONG, tahun: 2021, kalender, per: hari(sampai), hari: absen });
      return [absen.length, hasil.usulan?.kode, hasil.usulan?.lewat, hasil.usulan?.hari.length, hasil.berturutBerjalan.hari.length];
    };
    // 24, 25, 26, 27, 30 August are five days of the old table (R1); 31 August, 1, 2, 3, 6 September five of the new one (R2): no ten in a row.
    expect(usulan("2021-08-24", "2021-09-06")).toEqual([10, "R2", "jumlah", 5, 5]);
    // 11 days to 30 August (R3), then 31 August, 1 to 3, 6 to 10 September: nine (R3); the tenth of PP 94/2021 is Monday 13 September.
    expect(usulan("2021-08-16", "2021-09-10")).toEqual([20, "R3", "jumlah", 9, 9]);
    expect(usulan("2021-08-16", "2021-09-13")).toEqual([21, "B3", "berturut", 10, 10]);
  });
});

describe("minutes", () => {
  const JAM: readonly HariPresensi[] = [
    // Monday: 12 minutes late; Tuesday: 20 early; Friday 6 February: leaves at 16:00, 30 early by the rule; Monday: on time.
    satu(hari("2026-02-02"), "hadir", ["07:42", "16:05"]),
    satu(hari("2026-02-03"), "hadir", ["07:30", "15:40"]),
    satu(hari("2026-02-06"), "hadir", ["07:00", "16:00"]),
    satu(hari("2026-02-09"), "hadir", ["07:29", "16:01"]),
    // On duty elsewhere, and on a Saturday: not looked at.
    satu(hari("2026-02-10"), "dinasLuar", ["10:00", "11:00"]),
    satu(hari("2026-02-07"), "hadir", ["10:00", "11:00"]),
    satu(hari("2026-02-11"), "hadir", ["07:31", null]),
  ];

  it("add up late arrivals and early leaves of working days: 12 + 20 + 30 + 1 = 63", () => {
    const hasil = hitung(JAM);
    expect(hasil.menitTerlambatPulangCepat).toBe(63);
    expect(hasil.berkurang.map(({ tanggal, terlambat, pulangCepat }) => [tanggal, terlambat, pulangCepat])).toEqual([
      ["2026-02-02", 12, 0],
      ["2026-02-03", 0, 20],
      ["2026-02-06", 0, 30],
      ["2026-02-11", 1, 0],
    ]);
    expect([hasil.jamKurang, hasil.hariKonversi, hasil.usulanKonversi]).toEqual([["2026-02-11"], null, null]);
  });

  it("are turned into days only where the switch is on, rounded down, and never added to the absences", () => {
    const menit = (jumlah: number): HariPresensi => ({ ...satu(hari("2026-02-02"), "hadir"), menitTerlambat: jumlah, menitPulangCepat: 0 });
    const aturan = { ...ATURAN, konversiMenit: true };
    const konversi = (jumlah: number): number | null => hitung([menit(jumlah)], { aturan }).hariKonversi;
    expect([konversi(449), konversi(450), konversi(899), konversi(900)]).toEqual([0, 1, 1, 2]);
    const hasil = hitung([menit(900), ...alpa("2026-03-02", "2026-03-04")], { aturan });
    expect([hasil.tanpaKeterangan.length, hasil.usulan, hasil.usulanKonversi?.kode]).toEqual([2, null, "R2"]);
  });

  it("follow the hours in force: those of Ramadan from 18 February to 19 March only", () => {
    const ramadan = {
      minggu: "",
      senin: "08:00-15:00",
      selasa: "08:00-15:00",
      rabu: "08:00-15:00",
      kamis: "08:00-15:00",
      jumat: "08:00-15:30",
      sabtu: "",
    };
    const kalender = kalenderKerja({
      tahun: [2025, 2026, 2027],
      libur: [],
      jamKerja: [{ ...ramadan, sejak: hari("2026-02-18"), sampai: hari("2026-03-19") }],
    });
    const jam = ["2026-02-17", "2026-02-18", "2026-03-19", "2026-03-20"].map((tanggal) => satu(hari(tanggal), "hadir", ["08:00", "15:00"]));
    // Tuesday the 17th: 30 late and 60 early; Friday 20 March: 30 late and 90 early.
    const hasil = computeHitungan({ ...KOSONG, kalender, hari: jam });
    expect(hasil.berkurang.map(({ tanggal, terlambat, pulangCepat }) => [tanggal, terlambat, pulangCepat])).toEqual([
      ["2026-02-17", 30, 60],
      ["2026-03-20", 30, 90],
    ]);
  });
});
