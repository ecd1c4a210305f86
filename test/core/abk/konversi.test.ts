import { describe, expect, it } from "vitest";
import { computeKebutuhanBanyak, kolomTugas } from "../../../core/abk/banyak";
import { jejakKebutuhan } from "../../../core/abk/jejak";
import { computeKebutuhan, jumlahBebanPerjuta } from "../../../core/abk/kebutuhan";
import { PROFIL_BAWAAN, wkePeriodeBawaan, wkePeriodeMenit, type ProfilAbk } from "../../../core/abk/profil";
import { PERIODE, type Periode, type UkuranTugas } from "../../../core/abk/tugas";
import { acak } from "./acak-tugas";

function bawaan(id: string): ProfilAbk {
  const profil = PROFIL_BAWAAN.find((satu) => satu.id === id);
  if (!profil) throw new Error(`tidak ada profil ${id}`);
  return profil;
}

const JAM_1250: ProfilAbk = { ...bawaan("permenpanrb-1-2020"), konversi: "perPeriode" };
const JAM_1200: ProfilAbk = { ...bawaan("perka-bkn-19-2011"), konversi: "perPeriode" };
/** The 1,250-hour year with a month of 104 whole hours: the twelve months are ten minutes each short of the year. */
const JAM_104: ProfilAbk = { ...JAM_1250, wkeBulanMenit: 104 * 60 };

const baris = (volume: number, normaWaktuMenit: number, periode: Periode): UkuranTugas => ({ volume, normaWaktuMenit, periode });

describe("conversion B: every row divided by the effective time of its period", () => {
  it("divides a day by 300, a week by 1,500, a month by 6,000, a quarter by 18,000, half a year by 36,000 and a year by 72,000", () => {
    expect(PERIODE.map((periode) => wkePeriodeMenit(periode, JAM_1200))).toEqual([300, 1_500, 6_000, 18_000, 36_000, 72_000]);
    for (const periode of PERIODE) {
      const wke = wkePeriodeMenit(periode, JAM_1200);
      expect(computeKebutuhan([baris(1, wke, periode)], JAM_1200).kebutuhanMentah, periode).toBe(1);
    }
  });

  it("gives the same numbers as conversion A with the 72,000 family, whatever the tasks", () => {
    const { tugas } = acak(400);
    for (const satu of tugas) {
      expect(jumlahBebanPerjuta([satu], JAM_1200)).toBe(jumlahBebanPerjuta([satu], bawaan("perka-bkn-19-2011")));
    }
    expect(computeKebutuhan(tugas, JAM_1200)).toEqual(computeKebutuhan(tugas, bawaan("perka-bkn-19-2011")));
  });

  it("needs 1.0016 people for a month of 6,250 minutes when the month counts 104 whole hours, and one when it counts 6,250", () => {
    const sebulan = [baris(1, 6_250, "bulan")];
    expect(computeKebutuhan(sebulan, JAM_104).kebutuhanMentah).toBeCloseTo(6_250 / 6_240, 10);
    expect(computeKebutuhan(sebulan, JAM_1250).kebutuhanMentah).toBe(1);
  });

  it("rounds exactly two and a half up, though its months are thirds", () => {
    // 1/3 + 2/3 of 6,240, half of 300, and a year: 1 + 0.5 + 1 = 2.5 people.
    const pecahan = [baris(2_080, 1, "bulan"), baris(4_160, 1, "bulan"), baris(150, 1, "hari"), baris(75_000, 1, "tahun")];
    expect(computeKebutuhan(pecahan, JAM_104)).toEqual({ bebanKerjaMenit: 187_500, kebutuhanMentah: 2.5, kebutuhan: 3 });
    const sepersejuta = [...pecahan.slice(1), baris(2_079.999, 1, "bulan")];
    expect(computeKebutuhan(sepersejuta, JAM_104).kebutuhan).toBe(2);
  });

  it("takes the next person for the smallest task beyond a whole one, when it is always rounded up", () => {
    const aneh: ProfilAbk = { ...JAM_1250, waktuKerjaEfektifMenit: 74_655, wkeHariMenit: 315, wkeMingguMenit: 1_575, wkeBulanMenit: 6_221 };
    const satuOrang = [baris(2_074, 1, "bulan"), baris(4_147, 1, "bulan")];
    expect(computeKebutuhan(satuOrang, { ...aneh, pembulatan: "keAtas" }).kebutuhan).toBe(1);
    expect(computeKebutuhan([...satuOrang, baris(0.001, 0.001, "semester")], { ...aneh, pembulatan: "keAtas" }).kebutuhan).toBe(2);
  });

  it("gives a million tasks at once the figures of one jabatan at a time", () => {
    const { tugas, jabatan } = acak(2_000);
    const tempat = new Map(jabatan.map((id, nomor) => [id, nomor]));
    const banyak = computeKebutuhanBanyak(kolomTugas(tugas, tempat), jabatan.length, JAM_104);
    for (const [nomor, id] of jabatan.entries()) {
      const sendiri = tugas.filter((satu) => satu.jabatanId === id);
      expect(banyak.bebanPerjuta[nomor], id).toBe(jumlahBebanPerjuta(sendiri, JAM_104));
      expect(banyak.kebutuhan[nomor], id).toBe(computeKebutuhan(sendiri, JAM_104).kebutuhan);
    }
  });

  it("names in the trace the minutes that divide each row, and the rows add up to the need", () => {
    const subjek = { jabatanId: "j", jabatan: "Analis", unit: "Subbagian", kelas: 7, per: "2026-12-31", bezetting: 1 };
    const tugas = [
      { id: "a", uraian: "Mencatat", satuanHasil: "dokumen", keterangan: "", ...baris(10, 15, "hari") },
      { id: "b", uraian: "Melapor", satuanHasil: "laporan", keterangan: "", ...baris(1, 3_120, "bulan") },
    ];
    const jejak = jejakKebutuhan(subjek, tugas, JAM_104);
    expect(jejak.baris.map((satu) => [satu.pembagiMenit, satu.kebutuhan])).toEqual([
      [300, 0.5],
      [6_240, 0.5],
    ]);
    expect(jejak.kebutuhanMentah).toBe(1);
    expect(jejak.bebanKerjaMenit).toBe(75_000);
    expect(jejakKebutuhan(subjek, tugas, bawaan("permenpanrb-1-2020")).baris.map((satu) => satu.pembagiMenit)).toEqual([75_000, 75_000]);
  });
});

describe("effective times of the periods", () => {
  it("stand with every profile that comes along, and are those that follow from its year", () => {
    for (const profil of PROFIL_BAWAAN) expect(profil, profil.nama).toMatchObject(wkePeriodeBawaan(profil));
    expect(PROFIL_BAWAAN.map(({ wkeBulanMenit }) => wkeBulanMenit)).toEqual([6_250, 6_000]);
  });
});
