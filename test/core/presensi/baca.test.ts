import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { baca, BUDI, KEPALA, masalah, singkat, SITI, tanya, type Kisi } from "./baca-lembar";

describe("a list of days", () => {
  it("takes every day, tells titles, totals and signatures apart, and adds its rows up", () => {
    const hasil = baca({
      Rekap: [
        ["REKAPITULASI KEHADIRAN"],
        ["BULAN JANUARI 2026"],
        KEPALA,
        [1, 2, 3, 4, 5, 6],
        [SITI, "Siti Aminah", "05-01-2026", "07:28", "16:02", "Hadir"],
        [SITI, "Siti Aminah", "06-01-2026", "", "", "Tanpa Keterangan"],
        [BUDI, "Budi Santoso", "05-01-2026", "07.45", "15,30", "HADIR"],
        [null, "Jumlah", null, null, null, 3],
        [null, null, null, "Mengetahui,"],
        [null, null, null, "Sekretaris"],
      ],
    });
    expect(singkat(hasil)).toEqual([
      "siti 2026-01-05 hadir 07:28 16:02",
      "siti 2026-01-06 tanpaKeterangan - -",
      "budi 2026-01-05 hadir 07:45 15:30",
    ]);
    expect(hasil.lembar[0]).toMatchObject({ baris: 10, terbaca: 3, masalah: 0, bulan: "2026-01", bulanLain: [] });
    expect(hasil.pertanyaan).toEqual([]);
  });

  it("reads clocks as text, fractions, durations, with AM and PM, with seconds, and past midnight", () => {
    const jam = (masuk: IsiSel, keluar: IsiSel, hari: string): IsiSel[] => [SITI, "Siti", hari, masuk, keluar, null];
    const hasil = baca({
      A: [
        KEPALA,
        jam("07:30:59", "16:00:00", "2026-01-05"),
        jam(0.3125, 0.6875, "2026-01-06"),
        jam({ jenis: "durasi", menit: 450 }, { jenis: "durasi", menit: 961.5 }, "2026-01-07"),
        jam("7:30 AM", "4:05 PM", "2026-01-08"),
        jam("0730", "1605", "2026-01-09"),
        jam("13.00", "00.45", "2026-01-12"),
        jam("07:30", "-", "2026-01-13"),
      ],
    });
    expect(singkat(hasil).map((teks) => teks.split(" hadir ")[1])).toEqual([
      "07:30 16:00",
      "07:30 16:30",
      "07:30 16:01",
      "07:30 16:05",
      "07:30 16:05",
      "13:00 24:45",
      "07:30 -",
    ]);
  });

  it("lists what is wrong with its cell, and takes the rest", () => {
    const hasil = baca({
      A: [
        KEPALA,
        [SITI, "Siti", "32-13-2026", "07:30", "16:00", null],
        [SITI, "Siti", "2026-01-06", "07:30", "jam empat", null],
        [SITI, "Siti", "2026-01-07", "16:00", "07:30", null],
        ["199909092020121001", "Orang Lain", "2026-01-07", "07:30", "16:00", null],
        [SITI, "Siti", "2026-01-08", "07:30", "16:00", "Hadir"],
        [SITI, "Siti", "2026-01-08", "07:40", "16:00", "Hadir"],
        [BUDI, "Budi", "2026-01-08", "07:30", "16:00", "Hadir"],
        [BUDI, "Budi", "2026-01-08", "07:30", "16:00", "Hadir"],
        [BUDI, "Budi", "2026-01-09", "07:31", "16:00", "Hadir"],
      ],
    });
    expect(masalah(hasil)).toEqual([
      "C2 tanggalTakTerbaca",
      "E3 jamTakTerbaca",
      "A5 nipTakDikenal",
      "C6 duaBaris",
      "C7 duaBaris",
      "E4 keluarSebelumMasuk",
    ]);
    expect(singkat(hasil)).toEqual(["budi 2026-01-08 hadir 07:30 16:00", "budi 2026-01-09 hadir 07:31 16:00"]);
    expect(hasil.lembar[0]?.perabot).toEqual({ judulKolom: 1, ulangan: 1 });
  });

  it("calls nobody absent whose arrival and departure stand in the same row, and takes a lone clock beside the code as it is", () => {
    const hasil = baca({
      A: [
        KEPALA,
        [SITI, "Siti", "2026-01-06", "07:30", "16:00", "Tanpa Keterangan"],
        [SITI, "Siti", "2026-01-07", "07:30", "", "Tanpa Keterangan"],
        [SITI, "Siti", "2026-01-08", "", "", "Tanpa Keterangan"],
      ],
    });
    expect(masalah(hasil)).toEqual(["F2 alpaBerjam"]);
    expect(singkat(hasil)).toEqual(["siti 2026-01-07 tanpaKeterangan 07:30 -", "siti 2026-01-08 tanpaKeterangan - -"]);
  });

  it("reads the order of day and month from the whole, and asks where nothing proves it", () => {
    const hari = (...tanggal: string[]): Kisi => [KEPALA, ...tanggal.map((satu): IsiSel[] => [SITI, "Siti", satu, "07:30", "16:00", null])];
    expect(singkat(baca({ A: hari("01/05/2026", "01/13/2026") }))[0]).toContain("2026-01-05");
    expect(singkat(baca({ A: hari("01/05/2026", "13/05/2026") }))[0]).toContain("2026-05-01");
    const ragu = baca({ A: hari("01/05/26", "02/05/26") });
    expect([singkat(ragu)[0]?.slice(5, 15), tanya(ragu)]).toEqual(["2026-05-01", ["urutanTanggal"]]);
    expect(singkat(baca({ A: hari("01/05/26", "02/05/26") }, { jawaban: { urutanTanggal: "bulanDahulu" } }))[0]).toContain("2026-01-05");
    // Five days of one month lie together in one order only: the guess is made from the whole, and shown.
    const serapat = baca({ A: hari("02/01/2026", "02/02/2026", "02/03/2026", "02/04/2026", "02/05/2026") });
    expect(serapat.pertanyaan).toMatchObject([{ kunci: "urutanTanggal", bawaan: "bulanDahulu", sebab: "seluruhBerkas" }]);
  });

  it("asks once what an ambiguous code means, takes none of its days before, and uses a legend of the file", () => {
    const kode = (...isi: string[]): IsiSel[][] => [
      KEPALA,
      ...isi.map((satu, urut): IsiSel[] => [SITI, "Siti", `2026-01-0${urut + 5}`, null, null, satu]),
    ];
    const belum = baca({ A: kode("A", "a.", "DL", "Cuti Tahunan") });
    expect(tanya(belum)).toEqual(["kode:a", "kode:dl"]);
    expect(belum.pertanyaan[0]).toMatchObject({ banyak: 2, bawaan: null, pilihan: ["tanpaKeterangan", "izin"], diingat: true });
    expect([singkat(belum).length, masalah(belum)]).toEqual([1, ["F2 kodeTakDikenal", "F3 kodeTakDikenal", "F4 kodeTakDikenal"]]);
    expect(singkat(baca({ A: kode("A", "a.", "DL") }, { jawaban: { "kode:a": "tanpaKeterangan" } }))).toHaveLength(2);
    expect(singkat(baca({ A: kode("A", "a.", "DL") }, { ingat: { a: "izin", dl: "dinasLuar" } }))).toHaveLength(3);
    const berlegenda = baca({ A: [...kode("A"), ["Keterangan: A = Tanpa Keterangan; DL = Dinas Luar"]] });
    expect(berlegenda.pertanyaan).toMatchObject([{ kunci: "kode:a", bawaan: "tanpaKeterangan", sebab: "legenda" }]);
    expect(singkat(berlegenda)).toEqual(["siti 2026-01-05 tanpaKeterangan - -"]);
  });

  it("leaves a working day without clock and code without record, and asks what it means", () => {
    const kosong: Kisi = [KEPALA, [SITI, "Siti", "2026-01-05", null, null, null], [SITI, "Siti", "2026-01-10", null, null, null]];
    const hasil = baca({ A: kosong });
    expect([singkat(hasil), tanya(hasil), hasil.lembar[0]?.perabot]).toEqual([[], ["kosong"], { judulKolom: 1, tanpaIsi: 2 }]);
    // 10 January is a Saturday: it stays without a record.
    expect(singkat(baca({ A: kosong }, { jawaban: { kosong: "tanpaKeterangan" } }))).toEqual(["siti 2026-01-05 tanpaKeterangan - -"]);
  });

  it("tells of a file whose days lie in another month than it says", () => {
    const hasil = baca({
      "Februari 2026": [KEPALA, [SITI, "Siti", "2026-01-05", "07:30", "16:00", null], [SITI, "Siti", "2026-02-05", "07:30", "16:00", null]],
    });
    expect(hasil.lembar[0]).toMatchObject({ bulan: "2026-02", bulanLain: ["2026-01"], terbaca: 2 });
  });

  it("reads bare numbers as clocks or hours: decided by one that can be no clock, else asked", () => {
    const jam = (...isi: number[]): Kisi => [
      KEPALA,
      ...isi.map((satu, urut): IsiSel[] => [SITI, "Siti", `2026-01-0${urut + 5}`, satu, null, null]),
    ];
    expect(singkat(baca({ A: jam(7.3, 7.75) })).map((teks) => teks.slice(-7))).toEqual(["07:18 -", "07:45 -"]);
    const ragu = baca({ A: jam(7.3) });
    expect([tanya(ragu), singkat(ragu)[0]?.slice(-7)]).toEqual([["angkaJam"], "07:30 -"]);
  });
});

