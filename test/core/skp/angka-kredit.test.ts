import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { computeAngkaKredit, countBulan, jalanKredit, TABEL_KREDIT, tambahBulan } from "../../../core/skp/angka-kredit";

const hari = (teks: string): PlainDate => teks as PlainDate;

describe("angka kredit", () => {
  it("of an Ahli Pertama with Baik is 2.08 in two months, with Sangat Baik 18.75 in a year", () => {
    expect(computeAngkaKredit({ predikat: "baik", jenjang: "ahliPertama", bulan: 2 })).toBe(2.08);
    expect(computeAngkaKredit({ predikat: "sangatBaik", jenjang: "ahliPertama", bulan: 12 })).toBe(18.75);
  });

  it("is the coefficient of the level in a year of Baik, and 75, 50 and 25 percent of it below", () => {
    const setahun = (predikat: "baik" | "butuhPerbaikan" | "kurang" | "sangatKurang") =>
      computeAngkaKredit({ predikat, jenjang: "ahliMadya", bulan: 12 });
    // 37.5; 28.125 is stated as 28.13; 18.75; 9.375 as 9.38.
    expect([setahun("baik"), setahun("butuhPerbaikan"), setahun("kurang"), setahun("sangatKurang")]).toEqual([37.5, 28.13, 18.75, 9.38]);
    expect(computeAngkaKredit({ predikat: "baik", jenjang: "pemula", bulan: 12 })).toBe(3.75);
  });

  it("follows a table that the office set otherwise", () => {
    const tabel = { ...TABEL_KREDIT, koefisien: { ...TABEL_KREDIT.koefisien, ahliPertama: 15 } };
    expect(computeAngkaKredit({ predikat: "baik", jenjang: "ahliPertama", bulan: 12 }, tabel)).toBe(15);
  });

  it("counts whole months, both days included", () => {
    expect(countBulan(hari("2026-01-01"), hari("2026-12-31"))).toBe(12);
    expect(countBulan(hari("2026-01-01"), hari("2026-02-28"))).toBe(2);
    expect(countBulan(hari("2026-01-15"), hari("2026-03-14"))).toBe(2);
    expect(countBulan(hari("2026-01-15"), hari("2026-03-13"))).toBe(1);
    expect(countBulan(hari("2026-01-15"), hari("2026-01-31"))).toBe(0);
  });

  it("keeps to the end of a month when months are added", () => {
    expect(tambahBulan(hari("2025-12-31"), 2)).toBe("2026-02-28");
    expect(tambahBulan(hari("2026-01-30"), 1)).toBe("2026-02-28");
    expect(tambahBulan(hari("2026-11-30"), 3)).toBe("2027-02-28");
  });
});

