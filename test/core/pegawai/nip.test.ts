import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { bacaNip, pertentanganNip, uraikanNip } from "../../../core/pegawai/nip";

describe("uraikanNip", () => {
  it("reads birth day, month of appointment, sex and serial out of 18 digits", () => {
    expect(uraikanNip("197407232015011003")).toEqual({
      tanggalLahir: "1974-07-23",
      tahunPengangkatan: 2015,
      bulanPengangkatan: 1,
      jenisKelamin: "pria",
      nomorUrut: 3,
    });
    expect(uraikanNip("197610222009122002")?.jenisKelamin).toBe("wanita");
  });

  it("reads the number of a PPPK, whose month is a code from 21", () => {
    expect(uraikanNip("199001012023211001")).toMatchObject({ tahunPengangkatan: 2023, bulanPengangkatan: null });
  });

  it.each([
    ["a birth day that does not exist", "198002312005011001"],
    ["month 13 of appointment", "198002212005131001"],
    ["sex 3", "198002212005013001"],
    ["serial 000", "198002212005011000"],
    ["an appointment before birth", "198002211979011001"],
    ["17 digits", "19800221200501100"],
  ])("refuses %s", (_, nip) => {
    expect(uraikanNip(nip)).toBeNull();
  });
});

describe("bacaNip", () => {
  it("lets blanks and apostrophes through", () => {
    expect(bacaNip("'19740723 201501 1 003")).toMatchObject({ keadaan: "utuh", nip: "197407232015011003" });
  });

  it.each([
    ["1,98303E+17", "rusak"],
    ["1.98303082014011E+17", "rusak"],
    ["198303082014011000", "rusak"],
    ["197402202009041", "panjang"],
    ["1974022020090410041", "panjang"],
    ["19740220200904100A", "tidakSah"],
    ["198002312005011001", "tidakSah"],
  ])("calls %s %s", (teks, keadaan) => {
    expect(bacaNip(teks).keadaan).toBe(keadaan);
  });
});

describe("pertentanganNip", () => {
  const uraian = uraikanNip("197407232015011003");

  it("finds nothing against columns that agree or are empty", () => {
    expect(uraian && pertentanganNip(uraian, { tanggalLahir: "1974-07-23" as PlainDate, jenisKelamin: null })).toEqual([]);
  });

  it("names birth day and sex that differ", () => {
    expect(uraian && pertentanganNip(uraian, { tanggalLahir: "1974-07-24" as PlainDate, jenisKelamin: "wanita" })).toEqual([
      "tanggalLahir",
      "jenisKelamin",
    ]);
  });
});
