import { describe, expect, it } from "vitest";
import type { ProfilAbk } from "../../../core/abk/profil";
import { tulisFormasi } from "./tulis";
import { bandingkan } from "./bandingkan";
import { adaLibreOffice, barisBerisi, bukaBuku, lembarBernama, sel } from "./buka";
import { bahanUji, DELAPAN_BELAS, profilBawaan, type JabatanUji } from "./kantor-uji";

/** Workloads in minutes on and beside the steps of rounding at 75.000, with the need under half-up and under ceil. */
const BATAS: readonly (readonly [nama: string, tugas: JabatanUji["tugas"], setengahKeAtas: number, keAtas: number])[] = [
  ["tepat setengah", [[37_500, "tahun", 1]], 1, 1],
  ["seperseribu menit di bawah setengah", [[37_499.999, "tahun", 1]], 0, 1],
  ["tepat satu setengah", [[112_500, "tahun", 1]], 2, 2],
  ["di bawah satu setengah", [[112_499.999, "tahun", 1]], 1, 2],
  ["tepat dua setengah", [[187_500, "tahun", 1]], 3, 3],
  ["tepat satu", [[75_000, "tahun", 1]], 1, 1],
  ["seperseribu menit di atas satu", [[75_000.001, "tahun", 1]], 1, 2],
  [
    "seratus dua puluh tiga setengah",
    [
      [1_000_000, "tahun", 9.262],
      [500, "tahun", 1],
    ],
    124,
    124,
  ],
  ["norma berdesimal enam dihitung dengan tiga: 9,2625 menjadi 9,263", [[1_000_000, "tahun", 9.2625]], 124, 124],
  [
    "jumlah desimal tepat setengah",
    [
      [12_500.1, "tahun", 1],
      [12_499.95, "tahun", 1],
      [12_499.95, "tahun", 1],
    ],
    1,
    1,
  ],
  ["sepuluh kali 0,1 tepat setengah", Array.from({ length: 10 }, (_, nomor) => [37_500, "tahun", 0.1, `Tugas ${nomor}`] as const), 1, 1],
  ["kosong", [], 0, 0],
];

const jabatanBatas: JabatanUji[] = BATAS.map(([nama, tugas], nomor) => ({
  unit: `Unit ${nomor % 2}`,
  nama,
  kelas: 7,
  pns: nomor % 3,
  pppk: nomor % 2,
  tugas,
}));

/** EJ exactly on the bounds: 0,895 rounds to 0,90; 0,495 to 0,50; 1,005 to 1,01. */
const jabatanEj: JabatanUji[] = [
  { unit: "Unit EJ", nama: "tepat 0,895", kelas: 7, pns: 1, pppk: 0, tugas: [[67_125, "tahun", 1]] },
  { unit: "Unit EJ", nama: "tepat 0,495", kelas: 7, pns: 1, pppk: 0, tugas: [[37_125, "tahun", 1]] },
  { unit: "Unit EJ", nama: "tepat 1,005", kelas: 7, pns: 1, pppk: 0, tugas: [[75_375, "tahun", 1]] },
];

async function kolomI(profil: ProfilAbk): Promise<readonly unknown[]> {
  const { isi } = await tulisFormasi(bahanUji(jabatanBatas, { profil }));
  const usul = lembarBernama(bukaBuku(isi), "Usul Formasi");
  return BATAS.map(([nama]) => sel(usul, `I${barisBerisi(usul, "B", nama)}`).nilai);
}

describe("pembulatan yang tertulis", () => {
  it("is half up on exact halves", async () => {
    expect(await kolomI(profilBawaan())).toEqual(BATAS.map(([, , setengahKeAtas]) => setengahKeAtas));
  });

  it("is always up under the ceiling profile", async () => {
    expect(await kolomI({ ...profilBawaan(), pembulatan: "keAtas" })).toEqual(BATAS.map(([, , , keAtas]) => keAtas));
  });

  it("follows the profile in its formulas", async () => {
    const rumus = async (profil: ProfilAbk): Promise<string | undefined> => {
      const { isi } = await tulisFormasi(bahanUji(jabatanBatas.slice(0, 1), { profil }));
      return sel(lembarBernama(bukaBuku(isi), "Usul Formasi"), "I13").rumus;
    };
    const profil = profilBawaan();
    expect(await rumus(profil)).toBe("ROUND(H13,0)");
    expect(await rumus({ ...profil, pembulatan: "keAtas" })).toBe("ROUNDUP(H13,0)");
    expect(await rumus({ ...profil, pembulatan: "tanpa" })).toBe("H13");
    expect(await rumus({ ...profil, minimumSatu: true })).toBe("IF(G13>0,MAX(1,ROUND(H13,0)),ROUND(H13,0))");
  });
});

describe.skipIf(!adaLibreOffice)("dihitung ulang oleh LibreOffice", () => {
  const profil = profilBawaan();
  const ragam: readonly (readonly [string, ProfilAbk])[] = [
    ["setengah ke atas", profil],
    ["selalu ke atas, paling sedikit satu", { ...profil, pembulatan: "keAtas", minimumSatu: true }],
    ["tanpa pembulatan", { ...profil, pembulatan: "tanpa" }],
    [
      "72.000 menit, paling sedikit satu",
      { ...profil, waktuKerjaEfektifMenit: 72_000, hariPerTahun: 240, mingguPerTahun: 48, minimumSatu: true },
    ],
    ["dibagi WKE periodenya", { ...profil, konversi: "perPeriode" }],
    [
      "dibagi WKE periodenya dengan bulan 104 jam, selalu ke atas",
      { ...profil, konversi: "perPeriode", wkeBulanMenit: 6_240, pembulatan: "keAtas" },
    ],
  ];

  it.each(ragam)("gives the written figures again, without their cached values: %s", async (_nama, profilUji) => {
    const { isi } = await tulisFormasi(bahanUji([...DELAPAN_BELAS, ...jabatanBatas, ...jabatanEj], { profil: profilUji }));
    const { jumlah, beda } = bandingkan(isi);
    expect(beda).toEqual([]);
    expect(jumlah).toBeGreaterThan(500);
  });
});
