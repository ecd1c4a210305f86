import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import type { IsiSel } from "../../../core/intake/lembar";
import { rencanaPresensi, type PresensiAda } from "../../../core/presensi/pratinjau";
import { baca, BUDI, KEPALA, masalah, singkat, SITI, tanya, type Kisi } from "./baca-lembar";

describe("a list of scans", () => {
  it("takes the first and the last of a day; a lone one by the half of the day, one past midnight to the day before", () => {
    const hasil = baca({
      Log: [
        ["No ID", "Nama", "Waktu"],
        ["1", "SITI AMINAH", "05/01/2026 07:25:10"],
        ["1", "SITI AMINAH", "05/01/2026 12:01:00"],
        ["1", "SITI AMINAH", "05/01/2026 16:04:59"],
        ["1", "SITI AMINAH", "13/01/2026 07:31:00"],
        ["1", "SITI AMINAH", "14/01/2026 16:31:00"],
        ["2", "BUDI SANTOSO", "05/01/2026 07:20:00"],
        ["2", "BUDI SANTOSO", "06/01/2026 01:10:00"],
      ],
    });
    expect(singkat(hasil)).toEqual([
      "siti 2026-01-05 hadir 07:25 16:04",
      "siti 2026-01-13 hadir 07:31 -",
      "siti 2026-01-14 hadir - 16:31",
      "budi 2026-01-05 hadir 07:20 25:10",
    ]);
    expect(hasil.lembar[0]).toMatchObject({ tataLetak: "pindaian", baris: 8, terbaca: 7 });
  });

  it("believes the machine where it says which side of the day a scan is", () => {
    const hasil = baca({
      Log: [
        ["NIP", "Nama", "Tanggal", "Waktu", "Status"],
        [SITI, "Siti", "05-01-2026", "07:25", "C/In"],
        [SITI, "Siti", "05-01-2026", "07:27", "C/In"],
        [SITI, "Siti", "06-01-2026", "11:00", "C/Out"],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:25 -", "siti 2026-01-06 hadir - 11:00"]);
  });

  it("takes a day that the list names without a scan, and neither of a scan and an absence of one day", () => {
    const hasil = baca({
      Log: [
        ["NIP", "Nama", "Tanggal", "Waktu", "Status"],
        [SITI, "Siti", "05-01-2026", "07:25", "C/In"],
        [SITI, "Siti", "06-01-2026", "", "Tanpa Keterangan"],
        [SITI, "Siti", "07-01-2026", "", "Sakit"],
        [BUDI, "Budi", "05-01-2026", "", "Mangkir"],
        [BUDI, "Budi", "05-01-2026", "07:31", "C/In"],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:25 -", "siti 2026-01-06 tanpaKeterangan - -", "siti 2026-01-07 sakit - -"]);
    expect(masalah(hasil).map((satu) => satu.split(" ")[1])).toEqual(["duaBaris", "duaBaris"]);
  });

  it("takes several scans that stand beside each other", () => {
    const hasil = baca({
      Log: [
        ["NIP", "Nama", "Tanggal", "Scan 1", "Scan 2", "Scan 3"],
        [SITI, "Siti", "2026-01-05", "07:25", "12:00", "16:10"],
        [SITI, "Siti", "2026-01-06", "07:26", "", ""],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:25 16:10", "siti 2026-01-06 hadir 07:26 -"]);
  });
});

describe("a month with its days across", () => {
  const HARI = Array.from({ length: 31 }, (_kosong, urut) => urut + 1);
  const isi = (menurutHari: Readonly<Record<number, IsiSel>>): IsiSel[] => HARI.map((hari) => menurutHari[hari] ?? null);

  it("takes the codes in its cells, the month from its title, and leaves the sums at its side alone", () => {
    const hasil = baca({
      Rekap: [
        ["DAFTAR HADIR PEGAWAI"],
        ["BULAN : JANUARI 2026"],
        ["No", "NIP", "Nama", "Tanggal"],
        [null, null, null, ...HARI, "H", "TK"],
        [1, SITI, "Siti Aminah", ...isi({ 5: "Hadir", 6: "Tanpa Keterangan", 7: "07.25-16.05", 10: "Libur" }), 2, 1],
        [2, BUDI, "Budi Santoso", ...isi({ 5: "Dinas Luar", 6: "√" }), 1, 0],
        ["Keterangan:"],
        ["√", "Hadir"],
        [null, null, "Jakarta, 31 Januari 2026"],
      ],
    });
    expect(singkat(hasil)).toEqual([
      "siti 2026-01-05 hadir - -",
      "siti 2026-01-06 tanpaKeterangan - -",
      "siti 2026-01-07 hadir 07:25 16:05",
      "siti 2026-01-10 libur - -",
      "budi 2026-01-05 dinasLuar - -",
      "budi 2026-01-06 hadir - -",
    ]);
    expect(hasil.lembar[0]).toMatchObject({ tataLetak: "kisi", bulan: "2026-01", terbaca: 2 });
    expect(tanya(hasil)).toEqual(["kode:√"]);
  });

  it("takes arrivals and departures from two rows a person", () => {
    const hasil = baca({
      "Feb 2026": [
        ["No", "NIP", "Nama", "Ket", ...HARI.slice(0, 28)],
        [1, SITI, "Siti Aminah", "Masuk", ...isi({ 2: "07:25", 3: "07:40", 4: "Tanpa Keterangan" }).slice(0, 28)],
        [null, null, null, "Pulang", ...isi({ 2: "16:00", 3: "16:10" }).slice(0, 28)],
        [2, BUDI, "Budi Santoso", "Masuk", ...isi({ 2: "07:20" }).slice(0, 28)],
        [null, null, null, "Pulang", ...isi({ 2: "16:05" }).slice(0, 28)],
      ],
    });
    expect(singkat(hasil)).toEqual([
      "siti 2026-02-02 hadir 07:25 16:00",
      "siti 2026-02-03 hadir 07:40 16:10",
      "siti 2026-02-04 tanpaKeterangan - -",
      "budi 2026-02-02 hadir 07:20 16:05",
    ]);
    expect(hasil.lembar[0]).toMatchObject({ baris: 5, terbaca: 4, bulan: "2026-02" });
  });

  it("takes two columns a day", () => {
    const berdua = HARI.flatMap((hari): IsiSel[] => [hari, null]);
    const sisi = HARI.flatMap((): IsiSel[] => ["Masuk", "Pulang"]);
    const jam = HARI.flatMap((hari): IsiSel[] => (hari === 5 ? ["07:25", "16:00"] : [null, null]));
    const hasil = baca({
      "Januari 2026": [
        ["NIP", "Nama", ...berdua],
        [null, null, ...sisi],
        [SITI, "Siti Aminah", ...jam],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:25 16:00"]);
  });

  it("takes nothing before it knows its month, and names days that the month does not have", () => {
    const lembar = {
      Rekap: [
        ["NIP", "Nama", ...HARI],
        [SITI, "Siti Aminah", ...isi({ 5: "Hadir", 31: "Hadir" })],
      ],
    };
    const belum = baca(lembar);
    expect([singkat(belum), tanya(belum)]).toEqual([[], ["bulan:Rekap"]]);
    const dijawab = baca(lembar, { jawaban: { "bulan:Rekap": "2026-02" } });
    expect([singkat(dijawab), masalah(dijawab)]).toEqual([["siti 2026-02-05 hadir - -"], ["AG2 hariTidakAda"]]);
  });

  it("asks when title and sheet name different months", () => {
    const hasil = baca({
      "Maret 2026": [["REKAP FEBRUARI 2026"], ["NIP", "Nama", ...HARI], [SITI, "Siti Aminah", ...isi({ 5: "Hadir" })]],
    });
    expect(hasil.pertanyaan).toMatchObject([{ kunci: "bulan:Maret 2026", pilihan: ["2026-02", "2026-03"], bawaan: null }]);
  });
});

describe("what a file would change", () => {
  const lembar: Readonly<Record<string, Kisi>> = {
    A: [KEPALA, [SITI, "Siti", "2026-01-05", "07:30", "16:00", "Hadir"], [SITI, "Siti", "2026-01-06", null, null, "Sakit"]],
  };
  const ada = (kode: PresensiAda["kode"]): PresensiAda => ({
    id: "p1",
    pegawaiId: "siti",
    tanggal: "2026-01-06" as PlainDate,
    kode,
    masuk: null,
    keluar: null,
    menitTerlambat: null,
    menitPulangCepat: null,
    keterangan: "",
    revision: 3,
  });

  it("is a new day, and a changed one with what it was and where it stands", () => {
    const rencana = rencanaPresensi(baca(lembar), { ada: [ada("tanpaKeterangan")], jamKerja: [], jawaban: {} });
    expect([rencana.baru, rencana.ubah, rencana.tetap, rencana.dari, rencana.sampai]).toEqual([1, 1, 0, "2026-01-05", "2026-01-06"]);
    expect(rencana.perubahan).toMatchObject([
      { pegawaiId: "siti", lama: { kode: "tanpaKeterangan" }, baru: { kode: "sakit" }, tempat: "A!C3" },
    ]);
    expect(rencana.tulis[0]?.hari.map(({ tanggal, lama }) => [tanggal, lama])).toEqual([
      ["2026-01-05", null],
      ["2026-01-06", { id: "p1", revision: 3 }],
    ]);
  });

  it("is nothing for a day that is kept already as it stands", () => {
    const rencana = rencanaPresensi(baca(lembar), { ada: [ada("sakit")], jamKerja: [], jawaban: {} });
    expect([rencana.baru, rencana.ubah, rencana.tetap]).toEqual([1, 0, 1]);
  });
});
