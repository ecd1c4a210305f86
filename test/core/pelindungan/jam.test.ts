import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { jamDari, selesaiDiberitahu, tenggatInsiden, tenggatPermintaan, type CatatanJam } from "../../../core/pelindungan/jam";
import type { Saat } from "../../../core/pelindungan/saat";
import { NILAI_TANPA_KANTOR, nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { menurut } from "../../../core/peraturan/register";

/** A week of five days; Thursday 24 and Friday 25 December 2026 are free. */
const DASAR = {
  kalender: { hariKerjaSeminggu: 5 as const, libur: new Set(["2026-12-24", "2026-12-25"] as PlainDate[]) },
  nilai: NILAI_TANPA_KANTOR,
};
const saat = (teks: string): Saat => teks as Saat;

describe("a deadline of three times 24 hours", () => {
  it("counts the hours of the clock over nights, a weekend and a holiday: Wednesday 23.30 ends on Saturday 23.30", () => {
    const diterima = saat("2026-12-23T23:30+07:00");
    for (const jenis of ["akses", "perbaikan", "pembatasan"] as const)
      expect(tenggatPermintaan({ jenis, diterima }, DASAR)).toMatchObject({ saat: "2026-12-26T23:30+07:00", hitungan: "jam" });
    expect(tenggatInsiden({ diketahui: diterima }).saat).toBe("2026-12-26T23:30+07:00");
    expect(menurut("pdp-pemberitahuan")).toBe(3 * 24);
  });

  it("goes over the end of a month and of a year on the office's own clock", () => {
    expect(tenggatInsiden({ diketahui: saat("2026-12-30T00:05+09:00") }).saat).toBe("2027-01-02T00:05+09:00");
    expect(tenggatInsiden({ diketahui: saat("2028-02-27T06:00+08:00") }).saat).toBe("2028-03-01T06:00+08:00");
  });
});

describe("a deadline that the law does not name", () => {
  it("counts working days after the day of the request, to the end of the last: Wednesday, then Monday to Wednesday", () => {
    // 24 and 25 December are free, 26 and 27 a weekend: 28, 29 and 30 are the three working days.
    const tenggat = tenggatPermintaan({ jenis: "penghapusan", diterima: saat("2026-12-23T08:00+07:00") }, DASAR);
    expect(tenggat).toEqual({ saat: "2026-12-30T23:59+07:00", ketentuan: "pdp-tenggat-lain", hitungan: "hariKerja" });
  });

  it("is as many days as the office set, each kind by itself", () => {
    const nilai = nilaiKantor([
      { id: "pdp-tenggat-lain", nilai: JSON.stringify({ penghapusan: 1, keberatan: 14 }), alasan: "SOP", sejak: null },
    ]);
    const diterima = saat("2026-12-18T16:00+07:00");
    const sampai = (jenis: "penghapusan" | "keberatan") => tenggatPermintaan({ jenis, diterima }, { ...DASAR, nilai }).saat.slice(0, 10);
    // From Friday: Monday 21; and fourteen working days without 24 and 25 December.
    expect([sampai("penghapusan"), sampai("keberatan")]).toEqual(["2026-12-21", "2027-01-11"]);
  });
});

describe("a clock", () => {
  const mulai = saat("2026-11-27T08:00+07:00");
  const tenggat = tenggatInsiden({ diketahui: mulai });
  const pada = (kini: string, berhenti: string | null = null) => {
    const { keadaan, sisaMenit } = jamDari({ mulai, tenggat, berhenti: berhenti === null ? null : saat(berhenti) }, saat(kini));
    return [keadaan, sisaMenit];
  };

  it("runs to its last minute and is over a minute later, whatever zone asks", () => {
    expect(pada("2026-11-30T08:00+07:00")).toEqual(["berjalan", 0]);
    expect(pada("2026-11-30T08:01+07:00")).toEqual(["lewat", -1]);
    expect(pada("2026-11-30T10:00+09:00")).toEqual(["berjalan", 0]);
    expect(pada("2026-11-27T08:00+07:00")).toEqual(["berjalan", 72 * 60]);
  });

  it("keeps what was left when it was stopped, in time or late", () => {
    expect(pada("2027-01-01T00:00+07:00", "2026-11-29T08:00+07:00")).toEqual(["selesai", 24 * 60]);
    expect(pada("2027-01-01T00:00+07:00", "2026-11-30T09:00+07:00")).toEqual(["terlambat", -60]);
  });
});

describe("telling those whom an incident is about", () => {
  const catatan = (jenis: CatatanJam["jenis"], jam: string, banyak: number | null): CatatanJam => ({
    jenis,
    saat: saat(`2026-11-28T${jam}+07:00`),
    banyak,
  });
  const semua = [
    catatan("subjek", "10:00", 30),
    catatan("tindakan", "08:00", null),
    catatan("subjek", "09:00", 12),
    catatan("lembaga", "11:00", null),
  ];

  it("is done with the notice that reached the last of them", () => {
    expect(selesaiDiberitahu("subjek", semua, 42)).toEqual({ saat: "2026-11-28T10:00+07:00", banyak: 42 });
    expect(selesaiDiberitahu("subjek", semua, 43)).toEqual({ saat: null, banyak: 42 });
  });

  it("is done with the first notice while their number is not known, and with the first to the lembaga always", () => {
    expect(selesaiDiberitahu("subjek", semua, null).saat).toBe("2026-11-28T09:00+07:00");
    expect(selesaiDiberitahu("lembaga", semua, 42).saat).toBe("2026-11-28T11:00+07:00");
    expect(selesaiDiberitahu("lembaga", [], 42)).toEqual({ saat: null, banyak: 0 });
  });
});
