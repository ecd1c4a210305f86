import { describe, expect, it } from "vitest";
import { permohonanBagi, type PermohonanBerlaku } from "../../../core/penempatan/permohonan";
import { nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { menurut } from "../../../core/peraturan/register";
import { hari, JPM, DUA, kantor, orang, pindah } from "./bahan-kantor";

const minta = (isi: Partial<PermohonanBerlaku>): PermohonanBerlaku => ({
  tanggal: hari("2026-09-14"),
  nomor: "31/PRB/2026",
  jabatanId: null,
  unitId: null,
  tempat: "",
  ...isi,
});
const ARSIP = { dicari: { id: "arsip" }, unitId: "umum" };

describe("what somebody asks for herself", () => {
  it("speaks for the post or the unit that it names, a unit below it too, and against every other", () => {
    const diminta = (isi: Partial<PermohonanBerlaku>) => permohonanBagi([minta(isi)], ARSIP)?.diminta;
    expect([diminta({ jabatanId: "arsip" }), diminta({ unitId: ["umum"] }), diminta({ unitId: ["sekretariat", "umum"] })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([diminta({ jabatanId: "staf" }), diminta({ unitId: ["hukum"] }), diminta({ jabatanId: "arsip", unitId: ["hukum"] })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("says nothing of any post where it names a place alone, or where there is none", () => {
    expect(permohonanBagi([minta({ tempat: "Kabupaten Contoh" })], ARSIP)?.diminta).toBeNull();
    expect(permohonanBagi([], ARSIP)).toBeNull();
  });

  it("of several takes the one that speaks for the post", () => {
    const dua = [minta({ jabatanId: "staf", nomor: "2" }), minta({ jabatanId: "arsip", nomor: "1" })];
    expect(permohonanBagi(dua, ARSIP)).toMatchObject({ diminta: true, permohonan: { nomor: "1" } });
  });

  it("turns the choice where competency is near: Ani asks for the post and is proposed for it", () => {
    // Weights 9 and 1. Ani asks: 0,9 x 90 + 0,1 x 100 = 91 there, 72 where she is. Budi asks nothing: half, 81,5 and 68. Ani moves: 159 - 3; Budi: 153,5 - 3.
    const bobot = {
      ...menurut("penempatan-bobot"),
      kompetensi: 9,
      pendidikan: 0,
      pengalaman: 0,
      kinerja: 0,
      talenta: 0,
      rotasi: 0,
      permintaan: 1,
    };
    const nilai = nilaiKantor([{ id: "penempatan-bobot", nilai: JSON.stringify(bobot), alasan: "uji", sejak: null }]);
    const ani = { ...orang("ani", "staf"), permohonan: [minta({ jabatanId: "arsip" })] };
    expect(pindah(kantor(JPM, { ...DUA, nilai }))).toEqual(["budi ke arsip"]);
    const hasil = kantor(JPM, { ...DUA, orang: [ani, orang("budi", "staf")], nilai });
    expect(pindah(hasil)).toEqual(["ani ke arsip"]);
    expect([
      hasil.pasangan("ani", "arsip").skor.skor,
      hasil.pasangan("ani", "staf").skor.skor,
      hasil.pasangan("budi", "arsip").skor.skor,
    ]).toEqual([9_100, 7_200, 8_150]);
  });
});
