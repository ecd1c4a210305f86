import { describe, expect, it } from "vitest";
import { aturanHitungan } from "../../../core/disiplin/hitungan";
import { nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { ketentuan } from "../../../core/peraturan/register";
import { alpa, ATURAN, hari, hitung } from "./kantor-absen";

const PPPK = [{ sejak: null, status: "PPPK", aktif: true }] as const;
// Two weeks of work: Monday 1 June to Friday 12 June 2026, then Monday and Tuesday.
const SEPULUH = ["01", "02", "03", "04", "05", "08", "09", "10", "11", "12"].map((tanggal) => `2026-06-${tanggal}`);
const DUA_BELAS = [...SEPULUH, "2026-06-15", "2026-06-16"];
/** The office sets twelve days in a row for employees by contract. */
const kantor = (sejak: string | null) =>
  nilaiKantor([{ id: "berturut-turut-pppk", nilai: "12", alasan: "", sejak: sejak === null ? null : hari(sejak) }]);

describe("a row of days of an employee by contract", () => {
  it("rests on the example for them, never on PP 94/2021, which is of PNS alone", () => {
    const { usulan } = hitung(alpa(...SEPULUH), { masa: PPPK });
    expect([usulan?.kode, usulan?.perangkat, usulan?.lewat, usulan?.ketentuan]).toEqual(["B3", "pppk", "berturut", "berturut-turut-pppk"]);
    expect([ketentuan("berturut-turut-pppk").dasar, ketentuan("berturut-turut-pppk").keyakinan]).toEqual(["praktik", "sekunder"]);
    const pns = hitung(alpa(...SEPULUH)).usulan;
    expect([pns?.ketentuan, pns?.perangkat]).toEqual(["berturut-turut", "pp94Peralihan"]);
  });

  it("is as long as the office says, and only for them", () => {
    const aturan = aturanHitungan(kantor(null), null);
    expect(hitung(alpa(...SEPULUH), { masa: PPPK, aturan }).usulan).toMatchObject({ kode: "R3", lewat: "jumlah" });
    expect(hitung(alpa(...DUA_BELAS), { masa: PPPK, aturan }).usulan).toMatchObject({ kode: "B3", lewat: "berturut" });
    expect(hitung(alpa(...SEPULUH), { aturan }).usulan).toMatchObject({ kode: "B3", ketentuan: "berturut-turut" });
    // Eleven days by 15 June: the twelfth is B3 one day on; S2 by the sum would take three more.
    expect(hitung(alpa(...DUA_BELAS.slice(0, 11)), { masa: PPPK, aturan, per: hari("2026-06-15") }).ambangBerikut).toMatchObject({
      kode: "B3",
      ketentuan: "berturut-turut-pppk",
      hari: 12,
      sisa: 1,
      tanggal: "2026-06-16",
    });
  });

  it("that has eleven days when she becomes PNS is over the ten of PNS on her first day as such", () => {
    const masa = [...PPPK, { sejak: hari("2026-06-16"), status: "PNS", aktif: true }] as const;
    const { usulan } = hitung(alpa(...DUA_BELAS), { masa, aturan: aturanHitungan(kantor(null), null) });
    expect([usulan?.ketentuan, usulan?.perangkat, usulan?.hari.length]).toEqual(["berturut-turut", "pp94Peralihan", 12]);
  });
});

describe("values of the office for absences", () => {
  it("hold from their day on: twelve days since 1 July are not yet the rule on 30 June", () => {
    const pada = (per: string) => aturanHitungan(kantor("2026-07-01"), null, hari(per)).berturut.pppk;
    expect([pada("2026-06-30"), pada("2026-07-01"), ATURAN.berturut.pppk]).toEqual([10, 12, 10]);
  });

  it("are those of the table and the minutes on the day judged, too", () => {
    const sejak = hari("2026-07-01");
    const tabel = { R1: [5, 5], R2: [6, 6], R3: [7, 10], S1: [11, 13], S2: [14, 16], S3: [17, 20], B3: [21, 366] };
    const nilai = nilaiKantor([
      { id: "tanpa-keterangan-pppk", nilai: JSON.stringify(tabel), alasan: "", sejak },
      { id: "konversi-berlaku", nilai: "true", alasan: "", sejak },
      { id: "konversi-terlambat", nilai: "480", alasan: "", sejak },
    ]);
    const pada = (per: string) => {
      const { jenjang, konversiMenit, menitSehari } = aturanHitungan(nilai, null, hari(per));
      return [jenjang.pppk[0]?.dari, konversiMenit, menitSehari];
    };
    expect([pada("2026-06-30"), pada("2026-07-01")]).toEqual([
      [3, false, 450],
      [5, true, 480],
    ]);
  });
});
