import { describe, expect, it } from "vitest";
import type { RekapJabatan } from "../../../../core/formasi/rekap";
import { kelompokkanPerUnit, PILIHAN_AWAL, saringRekap } from "../../../../renderer/pages/abk/saringan-abk";
import { urutBerikut } from "../../../../renderer/ui/daftar-jabatan/pilihan-daftar";

function jabatan(nama: string, unit: string, ubah: Partial<RekapJabatan> = {}): RekapJabatan {
  return {
    jabatanId: nama,
    unitId: unit,
    unit,
    nama,
    jenis: "pelaksana",
    jenjang: null,
    kelas: 5,
    jumlahTugas: 3,
    metode: "tugasPerTugas",
    langkahMetode: 0,
    bebanKerjaMenit: 75_000,
    kebutuhanMentah: 1,
    kebutuhan: 1,
    bezettingPns: 1,
    bezettingPppk: 0,
    bezetting: 1,
    selisih: 0,
    efektivitas: 1,
    prestasi: "B",
    usul: 0,
    alasanUsul: "",
    usulRevision: null,
    ...ubah,
  };
}

const REKAP = [
  jabatan("Arsiparis", "Keuangan", { kebutuhan: 3, kebutuhanMentah: 3.2, selisih: -2, efektivitas: 3.2 }),
  jabatan("Pranata Komputer", "Perencanaan", { bezetting: 4, selisih: 3, efektivitas: 0.25 }),
  jabatan("Pengemudi", "Keuangan", {
    jumlahTugas: 0,
    bebanKerjaMenit: 0,
    kebutuhanMentah: 0,
    kebutuhan: 0,
    bezetting: 0,
    efektivitas: null,
  }),
  jabatan("Pramubakti", "Keuangan", { kebutuhanMentah: 0.41, kebutuhan: 0, bezetting: 0, efektivitas: null }),
];
const nama = (ubah: Partial<typeof PILIHAN_AWAL>): string[] => saringRekap(REKAP, { ...PILIHAN_AWAL, ...ubah }).map((satu) => satu.nama);

describe("the list of jabatan", () => {
  it("finds every word in the name of jabatan or unit", () => {
    expect(nama({ cari: "keuangan arsip" })).toEqual(["Arsiparis"]);
    expect(nama({ cari: "tidak ada" })).toEqual([]);
  });

  it.each([
    ["kurang", ["Arsiparis"]],
    ["lebih", ["Pranata Komputer"]],
    ["sesuai", ["Pengemudi", "Pramubakti"]],
    ["tanpaTugas", ["Pengemudi"]],
    ["saran", ["Pramubakti"]],
  ] as const)("keeps with the filter %s only %s", (keadaan, hasil) => {
    expect(nama({ keadaan })).toEqual(hasil);
  });

  it("sorts by a figure both ways, a missing figure before any other", () => {
    expect(nama({ urut: { kolom: "efektivitas", turun: true } })).toEqual(["Arsiparis", "Pranata Komputer", "Pengemudi", "Pramubakti"]);
    expect(nama({ urut: { kolom: "selisih", turun: false } }).at(0)).toBe("Arsiparis");
  });

  it("adds shortage and excess of a unit apart", () => {
    const [keuangan, perencanaan] = kelompokkanPerUnit(REKAP);
    expect([keuangan?.unit, keuangan?.baris.length, keuangan?.jumlah.kekurangan, keuangan?.jumlah.kelebihan]).toEqual([
      "Keuangan",
      3,
      2,
      0,
    ]);
    expect([perencanaan?.jumlah.kekurangan, perencanaan?.jumlah.kelebihan]).toEqual([0, 3]);
  });

  it("goes from up to down to the order of the office when a heading is pressed again", () => {
    const naik = urutBerikut(null, "kelas");
    const turun = urutBerikut(naik, "kelas");
    expect([naik, turun, urutBerikut(turun, "kelas"), urutBerikut(turun, "nama")]).toEqual([
      { kolom: "kelas", turun: false },
      { kolom: "kelas", turun: true },
      null,
      { kolom: "nama", turun: false },
    ]);
  });
});
