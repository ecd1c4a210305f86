import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { baca, BUDI, KEPALA, masalah, singkat, SITI, tanya } from "./baca-lembar";

const tanggal = (hari: string): IsiSel => ({ jenis: "tanggal", tanggal: hari as never });

describe("a list whose people stand once", () => {
  it("goes on with the person above where only the day stands, and never takes such a row for a signature", () => {
    const hasil = baca({
      A: [
        KEPALA,
        [SITI, "Siti", "2026-01-05", "07:30", "16:00", null],
        [null, null, "2026-01-06", "07:31", "16:01", null],
        [BUDI, "Budi", "2026-01-05", "07:32", "16:02", null],
        [null, null, null, null, "Jakarta, 31 Januari 2026"],
      ],
    });
    expect(singkat(hasil)).toEqual([
      "siti 2026-01-05 hadir 07:30 16:00",
      "siti 2026-01-06 hadir 07:31 16:01",
      "budi 2026-01-05 hadir 07:32 16:02",
    ]);
    expect(hasil.lembar[0]?.perabot).toEqual({ judulKolom: 1, tandaTangan: 1 });
  });

  it("tells a day that no person stands above", () => {
    const hasil = baca({ A: [KEPALA, [null, null, "2026-01-06", "07:31", "16:01", null]] });
    expect([singkat(hasil), masalah(hasil)]).toEqual([[], ["A2 tanpaOrang"]]);
  });

  it("leaves totals and means below them alone", () => {
    const hasil = baca({
      A: [
        KEPALA,
        [SITI, "Siti", "2026-01-05", "07:30", "16:00", null],
        [null, "TOTAL HADIR", null, 1, null, null],
        [null, "Rata-rata", null, "07:30", "16:00", null],
      ],
    });
    expect(hasil.lembar[0]).toMatchObject({ terbaca: 1, masalah: 0, perabot: { judulKolom: 1, jumlah: 2 } });
  });

  it("finds the person of a sheet in its name, and tells the days of a sheet that names nobody", () => {
    const kartu = [
      ["Tanggal", "Masuk", "Pulang"],
      ["2026-01-05", "07:30", "16:00"],
    ];
    const hasil = baca({ "Siti Aminah": kartu, "Budi Santoso": kartu, Sheet3: kartu });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:30 16:00", "budi 2026-01-05 hadir 07:30 16:00"]);
    expect(masalah(hasil)).toEqual(["A2 tanpaOrang"]);
  });
});

