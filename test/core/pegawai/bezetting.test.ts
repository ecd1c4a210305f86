import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { alasanTidakDihitung, computeBezetting } from "../../../core/pegawai/bezetting";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../../../core/pegawai/kedudukan-hukum";
import { namaLengkap, STATUS_PEGAWAI, type StatusPegawai } from "../../../core/pegawai/pegawai";

const PER = "2026-07-01" as PlainDate;
const ACUAN = { per: PER, aturan: ATURAN_KEDUDUKAN_BAWAAN };

const orang = (
  jabatanId: string | null,
  status: StatusPegawai = "PNS",
  lain: { readonly kedudukanHukum?: string; readonly tmtJabatan?: string } = {},
) => ({
  jabatanId,
  status,
  kedudukanHukum: lain.kedudukanHukum ?? "Aktif",
  tmtJabatan: (lain.tmtJabatan ?? null) as PlainDate | null,
});

const hitung = (...semua: readonly ReturnType<typeof orang>[]) => [...computeBezetting(semua, ACUAN)];

describe("bezetting", () => {
  it("counts PNS and CPNS apart from PPPK of either kind, jabatan by jabatan", () => {
    const semua = STATUS_PEGAWAI.map((status) => orang("a", status));
    expect(hitung(...semua, orang("b"), orang("a"))).toEqual([
      ["a", { pns: 3, pppk: 2, jumlah: 5 }],
      ["b", { pns: 1, pppk: 0, jumlah: 1 }],
    ]);
  });

  it("counts nobody without a jabatan, before her TMT, or whose kedudukan hukum does not let her", () => {
    expect(hitung(orang(null), orang("a", "PNS", { tmtJabatan: "2026-07-02" }), orang("a", "PNS", { kedudukanHukum: "CLTN" }))).toEqual([]);
  });

  it("counts from the day of the TMT on", () => {
    expect(hitung(orang("a", "PNS", { tmtJabatan: "2026-07-01" }), orang("a", "PPPK", { tmtJabatan: "2020-01-01" }))).toEqual([
      ["a", { pns: 1, pppk: 1, jumlah: 2 }],
    ]);
  });

  it("says why somebody does not count, the TMT first", () => {
    const alasan = (lain: Parameters<typeof orang>[2]) => alasanTidakDihitung(orang("a", "PNS", lain), ACUAN);
    expect(alasan({})).toBeNull();
    expect(alasan({ tmtJabatan: "2026-07-01" })).toBeNull();
    expect(alasan({ tmtJabatan: "2026-07-02", kedudukanHukum: "CLTN" })).toBe("tmtBelumTiba");
    expect(alasan({ kedudukanHukum: "CLTN" })).toBe("kedudukanHukum");
    expect(alasan({ kedudukanHukum: "Sakit lama" })).toBe("kedudukanAsing");
  });
});

describe("a name as printed", () => {
  it("has the front title before it and the back title after a comma, each only where there is one", () => {
    const nama = (gelarDepan: string, gelarBelakang: string) => namaLengkap({ nama: "SITI CONTOH", gelarDepan, gelarBelakang });
    expect([nama("", ""), nama("Dr.", ""), nama("", "S.H."), nama("Dr.", "S.H., M.H.")]).toEqual([
      "SITI CONTOH",
      "Dr. SITI CONTOH",
      "SITI CONTOH, S.H.",
      "Dr. SITI CONTOH, S.H., M.H.",
    ]);
  });
});
