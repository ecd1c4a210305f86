import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { nilaiKantor, NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";
import { computeIpAsn, jalurIp, kategoriIp, tahunKinerja, type BahanIpAsn, type IpAsn } from "../../../core/talenta/ip-asn";
import { rekapIp } from "../../../core/talenta/rekap-ip";

const hari = (teks: string) => teks as PlainDate;
const PER = hari("2026-06-30");
const ATURAN = { kantor: NILAI_TANPA_KANTOR, per: PER };
const diklat = (jenis: BahanIpAsn["diklat"][number]["jenis"], selesai: string | null, jp = 20) => ({
  jenis,
  jp,
  mulai: null,
  selesai: selesai === null ? null : hari(selesai),
});
const LENGKAP: BahanIpAsn = {
  tingkatPendidikan: "S-1/Sarjana",
  jalur: "struktural",
  diklat: [diklat("kepemimpinan", "2019-05-01"), diklat("teknis", "2026-02-01"), diklat("seminar", "2025-01-15", 3)],
  predikat: [{ tahun: 2025, predikat: "baik" }],
  hukuman: [],
};
const ip = (lain: Partial<BahanIpAsn> = {}, per = PER): IpAsn => computeIpAsn({ ...LENGKAP, ...lain }, { ...ATURAN, per });
const nilai = (hasil: IpAsn, kode: string) => hasil.bagian.find((satu) => satu.kode === kode)?.nilai;

describe("IP ASN", () => {
  it("of S-1, struktural with all trainings, Baik and never punished is 15 + 40 + 25 + 5 = 85: Tinggi", () => {
    expect(ip()).toMatchObject({ nilai: 85, tertinggi: 85, kategori: "Tinggi" });
  });

  it("of D-III, pelaksana with technical training alone, Baik and a light punishment is 10 + 22,5 + 25 + 3 = 60,5: Sangat Rendah", () => {
    const hasil = ip({
      tingkatPendidikan: "Diploma III/Sarjana Muda",
      jalur: "pelaksana",
      diklat: [diklat("teknis", "2026-02-01")],
      hukuman: [{ tingkat: "ringan", berlaku: hari("2024-03-01") }],
    });
    expect(hasil).toMatchObject({ nilai: 60.5, tertinggi: 60.5, kategori: "Sangat Rendah" });
  });

  it.each([
    ["S-3/Doktor", 25],
    ["S-2", 20],
    ["Diploma IV", 15],
    ["D III", 10],
    ["SLTA", 5],
    ["Diploma I", 5],
    ["SLTP", 1],
  ])("gives %s %d points of kualifikasi", (tingkatPendidikan, titik) => {
    expect(nilai(ip({ tingkatPendidikan }), "kualifikasi")).toBe(titik);
  });

  it.each([
    ["sangatBaik", 30],
    ["baik", 25],
    ["butuhPerbaikan", 15],
    ["kurang", 5],
    ["sangatKurang", 1],
  ] as const)("gives the predikat %s of the last complete year %d points", (predikat, titik) => {
    expect(nilai(ip({ predikat: [{ tahun: 2025, predikat }] }), "kinerja")).toBe(titik);
  });

  it("takes the table of the post: diklat fungsional for fungsional, two parts for pelaksana", () => {
    expect(ip({ jalur: "fungsional" }).bagian.map(({ kode, nilai: titik }) => [kode, titik])).toEqual([
      ["kualifikasi", 15],
      ["fungsional", 0],
      ["teknis", 15],
      ["seminar", 10],
      ["kinerja", 25],
      ["disiplin", 5],
    ]);
    expect(ip({ jalur: "pelaksana" }).nilai).toBe(15 + 22.5 + 17.5 + 25 + 5);
    expect([jalurIp("pengawas"), jalurIp("fungsional"), jalurIp("pelaksana")]).toEqual(["struktural", "fungsional", "pelaksana"]);
  });

  it("counts technical training of 20 JP together within a year, seminars within two years, to the day", () => {
    const teknis = (...semua: ReturnType<typeof diklat>[]) => nilai(ip({ diklat: semua }), "teknis");
    expect(teknis(diklat("teknis", "2025-07-01", 12), diklat("teknis", "2026-06-30", 8))).toBe(15);
    expect(teknis(diklat("teknis", "2025-06-30", 12), diklat("teknis", "2026-06-30", 8))).toBe(0);
    expect(teknis(diklat("teknis", "2026-06-30", 19))).toBe(0);
    expect(teknis(diklat("teknis", null, 40))).toBe(0);
    expect(nilai(ip({ diklat: [diklat("seminar", "2024-07-01")] }), "seminar")).toBe(10);
    expect(nilai(ip({ diklat: [diklat("seminar", "2024-06-30")] }), "seminar")).toBe(0);
    expect(nilai(ip({ diklat: [diklat("seminar", "2026-07-01"), diklat("teknis", "2026-01-01")] }), "seminar")).toBe(0);
  });

  it("looks at the heaviest punishment of five years, and says when it is over", () => {
    const hukuman = [
      { tingkat: "berat", berlaku: hari("2021-06-30") },
      { tingkat: "ringan", berlaku: hari("2025-01-10") },
      { tingkat: "sedang", berlaku: hari("2022-02-01") },
    ] as const;
    const hasil = ip({ hukuman });
    expect(hasil.bagian.at(-1)).toMatchObject({ nilai: 2, keterangan: { jenis: "dihukum", tingkat: "sedang", lepas: "2030-01-10" } });
    expect(nilai(ip({ hukuman }, hari("2026-06-29")), "disiplin")).toBe(1);
    expect(nilai(ip({ hukuman: [{ tingkat: "berat", berlaku: hari("2026-07-01") }] }), "disiplin")).toBe(5);
  });

  it("forgets a punishment in effect since 29 February 2024 on 1 March 2029, when five years are complete", () => {
    const hukuman = [{ tingkat: "sedang", berlaku: hari("2024-02-29") }] as const;
    expect([nilai(ip({ hukuman }, hari("2029-02-28")), "disiplin"), nilai(ip({ hukuman }, hari("2029-03-01")), "disiplin")]).toEqual([
      2, 5,
    ]);
  });

  it("does not count as nothing what is not known: it widens the span, and the category waits", () => {
    const hasil = ip({ predikat: [{ tahun: 2024, predikat: "baik" }] });
    expect(hasil).toMatchObject({ nilai: 60, tertinggi: 90, kategori: null });
    expect(hasil.bagian.find(({ kode }) => kode === "kinerja")).toMatchObject({ nilai: null, keterangan: { tahun: 2025 } });
    expect(ip({ diklat: [] })).toMatchObject({ nilai: 45, tertinggi: 85 });
    expect(ip({ jalur: null })).toMatchObject({ nilai: 45, tertinggi: 85 });
    expect(ip({ tingkatPendidikan: "Pesantren" })).toMatchObject({ nilai: 70, tertinggi: 95 });
  });

  it("is the same for everybody in discipline while cases are closed to the reader, and offers nothing there", () => {
    const hasil = ip({ hukuman: "tertutup" });
    expect(hasil).toMatchObject({ nilai: 80, tertinggi: 85, kategori: null });
    expect(hasil.peluang.map(({ kode }) => kode)).not.toContain("disiplin");
  });

  it("says what would raise it, most points first", () => {
    expect(ip({ diklat: [diklat("seminar", "2026-01-01")], predikat: [] }).peluang).toEqual([
      { kode: "kinerja", tambah: 30, belumTercatat: true },
      { kode: "kepemimpinan", tambah: 15, belumTercatat: false },
      { kode: "teknis", tambah: 15, belumTercatat: false },
      { kode: "kualifikasi", tambah: 5, belumTercatat: false },
    ]);
    const puncak = ip({ tingkatPendidikan: "S-3", predikat: [{ tahun: 2025, predikat: "sangatBaik" }] });
    expect([puncak.nilai, puncak.peluang]).toEqual([100, []]);
  });

  it("belongs to the lower category between two printed bounds", () => {
    const kategori = [60.9, 61, 70.5, 71, 80.99, 81, 90.5, 91].map((satu) => kategoriIp(satu, ATURAN));
    expect(kategori).toEqual(["Sangat Rendah", "Rendah", "Rendah", "Sedang", "Sedang", "Tinggi", "Tinggi", "Sangat Tinggi"]);
  });

  it("is of the year itself on its last day, of the one before on any other", () => {
    expect([tahunKinerja(hari("2025-12-31")), tahunKinerja(hari("2026-12-30"))]).toEqual([2025, 2025]);
  });

  it("follows the values of the office", () => {
    const kantor = nilaiKantor([{ id: "ip-asn-jp-teknis", nilai: "24", alasan: "x", sejak: null }]);
    expect(nilai(computeIpAsn(LENGKAP, { kantor, per: PER }), "teknis")).toBe(0);
  });
});

describe("IP ASN of an office", () => {
  it("is the mean of its people, as a span while something is not known", () => {
    const rekap = rekapIp([ip(), ip({ predikat: [] })]);
    expect(rekap).toMatchObject({ orang: 2, lengkap: 1, rerata: { nilai: 72.5, tertinggi: 87.5 }, tanpaKategori: 1 });
    expect(rekap?.kategori.Tinggi).toBe(1);
    expect(rekap?.dimensi.kinerja).toEqual({ nilai: 12.5, tertinggi: 27.5, lengkap: 1 });
    expect(rekapIp([])).toBeNull();
  });
});
