import { describe, expect, it } from "vitest";
import { jawab, rencana } from "../../../core/intake/draf";
import type { KeadaanData } from "../../../core/intake/keadaan";
import type { IsiSel } from "../../../core/intake/lembar";
import { bukuSiasn } from "./anjab/siasn-uji";
import { buku, draf, kodeSel, KOSONG, lembarAbk, PROFIL_72000, PROFIL_75000, ringkas, terapkan } from "./bahan";

/** Tasks of Analis Hukum as the office has them, in minutes: name, volume of a year, time. */
type Tersimpan = readonly (readonly [uraian: string, volume: number, menit: number])[];
const TIGA: Tersimpan = [
  ["Menyusun telaahan", 50, 600],
  ["Menyusun konsep", 25, 240],
  ["Mendokumentasikan", 100, 10],
];

function kantor(tersimpan: Tersimpan = TIGA, profil = PROFIL_75000): KeadaanData {
  const baris = tersimpan.map(([uraian, volume, menit]) => [uraian, menit, profil.waktuKerjaEfektifMenit, volume, null] as const);
  return terapkan(draf([buku("abk.xlsx", lembarAbk({ jabatan: "Analis Hukum", unit: "Subbagian Hukum", baris }))], { ...KOSONG, profil }));
}

/** A workbook of SIASN with these tasks: name, volume, effective time, time. */
function siasn(keadaan: KeadaanData, tugas: readonly (readonly [string, number, IsiSel, number])[]) {
  const isi = [["AH-01", "Menelaah hukum"]];
  return draf(
    [
      bukuSiasn(
        "Analis Hukum.xlsx",
        isi,
        tugas.map(([uraian, volume, efektif, waktu]) => [uraian, "", "", volume, efektif, waktu]),
      ),
    ],
    keadaan,
  );
}

const norma = (satu: ReturnType<typeof siasn>) => rencana(satu).tugas.ubah.map(({ isi }) => isi.normaWaktuMenit);
const pertanyaan = (satu: ReturnType<typeof siasn>) =>
  satu.hasil.penilaian.tanya.semua().filter(({ kunci }) => kunci.startsWith("kelipatanWaktu"));
const dijawab = (satu: ReturnType<typeof siasn>, nilai: string) => jawab(satu, pertanyaan(satu)[0]?.kunci ?? "", nilai);

