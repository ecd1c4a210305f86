import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import type { BahanGabung } from "../../../core/jabatan/rencana-gabung";
import { terapkanSusunan } from "../../../core/jabatan/susunan";
import type { UbahanSusunan } from "../../../core/jabatan/ubahan-susunan";
import { jabatanUji, pada, pegang, TANPA_ISI, unitUji } from "./bahan-gabung";

/** A dinas of two bidang, each with a section; both sections of one name have one pengolah. */
const KANTOR: BahanGabung = {
  ...TANPA_ISI,
  unit: [
    unitUji("dinas", { nama: "Dinas" }),
    unitUji("bid-a", { nama: "Bidang A", indukId: "dinas" }),
    unitUji("bid-b", { nama: "Bidang B", indukId: "dinas" }),
    unitUji("seksi-a", { nama: "Seksi Data", indukId: "bid-a" }),
    unitUji("seksi-b", { nama: "Seksi Data", indukId: "bid-b" }),
    unitUji("seksi-c", { nama: "Seksi Arsip", indukId: "bid-b" }),
  ],
  jabatan: [
    jabatanUji("kadis", "dinas", { nama: "Kepala Dinas", jenis: "jpt" }),
    jabatanUji("kabid-a", "bid-a", { nama: "Kepala Bidang A", jenis: "administrator", indukId: "kadis" }),
    jabatanUji("kabid-b", "bid-b", { nama: "Kepala Bidang B", jenis: "administrator", indukId: "kadis" }),
    jabatanUji("kasi-a", "seksi-a", { nama: "Kepala Seksi Data", jenis: "pengawas", indukId: "kabid-a" }),
    jabatanUji("kasi-c", "seksi-c", { nama: "Kepala Seksi Arsip", jenis: "pengawas", indukId: "kabid-b" }),
    jabatanUji("arsiparis", "seksi-c", { nama: "Arsiparis", indukId: "kasi-c" }),
    jabatanUji("olah-a", "seksi-a", { nama: "Pengolah Data", indukId: "kasi-a" }),
    jabatanUji("olah-b", "seksi-b", { nama: "Pengolah Data", indukId: "kabid-b" }),
  ],
  pemangkuan: [pegang("1", ["sari", "olah-a"]), pegang("2", ["budi", "olah-b"])],
  tugas: [{ id: "t1", jabatanId: "olah-a", urutan: 1 }],
};

const terapkan = (...ubahan: readonly UbahanSusunan[]) => terapkanSusunan(KANTOR, ubahan);
const kodeDari = (ubahan: UbahanSusunan): string => {
  try {
    terapkan(ubahan);
  } catch (error) {
    return error instanceof AppError ? error.code : "";
  }
  return "";
};

