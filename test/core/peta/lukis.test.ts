import { describe, expect, it } from "vitest";
import { gambarKotak } from "../../../core/peta/kotak";
import { lebarTeks, pecahBaris } from "../../../core/peta/lebar-huruf";
import { lukisPeta, type PetaTerlukis } from "../../../core/peta/lukis";
import { pohonPeta, semuaKotak, type KotakPeta } from "../../../core/peta/pohon";
import { kantorBesar } from "./kantor-besar";

function besar(benih = 7): KotakPeta {
  const akar = pohonPeta(kantorBesar(benih));
  if (!akar) throw new Error("kosong");
  return akar;
}

/** Pairs of boxes that lie over each other. */
function bertindihan({ kotak }: PetaTerlukis): number {
  const urut = kotak.toSorted((a, b) => a.x - b.x);
  let banyak = 0;
  for (const [nomor, a] of urut.entries())
    for (const b of urut.slice(nomor + 1)) {
      if (b.x >= a.x + a.gambar.lebar) break;
      if (a.y < b.y + b.gambar.tinggi && b.y < a.y + a.gambar.tinggi) banyak += 1;
    }
  return banyak;
}

describe("the drawing of the peta jabatan", () => {
  it("lays no box over another and none outside the drawing, and is the same every time", () => {
    const lukisan = lukisPeta(besar());
    expect(lukisan.kotak.length).toBe(288);
    expect(bertindihan(lukisan)).toBe(0);
    for (const { x, y, gambar } of lukisan.kotak) {
      expect(x).toBeGreaterThanOrEqual(-0.01);
      expect(x + gambar.lebar).toBeLessThanOrEqual(lukisan.lebar + 0.01);
      expect(y + gambar.tinggi).toBeLessThanOrEqual(lukisan.tinggi + 0.01);
    }
    expect(lukisPeta(besar())).toEqual(lukisan);
  });

  it("keeps every text within its box", () => {
    for (const { gambar } of lukisPeta(besar()).kotak)
      for (const unsur of gambar.unsur) {
        if (unsur.jenis !== "teks") continue;
        const lebar = lebarTeks(unsur.isi, unsur);
        const kiri = { kiri: unsur.x, tengah: unsur.x - lebar / 2, kanan: unsur.x - lebar }[unsur.rata];
        expect(kiri, unsur.isi).toBeGreaterThanOrEqual(0);
        expect(kiri + lebar, unsur.isi).toBeLessThanOrEqual(gambar.lebar);
        expect(unsur.y).toBeLessThanOrEqual(gambar.tinggi);
      }
  });

  it("folds a branch into its box, which then tells its totals and how many boxes it hides", () => {
    const akar = besar();
    const [pertama] = akar.anak;
    if (!pertama) throw new Error("kosong");
    const penuh = lukisPeta(akar);
    const terlipat = lukisPeta(akar, new Set([pertama.id]));
    const hilang = penuh.kotak.length - terlipat.kotak.length;
    expect(hilang).toBeGreaterThan(0);
    const teks = terlipat.kotak
      .find(({ kotak }) => kotak.id === pertama.id)
      ?.gambar.unsur.flatMap((satu) => (satu.jenis === "teks" ? [satu.isi] : []));
    expect(teks).toContain(`${hilang} kotak di bawahnya dilipat`);
  });

  it("marks a box whose holders retire, with a field of its own colour and the count, and a folded one with those of its branch", () => {
    const bahan = kantorBesar();
    const [satu, lain] = bahan.rekap.filter(({ jenis }) => jenis === "pelaksana");
    const akar = pohonPeta({
      ...bahan,
      pensiun: new Map([
        [satu?.jabatanId ?? "", 2],
        [lain?.jabatanId ?? "", 1],
      ]),
    });
    if (!akar) throw new Error("kosong");
    const bertanda = ({ kotak }: PetaTerlukis) =>
      kotak.flatMap(({ kotak: { id }, gambar: { unsur } }) =>
        unsur.some((bagian) => bagian.jenis === "bidang" && bagian.isi === "pensiun")
          ? [[id, ...unsur.flatMap((bagian) => (bagian.jenis === "teks" && bagian.isi.endsWith("(pensiun)") ? [bagian.isi] : []))]]
          : [],
      );
    const dengan = Array.from(semuaKotak(akar)).filter(({ jumlah }) => jumlah.pensiun > 0);
    expect(dengan.length).toBeGreaterThan(0);
    expect(bertanda(lukisPeta(akar))).toEqual(dengan.map(({ id, jumlah }) => [id, `P ${jumlah.pensiun} (pensiun)`]));
    expect(bertanda(lukisPeta(akar, new Set([akar.id])))).toEqual([[akar.id, "P 3 (pensiun)"]]);
    expect(bertanda(lukisPeta(besar()))).toEqual([]);
    expect(bertindihan(lukisPeta(akar))).toBe(0);
    // The letters stand within the field.
    for (const { gambar } of lukisPeta(akar).kotak) {
      const bidang = gambar.unsur.find((bagian) => bagian.jenis === "bidang" && bagian.isi === "pensiun");
      const teks = gambar.unsur.find((bagian) => bagian.jenis === "teks" && bagian.isi.endsWith("(pensiun)"));
      if (bidang?.jenis !== "bidang" || teks?.jenis !== "teks") continue;
      expect(lebarTeks(teks.isi, teks)).toBeLessThan(bidang.lebar);
      expect(teks.y - teks.ukuran * 0.75).toBeGreaterThan(bidang.y);
      expect(teks.y).toBeLessThan(bidang.y + bidang.tinggi);
    }
  });

  it("tells in a box the class of its head, its rows by kind, and its sums", () => {
    const [kotak] = besar().anak.flatMap(({ anak }) => anak);
    if (!kotak) throw new Error("kosong");
    const teks = gambarKotak(kotak).unsur.flatMap((satu) => (satu.jenis === "teks" ? [satu.isi] : []));
    expect(teks).toEqual(
      expect.arrayContaining([
        "Kelas Jabatan : 7",
        "NAMA JABATAN",
        "KELOMPOK JABATAN FUNGSIONAL",
        "JABATAN PELAKSANA",
        "JUMLAH DENGAN PEJABATNYA",
      ]),
    );
  });
});

describe("the widths of letters", () => {
  it("are those of Inter at least, by the figures of its makers", () => {
    // Advance widths of Inter 3.19 in units of 2,816 to the em.
    expect(lebarTeks("W", { ukuran: 2_816, tebal: false })).toBeGreaterThanOrEqual(2_648);
    expect(lebarTeks("i", { ukuran: 2_816, tebal: true })).toBeGreaterThanOrEqual(780);
  });

  it("break between words, and inside a word only when it is longer than a line", () => {
    const huruf = { ukuran: 10, tebal: false };
    expect(pecahBaris("Analis Hukum Ahli", 60, huruf)).toEqual(["Analis", "Hukum Ahli"]);
    expect(pecahBaris("Pengadministrasian", 50, huruf).join("")).toBe("Pengadministrasian");
    for (const baris of pecahBaris("Pengadministrasian", 50, huruf)) expect(lebarTeks(baris, huruf)).toBeLessThanOrEqual(50);
  });
});
