import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import type { PlainDate } from "../../../core/date";
import type { Pegawai } from "../../../core/pegawai/pegawai";
import { periksaIsianPegawai } from "../../../core/pegawai/periksa";
import { ORANG_UJI } from "../../orang-uji";

const ISIAN: Omit<Pegawai, "id" | "revision"> = {
  ...ORANG_UJI,
  nip: "197407232015011003",
  nama: "BAMBANG CONTOH",
  tanggalLahir: "1974-07-23" as PlainDate,
  jenisKelamin: "pria",
  golongan: "III/a",
  kedudukanHukum: "",
  catatanNip: "",
};

const periksa = (ubah: Partial<typeof ISIAN>) => periksaIsianPegawai({ ...ISIAN, ...ubah });

function ditolak(ubah: Partial<typeof ISIAN>): unknown {
  try {
    periksa(ubah);
    return null;
  } catch (galat) {
    return galat instanceof AppError ? galat.failure : galat;
  }
}

describe("what was typed about a person", () => {
  it("is kept as it is when nothing speaks against it", () => {
    expect(periksa({})).toEqual(ISIAN);
  });

  it("gets NIP and golongan in their standard spelling", () => {
    expect(periksa({ nip: "NIP. 19740723 201501 1 003", golongan: "Penata Muda (III/a)" })).toEqual(ISIAN);
  });

  it("is filled up from the NIP where birth date or sex were left open, and never overwritten", () => {
    expect(periksa({ tanggalLahir: null })).toEqual(ISIAN);
    expect(periksa({ jenisKelamin: null })).toEqual(ISIAN);
  });

  it("may lack an NIP: birth date and sex stay as typed, and a reason goes", () => {
    for (const nip of [null, "", "  "])
      expect(periksa({ nip, jenisKelamin: "wanita", catatanNip: "apa saja" })).toEqual({ ...ISIAN, nip: null, jenisKelamin: "wanita" });
  });

  it("is refused with an NIP that is none", () => {
    expect(ditolak({ nip: "12345" })).toEqual({ code: "invalidInput", data: { rincian: "NIP 12345 bukan 18 digit yang sah" } });
  });

  it("needs a reason where the NIP contradicts it, and names what contradicts first", () => {
    const beda = { tanggalLahir: "1974-07-24" as PlainDate, jenisKelamin: "wanita" as const };
    expect(ditolak(beda)).toEqual({ code: "invalidInput", data: { rincian: "NIP berbeda dari tanggal lahir" } });
    expect(ditolak({ jenisKelamin: "wanita" })).toEqual({ code: "invalidInput", data: { rincian: "NIP berbeda dari jenis kelamin" } });
    const dijelaskan = { ...beda, nip: "NIP. 19740723 201501 1 003", catatanNip: "Akta dibetulkan" };
    expect(periksa(dijelaskan)).toEqual({ ...ISIAN, ...beda, catatanNip: "Akta dibetulkan" });
  });

  it("loses a reason that nothing calls for", () => {
    expect(periksa({ catatanNip: "Akta dibetulkan" }).catatanNip).toBe("");
  });

  it("may be without golongan, but not with one that does not exist or is of another status", () => {
    expect([periksa({ golongan: null }).golongan, periksa({ golongan: "-" }).golongan]).toEqual([null, null]);
    expect(ditolak({ golongan: "III/z" })).toEqual({ code: "invalidInput", data: { rincian: "golongan III/z tidak dikenal" } });
    expect(periksa({ status: "PPPK", golongan: "9" }).golongan).toBe("IX");
    expect(ditolak({ golongan: "9" })).toMatchObject({ code: "invalidInput" });
  });
});
