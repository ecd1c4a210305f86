import { describe, expect, it } from "vitest";
import { bandingkanSkenario } from "../../../core/skenario/banding";
import { ubahanRingkas, type NilaiUbahan, type TugasJabatan } from "../../../core/skenario/skenario";
import { bahanKantor, PROFIL_72, tugas } from "./bahan";

// a: 150,000 + 30,000 = 180,000 minutes : 75,000 = 2.4 -> 2; b: 75,000 : 75,000 = 1.
const BESAR = tugas("besar", "a", { volume: 1_500, norma: 100 });
const KECIL = tugas("kecil", "a", { volume: 300, norma: 100 });
const LAIN = tugas("lain", "b", { volume: 750, norma: 100 });
const KANTOR = bahanKantor([BESAR, KECIL, LAIN]);

const daftar = (satu: TugasJabatan, nilai: Partial<NilaiUbahan>) => {
  const ubahan = ubahanRingkas(satu, { volume: null, normaWaktuMenit: null, jabatanId: null, ...nilai });
  return ubahan ? [ubahan] : [];
};
const skenario = (nama: string, ubahan: ReturnType<typeof daftar>) => ({ id: nama, nama, profil: null, ubahan });

describe("comparing scenarios", () => {
  it("shows 2 becoming 3 when a norm grows by a fifth, with the row that did it, and the original as it was", () => {
    // 1,500 x 120 = 180,000 + 30,000 = 210,000 : 75,000 = 2.8 -> 3.
    const banding = bandingkanSkenario(KANTOR, [skenario("Norma naik", daftar(BESAR, { normaWaktuMenit: 120 }))]);
    const [a, b] = banding.jabatan;
    expect(a?.asal).toEqual({ kebutuhanMentah: 2.4, kebutuhan: 2, bezetting: 1, selisih: -1 });
    expect(a?.skenario[0]?.angka).toEqual({ kebutuhanMentah: 2.8, kebutuhan: 3, bezetting: 1, selisih: -2 });
    expect(a?.skenario[0]?.sebab).toEqual([
      {
        tugasId: "besar",
        uraian: "Tugas besar",
        gerak: "diubah",
        jabatanLain: "",
        volume: { lama: 1_500, baru: 1_500 },
        normaWaktuMenit: { lama: 100, baru: 120 },
        bebanMenit: { lama: 150_000, baru: 180_000 },
      },
    ]);
    expect([a?.berubah, b?.berubah]).toEqual([true, false]);
    expect([banding.asal.jumlah.kebutuhan, banding.skenario[0]?.jumlah.kebutuhan, banding.skenario[0]?.jabatanBerubah]).toEqual([3, 4, 1]);
    expect(KANTOR.tugas[0]?.normaWaktuMenit).toBe(100);
  });

  it("lets a moved task be felt by both jabatan: out of one, into the other", () => {
    // a: 180,000 - 30,000 = 150,000 -> 2; b: 75,000 + 30,000 = 105,000 : 75,000 = 1.4 -> 1.
    const [a, b] = bandingkanSkenario(KANTOR, [skenario("Pindah", daftar(KECIL, { jabatanId: "b" }))]).jabatan;
    expect([a?.skenario[0]?.angka.kebutuhanMentah, b?.skenario[0]?.angka.kebutuhanMentah]).toEqual([2, 1.4]);
    expect(a?.skenario[0]?.sebab.map((satu) => [satu.gerak, satu.jabatanLain, satu.bebanMenit.baru])).toEqual([["keluar", "Jabatan b", 0]]);
    expect(b?.skenario[0]?.sebab.map((satu) => [satu.gerak, satu.jabatanLain, satu.bebanMenit.lama])).toEqual([["masuk", "Jabatan a", 0]]);
    expect([a?.berubah, b?.berubah]).toEqual([false, false]);
  });

  it("computes a scenario with a profile of its own: 180,000 minutes : 72,000 = 2,5 -> 3 beside 2,4 -> 2", () => {
    const lain = PROFIL_72 ?? KANTOR.profil;
    const banding = bandingkanSkenario(KANTOR, [{ id: "p", nama: "1.200 jam", profil: lain, ubahan: [] }]);
    expect(banding.jabatan[0]?.skenario[0]?.angka).toMatchObject({ kebutuhanMentah: 2.5, kebutuhan: 3 });
    expect(banding.jabatan[0]?.skenario[0]?.sebab).toEqual([]);
    expect(banding.skenario[0]?.profil.waktuKerjaEfektifMenit).toBe(72_000);
    expect(banding.asal.profil.waktuKerjaEfektifMenit).toBe(75_000);
  });

  it("sets up to three beside the original, each with its own figures", () => {
    const banding = bandingkanSkenario(KANTOR, [
      skenario("Separuh", daftar(BESAR, { normaWaktuMenit: 50 })),
      skenario("Dua kali", daftar(BESAR, { normaWaktuMenit: 200 })),
      skenario("Tanpa ubahan", []),
    ]);
    // 75,000 + 30,000 = 1.4 -> 1; 300,000 + 30,000 = 4.4 -> 4; 2.4 -> 2.
    expect(banding.jabatan[0]?.skenario.map(({ angka }) => angka.kebutuhan)).toEqual([1, 4, 2]);
    expect(banding.skenario.map(({ jumlah }) => jumlah.kebutuhan)).toEqual([2, 5, 3]);
    // Only "a" changes, under two of the three; the third changes none.
    expect(banding.skenario.map(({ jabatanBerubah }) => jabatanBerubah)).toEqual([1, 1, 0]);
    expect(banding.jabatan.map(({ berubah }) => berubah)).toEqual([true, false]);
  });

  it("names a task as the cause when its volume alone changed: 1.500 becoming 750 is 75.000 minutes less", () => {
    const [a, b] = bandingkanSkenario(KANTOR, [skenario("Separuh", daftar(BESAR, { volume: 750 }))]).jabatan;
    expect(a?.skenario[0]?.sebab.map(({ tugasId, bebanMenit }) => [tugasId, bebanMenit])).toEqual([
      ["besar", { lama: 150_000, baru: 75_000 }],
    ]);
    expect(b?.skenario[0]?.sebab).toEqual([]);
  });

  it("names no task as a cause where another method decides the need: 6 results : 3 a person = 2", () => {
    const isian = { hasilKerja: { baris: [{ nama: "Naskah", target: 6, standar: 3 }], tertulis: null } };
    const kantor = { ...KANTOR, metode: new Map([["a", { jenis: "hasilKerja" as const, isian }]]) };
    const [a] = bandingkanSkenario(kantor, [skenario("Norma naik", daftar(BESAR, { normaWaktuMenit: 120 }))]).jabatan;
    expect([a?.metode, a?.asal.kebutuhanMentah, a?.skenario[0]?.angka.kebutuhanMentah]).toEqual(["hasilKerja", 2, 2]);
    expect([a?.berubah, a?.skenario[0]?.sebab]).toEqual([false, []]);
  });
});
