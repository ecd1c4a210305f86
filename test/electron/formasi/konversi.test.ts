import { describe, expect, it } from "vitest";
import type { ProfilAbk } from "../../../core/abk/profil";
import { tulisFormasi } from "./tulis";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "./buka";
import { bahanUji, profilBawaan, type JabatanUji } from "./kantor-uji";

const PER_PERIODE: ProfilAbk = { ...profilBawaan(), konversi: "perPeriode", wkeBulanMenit: 6_240 };
const JABATAN: JabatanUji = {
  unit: "Subbagian Umum",
  nama: "Pengadministrasi",
  kelas: 5,
  pns: 1,
  pppk: 0,
  tugas: [
    [10, "hari", 15, "Mencatat surat"],
    [6, "minggu", 50, "Menata berkas"],
    [1, "bulan", 624, "Menyusun laporan"],
    [2, "triwulan", 936, "Menyusun telaah"],
    [1, "semester", 3_744, "Menyusun evaluasi"],
    [1, "tahun", 7_500, "Menyusun rencana"],
  ],
};

async function buku(profil: ProfilAbk) {
  const { isi } = await tulisFormasi(bahanUji([JABATAN], { profil }));
  const hasil = bukaBuku(isi);
  return {
    usul: lembarBernama(hasil, "Usul Formasi"),
    rincian: lembarBernama(hasil, "Rincian ABK"),
    catatan: lembarBernama(hasil, "Catatan"),
  };
}

describe("the formasi workbook under conversion B", () => {
  it("divides every row by the effective time of its period, each a live formula", async () => {
    const { rincian } = await buku(PER_PERIODE);
    expect(sel(rincian, "F3").nilai).toBe("Beban satu periode (menit)");
    expect(sel(rincian, "H3").nilai).toBe("WKE periode (menit)");
    const baris = [6, 7, 8, 9, 10, 11];
    expect(baris.map((nomor) => sel(rincian, `F${nomor}`).nilai)).toEqual([150, 300, 624, 1_872, 3_744, 7_500]);
    expect(baris.map((nomor) => sel(rincian, `H${nomor}`).nilai)).toEqual([300, 1_500, 6_240, 18_720, 37_440, 75_000]);
    expect(baris.map((nomor) => sel(rincian, `J${nomor}`).nilai)).toEqual([0.5, 0.2, 0.1, 0.1, 0.1, 0.1]);
    expect(sel(rincian, "H9").rumus).toBe("3*WKE_BULAN");
    expect(sel(rincian, "I9").rumus).toBe("F9*WKE_MENIT/H9");
    expect(sel(rincian, "J9").rumus).toBe("F9/H9");
  });

  it("sums to a workload of a year that gives the same need: 1.1 people are 82,500 minutes", async () => {
    const { usul, rincian } = await buku(PER_PERIODE);
    expect(sel(rincian, "I12").nilai).toBe(82_500);
    const baris = barisBerisi(usul, "B", JABATAN.nama);
    expect([`G${baris}`, `H${baris}`, `I${baris}`].map((alamat) => sel(usul, alamat).nilai)).toEqual([82_500, 1.1, 1]);
  });

  it("says on the proposal and in the notes by what each period is divided, and has no multipliers", async () => {
    const { usul, catatan } = await buku(PER_PERIODE);
    const isi = JSON.stringify(usul);
    expect(isi).toContain("harian 300, mingguan 1.500, bulanan 6.240, triwulanan 18.720, semesteran 37.440, tahunan 75.000");
    expect(JSON.stringify(catatan)).not.toContain("Pengali volume menjadi setahun");
    expect(sel(catatan, `B${barisBerisi(catatan, "A", "Bulanan")}`).nilai).toBe(6_240);
  });

  it("keeps the year as the only divisor when volumes are annualised", async () => {
    const { rincian } = await buku(profilBawaan());
    expect(sel(rincian, "F3").nilai).toBe("Volume setahun");
    expect([6, 8, 11].map((nomor) => sel(rincian, `H${nomor}`).nilai)).toEqual([75_000, 75_000, 75_000]);
    expect(sel(rincian, "F6").rumus).toBe("D6*HARI_SETAHUN");
  });
});
