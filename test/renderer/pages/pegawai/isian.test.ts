import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../../core/date";
import { GALAT_PEGAWAI } from "../../../../core/text/pegawai";
import { GALAT_RUMUS } from "../../../../core/text/umum";
import {
  akibatIsian,
  isianDari,
  isianDariNip,
  masukanDari,
  nipBertentangan,
  periksaIsian,
  type IsianPegawai,
} from "../../../../renderer/pages/pegawai/isian";
import { ORANG_UJI } from "../../../orang-uji";

const SAH: IsianPegawai = {
  ...isianDari(null),
  nip: "19800102 200501 2 001",
  nama: "Sri Wahyuni",
  tanggalLahir: "02-01-1980",
  jenisKelamin: "wanita",
  golongan: "IIIa",
};

describe("the form of a person", () => {
  it("accepts an NIP with blanks that agrees with birth date and sex", () => {
    expect(periksaIsian(SAH)).toEqual({});
  });

  it("asks for what must be there", () => {
    expect(periksaIsian(isianDari(null))).toEqual({ nama: GALAT_PEGAWAI.wajib });
  });

  it("lets NIP, birth date and sex be entered later", () => {
    const nanti = { ...SAH, nip: " ", tanggalLahir: "", jenisKelamin: "" };
    expect(periksaIsian(nanti)).toEqual({});
    expect(masukanDari(nanti, null)).toMatchObject({ nip: null, tanggalLahir: null, jenisKelamin: null });
  });

  it("fills birth date and sex from a whole NIP, of a PPPK too, and never replaces what was typed", () => {
    const kosong = { ...SAH, tanggalLahir: "", jenisKelamin: "" };
    expect(isianDariNip(kosong)).toEqual({ tanggalLahir: "02-01-1980", jenisKelamin: "wanita" });
    // 21 in the place of the month: appointed as PPPK in 2023.
    expect(isianDariNip({ ...kosong, nip: "199204072023211019" })).toEqual({ tanggalLahir: "07-04-1992", jenisKelamin: "pria" });
    expect(isianDariNip({ ...kosong, tanggalLahir: "3-1" })).toEqual({ jenisKelamin: "wanita" });
    expect(isianDariNip({ ...kosong, nip: "19800102200501200" })).toEqual({});
  });

  it("refuses a name that a spreadsheet would take for a formula", () => {
    for (const nama of ["=SUM(A1)", "+62", "-Sri", "@sri", "\tSri", " =1"]) expect(periksaIsian({ ...SAH, nama }).nama).toBe(GALAT_RUMUS);
  });

  it("takes an NIP that contradicts the papers once a reason is given, and asks for one only then", () => {
    const beda = { ...SAH, tanggalLahir: "03-01-1980" };
    expect([nipBertentangan(SAH), nipBertentangan(beda)]).toEqual([false, true]);
    expect(periksaIsian({ ...beda, catatanNip: "Akta lahir diperbaiki" })).toEqual({});
    expect(periksaIsian({ ...beda, nip: "198001022005", catatanNip: "Akta lahir diperbaiki" }).nip).toBe(GALAT_PEGAWAI.nipPanjang("12"));
  });

  it("says that Excel has damaged an NIP, and how many digits a short one has", () => {
    expect(periksaIsian({ ...SAH, nip: "1,98001E+17" }).nip).toBe(GALAT_PEGAWAI.nipRusak);
    expect(periksaIsian({ ...SAH, nip: "19800102200501200" }).nip).toBe(GALAT_PEGAWAI.nipPanjang("17"));
  });

  it("holds the NIP against the birth date and the sex", () => {
    expect(periksaIsian({ ...SAH, tanggalLahir: "03-01-1980" }).nip).toBe(GALAT_PEGAWAI.nipTanggal("2 Januari 1980"));
    expect(periksaIsian({ ...SAH, jenisKelamin: "pria" }).nip).toBe(GALAT_PEGAWAI.nipKelamin("Perempuan"));
  });

  it("knows that there is no 31 February", () => {
    expect(periksaIsian({ ...SAH, tmtJabatan: "31-02-2020" }).tmtJabatan).toBe(GALAT_PEGAWAI.tanggal);
  });

  it("refuses a golongan of the wrong status", () => {
    expect(periksaIsian({ ...SAH, golongan: "IX" }).golongan).toBe(GALAT_PEGAWAI.golonganStatus);
    expect(periksaIsian({ ...SAH, golongan: "III/z" }).golongan).toBe(GALAT_PEGAWAI.golongan);
    expect(periksaIsian({ ...SAH, golongan: "Penata (III/a)" }).golongan).toBe(GALAT_PEGAWAI.golonganBertentangan("Penata", "III/c"));
    expect(periksaIsian({ ...SAH, status: "PPPK", golongan: "IX" })).toEqual({});
  });

  it("hands over days, figures and golongan in their stored form", () => {
    const masukan = masukanDari({ ...SAH, tmtJabatan: "1 Maret 2021", masaKerjaTahun: "12", tahunLulus: "2003" }, null);
    expect(masukan).toMatchObject({
      tanggalLahir: "1980-01-02",
      tmtJabatan: "2021-03-01",
      golongan: "III/a",
      masaKerjaTahun: 12,
      masaKerjaBulan: null,
      tahunLulus: 2003,
    });
    expect(masukan).not.toHaveProperty("id");
  });
});

describe("what the form says of the dated facts", () => {
  const tersimpan = {
    ...ORANG_UJI,
    id: "sari",
    revision: 1,
    nama: "Sri Wahyuni",
    catatanNip: "",
    golongan: "III/a",
    tmtGolongan: "2020-04-01" as PlainDate,
    namaJabatan: "",
    tmtStatus: null,
    tmtKedudukan: null,
    akan: null,
  };
  const akibat = (ubah: Partial<IsianPegawai>) =>
    akibatIsian({ ...isianDari(tersimpan), ...ubah }, tersimpan, "2026-11-26" as PlainDate).map((kalimat) => kalimat.split(";")[0]);

  it("is nothing while nothing differs, and for a new person", () => {
    expect([akibat({}), akibatIsian(isianDari(null), null, "2026-11-26" as PlainDate)]).toEqual([[], []]);
  });

  it("is another fact from a later TMT on, and a correction under the same", () => {
    expect(akibat({ golongan: "III/b", tmtGolongan: "01-04-2024" })).toEqual(["Riwayat golongan: menjadi riwayat baru"]);
    expect(akibat({ golongan: "III/b" })[0]).toContain("Riwayat golongan: memperbaiki yang berlaku sekarang");
  });
});
