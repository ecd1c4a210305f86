import { describe, expect, it } from "vitest";
import { bagiHalaman } from "../../../core/peta/halaman";
import { lebarTeks } from "../../../core/peta/lebar-huruf";
import { kodeKotak, lembarPeta } from "../../../core/peta/lembar";
import { pohonPeta, type BahanPeta, type KotakPeta } from "../../../core/peta/pohon";
import { barisRekap, kantorBesar, unitUji } from "./kantor-besar";

const A4 = { lebar: 841.89, tinggi: 595.28 };
const F4 = { lebar: 936, tinggi: 612 };
const A3 = { lebar: 1190.55, tinggi: 841.89 };
const BINGKAI = { kantor: ["KANTOR UJI"], keadaan: ["Keadaan per 31 Desember 2026"], tanda: "", kaki: "Tepat" };

function pohon(bahan: BahanPeta): KotakPeta {
  const akar = pohonPeta(bahan);
  if (!akar) throw new Error("kosong");
  return akar;
}

/** One unit with so many pelaksana and so many units of one pelaksana each below it. */
function lebar(baris: number, anak: number): BahanPeta {
  const pelaksana = (nomor: number, unitId: string) =>
    barisRekap({ id: `${unitId}-${nomor}`, unitId, nama: `Pengadministrasi Perkantoran ${nomor}`, jenis: "pelaksana" });
  const bawah = Array.from({ length: anak }, (_, nomor) => `Seksi ${nomor}`);
  return {
    kantor: "Kantor",
    unit: [unitUji("Dinas", null), ...bawah.map((id, nomor) => unitUji(id, "Dinas", nomor))],
    jabatan: [],
    rekap: [...Array.from({ length: baris }, (_, nomor) => pelaksana(nomor, "Dinas")), ...bawah.map((id) => pelaksana(0, id))],
  };
}

const isiTeks = (lembar: ReturnType<typeof lembarPeta>[number]): readonly string[] =>
  lembar.unsur.flatMap((satu) => (satu.jenis === "teks" ? [satu.isi] : []));

describe("the printed peta jabatan", () => {
  it.each([
    ["a province on A4", kantorBesar(), A4],
    ["a province on F4", kantorBesar(), F4],
    ["a province on A3", kantorBesar(3), A3],
    ["a box of 900 rows", lebar(900, 3), A4],
    ["a box above 150 others", lebar(0, 150), A4],
    ["a box of 70 rows above 90 others", lebar(70, 90), A4],
  ])("cuts nothing and prints every jabatan once: %s", (_nama, bahan, kertas) => {
    const akar = pohon(bahan);
    const ruang = { lebar: kertas.lebar - 52, tinggi: kertas.tinggi - 132 };
    const tercetak: string[] = [];
    for (const { akar: pertama, kotak, letak, skala, sambungan } of bagiHalaman(akar, ruang)) {
      expect(letak.lebar * skala).toBeLessThanOrEqual(ruang.lebar + 0.01);
      expect(letak.tinggi * skala).toBeLessThanOrEqual(ruang.tinggi + 0.01);
      expect(11 * skala).toBeGreaterThan(6.8);
      for (const { x, y, lebar: w, tinggi: h } of letak.kotak) {
        expect(x).toBeGreaterThanOrEqual(-0.01);
        expect(x + w).toBeLessThanOrEqual(letak.lebar + 0.01);
        expect(y + h).toBeLessThanOrEqual(letak.tinggi + 0.01);
      }
      for (const { kotak: satu, gambar, rujuk } of kotak.values()) {
        if (rujuk) continue;
        if (satu.kepala && !(satu === pertama && sambungan)) tercetak.push(satu.kepala.jabatanId);
        tercetak.push(...gambar.baris.map(({ jabatanId }) => jabatanId));
      }
    }
    expect(tercetak.length).toBe(bahan.rekap.length);
    expect(new Set(tercetak).size).toBe(bahan.rekap.length);
  });

  it("leads both ways: where a box says that it goes on, the page names that box as the place it comes from", () => {
    const lembar = lembarPeta(pohon(kantorBesar()), { ...A4, ...BINGKAI });
    const lanjut = lembar.flatMap((satu, indeks) =>
      isiTeks(satu).flatMap((isi) => {
        const [, halaman, kotak] = /^lanjut ke halaman (\d+), kotak (\w+)$/u.exec(isi) ?? [];
        return halaman === undefined || kotak === undefined ? [] : [{ dari: indeks + 1, ke: Number(halaman), kotak }];
      }),
    );
    expect(lanjut.length).toBeGreaterThan(30);
    for (const { dari, ke, kotak } of lanjut) {
      const tujuan = isiTeks(lembar[ke - 1] ?? { ...A4, unsur: [] });
      expect(tujuan).toContain(kotak);
      expect(tujuan.some((isi) => isi.startsWith(`dari halaman ${dari}, kotak `))).toBe(true);
    }
  });

  it("carries office, day, legend and number on every page, no text over its edge and no mark left open", () => {
    const lembar = lembarPeta(pohon(kantorBesar()), { ...A4, ...BINGKAI });
    for (const [indeks, satu] of lembar.entries()) {
      const teks = isiTeks(satu);
      expect(teks).toEqual(expect.arrayContaining(["KANTOR UJI", "PETA JABATAN", `Halaman ${indeks + 1} dari ${lembar.length}`]));
      expect(teks.some((isi) => isi.includes("8888") || isi.includes("WW88"))).toBe(false);
      for (const unsur of satu.unsur) {
        if (unsur.jenis !== "teks") continue;
        const panjang = lebarTeks(unsur.isi, unsur);
        const kiri = { kiri: unsur.x, tengah: unsur.x - panjang / 2, kanan: unsur.x - panjang }[unsur.rata];
        expect(kiri).toBeGreaterThan(20);
        expect(kiri + panjang).toBeLessThan(satu.lebar - 20);
      }
    }
  });

  it("names the boxes of a page by column and place: A1, B1, B2, and AA1 after Z", () => {
    const kotak = [
      { id: "b2", x: 50, y: 90 },
      { id: "a", x: 0, y: 0 },
      { id: "b1", x: 50.2, y: 10 },
    ];
    expect([...kodeKotak(kotak)]).toEqual([
      ["a", "A1"],
      ["b1", "B1"],
      ["b2", "B2"],
    ]);
    const banyak = Array.from({ length: 27 }, (_, nomor) => ({ id: String(nomor), x: nomor * 10, y: 0 }));
    expect(kodeKotak(banyak).get("26")).toBe("AA1");
  });
});
