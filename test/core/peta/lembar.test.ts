import { describe, expect, it } from "vitest";
import { bagiHalaman } from "../../../core/peta/halaman";
import { kemasHalaman, type Potongan } from "../../../core/peta/kemas";
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

/** Pairs of parts of one page that lie over each other. */
const tumpangTindih = (potongan: readonly Potongan[], skala: number): readonly string[] =>
  potongan.flatMap((a, nomor) =>
    potongan
      .slice(nomor + 1)
      .filter(
        (b) =>
          a.x < b.x + b.letak.lebar * skala &&
          b.x < a.x + a.letak.lebar * skala &&
          a.y < b.y + b.letak.tinggi * skala &&
          b.y < a.y + a.letak.tinggi * skala,
      )
      .map((b) => `${a.rencana.akar.unit} ${b.rencana.akar.unit}`),
  );

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
    const halaman = Array.from(kemasHalaman(Array.from(bagiHalaman(akar, ruang)), ruang));
    for (const { potongan, skala } of halaman) expect(tumpangTindih(potongan, skala)).toEqual([]);
    for (const { letak, skala, x: kiri, y: atas, rencana } of halaman.flatMap(({ potongan, skala: sebesar }) =>
      potongan.map((satu) => ({ ...satu, skala: sebesar })),
    )) {
      const { akar: pertama, kotak, sambungan } = rencana;
      expect(Math.min(kiri, atas)).toBeGreaterThanOrEqual(-0.01);
      expect(kiri + letak.lebar * skala).toBeLessThanOrEqual(ruang.lebar + 0.01);
      expect(atas + letak.tinggi * skala).toBeLessThanOrEqual(ruang.tinggi + 0.01);
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

  it.each([
    ["A4", A4],
    ["A3", A3],
  ])(
    "leads both ways on %s: the box that says where it goes on is the one that is named there, under a name that no other box bears",
    (_nama, kertas) => {
      const lembar = lembarPeta(pohon(kantorBesar()), { ...kertas, ...BINGKAI });
      const ke = new Map<string, string>();
      const dari = new Map<string, string>();
      for (const [indeks, satu] of lembar.entries()) {
        const teks = isiTeks(satu);
        const kode = teks.filter((isi) => /^[A-Z]+\d+$/u.test(isi));
        expect(new Set(kode).size).toBe(kode.length);
        let sendiri = "";
        let asal: string | null = null;
        // Of a box the mark of where it comes from is drawn before its name, that of where it goes on after it.
        for (const isi of teks) {
          const [, arah, halaman, kotak] = /^(dari|lanjut ke) halaman (\d+), kotak (\w+)$/u.exec(isi) ?? [];
          if (/^[A-Z]+\d+$/u.test(isi)) {
            sendiri = `${indeks + 1} ${isi}`;
            if (asal !== null) dari.set(sendiri, asal);
            asal = null;
          } else if (arah === "dari") asal = `${halaman} ${kotak}`;
          else if (arah !== undefined) ke.set(sendiri, `${halaman} ${kotak}`);
        }
      }
      expect(ke.size).toBeGreaterThan(30);
      expect(dari.size).toBe(ke.size);
      expect(new Map([...dari].map(([di, asal]) => [asal, di]))).toEqual(ke);
    },
  );

  it("lets branches share pages: of ten units of thirty pelaksana two stand beside their head, and the other eight three to a page", () => {
    const unit = Array.from({ length: 10 }, (_, nomor) => `Bidang ${nomor}`);
    const rekap = unit.flatMap((unitId) =>
      Array.from({ length: 30 }, (_, nomor) =>
        barisRekap({ id: `${unitId}-${nomor}`, unitId, nama: `Pengadministrasi Perkantoran ${nomor}`, jenis: "pelaksana" }),
      ),
    );
    const bahan = {
      kantor: "K",
      unit: [unitUji("Dinas", null), ...unit.map((id, nomor) => unitUji(id, "Dinas", nomor))],
      jabatan: [],
      rekap,
    };
    const ruang = { lebar: A4.lebar - 52, tinggi: A4.tinggi - 132 };
    const halaman = Array.from(kemasHalaman(Array.from(bagiHalaman(pohon(bahan), ruang)), ruang));
    expect(halaman.map(({ potongan }) => potongan.length)).toEqual([3, 3, 3, 2]);
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
