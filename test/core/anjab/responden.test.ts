import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { cocokkanResponden } from "../../../core/anjab/cocok-responden";
import { minoritas, sebaran, suaraTugas, type JawabanResponden, type Responden } from "../../../core/anjab/responden";

const PROFIL = PROFIL_BAWAAN[0] as ProfilAbk;

const jawab = (isi: Partial<JawabanResponden>): JawabanResponden => ({
  uraian: "Menyusun laporan",
  tugasId: "t1",
  satuanHasil: "laporan",
  volume: null,
  periode: null,
  normaWaktuMenit: null,
  alasan: "",
  ...isi,
});
const responden = (id: string, ...jawaban: readonly JawabanResponden[]): Responden => ({
  id,
  jabatanId: "j1",
  nama: `Responden ${id}`,
  tanggal: null,
  sumber: "",
  revision: 1,
  jawaban,
});
const TUGAS = { id: "t1", volume: 10, periode: "bulan" as const, normaWaktuMenit: 60 };

describe("the spread of answers", () => {
  it("tells how many, the least, the middle and the greatest, and how far they lie apart", () => {
    expect(sebaran([])).toBeNull();
    expect(sebaran([12])).toEqual({ n: 1, terkecil: 12, median: 12, terbesar: 12, tanda: "tunggal" });
    // 125 is 1.25 times 100, 126 more than that; 200 is twice 100.
    expect(sebaran([125, 100, 110])).toEqual({ n: 3, terkecil: 100, median: 110, terbesar: 125, tanda: "sejalan" });
    expect(sebaran([100, 126])).toMatchObject({ median: 113, tanda: "berbeda" });
    expect(sebaran([100, 199])).toMatchObject({ tanda: "berbeda" });
    expect(sebaran([100, 200])).toMatchObject({ tanda: "berjauhan" });
    expect(sebaran([0, 0])).toMatchObject({ tanda: "sejalan" });
    expect(sebaran([0, 5])).toMatchObject({ tanda: "berjauhan" });
  });
});

describe("what respondents say of a task", () => {
  it("is compared in the task's own period", () => {
    // 120 a year are 10 a month, 30 a quarter too; one without a period is of the task's.
    const suara = suaraTugas(
      TUGAS,
      [
        responden("a", jawab({ volume: 120, periode: "tahun", normaWaktuMenit: 60 })),
        responden("b", jawab({ volume: 60, periode: "triwulan", normaWaktuMenit: 90 })),
        responden("c", jawab({ volume: 12, normaWaktuMenit: 45, alasan: "Formatnya sudah ada" })),
        responden("d", jawab({ tugasId: "t2", volume: 999 })),
      ],
      PROFIL,
    );
    expect(suara.jawaban.map(({ volume, normaWaktuMenit }) => [volume, normaWaktuMenit])).toEqual([
      [10, 60],
      [20, 90],
      [12, 45],
    ]);
    expect(suara.volume).toEqual({ n: 3, terkecil: 10, median: 12, terbesar: 20, tanda: "berjauhan" });
    expect(suara.norma).toEqual({ n: 3, terkecil: 45, median: 60, terbesar: 90, tanda: "berjauhan" });
    expect(minoritas(suara, { volume: 12, normaWaktuMenit: 45 }).map(({ respondenId }) => respondenId)).toEqual(["a", "b"]);
    expect(minoritas(suara, { volume: 12, normaWaktuMenit: 60 }).map(({ respondenId }) => respondenId)).toEqual(["a", "b", "c"]);
  });

  it("adds up what one respondent parted into two rows, with the norm weighted by volume", () => {
    // 10 x 30 + 20 x 60 = 1,500 minutes for 30 results: 50 each.
    const [satu] = suaraTugas(
      TUGAS,
      [responden("a", jawab({ volume: 10, normaWaktuMenit: 30 }), jawab({ volume: 20, normaWaktuMenit: 60 }))],
      PROFIL,
    ).jawaban;
    expect([satu?.volume, satu?.normaWaktuMenit]).toEqual([30, 50]);
  });

  it("keeps an answer that has only one of the two", () => {
    const suara = suaraTugas(TUGAS, [responden("a", jawab({ volume: 10 })), responden("b", jawab({ normaWaktuMenit: 30 }))], PROFIL);
    expect([suara.volume?.n, suara.norma?.n]).toEqual([1, 1]);
  });
});

describe("matching a respondent's rows", () => {
  const tugas = [
    { id: "t1", uraian: "Mencatat surat masuk" },
    { id: "t2", uraian: "Mencatat surat keluar" },
    { id: "t3", uraian: "Menyusun laporan bulanan penggunaan anggaran" },
  ];

  it("answers for every row in its order: same words, other words, one of several, or none", () => {
    expect(
      cocokkanResponden(
        ["mencatat  surat masuk.", "Membuat laporan penggunaan anggaran bulanan", "Mencatat surat", "Menyapu halaman"],
        tugas,
      ),
    ).toEqual([
      { jenis: "sama", tugasId: "t1" },
      { jenis: "mirip", tugasId: "t3" },
      { jenis: "tanya", calon: ["t1", "t2"] },
      { jenis: "tidakAda" },
    ]);
  });
});