describe("people", () => {
  const satu = (nip: IsiSel, nama: string): Kisi => [KEPALA, [nip, nama, "2026-01-05", "07:30", "16:00", null]];

  it("are found by name where the machine has its own numbers, and asked where two are called so", () => {
    expect(singkat(baca({ A: satu("17", "Siti Aminah, S.E.") }))).toEqual(["siti 2026-01-05 hadir 07:30 16:00"]);
    const kembar = baca({ A: satu("18", "Kembar") });
    expect(kembar.pertanyaan).toMatchObject([{ kunci: "orang:18 kembar", pilihan: ["dua1", "dua2"] }]);
    expect(singkat(baca({ A: satu("18", "Kembar") }, { jawaban: { "orang:18 kembar": "dua2" } }))).toEqual([
      "dua2 2026-01-05 hadir 07:30 16:00",
    ]);
    expect(singkat(baca({ A: satu("18", "Kembar") }, { orang: { "18 kembar": "dua1" } }))).toEqual(["dua1 2026-01-05 hadir 07:30 16:00"]);
  });

  it("are never taken by name against a NIP that the office does not have", () => {
    const hasil = baca({ A: satu("198001012005012009", "Siti Aminah") });
    expect([singkat(hasil), hasil.pertanyaan[0]?.pilihan]).toEqual([[], ["siti"]]);
  });

  it("of a NIP that Excel rounded are found by their name", () => {
    expect(singkat(baca({ A: satu(198001012005012000, "SITI AMINAH") }))).toHaveLength(1);
  });

  it("stand above their own list in a card", () => {
    const hasil = baca({
      Kartu: [
        ["Nama", ":", "BUDI SANTOSO"],
        ["NIP", ":", BUDI],
        ["Tanggal", "Masuk", "Pulang", "Keterangan"],
        ["05/01/2026", "07:30", "16:00", ""],
        ["13/01/2026", "07:31", "16:00", ""],
        ["Nama : SITI AMINAH"],
        [`NIP : ${SITI}`],
        ["Tanggal", "Masuk", "Pulang", "Keterangan"],
        ["05/01/2026", "07:32", "16:00", ""],
      ],
    });
    expect(singkat(hasil)).toEqual([
      "budi 2026-01-05 hadir 07:30 16:00",
      "budi 2026-01-13 hadir 07:31 16:00",
      "siti 2026-01-05 hadir 07:32 16:00",
    ]);
  });
});
