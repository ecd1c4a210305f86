import { describe, expect, it } from "vitest";
import { jumlahRekap } from "../../../core/formasi/rekap";
import { cabangUnit, idKotakUnit, pohonPeta, semuaKotak, type BahanPeta, type KotakPeta } from "../../../core/peta/pohon";
import { barisRekap, kantorBesar, unitUji } from "./kantor-besar";

const jabatan = (id: string, indukId: string | null = null, kursi: number | null = null) => ({ id, indukId, kursi });

/** A secretariat of two subbagian; the second has two structural jabatan, of which one is named after it. */
const KECIL: BahanPeta = {
  kantor: "Kantor",
  unit: [unitUji("Sekretariat", null), unitUji("Subbagian Hukum", "Sekretariat", 1), unitUji("Subbagian Umum", "Sekretariat", 2)],
  jabatan: [
    jabatan("sek"),
    jabatan("kasub-hukum", "sek"),
    jabatan("analis", "kasub-hukum", 3),
    jabatan("koordinator", "kasub-umum"),
    jabatan("kasub-umum", "sek"),
    jabatan("arsiparis", "koordinator"),
    jabatan("pramu", "kasub-umum"),
  ],
  rekap: [
    barisRekap({ id: "sek", unitId: "Sekretariat", nama: "Sekretaris", jenis: "administrator", angka: [1, 1] }),
    barisRekap({ id: "kasub-hukum", unitId: "Subbagian Hukum", nama: "Kepala Subbagian Hukum", jenis: "pengawas", angka: [1, 1] }),
    barisRekap({ id: "analis", unitId: "Subbagian Hukum", nama: "Analis Hukum", jenis: "pelaksana", angka: [1, 4] }),
    barisRekap({ id: "koordinator", unitId: "Subbagian Umum", nama: "Sekretaris Bagian", jenis: "administrator", angka: [1, 1] }),
    barisRekap({ id: "kasub-umum", unitId: "Subbagian Umum", nama: "Kasubbag Umum", jenis: "pengawas", angka: [0, 1] }),
    barisRekap({ id: "arsiparis", unitId: "Subbagian Umum", nama: "Arsiparis", jenis: "fungsional", angka: [2, 1] }),
    barisRekap({ id: "pramu", unitId: "Subbagian Umum", nama: "Pramubakti", jenis: "pelaksana", angka: [2, 2] }),
  ],
};

function pohon(bahan: BahanPeta): KotakPeta {
  const akar = pohonPeta(bahan);
  if (!akar) throw new Error("kosong");
  return akar;
}

const namaBaris = (kotak: KotakPeta | undefined): readonly string[] => (kotak?.baris ?? []).map(({ nama }) => nama);

