import { describe, expect, it } from "vitest";
import { rencanaGabungJabatan, rencanaGabungUnit } from "../../../core/jabatan/gabung";
import type { BahanGabung } from "../../../core/jabatan/rencana-gabung";
import { kalimatKehilangan, kalimatPindah } from "../../../core/text/gabung";
import { jabatanUji, pada, TANPA_ISI, unitUji } from "./bahan-gabung";

const DARI = jabatanUji("kasubag", "umum");
const KE = jabatanUji("kepala", "umum");

const unsur = (jabatanId: string, lain: Partial<BahanGabung["unsurAnjab"][number]> = {}) => ({
  id: `ikhtisar:${jabatanId}`,
  jabatanId,
  unsur: "ikhtisar" as const,
  isi: '{"teks":"Memimpin"}',
  asal: "belum" as const,
  oleh: "",
  tanggal: null,
  dari: "",
  ...lain,
});

const gabung = (bahan: Partial<BahanGabung>) =>
  rencanaGabungJabatan({ ...TANPA_ISI, unit: [unitUji("umum")], jabatan: [DARI, KE], ...bahan }, DARI, KE);

describe("elements of an informasi jabatan when two jabatan are joined", () => {
  it("move under the id of the target, with their origin", () => {
    const dianalisis = { asal: "dianalisis" as const, oleh: "Sari", tanggal: "2026-08-01", dari: "wawancara" };
    const { tulisan, ringkasan } = gabung({ unsurAnjab: [unsur("kasubag", dianalisis)] });
    expect(pada(tulisan, "unsurAnjab")).toEqual([
      { aksi: "hapus", tabel: "unsurAnjab", id: "ikhtisar:kasubag" },
      { aksi: "tambah", tabel: "unsurAnjab", isi: { ...unsur("kepala"), ...dianalisis } },
    ]);
    expect(kalimatPindah(ringkasan)).toBe("1 unsur informasi jabatan.");
    expect(ringkasan.kehilangan).toEqual([]);
  });

  it("of both stay with the target, and what is lost is told by name", () => {
    const { tulisan, ringkasan } = gabung({ unsurAnjab: [unsur("kasubag", { isi: '{"teks":"Lain"}' }), unsur("kepala")] });
    expect(pada(tulisan, "unsurAnjab")).toEqual([{ aksi: "hapus", tabel: "unsurAnjab", id: "ikhtisar:kasubag" }]);
    expect(ringkasan.kehilangan.map(kalimatKehilangan)).toEqual([
      "kepala: unsur informasi jabatan yang sudah ada tetap; yang berbeda pada yang digabungkan tidak ikut: ikhtisar jabatan.",
    ]);
  });

  it("that say the same lose nothing, unless only the joined one was analysed", () => {
    expect(gabung({ unsurAnjab: [unsur("kasubag"), unsur("kepala")] }).ringkasan.kehilangan).toEqual([]);
    const dianalisis = unsur("kasubag", { asal: "dianalisis", oleh: "Sari" });
    expect(gabung({ unsurAnjab: [dianalisis, unsur("kepala")] }).ringkasan.kehilangan).toHaveLength(1);
  });

  it("take the respondents along", () => {
    const { tulisan } = gabung({
      responden: [
        { id: "r1", jabatanId: "kasubag" },
        { id: "r2", jabatanId: "kepala" },
      ],
    });
    expect(pada(tulisan, "responden")).toEqual([{ aksi: "ubah", tabel: "responden", id: "r1", isi: { jabatanId: "kepala" } }]);
  });
});

describe("functions of a unit when two units are joined", () => {
  it("follow those of the target; one in the same words goes up in it with what was said of its tasks", () => {
    const [dari, ke] = [unitUji("lama"), unitUji("baru")];
    const bahan: BahanGabung = {
      ...TANPA_ISI,
      unit: [dari, ke],
      fungsiUnit: [
        { id: "f1", unitId: "lama", uraianKunci: "arsip", urutan: 0 },
        { id: "f2", unitId: "lama", uraianKunci: "surat", urutan: 1 },
        { id: "f3", unitId: "baru", uraianKunci: "surat", urutan: 4 },
      ],
      fungsiTugas: [
        { id: "k1", fungsiId: "f2", tugasId: "t1" },
        { id: "k2", fungsiId: "f2", tugasId: "t2" },
        { id: "k3", fungsiId: "f3", tugasId: "t2" },
      ],
    };
    const { tulisan, ringkasan } = rencanaGabungUnit(bahan, dari, ke);
    expect([...pada(tulisan, "fungsiUnit"), ...pada(tulisan, "fungsiTugas")]).toEqual([
      { aksi: "ubah", tabel: "fungsiUnit", id: "f1", isi: { unitId: "baru", urutan: 5 } },
      { aksi: "hapus", tabel: "fungsiUnit", id: "f2" },
      { aksi: "ubah", tabel: "fungsiTugas", id: "k1", isi: { fungsiId: "f3" } },
      { aksi: "hapus", tabel: "fungsiTugas", id: "k2" },
    ]);
    expect(kalimatPindah(ringkasan)).toBe("1 fungsi unit.");
  });
});
