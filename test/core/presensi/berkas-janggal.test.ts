import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { baca, BUDI, KEPALA, masalah, singkat, SITI, tanya } from "./baca-lembar";

const HARI = Array.from({ length: 31 }, (_kosong, urut) => urut + 1);
const isi = (menurutHari: Readonly<Record<number, IsiSel>>, banyak = 31): IsiSel[] =>
  HARI.slice(0, banyak).map((hari) => menurutHari[hari] ?? null);
/** From a Wednesday: 1 January 2026 is a Thursday. */
const HARI_SEPEKAN = ["Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "Senin", "Selasa"];
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

describe("grids of other shapes", () => {
  it("reads the grids of two months below each other, each in its own", () => {
    const hasil = baca({
      Rekap: [
        ["BULAN JANUARI 2026"],
        ["No", "NIP", "Nama", ...HARI],
        [1, SITI, "Siti Aminah", ...isi({ 5: "Hadir" })],
        [null, null, "Jakarta, 31 Januari 2026"],
        ["BULAN FEBRUARI 2026"],
        ["No", "NIP", "Nama", ...HARI.slice(0, 28)],
        [1, SITI, "Siti Aminah", ...isi({ 5: "Sakit" }, 28)],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir - -", "siti 2026-02-05 sakit - -"]);
    expect(hasil.lembar[0]).toMatchObject({ terbaca: 2, masalah: 0, bulan: "2026-01", bulanLain: [] });
  });

  it("reads a period over the end of a month by the days of its headings, or by the two months of its title", () => {
    const urut = Array.from({ length: 31 }, (_kosong, letak) => ((20 + letak) % 31) + 1);
    const sel = urut.map((hari) => (hari === 22 ? "Sakit" : hari === 2 ? "Hadir" : null));
    const bertanggal = urut.map((hari) => tanggal(`2026-${hari > 20 ? "01" : "02"}-${String(hari).padStart(2, "0")}`));
    const harapan = ["siti 2026-01-22 sakit - -", "siti 2026-02-02 hadir - -"];
    expect(
      singkat(
        baca({
          A: [
            ["NIP", "Nama", ...bertanggal],
            [SITI, "Siti Aminah", ...sel],
          ],
        }),
      ),
    ).toEqual(harapan);
    const tanpa = [
      ["NIP", "Nama", ...urut],
      [SITI, "Siti Aminah", ...sel],
    ];
    expect(singkat(baca({ A: [["PERIODE 21 JANUARI S.D. 20 FEBRUARI 2026"], ...tanpa] }))).toEqual(harapan);
    const ditanya = baca({ A: [["BULAN FEBRUARI 2026"], ...tanpa] });
    expect([singkat(ditanya), tanya(ditanya)]).toEqual([[], ["bulan:A"]]);
    expect(singkat(baca({ A: [["BULAN FEBRUARI 2026"], ...tanpa] }, { jawaban: { "bulan:A": "2026-01" } }))).toEqual(harapan);
  });

  it("reads a week and half a month, but no list of scans as one", () => {
    const minggu = baca({ A: [["BULAN JANUARI 2026"], ["NIP", "Nama", 5, 6, 7, 8, 9], [SITI, "Siti Aminah", "Hadir", null, "Sakit"]] });
    expect(singkat(minggu)).toEqual(["siti 2026-01-05 hadir - -", "siti 2026-01-07 sakit - -"]);
    const pindaian = baca({
      Log: [
        ["NIP", "Tanggal", "Scan 1", "Scan 2", "Scan 3", "Scan 4", "Scan 5"],
        [SITI, "2026-01-05", "07:25", "12:00", "13:00", "16:10", null],
      ],
    });
    expect(singkat(pindaian)).toEqual(["siti 2026-01-05 hadir 07:25 16:10"]);
  });

  it("reads days of headings that are whole dates as text, and weeks below each other", () => {
    for (const kepala of [
      (hari: number) => `2026-01-${String(hari).padStart(2, "0")}`,
      (hari: number) => `${HARI_SEPEKAN[hari % 7] ?? ""}, ${hari} Januari 2026`,
      (hari: number) => `${hari}/1/2026`,
    ]) {
      const hasil = baca({
        A: [
          ["NIP", "Nama", ...HARI.map(kepala)],
          [SITI, "Siti Aminah", ...isi({ 5: "Hadir", 13: "Sakit" })],
        ],
      });
      expect([singkat(hasil), tanya(hasil)]).toEqual([["siti 2026-01-05 hadir - -", "siti 2026-01-13 sakit - -"], []]);
    }
    const minggu = baca({
      A: [
        ["BULAN JANUARI 2026"],
        ["MINGGU I"],
        ["NIP", "Nama", 5, 6, 7, 8, 9],
        [SITI, "Siti Aminah", "Hadir", null, "Sakit"],
        [BUDI, "Budi Santoso", "Hadir"],
        ["MINGGU II"],
        ["NIP", "Nama", 12, 13, 14, 15, 16],
        [SITI, "Siti Aminah", "Sakit"],
        ["H", "=", "Hadir"],
      ],
    });
    expect(singkat(minggu)).toEqual([
      "siti 2026-01-05 hadir - -",
      "siti 2026-01-07 sakit - -",
      "budi 2026-01-05 hadir - -",
      "siti 2026-01-12 sakit - -",
    ]);
    expect(minggu.lembar[0]).toMatchObject({ terbaca: 3, masalah: 0 });
  });

  it("takes no legend and no signature below a grid for a person", () => {
    const hasil = baca({
      "Januari 2026": [
        ["No", "NIP", "Nama", ...HARI],
        [1, SITI, "Siti Aminah", ...isi({ 5: "Hadir" })],
        [null, null, "Keterangan :"],
        [null, null, "H = Hadir"],
        [null, null, "Mengetahui,"],
        [null, null, "Budi Santoso"],
        [null, null, `NIP. ${BUDI}`],
      ],
    });
    expect([singkat(hasil), tanya(hasil), masalah(hasil)]).toEqual([["siti 2026-01-05 hadir - -"], [], []]);
  });

  it("reads a third row of codes beside arrivals and departures, and no totals as a person", () => {
    const hasil = baca({
      "Januari 2026": [
        ["No", "NIP", "Nama", "Uraian", ...HARI],
        [1, SITI, "Siti Aminah", "Masuk", ...isi({ 5: 731 })],
        [null, null, null, "Pulang", ...isi({ 5: "1602" })],
        [null, null, null, "Ket", ...isi({ 5: "Hadir", 6: "Sakit" })],
        [null, null, "Jumlah", null, ...isi({ 5: 1, 6: 0 })],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:31 16:02", "siti 2026-01-06 sakit - -"]);
    expect([tanya(hasil), hasil.lembar[0]?.perabot]).toEqual([[], { judulKolom: 1, jumlah: 1 }]);
  });

  it("reads several clocks of a cell by any sign between them, and a lone one by its half of the day", () => {
    const sel = isi({ 5: "07:31 16:02", 6: "07:31;12:00;16:02", 7: "-16:02", 8: "07:31 -", 9: "07:31", 12: "16:02" });
    const hasil = baca({
      "Januari 2026": [
        ["NIP", "Nama", ...HARI],
        [SITI, "Siti Aminah", ...sel],
      ],
    });
    expect(singkat(hasil).map((teks) => teks.slice(13))).toEqual([
      "05 hadir 07:31 16:02",
      "06 hadir 07:31 16:02",
      "07 hadir - 16:02",
      "08 hadir 07:31 -",
      "09 hadir 07:31 -",
      "12 hadir - 16:02",
    ]);
  });
});