describe("changes of the structure", () => {
  it("move a unit whole: its head answers to the head of where it comes, its people stay with it", () => {
    const { hasil, atasan, kembar } = terapkan({ jenis: "pindahUnit", sasaranId: "seksi-c", keId: "bid-a" });
    expect(hasil.unit.find(({ id }) => id === "seksi-c")?.indukId).toBe("bid-a");
    expect(atasan).toEqual([{ jabatan: "Kepala Seksi Arsip", dari: "Kepala Bidang B", ke: "Kepala Bidang A" }]);
    expect(hasil.jabatan.find(({ id }) => id === "arsiparis")?.indukId).toBe("kasi-c");
    expect(kembar).toEqual([]);
  });

  it("join a moved unit with the one of its name, and in it the jabatan of one name with people and tasks", () => {
    const { hasil, kembar, rencana } = terapkan({ jenis: "pindahUnit", sasaranId: "seksi-a", keId: "bid-b" });
    expect(kembar).toEqual(["Seksi Data"]);
    expect(hasil.unit.map(({ id }) => id)).not.toContain("seksi-a");
    expect(hasil.pemangkuan).toEqual([pegang("1", ["sari", "olah-b"]), pegang("2", ["budi", "olah-b"])]);
    expect(hasil.tugas).toEqual([{ id: "t1", jabatanId: "olah-b", urutan: 0 }]);
    expect(rencana.ringkasan).toMatchObject({ jabatanDigabung: 1, jabatan: 1, pegawai: 1, tugas: 1 });
  });

  it("move a jabatan under the head of its new unit, remember its place of before, and leave its people with it", () => {
    const { hasil, rencana, atasan } = terapkan({ jenis: "pindahJabatan", sasaranId: "arsiparis", keId: "seksi-a" });
    expect(hasil.jabatan.find(({ id }) => id === "arsiparis")).toMatchObject({ unitId: "seksi-a", indukId: "kasi-a" });
    expect(pada(rencana.tulisan, "ingatan")).toMatchObject([{ isi: { id: "aliasJabatan:seksi-c:arsiparis", nilai: "arsiparis" } }]);
    expect(atasan).toEqual([{ jabatan: "Arsiparis", dari: "Kepala Seksi Arsip", ke: "Kepala Seksi Data" }]);
  });

  it("leave those whom a moved head led with her former superior", () => {
    const { atasan } = terapkan({ jenis: "pindahJabatan", sasaranId: "kasi-c", keId: "bid-a" });
    expect(atasan).toEqual([
      { jabatan: "Kepala Seksi Arsip", dari: "Kepala Bidang B", ke: "Kepala Bidang A" },
      { jabatan: "Arsiparis", dari: "Kepala Seksi Arsip", ke: "Kepala Bidang B" },
    ]);
  });

  it("join two units under a new name, each change seeing the one before", () => {
    const { hasil, rencana } = terapkan(
      { jenis: "gabungUnit", sasaranId: "seksi-c", keId: "seksi-b" },
      { jenis: "ubahNamaUnit", sasaranId: "seksi-b", nama: "Seksi Data dan Arsip" },
    );
    expect(hasil.unit.filter(({ indukId }) => indukId === "bid-b").map(({ nama }) => nama)).toEqual(["Seksi Data dan Arsip"]);
    expect(hasil.jabatan.filter(({ unitId }) => unitId === "seksi-b").map(({ nama }) => nama)).toEqual([
      "Kepala Seksi Arsip",
      "Arsiparis",
      "Pengolah Data",
    ]);
    expect(pada(rencana.tulisan, "unit")).toContainEqual({
      aksi: "ubah",
      tabel: "unit",
      id: "seksi-b",
      isi: { nama: "Seksi Data dan Arsip", namaKunci: "seksi data dan arsip" },
    });
  });

  it("put a unit at the top", () => {
    const { hasil, atasan } = terapkan({ jenis: "pindahUnit", sasaranId: "bid-a", keId: null });
    expect(hasil.unit.find(({ id }) => id === "bid-a")?.indukId).toBeNull();
    expect(atasan).toEqual([{ jabatan: "Kepala Bidang A", dari: "Kepala Dinas", ke: null }]);
  });

  it.each<readonly [string, UbahanSusunan]>([
    ["unitCycle", { jenis: "pindahUnit", sasaranId: "dinas", keId: "seksi-a" }],
    ["unitCycle", { jenis: "pindahUnit", sasaranId: "bid-a", keId: "bid-a" }],
    ["unitCycle", { jenis: "gabungUnit", sasaranId: "dinas", keId: "bid-a" }],
    ["invalidInput", { jenis: "pindahUnit", sasaranId: "bid-a", keId: "dinas" }],
    ["invalidInput", { jenis: "pindahJabatan", sasaranId: "olah-a", keId: "seksi-a" }],
    ["invalidInput", { jenis: "gabungUnit", sasaranId: "bid-a", keId: "bid-a" }],
    ["invalidInput", { jenis: "ubahNamaUnit", sasaranId: "bid-a", nama: "Bidang A" }],
    ["duplicateName", { jenis: "ubahNamaUnit", sasaranId: "bid-a", nama: "bidang  b" }],
    ["notFound", { jenis: "pindahUnit", sasaranId: "hilang", keId: null }],
    ["notFound", { jenis: "pindahJabatan", sasaranId: "hilang", keId: "bid-a" }],
    ["notFound", { jenis: "gabungUnit", sasaranId: "bid-a", keId: "hilang" }],
  ])("are refused as %s: %o", (kode, ubahan) => {
    expect(kodeDari(ubahan)).toBe(kode);
  });
});
