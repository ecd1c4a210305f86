import { describe, expect, it } from "vitest";
import { jejakKebutuhan } from "../../../core/abk/jejak";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import type { Tugas } from "../../../core/abk/tugas";
import { parsePlainDate } from "../../../core/date";
import { AppError } from "../../../core/errors";
import { jejakJumlah } from "../../../core/formasi/jejak-jumlah";
import { naskahJejakJumlah } from "../../../core/formasi/naskah-jejak-jumlah";
import { rekapJabatan } from "../../../core/formasi/rekap";
import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";
import { jawabanJumlah, kalimatKurangLebih, kalimatTerdekat } from "../../../core/text/jejak-jumlah";

const [BAWAAN] = PROFIL_BAWAAN;
if (!BAWAAN) throw new Error("tidak ada profil bawaan");
const profil: ProfilAbk = BAWAAN;

const hari = (teks: string) => {
  const tanggal = parsePlainDate(teks);
  if (!tanggal) throw new Error(teks);
  return tanggal;
};
const TANPA_PENANDA_TANGAN = { penandatanganJabatan: "", penandatanganNama: "", penandatanganNip: "", penandatanganPangkat: "" };

const unit: Unit[] = [
  { id: "s", nama: "Sekretariat", indukId: null, kode: null, urutan: 0, revision: 1 },
  { id: "b", nama: "Bagian Umum", indukId: "s", kode: null, urutan: 0, revision: 1 },
  { id: "k", nama: "Subbagian Keuangan", indukId: "b", kode: null, urutan: 0, revision: 1 },
  { id: "h", nama: "Bagian Hukum", indukId: "s", kode: null, urutan: 1, revision: 1 },
];

/** Unit, workload in minutes a year, holders. */
const ISI: readonly (readonly [unitId: string, menit: number, bezetting: number])[] = [
  ["s", 75_000, 1], // 1 -> 1: sesuai
  ["b", 100_000, 3], // 1.3333 -> 1: 2 lebih
  ["k", 112_500, 0], // 1.5 -> 2: 2 kurang
  ["k", 30_000, 1], // 0.4 -> 0: 1 lebih
  ["h", 180_000, 1], // 2.4 -> 2: 1 kurang
];

function bahan(ubah: Partial<ProfilAbk> = {}) {
  const dengan = { ...profil, ...ubah };
  const jabatan = ISI.map(([unitId], urutan): Jabatan => ({
    id: `j${urutan}`,
    unitId,
    nama: `Jabatan ${urutan}`,
    jenis: "pelaksana",
    jenjang: null,
    kelas: 7,
    kode: null,
    kursi: null,
    indukId: null,
    urutan,
    revision: 1,
  }));
  const tugas = new Map<string, Tugas[]>(
    ISI.map(([, menit], nomor) => [
      `j${nomor}`,
      [{ id: `t${nomor}`, uraian: "Tugas", satuanHasil: "", volume: menit, periode: "tahun", normaWaktuMenit: 1, keterangan: "" }],
    ]),
  );
  const bezetting = new Map(ISI.map(([, , ada], nomor) => [`j${nomor}`, { pns: ada, pppk: 0, jumlah: ada }]));
  const rekap = rekapJabatan({ unit, jabatan, tugasPerJabatan: tugas, bezetting, usul: new Map(), metode: new Map(), profil: dengan });
  return {
    unit,
    rekap,
    profil: dengan,
    per: "2026-12-31",
    namaKantor: "Sekretariat KPU",
    pembalik: ({ jabatanId, nama, unit: namaUnit, kelas, bezetting: ada }: (typeof rekap)[number]) =>
      jejakKebutuhan({ jabatanId, jabatan: nama, unit: namaUnit, kelas, per: "", bezetting: ada }, tugas.get(jabatanId) ?? [], dengan)
        .pembalik,
  };
}

