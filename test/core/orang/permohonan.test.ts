import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import type { PermohonanMutasi } from "../../../core/orang/catatan";
import { pembatasanPada, permohonanBerlaku } from "../../../core/orang/permohonan";

const hari = (teks: string): PlainDate => teks as PlainDate;
const batas = (sejak: string, sampai: string | null) => ({ sejak: hari(sejak), sampai: sampai === null ? null : hari(sampai) });

describe("a restriction of the data of a person", () => {
  it("holds on its first and its last day, and on none before or after", () => {
    const satu = [batas("2026-10-05", "2026-12-31")];
    expect(["2026-10-04", "2026-10-05", "2026-12-31", "2027-01-01"].map((per) => pembatasanPada(satu, hari(per)) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("without an end holds on, and of several that hold the one that ends last is told", () => {
    const dua = [batas("2026-01-01", "2026-12-31"), batas("2026-06-01", "2027-06-30"), batas("2026-06-01", "2026-11-30")];
    expect(pembatasanPada(dua, hari("2026-11-01"))?.sampai).toBe("2027-06-30");
    expect(pembatasanPada([batas("2026-03-01", null), ...dua], hari("2026-11-01"))?.sampai).toBeNull();
    expect(pembatasanPada([...dua, batas("2026-03-01", null)], hari("2026-11-01"))?.sampai).toBeNull();
  });
});

describe("a request to be moved", () => {
  const PERMOHONAN: PermohonanMutasi = {
    id: "m",
    pegawaiId: "p",
    tanggal: hari("2026-09-14"),
    jabatanId: "j",
    unitId: null,
    tempat: "",
    alasan: "karier",
    keadaan: "diajukan",
    nomor: "",
    berlakuSampai: hari("2026-12-31"),
    catatan: "",
    revision: 1,
  };

  it("counts from its day to its last one while nobody withdrew it or did it", () => {
    const pada = (per: string, ubahan: Partial<PermohonanMutasi> = {}) => permohonanBerlaku({ ...PERMOHONAN, ...ubahan }, hari(per));
    expect(["2026-09-13", "2026-09-14", "2026-12-31", "2027-01-01"].map((per) => pada(per))).toEqual([false, true, true, false]);
    expect([
      pada("2030-01-01", { berlakuSampai: null }),
      pada("2026-10-01", { keadaan: "ditarik" }),
      pada("2026-10-01", { keadaan: "selesai" }),
    ]).toEqual([true, false, false]);
  });
});
