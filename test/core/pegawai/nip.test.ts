import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { bacaNip, nipDariTeks, pertentanganNip, uraikanNip } from "../../../core/pegawai/nip";

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
    ["19 digits", "1980022120050110011"],
    ["a letter before or behind 18 digits", "A198002212005011001"],
    ["a letter behind 18 digits", "198002212005011001A"],
    ["month 00 of appointment", "198002212005001001"],
    ["code 20 of appointment, below those of PPPK", "198002212005201001"],
    ["sex 0", "198002212005010001"],
    ["an appointment in the year of birth", "198002211980011001"],
    ["an appointment after 2200", "198002212201011001"],
  ])("refuses %s", (_, nip) => {
    expect(uraikanNip(nip)).toBeNull();
  });
});

describe("the bounds of an NIP", () => {
  it("are December, the year 2200 and code 21", () => {
    expect(uraikanNip("198002212005121001")?.bulanPengangkatan).toBe(12);
    expect(uraikanNip("198002212200011001")?.tahunPengangkatan).toBe(2_200);
    expect(uraikanNip("198002212005211999")).toMatchObject({ bulanPengangkatan: null, nomorUrut: 999 });
  });
});

describe("bacaNip", () => {
  it("lets blanks and apostrophes through", () => {
    expect(bacaNip("'19740723 201501 1 003")).toMatchObject({ keadaan: "utuh", nip: "197407232015011003" });
  });

  it.each([
    ["a formula guard", '="198305012008011004"'],
    ["straight quotes", '"198305012008011004"'],
    ["doubled quotes", '""198305012008011004""'],
    ["curly quotes", "“198305012008011004”"],
    ["NIP. and blanks", "NIP. 19830501 200801 1 004"],
    ["NIP with a colon", "NIP : 198305012008011004"],
    ["NIP Baru", "NIP Baru 198305012008011004"],
    ["the name used for PPPK", "NI PPPK. 198305012008011004"],
    ["dots", "19830501.200801.1.004"],
    ["dashes", "19830501-200801–1-004"],
    ["a line break and a no-break blank", "198305012008011\r\n\u00a0004"],
    ["zero-width characters", "\u200b198305012008\u200b011004\ufeff"],
    ["a semicolon after it", "198305012008011004;"],
    ["several signs after it", "198305012008011004;.,"],
    ["several signs of a formula before it", "=+=198305012008011004"],
    ["a long dash between its parts", "19830501\u2014200801\u20141\u2014004"],
  ])("reads through %s", (_, teks) => {
    expect(bacaNip(teks)).toMatchObject({ keadaan: "utuh", nip: "198305012008011004" });
    expect(nipDariTeks(teks)).toBe("198305012008011004");
  });

  it.each([
    ["198.305.012.008.011.000", "rusak"],
    ["198,305,012,008,011,004", "rusak"],
    ["19830501 200801 1 004 / 19830308 201401 1 009", "panjang"],
    ["198305012008011004.0", "panjang"],
    ["198305012008011004 (PNS)", "tidakSah"],
    ["NIP.", "tidakSah"],
    ["", "tidakSah"],
    ["1,98303E+17", "rusak"],
    ["1.98303082014011E+17", "rusak"],
    ["198303082014011000", "rusak"],
    ["197402202009041", "panjang"],
    ["1974022020090410041", "panjang"],
    ["19740220200904100A", "tidakSah"],
    ["A19740220200904100", "tidakSah"],
    ["1983050120080110=04", "tidakSah"],
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

  it("does not take an open birth day for another one, nor the same sex for another", () => {
    expect(uraian && pertentanganNip(uraian, { tanggalLahir: null, jenisKelamin: "pria" })).toEqual([]);
  });

  it("names birth day and sex that differ", () => {
    expect(uraian && pertentanganNip(uraian, { tanggalLahir: "1974-07-24" as PlainDate, jenisKelamin: "wanita" })).toEqual([
      "tanggalLahir",
      "jenisKelamin",
    ]);
  });
});
