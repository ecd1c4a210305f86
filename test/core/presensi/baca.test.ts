import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import type { IsiSel } from "../../../core/intake/lembar";
import type { BacaanPresensi, HariTerbaca } from "../../../core/presensi/baca/bacaan";
import { PembacaPresensi } from "../../../core/presensi/baca/pembaca";
import { simpulkan, type BahanSimpulan } from "../../../core/presensi/baca/simpulan";
import { pengenalOrang } from "../../../core/presensi/kenali";
import { teksJam } from "../../../core/presensi/menit";
import { rencanaPresensi, type PresensiAda } from "../../../core/presensi/pratinjau";

const SITI = "198001012005012001";
const BUDI = "199002022015031002";
const PEGAWAI = [
  { id: "siti", nip: SITI, nama: "SITI AMINAH" },
  { id: "budi", nip: BUDI, nama: "BUDI SANTOSO" },
  { id: "dua1", nip: "197001012000031001", nama: "KEMBAR" },
  { id: "dua2", nip: "197101012000031001", nama: "KEMBAR" },
];
type Kisi = readonly (readonly IsiSel[])[];

function baca(
  lembar: Readonly<Record<string, Kisi>>,
  ubah: Partial<BahanSimpulan> & { readonly orang?: Readonly<Record<string, string>> } = {},
): BacaanPresensi {
  const pembaca = new PembacaPresensi();
  for (const [nama, kisi] of Object.entries(lembar)) {
    pembaca.mulai(nama, false);
    for (const [urut, sel] of kisi.entries()) if (sel.some((isi) => isi !== null && isi !== "")) pembaca.baris({ nomor: urut + 1, sel });
  }
  const jawaban = ubah.jawaban ?? {};
  const hasil = simpulkan(pembaca, {
    berkas: "rekap.xlsx",
    jawaban,
    ingat: {},
    kenali: pengenalOrang(PEGAWAI, jawaban, ubah.orang ?? {}),
    ...ubah,
  });
  // Every row of every sheet is taken, furniture or a problem.
  for (const satu of hasil.lembar) {
    const perabot = Object.values(satu.perabot).reduce((jumlah, banyak) => jumlah + banyak, 0);
    expect(satu.terbaca + perabot + satu.masalah).toBe(satu.baris);
  }
  return hasil;
}

const singkat = (bacaan: BacaanPresensi): string[] =>
  [...bacaan.hari()].map((satu: HariTerbaca) =>
    [
      bacaan.orang[satu.orang]?.pegawaiId,
      satu.tanggal,
      satu.kode,
      satu.masuk === null ? "-" : teksJam(satu.masuk),
      satu.keluar === null ? "-" : teksJam(satu.keluar),
    ].join(" "),
  );
const masalah = (bacaan: BacaanPresensi): string[] => bacaan.masalah.map(({ kode, sel }) => `${sel} ${kode}`);
const tanya = (bacaan: BacaanPresensi): string[] => bacaan.pertanyaan.map(({ kunci }) => kunci);
const KEPALA = ["NIP", "Nama", "Tanggal", "Jam Masuk", "Jam Pulang", "Keterangan"];

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
