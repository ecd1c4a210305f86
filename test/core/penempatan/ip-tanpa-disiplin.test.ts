import { describe, expect, it } from "vitest";
import { ipTanpaDisiplin } from "../../../core/penempatan/ip-tanpa-disiplin";

describe("the IP ASN as placing somebody looks at it", () => {
  const bagian = (kompetensi: number | null, disiplin: number | null) => ({
    bagian: [
      { kode: "kualifikasi", dimensi: "kualifikasi", nilai: 15, maksimum: 25, keterangan: { jenis: "tanpaJabatan" } },
      { kode: "teknis", dimensi: "kompetensi", nilai: kompetensi, maksimum: 40, keterangan: { jenis: "tanpaJabatan" } },
      { kode: "kinerja", dimensi: "kinerja", nilai: 25, maksimum: 30, keterangan: { jenis: "tanpaJabatan" } },
      { kode: "disiplin", dimensi: "disiplin", nilai: disiplin, maksimum: 5, keterangan: { jenis: "tanpaJabatan" } },
    ] as const,
  });

  it("is the points beside discipline over those that can be had: 15 + 36 + 25 of 95 are 80, whoever was punished or not", () => {
    for (const disiplin of [5, 1, null]) expect(ipTanpaDisiplin(bagian(36, disiplin))).toBe(80);
  });

  it("is not known while a part of it is not", () => {
    expect(ipTanpaDisiplin(bagian(null, 5))).toBeNull();
  });
});