describe("headings on two rows", () => {
  it("reads departures that only the second row names, where the first may be read by itself", () => {
    const hasil = baca({
      A: [
        ["NIP", "Nama", "Tanggal", "Jam", null],
        [null, null, null, "Masuk", "Pulang"],
        [SITI, "Siti", "2026-01-05", "07:30", "16:00"],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:30 16:00"]);
    expect(hasil.lembar[0]).toMatchObject({ tataLetak: "daftar", perabot: { judulKolom: 2 } });
  });

  it("keeps the people of the first row where the second may be read by itself", () => {
    const hasil = baca({
      A: [
        ["NIP", "Nama", "Kehadiran", null, null],
        [null, null, "Tanggal", "Masuk", "Pulang"],
        [SITI, "Siti", "2026-01-05", "07:30", "16:00"],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:30 16:00"]);
  });
});

describe("codes and clocks in each other's place", () => {
  it("takes a code in the cells of the clock, and tells one beside a clock", () => {
    const hasil = baca({
      A: [
        KEPALA,
        [SITI, "Siti", "2026-01-05", "Sakit", null, null],
        [SITI, "Siti", "2026-01-06", "Dinas Luar", "Dinas Luar", null],
        [SITI, "Siti", "2026-01-07", "07:30", "Dinas Luar", null],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 sakit - -", "siti 2026-01-06 dinasLuar - -"]);
    expect(masalah(hasil)).toEqual(["E4 jamTakTerbaca"]);
  });

  it("takes a day off duty from a list of scans, and neither of a scan and a code of one day", () => {
    const hasil = baca({
      Log: [
        ["NIP", "Nama", "Tanggal", "Jam", "Status"],
        [SITI, "Siti", "2026-01-05", "07:30", "Masuk"],
        [SITI, "Siti", "2026-01-05", "16:00", "Pulang"],
        [BUDI, "Budi", "2026-01-05", null, "Sakit"],
        [BUDI, "Budi", "2026-01-06", null, "Sakit"],
        [BUDI, "Budi", "2026-01-06", "07:30", "Masuk"],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:30 16:00", "budi 2026-01-05 sakit - -"]);
    expect(masalah(hasil)).toEqual(["D5 duaBaris", "D6 duaBaris"]);
  });

  it("counts a departure of the next day on, and tells a clock of any other day", () => {
    const jam = (hari: number, menit: number): number => hari + menit / 1_440;
    // 46027 is 2026-01-05.
    const hasil = baca({
      A: [
        KEPALA,
        [SITI, "Siti", 46_027, jam(46_027, 1_260), jam(46_028, 330), null],
        [SITI, "Siti", 46_028, jam(46_028, 450), jam(46_028, 960), null],
        [SITI, "Siti", 46_029, jam(46_030, 450), jam(46_030, 960), null],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 21:00 29:30", "siti 2026-01-06 hadir 07:30 16:00"]);
    expect(hasil.masalah).toMatchObject([{ kode: "jamHariLain", teks: "08-01-2026" }]);
  });

  it("counts a departure on by a column that gives its day, and tells a day before", () => {
    const hasil = baca({
      A: [
        ["NIP", "Nama", "Tanggal Masuk", "Jam Masuk", "Tanggal Pulang", "Jam Pulang"],
        [SITI, "Siti", "15-01-2026", "20:00", "16-01-2026", "08:00"],
        [SITI, "Siti", tanggal("2026-01-19"), 0.3125, tanggal("2026-01-19"), 0.6875],
        [SITI, "Siti", "21-01-2026", "20:00", "20-01-2026", "22:00"],
        [SITI, "Siti", "22-01-2026", "07:30", null, "16:00"],
      ],
    });
    expect(singkat(hasil)).toEqual([
      "siti 2026-01-15 hadir 20:00 32:00",
      "siti 2026-01-19 hadir 07:30 16:30",
      "siti 2026-01-22 hadir 07:30 16:00",
    ]);
    expect(masalah(hasil).map((teks) => teks.split(" ")[1])).toEqual(["jamHariLain"]);
  });

  it("reads minutes in words, and tells minutes that it cannot read instead of reckoning its own", () => {
    const hasil = baca({
      A: [
        ["NIP", "Nama", "Tanggal", "Jam Masuk", "Jam Pulang", "Terlambat", "Pulang Cepat"],
        [SITI, "Siti", "2026-01-05", "09:00", "16:00", "1 jam 30 menit", "-"],
        [SITI, "Siti", "2026-01-06", "07:45", "15:00", "15 menit", "1j"],
        [SITI, "Siti", "2026-01-07", "07:45", "15:00", "lama sekali", null],
        [SITI, "Siti", "2026-01-08", "07:45", "15:00", null, 1_441],
      ],
    });
    expect([...hasil.hari()].map(({ menitTerlambat, menitPulangCepat }) => [menitTerlambat, menitPulangCepat])).toEqual([
      [90, null],
      [15, 60],
    ]);
    expect(masalah(hasil)).toEqual(["F4 menitTakTerbaca", "G5 menitTakTerbaca"]);
  });
});

describe("days in more than one spelling", () => {
  it("reads each day that has one reading in a file of both orders, and tells the others", () => {
    const baris = (hari: string): IsiSel[] => [SITI, "Siti", hari, "07:30", "16:00", null];
    const lembar = [KEPALA, baris("13/01/2026"), baris("01/14/2026"), baris("01/02/2026"), baris("02/02/2026")];
    const hasil = baca({ A: lembar });
    expect(singkat(hasil).map((teks) => teks.slice(5, 15))).toEqual(["2026-01-13", "2026-01-14", "2026-02-02"]);
    expect(masalah(hasil)).toEqual(["C4 tanggalDuaBacaan"]);
    const bernama = baca({ A: [["BULAN JANUARI 2026"], ...lembar] });
    expect(singkat(bernama).map((teks) => teks.slice(5, 15))).toEqual(["2026-01-13", "2026-01-14", "2026-01-02", "2026-02-02"]);
  });

  it("exchanges the days back that Excel took for American dates, says so, and leaves them where told", () => {
    const baris = (hari: IsiSel): IsiSel[] => [SITI, "Siti", hari, "07:30", "16:00", null];
    const lembar = { A: [KEPALA, baris(tanggal("2026-05-01")), baris(tanggal("2026-06-01")), baris("13/01/2026")] };
    const hasil = baca(lembar);
    expect(singkat(hasil).map((teks) => teks.slice(5, 15))).toEqual(["2026-01-05", "2026-01-06", "2026-01-13"]);
    expect(hasil.pertanyaan).toMatchObject([{ kunci: "tanggalTertukar", banyak: 2, bawaan: "tukar" }]);
    const dibiarkan = baca(lembar, { jawaban: { tanggalTertukar: "apaAdanya" } });
    expect(singkat(dibiarkan).map((teks) => teks.slice(5, 15))).toEqual(["2026-05-01", "2026-06-01", "2026-01-13"]);
  });

  it("leaves date cells alone that lie in the months of the texts already", () => {
    const baris = (hari: IsiSel): IsiSel[] => [SITI, "Siti", hari, "07:30", "16:00", null];
    const hasil = baca({ A: [KEPALA, baris(tanggal("2026-01-05")), baris("13/01/2026")] });
    expect([singkat(hasil).map((teks) => teks.slice(5, 15)), tanya(hasil)]).toEqual([["2026-01-05", "2026-01-13"], []]);
  });

  it("reads bare days within the month that the title names, and asks for it where none is named", () => {
    const lembar = [
      ["NIP", "Nama", "Tgl", "Masuk", "Pulang"],
      [SITI, "Siti", 2, "07:30", "16:00"],
      [SITI, "Siti", "30", "07:30", "16:00"],
    ];
    const hasil = baca({ A: [["BULAN FEBRUARI 2026"], ...lembar] });
    expect([singkat(hasil), masalah(hasil)]).toEqual([["siti 2026-02-02 hadir 07:30 16:00"], ["C4 hariTidakAda"]]);
    expect(tanya(baca({ A: lembar }))).toEqual(["bulan:A"]);
  });
});

describe("people in more than one spelling", () => {
  const satu = (nip: IsiSel, nama: IsiSel): IsiSel[] => [nip, nama, "2026-01-05", "07:30", "16:00", null];

  it("knows a name between titles, a number in the cell of the name, and one that Excel cut short beside its name", () => {
    for (const baris of [
      satu(null, "Dra. Hj. SITI AMINAH, M.Si."),
      satu(null, "Siti Aminah\nNIP. 19800101 200501 2 001"),
      satu("198001012005012000", "Siti Aminah"),
    ])
      expect(singkat(baca({ A: [KEPALA, baris] }))).toEqual(["siti 2026-01-05 hadir 07:30 16:00"]);
  });

  it("leaves a last name that begins like NIP in the name where the number follows it", () => {
    const hasil = baca({ A: [KEPALA, satu(null, "Sri Ningsih 198001012005012009")] });
    expect(hasil.masalah).toMatchObject([{ kode: "nipTakDikenal", teks: "198001012005012009 · Sri Ningsih" }]);
  });

  it("asks who is meant by a number that was cut short without a name, or beside another's", () => {
    for (const baris of [satu("198001012005012000", null), satu("198001012005012000", "Budi Santoso")])
      expect(masalah(baca({ A: [KEPALA, baris] }))).toEqual(["A2 nipTakDikenal"]);
  });

  it("takes nothing from a row whose number is one person's and whose name another's, before it is answered", () => {
    const lembar = { A: [KEPALA, satu(SITI, "Budi Santoso")] };
    const hasil = baca(lembar);
    expect([singkat(hasil), masalah(hasil)]).toEqual([[], ["A2 nipNamaLain"]]);
    expect(hasil.pertanyaan[0]?.pilihan).toEqual(["siti", "budi"]);
    const dijawab = baca(lembar, { jawaban: { [hasil.pertanyaan[0]?.kunci ?? ""]: "budi" } });
    expect(singkat(dijawab)).toEqual(["budi 2026-01-05 hadir 07:30 16:00"]);
  });
});
