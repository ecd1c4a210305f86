import { describe, expect, it } from "vitest";
import { kalimatAkanDitulis, kalimatDampak } from "../../../core/text/intake";

const TIDAK_ADA = {
  unitBaru: 0,
  unitBerubah: 0,
  jabatanBaru: 0,
  jabatanBerubah: 0,
  tugasBaru: 0,
  tugasBerubah: 0,
  unsurAnjabBaru: 0,
  unsurAnjabBerubah: 0,
  rincianTugasBaru: 0,
  rincianTugasBerubah: 0,
  pegawaiBaru: 0,
  pegawaiBerubah: 0,
  riwayatStatusBaru: 0,
  riwayatStatusBerubah: 0,
  riwayatGolonganBaru: 0,
  riwayatGolonganBerubah: 0,
  riwayatJabatanBaru: 0,
  riwayatJabatanBerubah: 0,
  riwayatKedudukanBaru: 0,
  riwayatKedudukanBerubah: 0,
  riwayatPendidikanBaru: 0,
  riwayatPendidikanBerubah: 0,
  kgbBaru: 0,
  kgbBerubah: 0,
};

describe("kalimat impor", () => {
  it("names only what will be written, with grouped thousands", () => {
    expect(kalimatDampak({ ...TIDAK_ADA, jabatanBaru: 18, pegawaiBaru: 1_024, tugasBaru: 87 })).toBe(
      "18 jabatan baru, 87 tugas baru, 1.024 pegawai baru",
    );
  });

  it("counts dated facts of every kind together", () => {
    const dampak = { ...TIDAK_ADA, pegawaiBaru: 1, riwayatStatusBaru: 2, riwayatJabatanBaru: 1, riwayatGolonganBerubah: 1 };
    expect(kalimatDampak(dampak)).toBe("1 pegawai baru, 3 catatan riwayat baru, 1 catatan riwayat berubah");
  });

  it("says which rows stay out", () => {
    expect(kalimatAkanDitulis({ ...TIDAK_ADA, pegawaiBaru: 20 }, { ditolak: 4, dikecualikan: 1, tetap: 0, berkasTakTerbaca: 0 })).toBe(
      "Akan ditulis: 20 pegawai baru; 4 baris ditolak dan 1 baris dikeluarkan, tidak ikut.",
    );
  });

  it("counts the files that could not be read among what is left", () => {
    expect(kalimatAkanDitulis({ ...TIDAK_ADA, pegawaiBaru: 20 }, { ditolak: 4, dikecualikan: 0, tetap: 0, berkasTakTerbaca: 3 })).toContain(
      "; 4 baris ditolak dan 3 berkas tidak terbaca, tidak ikut.",
    );
  });

  it("says so when the same file is read a second time", () => {
    expect(kalimatAkanDitulis(TIDAK_ADA, { ditolak: 0, dikecualikan: 0, tetap: 24, berkasTakTerbaca: 0 })).toBe(
      "Tidak ada yang akan ditulis: semuanya sudah sama dengan data kantor.",
    );
  });

  it("never calls everything the same when rows were refused or none was taken", () => {
    expect(kalimatAkanDitulis(TIDAK_ADA, { ditolak: 2, dikecualikan: 0, tetap: 22, berkasTakTerbaca: 0 })).toBe(
      "Tidak ada yang akan ditulis: 22 baris sudah sama dengan data kantor; 2 baris ditolak, tidak ikut.",
    );
    expect(kalimatAkanDitulis(TIDAK_ADA, { ditolak: 2, dikecualikan: 0, tetap: 0, berkasTakTerbaca: 0 })).toBe(
      "Tidak ada yang akan ditulis; 2 baris ditolak, tidak ikut.",
    );
    expect(kalimatAkanDitulis(TIDAK_ADA, { ditolak: 0, dikecualikan: 0, tetap: 0, berkasTakTerbaca: 0 })).toBe(
      "Tidak ada yang akan ditulis: tidak ada baris yang dapat diambil.",
    );
  });
});