describe("the tree of the peta jabatan", () => {
  it("puts the head of every unit in its box, with rows below and units below it", () => {
    const akar = pohon(KECIL);
    expect(akar.kepala?.nama).toBe("Sekretaris");
    expect(akar.anak.map(({ kepala }) => kepala?.nama)).toEqual(["Kepala Subbagian Hukum", "Kasubbag Umum"]);
    expect(cabangUnit(akar, "Subbagian Hukum")?.baris).toMatchObject([
      { nama: "Analis Hukum", kursi: 3, bezetting: 1, kebutuhan: 4, selisih: -3 },
    ]);
  });

  it("takes of two structural jabatan the one named after the unit for its head, and hangs the other below with its own people", () => {
    const umum = cabangUnit(pohon(KECIL), "Subbagian Umum");
    expect(umum?.kepala?.nama).toBe("Kasubbag Umum");
    expect(namaBaris(umum)).toEqual(["Pramubakti"]);
    expect(umum?.anak.map(({ kepala }) => kepala?.nama)).toEqual(["Sekretaris Bagian"]);
    expect(namaBaris(umum?.anak[0])).toEqual(["Arsiparis"]);
  });

  it("adds shortage and excess apart: 4 short, 1 too many, never 3 short", () => {
    expect(pohon(KECIL).jumlahCabang).toMatchObject({ jabatan: 7, bezetting: 8, kebutuhan: 11, kekurangan: 4, kelebihan: 1 });
  });

  it("counts who retires in the box that he leaves and in its branch, and takes nothing of the other sums", () => {
    const akar = pohon({
      ...KECIL,
      pensiun: new Map([
        ["kasub-umum", 1],
        ["arsiparis", 2],
        ["gone", 9],
      ]),
    });
    const umum = cabangUnit(akar, "Subbagian Umum");
    expect([umum?.kepala?.pensiun, umum?.jumlah.pensiun, umum?.jumlahCabang.pensiun]).toEqual([1, 1, 3]);
    expect(umum?.anak[0]?.baris.map(({ pensiun }) => pensiun)).toEqual([2]);
    expect([akar.jumlah.pensiun, akar.jumlahCabang.pensiun]).toEqual([0, 3]);
    expect({ ...akar.jumlahCabang, pensiun: 0 }).toEqual(pohon(KECIL).jumlahCabang);
  });

  it("counts one seat for a title that the map which was read names once: 3 and six times 1 are 9, and none where no map was read", () => {
    const akar = pohon(KECIL);
    expect(akar.jumlahCabang.kursi).toBe(9);
    expect(akar.kepala?.kursi).toBe(1);
    const tanpaPeta = pohon({ ...KECIL, jabatan: KECIL.jabatan.map((satu) => ({ ...satu, kursi: null })) });
    expect(tanpaPeta.jumlahCabang.kursi).toBe(0);
    expect(tanpaPeta.kepala?.kursi).toBeNull();
  });

  it("keeps a unit without head, a unit whose parent is gone, and a jabatan whose unit is gone", () => {
    const akar = pohon({
      ...KECIL,
      unit: [unitUji("A", null), unitUji("B", "hilang", 1)],
      jabatan: [],
      rekap: [
        barisRekap({ id: "a", unitId: "A", nama: "Pelaksana A", jenis: "pelaksana" }),
        barisRekap({ id: "x", unitId: "unit lama", nama: "Pelaksana X", jenis: "pelaksana" }),
      ],
    });
    expect(akar).toMatchObject({ unitId: null, unit: "Kantor", kepala: null });
    expect(akar.anak.map(({ unit, kepala, baris }) => [unit, kepala, baris.length])).toEqual([
      ["A", null, 1],
      ["B", null, 0],
      ["unit lama", null, 1],
    ]);
  });

  it("comes to an end when superiors name each other in a circle", () => {
    const bahan = {
      ...KECIL,
      jabatan: [jabatan("koordinator", "arsiparis"), jabatan("arsiparis", "koordinator"), jabatan("kasub-umum", "koordinator")],
    };
    const semua = Array.from(semuaKotak(pohon(bahan))).flatMap(({ kepala, baris }) => [...(kepala ? [kepala] : []), ...baris]);
    expect(semua.map(({ jabatanId }) => jabatanId).toSorted()).toEqual(KECIL.rekap.map(({ jabatanId }) => jabatanId).toSorted());
  });

  it("has nothing to draw for an office without units", () => {
    expect(pohonPeta({ kantor: "", unit: [], jabatan: [], rekap: [] })).toBeNull();
  });

  it.each([1, 2, 3])("holds every jabatan of a province once and comes to the totals of its recap, seed %i", (benih) => {
    const bahan = kantorBesar(benih);
    const akar = pohon(bahan);
    const semua = Array.from(semuaKotak(akar)).flatMap(({ kepala, baris }) => [...(kepala ? [kepala] : []), ...baris]);
    expect(semua.length).toBe(3_155);
    expect(new Set(semua.map(({ jabatanId }) => jabatanId)).size).toBe(3_155);
    const { jabatan: banyak, bezetting, kebutuhan, kekurangan, kelebihan } = jumlahRekap(bahan.rekap);
    expect(akar.jumlahCabang).toMatchObject({ jabatan: banyak, bezetting, kebutuhan, kekurangan, kelebihan });
  });

  it("finds the branch of any unit, and none of a stranger", () => {
    expect(cabangUnit(pohon(KECIL), "Subbagian Umum")?.id).toBe(idKotakUnit("Subbagian Umum"));
    expect(cabangUnit(pohon(KECIL), "lain")).toBeUndefined();
  });
});