describe("a SIASN workbook whose times are all one multiple of the stored ones", () => {
  it("asks whether hours stand under 75,000, with both needs, and writes no time until it is answered", () => {
    // Hours of 600, 240 and 10 minutes; the last rounded as people type it.
    const satu = siasn(kantor(), [
      ["Menyusun telaahan", 50, 75_000, 10],
      ["Menyusun konsep", 25, 75_000, 4],
      ["Mendokumentasikan", 100, 75_000, 0.17],
    ]);
    const [tanya] = pertanyaan(satu);
    expect(tanya?.kalimat).toContain(
      "Waktu penyelesaian 3 dari 3 tugas “Analis Hukum” yang sudah ada di ABK seluruhnya 1/60 kali yang tersimpan, seperti jam",
    );
    expect(tanya?.kalimat).toContain("“Menyusun telaahan” dibaca 10 menit, tersimpan 600 menit");
    // (50 x 600 + 25 x 240 + 100 x 10) / 75,000 and (50 x 10 + 25 x 4 + 100 x 0.17) / 75,000.
    expect(tanya?.pilihan.map(({ akibat }) => akibat)).toEqual(["kebutuhan 0,493", "kebutuhan 0,0082"]);
    expect([tanya?.desakan, tanya?.bawaan]).toEqual(["tanya", ""]);
    expect(norma(satu)).toEqual([]);
    expect(kodeSel(ringkas(satu, 0, 1).masalah)).toEqual(
      expect.arrayContaining(["hasilTidakWajar@F4", "hasilTidakWajar@F5", "hasilTidakWajar@F6"]),
    );
    expect(norma(dijawab(satu, "disamakan"))).toEqual([]);
    expect(ringkas(dijawab(satu, "disamakan"), 0, 1).ditolak).toBe(0);
    expect(norma(dijawab(satu, "tertulis"))).toEqual([10, 4, 0.17]);
  });

  it("asks whether minutes stand under 1,250, and brings a new task along in the unit that is answered", () => {
    // 10 minutes read as hours are 600: sixty times the stored ten.
    const satu = siasn(
      kantor([
        ["Menyusun telaahan", 50, 12],
        ["Menyusun konsep", 25, 10],
      ]),
      [
        ["Menyusun telaahan", 50, 1250, 12],
        ["Menyusun konsep", 25, 1250, 10],
        ["Mengarsipkan", 10, 1250, 5],
      ],
    );
    expect(pertanyaan(satu)[0]?.kalimat).toContain("60 kali yang tersimpan, seperti menit yang dibaca sebagai jam");
    expect(rencana(satu).tugas.tambah).toEqual([]);
    const disamakan = rencana(dijawab(satu, "disamakan")).tugas;
    expect([disamakan.ubah, disamakan.tambah.map(({ isi }) => isi.normaWaktuMenit)]).toEqual([[], [5]]);
    expect(rencana(dijawab(satu, "tertulis")).tugas.tambah.map(({ isi }) => isi.normaWaktuMenit)).toEqual([300]);
  });

  it("asks whether the times were computed for 75,000 minutes a year where the office counts 72,000", () => {
    // 75,000 / 72,000 of 72 and 240 minutes; 10,42 is 10 x 1.041667 as printed.
    const tersimpan: Tersimpan = [
      ["Menyusun telaahan", 50, 72],
      ["Menyusun konsep", 25, 240],
      ["Mendokumentasikan", 100, 10],
    ];
    const satu = siasn(kantor(tersimpan, PROFIL_72000), [
      ["Menyusun telaahan", 50, 75_000, 75],
      ["Menyusun konsep", 25, 75_000, 250],
      ["Mendokumentasikan", 100, 75_000, 10.42],
    ]);
    expect(pertanyaan(satu)[0]?.kalimat).toContain(
      "1,0417 kali yang tersimpan, seperti waktu yang dihitung untuk 75.000 menit setahun dan bukan 72.000",
    );
    expect(norma(satu)).toEqual([]);
    expect(norma(dijawab(satu, "disamakan"))).toEqual([]);
    expect(norma(dijawab(satu, "tertulis"))).toEqual([75, 250, 10.42]);
  });

  it("asks when one of five differs otherwise, and then takes that one by the same multiple", () => {
    const lima = ["A1", "B2", "C3", "D4", "E5"].map((uraian, ke) => [`Menyusun ${uraian}`, 10, 60 * (ke + 1)] as const);
    const satu = siasn(
      kantor(lima),
      lima.map(([uraian, volume, menit], ke) => [uraian, volume, 75_000, ke === 4 ? 6 : menit / 60]),
    );
    expect(pertanyaan(satu)[0]?.kalimat).toContain("4 dari 5 tugas");
    expect(norma(dijawab(satu, "disamakan"))).toEqual([360]);
  });

  it("does not ask of times that changed each for itself, nor of one among many", () => {
    const satu = siasn(kantor(), [
      ["Menyusun telaahan", 50, 75_000, 500],
      ["Menyusun konsep", 25, 75_000, 240],
      ["Mendokumentasikan", 100, 75_000, 12],
    ]);
    expect([pertanyaan(satu), norma(satu)]).toEqual([[], [500, 12]]);
    const banyak = siasn(kantor(), [
      ["Menyusun telaahan", 50, 75_000, 600],
      ["Menyusun konsep", 25, 75_000, 4],
      ["Mendokumentasikan", 100, 75_000, 10],
    ]);
    expect([pertanyaan(banyak), norma(banyak)]).toEqual([[], [4]]);
  });

  it("reads an effective time with decimals as the hours that it is", () => {
    expect(norma(siasn(kantor(), [["Menyusun telaahan", 50, "1.250,00", 9]]))).toEqual([540]);
  });
});

describe("an ABK sheet whose times are all one multiple of the stored ones", () => {
  const abk = (kali: number) => {
    const baris = TIGA.map(([uraian, volume, menit]) => [uraian, menit * kali, null, volume, null] as const);
    return draf([buku("abk.xlsx", lembarAbk({ jabatan: "Analis Hukum", unit: "Subbagian Hukum", baris }))], kantor());
  };

  it("asks under a heading of minutes too", () => {
    expect(pertanyaan(abk(1 / 60))).toHaveLength(1);
    expect(pertanyaan(abk(1))).toEqual([]);
  });

  it("asks of three or more times that are a multiple without a name", () => {
    const satu = abk(1.5);
    expect(pertanyaan(satu)[0]?.kalimat).toContain(
      "3 dari 3 tugas “Analis Hukum” yang sudah ada di ABK seluruhnya 1,5 kali yang tersimpan: “Menyusun telaahan”",
    );
    expect(norma(dijawab(satu, "tertulis"))).toEqual([900, 360, 15]);
    expect(norma(dijawab(satu, "disamakan"))).toEqual([]);
  });
});
