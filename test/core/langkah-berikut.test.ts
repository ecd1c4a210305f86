import { describe, expect, it } from "vitest";
import type { VersiDokumen } from "../../core/abk/dokumen";
import { dokumenTahunIni, langkahBerikut, type KeadaanPekerjaan } from "../../core/langkah-berikut";
import { ajakanLangkah } from "../../core/text/langkah-berikut";

const LENGKAP: KeadaanPekerjaan = {
  jumlah: { pegawai: 30, jabatan: 20, tugas: 120 },
  jabatanTanpaTugas: 0,
  pegawaiTanpaJabatan: 0,
  pegawaiBelumLengkap: 0,
  temuanTerbuka: 0,
  kopLengkap: true,
  tanpaTempatKedua: false,
  tenggatData: null,
  anjab: { dimulai: 20, tanpaIkhtisar: 0 },
  dokumen: [],
  tahunIni: "2026",
};
const dokumen = (tahun: string, urutan: number, keadaan: VersiDokumen["keadaan"]): VersiDokumen => ({
  id: `${tahun}-${urutan}`,
  tahun,
  urutan,
  keadaan,
});
const jenis = (ubahan: Partial<KeadaanPekerjaan>): string => langkahBerikut({ ...LENGKAP, ...ubahan }).jenis;

describe("the next step of an office", () => {
  it("begins with jabatan, then their tasks, then the people", () => {
    expect(jenis({ jumlah: { pegawai: 0, jabatan: 0, tugas: 0 } })).toBe("susunJabatan");
    expect(jenis({ jumlah: { pegawai: 30, jabatan: 0, tugas: 0 } })).toBe("susunJabatan");
    expect(jenis({ jumlah: { pegawai: 0, jabatan: 20, tugas: 0 }, jabatanTanpaTugas: 20 })).toBe("isiTugas");
    expect(jenis({ jumlah: { pegawai: 0, jabatan: 20, tugas: 120 } })).toBe("imporPegawai");
  });

  it("asks for a second place of the snapshots once there is something to lose, before anything is polished", () => {
    expect(jenis({ tanpaTempatKedua: true, pegawaiBelumLengkap: 4 })).toBe("pilihTempatKedua");
    expect(jenis({ tanpaTempatKedua: true, jumlah: { pegawai: 0, jabatan: 0, tugas: 0 } })).toBe("susunJabatan");
    expect(ajakanLangkah({ jenis: "pilihTempatKedua" }).href).toBe("/cadangan");
  });

  it("is a duty whose clock runs before anything else, in words of what is left", () => {
    const tenggatData = { banyak: 3, lewat: 1, terdekat: "lewat 2 jam" };
    const langkah = langkahBerikut({ ...LENGKAP, jumlah: { pegawai: 0, jabatan: 0, tugas: 0 }, tenggatData });
    expect(ajakanLangkah(langkah)).toEqual({
      kalimat: "3 kewajiban data pribadi menunggu, 1 sudah lewat; yang terdekat lewat 2 jam.",
      tombol: "Buka tenggatnya",
      href: "/data-pribadi",
    });
    expect(jenis({ tenggatData: { ...tenggatData, banyak: 0 } })).toBe("mulaiDokumen");
  });

  it("is one at a time: what is missing goes before findings, findings before the letterhead, that before the document", () => {
    const kurang = { jabatanTanpaTugas: 2, pegawaiTanpaJabatan: 3, pegawaiBelumLengkap: 4, temuanTerbuka: 5, kopLengkap: false };
    expect(langkahBerikut({ ...LENGKAP, ...kurang })).toEqual({ jenis: "lengkapiTugas", banyak: 2 });
    expect(langkahBerikut({ ...LENGKAP, ...kurang, jabatanTanpaTugas: 0 })).toEqual({ jenis: "tempatkanPegawai", banyak: 3 });
    expect(jenis({ ...kurang, jabatanTanpaTugas: 0, pegawaiTanpaJabatan: 0 })).toBe("lengkapiPegawai");
    expect(jenis({ temuanTerbuka: 5, kopLengkap: false })).toBe("periksaTemuan");
    expect(jenis({ kopLengkap: false })).toBe("isiKop");
    expect(jenis({})).toBe("mulaiDokumen");
  });

  it("asks for no tasks where every jabatan is counted by another method", () => {
    expect(jenis({ jumlah: { pegawai: 0, jabatan: 20, tugas: 0 }, jabatanTanpaTugas: 0 })).toBe("imporPegawai");
  });

  it("does not wait for findings that are not yet known", () => {
    expect(jenis({ temuanTerbuka: null, kopLengkap: false })).toBe("isiKop");
  });

  it("is the ikhtisar that lacks, once the informasi jabatan was begun: before a document is begun and after one is laid down", () => {
    const anjab = { dimulai: 8, tanpaIkhtisar: 12 };
    expect(langkahBerikut({ ...LENGKAP, anjab })).toEqual({ jenis: "tulisIkhtisar", banyak: 12 });
    expect(jenis({ anjab, dokumen: [dokumen("2026", 1, "ditetapkan")] })).toBe("tulisIkhtisar");
    expect(jenis({ anjab, dokumen: [dokumen("2026", 1, "diajukan")] })).toBe("tetapkan");
    expect(jenis({ anjab, kopLengkap: false })).toBe("isiKop");
    expect(jenis({ anjab: { dimulai: 0, tanpaIkhtisar: 20 } })).toBe("mulaiDokumen");
    expect(jenis({ anjab: null })).toBe("mulaiDokumen");
    expect(ajakanLangkah({ jenis: "tulisIkhtisar", banyak: 12 })).toMatchObject({
      kalimat: "Tulis ikhtisar 12 jabatan yang belum mempunyainya.",
      href: "/anjab",
    });
  });

  it("follows the document of the year through its states until the proposal", () => {
    const langkah = (keadaan: VersiDokumen["keadaan"]) => jenis({ dokumen: [dokumen("2026", 1, keadaan)] });
    expect((["draft", "diajukan", "dikembalikan", "ditetapkan"] as const).map(langkah)).toEqual([
      "ajukan",
      "tetapkan",
      "perbaiki",
      "usulFormasi",
    ]);
  });

  it("says in words what is to be done, and leads to its place", () => {
    const ajakan = ajakanLangkah(langkahBerikut({ ...LENGKAP, dokumen: [dokumen("2027", 2, "draft")] }));
    expect(ajakan).toEqual({
      kalimat: "ABK 2027 versi 2 masih draf: ajukan bila angkanya sudah benar.",
      tombol: "Buka dokumen",
      href: "/dokumen/2027-2",
    });
  });
});

describe("the document of this year", () => {
  it("is the last version of this year, else of the next year that has one, never of a year gone by", () => {
    const semua = [
      dokumen("2025", 3, "ditetapkan"),
      dokumen("2028", 1, "draft"),
      dokumen("2027", 1, "ditetapkan"),
      dokumen("2027", 2, "draft"),
    ];
    expect(dokumenTahunIni(semua, "2026")?.id).toBe("2027-2");
    expect(dokumenTahunIni([...semua, dokumen("2026", 1, "draft")], "2026")?.id).toBe("2026-1");
    expect(dokumenTahunIni(semua.slice(0, 1), "2026")).toBeNull();
  });
});