describe("the trace of totals", () => {
  it("adds the rounded needs of the office: 1 + 1 + 2 + 0 + 2 = 6 where the raw needs are 6.6333", () => {
    const jejak = jejakJumlah(null, bahan());
    expect([jejak.nama, jejak.jumlah.kebutuhan, jejak.jumlah.bezetting]).toEqual(["Sekretariat KPU", 6, 6]);
    expect(jejak.jumlah.kebutuhanMentah).toBeCloseTo(6.6333, 4);
    expect(jawabanJumlah(jejak)).toEqual({
      tanya: "Mengapa 6 dan bukan 7?",
      jawab:
        "Karena setiap jabatan dibulatkan sendiri, baru dijumlahkan: 5 jabatan berjumlah 6,6333 sebelum dan 6 sesudah dibulatkan; pembulatan per jabatan mengurangi 0,6333.",
    });
  });

  it("never nets: six holders for a need of six, and yet three are missing and three too many", () => {
    const jejak = jejakJumlah(null, bahan());
    expect([jejak.jumlah.kekurangan, jejak.jumlah.kelebihan]).toEqual([3, 3]);
    expect(kalimatKurangLebih(jejak)).toBe("Kekurangan 3 pada 2 jabatan, kelebihan 3 pada 2 jabatan.");
  });

  it("goes down from a unit through its sub-units and no farther", () => {
    const jejak = jejakJumlah("b", bahan());
    expect(jejak.bagian.map(({ unit: nama, tingkat, jumlah }) => [nama, tingkat, jumlah.kebutuhan, jumlah.bezetting])).toEqual([
      ["Bagian Umum", 0, 1, 3],
      ["Subbagian Keuangan", 1, 2, 1],
    ]);
    expect([jejak.nama, jejak.jumlah.kebutuhan, jejak.jumlah.kekurangan, jejak.jumlah.kelebihan]).toEqual(["Bagian Umum", 3, 2, 3]);
  });

  it("prints each unit as deep as it stands, and its jabatan a step deeper", () => {
    const dasar = bahan();
    const kantor = { namaInstansi: "", namaKantor: "Sekretariat KPU", alamat: "", kota: "", ...TANPA_PENANDA_TANGAN };
    const naskah = naskahJejakJumlah({ kantor, profil, per: hari("2026-12-31"), contoh: false }, jejakJumlah("b", dasar));
    const tabel = naskah.bagian[0]?.blok.find(({ jenis }) => jenis === "tabel");
    const baris = tabel?.jenis === "tabel" ? [...tabel.isi()] : [];
    expect(baris.map(({ sel, tingkat }) => [sel[0], tingkat])).toEqual([
      ["Bagian Umum", 0],
      ["Jabatan 1", 1],
      ["Subbagian Keuangan", 1],
      ["Jabatan 2", 2],
      ["Jabatan 3", 2],
      ["Jumlah", undefined],
    ]);
  });

  it("grades the unit by all its workload over all its holders: 242,500 / (4 x 75,000) = 0.81, C", () => {
    expect(jejakJumlah("b", bahan()).efektivitas).toEqual({ efektivitas: 0.81, prestasi: "C" });
  });

  it("names the jabatan that are nearest to another number: one millionth less makes 1.5 no longer 2", () => {
    const [pertama, kedua] = jejakJumlah(null, bahan()).terdekat;
    expect(pertama).toMatchObject({ jabatan: "Jabatan 2", arah: "turun", menit: 0.000_001, kebutuhan: 1 });
    expect(kedua && kalimatTerdekat(kedua)).toBe("Jabatan 3: bila bebannya bertambah 7.500 menit setahun, kebutuhannya menjadi 1.");
  });

  it("adds raw needs where nothing is rounded", () => {
    expect(jawabanJumlah(jejakJumlah(null, bahan({ pembulatan: "tanpa" }))).tanya).toBe("Mengapa 6,6333?");
  });

  it("refuses a unit that is not there, by name, and explains an office without any as nothing", () => {
    const galat = (): unknown => {
      try {
        return jejakJumlah("tidak-ada", bahan());
      } catch (error) {
        return error instanceof AppError ? error.failure : error;
      }
    };
    expect(galat()).toEqual({ code: "notFound", data: { hal: "Unit" } });
    const kosong = jejakJumlah(null, { ...bahan(), unit: [], rekap: [] });
    expect([kosong.nama, kosong.bagian, kosong.jumlah.kebutuhan, kosong.efektivitas, kosong.terdekat]).toEqual([
      "Sekretariat KPU",
      [],
      0,
      null,
      [],
    ]);
  });

  it("leaves units without jabatan out, and counts the depth from the unit that is explained", () => {
    const tanpa = [...unit, { id: "x", nama: "Kosong", indukId: "s", kode: null, urutan: 2, revision: 1 }];
    const bagian = (unitId: string | null) =>
      jejakJumlah(unitId, { ...bahan(), unit: tanpa }).bagian.map((satu) => [satu.unit, satu.tingkat]);
    expect(bagian(null)).toEqual([
      ["Sekretariat", 0],
      ["Bagian Umum", 1],
      ["Subbagian Keuangan", 2],
      ["Bagian Hukum", 1],
    ]);
    expect(bagian("k")).toEqual([["Subbagian Keuangan", 0]]);
    expect(bagian("x")).toEqual([]);
    expect(jejakJumlah("x", { ...bahan(), unit: tanpa }).nama).toBe("Kosong");
  });

  it("names at most three, nearest first, each with where it stands, and none of a jabatan without work", () => {
    const { terdekat } = jejakJumlah(null, bahan());
    expect(terdekat).toHaveLength(3);
    expect(terdekat.map(({ menit }) => menit)).toEqual(terdekat.map(({ menit }) => menit).toSorted((a, b) => a - b));
    expect(terdekat[0]).toEqual({
      jabatanId: "j2",
      jabatan: "Jabatan 2",
      unit: "Subbagian Keuangan",
      arah: "turun",
      menit: 0.000_001,
      kebutuhan: 1,
    });
    const semua = bahan();
    const menganggur = semua.rekap.map((satu) => ({ ...satu, bebanKerjaMenit: 0 }));
    expect(jejakJumlah(null, { ...semua, rekap: menganggur }).terdekat).toEqual([]);
  });
});
