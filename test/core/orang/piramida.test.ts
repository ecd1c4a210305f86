import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { computePiramida, type OrangPiramida } from "../../../core/orang/piramida";

const hari = (teks: string): PlainDate => teks as PlainDate;
const PELAKSANA = { nama: "Pengadministrasi", jenis: "pelaksana", jenjang: null } as const;
const orang = (id: string, lahir: string | null, ubah: Partial<OrangPiramida> = {}): OrangPiramida => ({
  id,
  nama: id,
  tanggalLahir: lahir === null ? null : hari(lahir),
  jenisKelamin: "wanita",
  jabatan: PELAKSANA,
  ...ubah,
});

describe("ages of the office", () => {
  it("put somebody into the next bar on her birthday and not on the day before", () => {
    const isi = (per: string) => computePiramida([orang("a", "1996-06-15")], hari(per)).kelompok.find(({ wanita }) => wanita === 1)?.dari;
    expect([isi("2026-06-14"), isi("2026-06-15")]).toEqual([25, 30]);
  });

  it("have open bars below 20 and from 60 on, the oldest above", () => {
    const { kelompok } = computePiramida(
      [orang("a", "2008-01-01"), orang("b", "1960-01-01", { jenisKelamin: "pria" })],
      hari("2026-01-01"),
    );
    expect(kelompok[0]).toEqual({ dari: 60, sampai: null, pria: 1, wanita: 0 });
    expect(kelompok.at(-1)).toEqual({ dari: null, sampai: 19, pria: 0, wanita: 1 });
    expect(kelompok).toHaveLength(10);
  });

  it("tell apart whom no bar can hold", () => {
    const { tanpaUsia, tanpaPensiun } = computePiramida(
      [orang("a", null), orang("b", "1980-01-01", { jenisKelamin: null })],
      hari("2026-01-01"),
    );
    expect([tanpaUsia, tanpaPensiun]).toEqual([2, 1]);
  });
});

describe("retirements ahead", () => {
  it("are told by the year of their first day, and are past from that day on", () => {
    const lahir = orang("a", "1968-12-27");
    const akhirTahun = computePiramida([lahir], hari("2026-12-31"));
    expect(akhirTahun.pensiun.map(({ tahun, orang: siapa }) => [tahun, siapa.length])).toEqual([
      [2026, 0],
      [2027, 1],
      [2028, 0],
      [2029, 0],
      [2030, 0],
      [2031, 0],
    ]);
    const hariNya = computePiramida([lahir], hari("2027-01-01"));
    expect([hariNya.lewat.map(({ id }) => id), hariNya.pensiun[0]?.orang]).toEqual([["a"], []]);
  });
});
