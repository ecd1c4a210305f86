import { describe, expect, it } from "vitest";
import { jawab, rencana } from "../../../core/intake/draf";
import { buku, draf, kodeSel, lembar, ringkas, orangTulis, penugasanTulis } from "./bahan";

const KEPALA = ["Nama", "NIP", "Jabatan", "Unit Kerja"];

function dua(kedua: readonly string[]) {
  const beni = ["Beni Dua", "198301012007041002", "Arsiparis", "Subbagian Umum"];
  return draf([buku("p.xlsx", lembar("PNS", [KEPALA, beni]), lembar("Per Unit", [KEPALA, kedua]))]);
}

const tempat = (satu: ReturnType<typeof dua>) => {
  const tulis = rencana(satu);
  const milik = tulis.jabatan.tambah.find(({ kunci }) => kunci === orangTulis(tulis)[0]?.isi.jabatanId);
  return [tulis.unit.tambah.find(({ kunci }) => kunci === milik?.isi.unitId)?.isi.nama, penugasanTulis(tulis).map(({ isi }) => isi.jenis)];
};

describe("one jabatan of a person in two units", () => {
  const satu = dua(["BENI DUA", "198301012007041002", "Arsiparis", "Subbagian Teknis"]);

  it("is asked, with the first unit until answered, and makes no second post", () => {
    expect(tempat(satu)).toEqual(["Subbagian Umum", []]);
    expect(kodeSel(ringkas(satu, 0, 1).masalah)).toContain("barisSeorangBerbeda@D2");
    expect(rencana(satu).jabatan.tambah).toHaveLength(1);
    expect(satu.hasil.penilaian.tanya.semua()[0]?.kalimat).toBe(
      "Beni Dua disebut sebagai Arsiparis di “Subbagian Umum” (PNS B2) dan di “Subbagian Teknis”. Di unit mana jabatannya?",
    );
  });

  it.each([
    ["kedua", ["Subbagian Teknis", []]],
    ["rangkap", ["Subbagian Umum", ["rangkap"]]],
  ])("is stored as answered: %s", (nilai, benar) => {
    expect(tempat(jawab(satu, satu.hasil.penilaian.tanya.semua()[0]?.kunci ?? "", nilai))).toEqual(benar);
  });

  it("is a second post where the names differ", () => {
    expect(tempat(dua(["BENI DUA", "198301012007041002", "Bendahara", "Subbagian Teknis"]))).toEqual(["Subbagian Umum", ["rangkap"]]);
  });
});