describe("the way to the next pangkat and jenjang", () => {
  const bahan = {
    per: hari("2026-11-01"),
    jabatanSejak: null,
    jenjang: "ahliPertama",
    awal: { tanggal: hari("2024-12-31"), jumlah: 20 },
    periode: [
      { mulai: hari("2025-01-01"), selesai: hari("2025-12-31"), predikat: "baik", jenjang: "ahliPertama" },
      { mulai: hari("2024-01-01"), selesai: hari("2024-12-31"), predikat: "sangatBaik", jenjang: "ahliPertama" },
      { mulai: hari("2026-01-01"), selesai: hari("2026-12-31"), predikat: "sangatBaik", jenjang: "ahliPertama" },
    ],
  } as const;

  it("goes on from the decree with the periods that ended by the day: 20 + 12.5, and 17.5 to go at 12.5 a year", () => {
    const jalan = jalanKredit(bahan);
    expect(jalan.jumlah).toBe(32.5);
    expect(jalan.rincian.map(({ bulan, jumlah }) => [bulan, jumlah])).toEqual([[12, 12.5]]);
    expect(jalan.lajuSetahun).toBe(12.5);
    // 17.5 x 12 / 12.5 = 16.8: in the seventeenth month after December 2025.
    expect(jalan.pangkat).toEqual({ keadaan: "kelak", perlu: 50, kurang: 17.5, bulan: 17, tanggal: "2027-05-31" });
    // 67.5 x 12 / 12.5 = 64.8 months.
    expect(jalan.jenjang).toEqual({ keadaan: "kelak", perlu: 100, kurang: 67.5, bulan: 65, tanggal: "2031-05-31" });
  });

  it("counts a year whose end is the day itself, and not the day before", () => {
    expect(jalanKredit({ ...bahan, per: hari("2026-12-31") }).jumlah).toBe(51.25);
    expect(jalanKredit({ ...bahan, per: hari("2026-12-31") }).pangkat).toEqual({ keadaan: "tercapai", perlu: 50 });
    expect(jalanKredit({ ...bahan, per: hari("2026-12-30") }).jumlah).toBe(32.5);
  });

  it("leaves out the months before a decree in the midst of a period", () => {
    const jalan = jalanKredit({ ...bahan, awal: { tanggal: hari("2025-06-30"), jumlah: 30 } });
    expect(jalan.rincian.map(({ bulan, jumlah }) => [bulan, jumlah])).toEqual([[6, 6.25]]);
    expect(jalan.jumlah).toBe(36.25);
  });

  it("of a new level begins at nothing: two years and a decree as Ahli Pertama are told and not added to one year as Ahli Muda", () => {
    const muda = { mulai: hari("2026-01-01"), selesai: hari("2026-12-31"), predikat: "baik", jenjang: "ahliMuda" } as const;
    const bahanMuda = {
      per: hari("2027-02-01"),
      jenjang: "ahliMuda",
      jabatanSejak: null,
      periode: [...bahan.periode.slice(0, 2), muda],
    } as const;
    const jalan = jalanKredit({ ...bahanMuda, awal: { tanggal: hari("2025-12-31"), jumlah: 95 } });
    expect([jalan.jumlah, jalan.awal, jalan.rincian.length, jalan.jenjangLain.length]).toEqual([25, null, 1, 2]);
    // 75 more at 25 a year are 36 months after December 2026.
    expect(jalan.pangkat).toEqual({ keadaan: "kelak", perlu: 100, kurang: 75, bulan: 36, tanggal: "2029-12-31" });
    // A decree that was made in the new level counts.
    expect(jalanKredit({ ...bahanMuda, awal: { tanggal: hari("2026-01-01"), jumlah: 10 } }).jumlah).toBe(32.92);
  });

  it("takes a decree of the level that began in the midst of a year which counts as one of the level before", () => {
    // Ahli Muda since 1 April 2025; the SKP of all 2025 belongs to Ahli Pertama, that of 2026 to Ahli Muda.
    const muda = { mulai: hari("2026-01-01"), selesai: hari("2026-12-31"), predikat: "baik", jenjang: "ahliMuda" } as const;
    const awal = { tanggal: hari("2025-04-01"), jumlah: 10 };
    const isi = { per: hari("2027-02-01"), jenjang: "ahliMuda", awal, periode: [...bahan.periode.slice(0, 2), muda] } as const;
    expect(jalanKredit({ ...isi, jabatanSejak: hari("2025-04-01") })).toMatchObject({ jumlah: 35, awal });
    // A decree of the day before is one of the level before.
    expect(jalanKredit({ ...isi, jabatanSejak: hari("2025-04-02") })).toMatchObject({ jumlah: 25, awal: null });
  });

  it("says that no jenjang stands above, and that the rate is not known without a predikat", () => {
    const jalan = jalanKredit({ per: hari("2026-11-01"), jenjang: "ahliUtama", jabatanSejak: null, awal: null, periode: [] });
    expect(jalan.jumlah).toBe(0);
    expect(jalan.jenjang).toEqual({ keadaan: "tidakAda" });
    expect(jalan.pangkat).toEqual({ keadaan: "tanpaLaju", perlu: 200, kurang: 200 });
    expect(jalan.lajuSetahun).toBeNull();
  });
});
