import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import type { IsiSel } from "../../../core/intake/lembar";
import { pisahTempatTanggal } from "../../../core/intake/tanggal-orang";
import { buku, draf, kodeSel, lembar, orangTulis, ringkas } from "./bahan";

type Baris = readonly IsiSel[];

const KEPALA: Baris = ["NIP", "NAMA", "GOL", "JABATAN", "UNIT KERJA", "TMT GOL", "TMT JABATAN"];
/** Born on 1 January 1987, appointed in January 2011. */
const FAJAR = "198701012011011006";

function daftar(kepala: Baris, ...isi: readonly Baris[]) {
  return draf([buku("pegawai.xlsx", lembar("P", [kepala, ...isi]))]);
}

function tmt(golongan: IsiSel, jabatan: IsiSel = null) {
  return daftar(KEPALA, [FAJAR, "FAJAR", "III/c", "Analis", "Bagian A", golongan, jabatan]);
}

describe("a TMT", () => {
  it.each<[string, IsiSel, string]>([
    ["a year as a number", 2018, "hanya menyebut tahun"],
    ["a year as text", "2018", "hanya menyebut tahun"],
    ["a month and a year", "04/2018", "hanya menyebut tahun"],
    ["a month's name and a year", "April 2018", "hanya menyebut tahun"],
    ["year and month together", 202_104, "hanya menyebut tahun"],
    ["a count", 12, "bukan tanggal yang ada di kalender"],
    ["a day before she was grown", "01-04-1970", "terlalu dekat dengan tanggal lahir 01-01-1987; tidak disimpan"],
    ["the day number of 1995", 34_790, "terlalu dekat dengan tanggal lahir 01-01-1987; tidak disimpan"],
  ])("is not stored and told where it is %s", (_, isi, pesan) => {
    const satu = tmt(isi);
    expect(orangTulis(rencana(satu))[0]?.isi.tmtGolongan).toBeNull();
    expect(ringkas(satu).masalah.find(({ sel }) => sel === "F2")?.pesan).toContain(pesan);
  });

  it.each<[IsiSel, string, string]>([
    ["01-04-2081", "2081-04-01", "masih lama akan datang"],
    ["01-04-2009", "2009-04-01", "mendahului pengangkatan menurut NIP (01-2011)"],
  ])("of %s is stored as it is written, and told", (isi, tanggal, pesan) => {
    const satu = tmt(isi);
    expect(orangTulis(rencana(satu))[0]?.isi.tmtGolongan).toBe(tanggal);
    expect(ringkas(satu).masalah.find(({ sel }) => sel === "F2")?.pesan).toContain(pesan);
  });

  it("of the month of the appointment, or later, is nothing to speak of", () => {
    expect(ringkas(tmt("01-01-2011", "01-02-2020")).masalah).toEqual([]);
  });
});

describe("place and date of birth in one cell", () => {
  it.each([
    ["Jakarta, 1 Januari 1982", "Jakarta", "1 Januari 1982"],
    ["Bandung/01-01-1983", "Bandung", "01-01-1983"],
    ["Kab. Solok 13-01-1984", "Kab. Solok", "13-01-1984"],
    ["1 Januari 1986, Padang", "Padang", "1 Januari 1986"],
    ["Pati, tanggal 1 Mei 1983", "Pati", "1 Mei 1983"],
    ["PATI\n1983-05-01", "PATI", "1983-05-01"],
    ["01-01-1987", "", "01-01-1987"],
    ["Medan, 19850101", "Medan", "19850101"],
  ])("are parted: %s", (teks, tempat, tanggal) => {
    expect(pisahTempatTanggal(teks)).toEqual({ tempat, tanggal });
  });

  it.each(["Tempat/Tgl Lahir", "Tempat, Tanggal Lahir", "TTL", "Tempat dan Tgl. Lahir", "Tempat Lahir", "Tanggal Lahir"])(
    "are stored apart under the heading %s",
    (judul) => {
      const satu = daftar(
        ["NIP", "NAMA", judul, "JABATAN", "UNIT KERJA"],
        [FAJAR, "FAJAR", "Padang, 1 Januari 1987", "Analis", "Bagian A"],
        ["198201012006041001", "ANDI", { jenis: "tanggal", tanggal: "1982-01-01" } as IsiSel, "Analis", "Bagian A"],
      );
      expect(orangTulis(rencana(satu)).map(({ isi }) => [isi.tempatLahir, isi.tanggalLahir])).toEqual([
        ["Padang", "1987-01-01"],
        ["", "1982-01-01"],
      ]);
      expect(ringkas(satu).masalah).toEqual([]);
    },
  );

  it("are held against the NIP", () => {
    const satu = daftar(
      ["NIP", "NAMA", "Tempat/Tgl Lahir", "JABATAN", "UNIT KERJA"],
      [FAJAR, "FAJAR", "Padang, 2 Januari 1987", "Analis", "A"],
    );
    expect(kodeSel(ringkas(satu).masalah)).toContain("nipBedaTanggalLahir@C2");
    expect(ringkas(satu)).toMatchObject({ ditolak: 1 });
  });
});

describe("a birth year of two figures", () => {
  it("is that of an age in office where the NIP cannot be read, and is told as such", () => {
    const satu = daftar(
      ["NIP", "NAMA", "TANGGAL LAHIR"],
      ["198505052010011", "EKO", "5-Mei-85"],
      ["198801012011011OO7", "INDRA", "1 Jan 88"],
      ["199404042019032006", "HANI", "31-02-1994"],
    );
    const kalimat = ringkas(satu).kelompok.map((satuan) => satuan.kalimat);
    expect(kalimat).toContain("Tanggal lahir di 2 sel bertahun dua angka; periksa abadnya.");
    expect(kalimat.filter((satuan) => satuan.includes("Dipakai dari NIP"))).toEqual([]);
  });
});
