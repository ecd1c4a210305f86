import { describe, expect, it } from "vitest";
import { PERJUTA_PER_MENIT } from "../../../core/abk/kebutuhan";
import { bebanJabatan, computeMetode } from "../../../core/abk/metode-jabatan";
import { computeHasilKerja, computeObjekKerja, computePeralatanKerja, type CaraAlat } from "../../../core/abk/metode-kep75";
import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import { bandingkanTertulis } from "../../../core/abk/tertulis";
import { ALAT_PUSKESMAS, EMPAT_PENDEKATAN, KEBERSIHAN } from "./contoh-metode";

const tanpaTertulis = { tertulis: null };
const hasil = (target: number | null, standar: number | null, nama = "Data") => ({ nama, target, standar });
const alat = (banyak: number, cara: CaraAlat, rasio: number) => ({ nama: "Bus", alat: banyak, cara, rasio });

describe("hasil kerja", () => {
  it("divides 200 entries a day by 30 a person: 6.6667 persons", () => {
    expect(computeHasilKerja({ baris: [hasil(200, 30)], ...tanpaTertulis }).kebutuhan).toBeCloseTo(6.666_667, 6);
  });

  it("adds the results of one jabatan: 120 / 60 + 45 / 30 = 2 + 1.5 = 3.5, and shows each", () => {
    const { kebutuhan, langkah } = computeHasilKerja({ baris: [hasil(120, 60, "Surat"), hasil(45, 30, "Laporan")], ...tanpaTertulis });
    expect(kebutuhan).toBe(3.5);
    expect(langkah).toEqual([
      { langkah: "bagiHasil", nama: "Surat", bahan: [120, 60], hasil: 2 },
      { langkah: "bagiHasil", nama: "Laporan", bahan: [45, 30], hasil: 1.5 },
      { langkah: "jumlahKebutuhan", nama: "", bahan: [2, 1.5], hasil: 3.5 },
    ]);
  });

  it("leaves a row without a standard, or with a standard of nought, uncounted and says so", () => {
    const { kebutuhan, temuan } = computeHasilKerja({
      baris: [hasil(10, null, "A"), hasil(10, 0, "B"), hasil(10, 5, "C")],
      ...tanpaTertulis,
    });
    expect(kebutuhan).toBe(2);
    expect(temuan).toEqual([
      { kode: "barisBelumLengkap", bagian: "hasil", nomor: 1, nama: "A" },
      { kode: "barisBelumLengkap", bagian: "hasil", nomor: 2, nama: "B" },
    ]);
  });

  it("agrees with the printed 10 agendaris, and reports a sheet that prints 12", () => {
    const { nama, target, standar, tertulis } = EMPAT_PENDEKATAN.hasil;
    expect(computeHasilKerja({ baris: [{ nama, target, standar }], tertulis })).toMatchObject({ kebutuhan: 10, temuan: [] });
    expect(computeHasilKerja({ baris: [{ nama, target, standar }], tertulis: 12 }).temuan).toEqual([
      { kode: "tertulisBeda", tertulis: 12, seharusnya: 10, kali: null },
    ]);
  });
});

describe("objek kerja", () => {
  it("divides 80 patients by 25 a person: 3.2 persons", () => {
    expect(computeObjekKerja({ baris: [{ nama: "Pasien", objek: 80, perOrang: 25 }], ...tanpaTertulis }).kebutuhan).toBe(3.2);
  });

  it("gives the printed 10 agendaris and 20 caraka for 1,000 objects", () => {
    for (const { nama, objek, perOrang, tertulis } of EMPAT_PENDEKATAN.objek) {
      expect(computeObjekKerja({ baris: [{ nama, objek, perOrang }], tertulis })).toMatchObject({ kebutuhan: tertulis, temuan: [] });
    }
  });

  it("gives all twelve printed needs of the puskesmas form, 18 in all", () => {
    const kebutuhan = ALAT_PUSKESMAS.map(
      ([nama, objek, perOrang, tertulis]) => computeObjekKerja({ baris: [{ nama, objek, perOrang }], tertulis }).kebutuhan,
    );
    expect(kebutuhan).toEqual(ALAT_PUSKESMAS.map(([, , , tertulis]) => tertulis));
    expect(kebutuhan.reduce((jumlah, satu) => jumlah + satu, 0)).toBe(18);
  });
});

describe("peralatan kerja", () => {
  it("counts both ways: 20 buses with one driver each are 20, one mechanic for five buses is 4", () => {
    expect(computePeralatanKerja({ baris: [alat(20, "orangPerAlat", 1)], ...tanpaTertulis }).kebutuhan).toBe(20);
    expect(computePeralatanKerja({ baris: [alat(20, "alatPerOrang", 5)], ...tanpaTertulis }).kebutuhan).toBe(4);
  });

  it("adds several tools of one jabatan: 2 x 3 + 9 / 6 = 7.5", () => {
    const baris = [alat(2, "orangPerAlat", 3), alat(9, "alatPerOrang", 6)];
    expect(computePeralatanKerja({ baris, ...tanpaTertulis }).kebutuhan).toBe(7.5);
  });

  it("gives the printed crew of one tractor: 3 operators, 1 technician, 2 oilers", () => {
    const { alat: banyak, orangPerAlat } = EMPAT_PENDEKATAN.perangkat;
    const awak = Object.values(orangPerAlat).map(
      (rasio) => computePeralatanKerja({ baris: [alat(banyak, "orangPerAlat", rasio)], ...tanpaTertulis }).kebutuhan,
    );
    expect(awak).toEqual([3, 1, 2]);
  });
});

describe("printed figures", () => {
  it("reports 54,300 / 75,000 printed as 0.75: it is 0.724", () => {
    const { menit, wkeMenit, tertulis } = EMPAT_PENDEKATAN.proses;
    expect(bandingkanTertulis(tertulis, menit / wkeMenit)).toEqual({ tertulis: 0.75, seharusnya: 0.724, kali: null });
  });

  it("lets a difference of rounding pass: 6.67 for 6.6667", () => {
    expect(bandingkanTertulis(6.67, 20 / 3)).toBeNull();
  });

  it("names how many times a daily frequency was counted again, row by row", () => {
    const kali = KEBERSIHAN.map(([menit, , setahun, tertulis]) => bandingkanTertulis(tertulis, menit * setahun, 0.5)?.kali ?? 1);
    expect(kali).toEqual(KEBERSIHAN.map(([, sehari]) => sehari));
  });
});

describe("a method's need as an equivalent workload", () => {
  const profil = PROFIL_BAWAAN[0];

  it("keeps a half that fractions add up to: 1/6 + 1/3 of 75,000 minutes are exactly 37,500", () => {
    const metode = computeMetode({ jenis: "hasilKerja", isian: { hasilKerja: { baris: [hasil(1, 6), hasil(1, 3)], tertulis: null } } });
    expect(profil && bebanJabatan([], metode, profil)).toBe(37_500 * PERJUTA_PER_MENIT);
  });

  it("leaves the tasks alone when the jabatan is counted task by task, and out of it when not", () => {
    const tugas = [{ volume: 625, normaWaktuMenit: 120, periode: "tahun" as const }];
    expect(computeMetode({ jenis: "tugasPerTugas", isian: {} })).toBeNull();
    expect(profil && bebanJabatan(tugas, null, profil)).toBe(75_000 * PERJUTA_PER_MENIT);
    expect(profil && bebanJabatan(tugas, computeMetode({ jenis: "objekKerja", isian: {} }), profil)).toBe(0);
  });
});
